"""The original frame with the crop and the measured lines drawn on it: what was kept, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gui.staff.review.case import Pictures
from kiosk.gui.staff.review.measured_lines import draw_lines, draw_names
from kiosk.gui.staff.review.photo_view import draw_frame
from kiosk.gui.voice import Look

_DIMMED: Final = 150
"""How dark the rest becomes, of 255."""
_LEAST_STEPS: Final = 12
"""Under this height nothing could be recognised, so nothing is painted."""


class OriginalView(QWidget):
    """Shows a frame as large as there is room, what is outside the crop dimmed.

    Signals:
        clicked: with the mouse.
    """

    clicked = Signal()

    def __init__(self, look: Look, *, named: bool = False) -> None:
        """Make a view; ``named`` writes beside each line what it is."""
        super().__init__()
        self._look = look
        self._theme = look.theme
        self._named = named
        self._lines: Mapping[str, float] = {}
        self._image = QImage()
        self._size = QSize()
        self._crop = QRect()
        look.voice.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, pictures: Pictures | None) -> None:
        """Show the original of these pictures; None shows nothing."""
        self._image = pictures.original if pictures else QImage()
        self._size = pictures.original_size if pictures else QSize()
        self._crop = pictures.crop if pictures else QRect()
        self._lines = pictures.lines if pictures else {}
        self.update()

    def target(self) -> QRectF:
        """Return where the frame is painted, in pixels of the widget, at its upper left."""
        return QRectF(QPointF(0, 0), self._size.toSizeF() * self._scale())

    def crop_target(self) -> QRectF:
        """Return where the crop lies, in pixels of the widget."""
        scale = self._scale()
        corner = QPointF(self._crop.topLeft()) * scale
        return QRectF(corner, self._crop.size().toSizeF() * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull() or self.height() < self._theme.steps(_LEAST_STEPS):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.target(), self._image)
        outside = QPainterPath()
        outside.addRect(self.target())
        outside.addRect(self.crop_target())
        shade = QColor(self._theme.colour("ink"))
        shade.setAlpha(_DIMMED)
        # The path's rule is odd-even: what lies in both rectangles stays clear.
        painter.fillPath(outside, shade)
        draw_frame(painter, self._theme, self.crop_target())
        draw_lines(painter, self._look, self._lines, self.crop_target(), self._scale())
        if self._named:
            draw_names(painter, self._look, self._lines, self.crop_target(), self._scale())
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def _scale(self) -> float:
        """Return the logical pixels of the widget for one pixel of the frame."""
        if self._size.isEmpty():
            return 1.0
        return min(self.width() / self._size.width(), self.height() / self._size.height())
