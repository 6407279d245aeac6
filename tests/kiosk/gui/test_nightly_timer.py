"""Whichever window is open keeps house at night, in lanes of its own, and stops when it closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.errors import KioskError
from kiosk.gui.nightly import Nightly
from kiosk.keep import archive, backup
from kiosk.keep.backup import Made
from kiosk.keep.retention import Purged
from kiosk.store import copying, purges, submissions
from kiosk.store.open import open_store
from kiosk.submit import Take
from tests.conftest import UnexpectedLog
from tests.kiosk.keep.house import House, acknowledge, hand_in

MakeNightly = Callable[..., "Watched"]


@dataclass
class Watched:
    """The nightly round of a window, and what it said."""

    nightly: Nightly
    made: list[Made] = field(default_factory=list)
    purged: list[Purged] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.nightly.made.connect(self.made.append)
        self.nightly.purged.connect(self.purged.append)
        self.nightly.failed.connect(self.failed.append)


class Time:
    """A clock that a test turns."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def time(now: datetime) -> Time:
    return Time(now)


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


@pytest.fixture
def booth(data: Path, shelf: Path, time: Time, make_take: Callable[..., Take]) -> Booth:
    data.mkdir()
    text = f"backup_folder = '{shelf}'\n"
    (data / "settings.toml").write_text(text, encoding="utf-8")
    with open_store(data) as store:
        hand_in(House(store, data, time.now), 1, make_take())
    return build_booth(data, clock=time)


@pytest.fixture
def make_nightly(qapp: QApplication, booth: Booth) -> Iterator[MakeNightly]:
    made: list[Nightly] = []

    def make(**options: Callable[[], bool]) -> Watched:
        made.append(Nightly(booth, qapp, **options))
        return Watched(made[-1])

    yield make
    assert all(each.stop() for each in made)


def settled(qtbot: QtBot, watched: Watched) -> None:
    """Wait until a round that was begun is over."""
    qtbot.waitUntil(lambda: watched.nightly._under_way == 0, timeout=20_000)


def test_a_backup_that_is_due_is_made_once(
    qtbot: QtBot, make_nightly: MakeNightly, shelf: Path, time: Time
) -> None:
    watched = make_nightly()
    watched.nightly.timer.timeout.emit()
    settled(qtbot, watched)
    (made,) = watched.made
    assert archive.read(made.file).header.counts["submissions"] == 1
    time.now += timedelta(minutes=1)
    watched.nightly.look()
    settled(qtbot, watched)
    assert list(shelf.iterdir()) == [made.file]
    time.now += timedelta(days=1)
    watched.nightly.look()
    settled(qtbot, watched)
    assert len(watched.made) == 2
    assert watched.failed == []


def test_nobody_who_sits_there_is_made_to_wait(
    qtbot: QtBot, make_nightly: MakeNightly, shelf: Path
) -> None:
    seated = [True]
    watched = make_nightly(free=lambda: not seated[0])
    watched.nightly.look()
    assert list(shelf.iterdir()) == []
    seated[0] = False
    watched.nightly.look()
    settled(qtbot, watched)
    assert len(watched.made) == 1


def test_a_disk_that_is_missing_is_said_and_asked_for_again_later(
    qtbot: QtBot,
    make_nightly: MakeNightly,
    shelf: Path,
    time: Time,
    expected_log: UnexpectedLog,
) -> None:
    shelf.rmdir()
    watched = make_nightly()
    watched.nightly.look()
    settled(qtbot, watched)
    (error,) = watched.failed
    assert isinstance(error, KioskError)
    assert error.words_key == "keep.gone"
    expected_log.take("the round of the night failed")
    shelf.mkdir()
    watched.nightly.look()
    assert watched.nightly._under_way == 0
    time.now += timedelta(minutes=20)
    watched.nightly.look()
    settled(qtbot, watched)
    assert len(watched.made) == 1


def test_what_is_overdue_is_purged_even_without_the_disk(
    qtbot: QtBot, make_nightly: MakeNightly, booth: Booth, time: Time, expected_log: UnexpectedLog
) -> None:
    with open_store(booth.data) as store:
        (waiting,) = submissions.in_state(store, "submitted")
        acknowledge(House(store, booth.data, time.now), waiting, time.now)
    Path(booth.settings.backup_folder).rmdir()
    time.now += timedelta(days=booth.settings.originals_days)
    watched = make_nightly()
    watched.nightly.look()
    settled(qtbot, watched)
    assert [len(each.originals) for each in watched.purged] == [1]
    expected_log.take("the round of the night failed")
    with open_store(booth.data) as store:
        record = purges.of_submission(store, waiting.id)
    assert record is not None
    assert record.purged_by == "booth"


def test_of_two_windows_one_does_it(
    qtbot: QtBot, make_nightly: MakeNightly, booth: Booth, shelf: Path
) -> None:
    with copying.alone(booth.data, backup.TURN):
        watched = make_nightly()
        watched.nightly.look()
        settled(qtbot, watched)
    assert (watched.made, watched.failed) == ([], [])
    assert list(shelf.iterdir()) == []


def test_a_window_that_closes_ends_the_backup_and_leaves_nothing(
    qtbot: QtBot,
    qapp: QApplication,
    booth: Booth,
    shelf: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on = Event(), Event()
    real = archive.write

    def slow(*arguments: object) -> str:
        begun.set()
        go_on.wait(10)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(archive, "write", slow)
    nightly = Nightly(booth, qapp)
    nightly.look()
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    nightly._stopping = True
    go_on.set()
    assert nightly.stop()
    assert list(shelf.iterdir()) == []


def test_settings_are_read_anew_each_night(
    qtbot: QtBot, make_nightly: MakeNightly, booth: Booth, shelf: Path
) -> None:
    (booth.data / "settings.toml").write_text("", encoding="utf-8")
    assert replace(booth.settings, backup_folder="") != booth.settings
    watched = make_nightly()
    watched.nightly.look()
    settled(qtbot, watched)
    assert (watched.made, watched.failed, list(shelf.iterdir())) == ([], [], [])
