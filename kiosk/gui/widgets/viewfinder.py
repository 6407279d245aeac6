"""The live picture: a mirror that fills its place, with the guides over it.

It shows and decides nothing. The frame that is shown is kept as Qt's own copy,
and forgotten by ``clear``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from capture.frame import Frame
from kiosk.gui.image import image_of
from kiosk.gui.theme import Theme
from kiosk.gui.widgets.guides import Guides, Pencil

_FOLLOW: Final = 0.2
"""Share of the way to the sitter that the view goes with each frame."""


class Viewfinder(QWidget):
    """The live picture. ``mirrored`` is how people know themselves; the photo never is."""

    def __init__(self, theme: Theme, *, mirrored: bool = True) -> None:
        super().__init__()
        self.mirrored = mirrored
        self._theme = theme
        self._image = QImage()
        self._guides: Guides | None = None
        self._focus: QPointF | None = None
        self._middle: float | None = None
        self._lines = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_frame(self, frame: Frame) -> None:
        """Show a frame."""
        self._image = image_of(frame.pixels)
        self._follow()
        self.update()

    def show_guides(self, guides: Guides | None, focus: QPointF | None) -> None:
        """Show the guides of a crop, or none; keep a point of the frame in view."""
        self._guides, self._focus = guides, focus
        self.update()

    def set_lines(self, shown: bool) -> None:
        """Show the lines, or only what is cut off, as during the countdown."""
        self._lines = shown
        self.update()

    def clear(self) -> None:
        """Forget the picture."""
        self._image = QImage()
        self._guides = self._focus = self._middle = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px("photo"), self._theme.px("photo"))

    def place(self) -> QTransform:
        """Return where a point of the frame is on the widget, mirrored or not."""
        size = self._image.size()
        scale = max(self.width() / size.width(), self.height() / size.height())
        left = self._left(scale)
        top = (self.height() - size.height() * scale) / 2
        place = QTransform()
        if self.mirrored:
            place.translate(self.width(), 0)
            place.scale(-1, 1)
        place.translate(left, top)
        place.scale(scale, scale)
        return place

    def _left(self, scale: float) -> float:
        """Return where the picture's left edge lies so that its point in focus is in view."""
        width = self._image.width()
        middle = width / 2 if self._middle is None else self._middle
        furthest = self.width() - width * scale
        return min(0.0, max(furthest, self.width() / 2 - middle * scale))

    def _follow(self) -> None:
        """Move the view towards the sitter where the frame is wider than the widget."""
        wanted = self._image.width() / 2 if self._focus is None else self._focus.x()
        before = self._image.width() / 2 if self._middle is None else self._middle
        self._middle = before + (wanted - before) * _FOLLOW

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("white"))
        if not self._image.isNull():
            place = self.place()
            painter.setTransform(place)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QPointF(0, 0), self._image)
            if self._guides is not None:
                self._paint_guides(painter, self._guides, abs(place.m11()))
        painter.end()

    def _paint_guides(self, painter: QPainter, guides: Guides, scale: float) -> None:
        pencil = Pencil(self._theme, 1 / scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil.veil(painter, guides, QRectF(self._image.rect()))
        if self._lines:
            pencil.draw(painter, guides)
