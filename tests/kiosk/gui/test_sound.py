"""Sounds are heard where there is a loudspeaker, and nowhere in the way where there is none."""

from __future__ import annotations

import logging
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import miniaudio  # type: ignore[import-untyped]
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.gui.jobs import Jobs
from kiosk.gui.slot import Slot
from kiosk.gui.sound import NAMES, PAUSE_S, Loudspeaker, Sound, Speaker, load, streamed
from kiosk.resources import ASSETS
from kiosk.settings import Settings
from kiosk.store.open import open_store

SOUNDS = ASSETS / "sounds"


class Ear:
    """A loudspeaker that notes what it is given."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.closed = False

    def play(self, samples: bytes) -> None:
        self.heard.append(samples)

    def close(self) -> None:
        self.closed = True


class Room:
    """A window's sounds, an ear, and a clock."""

    def __init__(self, settings: Settings, open_speaker: Callable[[], Speaker | None]) -> None:
        self.now_s = 55.0
        self.sound = Sound(settings, lambda: self.now_s, open_speaker)


@pytest.fixture
def jobs(data: Path, qapp: QApplication) -> Iterator[Jobs]:
    jobs = Jobs(lambda: open_store(data), qapp)
    yield jobs
    assert jobs.stop()
    jobs.deleteLater()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def room(ear: Ear, jobs: Jobs, qtbot: QtBot) -> Room:
    room = Room(Settings(sound_volume=100), lambda: ear)
    with qtbot.waitSignal(jobs._ended):
        room.sound.begin(jobs)
    return room


def test_countdown_shutter_and_advice_sound_each_their_own_way(room: Room, ear: Ear) -> None:
    for left in (3, 2, 1, 0):
        room.sound.count(left)
    room.sound.click()
    room.sound.tell("guide.closer")
    room.sound.tell("")
    names = ["count", "count", "count", "shutter", "mend", "right"]
    assert ear.heard == [load(SOUNDS / f"{name}.wav", 1.0) for name in names]
    assert len(set(ear.heard)) == len(NAMES)


def test_advice_does_not_nag_and_calls_nobody_who_is_not_there(room: Room, ear: Ear) -> None:
    room.sound.tell("guide.no_face")
    assert ear.heard == []
    room.sound.tell("guide.closer")
    room.sound.tell("guide.chin_up")
    assert len(ear.heard) == 1
    room.now_s += PAUSE_S
    room.sound.tell("guide.closer")
    assert len(ear.heard) == 2


def test_it_is_closed_and_silent_after(room: Room, ear: Ear) -> None:
    room.sound.close()
    room.sound.close()
    room.sound.click()
    assert ear.closed
    assert ear.heard == []


def test_where_there_is_no_loudspeaker_all_goes_on(jobs: Jobs, qtbot: QtBot) -> None:
    room = Room(Settings(), lambda: None)
    with qtbot.waitSignal(jobs._ended):
        room.sound.begin(jobs)
    room.sound.click()
    room.sound.close()


def test_sound_that_is_not_wanted_opens_nothing(jobs: Jobs, ear: Ear) -> None:
    opened: list[bool] = []

    def open_ear() -> Ear:
        opened.append(True)
        return ear

    room = Room(Settings(sound=False), open_ear)
    room.sound.begin(jobs)
    room.sound.click()
    assert jobs.stop()
    assert opened == []
    assert ear.heard == []


def test_a_missing_loudspeaker_is_said_once_in_the_log(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_device(*_: object, **__: object) -> miniaudio.PlaybackDevice:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    from kiosk.gui import sound

    monkeypatch.setattr(miniaudio, "PlaybackDevice", no_device)
    with caplog.at_level(logging.INFO):
        assert sound.open_loudspeaker() is None
    (record,) = caplog.records
    assert "no sound" in record.getMessage()


def test_the_library_plays_on_its_own_thread_and_ends_it(qtbot: QtBot) -> None:
    speaker = Loudspeaker([miniaudio.Backend.NULL])
    speaker.play(load(SOUNDS / "count.wav", 1.0))
    # The sound is fetched out of the slot by the library.
    qtbot.waitUntil(lambda: speaker._waiting.take() is None, timeout=5000)
    speaker.close()


def test_the_newest_sound_takes_the_place_of_one_that_is_heard() -> None:
    waiting: Slot[bytes] = Slot()
    stream = streamed(waiting)
    next(stream)
    assert stream.send(3) == bytes(6)
    waiting.put(b"abcdefgh")
    assert stream.send(2) == b"abcd"
    waiting.put(b"xy")
    assert stream.send(2) == b"xy\0\0"
    assert stream.send(1) == bytes(2)


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_short_begins_and_ends_in_silence_and_follows_the_volume(name: str) -> None:
    path = SOUNDS / f"{name}.wav"
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
        assert file.getnframes() / file.getframerate() < 0.7
    loud, soft = (np.frombuffer(load(path, share), np.int16) for share in (1.0, 0.25))
    peak = int(np.abs(loud).max())
    assert 0.5 < peak / 32767 < 0.9
    assert abs(int(loud[0])) < peak * 0.02
    assert abs(int(loud[-1])) < peak * 0.02
    assert np.abs(soft).max() == pytest.approx(peak / 4, abs=1)


def test_there_is_no_sound_that_nothing_plays() -> None:
    assert {path.stem for path in SOUNDS.glob("*.wav")} == set(NAMES)
