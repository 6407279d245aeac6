"""The live picture with what matters drawn over it: the zone, the map of the light, a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.gui.seen import Fit
from kiosk.gui.voice import Look

Sides = tuple[float, float, float, float]
"""Left, top, right, bottom in shares of the picture."""
_SHADE_PER_STOP: Final = 190
"""How strongly a cell is tinted for each stop that it is off, of 255."""
_MOST_SHADE: Final = 150
_LEAST_TOLD: Final = 0.05
"""Stops under which a corner is not called darker."""


@dataclass(frozen=True)
class Overlay:
    """What a check found, to be drawn over the picture.

    Attributes:
        stops: the map of the light in the zone, row by row.
        thing: around what stands out, or None.
    """

    stops: tuple[tuple[float, ...], ...]
    thing: Sides | None


def overlay_of(measures: Mapping[str, Any]) -> Overlay | None:
    """Return what to draw of a kept check's measures; None of a grey card's."""
    if "stops" not in measures:
        return None
    stops = tuple(tuple(row) for row in measures["stops"])
    thing: Sequence[float] | None = measures["thing"]
    return Overlay(stops, None if thing is None else (thing[0], thing[1], thing[2], thing[3]))


class Stage(QWidget):
    """The picture, whole and never mirrored, as large as there is room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self._zone: Sides | None = None
        self._card: Sides | None = None
        self._overlay: Overlay | None = None
        self._sentence: tuple[str, dict[str, str | int | float]] | None = None
        self._with_map = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setMinimumHeight(look.theme.steps(22))
        look.voice.changed.connect(self.update)

    @property
    def sentence(self) -> str:
        """What is written over the picture; empty for nothing."""
        return "" if self._sentence is None else self._said(self._sentence[0], **self._sentence[1])

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def show_image(self, image: QImage) -> None:
        """Show a frame."""
        self._image = image
        self.update()

    def fit(self) -> Fit:
        """Return how frames are shown here."""
        return Fit(self.size() * self.devicePixelRatioF(), whole=True)

    def show_zone(self, zone: Sides | None) -> None:
        """Frame the part that the backdrop must fill."""
        self._zone = zone
        self.update()

    def show_card(self, place: Sides | None) -> None:
        """Show where a grey card is to be held, or no longer."""
        self._card = place
        self.update()

    def show_overlay(self, overlay: Overlay | None) -> None:
        """Draw what a check found over the picture, or nothing."""
        self._overlay = overlay
        self.update()

    def set_map(self, shown: bool) -> None:
        """Show the map of the light, or only the picture."""
        self._with_map = shown
        self.update()

    def say_nothing(self) -> None:
        """Write no sentence over the picture any longer."""
        self._sentence = None
        self.setAccessibleName("")
        self.update()

    def say(self, key: str, **fields: str | int | float) -> None:
        """Write a sentence over the picture."""
        self._sentence = (key, fields)
        self.setAccessibleName(self.sentence)
        self.update()

    def clear(self) -> None:
        """Forget the picture and all that is drawn over it."""
        self._image = QImage()
        self._overlay = self._card = None
        self.say_nothing()

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.steps(96), self._look.theme.steps(54))

    def target(self) -> QRectF:
        """Return where the picture is painted, in pixels of the widget."""
        size = self._image.size() if self.has_picture else QSize(16, 9)
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), fitted.toSizeF())
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = self.target()
        painter.fillRect(target, theme.colour("line"))
        if self.has_picture:
            painter.drawImage(target, self._image)
            if self._zone is not None:
                self._paint_zone(painter, _within(target, self._zone))
            if self._card is not None:
                place = _within(target, self._card)
                self._frame(painter, place)
                self._tag(painter, place.bottomLeft(), self._said("staff.camera.card_place"))
        if self._sentence is not None:
            self._paint_sentence(painter, target)
        painter.end()

    def _paint_zone(self, painter: QPainter, zone: QRectF) -> None:
        overlay = self._overlay
        if overlay is not None and self._with_map:
            self._paint_map(painter, zone, overlay)
        self._frame(painter, zone)
        if overlay is None and self._sentence is None:
            text = self._said("staff.camera.zone")
            self._tag(painter, zone.bottomLeft(), text)
        if overlay is not None and overlay.thing is not None:
            self._frame(painter, _within(self.target(), overlay.thing), "bad")

    def _paint_map(self, painter: QPainter, zone: QRectF, overlay: Overlay) -> None:
        """Tint what has less light than the middle value dark, what has more light."""
        theme = self._look.theme
        rows, columns = len(overlay.stops), len(overlay.stops[0])
        wide, high = zone.width() / columns, zone.height() / rows
        cells = {
            (row, column): QRectF(zone.left() + column * wide, zone.top() + row * high, wide, high)
            for row in range(rows)
            for column in range(columns)
        }
        painter.setPen(Qt.PenStyle.NoPen)
        for (row, column), cell in cells.items():
            stops = overlay.stops[row][column]
            tint = QColor(theme.colour("ink" if stops < 0 else "white"))
            tint.setAlpha(min(_MOST_SHADE, round(abs(stops) * _SHADE_PER_STOP)))
            painter.fillRect(cell, tint)
        for key, pick in (("darkest", min), ("brightest", max)):
            place = pick(cells, key=lambda at: overlay.stops[at[0]][at[1]])
            stops = overlay.stops[place[0]][place[1]]
            if abs(stops) >= _LEAST_TOLD:
                text = self._said(f"staff.camera.{key}", stops=f"{stops:+.1f}")
                self._frame(painter, cells[place])
                self._tag(painter, self._beside(cells[place], zone, text), text)

    def _beside(self, cell: QRectF, zone: QRectF, text: str) -> QPointF:
        """Return the lower left corner of a tag for a cell, so that it stays in the zone."""
        breadth = QFontMetricsF(self._look.theme.font("staff", "strong")).horizontalAdvance(text)
        left = min(cell.left(), zone.right() - breadth - 3 * self._look.theme.steps(1))
        return QPointF(max(zone.left(), left), cell.bottom())

    def _frame(self, painter: QPainter, place: QRectF, colour: str = "white") -> None:
        """Draw a line that shows on any ground: light, with a dark edge."""
        theme = self._look.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, name in (("ink", "guide_dark"), (colour, "guide_light")):
            painter.setPen(QPen(theme.colour(tone), theme.px(name)))
            painter.drawRect(place)

    def _tag(self, painter: QPainter, lower_left: QPointF, text: str) -> None:
        theme = self._look.theme
        font = theme.font("staff", "strong")
        metrics = QFontMetricsF(font)
        pad = theme.steps(1)
        ground = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * pad, metrics.height() + pad)
        ground.moveBottomLeft(lower_left)
        painter.fillRect(ground, theme.colour("ink"))
        painter.setFont(font)
        painter.setPen(theme.colour("white"))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_sentence(self, painter: QPainter, target: QRectF) -> None:
        theme = self._look.theme
        font = theme.font("large", "strong")
        pad = theme.steps(3)
        room = target.adjusted(pad, pad, -pad, -pad)
        # Where a card is to be held there is nothing in the way.
        align = Qt.AlignmentFlag
        down = align.AlignVCenter if self._card is None else align.AlignBottom
        flags = align.AlignHCenter | down | Qt.TextFlag.TextWordWrap
        bounds = QFontMetricsF(font).boundingRect(room, flags, self.sentence)
        ground = bounds.adjusted(-pad, -pad, pad, pad).intersected(target)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(ground, theme.px("corner"), theme.px("corner"))
        painter.setFont(font)
        painter.setPen(theme.colour("white"))
        painter.drawText(bounds, flags, self.sentence)

    def _said(self, key: str, **fields: str | int | float) -> str:
        return self._look.voice.say(key, **fields)


def _within(target: QRectF, sides: Sides) -> QRectF:
    left, top, right, bottom = sides
    corner = QPointF(target.left() + left * target.width(), target.top() + top * target.height())
    other = QPointF(target.left() + right * target.width(), target.top() + bottom * target.height())
    return QRectF(corner, other)
