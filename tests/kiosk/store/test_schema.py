"""The migrations lead from every earlier state to the present one, and the nets hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.store.open import APPLICATION_ID, FILE_NAME, Store, open_store
from kiosk.store.schema import MIGRATIONS
from kiosk.submit import Take, submit

SECOND_LIVE = """
    INSERT INTO submissions
    SELECT 9, 'other', student_no, state, version, booth, source, simulated, profile_id,
        profile_sha256, software, taken_at, submitted_at, verdict, report, transform
    FROM submissions
"""


def known_migrations() -> list[str]:
    """Return the names of all migrations, in order."""
    with Database(memory=True) as nothing:
        return [migration.name for migration in MIGRATIONS.pending(nothing)]


@pytest.mark.parametrize("next_one", known_migrations())
def test_a_database_of_each_earlier_version_is_brought_up_to_date(
    data: Path, next_one: str, make_take: Callable[..., Take], now: datetime
) -> None:
    data.mkdir()
    with Database(data / FILE_NAME) as earlier:
        MIGRATIONS.apply(earlier, stop_before=next_one)
        earlier.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    with open_store(data) as store:
        assert MIGRATIONS.pending(store.db) == []
        assert submit(store, "22B1", make_take(), booth="B", now=now).state == "submitted"


def test_opening_again_changes_nothing(data: Path) -> None:
    open_store(data).close()
    with open_store(data) as store:
        before = store.rows("SELECT * FROM _sqlite_migrations")
    with open_store(data) as store:
        assert store.rows("SELECT * FROM _sqlite_migrations") == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE submissions SET state = 'lost'",
        "UPDATE submissions SET verdict = 'perhaps'",
        "UPDATE submissions SET report = '{'",
        "UPDATE submissions SET version = 'two'",
        "UPDATE submissions SET student_no = 'NOBODY'",
        "UPDATE students SET student_no = '22-b1'",
        SECOND_LIVE,
        "DELETE FROM students",
        "UPDATE images SET kind = 'finished'",
        "UPDATE audit SET who = 'somebody else'",
        "DELETE FROM audit",
    ],
)
def test_the_database_itself_refuses_what_no_act_would_do(
    store: Store, sql: str, make_take: Callable[..., Take], now: datetime
) -> None:
    submit(store, "22B1", make_take(), booth="B", now=now)
    with pytest.raises(sqlite3.IntegrityError):
        store.db.execute(sql)
