"""The finished photo, pixel for pixel, and a part of it enlarged."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gui.theme import Theme

TIMES: Final = 2
"""How often the enlarged part is enlarged."""
_NO_LIMIT: Final = 16_777_215
"""Qt's own: a widget may be as large as this."""


class PhotoView(QWidget):
    """Shows a photo so that one pixel of it is one of the screen; smaller only if it must be.

    Signals:
        pointed: the place under the mouse, in pixels of the photo; None once it has left.
        resized: the photo may be shown at another scale.
    """

    pointed = Signal(object)
    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._framed: QRectF | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def percent(self) -> int:
        """At how many hundredths of its own pixels the photo is shown."""
        return round(100 * self._scale() * self.devicePixelRatioF())

    def show_image(self, image: QImage) -> None:
        """Show a photo; a null image shows nothing."""
        self._image = image
        self._framed = None
        self.updateGeometry()
        self.update()

    def frame(self, part: QRectF | None) -> None:
        """Draw a frame around a part, in pixels of the photo; None takes it away."""
        self._framed = part
        self.update()

    def sizeHint(self) -> QSize:
        return self._image.size() / self.devicePixelRatioF()

    def widest(self) -> int:
        """Return the width beyond which the photo does not grow at the present height."""
        if self._image.isNull():
            return _NO_LIMIT
        native = self._image.width() / self.devicePixelRatioF()
        return ceil(min(native, self.height() * self._image.width() / self._image.height()))

    def target(self) -> QRectF:
        """Return where the photo is painted, in pixels of the widget, at its upper left."""
        size = self._image.size().toSizeF() * self._scale()
        return QRectF(QPointF(0, 0), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.percent != 100)
        painter.drawImage(self.target(), self._image)
        if self._framed is not None:
            scale = self._scale()
            frame = QRectF(self._framed.topLeft() * scale, self._framed.size() * scale)
            draw_frame(painter, self._theme, frame)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)

    def _point(self, position: QPointF) -> None:
        inside = not self._image.isNull() and self.target().contains(position)
        self.pointed.emit(position / self._scale() if inside else None)

    def _scale(self) -> float:
        """Return the logical pixels for one pixel of the photo."""
        if self._image.isNull():
            return 1.0
        width = self.width() / self._image.width()
        height = self.height() / self._image.height()
        return min(1 / self.devicePixelRatioF(), width, height)


class Loupe(QWidget):
    """Shows a part of a photo, enlarged."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._centre = QPointF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_image(self, image: QImage, centre: QPointF) -> None:
        """Show the part of a photo around ``centre``, in pixels of the photo."""
        self._image = image
        self.look_at(centre)

    def look_at(self, centre: QPointF) -> None:
        """Show the part around ``centre``."""
        self._centre = centre
        self.update()

    def part(self) -> QRectF:
        """Return the part that is shown, in pixels of the photo; never beyond its edges."""
        per_pixel = TIMES / self.devicePixelRatioF()
        whole = QRectF(self._image.rect())
        width = min(self.width() / per_pixel, whole.width())
        height = min(self.height() / per_pixel, whole.height())
        left = min(max(self._centre.x() - width / 2, 0), whole.width() - width)
        top = min(max(self._centre.y() - height / 2, 0), whole.height() - height)
        return QRectF(left, top, width, height)

    def sizeHint(self) -> QSize:
        return self._image.size() / self.devicePixelRatioF()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        part = self.part()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = part.size() * (TIMES / self.devicePixelRatioF())
        painter.drawImage(QRectF(QPointF(0, 0), size), self._image, part)
        painter.end()


def draw_frame(painter: QPainter, theme: Theme, frame: QRectF) -> None:
    """Draw a light line with a dark edge, which reads on any picture."""
    for token, name in (("ink", "guide_dark"), ("white", "guide_light")):
        painter.setPen(QPen(theme.colour(token), theme.px(name)))
        painter.drawRect(frame)
