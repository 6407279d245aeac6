"""The line at the top: what this is, what came of the last decision, who is in, the language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.gui.staff.notice import Notice
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.rights import Actor


class Header(QWidget):
    """Says who is logged in; the name stands in every decision.

    Signals:
        switched: this person leaves, for the next one or for none.
        other_language: the other language is wanted.
    """

    switched = Signal()
    other_language = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.notice = Notice(look)
        self.name = Text(look, "staff_strong").one_line()
        self.role = Text(look, "staff", tone="slate").one_line()
        self.countdown = Badge(look, "doubt", role="staff")
        self.leave = Button(look, "quiet", "staff.switch_person", "door-exit").dense()
        self.language = Button(look, "quiet", "staff.other_language", "language").dense()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(1), 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addWidget(Text(look, "body_strong", "staff.title").one_line())
        row.addWidget(self.notice, 1)
        row.addWidget(self.countdown)
        row.addWidget(Icon(theme, "user", "slate", "icon_small"))
        row.addWidget(self.name)
        row.addWidget(self.role)
        row.addWidget(self.leave)
        row.addWidget(self.language)
        self.leave.clicked.connect(self.switched)
        self.language.clicked.connect(self.other_language)
        self.show_countdown(None)

    def show_actor(self, actor: Actor) -> None:
        """Show who is in."""
        self.name.show_data(actor.name)
        self.role.tell(f"role.{actor.role}")

    def show_countdown(self, seconds: int | None) -> None:
        """Show how many seconds are left before the log-out; None shows nothing."""
        self.countdown.setVisible(seconds is not None)
        if seconds is not None:
            self.countdown.text.tell("staff.logs_out_in", seconds=seconds)
