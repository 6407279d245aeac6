"""The latest checks, a line each, and the picture of the day's reference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.gui.image import fitted, picture_of
from kiosk.gui.staff.camera.finding_list import ICONS, TONES
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.store.backdrop_checks import BackdropCheck

SHOWN: Final = 5


class PastChecks(QWidget):
    """A few lines and a small picture."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._checks: tuple[BackdropCheck, ...] = ()
        theme = look.theme
        self.none = Text(look, "staff", "staff.camera.history_none", "slate")
        self.picture = QLabel()
        self.picture_caption = Text(look, "staff", "staff.camera.reference_picture", "slate")
        self.lines = [_Line(look) for _ in range(SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        column.addWidget(self.none)
        for line in self.lines:
            column.addWidget(line)
        beside = QHBoxLayout()
        beside.setSpacing(theme.px("gap"))
        beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.picture_caption, 1)
        column.addLayout(beside)
        look.voice.changed.connect(self._retell)
        self.show_checks((), None)

    def show_checks(self, checks: Sequence[BackdropCheck], reference: BackdropCheck | None) -> None:
        """Show the newest of these, and the reference's picture."""
        self._checks = tuple(checks[:SHOWN])
        self.none.setVisible(not checks)
        for visible in (self.picture, self.picture_caption):
            visible.setVisible(reference is not None)
        if reference is None:
            self.picture.clear()
        else:
            side = self._look.theme.steps(22)
            image = picture_of(reference.thumbnail)
            self.picture.setPixmap(fitted(image, QSize(side, side), self.devicePixelRatioF()))
        self._retell()

    def _retell(self) -> None:
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(self._checks))
            if place < len(self._checks):
                line.show_check(self._checks[place])


class _Line(QWidget):
    """One check: state, when, what, and who."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self._icon = Icon(theme, ICONS["pass"], "slate", "icon_small")
        self.text = Text(look, "staff")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.steps(1))
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)

    def show_check(self, check: BackdropCheck) -> None:
        """Show a check in the present language."""
        say = self._look.voice.say
        self._icon.show_icon(ICONS[check.verdict], TONES[check.verdict])
        words = "staff.camera.past_simulated" if check.simulated else "staff.camera.past"
        self.text.tell(
            words,
            time=check.at.astimezone().strftime("%m-%d %H:%M"),
            what=say(f"staff.camera.kind.{check.kind}"),
            verdict=say(f"backdrop.verdict.{check.verdict}"),
            by=check.by,
        )
