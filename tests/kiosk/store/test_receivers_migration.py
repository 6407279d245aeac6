"""What was handed over before there were receivers belongs to the school's systems."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from kiosk.store import batches
from kiosk.store.open import APPLICATION_ID, FILE_NAME, open_store
from kiosk.store.schema import MIGRATIONS

AT = "2026-03-01T00:00:00.000000Z"
SUBMISSION = f"""
    INSERT INTO students (student_no, created_at) VALUES ('22B1', '{AT}');
    INSERT INTO submissions VALUES (7, 'B-1', '22B1', 'exported', 3, 'B', '0', 0, 'p', 'p', 's',
        '{AT}', '{AT}', 'pass', '{{}}', '{{}}');
    INSERT INTO batches VALUES (4, 'B', 1, 'B-000001', 'm', NULL, 1, 'p', 'p', 's', '{AT}', 'who',
        0, '{AT}');
    INSERT INTO batch_items VALUES (4, 7, 'photos/22B1.jpg', 'h');
"""  # noqa: S608 - ours


def test_old_batches_keep_their_numbers_photos_and_links(data: Path) -> None:
    data.mkdir()
    with Database(data / FILE_NAME) as earlier:
        MIGRATIONS.apply(earlier, stop_before="0006_receivers")
        earlier.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        earlier.executescript(SUBMISSION)
    with open_store(data) as store:
        (batch,) = batches.all_batches(store)
        assert (batch.id, batch.folder, batch.receiver) == (4, "B-000001", "school-systems")
        assert batches.batches_of(store, 7) == [batch]
        (item,) = batches.items_of(store, 4)
        assert (item.student_no, item.file_name) == ("22B1", "photos/22B1.jpg")
        assert store.rows("PRAGMA foreign_key_check") == []
