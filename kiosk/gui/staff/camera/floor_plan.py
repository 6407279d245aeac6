"""The booth from above: where backdrop, seat, camera and the two lamps stand."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gui.voice import Look

_REACH = 0.6
"""Distance of a lamp from the seat, in heights of the drawing."""
_SEAT = 0.35
"""Where the seat is, from the top."""


class FloorPlan(QWidget):
    """A drawing with five words in it."""

    def __init__(self, look: Look, angle_deg: float) -> None:
        """Make the drawing.

        Args:
            look: theme and language.
            angle_deg: of the lamps against the line from camera to seat.
        """
        super().__init__()
        self._look = look
        self._angle = radians(angle_deg)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        look.voice.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.steps(42), self._look.theme.steps(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("staff"))
        width, height, line = self.width(), self.height(), theme.px("guide_light")
        seat = QPointF(width / 2, height * _SEAT)
        camera = QPointF(width / 2, height - theme.steps(2.5))
        reach = height * _REACH
        lamps = [
            seat + QPointF(side * reach * sin(self._angle), reach * cos(self._angle))
            for side in (-1, 1)
        ]
        painter.setPen(QPen(theme.colour("line"), line, Qt.PenStyle.DashLine))
        for place in (*lamps, camera):
            painter.drawLine(place, seat)
        painter.setPen(QPen(theme.colour("accent"), 2 * line))
        wall = theme.steps(1)
        painter.drawLine(QPointF(width * 0.28, wall), QPointF(width * 0.72, wall))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, tone in ((seat, "slate"), (camera, "ink"), *((lamp, "doubt") for lamp in lamps)):
            painter.setBrush(theme.colour(tone))
            painter.drawEllipse(place, theme.steps(1), theme.steps(1))
        self._words(painter, seat, camera, lamps)
        painter.end()

    def _words(
        self, painter: QPainter, seat: QPointF, camera: QPointF, lamps: list[QPointF]
    ) -> None:
        theme = self._look.theme
        painter.setPen(theme.colour("slate"))
        gap = theme.steps(1.5)
        self._write(painter, QPointF(seat.x(), theme.steps(1) + gap), "backdrop", centred=True)
        self._write(painter, seat + QPointF(gap, -theme.steps(1)), "seat")
        self._write(painter, camera + QPointF(gap, -theme.steps(1)), "camera")
        for lamp in lamps:
            side = -1 if lamp.x() < seat.x() else 1
            wide = self._breadth(painter, "lamp")
            left = lamp.x() + (gap if side > 0 else -gap - wide)
            self._write(painter, QPointF(left, lamp.y() - theme.steps(1)), "lamp")

    def _breadth(self, painter: QPainter, name: str) -> float:
        text = self._look.voice.say(f"staff.camera.plan.{name}")
        return QFontMetricsF(painter.font()).horizontalAdvance(text)

    def _write(
        self, painter: QPainter, place: QPointF, name: str, *, centred: bool = False
    ) -> None:
        text = self._look.voice.say(f"staff.camera.plan.{name}")
        wide = self._breadth(painter, name)
        left = place.x() - wide / 2 if centred else place.x()
        room = QRectF(left, place.y(), wide + 1, QFontMetricsF(painter.font()).height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, text)
