"""Opening the store, its transactions, and every way in which disk, lock or file can fail."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.store import schema, students
from kiosk.store.open import FILE_NAME, Store, open_store
from kiosk.words import LANGUAGES, Words

NOBODY = 65534


def refusal(folder: Path, *, wait_s: float = 0.0) -> str:
    """Return the words key with which opening is refused, having said it in both languages."""
    with pytest.raises(EnvironmentFailed) as caught:
        open_store(folder, wait_s=wait_s)
    for language in LANGUAGES:
        assert Words(language).explain(caught.value)
    return caught.value.words_key


@contextmanager
def as_nobody() -> Iterator[None]:
    """Lay down the rights of root, which no folder's permissions bind."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_place() -> Iterator[Path]:
    """Return a folder that other users can reach, unlike pytest's own."""
    if not hasattr(os, "geteuid"):
        pytest.skip("folders have no permission bits on this system")
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    yield place
    place.chmod(0o755)
    shutil.rmtree(place)


def test_a_new_store_is_made_with_its_folders(tmp_path: Path) -> None:
    with open_store(tmp_path / "a" / "b"):
        assert (tmp_path / "a" / "b" / FILE_NAME).is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_the_folder_of_a_new_store_is_closed_to_other_users(data: Path) -> None:
    open_store(data).close()
    assert stat.S_IMODE(data.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO) == 0


def test_a_store_that_must_exist_is_not_made(data: Path) -> None:
    with pytest.raises(BadInput) as caught:
        open_store(data, create=False)
    assert caught.value.words_key == "store.none_here"
    assert not data.exists()


def test_every_connection_has_the_same_settings(store: Store) -> None:
    full = 2  # what SQLite answers for synchronous = FULL
    expected = {"journal_mode": "wal", "synchronous": full, "foreign_keys": 1}
    found = {name: store.rows(f"PRAGMA {name}")[0][name] for name in expected}
    assert found == expected


def test_a_transaction_that_fails_leaves_nothing(store: Store, now: datetime) -> None:
    def fail_in_the_middle() -> None:
        with store.writing():
            students.ensure(store, "22B1", now)
            raise KeyError

    with pytest.raises(KeyError):
        fail_in_the_middle()
    assert students.find(store, "22B1") is None


def test_a_row_is_not_changed_outside_a_transaction(store: Store, now: datetime) -> None:
    with pytest.raises(RuntimeError, match="writing"):
        students.ensure(store, "22B1", now)
    with store.reading(), pytest.raises(RuntimeError, match="writing"):
        students.ensure(store, "22B1", now)


def test_a_transaction_inside_a_transaction_is_a_bug(store: Store) -> None:
    with store.writing(), pytest.raises(RuntimeError, match="open already"), store.writing():
        pass


def test_a_bug_in_sql_is_not_taken_for_a_failing_disk(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError):
        store.rows("SELECT * FROM nothing_of_that_name")


def test_a_store_that_another_process_writes_to_is_locked(
    store: Store, data: Path, now: datetime
) -> None:
    with open_store(data, wait_s=0.0) as other:
        with store.writing(), pytest.raises(EnvironmentFailed) as caught, other.writing():
            pass
        assert caught.value.words_key == "store.locked"
        with other.writing():
            students.ensure(other, "22B1", now)
    assert students.find(store, "22B1") is not None


def test_a_writer_that_had_to_wait_sees_what_the_other_wrote(
    store: Store, data: Path, now: datetime
) -> None:
    with open_store(data) as other:
        assert students.find(other, "22B1") is None
        with store.writing():
            students.ensure(store, "22B1", now)
        with other.writing():
            assert students.find(other, "22B1") is not None
            students.ensure(other, "22B2", now)


def test_reading_sees_one_state_while_somebody_writes(
    store: Store, data: Path, now: datetime
) -> None:
    with open_store(data) as other, store.reading():
        assert students.find(store, "22B1") is None
        with other.writing():
            students.ensure(other, "22B1", now)
        assert students.find(store, "22B1") is None


def test_opening_waits_for_no_longer_than_it_is_told(store: Store, data: Path) -> None:
    with store.writing():
        assert refusal(data) == "store.locked"


def test_a_full_disk_is_said_and_leaves_nothing(store: Store, now: datetime) -> None:
    pages = store.rows("PRAGMA page_count")[0]["page_count"]
    store.rows(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        with store.writing():
            for serial in range(1000):
                students.ensure(store, f"22B{serial}", now)

    with pytest.raises(EnvironmentFailed) as caught:
        fill()
    assert caught.value.words_key == "store.full"
    assert store.rows("SELECT * FROM students") == []


def test_a_file_where_the_folder_should_be_is_refused(data: Path) -> None:
    data.write_text("not a folder", encoding="utf-8")
    assert refusal(data) == "settings.no_folder"


def test_a_folder_where_the_database_should_be_is_refused(data: Path) -> None:
    (data / FILE_NAME).mkdir(parents=True)
    assert refusal(data) == "store.cannot_open"


def test_a_file_that_is_no_database_is_refused_and_kept(data: Path) -> None:
    data.mkdir()
    stranger = data / FILE_NAME
    stranger.write_text("a letter to my aunt\n" * 100, encoding="utf-8")
    before = stranger.read_bytes()
    assert refusal(data) == "store.not_a_database"
    assert stranger.read_bytes() == before


def test_another_programs_database_is_refused_and_kept(data: Path) -> None:
    data.mkdir()
    stranger = sqlite3.connect(data / FILE_NAME)
    stranger.execute("CREATE TABLE students (name TEXT)")
    stranger.close()
    before = (data / FILE_NAME).read_bytes()
    assert refusal(data) == "store.not_ours"
    assert (data / FILE_NAME).read_bytes() == before


def test_a_damaged_database_is_refused(data: Path) -> None:
    open_store(data).close()
    path = data / FILE_NAME
    first_page = path.read_bytes()[:4096]
    path.write_bytes(first_page + b"\xff" * (path.stat().st_size - len(first_page)))
    assert refusal(data) == "store.damaged"


def test_a_database_of_a_newer_version_is_refused(data: Path) -> None:
    with open_store(data) as store:
        store.db.table(schema.MIGRATIONS.migrations_table).insert(
            {"migration_set": schema.MIGRATIONS.name, "name": "9999_later", "applied_at": "later"}
        )
    assert refusal(data) == "store.newer"


def test_a_folder_that_may_not_be_made_is_refused(open_place: Path) -> None:
    open_place.chmod(0o555)
    with as_nobody():
        assert refusal(open_place / "data") == "settings.no_folder"


@pytest.mark.parametrize("used_before", [False, True])
def test_a_read_only_folder_is_refused(open_place: Path, used_before: bool) -> None:
    if used_before:
        open_store(open_place).close()
        (open_place / FILE_NAME).chmod(0o444)
    open_place.chmod(0o555)
    with as_nobody():
        assert refusal(open_place) == ("store.read_only" if used_before else "store.cannot_open")


def test_processes_that_start_at_once_do_not_collide(data: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.store.open import open_store\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "open_store(Path(sys.argv[1]), wait_s=30).close()\n"
    )
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(6)
    ]
    for each in starts:
        assert each.stdout
        assert each.stdout.readline() == "ready\n"
    for each in starts:
        assert each.stdin
        each.stdin.write("go\n")
        each.stdin.flush()
    ended = [(each.communicate(timeout=40)[1], each.returncode) for each in starts]
    assert ended == [("", 0)] * len(starts)
