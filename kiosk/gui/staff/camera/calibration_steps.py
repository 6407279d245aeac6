"""The three steps of a calibration, each with a picture of what is held where."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import renderer_of
from kiosk.gui.widgets.text import Text
from validation.grey_card import CARD

Step = Literal["empty", "card", "done"]
STEPS: Final[tuple[Step, ...]] = ("empty", "card", "done")
_HEAD: Final = 0.2
"""Radius of the head in the pictures, in heights; the other shares likewise."""
_NARROW: Final = 0.8
_SHOULDERS: Final = 0.37
_CHEST: Final = 0.18
"""How far below the picture the middle of the chest lies."""
_SEAT: Final = 0.5


class CalibrationSteps(QFrame):
    """Three pictures with a sentence each; the one that is due is framed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("card", "true")
        self.pictures = {step: StepPicture(look, step) for step in STEPS}
        self.words = {step: Text(look, "staff", f"staff.camera.step.{step}") for step in STEPS}
        row = QHBoxLayout(self)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        for step in STEPS:
            column = QVBoxLayout()
            column.setSpacing(theme.steps(1))
            column.addWidget(self.pictures[step])
            column.addWidget(self.words[step])
            column.addStretch(1)
            row.addLayout(column, 1)

    def show_step(self, due: Step) -> None:
        """Frame the step that is due."""
        for step, picture in self.pictures.items():
            picture.set_due(due=step == due)


class StepPicture(QWidget):
    """What the camera is to see in one step."""

    def __init__(self, look: Look, step: Step) -> None:
        super().__init__()
        self._look = look
        self._step = step
        self._due = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.steps(20), self._look.theme.steps(11))

    def set_due(self, *, due: bool) -> None:
        """Frame the picture, or no longer."""
        self._due = due
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.px("guide_light")
        edge = QRectF(self.rect()).adjusted(line, line, -line, -line)
        painter.fillRect(edge, theme.colour("accent_soft"))
        if self._step == "done":
            side = edge.height() / 2
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(edge.center())
            renderer_of("circle-check", theme.colours["good"]).render(painter, mark)
        else:
            self._paint_seat(painter, edge)
        if self._step == "card":
            self._paint_sitter(painter, edge)
        tone, width = ("accent", 2 * line) if self._due else ("line", line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(tone), width))
        painter.drawRect(edge)
        painter.end()

    def _paint_seat(self, painter: QPainter, edge: QRectF) -> None:
        """Draw the top of an empty stool at the lower edge."""
        wide, high = _SEAT * edge.height(), edge.height() / 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour("edge"))
        left = edge.center().x() - wide / 2
        painter.drawRect(QRectF(left, edge.bottom() - high, wide, high))

    def _paint_sitter(self, painter: QPainter, edge: QRectF) -> None:
        """Draw head and shoulders, and before the face the card where it is looked for."""
        theme = self._look.theme
        middle, high = edge.center().x(), edge.height()
        face = QPointF(middle, edge.top() + high * (CARD.top + CARD.bottom) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("edge"))
        chest = QRectF(0, 0, 2 * _SHOULDERS * high, high)
        chest.moveCenter(QPointF(middle, edge.bottom() + high * _CHEST))
        painter.save()
        painter.setClipRect(edge)
        painter.drawEllipse(chest)
        painter.restore()
        painter.drawEllipse(face, _HEAD * high * _NARROW, _HEAD * high)
        card = QRectF(
            edge.left() + CARD.left * edge.width(), edge.top() + CARD.top * high,
            CARD.width * edge.width(), CARD.height * high,
        )  # fmt: skip
        painter.setBrush(theme.colour("slate"))
        painter.setPen(QPen(theme.colour("white"), theme.px("guide_light")))
        painter.drawRect(card)
