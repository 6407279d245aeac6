"""Every text of the student's screens stands out from what it stands on, as it is painted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.gui.stages import Scene, stages
from kiosk.gui.theme import Theme, contrast
from tests.kiosk.gui.conftest import MakeScreens
from tests.kiosk.gui.layout import STANDING, texts
from tests.kiosk.gui.test_theme import LEAST
from validation.profile import Profile

VEILED = ("help", "idle", "consent-whole", "result-checks")
"""Under the veil of a question the rest is meant to fade."""


def poor_texts(window: QWidget) -> list[str]:
    """Return the texts whose pixels, as they are shown, stand out too little from their ground."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    poor = []
    for each in texts(window):
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        part = rows[place.top() : place.bottom(), place.left() : place.right()]
        values, counts = np.unique(part, return_counts=True)
        colours = [QColor.fromRgb(int(value)) for value in values]
        ground = colours[counts.argmax()]
        extremes = min(colours, key=QColor.lightness), max(colours, key=QColor.lightness)
        best = max(contrast(colour, ground) for colour in extremes)
        if best < LEAST["text"]:
            poor.append(f"{each.text()!r}: {best:.1f} on {ground.name()}")
    return poor


@pytest.mark.parametrize(("tone", "is_poor"), [("line", True), ("slate", False)])
def test_the_measure_tells_grey_on_grey(
    tone: str, is_poor: bool, theme: Theme, qtbot: QtBot
) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    label = QLabel("国 Text")
    label.setFont(theme.font("body"))
    label.setStyleSheet(f"color: {theme.colours[tone]}; background: {theme.colours['paper']}")
    label.setParent(frame)
    label.adjustSize()
    frame.resize(label.size())
    frame.show()
    assert bool(poor_texts(frame)) is is_poor


def test_every_text_of_every_screen_stands_out(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", STANDING)
    found = {}
    for name, prepare in stages(screens, scene, profile).items():
        prepare()
        QApplication.processEvents()
        found[name] = [] if name in VEILED else poor_texts(screens)
    assert {name: poor for name, poor in found.items() if poor} == {}
