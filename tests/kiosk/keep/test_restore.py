"""A backup comes back as it was, on a new computer or in place of what is there, or not at all."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_ssh_private_key

from kiosk import keys
from kiosk.batch import receivers
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed, KioskError
from kiosk.keep import archive, restore
from kiosk.keys import FILE_NAME as KEY_FILE
from kiosk.resources import ASSETS
from kiosk.rights import Actor
from kiosk.store import audit, people, schema
from kiosk.store.open import FILE_NAME, open_store
from kiosk.submit import Take
from tests.kiosk.keep.house import (
    MS_KEEPER,
    House,
    files_of,
    hand_in,
    refused,
    restoring,
    students_of,
)
from tests.kiosk.staff import hire

THREE = ["2100001", "2100002", "2100003"]


@pytest.fixture
def file(house: House, tmp_path: Path) -> Path:
    """Return a backup of the three students; a fourth hands in afterwards."""
    house.back_up(tmp_path / "one.zip")
    return tmp_path / "one.zip"


def test_a_new_computer_gets_all_of_it(house: House, tmp_path: Path, file: Path) -> None:
    fresh = tmp_path / "fresh"
    found = restore.restore(restoring(file, fresh, house.now))
    assert students_of(fresh) == THREE
    assert (found.faults, found.aside, found.pictures) == ((), None, 6)
    for name in (KEY_FILE, "settings.toml", "season.toml"):
        assert (fresh / name).read_bytes() == (house.data / name).read_bytes()


def test_a_restore_is_in_the_trail_that_it_brought_back(house: House, file: Path) -> None:
    last = audit.last_hash(house.store)
    house.store.close()
    found = restore.restore(restoring(file, house.data, house.now, replace=True))
    with open_store(house.data) as store:
        entry = audit.last_of(store, "restore")
        assert audit.verify(store) is None
    assert entry is not None
    assert (entry.who, entry.subject) == ("Ms Keeper", "one.zip")
    assert entry.detail["sha256"] == found.backup.digest
    assert entry.detail["replaced_audit_hash"] == last


def test_nothing_is_written_over_unless_that_is_asked_for(house: House, file: Path) -> None:
    house.store.close()
    with pytest.raises(KioskError) as caught:
        restore.restore(restoring(file, house.data, house.now))
    assert refused(BadInput, caught) == "restore.exists"
    assert not list(house.data.glob("replaced-*"))


def test_a_key_that_differs_is_not_written_over_either(
    house: House, tmp_path: Path, file: Path
) -> None:
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    (fresh / KEY_FILE).write_text("another key", encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        restore.restore(restoring(file, fresh, house.now))
    assert caught.value.fields["file"] == str(fresh / KEY_FILE)
    assert (fresh / KEY_FILE).read_text(encoding="utf-8") == "another key"
    assert not (fresh / FILE_NAME).exists()


def test_what_is_the_same_already_is_in_nobodys_way(
    house: House, tmp_path: Path, file: Path
) -> None:
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    shutil.copy(house.data / KEY_FILE, fresh / KEY_FILE)
    restore.restore(restoring(file, fresh, house.now))
    assert students_of(fresh) == THREE


def test_what_was_there_is_kept_aside_whole(
    house: House, file: Path, make_take: Callable[..., Take]
) -> None:
    hand_in(house, 4, make_take("after the backup"))
    (house.data / "settings.toml").write_text('booth = "NEW"\n', encoding="utf-8")
    house.store.close()
    found = restore.restore(restoring(file, house.data, house.now, replace=True))
    assert students_of(house.data) == THREE
    assert found.present["submissions"] == 4
    assert found.aside is not None
    assert students_of(found.aside) == [*THREE, "2100004"]
    assert (found.aside / "settings.toml").read_text(encoding="utf-8") == 'booth = "NEW"\n'
    assert "LIB-2" in (house.data / "settings.toml").read_text(encoding="utf-8")
    again = restore.restore(restoring(file, house.data, house.now, replace=True))
    assert again.aside not in (None, found.aside)
    assert students_of(found.aside) == [*THREE, "2100004"]


def test_a_booth_in_use_is_not_replaced(house: House, file: Path) -> None:
    with pytest.raises(KioskError) as caught:
        restore.restore(restoring(file, house.data, house.now, replace=True))
    assert refused(EnvironmentFailed, caught) == "restore.in_use"
    house.store.close()
    assert students_of(house.data) == THREE


@pytest.mark.parametrize("how", ["torn", "stranger"])
def test_a_damaged_database_is_replaced_and_kept_aside_with_its_log(
    house: House, file: Path, how: str
) -> None:
    house.store.close()
    path = house.data / FILE_NAME
    good = path.read_bytes()
    path.write_bytes(good[:4096] + b"\xff" * 9000 if how == "torn" else b"a letter" * 999)
    log = house.data / f"{FILE_NAME}-wal"
    log.write_bytes(b"a log of nothing")
    damaged = path.read_bytes()
    found = restore.restore(restoring(file, house.data, house.now, replace=True))
    assert students_of(house.data) == THREE
    assert found.aside is not None
    assert (found.aside / FILE_NAME).read_bytes() == damaged


def test_a_rehearsal_says_what_is_there_and_changes_nothing(
    house: House, file: Path, make_take: Callable[..., Take]
) -> None:
    hand_in(house, 4, make_take("after the backup"))
    before = files_of(house.data)
    found = restore.rehearse(restoring(file, house.data, house.now))
    after = files_of(house.data)
    # Who reads leaves a mark in the memory that the readers share, and the lock its empty file.
    apart = ("-shm", ".lock")
    assert {name: data for name, data in after.items() if not name.endswith(apart)} == {
        name: data for name, data in before.items() if not name.endswith(apart)
    }
    assert (found.faults, found.aside) == ((), None)
    assert (found.counts["submissions"], found.present["submissions"]) == (3, 4)
    assert (found.pictures, found.entries) == (6, 3)


def test_a_rehearsal_on_a_computer_without_a_booth_leaves_nothing(
    house: House, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    found = restore.rehearse(restoring(file, tmp_path / "fresh", house.now))
    assert found.counts["submissions"] == 3
    assert list(place.iterdir()) == []
    assert not (tmp_path / "fresh").exists()


def test_a_backup_of_a_newer_version_is_left_alone(house: House, tmp_path: Path) -> None:
    with house.store.writing():
        house.store.insert(
            schema.MIGRATIONS.migrations_table,
            {"migration_set": schema.MIGRATIONS.name, "name": "9999_later", "applied_at": "later"},
        )
    house.back_up(tmp_path / "newer.zip")
    for act in (restore.rehearse, restore.restore):
        with pytest.raises(KioskError) as caught:
            act(restoring(tmp_path / "newer.zip", tmp_path / "fresh", house.now))
        assert refused(EnvironmentFailed, caught) == "restore.newer"
    assert not (tmp_path / "fresh" / FILE_NAME).exists()


def test_a_backup_of_an_older_version_is_brought_up_to_date(house: House, tmp_path: Path) -> None:
    for table in ("acknowledgements", "purges"):
        house.store.db.execute(f"DROP TABLE {table}")
    house.store.db.execute("DELETE FROM _sqlite_migrations WHERE name = '0004_keep'")
    house.back_up(tmp_path / "older.zip")
    restore.restore(restoring(tmp_path / "older.zip", tmp_path / "fresh", house.now))
    assert students_of(tmp_path / "fresh") == THREE
    with open_store(tmp_path / "fresh") as store:
        assert store.rows("SELECT * FROM purges") == []


def test_a_trail_that_was_broken_before_the_backup_is_told(house: House, tmp_path: Path) -> None:
    house.store.db.execute("DROP TRIGGER audit_keeps_rows")
    house.store.db.execute("UPDATE audit SET who = 'somebody else' WHERE id = 2")
    house.back_up(tmp_path / "broken.zip")
    found = restore.rehearse(restoring(tmp_path / "broken.zip", tmp_path / "fresh", house.now))
    assert [(fault.words_key, dict(fault.fields)) for fault in found.faults] == [
        ("audit.broken", {"id": 2})
    ]


def test_a_picture_that_was_altered_before_the_backup_is_told(house: House, tmp_path: Path) -> None:
    house.store.db.execute("UPDATE images SET data = zeroblob(9) WHERE id = 1")
    house.back_up(tmp_path / "altered.zip")
    found = restore.rehearse(restoring(tmp_path / "altered.zip", tmp_path / "fresh", house.now))
    assert [fault.words_key for fault in found.faults] == ["restore.picture_altered"]


@pytest.mark.parametrize("name", [KEY_FILE, "settings.toml", "season.toml"])
def test_a_file_that_could_not_be_used_at_the_booth_is_told(
    house: House, tmp_path: Path, name: str
) -> None:
    (house.data / name).write_text("nonsense = [\n", encoding="utf-8")
    house.back_up(tmp_path / "one.zip")
    found = restore.rehearse(restoring(tmp_path / "one.zip", tmp_path / "fresh", house.now))
    assert [dict(fault.fields) for fault in found.faults] == [{"name": name}]


def test_a_disk_without_room_for_it_is_said_before_anything_is_written(
    house: House, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(KioskError) as caught:
        restore.restore(restoring(file, tmp_path / "fresh", house.now))
    assert refused(EnvironmentFailed, caught) == "keep.no_space"
    assert not (tmp_path / "fresh" / FILE_NAME).exists()


def test_only_an_administrator_restores(house: House, tmp_path: Path, file: Path) -> None:
    order = restore.Order(file, tmp_path / "fresh", Actor("Op", "operator"), house.now)
    with pytest.raises(AnswerIsNo):
        restore.restore(order)
    assert MS_KEEPER.role == "administrator"
    assert not (tmp_path / "fresh").exists()


def test_the_old_log_never_meets_the_new_database(house: House, tmp_path: Path, file: Path) -> None:
    # A booth that lost its power: its log was not written home.
    with house.store.writing():
        house.store.change("UPDATE submissions SET state = 'withdrawn' WHERE id = 1", [])
    lost = tmp_path / "lost"
    shutil.copytree(house.data, lost)
    assert (lost / f"{FILE_NAME}-wal").stat().st_size > 0
    found = restore.restore(restoring(file, lost, house.now, replace=True))
    assert students_of(lost) == THREE
    assert found.aside is not None
    assert students_of(found.aside) == THREE[1:]
    with sqlite3.connect(lost / FILE_NAME) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    db.close()


def test_a_backup_says_what_it_is_without_being_read_through(house: House, file: Path) -> None:
    header = archive.peek(file)
    assert (header.booth, header.made_by, header.made_at) == ("LIB-2", "Ms Keeper", house.now)
    with pytest.raises(BadInput):
        archive.peek(house.data / "settings.toml")


@pytest.mark.parametrize("act", [restore.rehearse, restore.restore])
def test_a_person_who_was_shut_out_since_the_log_in_is_refused(
    house: House, file: Path, act: Callable[..., object]
) -> None:
    admin = hire(house.store, "Mr Admin", "administrator", house.now)
    with house.store.writing():
        person = people.get(house.store, "Mr Admin")
        people.set_disabled(house.store, person, disabled=True)
    house.store.close()
    with pytest.raises(AnswerIsNo) as caught:
        act(restore.Order(file, house.data, admin, house.now, replace=True))
    assert caught.value.words_key == "people.not_any_more"


def test_receivers_and_the_key_for_receipts_come_back_and_no_passphrase_does(
    house: House, tmp_path: Path
) -> None:
    keys.make(house.data, keys.RECEIPT_FILE)
    keys.make(house.data, keys.NEXT_FILE)
    own = house.data / receivers.FOLDER / "library.toml"
    own.parent.mkdir()
    own.write_bytes((ASSETS / "receivers.toml").read_bytes())
    own.with_name("note.txt").write_text("none of a booth's", encoding="utf-8")
    house.back_up(tmp_path / "all.zip")
    found = archive.read(tmp_path / "all.zip")
    mine = {KEY_FILE, keys.RECEIPT_FILE, keys.NEXT_FILE, "receivers/library.toml"}
    assert set(found.sizes) == {FILE_NAME, "settings.toml", "season.toml", *mine}
    fresh = tmp_path / "fresh"
    restore.restore(restoring(tmp_path / "all.zip", fresh, house.now))
    again = restore.restore(restoring(tmp_path / "all.zip", fresh, house.now, replace=True))
    assert again.aside is not None
    for name in mine:
        for folder in (fresh, again.aside):
            assert (folder / name).read_bytes() == (house.data / name).read_bytes()
    for name in (KEY_FILE, keys.RECEIPT_FILE, keys.NEXT_FILE):
        with pytest.raises(TypeError, match="password-protected"):
            load_ssh_private_key((fresh / name).read_bytes(), None)


@pytest.mark.parametrize(
    "name", ["elsewhere/x.toml", "receivers/../x.toml", "receivers/booth_ed25519"]
)
def test_a_backup_takes_nothing_from_or_into_other_folders(
    house: House, tmp_path: Path, name: str
) -> None:
    house.back_up(tmp_path / "one.zip")
    with zipfile.ZipFile(tmp_path / "one.zip", "a") as packed:
        packed.writestr(name, b"x")
    with pytest.raises(BadInput) as caught:
        archive.read(tmp_path / "one.zip")
    assert caught.value.words_key == "restore.strange"
