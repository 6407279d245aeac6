"""The trail: whoever edits it with other means breaks the chain, and the place is named."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.store import audit
from kiosk.store.open import Store

ENTRIES = 5


@pytest.fixture
def trail(store: Store, now: datetime) -> Store:
    """Return a store with a few entries whose locks somebody has taken off."""
    with store.writing():
        for serial in range(ENTRIES):
            entry = audit.Entry(now, "someone", "look", f"B-{serial}", {"serial": serial})
            audit.append(store, entry)
    store.db.execute("DROP TRIGGER audit_keeps_rows")
    store.db.execute("DROP TRIGGER audit_loses_no_row")
    return store


def test_a_trail_without_entries_is_whole(store: Store) -> None:
    assert audit.verify(store) is None
    assert audit.last_hash(store) == audit.NO_HASH


def test_an_untouched_trail_is_whole(trail: Store) -> None:
    assert audit.verify(trail) is None
    assert audit.size(trail) == ENTRIES


def test_entries_come_back_by_their_record(trail: Store, now: datetime) -> None:
    (found,) = audit.of_subject(trail, "B-2")
    assert (found.id, found.at, found.who, found.act) == (3, now, "someone", "look")
    assert found.detail == {"serial": 2}


def test_the_newest_hash_is_that_of_the_last_entry(trail: Store) -> None:
    (last,) = audit.of_subject(trail, f"B-{ENTRIES - 1}")
    assert audit.last_hash(trail) == last.hash


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE audit SET at = '2026-01-01T00:00:00.000000Z' WHERE id = ?",
        "UPDATE audit SET who = 'another' WHERE id = ?",
        "UPDATE audit SET act = 'approve' WHERE id = ?",
        "UPDATE audit SET subject = 'B-9' WHERE id = ?",
        """UPDATE audit SET detail = '{"serial":7}' WHERE id = ?""",
        "UPDATE audit SET previous_hash = '' WHERE id = ?",
        "UPDATE audit SET hash = '' WHERE id = ?",
    ],
)
@pytest.mark.parametrize("entry_id", [2, ENTRIES])
def test_an_edited_entry_is_named(trail: Store, edit: str, entry_id: int) -> None:
    trail.db.execute(edit, [entry_id])
    assert audit.verify(trail) == entry_id


@pytest.mark.parametrize("entry_id", [1, 3, ENTRIES])
def test_a_missing_entry_is_named(trail: Store, entry_id: int) -> None:
    trail.db.execute("DELETE FROM audit WHERE id = ?", [entry_id])
    assert audit.verify(trail) == entry_id


def test_an_entry_put_in_between_is_named(trail: Store) -> None:
    trail.db.execute("UPDATE audit SET id = id + 100 WHERE id > 2")
    assert audit.verify(trail) == 3


def test_a_forged_entry_with_a_right_hash_of_its_own_still_breaks_the_next(
    trail: Store, now: datetime
) -> None:
    with trail.writing():
        forged = audit.append(trail, audit.Entry(now, "someone", "look", "forged", {}))
    trail.db.execute("DELETE FROM audit WHERE id = 3")
    trail.db.execute("UPDATE audit SET id = 3 WHERE id = ?", [forged.id])
    assert audit.verify(trail) == 3
