"""How the windows look: the values of ``assets/theme.toml``, fitted to a screen.

This module answers for colours, sizes, fonts and the style sheet, and for
nothing that is said or done. Lengths in the file are those of a screen of 1080
by 1920 pixels, lying or standing; ``Theme.fitted`` gives the theme of another.
What is touched is besides never smaller than a finger, whatever the screen's pixels measure.
"""

from __future__ import annotations

import logging
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import Any, Final, Literal, get_args

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QScreen

from kiosk.resources import ASSETS, read_text

logger = logging.getLogger(__name__)

LensEdge = Literal["top", "bottom"]
_REFERENCE_SHORT: Final = 1080
_REFERENCE_LONG: Final = 1920
_SMALLEST_SCALE: Final = 0.5
_DESK_WIDTH: Final = 1500
"""The narrowest that all rooms of the desk can be, at full scale."""
_MM_PER_INCH: Final = 25.4
_BELIEVABLE_DPI: Final = (40.0, 450.0)
"""A projector or a bad cable makes a screen report a size that it does not have."""
_PALETTE: Final = (
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "white"),
    (QPalette.ColorRole.AlternateBase, "paper"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "slate"),
    (QPalette.ColorRole.Button, "white"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "white"),
    (QPalette.ColorRole.Link, "accent"),
)


@dataclass(frozen=True)
class Pair:
    """Two colours that stand on each other: a text or a mark on its ground."""

    front: str
    ground: str
    kind: Literal["text", "marks"]


@dataclass(frozen=True)
class Theme:
    """The look of one window.

    Attributes:
        lens_edge: the edge of the screen at which the camera sits.
        families: fonts, the one to take first in front.
        type_px: size of each step of type, at 1080 lines.
        weights: font weights by name.
        colours: ``#RRGGBB`` by token.
        pairs: which colours stand on which.
        sizes_px: lengths by name, at 1080 lines.
        motion_ms: durations by name.
        advice_icons: name of the icon by words key of the advice.
        touchable: names of the lengths that a finger must hit.
        touch_mm: the least that such a length measures on the glass.
        scale: pixels of this screen for one of the file.
        touch_px: that least in pixels of this screen; 0 where its true size is not known.
    """

    lens_edge: LensEdge
    families: tuple[str, ...]
    type_px: Mapping[str, int]
    weights: Mapping[str, int]
    colours: Mapping[str, str]
    pairs: tuple[Pair, ...]
    sizes_px: Mapping[str, int]
    motion_ms: Mapping[str, int]
    advice_icons: Mapping[str, str]
    touchable: tuple[str, ...]
    touch_mm: float
    scale: float = 1.0
    touch_px: int = 0

    def fitted(self, screen: QSize, dots_per_inch: float | None = None) -> Theme:
        """Return the theme for a screen of that size, upright or lying.

        Args:
            screen: in pixels.
            dots_per_inch: how many of them lie on an inch of the glass; None if nobody knows.
        """
        short, long = sorted((screen.width(), screen.height()))
        scale = min(short / _REFERENCE_SHORT, long / _REFERENCE_LONG)
        least = ceil(self.touch_mm / _MM_PER_INCH * (dots_per_inch or 0.0))
        return replace(self, scale=max(scale, _SMALLEST_SCALE), touch_px=least)

    def for_desk(self, screen: QSize) -> Theme:
        """Return the theme for the staff's window on a screen; an upright one is narrow for it."""
        fitted = self.fitted(screen)
        scale = min(fitted.scale, screen.width() / _DESK_WIDTH)
        return replace(fitted, scale=max(scale, _SMALLEST_SCALE))

    def px(self, name: str) -> int:
        """Return a length in pixels of this screen; never 0, and never too small for a finger."""
        least = self.touch_px if name in self.touchable else 1
        return max(1, least, round(self.sizes_px[name] * self.scale))

    def steps(self, count: float) -> int:
        """Return so many steps of distance in pixels of this screen."""
        return round(self.sizes_px["step"] * count * self.scale)

    def text_px(self, role: str) -> int:
        """Return the size of a step of type in pixels of this screen."""
        return max(1, round(self.type_px[role] * self.scale))

    def colour(self, token: str) -> QColor:
        """Return a colour by its token."""
        return QColor(self.colours[token])

    def font(self, role: str, weight: str = "regular") -> QFont:
        """Return the font for text that is painted and not in a label."""
        font = QFont([family_of(self)])
        font.setPixelSize(self.text_px(role))
        font.setWeight(QFont.Weight(self.weights[weight]))
        return font

    def palette(self) -> QPalette:
        """Return the palette for whatever the style sheet does not reach."""
        palette = QPalette()
        for role, token in _PALETTE:
            palette.setColor(role, self.colour(token))
        return palette

    def style_sheet(self, name: str = "theme.qss") -> str:
        """Return a style sheet of ``assets`` with all names filled in."""
        return string.Template(read_text(name)).substitute(self._names())

    def _names(self) -> dict[str, object]:
        border = 2 * self.px("border")
        inner = {
            "button_inner": self.px("button") - border,
            "start_inner": self.px("start_button") - border,
            "touch_inner": self.px("touch") - border,
            "key_inner": self.px("key") - border,
            "staff_inner": self.px("staff_button") - border,
            "pad": self.steps(4),
            "family": family_of(self),
            "icons": (ASSETS / "icons").as_posix(),
        }
        text = {f"type_{role}": self.text_px(role) for role in self.type_px}
        sizes = {name: self.px(name) for name in self.sizes_px}
        return {**self.colours, **sizes, **text, **self.weights, **inner}


def load_theme() -> Theme:
    """Return the theme of ``assets/theme.toml``, at 1080 lines.

    Raises:
        ValueError: for an edge that is none; the file is ours, so it is a bug.
        KeyError: for a part that is missing.
    """
    return parse_theme(tomllib.loads(read_text("theme.toml")))


def parse_theme(values: Mapping[str, Any]) -> Theme:
    """Return a theme from the parsed file; raises as ``load_theme`` does."""
    edge = values["lens_edge"]
    if edge not in get_args(LensEdge):
        raise ValueError(f"lens_edge = {edge}")
    pairs = [
        Pair(front, ground, kind)
        for kind in get_args(Literal["text", "marks"])
        for front, ground in values["pairs"][kind]
    ]
    return Theme(
        lens_edge=edge,
        families=tuple(values["families"]),
        type_px=values["type"],
        weights=values["weights"],
        colours=values["colours"],
        pairs=tuple(pairs),
        sizes_px=values["sizes"],
        motion_ms=values["motion"],
        advice_icons=values["advice_icons"],
        touchable=tuple(values["finger"]["touchable"]),
        touch_mm=values["finger"]["least_mm"],
    )


def true_dpi(screen: QScreen) -> float | None:
    """Return how many pixels lie on an inch of the glass; None if the screen does not know."""
    dpi = screen.physicalDotsPerInch()
    least, most = _BELIEVABLE_DPI
    if least <= dpi <= most:
        return dpi
    logger.warning("the screen %s reports a size that cannot be", screen.name())
    return None


def family_of(theme: Theme) -> str:
    """Return the first of the theme's font families that the system has.

    Without any of them the first family with Chinese glyphs is taken; without
    that the theme's first, and the log says that Chinese cannot be read.
    """
    present = QFontDatabase.families()
    for family in theme.families:
        if family in present:
            return family
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    if not chinese:
        logger.warning("no font with Chinese glyphs is installed")
        return theme.families[0]
    return chinese[0]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
