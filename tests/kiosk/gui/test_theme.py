"""The theme is whole, fits other screens, and every pair of colours can be read."""

from __future__ import annotations

import re
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication

from kiosk.consent import load_consent
from kiosk.gui.theme import Theme, contrast, family_of, load_theme, true_dpi
from kiosk.gui.widgets.icon import drawing_of, renderer_of
from kiosk.resources import ASSETS, read_text
from tests.contracts.tree import ROOT

MM_PER_INCH = 25.4
LEAST = {"text": 4.5, "marks": 3.0}


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#123456"), QColor("#123456")) == pytest.approx(1)


def test_every_pair_that_the_theme_uses_can_be_read() -> None:
    theme = load_theme()
    poor = {
        (pair.front, pair.ground): found
        for pair in theme.pairs
        if (found := contrast(theme.colour(pair.front), theme.colour(pair.ground)))
        < LEAST[pair.kind]
    }
    assert poor == {}


def test_every_text_colour_of_the_style_sheet_is_in_a_tested_pair() -> None:
    theme = load_theme()
    tested = {pair.front for pair in theme.pairs}
    used = set(re.findall(r"[^-]color: \$(\w+)", read_text("theme.qss")))
    assert used
    assert used <= tested


def test_the_style_sheet_has_every_name_filled_in(theme: Theme) -> None:
    assert "$" not in theme.style_sheet()


def test_a_screen_of_twice_the_lines_gets_everything_twice_as_large(theme: Theme) -> None:
    large = theme.fitted(QSize(3840, 2160))
    assert large.px("touch") == 2 * theme.px("touch")
    assert large.text_px("body") == 2 * theme.text_px("body")
    assert theme.fitted(QSize(1080, 1920)).scale == theme.fitted(QSize(1920, 1080)).scale == 1


@pytest.mark.parametrize("inches", [10.1, 15.6, 23.8, 43.0])
def test_on_every_screen_a_finger_finds_what_is_to_be_touched(theme: Theme, inches: float) -> None:
    screen = QSize(1920, 1080)
    dpi = hypot(*screen.toTuple()) / inches
    fitted = theme.fitted(screen, dpi)
    assert {"touch", "button", "start_button", "key"} <= set(theme.touchable)
    for name in theme.touchable:
        assert fitted.px(name) / dpi * MM_PER_INCH >= theme.touch_mm
    assert fitted.px("touch") >= theme.sizes_px["touch"]
    assert fitted.px("border") == theme.px("border")


def test_where_the_screen_does_not_know_its_size_the_file_decides(theme: Theme) -> None:
    assert theme.fitted(QSize(1920, 1080), None).px("touch") == theme.sizes_px["touch"]


def test_a_believable_screen_tells_its_true_density(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()
    assert true_dpi(screen) == screen.physicalDotsPerInch()


def test_students_never_read_below_the_least_size(theme: Theme) -> None:
    assert (
        min(px for role, px in theme.type_px.items() if role != "staff") == theme.type_px["small"]
    )


def test_a_font_with_chinese_glyphs_is_found(theme: Theme) -> None:
    family_of(theme)
    metrics = QFontMetrics(theme.font("body"))
    assert all(metrics.inFontUcs4(ord(glyph)) for glyph in "毕业证件照")


@pytest.mark.parametrize(
    "path", sorted((ASSETS / "icons").glob("*.svg")), ids=lambda path: path.stem
)
def test_every_icon_and_drawing_can_be_drawn(path: Path, theme: Theme) -> None:
    is_drawing = path.stem.startswith("drawing-")
    colours = theme.colours
    found = drawing_of(path.stem, theme) if is_drawing else renderer_of(path.stem, colours["ink"])
    assert found.isValid()


def test_no_icon_is_kept_that_nothing_shows(theme: Theme) -> None:
    sources = [path.read_text(encoding="utf-8") for path in ROOT.glob("kiosk/gui/**/*.py")]
    named = set(re.findall(r'"([a-z0-9-]+)"', "".join(sources))) | set(theme.advice_icons.values())
    named |= {icon for icon, _ in load_consent().statements}
    for sheet in ASSETS.glob("*.qss"):
        named |= set(re.findall(r"icons/([a-z0-9-]+)\.svg", sheet.read_text(encoding="utf-8")))
    kept = {path.stem for path in (ASSETS / "icons").glob("*.svg")}
    assert kept <= named
