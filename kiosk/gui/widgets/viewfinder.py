"""The live picture: a mirror that fills its place, with the guides over it.

It shows and decides nothing. Pictures come in the size in which they are drawn
(``kiosk.gui.seen``); the one that is shown is kept and forgotten by ``clear``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gui.seen import Fit, Seen
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
        self._seen: Seen | None = None
        self._guides: Guides | None = None
        self._focus: QPointF | None = None
        self._middle: float | None = None
        self._lines = True
        # It paints all of itself, so what lies under it need not be painted for each frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def fit(self) -> Fit:
        """Return how frames are shown here: what is in focus in the middle."""
        middle = 0.5 if self._middle is None else self._middle
        size = self.size() * self.devicePixelRatioF()
        return Fit(size, mirrored=self.mirrored, middle=middle)

    def show_frame(self, seen: Seen) -> None:
        """Show a frame, if it has a picture, and move the view towards the sitter."""
        self._follow(seen.frame.width)
        if not seen.image.isNull():
            self._seen = seen
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
        self._seen = None
        self._guides = self._focus = self._middle = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px("photo"), self._theme.px("photo"))

    def place(self) -> QTransform:
        """Return where a point of the frame is on the widget, mirrored or not.

        Where the picture was made for another size, it fills the widget all the same.
        """
        place = QTransform()
        if self._seen is None:
            return place
        part, size = self._seen.part, QRectF(self.rect())
        scale = max(size.width() / part.width(), size.height() / part.height())
        place.translate(size.width() / 2, size.height() / 2)
        place.scale(-scale if self._seen.mirrored else scale, scale)
        middle = QRectF(part).center()
        place.translate(-middle.x(), -middle.y())
        return place

    def _follow(self, width: int) -> None:
        """Move the view towards the sitter where the frame is wider than the widget."""
        wanted = 0.5 if self._focus is None else self._focus.x() / width
        before = 0.5 if self._middle is None else self._middle
        self._middle = before + (wanted - before) * _FOLLOW

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._seen is None:
            painter.fillRect(self.rect(), self._theme.colour("white"))
        else:
            place = self.place()
            self._paint_picture(painter, self._seen, place)
            painter.setTransform(place)
            if self._guides is not None:
                self._paint_guides(painter, self._guides, QRectF(self._seen.part), abs(place.m11()))
        painter.end()

    def _paint_picture(self, painter: QPainter, seen: Seen, place: QTransform) -> None:
        """Draw the picture pixel for pixel; only one of another size is scaled."""
        if seen.image.size() == self.fit().size:
            painter.drawImage(self.rect(), seen.image)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place.mapRect(QRectF(seen.part)), seen.image)

    def _paint_guides(
        self, painter: QPainter, guides: Guides, around: QRectF, scale: float
    ) -> None:
        pencil = Pencil(self._theme, 1 / scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil.veil(painter, guides, around)
        if self._lines:
            pencil.draw(painter, guides)
