"""The person at the right: who they are, how things stand, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.people.member import Member, said_moment, said_state
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Kind
from kiosk.gui.widgets.text import Text

_LINES: Final = ("role", "state", "last", "secret", "tries")
_ACTIONS: Final[tuple[tuple[str, Kind, str], ...]] = (
    ("own_secret", "second", "W"),
    ("secret", "second", "W"),
    ("unlock", "second", "U"),
    ("role", "plain", "R"),
    ("disable", "plain", "D"),
    ("enable", "plain", "D"),
)


class MemberCard(QFrame):
    """Shows one person, with the buttons that make sense for them.

    Signals:
        asked: the name of an action.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._voice = look.voice
        self._member: Member | None = None
        self.setProperty("card", "true")
        self.name = Text(look, "body_strong")
        self.nobody = Text(look, "staff", "staff.people.nobody_chosen", tone="slate")
        self.lines = {line: Text(look, "staff") for line in _LINES}
        self.facts = QWidget()
        grid = QGridLayout(self.facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px("gap"))
        grid.setVerticalSpacing(theme.steps(0.5))
        grid.setColumnStretch(1, 1)
        for place, (line, text) in enumerate(self.lines.items()):
            heading = Text(look, "staff", f"staff.people.column.{line}", tone="slate").one_line()
            grid.addWidget(heading, place, 0)
            grid.addWidget(text, place, 1)
        self.buttons = {
            action: Keyed(look, kind, f"staff.people.{action}", (key,))
            for action, kind, key in _ACTIONS
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1.5))
        for part in (self.name, self.nobody, self.facts):
            column.addWidget(part)
        for keyed in self.buttons.values():
            keyed.button.setMinimumWidth(theme.steps(25))
            column.addWidget(keyed, 0, Qt.AlignmentFlag.AlignLeft)
        for action, keyed in self.buttons.items():
            keyed.button.clicked.connect(lambda _=False, action=action: self.asked.emit(action))
        look.voice.changed.connect(self._retell)
        self.show_member(None, may_manage=False)

    @property
    def member(self) -> Member | None:
        """Who is shown."""
        return self._member

    def show_member(self, member: Member | None, *, may_manage: bool) -> None:
        """Show somebody, or that nobody is chosen."""
        self._member = member
        self.nobody.setVisible(member is None)
        self.name.setVisible(member is not None)
        self.facts.setVisible(member is not None)
        offered = set() if member is None else _offered(member, may_manage=may_manage)
        for action, keyed in self.buttons.items():
            keyed.setVisible(action in offered)
        self._retell()

    def take_key(self, key: str) -> None:
        """Ask for what a key stands for, if it is offered now."""
        for action, _, each in _ACTIONS:
            if each == key and self.buttons[action].isVisible():
                self.asked.emit(action)
                return

    def _retell(self) -> None:
        member, voice = self._member, self._voice
        if member is None:
            return
        named = voice.say("staff.people.you", name=member.name) if member.is_you else member.name
        self.name.show_data(named)
        said = {
            "role": voice.say(f"role.{member.role}"),
            "state": said_state(member, voice),
            "last": said_moment(member.last_log_in, voice),
            "secret": said_moment(member.secret_set_at, voice),
            "tries": str(member.wrong),
        }
        for line, text in self.lines.items():
            text.show_data(said[line])


def _offered(member: Member, *, may_manage: bool) -> set[str]:
    offered = {"own_secret"} if member.is_you else set()
    if may_manage:
        offered |= {"role", "enable" if member.disabled else "disable"}
        if not member.is_you:
            offered.add("secret")
        if member.locked_min:
            offered.add("unlock")
    return offered
