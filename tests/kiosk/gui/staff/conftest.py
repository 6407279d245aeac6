"""What the tests of the staff window share: a booth, a queue that can be filled, the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.entry_page import EntryPage
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.rights import Actor, Role
from kiosk.store import reviews, submissions
from kiosk.store.reviews import Review
from kiosk.store.submissions import Submission
from kiosk.words import Language
from tests.kiosk.gui.staff.desk import HandIn, Open, page_of, reviewing, whole
from tests.kiosk.gui.staff.gate import Clock, OpenAtGate
from tests.kiosk.gui.staff_photos import Sitting, hand_in
from tests.kiosk.staff import hire
from validation.profile import Profile

SCREEN = QSize(1920, 1080)
NAMES: dict[Role, str] = {
    "administrator": "Mr Admin",
    "reviewer": "Ms Reviewer",
    "operator": "Ms Operator",
}


@pytest.fixture
def booth(data: Path, now: datetime) -> Booth:
    return build_booth(data, "zh", lambda: now)


@pytest.fixture
def queue(booth: Booth, profile: Profile, now: datetime) -> HandIn:
    """Return what hands in photos, the first one longest ago."""

    def fill(*sittings: Sitting) -> list[Submission]:
        with booth.open_store() as store:
            return [
                hand_in(store, profile, sitting, now - timedelta(hours=len(sittings) - place))
                for place, sitting in enumerate(sittings)
            ]

    return fill


@pytest.fixture
def open_window(booth: Booth, theme: Theme, qtbot: QtBot, now: datetime) -> Iterator[Open]:
    windows: list[StaffWindow] = []
    with booth.open_store() as store:
        for each, name in NAMES.items():
            hire(store, name, each, now)

    def open_it(
        language: Language = "zh", *, empty: bool = False, role: Role = "reviewer"
    ) -> StaffWindow:
        actor = Actor(NAMES[role], role)
        spoken = build_booth(booth.data, language, lambda: now)
        window = StaffWindow(spoken, theme.fitted(SCREEN))
        windows.append(window)
        window.resize(SCREEN)
        window.show()
        window.activateWindow()
        window.gate.enter(actor)
        wanted = reviewing(window).empty if empty else page_of(window)
        qtbot.waitUntil(lambda: reviewing(window).pages.currentWidget() is wanted)
        if not empty:
            qtbot.waitUntil(lambda: whole(window))
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def state_of(booth: Booth) -> Callable[[Submission], str]:
    def state(submission: Submission) -> str:
        with booth.open_store() as store:
            return submissions.get(store, submission.number).state

    return state


@pytest.fixture
def decision_on(booth: Booth) -> Callable[[Submission], Review]:
    def decision(submission: Submission) -> Review:
        with booth.open_store() as store:
            (only,) = reviews.of_submission(store, submission.id)
            return only

    return decision


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def at_gate(
    data: Path, theme: Theme, qtbot: QtBot, now: datetime, clock: Clock
) -> Iterator[OpenAtGate]:
    """Return what opens a window at which nobody has logged in yet."""
    windows: list[StaffWindow] = []

    def open_it(language: Language = "zh") -> StaffWindow:
        window = StaffWindow(build_booth(data, language, lambda: now), theme.fitted(SCREEN), clock)
        windows.append(window)
        window.resize(SCREEN)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: isinstance(window.gate.pages.currentWidget(), EntryPage))
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
