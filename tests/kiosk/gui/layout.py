"""What is wrong with how a window is laid out: texts cut off, texts over texts, things too small.

Each function looks at what is visible at this moment and returns a sentence for
each fault, so that a test can walk through states and show all faults of all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

LYING, STANDING, SMALL_LYING = (1920, 1080), (1080, 1920), (1366, 768)
SIZES = (LYING, STANDING, SMALL_LYING)
OTHER_SIZES = ((1280, 1024), (800, 1280), (3840, 2160))
_CHARACTERS_OR_WORDS = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+")
"""What a line cannot be broken inside of."""


def texts(window: QWidget) -> list[QLabel | QAbstractButton]:
    """Return what shows a text now."""
    found: list[QLabel | QAbstractButton] = []
    found += [label for label in window.findChildren(QLabel) if label.text()]
    found += [button for button in window.findChildren(QAbstractButton) if button.text()]
    return [each for each in found if each.isVisible()]


def clipped(window: QWidget) -> list[str]:
    """Return the texts that have less room than they need, or of which something is hidden."""
    found = []
    for each in texts(window):
        need = each.sizeHint()
        if isinstance(each, QLabel) and each.wordWrap():
            need = QSize(_widest_part(each), each.heightForWidth(each.width()))
        if each.width() < need.width() or each.height() < need.height():
            found.append(f"{each.text()!r}: {each.size().toTuple()} < {need.toTuple()}")
        elif not _whole(each, window):
            found.append(f"{each.text()!r} sticks out")
    return found


def crossing(window: QWidget) -> list[str]:
    """Return the pairs of texts that lie over each other, where nothing lies over the window."""
    shown = [(each, place_of(each, window)) for each in texts(window) if not _scrolled(each)]
    return [
        f"{one.text()!r} over {other.text()!r}"
        for (one, here), (other, there) in combinations(shown, 2)
        if here.intersects(there) and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]


def too_small(window: QWidget, least: int) -> list[str]:
    """Return what can be touched and is less than ``least`` pixels wide or high."""
    return [
        f"{name_of(each)}: {each.size().toTuple()}"
        for each in touchable(window)
        if min(each.width(), each.height()) < least
    ]


def too_near(window: QWidget, gap: int) -> list[str]:
    """Return the pairs of things to touch with less than ``gap`` pixels between them."""
    found = []
    for one, other in combinations(touchable(window), 2):
        here, there = place_of(one, window), place_of(other, window)
        if _apart(here, there) < gap:
            found.append(f"{name_of(one)} / {name_of(other)}: {_apart(here, there)}")
    return found


def touchable(window: QWidget) -> Sequence[QAbstractButton]:
    """Return the buttons that can be touched now: not those under something else."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return [each for each in buttons if _on_top(each, window)]


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def name_of(button: QAbstractButton) -> str:
    """Return what tells a button from others."""
    return repr(button.text() or button.accessibleName() or type(button).__name__)


def _widest_part(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    parts = _CHARACTERS_OR_WORDS.findall(label.text())
    return max((metrics.horizontalAdvance(part) for part in parts), default=0)


def _whole(widget: QWidget, window: QWidget) -> bool:
    """Return whether every widget around this one shows all of it; what scrolls, by its width."""
    around = widget.parentWidget()
    while around is not None and around is not window.parentWidget():
        place = place_of(widget, around)
        room = around.rect()
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return room.left() <= place.left() and place.right() <= room.right()
        if not room.contains(place):
            return False
        around = around.parentWidget()
    return True


def _scrolled(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False


def _on_top(button: QAbstractButton, window: QWidget) -> bool:
    there = window.childAt(place_of(button, window).center())
    return there is button or (there is not None and button.isAncestorOf(there))


def _apart(one: QRect, other: QRect) -> int:
    """Return the empty pixels between two places, across or down, whichever are more."""
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down)
