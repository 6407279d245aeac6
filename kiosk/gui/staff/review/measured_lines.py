"""Draws what was measured on a picture: crown, eyes, chin, and the two cheeks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.gui.voice import Look

_ROWS: Final = ("crown_y", "eyes_y", "chin_y")
_COLUMNS: Final = ("face_left_x", "face_right_x")


def draw_lines(
    painter: QPainter, look: Look, lines: Mapping[str, float], target: QRectF, scale: float
) -> None:
    """Draw the lines that are known over the crop.

    Args:
        painter: of the widget.
        look: gives colours and words.
        lines: in pixels of the frame, whose upper left corner is that of the widget.
        target: of the crop, in pixels of the widget; lines end a little outside of it.
        scale: pixels of the widget for one of the frame.
    """
    beyond = look.theme.steps(2)
    for name in _ROWS:
        if name in lines:
            y = lines[name] * scale
            _draw(painter, look, QLineF(target.left() - beyond, y, target.right() + beyond, y))
    top, bottom = (lines.get(name, 0.0) * scale for name in ("crown_y", "chin_y"))
    if bottom <= top:
        top, bottom = target.top(), target.bottom()
    for name in _COLUMNS:
        if name in lines:
            x = lines[name] * scale
            _draw(painter, look, QLineF(x, top - beyond, x, bottom + beyond))


def draw_names(
    painter: QPainter, look: Look, lines: Mapping[str, float], target: QRectF, scale: float
) -> None:
    """Write the name of each row beside its line, at the right of the crop."""
    theme = look.theme
    painter.setFont(theme.font("staff"))
    metrics = painter.fontMetrics()
    for name in _ROWS:
        if name not in lines:
            continue
        said = look.voice.say(f"staff.review.line.{name}")
        width, height = metrics.horizontalAdvance(said) + theme.steps(2), metrics.height()
        left = target.right() + theme.steps(3)
        box = QRectF(left, lines[name] * scale - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(box, theme.steps(0.5), theme.steps(0.5))
        painter.setPen(theme.colour("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw(painter: QPainter, look: Look, line: QLineF) -> None:
    """Draw a light line with a dark edge, which reads on any picture."""
    theme = look.theme
    for token, breadth in (("ink", theme.px("guide_light") + 1), ("white", 1)):
        painter.setPen(QPen(theme.colour(token), breadth))
        painter.drawLine(line)
