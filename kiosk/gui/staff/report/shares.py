"""How far a group has come as a bar: which shares there are, in which colours, and the painting.

Six shares that never overlap and together are everyone on the list. What was handed over and
not yet answered for is hatched, so that the bar can be read without its colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gui.theme import Theme
from kiosk.report.figures import Group

_GAP_PX: Final = 1


@dataclass(frozen=True)
class Share:
    """A part of everyone on the list.

    Attributes:
        name: names it in the words, ``staff.report.share.<name>``.
        figure: its column in the report.
        state: what the room of the students calls it.
        front: colour of the theme.
        ground: colour between the hatching; None for a plain one.
    """

    name: str
    figure: str
    state: str
    front: str
    ground: str | None = None


SHARES: Final = (
    Share("acknowledged", "acknowledged", "acknowledged", "good"),
    Share("handed_over", "unanswered", "exported", "good", "good_soft"),
    Share("approved", "approved", "approved", "accent"),
    Share("submitted", "submitted", "submitted", "doubt"),
    Share("returned", "returned", "returned", "bad"),
    Share("missing", "missing", "missing", "edge", "white"),
)


def people_of(share: Share, group: Group) -> int:
    """Return how many of a group are in a share."""
    return group.unanswered if share.figure == "unanswered" else group.figure(share.figure)


def linked_people(share: Share, group: Group) -> int:
    """Return how many the link of a share leads to: of those handed over, all, answered or not."""
    return group.figure(share.state)


def paint_bar(painter: QPainter, theme: Theme, room: QRectF, people: Sequence[int]) -> None:
    """Paint the shares of a group side by side, all of them over the whole width.

    Args:
        painter: of the widget or the cell.
        theme: has the colours.
        room: where.
        people: how many are in each of ``SHARES``.
    """
    total = sum(people)
    left = room.left()
    shown = [(share, count) for share, count in zip(SHARES, people, strict=True) if count]
    for share, count in shown:
        # A single student among thousands is still to be seen.
        width = max(2.0, room.width() * count / total)
        paint_share(painter, theme, QRectF(left, room.top(), width - _GAP_PX, room.height()), share)
        left += room.width() * count / total


def paint_share(painter: QPainter, theme: Theme, room: QRectF, share: Share) -> None:
    """Paint one share."""
    front = theme.colour(share.front)
    if share.ground is None:
        painter.fillRect(room, front)
        return
    painter.fillRect(room, theme.colour(share.ground))
    if share.name != "missing":
        painter.fillRect(room, QBrush(front, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(front, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))


class ShareBar(QWidget):
    """The bar of one group."""

    def __init__(self, theme: Theme, height_steps: float) -> None:
        super().__init__()
        self._theme = theme
        self._people: tuple[int, ...] = ()
        self._height = theme.steps(height_steps)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_group(self, group: Group | None) -> None:
        """Show a group, or none."""
        self._people = () if group is None else tuple(people_of(each, group) for each in SHARES)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.steps(20), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if any(self._people):
            paint_bar(painter, self._theme, QRectF(self.rect()), self._people)
        painter.end()


class Swatch(QWidget):
    """The colour of a share, beside its word."""

    def __init__(self, theme: Theme, share: Share) -> None:
        super().__init__()
        self._theme = theme
        self._share = share
        self.setFixedSize(theme.steps(2), theme.steps(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_share(painter, self._theme, QRectF(self.rect()), self._share)
        painter.end()
