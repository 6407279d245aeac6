"""The original with a crop that can be moved by hand, and the photo that would come of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from capture.standardize.solve import Crop
from kiosk.gui.image import image_of
from kiosk.gui.staff.review.case import Pictures
from kiosk.gui.staff.review.original_view import OriginalView
from kiosk.gui.voice import Look
from kiosk.recrop import Ground


class RecropView(OriginalView):
    """The original; the crop follows the mouse.

    Signals:
        dragged: by how many pixels of the original, right and down, since the last one.
        wheeled: steps of the wheel; above 0 the sitter becomes larger.
    """

    dragged = Signal(int, int)
    wheeled = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, named=True)
        self._held: QPointF | None = None
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_ground(self, ground: Ground) -> None:
        """Show an original with its lines."""
        lines = ground.lines
        image = image_of(ground.frame.pixels)
        self.show_pictures(
            Pictures(
                finished=image,
                original=image,
                original_size=image.size(),
                crop=_rect(ground.crop),
                lines={
                    "crown_y": lines.crown_y,
                    "eyes_y": lines.eyes_y,
                    "chin_y": lines.chin_y,
                    "face_left_x": lines.left_x,
                    "face_right_x": lines.right_x,
                },
                focus=QPointF(),
            )
        )
        self.updateGeometry()

    def show_crop(self, crop: Crop) -> None:
        """Show another crop."""
        self._crop = _rect(crop)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        return 0 if self._size.isEmpty() else width * self._size.height() // self._size.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        moved = (event.position() - self._held) / self._scale()
        dx, dy = round(moved.x()), round(moved.y())
        if dx or dy:
            self._held += QPointF(dx, dy) * self._scale()
            self.dragged.emit(dx, dy)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.wheeled.emit(1 if turned > 0 else -1)


def _rect(crop: Crop) -> QRect:
    return QRect(crop.x, crop.y, crop.width, crop.height)
