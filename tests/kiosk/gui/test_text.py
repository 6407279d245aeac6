"""Texts break into lines that look meant: no character or two alone on the last line."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text, broken_at_pauses, width_without_orphan
from kiosk.words import Language

CHARACTERS = 21
IN_LINE = 10


@pytest.fixture
def font(theme: Theme) -> QFont:
    return theme.font("body")


def test_an_orphan_gets_company_without_another_line(font: QFont) -> None:
    metrics = QFontMetrics(font)
    em = metrics.horizontalAdvance("字")
    room = em * IN_LINE + em // 2
    width = width_without_orphan("字" * CHARACTERS, font, room)
    in_line = width // em
    assert in_line < IN_LINE
    assert -(-CHARACTERS // in_line) == -(-CHARACTERS // IN_LINE)
    assert CHARACTERS - 2 * in_line >= 3


@pytest.mark.parametrize("text", ["字" * 9, "字" * 18, "", "one\ntwo"])
def test_a_text_without_an_orphan_keeps_all_the_room(text: str, font: QFont) -> None:
    room = QFontMetrics(font).horizontalAdvance("字") * IN_LINE
    assert width_without_orphan(text, font, room) == room


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("一二三四五六七，八九十一二", "一二三四五六七，\n八九十一二"),
        ("一二三四五六七八九十一二三", None),
        ("一，二三四五六七八九十一二", None),
        ("一二三四五六七，八九十一二三四五六七八九十", None),
        ("一二三，四五六", None),
        ("一二三，\n四五六七", "一二三，\n四五六七"),
    ],
)
def test_a_line_in_large_type_breaks_at_a_pause_that_costs_no_line(
    text: str, broken: str | None, font: QFont
) -> None:
    room = QFontMetrics(font).horizontalAdvance("字") * IN_LINE
    assert broken_at_pauses(text, font, room) == broken


def inked(image: QImage) -> list[int]:
    """Return for each line of text how many columns of pixels it spans."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    dark = rows[:, : grey.width()] < 128
    filled = dark.any(axis=1)
    starts = np.flatnonzero(filled & ~np.roll(filled, 1))
    ends = np.flatnonzero(filled & ~np.roll(filled, -1))
    columns = [
        np.flatnonzero(dark[start : end + 1].any(axis=0))
        for start, end in zip(starts, ends, strict=True)
        if end - start > 5
    ]
    return [int(each[-1] - each[0]) for each in columns]


@pytest.mark.parametrize("centred", [False, True])
def test_what_is_painted_has_no_orphan(
    centred: bool, make_look: Callable[[Language], Look], qtbot: QtBot
) -> None:
    look = make_look("zh")
    text = Text(look, "body")
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(text)
    text.setStyleSheet(look.theme.style_sheet() + "QLabel { background: white; }")
    text.ensurePolished()
    em = QFontMetrics(text.font()).horizontalAdvance("国")
    text.resize(em * IN_LINE + em // 2, em * 6)
    text.show_data("国" * CHARACTERS)
    *_, last = inked(text.grab().toImage())
    assert last > 2.5 * em
