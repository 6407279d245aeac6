"""Codes before the camera are told once, in the work lane's time, while they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
import qrcode
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.gui.code_reader import EVERY_S, GONE_S, CodeReader
from kiosk.gui.jobs import Jobs
from kiosk.gui.live import Live
from kiosk.store.open import open_store
from tests.conftest import UnexpectedLog
from tests.kiosk.gui.cameras import TestCamera, plain_picture
from tests.kiosk.gui.conftest import MakeLive
from tests.kiosk.gui.visiting import PATIENCE_MS
from validation.reading import Pixels


def showing(text: str) -> Pixels:
    code = qrcode.QRCode(border=6, box_size=1)
    code.add_data(text)
    code.make(fit=True)
    light = np.where(np.array(code.get_matrix()), 20, 235).astype(np.uint8)
    return np.repeat(light.repeat(4, 0).repeat(4, 1)[..., None], 3, axis=2)


class Counter:
    """A reader of codes before a camera, with a clock that the test moves."""

    def __init__(self, live: Live, jobs: Jobs, qtbot: QtBot) -> None:
        self.now_s = 100.0
        self.live = live
        self.jobs = jobs
        self.reader = CodeReader(live, jobs, self._tick, live)
        self.told: list[str] = []
        self.refused: list[str] = []
        self.frames = 0
        self.reader.read.connect(self.told.append)
        self.reader.refused.connect(self.refused.append)
        self.reader.frame_seen.connect(self._count)
        self._qtbot = qtbot

    def _tick(self) -> float:
        self.now_s += EVERY_S
        return self.now_s

    def _count(self, _frame: object) -> None:
        self.frames += 1

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def several_frames(self) -> None:
        later = self.frames + 12
        self.until(lambda: self.frames >= later)


@pytest.fixture
def counter(
    camera: TestCamera, make_live: MakeLive, data: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Counter]:
    jobs = Jobs(lambda: open_store(data), qapp)
    counter = Counter(make_live(camera), jobs, qtbot)
    yield counter
    counter.reader.end()
    assert jobs.stop()
    jobs.deleteLater()


def test_a_code_is_told_once_however_long_it_is_held(counter: Counter, camera: TestCamera) -> None:
    camera.pixels = showing("PK1.abcdef")
    counter.reader.begin()
    counter.until(lambda: counter.told != [])
    counter.several_frames()
    assert counter.told == ["PK1.abcdef"]
    camera.pixels = showing("PK1.ghijkl")
    counter.until(lambda: len(counter.told) == 2)
    assert counter.told[1] == "PK1.ghijkl"


def test_a_code_that_comes_again_is_told_again(counter: Counter, camera: TestCamera) -> None:
    camera.pixels = showing("PK1.abcdef")
    counter.reader.begin()
    counter.until(lambda: counter.told != [])
    camera.pixels = plain_picture()
    counter.several_frames()
    counter.now_s += GONE_S
    camera.pixels = showing("PK1.abcdef")
    counter.until(lambda: len(counter.told) == 2)


def test_nothing_is_understood_of_who_holds_it(counter: Counter) -> None:
    guided: list[bool] = []
    counter.live.guided.connect(lambda: guided.append(True))
    counter.reader.begin()
    counter.several_frames()
    assert guided == []


def test_nothing_is_read_before_it_begins_and_after_it_ends(
    counter: Counter, camera: TestCamera
) -> None:
    camera.pixels = showing("PK1.abcdef")
    counter.live.start()
    counter.live.attend(wanted=True)
    counter.until(lambda: counter.live.take_frame() is not None)
    assert counter.told == []
    counter.reader.begin()
    counter.until(lambda: counter.told != [])
    counter.reader.end()
    camera.pixels = showing("PK1.ghijkl")
    number = camera.last_number
    counter.until(lambda: camera.last_number > number + 10)
    assert counter.told == ["PK1.abcdef"]


def test_who_was_told_may_end_it_at_once(counter: Counter, camera: TestCamera) -> None:
    camera.pixels = np.hstack([showing("PK1.abcdef"), showing("PK1.ghijkl")])
    counter.reader.read.connect(lambda _: counter.reader.end())
    counter.reader.begin()
    counter.until(lambda: counter.told != [])
    number = camera.last_number
    counter.until(lambda: camera.last_number > number + 10)
    assert len(counter.told) == 1


def test_rubbish_is_refused_with_a_sentence(counter: Counter, camera: TestCamera) -> None:
    camera.pixels = showing("\x00\x01\x02\x03\x04\x05")
    counter.reader.begin()
    counter.until(lambda: counter.refused != [])
    assert counter.refused == ["scan.unreadable"]
    assert counter.told == []


def test_a_picture_that_cannot_be_read_ends_the_round_and_not_the_window(
    counter: Counter,
    camera: TestCamera,
    expected_log: UnexpectedLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def give_up(*_: object, **__: object) -> NoReturn:
        raise TypeError("the library cannot make anything of it")

    monkeypatch.setattr(zxingcpp, "read_barcodes", give_up)
    failed: list[int] = []
    counter.jobs._ended.connect(lambda _: failed.append(1))
    counter.reader.begin()
    counter.until(lambda: failed != [])
    expected_log.take("job failed")
    expected_log.take("codes are not read")
    counter.reader.end()
    monkeypatch.undo()
    camera.pixels = showing("PK1.abcdef")
    counter.reader.begin()
    counter.until(lambda: counter.told != [])
