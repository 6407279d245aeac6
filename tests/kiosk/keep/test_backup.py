"""A backup is one moment of the booth, whole and read back, or there is none."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed, KioskError
from kiosk.keep import archive, medium
from kiosk.keep.backup import STEPS
from kiosk.keys import FILE_NAME as KEY_FILE
from kiosk.rights import Actor
from kiosk.store import audit, copying
from kiosk.store.open import FILE_NAME, open_store
from kiosk.submit import Take
from tests.contracts.tree import ROOT
from tests.kiosk.keep.house import House, hand_in, refused, students_of


def test_a_backup_holds_the_booth_and_says_what_it_holds(house: House, tmp_path: Path) -> None:
    file = tmp_path / "one.zip"
    made = house.back_up(file)
    found = archive.read(file)
    assert set(found.sizes) == {FILE_NAME, KEY_FILE, "settings.toml", "season.toml"}
    assert (found.digest, found.header) == (made.digest, made.header)
    assert found.header.counts["submissions"] == 3
    with zipfile.ZipFile(file) as packed:
        for name in (KEY_FILE, "settings.toml", "season.toml"):
            assert packed.read(name) == (house.data / name).read_bytes()


def test_stock_tools_can_do_without_ours(house: House, tmp_path: Path) -> None:
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("sha256sum (coreutils) is not installed here")
    house.back_up(tmp_path / "one.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        packed.extractall(tmp_path / "out")
    subprocess.run([tool, "-c", "SHA256SUMS"], cwd=tmp_path / "out", check=True)
    with sqlite3.connect(f"file:{tmp_path / 'out' / FILE_NAME}?immutable=1", uri=True) as db:
        assert db.execute("SELECT count(*) FROM submissions").fetchone() == (3,)


def test_a_backup_is_in_the_trail_and_beside_it_nothing_is_left(
    house: House, tmp_path: Path
) -> None:
    target = tmp_path / "stick"
    target.mkdir()
    made = house.back_up(target / "one.zip")
    assert [path.name for path in target.iterdir()] == ["one.zip"]
    entry = audit.last_of(house.store, "back_up")
    assert entry is not None
    assert (entry.who, entry.subject) == ("Ms Keeper", "one.zip")
    assert entry.detail["sha256"] == made.digest
    assert entry.detail["account"] == "keeper"
    assert audit.verify(house.store) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_a_backup_is_closed_to_other_users(house: House, tmp_path: Path) -> None:
    house.back_up(tmp_path / "one.zip")
    mode = stat.S_IMODE((tmp_path / "one.zip").stat().st_mode)
    assert mode & (stat.S_IRWXG | stat.S_IRWXO) == 0


def test_it_is_one_moment_while_another_program_writes(
    house: House, tmp_path: Path, make_take: Callable[..., Take]
) -> None:
    with open_store(house.data) as other:
        window = House(other, house.data, house.now)
        written = iter(range(10, 1000))

        def meanwhile(step: str, _done: int, _total: int) -> None:
            if step == "copy":
                number = next(written)
                hand_in(window, number, make_take(f"{number} " * 200_000))

        # As large as several steps of the copy, so that it is written to in the middle.
        hand_in(house, 4, make_take("x" * 12_000_000))
        made = house.back_up(tmp_path / "one.zip", meanwhile)
        assert next(written) > 11
    assert made.header.counts["submissions"] == 4


@pytest.mark.parametrize("step", STEPS[:-1])
def test_what_is_stopped_at_any_step_leaves_nothing(
    house: House, tmp_path: Path, step: str
) -> None:
    target = tmp_path / "stick"
    target.mkdir()

    def stop(at: str, _done: int, _total: int) -> None:
        if at == step:
            raise AnswerIsNo("keep.stopped")

    with pytest.raises(AnswerIsNo):
        house.back_up(target / "one.zip", stop)
    assert list(target.iterdir()) == []
    assert audit.last_of(house.store, "back_up") is None
    house.back_up(target / "one.zip")


def test_a_name_that_is_taken_is_left_alone(house: House, tmp_path: Path) -> None:
    (tmp_path / "one.zip").write_bytes(b"last year's")
    with pytest.raises(KioskError) as caught:
        house.back_up(tmp_path / "one.zip")
    assert refused(BadInput, caught) == "keep.name_taken"
    assert (tmp_path / "one.zip").read_bytes() == b"last year's"


def test_a_name_that_gets_taken_meanwhile_is_left_alone(house: House, tmp_path: Path) -> None:
    file = tmp_path / "one.zip"

    def meanwhile(step: str, _done: int, _total: int) -> None:
        if step == "recorded":
            file.write_bytes(b"somebody else's")

    with pytest.raises(KioskError) as caught:
        house.back_up(file, meanwhile)
    assert refused(BadInput, caught) == "keep.name_taken"
    assert file.read_bytes() == b"somebody else's"
    assert audit.last_of(house.store, "back_up") is None


def test_a_folder_that_is_missing_is_said(house: House, tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        house.back_up(tmp_path / "not there" / "one.zip")
    assert refused(BadInput, caught) == "keep.no_folder"


def test_a_target_pulled_in_the_middle_is_said(house: House, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull(step: str, _done: int, _total: int) -> None:
        if step == "checked":
            shutil.rmtree(stick)

    with pytest.raises(KioskError) as caught:
        house.back_up(stick / "one.zip", pull)
    assert refused(EnvironmentFailed, caught) == "keep.gone"
    assert not stick.exists()
    assert audit.last_of(house.store, "back_up") is None


def test_a_target_without_room_is_refused_before_anything_is_written(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(KioskError) as caught:
        house.back_up(tmp_path / "one.zip")
    assert refused(EnvironmentFailed, caught) == "keep.no_space"
    assert list(tmp_path.glob("*.zip")) == []


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "keep.full"),
        (errno.EROFS, "keep.read_only"),
        (errno.EIO, "keep.gone"),
        (errno.EBUSY, "keep.failed"),
    ],
)
def test_a_medium_that_fails_at_the_flush_is_said(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KioskError) as caught:
        house.back_up(tmp_path / "one.zip")
    assert refused(EnvironmentFailed, caught) == key
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


@pytest.mark.parametrize("room_of", ["copy", "pack"])
def test_a_medium_that_cannot_hold_so_large_a_file_is_said(
    house: House, tmp_path: Path, room_of: str
) -> None:
    pytest.importorskip("resource")
    size = copying.size_bytes(house.store)
    limit = size - 8192 if room_of == "copy" else size + 64
    target = tmp_path / "stick"
    target.mkdir()
    code = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from tests.kiosk.keep.killed import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "main(Path(sys.argv[1]), Path(sys.argv[2]), 'never')\n"
    )
    command = [sys.executable, "-c", code, str(house.data), str(target / "one.zip")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "keep.too_large" in done.stderr
    assert list(target.iterdir()) == []
    assert audit.last_of(house.store, "back_up") is None


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Return what gives a real file system of so many bytes; skip where none can be made."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can make a small file system")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], check=False)
    if made.returncode:
        pytest.skip("no small file system can be made here")

    def of(size_bytes: int) -> Path:
        subprocess.run([mount, "-o", f"remount,size={size_bytes}", place], check=True)
        return place

    yield of
    subprocess.run(["umount", place], check=True)


def test_a_real_disk_that_runs_full_at_any_point_is_left_as_it_was(
    house: House, small_disk: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Past the look at the free space, as when somebody else fills the disk meanwhile.
    monkeypatch.setattr(medium, "demand_space", lambda *_: None)
    size = copying.size_bytes(house.store)
    for share in range(1, 20, 2):
        place = small_disk(int(size * share / 10) // 4096 * 4096)
        with pytest.raises(KioskError) as caught:
            house.back_up(place / "one.zip")
        assert refused(EnvironmentFailed, caught) == "keep.full"
        assert list(place.iterdir()) == []
    assert audit.last_of(house.store, "back_up") is None
    house.back_up(small_disk(3 * size) / "one.zip")


def test_what_reads_back_otherwise_is_no_backup(house: House, tmp_path: Path) -> None:
    def spoil(step: str, _done: int, _total: int) -> None:
        if step == "flushed":
            (packed,) = tmp_path.glob(".kiosk-*/packed")
            data = bytearray(packed.read_bytes())
            data[len(data) // 2] ^= 1
            packed.write_bytes(data)

    with pytest.raises(KioskError) as caught:
        house.back_up(tmp_path / "one.zip", spoil)
    assert refused(EnvironmentFailed, caught) == "backup.read_back"
    assert list(tmp_path.glob("*.zip")) == []


def test_a_damaged_database_is_not_passed_off_as_a_backup(
    house: House, tmp_path: Path, expected_log: object
) -> None:
    house.store.db.execute("PRAGMA foreign_keys = OFF")
    house.store.db.execute("UPDATE images SET submission_id = 99 WHERE id = 1")
    with pytest.raises(KioskError) as caught:
        house.back_up(tmp_path / "one.zip")
    assert refused(EnvironmentFailed, caught) == "backup.damaged_source"
    assert list(tmp_path.glob("*.zip")) == []
    expected_log.take("fails its own check")  # type: ignore[attr-defined]


def test_who_has_no_right_to_it_gets_none(house: House, tmp_path: Path) -> None:
    stranger = Actor("Nobody", "administrator")
    with pytest.raises(AnswerIsNo):
        house.back_up(tmp_path / "one.zip", by=stranger)
    assert list(tmp_path.glob("*.zip")) == []


def test_of_two_at_once_the_second_is_told(house: House, tmp_path: Path) -> None:
    def second(step: str, _done: int, _total: int) -> None:
        if step == "checked":
            code = (
                "import sys\nfrom pathlib import Path\n"
                "from tests.kiosk.keep.killed import main\n"
                "main(Path(sys.argv[1]), Path(sys.argv[2]), 'never')\n"
            )
            to = str(tmp_path / "two.zip")
            done = subprocess.run(
                [sys.executable, "-c", code, str(house.data), to],
                cwd=ROOT, capture_output=True, text=True, check=False,
            )  # fmt: skip
            told.append(done.stderr)

    told: list[str] = []
    house.back_up(tmp_path / "one.zip", second)
    assert "keep.busy" in told[0]
    assert [path.name for path in tmp_path.glob("*.zip")] == ["one.zip"]
    house.back_up(tmp_path / "two.zip")


def test_several_booths_may_share_a_place(
    house: House, tmp_path: Path, make_take: Callable[..., Take]
) -> None:
    other_data = tmp_path / "other"
    place = tmp_path / "share"
    place.mkdir()
    with open_store(other_data) as store:
        other = House(store, other_data, house.now)
        hand_in(other, 7, make_take("other"))

        def meanwhile(step: str, _done: int, _total: int) -> None:
            if step == "checked":
                other.back_up(place / "other.zip")

        house.back_up(place / "one.zip", meanwhile)
    assert archive.read(place / "one.zip").header.counts["students"] == 3
    assert archive.read(place / "other.zip").header.counts["students"] == 1


def test_the_booth_goes_on_as_before(house: House, tmp_path: Path) -> None:
    house.back_up(tmp_path / "one.zip")
    house.store.close()
    assert students_of(house.data) == ["2100001", "2100002", "2100003"]
