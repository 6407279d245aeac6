"""The guides over the live picture: where everything must lie, from the crop that will be saved.

All positions are computed from the plan and the profile, in pixels of the frame,
so that what is drawn is what will be cut out. Each line is a light one with a
dark edge, so that it can be seen on any hair and any skin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from capture.standardize.solve import Plan
from kiosk.gui.theme import Theme
from validation.profile import Between, Profile
from validation.reading import Face

_EDGE_OPACITY: Final = 0.55
_VEIL_OPACITY: Final = 0.8
_BAND_SHARE: Final = 0.16
"""Length of a band's lines at each side, as a share of the crop's width: the face stays free."""
_EARS: Final = 1.12
"""The outline of a head against the width from cheek to cheek."""


@dataclass(frozen=True)
class Guides:
    """Where everything lies, in pixels of the frame.

    Attributes:
        crop: what will be cut out.
        crown: rows between which the crown must lie.
        eyes: rows between which the eyes must lie.
        narrowest: columns of the cheeks of the narrowest face that is permitted.
        widest: columns of the cheeks of the widest.
        head: the outline of the sitter's head.
    """

    crop: QRectF
    crown: tuple[float, float]
    eyes: tuple[float, float]
    narrowest: tuple[float, float]
    widest: tuple[float, float]
    head: QRectF


def guides_of(plan: Plan, face: Face, profile: Profile) -> Guides:
    """Return the guides for a crop and the face that it is for."""
    crop, scale = plan.crop, plan.scale
    middle = crop.x + crop.width / 2
    crown_y = crop.y + plan.subject.crown_y / scale
    half = face.width * _EARS / 2

    def rows(rule_id: str) -> tuple[float, float]:
        limit = profile.limit(rule_id, Between)
        return crop.y + limit.low / scale, crop.y + limit.high / scale

    def columns(width: float) -> tuple[float, float]:
        return middle - width / scale / 2, middle + width / scale / 2

    width = profile.limit("geometry.face_width", Between)
    return Guides(
        crop=QRectF(crop.x, crop.y, crop.width, crop.height),
        crown=rows("geometry.crown"),
        eyes=rows("geometry.eyes"),
        narrowest=columns(width.low),
        widest=columns(width.high),
        head=QRectF(face.centre_x - half, crown_y, 2 * half, face.chin_y - crown_y),
    )


@dataclass(frozen=True)
class Pencil:
    """Paints guides; ``unit`` is how many pixels of the frame one of the screen is."""

    theme: Theme
    unit: float

    def veil(self, painter: QPainter, guides: Guides, around: QRectF) -> None:
        """Grey what will not be in the photo."""
        outside = QPainterPath()
        outside.addRect(around)
        outside.addRect(guides.crop)
        colour = self.theme.colour("paper")
        colour.setAlphaF(_VEIL_OPACITY)
        painter.fillPath(outside, colour)

    def draw(self, painter: QPainter, guides: Guides) -> None:
        """Draw all lines."""
        for pen in self._pens():
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(guides.crop)
            painter.drawEllipse(guides.head)
            painter.drawLines(self._lines(guides))

    def _lines(self, guides: Guides) -> list[QLineF]:
        lines = self._band(guides, guides.crown) + self._band(guides, guides.eyes)
        lines += self._brackets(guides)
        middle = guides.crop.center().x()
        for top, bottom in (
            (guides.crop.top(), guides.head.top()),
            (guides.head.bottom(), guides.crop.bottom()),
        ):
            lines.append(QLineF(middle, top, middle, bottom))
        return lines

    def _band(self, guides: Guides, rows: tuple[float, float]) -> list[QLineF]:
        """Return two lines at each side and the rule that ties them together."""
        length = guides.crop.width() * _BAND_SHARE
        sides = ((guides.crop.left(), 1), (guides.crop.right(), -1))
        lines = []
        for x, inward in sides:
            lines += [QLineF(x, row, x + inward * length, row) for row in rows]
        return lines

    def _brackets(self, guides: Guides) -> list[QLineF]:
        """Return, for each cheek, a bracket from the narrowest to the widest place."""
        arm = self.theme.px("tick") * self.unit
        y = (guides.head.center().y() + guides.head.bottom()) / 2
        lines = []
        for outer, inner in zip(guides.widest, guides.narrowest, strict=True):
            lines.append(QLineF(outer, y, inner, y))
            lines += [QLineF(x, y - arm / 2, x, y + arm / 2) for x in (outer, inner)]
        return lines

    def _pens(self) -> tuple[QPen, QPen]:
        dark = self.theme.colour("ink")
        dark.setAlphaF(_EDGE_OPACITY)
        return self._pen(dark, "guide_dark"), self._pen(self.theme.colour("white"), "guide_light")

    def _pen(self, colour: QColor, size: str) -> QPen:
        pen = QPen(colour, self.theme.px(size) * self.unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen


def focus_of(guides: Guides | None, face: Face | None) -> QPointF | None:
    """Return the point of the frame that must stay in view, if there is one."""
    if guides is not None:
        return guides.crop.center()
    if face is not None:
        return QPointF(face.centre_x, face.eyes_y)
    return None
