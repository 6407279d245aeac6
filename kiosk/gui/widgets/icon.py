"""Icons and drawings from ``assets/icons``, in a colour of the theme."""

from __future__ import annotations

from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from kiosk.gui.theme import Theme
from kiosk.resources import read_text


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


def icon_of(name: str, colour: str, side_px: int, gap_px: int, ratio: float) -> QIcon:
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
    return QIcon(pixmap)


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
        self._renderer = drawing_of(name, theme)
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()
