"""Whoever holds a card or a code to the camera sees it there, and nobody sees them afterwards."""

from __future__ import annotations

import numpy as np
import pytest

from capture.frame import Frame
from kiosk.gui.pictures import LYING
from kiosk.gui.seen import seen_of
from kiosk.gui.student.number import NumberScreen
from kiosk.gui.student.questions import QuestionsScreen
from kiosk.gui.student.screens import Screens
from kiosk.gui.theme import Theme
from kiosk.gui.widgets.aim import Aim
from tests.kiosk.gui.conftest import MakeScreens
from tests.kiosk.gui.visiting import Visitor
from validation.reading import Pixels

DARK, LIGHT = 20, 230
HEIGHT, HALF = 272, 244


@pytest.fixture
def frame() -> Frame:
    """Return a frame whose left half is dark."""
    pixels: Pixels = np.full((HEIGHT, 2 * HALF, 3), LIGHT, np.uint8)
    pixels[:, :HALF] = DARK
    return Frame(pixels, 1, 0.0, "test:camera", simulated=True)


@pytest.fixture
def screens(make_screens: MakeScreens) -> Screens:
    return make_screens("zh", LYING)


def sees(screen: NumberScreen | QuestionsScreen) -> bool:
    return screen.aim.seeing


def ask_for_the_code(questions: QuestionsScreen) -> None:
    questions.clear()
    questions.choices["photo"][1].click()
    questions.choices["code"][0].click()


@pytest.mark.parametrize("width", [2 * HALF, 3 * HALF, HALF])
def test_it_shows_the_middle_of_the_frame_as_a_mirror_does(
    width: int, frame: Frame, theme: Theme
) -> None:
    aim = Aim(theme, "drawing-phone", "aim_small")
    aim.setMinimumWidth(width)
    aim.setFixedSize(width, HEIGHT)
    aim.show_frame(seen_of(frame, aim.fit()))
    seen = aim.grab().toImage()
    y = seen.height() // 2
    left, right = seen.pixelColor(30, y).red(), seen.pixelColor(seen.width() - 30, y).red()
    assert (left, right) == pytest.approx((LIGHT, DARK), abs=2)
    assert seen.pixelColor(seen.width() // 2 - 10, y).red() == pytest.approx(LIGHT, abs=2)
    aim.deleteLater()


def test_frames_are_shown_where_something_is_held_up_and_nowhere_else(
    screens: Screens, frame: Frame
) -> None:
    number, questions = screens.number, screens.questions
    for screen in (screens.consent, screens.proof, screens.confirm):
        screens.show_screen(screen, may_go_back=True)
        screens.show_frame(seen_of(frame, screens.fit()))
    assert not sees(number)
    screens.show_screen(number, may_go_back=True)
    screens.show_frame(seen_of(frame, screens.fit()))
    assert sees(number)
    questions.clear()
    screens.show_screen(questions, may_go_back=True)
    screens.show_frame(seen_of(frame, screens.fit()))
    assert not sees(questions)
    ask_for_the_code(questions)
    screens.show_frame(seen_of(frame, screens.fit()))
    assert sees(questions)


def test_nothing_is_seen_once_the_screen_has_gone(screens: Screens, frame: Frame) -> None:
    number, questions = screens.number, screens.questions
    screens.show_screen(number, may_go_back=True)
    screens.show_frame(seen_of(frame, screens.fit()))
    ask_for_the_code(questions)
    screens.show_screen(questions, may_go_back=True)
    assert not sees(number)
    screens.show_frame(seen_of(frame, screens.fit()))
    screens.clear()
    assert not sees(questions)


def test_the_window_shows_what_its_camera_sees(visitor: Visitor) -> None:
    window = visitor.window
    assert not sees(window.number)
    visitor.agree()
    visitor.until(lambda: sees(window.number))
    visitor.type_number()
    visitor.wait_for("questions")
    assert not sees(window.number)
    visitor.touch(window.questions.choices["photo"][1])
    visitor.touch(window.questions.choices["code"][0])
    visitor.until(lambda: sees(window.questions))
