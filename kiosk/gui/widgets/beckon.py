"""Waves that go out from a button, so that somebody who walks by sees where to begin."""

from __future__ import annotations

import ctypes
from typing import Final

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button

_REACH_STEPS: Final = 3
_STRONGEST: Final = 0.6
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""``SPI_GETCLIENTAREAANIMATION`` of the Windows API."""


def may_move(widget: QWidget) -> bool:
    """Return whether the system lets widgets move; who asks it for less motion gets none.

    Qt passes on what its style says, and not what Windows was asked for; elsewhere than
    there and in the style nobody can be asked, which is why staff have a setting too.
    """
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0 and _windows_moves()


def _windows_moves() -> bool:
    """Return False where Windows was told to show no animations."""
    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return True
    shown = ctypes.c_int(1)
    windows.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
    return bool(shown.value)


class Beckon(QWidget):
    """A button with room around it, into which a line widens and fades while it beckons.

    Attributes:
        reach_px: the room on each side of the button.

    Signals:
        beat: a wave has begun; counts from 1.
    """

    beat = Signal(int)

    def __init__(self, look: Look, button: Button) -> None:
        super().__init__()
        self._theme = look.theme
        self._button = button
        self.reach_px = reach = look.theme.steps(_REACH_STEPS)
        around = QVBoxLayout(self)
        around.setContentsMargins(reach, reach, reach, reach)
        around.addWidget(button)
        self._wave = 0.0
        duration = look.theme.motion_ms["beckon_ms"]
        self._motion = QVariantAnimation(self, duration=duration, startValue=0.0, endValue=1.0)
        self._motion.setLoopCount(-1)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self.still)
        self._motion.currentLoopChanged.connect(self.beat)

    @property
    def beckoning(self) -> bool:
        """Whether waves go out now."""
        return self._motion.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Beckon, unless the system asks for less motion."""
        if may_move(self) and not self.beckoning:
            self._motion.start()

    def stop(self) -> None:
        """Stand still."""
        self._motion.stop()
        self.still(0.0)

    def still(self, wave: object) -> None:
        """Show the wave as it is at a moment, from 0 (none) to 1 (gone)."""
        self._wave = float(wave) if isinstance(wave, (int, float)) else 0.0
        self.update()

    def hideEvent(self, event: object) -> None:
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not 0.0 < self._wave < 1.0:
            return
        out = self._wave * self.reach_px
        around = QRectF(self._button.geometry()).adjusted(-out, -out, out, out)
        corner = self._theme.px("corner") + out
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_STRONGEST * (1.0 - self._wave))
        painter.setPen(QPen(self._theme.colour("accent"), self._theme.px("focus")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(around, corner, corner)
        painter.end()
