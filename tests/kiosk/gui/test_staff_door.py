"""The hidden corner of the student's window, its PIN, and what opens."""

from __future__ import annotations

import subprocess

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk import people
from kiosk.booth import Booth
from kiosk.gui.staff_door import StaffDoor
from kiosk.gui.start import desk_command
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.pin_pad import PinPad
from kiosk.people import FREE_TRIES
from kiosk.rights import account_actor
from kiosk.store import audit
from kiosk.store.people import DOOR
from kiosk.words import LANGUAGES, Language, Words
from tests.kiosk.gui.layout import SIZES, clipped, crossing, too_near
from tests.kiosk.staff import PIN

CORNER = QPoint(20, 20)


@pytest.fixture
def door(window: StudentWindow, booth: Booth) -> StaffDoor:
    door = StaffDoor(window, window.look, window.jobs, booth.clock)
    door.corner.timer.setInterval(1)
    return door


@pytest.fixture
def pin(booth: Booth) -> None:
    with booth.open_store() as store:
        people.set_door_pin(store, account_actor("root"), PIN, booth.clock())


def press(door: StaffDoor, where: QPoint = CORNER) -> None:
    window = door.parent()
    assert isinstance(window, StudentWindow)
    below = window.childAt(where) or window
    QTest.mousePress(below, Qt.MouseButton.LeftButton, pos=below.mapFrom(window, where))


def hold(door: StaffDoor, qtbot: QtBot) -> None:
    press(door)
    qtbot.waitUntil(door.pad.isVisible)


def type_pin(door: StaffDoor, pin: str) -> None:
    keys = {each.text(): each for each in door.pad.keypad.findChildren(QPushButton)}
    for sign in pin:
        keys[sign].click()
    door.pad.go.click()


@pytest.mark.usefixtures("pin")
def test_holding_the_corner_shows_the_pad_and_the_right_pin_opens(
    door: StaffDoor, qtbot: QtBot, booth: Booth
) -> None:
    opened = QSignalSpy(door.opened)
    hold(door, qtbot)
    type_pin(door, PIN)
    qtbot.waitUntil(lambda: opened.count() == 1)
    assert not door.pad.isVisible()
    assert not door.pad.alone.isActive()
    with booth.open_store() as store:
        assert audit.of_subject(store, DOOR)[-1].act == "open_door"


def test_a_short_press_or_a_press_elsewhere_shows_nothing(door: StaffDoor) -> None:
    door.corner.timer.setInterval(60_000)
    press(door)
    assert door.corner.timer.isActive()
    window = door.parent()
    assert isinstance(window, StudentWindow)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=CORNER)
    assert not door.corner.timer.isActive()
    press(door, QPoint(window.width() // 2, 20))
    assert not door.corner.timer.isActive()
    assert not door.pad.isVisible()


@pytest.mark.usefixtures("pin")
def test_a_wrong_pin_is_said_and_after_some_the_door_waits(
    window: StudentWindow, door: StaffDoor, qtbot: QtBot
) -> None:
    opened = QSignalSpy(door.opened)
    hold(door, qtbot)
    words = window.look.voice
    for _ in range(FREE_TRIES):
        type_pin(door, "000000")
        qtbot.waitUntil(door.pad.trouble.isVisible)
        assert door.pad.trouble.text() == words.say("people.secret.wrong_pin")
        door.pad.keypad.typed.emit("0")
        assert not door.pad.trouble.isVisible()
        door.pad.keypad.erased.emit()
    type_pin(door, PIN)
    qtbot.waitUntil(door.pad.trouble.isVisible)
    assert door.pad.trouble.text() == words.say("people.secret.locked_seconds", count=30)
    assert opened.count() == 0


def test_without_a_pin_the_sentence_says_how_to_set_one(door: StaffDoor, qtbot: QtBot) -> None:
    hold(door, qtbot)
    QTest.keyClicks(door.pad, PIN)
    # The reader of codes holds fast keys back for a moment, to see whether it is them.
    qtbot.waitUntil(lambda: door.pad.dots.text() == "●" * len(PIN))
    QTest.keyClick(door.pad, Qt.Key.Key_Return)
    qtbot.waitUntil(door.pad.trouble.isVisible)
    assert "kiosk people pin" in door.pad.trouble.text()


def test_a_pad_that_is_left_alone_goes_away_and_forgets(door: StaffDoor, qtbot: QtBot) -> None:
    hold(door, qtbot)
    QTest.keyClicks(door.pad, "123")
    patience = door.pad.alone.interval()
    door.pad.alone.start(1)
    qtbot.waitUntil(lambda: not door.pad.isVisible())
    door.pad.alone.setInterval(patience)
    hold(door, qtbot)
    assert door.pad.dots.text().strip() == ""
    QTest.keyClick(door.pad, Qt.Key.Key_Escape)
    assert not door.pad.isVisible()


@pytest.mark.parametrize("size", [*SIZES, (1280, 720)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_the_pad_is_cut_off_or_lies_over_other_things(
    theme: Theme, qtbot: QtBot, language: Language, size: tuple[int, int]
) -> None:
    fitted = theme.fitted(QSize(*size))
    under = QWidget()
    qtbot.addWidget(under)
    under.setStyleSheet(fitted.style_sheet())
    under.resize(*size)
    pad = PinPad(Look(fitted, Voice(Words(language))), under)
    under.show()
    pad.ask()
    pad.trouble.tell("people.no_door_pin")
    pad.trouble.show()
    gap = fitted.px("gap") - 1

    def faults() -> list[str]:
        return clipped(under) + crossing(under) + too_near(under, gap)

    try:
        qtbot.waitUntil(lambda: faults() == [], timeout=1000)
    except qtbot.TimeoutError:
        pytest.fail(str(faults()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("over", [True, False])
def test_the_command_that_opens_the_desk_is_one_of_ours(
    booth: Booth, language: Language, *, over: bool
) -> None:
    program, arguments = desk_command(booth, language, over=over)
    assert arguments[3:5] == ["--data", str(booth.data)]
    assert ("--over" in arguments) is over
    done = subprocess.run([program, *arguments, "--help"], capture_output=True, check=True)
    assert Words(language).say("command.staff") in done.stdout.decode()
