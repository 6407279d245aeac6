"""The migrations lead from every earlier state to the present one, and the nets hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.store import codes, proofs, students, text
from kiosk.store.codes import Code
from kiosk.store.open import APPLICATION_ID, FILE_NAME, Store, open_store
from kiosk.store.schema import MIGRATIONS
from kiosk.store.students import Student
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
        "UPDATE students SET level = 'bachelor'",
        "UPDATE students SET circumstance = 'other'",
        "UPDATE students SET identity_no = ''",
        "UPDATE proofs SET wrong = -1",
        "INSERT INTO student_keys VALUES ('NOBODY', 'keys')",
        "INSERT INTO roster_columns VALUES ('[', '{}', 'li', '')",
        "INSERT INTO collection_codes VALUES ('NOBODY', 'code', 'li', '')",
        "INSERT INTO collection_codes SELECT student_no, 'taken', 'li', '' FROM students",
        "UPDATE audit SET who = 'somebody else'",
        "DELETE FROM audit",
    ],
)
def test_the_database_itself_refuses_what_no_act_would_do(
    store: Store, sql: str, make_take: Callable[..., Take], now: datetime
) -> None:
    submit(store, "22B1", make_take(), booth="B", now=now)
    with store.writing():
        students.ensure(store, "22B2", now)
        codes.put(store, Code("22B2", "taken", "li", now))
        proofs.put(store, "22B1", 1)
    with pytest.raises(sqlite3.IntegrityError):
        store.db.execute(sql)


def test_who_was_known_before_the_lists_came_is_kept_and_on_no_list(
    data: Path, now: datetime
) -> None:
    data.mkdir()
    with Database(data / FILE_NAME) as earlier:
        MIGRATIONS.apply(earlier, stop_before="0002_students")
        earlier.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        created_at = text.from_moment(now)
        earlier.table("students").insert({"student_no": "22B1", "created_at": created_at})
    with open_store(data) as store:
        student = students.find(store, "22B1")
    assert student == Student("22B1", created_at=now, listed=False)
