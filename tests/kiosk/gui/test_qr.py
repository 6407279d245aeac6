"""A reader that is not ours reads the QR codes as they are shown."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.gui.voice import Look
from kiosk.gui.widgets.qr import QrPicture
from kiosk.words import Language

MakeLook = Callable[[Language], Look]
TEXTS = ("https://my.chsi.com.cn/archive/", "学号", "x" * 400)


def read(image: QImage) -> str:
    """Return what OpenCV reads in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    text, *_ = cv2.QRCodeDetector().detectAndDecode(rows[:, : grey.width()].copy())
    return text


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_shown_is_what_a_reader_reads(text: str, make_look: MakeLook, qtbot: QtBot) -> None:
    picture = QrPicture(make_look("en"))
    qtbot.addWidget(picture)
    picture.show_text(text)
    assert read(picture.grab().toImage()) == text


def test_an_emptied_picture_shows_no_code(make_look: MakeLook, qtbot: QtBot) -> None:
    picture = QrPicture(make_look("en"))
    qtbot.addWidget(picture)
    picture.show_text("BOOTH-1")
    picture.show_text("")
    assert read(picture.grab().toImage()) == ""
