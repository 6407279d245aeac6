"""From arrays and files to Qt's images, which own their memory."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from validation.reading import Pixels


def image_of(pixels: Pixels) -> QImage:
    """Return an image of RGB uint8 pixels, shape (height, width, 3), as they are.

    The image is a copy: one made over an array would change with it, and would
    show freed memory once the array is gone.
    """
    height, width = pixels.shape[:2]
    packed = pixels if pixels.flags.c_contiguous else pixels.copy()
    view = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.convertToFormat(QImage.Format.Format_RGB32)


def picture_of(file: bytes) -> QImage:
    """Return the image of a JPEG file's bytes, never mirrored and never turned.

    Raises:
        ValueError: the bytes are no picture; they are our own, so it is a bug.
    """
    image = QImage.fromData(file)
    if image.isNull():
        raise ValueError("not a picture")
    return image


def fitted(image: QImage, size: QSize, ratio: float) -> QPixmap:
    """Return the image scaled to fit a size in logical pixels, sharp on the screen.

    Args:
        image: what to show.
        size: to fit into; the aspect is kept.
        ratio: physical pixels for one logical pixel.
    """
    target = QSize(round(size.width() * ratio), round(size.height() * ratio))
    scaled = image.scaled(
        target, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
