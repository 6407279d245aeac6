"""Rings: the shutter, whose ring fills while all is right, and the ring that says "one moment"."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import renderer_of

_FULL: Final = 360 * 16  # Qt counts sixteenths of a degree
_TOP: Final = 90 * 16
_TURN_MS: Final = 1200
_ARC: Final = 90 * 16
_ICON_SHARE: Final = 0.38


class Shutter(QAbstractButton):
    """A round button with a ring around it that shows how far the hold time is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._theme = look.theme
        self._voice = look.voice
        self._shown = 0.0
        self._willing = False
        side = look.theme.px("shutter")
        self.setFixedSize(side, side)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._motion = QVariantAnimation(self, duration=look.theme.motion_ms["ring_ms"])
        self._motion.valueChanged.connect(self._show_progress)
        look.voice.changed.connect(self._retell)
        self._retell()

    def set_progress(self, progress: float) -> None:
        """Let the ring follow the progress from 0 to 1."""
        if progress == self._motion.endValue():
            return
        self._motion.stop()
        self._motion.setStartValue(self._shown)
        self._motion.setEndValue(progress)
        self._motion.start()

    def finish_motion(self) -> None:
        """Let the ring be where it is going."""
        self._motion.setCurrentTime(self._motion.duration())

    def set_willing(self, willing: bool) -> None:
        """Show whether a press would take a photo now; it may be pressed anyway and says why."""
        if willing != self._willing:
            self._willing = willing
            self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def _retell(self) -> None:
        self.setAccessibleName(self._voice.say("student.capture.shutter"))

    def _show_progress(self, value: object) -> None:
        self._shown = float(value) if isinstance(value, (int, float)) else 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        breadth = theme.px("ring")
        circle = QRectF(self.rect()).adjusted(breadth, breadth, -breadth, -breadth)
        _arc(painter, theme, circle, "line", (0, _FULL))
        _arc(painter, theme, circle, "good", (_TOP, -round(self._shown * _FULL)))
        inner = circle.adjusted(breadth, breadth, -breadth, -breadth)
        pressed = "accent_deep" if self.isDown() else "accent"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(pressed if self._willing else "white"))
        painter.drawEllipse(inner)
        if not self._willing:
            _outline(painter, theme, inner, "edge")
        if self.hasFocus():
            _outline(painter, theme, inner, "ink")
        front = theme.colours["white" if self._willing else "slate"]
        icon = QRectF(0, 0, inner.width() * _ICON_SHARE, inner.width() * _ICON_SHARE)
        icon.moveCenter(inner.center())
        renderer_of("camera", front).render(painter, icon)
        painter.end()


class Waiting(QWidget):
    """A ring that turns while something takes its time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        side = theme.px("shutter")
        self.setFixedSize(side, side)
        self._motion = QVariantAnimation(self, duration=_TURN_MS, startValue=0.0, endValue=1.0)
        self._motion.setLoopCount(-1)
        self._motion.setEasingCurve(QEasingCurve.Type.Linear)
        self._motion.valueChanged.connect(self.update)

    def showEvent(self, event: object) -> None:
        self._motion.start()

    def hideEvent(self, event: object) -> None:
        self._motion.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        breadth = self._theme.px("ring")
        circle = QRectF(self.rect()).adjusted(breadth, breadth, -breadth, -breadth)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _arc(painter, self._theme, circle, "line", (0, _FULL))
        turned = float(self._motion.currentValue() or 0.0)
        _arc(painter, self._theme, circle, "accent", (_TOP - round(turned * _FULL), -_ARC))
        painter.end()


def _arc(
    painter: QPainter, theme: Theme, circle: QRectF, tone: str, angles: tuple[int, int]
) -> None:
    start, span = angles
    if span:
        pen = QPen(theme.colour(tone), theme.px("ring"))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(circle, start, span)


def _outline(painter: QPainter, theme: Theme, circle: QRectF, tone: str) -> None:
    painter.setPen(QPen(theme.colour(tone), theme.px("focus")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
