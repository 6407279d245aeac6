"""The contract of all student screens, in every state, language and orientation.

No text is cut off or lies over another; whatever can be touched is as large as
the theme says and as far from the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from math import hypot
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kiosk.gui.stages import Scene, stages
from kiosk.gui.student.done import Progress
from kiosk.gui.student.screens import Screens
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.qr import qr_image
from kiosk.settings import Settings
from kiosk.words import LANGUAGES, Language, Words
from tests.kiosk.gui.layout import (
    LYING,
    OTHER_SIZES,
    SIZES,
    STANDING,
    clipped,
    crossing,
    texts,
    too_near,
    too_small,
    touchable,
)
from validation.profile import Profile

MakeLong = Callable[..., Screens]
Walk = Callable[..., Iterator[tuple[str, Screens]]]
COVERED = ("help", "idle", "consent-whole", "result-checks")
"""States in which something lies over a screen, whose texts may be under it."""
SLACK_PX = 1
"""Lengths of the theme are rounded one by one when they are fitted to a screen."""


LONG = Settings(
    opening="周" * 28, staff_place="楼" * 28, printer="default", receipt_folder="/media/receipts"
)
"""Of a booth that says and offers as much as one can."""
SMALL_SCREEN_INCHES = 13.3


def states(screens: Screens, scene: Scene, profile: Profile) -> dict[str, Callable[[], object]]:
    """Return what brings the screens into every state that has words or buttons of its own."""
    acts = stages(screens, scene, profile)

    def paper(progress: Progress) -> None:
        acts["done"]()
        screens.done.show_progress(progress, "/media/kiosk/RECEIPTS-2026")

    def long_number() -> None:
        acts["done"]()
        receipt = replace(scene.receipt, number="ADMINISTRATION-HALL2-20260601-0001")
        screens.done.show_receipt(receipt, qr_image(scene.receipt_text))

    more: dict[str, Callable[[], object]] = {"long number": long_number}
    more |= {f"done {each}": partial(paper, each) for each in get_args(Progress)}
    return {**acts, **more}


@pytest.fixture
def make_long(theme: Theme, profile: Profile) -> Iterator[MakeLong]:
    """Return what makes the screens of a booth with much to say."""
    made: list[Screens] = []

    def make(language: Language, size: tuple[int, int], dpi: float | None = None) -> Screens:
        look = Look(theme.fitted(QSize(*size), dpi), Voice(Words(language)))
        screens = Screens(look, LONG, profile)
        screens.resize(*size)
        screens.show()
        made.append(screens)
        return screens

    yield make
    for screens in made:
        screens.close()
        screens.deleteLater()


@pytest.fixture
def walk(make_long: MakeLong, scene: Scene, profile: Profile) -> Walk:
    """Return what brings fresh screens from state to state and yields (state, screens)."""

    def through(
        language: Language, size: tuple[int, int], dpi: float | None = None
    ) -> Iterator[tuple[str, Screens]]:
        screens = make_long(language, size, dpi)
        for name, prepare in states(screens, scene, profile).items():
            prepare()
            # What is done with goes in the loop that a test does not run; then all is laid out.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()
            QApplication.processEvents()
            assert screens.size() == QSize(*size)
            yield name, screens

    return through


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_whole_and_alone_and_every_button_fits_a_finger(
    language: Language, size: tuple[int, int], walk: Walk, theme: Theme
) -> None:
    fitted = theme.fitted(QSize(*size))
    least, gap = fitted.px("touch") - SLACK_PX, fitted.px("gap") - SLACK_PX
    faults = []
    for name, screens in walk(language, size):
        assert texts(screens)
        found = clipped(screens) + too_small(screens, least) + too_near(screens, gap)
        found += [] if name in COVERED else crossing(screens)
        faults += [f"{name}: {each}" for each in found]
    assert faults == []


@pytest.mark.parametrize("size", OTHER_SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_other_screens_too_every_text_is_whole(
    language: Language, size: tuple[int, int], walk: Walk
) -> None:
    faults = [
        f"{name}: {each}" for name, screens in walk(language, size) for each in clipped(screens)
    ]
    assert faults == []


@pytest.mark.parametrize("size", [LYING, STANDING])
def test_nothing_is_clipped_where_fingers_need_more_pixels(
    size: tuple[int, int], walk: Walk
) -> None:
    faults = [
        f"{name}: {each}"
        for name, screens in walk("en", size, hypot(*size) / SMALL_SCREEN_INCHES)
        for each in clipped(screens) + ([] if name in COVERED else crossing(screens))
    ]
    assert faults == []


def test_every_state_has_something_to_touch_unless_it_waits(walk: Walk) -> None:
    without = {name for name, screens in walk("zh", STANDING) if len(touchable(screens)) < 2}
    assert without == set()


# --- the looks themselves, on windows that are wrong on purpose ---------------------------------


@pytest.fixture
def pane(qapp: QApplication) -> Iterator[QWidget]:
    assert qapp is not None
    window = QWidget()
    window.resize(400, 320)
    yield window
    window.close()
    window.deleteLater()


def label(parent: QWidget, text: str, *place: int, wrap: bool = False) -> QLabel:
    made = QLabel(text, parent)
    made.setWordWrap(wrap)
    made.setGeometry(*place)
    return made


@pytest.mark.parametrize(
    ("text", "place", "wrap"),
    [
        ("a line that is longer than its place", (0, 0, 64, 40), False),
        ("lines that need more height than there is here", (0, 0, 90, 20), True),
        ("Incomprehensibilities", (0, 0, 48, 280), True),
        ("outside", (370, 0, 120, 40), False),
    ],
)
def test_a_text_without_room_is_found(
    text: str, place: tuple[int, ...], wrap: bool, pane: QWidget
) -> None:
    label(pane, text, *place, wrap=wrap)
    label(pane, "fine", 0, 250, 100, 40)
    pane.show()
    (fault,) = clipped(pane)
    assert text in fault


def test_a_text_hidden_by_what_it_stands_in_is_found(pane: QWidget) -> None:
    box = QWidget(pane)
    box.setGeometry(0, 0, 100, 30)
    label(box, "half of it", 0, 10, 90, 40)
    pane.show()
    assert len(clipped(pane)) == 1


def test_texts_over_each_other_are_found(pane: QWidget) -> None:
    label(pane, "one", 0, 0, 100, 40)
    label(pane, "other", 48, 20, 100, 40)
    label(pane, "away", 210, 210, 100, 40)
    pane.show()
    assert crossing(pane) == ["'one' over 'other'"]


def test_buttons_too_small_or_too_near_are_found(pane: QWidget) -> None:
    for text, place in (("A", (0, 0, 80, 64)), ("B", (90, 0, 80, 64)), ("C", (0, 80, 80, 40))):
        QPushButton(text, pane).setGeometry(*place)
    pane.show()
    assert too_small(pane, 64) == ["'C': (80, 40)"]
    assert too_near(pane, 16) == ["'A' / 'B': 10"]
