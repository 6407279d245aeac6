"""Icons and drawings from ``assets/icons``, in a colour of the theme."""

from __future__ import annotations

from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from kiosk.gui.theme import Theme
from kiosk.resources import read_text

_DISC: Final = 0.96
"""Diameter of the disc that every drawing stands on, for a width of 1."""


@cache
def _svg(name: str) -> str:
    return read_text(f"icons/{name}.svg")


def renderer_of(name: str, colour: str) -> QSvgRenderer:
    """Return the renderer of an icon, its ``currentColor`` replaced by ``#RRGGBB``.

    Raises:
        FileNotFoundError: there is no such icon, which is a bug.
    """
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))


def drawing_of(name: str, theme: Theme) -> QSvgRenderer:
    """Return the renderer of a drawing, whose colours are names of the theme after a ``$``."""
    return QSvgRenderer(QByteArray(Template(_svg(name)).substitute(theme.colours).encode()))


def pixmap_of(name: str, colour: str, side_px: int, gap_px: int, ratio: float) -> QPixmap:
    """Return an icon for a button, with empty space at its right.

    Args:
        name: of the file in ``assets/icons``, without its ending.
        colour: ``#RRGGBB``.
        side_px: side in logical pixels.
        gap_px: width of the empty space; a style sheet cannot say how far text keeps from an icon.
        ratio: physical pixels for one logical pixel.
    """
    pixmap = QPixmap(round((side_px + gap_px) * ratio), round(side_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    side = round(side_px * ratio)
    renderer_of(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Icon(QWidget):
    """An icon of a fixed size, in one colour."""

    def __init__(self, theme: Theme, name: str, tone: str = "ink", size: str = "icon") -> None:
        """Make an icon in a colour and a size of the theme."""
        super().__init__()
        self._theme = theme
        self._side = theme.px(size)
        self.setFixedSize(self._side, self._side)
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon or the same in another colour."""
        self.name = name
        self._renderer = renderer_of(name, self._theme.colours[tone])
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()


class Drawing(QWidget):
    """A drawing of a fixed size, in several colours of the theme."""

    def __init__(self, theme: Theme, name: str, size: str = "drawing") -> None:
        super().__init__()
        self._theme = theme
        self._lit = False
        self._renderer = drawing_of(name, theme)
        self.setFixedSize(theme.px(size), theme.px(size))

    @property
    def lit(self) -> bool:
        """Whether the drawing is pointed at."""
        return self._lit

    def set_lit(self, *, lit: bool) -> None:
        """Point at the drawing, by a ring around it, or no longer."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        if self._lit:
            breadth = self._theme.px("focus")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), breadth))
            side = self.width() * _DISC - breadth
            ring = QRectF(0, 0, side, side)
            ring.moveCenter(QRectF(self.rect()).center())
            painter.drawEllipse(ring)
        painter.end()
