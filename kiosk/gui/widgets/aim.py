"""A small live picture for whoever holds a card or a code to the camera: is it in view?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.gui.seen import Fit, Seen
from kiosk.gui.theme import Theme
from kiosk.gui.widgets.icon import drawing_of

_MARK: Final = 0.7
"""Side of the square to aim at, for a picture of height 1."""
_ARM: Final = 0.2
"""Length of its corners' arms, for a square of side 1."""
_DRAWING: Final = 0.86
"""Side of the drawing, for a picture of height 1."""


class Aim(QWidget):
    """A place of fixed height: a drawing, or what the camera sees, as in a mirror.

    The view is the middle of the frame; a code is read anywhere in it.
    """

    def __init__(self, theme: Theme, drawing: str, size: str) -> None:
        """Make it with a drawing; ``size`` is the name of the height in the theme."""
        super().__init__()
        self._theme = theme
        self._drawing = drawing_of(drawing, theme)
        self._image = QImage()
        height = theme.px(size)
        # As wide as most cameras see at least, so that nearly all that is read is seen.
        self.setMinimumWidth(height * 16 // 9)
        self.setFixedHeight(height)

    @property
    def seeing(self) -> bool:
        """Whether a picture of the camera is shown."""
        return not self._image.isNull()

    def fit(self) -> Fit:
        """Return how frames are shown here: the middle of them, mirrored."""
        return Fit(self.size() * self.devicePixelRatioF(), mirrored=True)

    def show_frame(self, seen: Seen) -> None:
        """Show a frame that has a picture; of all only the last picture is kept."""
        if not seen.image.isNull():
            self._image = seen.image
            self.update()

    def clear(self) -> None:
        """Forget the picture and show the drawing."""
        self._image = QImage()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Whoever comes next is not to see who was here.
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        corner = self._theme.px("corner")
        outline.addRoundedRect(QRectF(self.rect()), corner, corner)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self._theme.colour("accent_soft"))
        if self.seeing:
            self._paint_picture(painter)
            self._paint_mark(painter)
        else:
            self._drawing.render(painter, self._square(_DRAWING))
        painter.end()

    def _square(self, share: float) -> QRectF:
        side = self.height() * share
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        return square

    def _paint_picture(self, painter: QPainter) -> None:
        """Fill the place with the picture; one that was made for another size is cut."""
        size = self._image.size().toSizeF()
        place = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRectF(QPointF(0, 0), place)
        target.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(target, self._image)

    def _paint_mark(self, painter: QPainter) -> None:
        """Draw the corners of the square to aim at, light with a dark edge."""
        square = self._square(_MARK)
        arm = square.width() * _ARM
        corners = QPainterPath()
        for x, to_x in ((square.left(), arm), (square.right(), -arm)):
            for y, to_y in ((square.top(), arm), (square.bottom(), -arm)):
                corners.moveTo(x + to_x, y)
                corners.lineTo(x, y)
                corners.lineTo(x, y + to_y)
        for tone, breadth in (("ink", "guide_mark_dark"), ("white", "guide_mark")):
            _draw(painter, corners, self._theme.colour(tone), self._theme.px(breadth))


def _draw(painter: QPainter, path: QPainterPath, colour: QColor, breadth_px: int) -> None:
    pen = QPen(colour, breadth_px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(path)
