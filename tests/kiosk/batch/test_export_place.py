"""The place a batch goes to: made, full, taken, failing; one sentence each, nothing left."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.batch.export import STEPS, export
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.store import batches, submissions
from tests.kiosk.batch.desk import BOOTH, Desk, accept_all, photo_bytes


def test_a_missing_folder_is_made_but_not_the_folder_around_it(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    error = desk.refusal(tmp_path / "not" / "there")
    assert isinstance(error, BadInput)
    assert error.words_key == "batch.target_missing"
    assert desk.export(tmp_path / "new").folder.is_dir()


def test_a_folder_that_was_made_for_a_failed_export_is_taken_away(
    desk: Desk, tmp_path: Path
) -> None:
    desk.approve(1)
    with pytest.raises(AnswerIsNo):
        export(desk.store, desk.key, desk.order(tmp_path / "new"), lambda _n, _d: ["file.bytes"])
    assert not (tmp_path / "new").exists()


def test_a_file_instead_of_a_folder_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    place = tmp_path / "file"
    place.write_bytes(b"mine")
    error = desk.refusal(place)
    assert isinstance(error, BadInput)
    assert error.words_key == "batch.target_no_folder"


@pytest.mark.parametrize("name", [f"{BOOTH}-000001", f"{BOOTH}-000001.zip"])
def test_what_stands_there_already_is_left_alone(desk: Desk, tmp_path: Path, name: str) -> None:
    desk.approve(1)
    (tmp_path / name).mkdir()
    (tmp_path / name / "mine").write_bytes(b"mine")
    error = desk.refusal(tmp_path)
    assert isinstance(error, BadInput)
    assert error.words_key == "batch.target_taken"
    assert (tmp_path / name / "mine").read_bytes() == b"mine"
    assert len(submissions.in_state(desk.store, "approved")) == 1


def test_too_little_space_is_said_before_anything_is_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.approve(1)
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=2_500_000 // 3))
    stick = tmp_path / "stick"
    stick.mkdir()
    error = desk.refusal(stick)
    assert isinstance(error, EnvironmentFailed)
    assert error.words_key == "batch.no_space"
    assert list(stick.iterdir()) == []


FAILURES = pytest.mark.parametrize(
    ("code", "key"),
    [
        (errno.ENOSPC, "batch.target_full"),
        (errno.EROFS, "batch.target_read_only"),
        (errno.EACCES, "batch.target_read_only"),
        (errno.EIO, "batch.target_gone"),
        (errno.ENAMETOOLONG, "batch.target_failed"),
    ],
)


@FAILURES
def test_a_booth_whose_own_disk_fails_says_so_and_nothing_has_happened(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, key: str
) -> None:
    desk.approve(1)
    stick = tmp_path / "stick"
    stick.mkdir()

    def failing(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", failing)
    error = desk.refusal(stick)
    assert isinstance(error, EnvironmentFailed)
    assert error.words_key == key
    assert list(stick.iterdir()) == []
    assert len(submissions.in_state(desk.store, "approved")) == 1
    assert batches.all_batches(desk.store) == []


@pytest.mark.skipif(not hasattr(os, "sync"), reason="this system flushes file by file")
@FAILURES
def test_a_medium_that_fails_midway_is_one_sentence_and_the_same_batch_goes_to_the_next(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, key: str
) -> None:
    desk.approve(1)
    stick = tmp_path / "stick"
    stick.mkdir()

    def failing() -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as broken:
        broken.setattr(os, "sync", failing)
        error = desk.refusal(stick)
    assert isinstance(error, EnvironmentFailed)
    assert error.words_key == key
    assert error.fields["folder"] == str(stick)
    assert list(stick.iterdir()) == []
    assert len(submissions.in_state(desk.store, "approved")) == 1
    (promise,) = batches.all_batches(desk.store)
    assert promise.completed_at is None
    done = desk.export(tmp_path / "another")
    assert done.resumed
    assert done.batch.manifest_sha256 == promise.manifest_sha256
    assert list((desk.store.path.parent).glob("outbox*")) == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to every folder"
)
def test_a_folder_without_the_right_to_write_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    stick = tmp_path / "stick"
    stick.mkdir(mode=0o555)
    assert desk.refusal(stick).words_key == "batch.target_read_only"


def test_a_medium_that_gives_back_other_bytes_is_found_out(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    stick = tmp_path / "stick"

    def spoil(step: str, _done: int, _total: int) -> None:
        if step == "flushed":
            (photo,) = stick.rglob("*.jpg")
            photo.write_bytes(photo.read_bytes()[:-1])

    with pytest.raises(EnvironmentFailed) as caught:
        export(desk.store, desk.key, desk.order(stick), accept_all, spoil)
    assert caught.value.words_key == "batch.read_back"
    assert caught.value.fields["file"] == "photos/2100001.jpg"
    assert not stick.exists()
    assert desk.export(tmp_path / "another").resumed


def test_a_booth_whose_disk_gives_back_other_bytes_is_found_out_before_anything_leaves(
    desk: Desk,
    tmp_path: Path,
    expected_log: Any,  # noqa: ANN401
) -> None:
    desk.approve(1)
    stick = tmp_path / "stick"

    def spoil(step: str, _done: int, _total: int) -> None:
        if step == "packed":
            (archive,) = desk.store.path.parent.rglob("*.zip")
            data = bytearray(archive.read_bytes())
            data[len(data) // 3] ^= 1
            archive.write_bytes(data)

    with pytest.raises(EnvironmentFailed) as caught:
        export(desk.store, desk.key, desk.order(stick), accept_all, spoil)
    assert caught.value.words_key == "batch.read_back"
    expected_log.take("was not written right")
    assert not stick.exists()
    assert batches.all_batches(desk.store) == []


def test_of_two_exports_at_once_one_is_told_and_the_other_goes_on(
    desk: Desk, tmp_path: Path
) -> None:
    desk.approve(1, 2)
    first, second = tmp_path / "first", tmp_path / "second"
    second.mkdir()
    told: list[str] = []

    def come_between(step: str, done: int, _total: int) -> None:
        if (step, done) != ("photo", 2):
            told.append(desk.refusal(second).words_key)

    done = export(desk.store, desk.key, desk.order(first), accept_all, come_between)
    assert set(told) == {"batch.busy"}
    assert len(told) >= len(STEPS) - 1
    assert list(second.iterdir()) == []
    assert [batch.sequence for batch in batches.all_batches(desk.store)] == [1]
    assert desk.verify(done.folder).accepted


def test_what_a_killed_run_left_staged_is_removed(desk: Desk, tmp_path: Path) -> None:
    stale = tmp_path / f".{BOOTH}-000009.partial" / "photos"
    stale.mkdir(parents=True)
    (stale / "2100009.jpg").write_bytes(photo_bytes(9))
    foreign = tmp_path / ".BOOTH-2-000001.partial"
    foreign.mkdir()
    desk.approve(1)
    desk.export(tmp_path)
    assert not stale.exists()
    assert foreign.exists()
