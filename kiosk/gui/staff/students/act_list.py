"""What can be done with the student, each with its key; what one may not do says who may."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.erasure import is_empty
from kiosk.gui.staff.keyed import KeyCap, Keyed
from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.staff.students.forms import RIGHTS, Act
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.revocation import may_be_revoked
from kiosk.rights import Role, least_role, may

Wish = Act | Literal["review", "print", "save"]
KEYS: Final[Mapping[Wish, str]] = MappingProxyType(
    {
        "review": "Alt+R",
        "code": "Alt+C",
        "release": "Alt+L",
        "admit": "Alt+A",
        "unadmit": "Alt+W",
        "unlock": "Alt+U",
        "revoke": "Alt+K",
        "print": "Alt+P",
        "save": "Alt+S",
        "erase": "Alt+D",
    }
)


def wishes_of(dossier: Dossier) -> tuple[Wish, ...]:
    """Return what can be done with a student as they are, whoever asks."""
    found: list[Wish] = []
    live = dossier.live
    if live is not None and live.submission.state == "submitted":
        found.append("review")
    if dossier.held:
        found.append("release")
    found.append("code")
    if dossier.history.student.admitted_because is not None:
        found.append("unadmit")
    elif dossier.locked is None:
        found.append("admit")
    if dossier.locked is not None:
        found.append("unlock")
        if may_be_revoked(dossier.locked.submission, dossier.locked.override):
            found.append("revoke")
    if live is not None:
        found += ["print", "save"]
    if not is_empty(dossier.history.student, dossier.history.holding):
        found.append("erase")
    return tuple(found)


class ActList(QWidget):
    """The acts, one below the other.

    Signals:
        asked: one of the wishes.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.buttons: dict[Wish, Keyed] = {}
        self.reasons: dict[Wish, Text] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        for wish, key in KEYS.items():
            keyed = Keyed(look, "plain", f"staff.students.do.{wish}", (key,))
            reason = Text(look, "staff", tone="slate")
            keyed.button.setShortcut(key)
            keyed.button.clicked.connect(lambda _=False, wish=wish: self.asked.emit(wish))
            # All buttons are as wide, and all keys, so that they stand in lines.
            for cap in keyed.findChildren(KeyCap):
                cap.setMinimumWidth(theme.steps(8))
            keyed.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(keyed)
            column.addWidget(reason)
            self.buttons[wish], self.reasons[wish] = keyed, reason

    def offer(self, dossier: Dossier, role: Role) -> None:
        """Show what can be done with a student, and what a role may not do."""
        found = wishes_of(dossier)
        another = dossier.history.code is not None
        self.buttons["code"].button.tell(f"staff.students.do.{'other_' if another else ''}code")
        for wish, keyed in self.buttons.items():
            right = next((right for act, right in RIGHTS.items() if act == wish), None)
            permitted = right is None or may(role, right)
            keyed.setVisible(wish in found)
            keyed.button.setEnabled(permitted)
            reason = self.reasons[wish]
            reason.setVisible(wish in found and not permitted)
            if right is not None and not permitted:
                reason.tell(f"rights.needs.{least_role(right)}")
