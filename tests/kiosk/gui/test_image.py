"""Qt's images show what the arrays showed, and own their memory."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.gui.image import fitted, image_of, picture_of


def channels(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


@pytest.mark.parametrize("width", [4, 5, 7])
def test_every_pixel_is_where_it_was_and_red_stays_red(width: int) -> None:
    pixels = np.arange(3 * width * 3, dtype=np.uint8).reshape(3, width, 3)
    image = image_of(pixels)
    assert image.size() == QSize(width, 3)
    assert channels(image, width - 1, 2) == tuple(map(int, pixels[2, width - 1]))
    assert channels(image, 0, 1) == tuple(map(int, pixels[1, 0]))


def test_a_part_of_an_array_is_shown_as_that_part() -> None:
    pixels = np.arange(6 * 6 * 3, dtype=np.uint8).reshape(6, 6, 3)
    image = image_of(pixels[1:4, 2:5])
    assert channels(image, 0, 0) == tuple(map(int, pixels[1, 2]))
    assert channels(image, 2, 2) == tuple(map(int, pixels[3, 4]))


def test_a_change_of_the_array_does_not_change_the_image() -> None:
    pixels = np.full((4, 4, 3), 90, np.uint8)
    image = image_of(pixels)
    pixels[:] = 0
    assert channels(image, 1, 1) == (90, 90, 90)


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="not a picture"):
        picture_of(b"text")


def test_a_fitted_picture_keeps_its_aspect_and_is_sharp_on_a_fine_screen(
    qapp: QApplication,
) -> None:
    assert qapp is not None
    pixmap = fitted(image_of(np.zeros((40, 30, 3), np.uint8)), QSize(15, 100), 2.0)
    assert pixmap.size() == QSize(30, 40)
    assert pixmap.deviceIndependentSize().toSize() == QSize(15, 20)
