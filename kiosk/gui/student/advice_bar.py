"""The bar at the lens: the one advice, or the countdown, where the eyes should be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from validation.report import Advice


class AdviceBar(QFrame):
    """One sentence with an icon, and a line that fills while all is right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._theme = theme
        self._progress = 0.0
        self.icon = Icon(theme, "hourglass", "slate", "icon_large")
        self.text = Text(look, "large_strong")
        self.count = Text(look, "display", tone="accent").one_line().centred()
        self.count.setMinimumWidth(theme.px("advice"))
        self.setMinimumHeight(theme.px("advice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(4), 0, theme.steps(4), theme.steps(1))
        row.setSpacing(theme.steps(3))
        row.addStretch(1)
        row.addWidget(self.icon)
        row.addWidget(self.count)
        row.addWidget(self.text)
        row.addStretch(1)
        self.text.setWordWrap(False)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that the camera is getting ready."""
        self._say("hourglass", "slate", "student.capture.waiting")

    def show_looking(self) -> None:
        """Say how to sit, before there is anything to change."""
        self._say("camera-selfie", "accent", "student.capture.looking")

    def show_advice(self, advice: Advice) -> None:
        """Say what to change."""
        icon = self._theme.advice_icons.get(advice.key, "info-circle")
        self._say(icon, "accent", advice.key, **dict(advice.fields))

    def show_right(self) -> None:
        """Say that all is right."""
        self._say("circle-check", "good", "student.capture.hold")

    def show_refusal(self, advice: Advice) -> None:
        """Say why no photo was or can be taken."""
        self._say("alert-triangle", "doubt", advice.key, **dict(advice.fields))

    def show_count(self, left: int) -> None:
        """Show the countdown and where to look; at 0, that the photo is being taken."""
        key = "student.capture.look_here" if left else "student.capture.taking"
        self._say(f"arrow-{self._lens()}", "accent", key)
        self.count.show_data(str(left))
        self.count.setVisible(left > 0)

    def set_progress(self, progress: float) -> None:
        """Fill the line from 0 to 1."""
        if progress != self._progress:
            self._progress = progress
            self.update()

    def _lens(self) -> str:
        return "up" if self._theme.lens_edge == "top" else "down"

    def _say(self, icon: str, tone: str, key: str, **fields: str) -> None:
        self.count.hide()
        self.icon.show_icon(icon, tone)
        self.text.tell(key, **fields)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._progress > 0:
            breadth = self._theme.px("step")
            track = QRectF(0, self.height() - breadth, self.width(), breadth)
            track.setWidth(track.width() * self._progress)
            painter = QPainter(self)
            painter.fillRect(track, self._theme.colour("good"))
            painter.end()
