"""A QR code: one text as dark and light squares, sharp at any size, on screen or on paper."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M

from kiosk.gui.image import image_of
from kiosk.gui.voice import Look

QUIET: Final = 4
"""Light squares around the code; the standard asks for as many, else readers miss it."""


def qr_image(text: str) -> QImage:
    """Return the QR code of a text, one pixel for each square, with its quiet zone.

    Black on white, whatever the theme: that is what every reader reads. Whoever
    paints it enlarges it without smoothing.

    Raises:
        qrcode.exceptions.DataOverflowError: more than a code can hold (about 2300 bytes).
    """
    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    code.make(fit=True)
    dark = np.array(code.get_matrix(), dtype=bool)
    grey = np.where(dark, 0, np.iinfo(np.uint8).max).astype(np.uint8)
    return image_of(np.dstack((grey, grey, grey)))


class QrPicture(QWidget):
    """A QR code of a fixed size, or an empty place."""

    def __init__(self, look: Look, size: str = "qr") -> None:
        """Make an empty one; ``size`` is the name of its side in the theme."""
        super().__init__()
        self._image: QImage | None = None
        self._side = look.theme.px(size)
        self.setFixedSize(self._side, self._side)

    def show_text(self, text: str) -> None:
        """Show the code of a text, or nothing for an empty one; raises as ``qr_image`` does."""
        self.show_image(qr_image(text) if text else None)

    def show_image(self, image: QImage | None) -> None:
        """Show a code that ``qr_image`` has drawn, or nothing."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        # Whole pixels for a square: squares of unequal size are what makes a code hard to read.
        square = max(1, self._side // self._image.width())
        side = square * self._image.width()
        free = (self._side - side) // 2
        painter.drawImage(QRect(QPoint(free, free), QSize(side, side)), self._image)
        painter.end()
