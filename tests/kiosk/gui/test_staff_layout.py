"""Nothing on the staff window is cut off: both languages, four screens, every state."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.rights import Actor
from kiosk.words import LANGUAGES
from tests.kiosk.gui.staff.desk import page_of, whole
from tests.kiosk.gui.staff_photos import Sitting, hand_in
from tests.kiosk.staff import hire
from validation.profile import Profile

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720), QSize(1080, 1920))


def clipped(window: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        need = label.sizeHint()
        if label.wordWrap():
            need = QSize(_widest_word(label), label.heightForWidth(label.width()))
        if label.width() < need.width() or label.height() < need.height():
            found.append(f"{label.text()!r}: {label.size()} < {need}")
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    found += [each.text() for each in buttons if each.width() < each.sizeHint().width()]
    for field in window.findChildren(QLineEdit):
        said = field.text() or field.placeholderText()
        room = field.contentsRect().width()
        if field.isVisible() and QFontMetrics(field.font()).horizontalAdvance(said) > room:
            found.append(said)
    return found + [repr(each) for each in _outside(window)]


def _widest_word(label: QLabel) -> int:
    """Return the width below which a breaking text would be cut inside a word."""
    metrics = QFontMetrics(label.font())
    words = label.text().split(" ")
    latin = [word for word in words if word.isascii()]
    return max((metrics.horizontalAdvance(word) for word in latin), default=0)


def _outside(window: QWidget) -> list[QWidget]:
    """Return the controls that stick out of the window."""
    found: list[QWidget] = []
    for each in window.findChildren(QPushButton):
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        if each.isVisible() and not window.rect().contains(place):
            found.append(each)
    return found


@pytest.fixture(params=LANGUAGES)
def booth(request: pytest.FixtureRequest, data: Path, profile: Profile, now: datetime) -> Booth:
    """Return a booth in each language where the photo with the most to say waits longest."""
    booth = build_booth(data, request.param, lambda: now)
    worst = Sitting(
        tint=1,
        broken=("geometry.crown", "pose.roll", "geometry.resolution"),
        doubtful=("background.objects", "eyes.hair"),
        simulated=True,
    )
    with booth.open_store() as store:
        hire(store, "Ms Reviewer", "reviewer", now)
        for age, sitting in enumerate((Sitting(tint=3), Sitting(tint=2), worst)):
            hand_in(store, profile, sitting, now - timedelta(minutes=55 * age))
    return booth


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen.height()} lines")
def window(
    request: pytest.FixtureRequest, booth: Booth, theme: Theme, qtbot: QtBot
) -> Iterator[StaffWindow]:
    """Open the window on each screen."""
    window = StaffWindow(booth, theme.for_desk(request.param))
    window.resize(request.param)
    window.show()
    window.activateWindow()
    window.gate.enter(Actor("Ms Reviewer", "reviewer"))
    qtbot.waitUntil(lambda: whole(window))
    assert window.size() == request.param
    yield window
    window.close()
    window.deleteLater()


def test_no_text_is_clipped_in_any_state(window: StaffWindow, qtbot: QtBot) -> None:
    page, size = page_of(window), window.size()

    def settle() -> None:
        # Layouts settle in the event loop; what is clipped then is named.
        try:
            qtbot.waitUntil(lambda: clipped(window) == [], timeout=1000)
        except qtbot.TimeoutError:
            pytest.fail(f"clipped: {clipped(window)}")
        assert window.size() == size

    settle()
    # The photo is seen pixel for pixel wherever the screen has that many lines to spare.
    assert page.photos.photo.percent == 100 or size.height() == 720
    QTest.keyClick(window, Qt.Key.Key_A)
    assert page.override.isVisible()
    settle()
    QTest.keyClick(page.override.why, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_T)
    assert page.again.isVisible()
    settle()
    QTest.keyClick(page.again.note, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_R)
    QTest.keyClick(page.rejection.search, Qt.Key.Key_Return)
    assert page.rejection.isVisible()
    settle()
    QTest.keyClick(page.rejection.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.header.notice.text.text() != "")
    settle()
    for key in (Qt.Key.Key_O, Qt.Key.Key_E):
        QTest.keyClick(window, key)
        settle()
