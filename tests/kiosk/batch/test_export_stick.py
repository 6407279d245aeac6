"""A stick that is a real file system: full at every point, pulled, read-only; always resumed."""

from __future__ import annotations

import errno
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from PIL import Image

from kiosk.batch.export import export
from kiosk.batch.receivers import receiver
from kiosk.errors import EnvironmentFailed
from kiosk.store import batches, submissions
from tests.kiosk.batch.desk import BOOTH, Desk, accept_all

if sys.platform != "win32":
    import resource

_FAT32_BYTES: Final = 16 * 2**20
_SECTORS_A_CLUSTER: Final = 8
_MOST_BLOCKS: Final = 128
NAME: Final = f"{BOOTH}-000001"


def mount(*words: str | int | Path) -> None:
    """Call one of the system's tools; raises CalledProcessError."""
    subprocess.run([str(word) for word in words], check=True, capture_output=True)


@pytest.fixture(params=["tmpfs", "vfat"])
def stick(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Mount a small file system; skip where that is not permitted or the kernel has no such one."""
    place, image = tmp_path / "stick", tmp_path / "image"
    place.mkdir()
    if shutil.which("mount") is None:
        pytest.skip("there is no mount here")
    try:
        if request.param == "vfat":
            if shutil.which("mkfs.vfat") is None:
                pytest.skip("mkfs.vfat (dosfstools) is not installed here")
            with image.open("wb") as stream:
                stream.truncate(_FAT32_BYTES)
            mount("mkfs.vfat", "-F", "32", "-s", _SECTORS_A_CLUSTER, image)
            mount("mount", "-t", "vfat", "-o", "loop,utf8", image, place)
        else:
            mount("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"cannot be mounted here: {error.stderr.decode(errors='replace').strip()}")
    yield place
    while place.is_mount():
        mount("umount", "-l", place)


def at(step: str, act: Callable[[], object]) -> Callable[[str, int, int], None]:
    """Return what does something when a step is done for good."""

    def tell(name: str, done: int, total: int) -> None:
        if name == step and done == total:
            act()

    return tell


def ends_with(
    desk: Desk, to: Path, on_step: Callable[[str, int, int], None]
) -> EnvironmentFailed | None:
    """Export, and return what it fails with; None if it is done."""
    try:
        export(desk.store, desk.key, desk.order(to), accept_all, on_step)
    except EnvironmentFailed as error:
        return error
    return None


def demand_true(desk: Desk, students: int) -> None:
    """Fail unless the booth knows that nothing went out, and what is begun."""
    assert len(submissions.in_state(desk.store, "approved")) == students
    (promise,) = batches.all_batches(desk.store)
    assert promise.completed_at is None


def demand_finished(desk: Desk, place: Path) -> None:
    """Take the batch up again at a place, and fail unless it is right."""
    done = desk.export(place)
    assert done.resumed
    assert desk.verify(place / NAME).accepted
    assert desk.verify(place / f"{NAME}.zip").accepted
    assert submissions.in_state(desk.store, "approved") == []
    assert [batch.sequence for batch in batches.all_batches(desk.store)] == [1]


def noise(number: int) -> bytes:
    """Return a photo that takes several blocks of a disk, another one for each number."""
    picture = io.BytesIO()
    grain = np.random.default_rng(number).bytes(48 * 64 * 3)
    Image.frombytes("RGB", (48, 64), grain).save(picture, "JPEG", quality=95)
    return picture.getvalue()


def test_full_at_every_point_of_the_copy_it_is_said_and_taken_up_again(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.kiosk.batch.desk.photo_bytes", noise)
    desk.approve(1, 2)
    filler = stick / "filler"
    block = os.statvfs(stick).f_frsize
    assert all(len(noise(number)) > block for number in (1, 2))

    def leave(blocks: int) -> None:
        """Fill the stick up to so many blocks, once there was room enough for all."""
        filler.write_bytes(bytes(shutil.disk_usage(stick).free - blocks * block))

    for blocks in range(_MOST_BLOCKS):
        error = ends_with(desk, stick, at("promised", partial(leave, blocks)))
        if error is None:
            break
        assert error.words_key == "batch.target_full"
        assert error.fields["folder"] == str(stick)
        filler.unlink()
        assert list(stick.iterdir()) == []
        demand_true(desk, 2)
    assert desk.verify(stick / NAME).accepted
    assert submissions.in_state(desk.store, "approved") == []
    # So it ended at every block of every file at least once, the zip's among them.
    files = [path for path in stick.rglob("*") if path.is_file() and path != filler]
    assert blocks >= sum(-(-path.stat().st_size // block) for path in files)


@pytest.mark.parametrize("step", ["verified", "promised", "copied", "flushed", "compared"])
def test_pulled_half_way_nothing_is_written_into_the_folder_it_leaves(
    desk: Desk, stick: Path, tmp_path: Path, step: str
) -> None:
    desk.approve(1, 2)
    pulling = at(step, lambda: mount("umount", "-l", stick))
    with pytest.raises(EnvironmentFailed) as caught:
        export(desk.store, desk.key, desk.order(stick), accept_all, pulling)
    assert caught.value.words_key == "batch.target_gone"
    assert not stick.is_mount()
    assert list(stick.iterdir()) == []
    demand_true(desk, 2)
    another = tmp_path / "another"
    another.mkdir()
    demand_finished(desk, another)


@pytest.mark.parametrize("step", ["chosen", "promised"])
def test_a_stick_that_is_read_only_or_becomes_so_is_said(
    desk: Desk, stick: Path, step: str
) -> None:
    desk.approve(1)
    first = at("promised", lambda: mount("mount", "-o", "remount,ro", stick))
    if step == "chosen":
        mount("mount", "-o", "remount,ro", stick)
        first = at("nothing", lambda: None)
    with pytest.raises(EnvironmentFailed) as caught:
        export(desk.store, desk.key, desk.order(stick), accept_all, first)
    assert caught.value.words_key == "batch.target_read_only"
    demand_true(desk, 1)
    mount("mount", "-o", "remount,rw", stick)
    demand_finished(desk, stick)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no sizes of files")
def test_a_file_that_is_too_large_for_the_stick_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.approve(*range(1, 9))
    stick = tmp_path / "stick"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit() -> None:
        sizes = [path.stat().st_size for path in desk.store.path.parent.rglob("*.zip")]
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes) - 1, hard))

    # Moved within one disk a file is not written anew: it is copied onto another device only.
    moved = Path.rename

    def other_device(path: Path, target: Path) -> Path:
        if path.parent.name == "outbox":
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return moved(path, target)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Path, "rename", other_device)
        try:
            error = ends_with(desk, stick, at("promised", limit))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert error is not None
    assert error.words_key == "batch.target_too_small_files"
    demand_true(desk, 8)
    demand_finished(desk, stick)


@pytest.mark.parametrize(
    ("departments", "key"),
    [(("Physics", "PHYSICS"), "batch.same_folder"), (("Physics", "Chemistry"), "")],
)
def test_folders_that_fat32_cannot_tell_apart_are_refused(
    desk: Desk, tmp_path: Path, departments: tuple[str, str], key: str
) -> None:
    desk.approve(1, 2)
    with desk.store.writing():
        for number, department in enumerate(departments, 1):
            desk.store.change(
                "UPDATE students SET department = ? WHERE student_no = ?",
                [department, str(2_100_000 + number)],
            )
    who = replace(receiver(), photo="photos/{department}/{student_no}.jpg")
    if key:
        error = desk.refusal(tmp_path, who=who)
        assert error.words_key == key
        assert {error.fields["one"], error.fields["other"]} == {
            f"photos/{department}" for department in departments
        }
        assert batches.all_batches(desk.store) == []
    else:
        assert desk.verify(desk.export(tmp_path, who=who).folder).accepted
