"""A frame with the picture of it that a view draws: cut and scaled before the UI thread has it.

Of a frame in full size most pixels are never shown as they are. They are put in order where the
frame comes from, on the camera's thread, into an image of just the size of the view, so that the
UI thread has nothing to do but to draw it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage

from capture.frame import Frame
from validation.reading import Pixels

_COARSE: Final = 0.5
"""Scale under which points between pixels no longer stand for all of them."""


@dataclass(frozen=True)
class Fit:
    """How a view shows a frame.

    Attributes:
        size: of the view, in pixels of the screen.
        whole: show all of it, as large as there is room; else fill the view and cut the rest off.
        mirrored: left is right.
        middle: the column to show in the middle where there is more than there is room for, as a
            share of the frame's width.
    """

    size: QSize
    whole: bool = False
    mirrored: bool = False
    middle: float = 0.5


@dataclass(frozen=True)
class Seen:
    """A frame and its picture.

    Attributes:
        image: ready to be drawn; null where nobody said how it is shown.
        part: what of the frame it shows, in pixels of the frame.
        mirrored: whether the image is.
    """

    frame: Frame
    image: QImage = field(default_factory=QImage)
    part: QRect = field(default_factory=QRect)
    mirrored: bool = False


def seen_of(frame: Frame, fit: Fit | None) -> Seen:
    """Return a frame with its picture as a view wants it, or without one; for any thread."""
    if fit is None or fit.size.isEmpty():
        return Seen(frame)
    part = _part(QSize(frame.width, frame.height), fit)
    size = fit.size
    if fit.whole:
        scale = min(size.width() / frame.width, size.height() / frame.height)
        size = QSize(max(1, round(frame.width * scale)), max(1, round(frame.height * scale)))
    rows = slice(part.top(), part.top() + part.height())
    columns = slice(part.left(), part.left() + part.width())
    image = _image(frame.pixels[rows, columns], size, mirrored=fit.mirrored)
    return Seen(frame, image, part, fit.mirrored)


def _part(frame: QSize, fit: Fit) -> QRect:
    """Return what of a frame a view shows: of its height the middle, of its width as asked for."""
    if fit.whole:
        return QRect(0, 0, frame.width(), frame.height())
    scale = max(fit.size.width() / frame.width(), fit.size.height() / frame.height())
    width = min(frame.width(), max(1, round(fit.size.width() / scale)))
    height = min(frame.height(), max(1, round(fit.size.height() / scale)))
    left = round(fit.middle * frame.width() - width / 2)
    left = min(max(left, 0), frame.width() - width)
    return QRect(left, (frame.height() - height) // 2, width, height)


def _image(pixels: Pixels, size: QSize, *, mirrored: bool) -> QImage:
    """Return the pixels in another size, written straight into the image that owns them."""
    height, width = pixels.shape[:2]
    if (width, height) != (size.width(), size.height()):
        coarse = size.width() < _COARSE * width
        way = cv2.INTER_AREA if coarse else cv2.INTER_LINEAR
        pixels = np.asarray(
            cv2.resize(pixels, (size.width(), size.height()), interpolation=way), np.uint8
        )
    if mirrored:
        pixels = np.asarray(cv2.flip(pixels, 1), np.uint8)
    image = QImage(size, QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(size.height(), size.width(), 4)
    cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA, dst=rows)
    return image
