"""Whose replies are taken: the office's keys by fingerprint, put in after a look, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.handover.give_pane import TroubleLine
from kiosk.gui.staff.handover.progress_card import spaced
from kiosk.gui.staff.house.spoken import Zone, moment
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.office_signers import Installed, OfficeKey

_RETURN_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OfficeCard(QFrame):
    """What is in force, three ways to change it, and the question before each change.

    Signals:
        file_asked: a file of the office is to be chosen.
        paste_asked: the office's lines are in the clipboard.
        remove_asked: no signed reply is to be taken any more.
        confirmed: the question that is open is answered with yes.
    """

    file_asked = Signal()
    paste_asked = Signal()
    remove_asked = Signal()
    confirmed = Signal()

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look, self._zone = look, zone
        self._may_manage = False
        self._installed: Installed | None = None
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.state = Text(look, "staff", tone="slate")
        self.known = Text(look, "staff")
        self.file = Keyed(look, "plain", "staff.keys.office.file", ("Alt+5",))
        self.paste = Keyed(look, "plain", "staff.keys.office.paste", ("Alt+6",))
        self.remove = Keyed(look, "plain", "staff.keys.office.remove", ("Alt+7",))
        self.trouble = TroubleLine(look)
        self.question = Question(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.theme.steps(2),) * 4)
        column.setSpacing(look.theme.steps(1))
        column.addWidget(Text(look, "staff_strong", "staff.keys.office.title"))
        for part in (self.known, self.state):
            column.addWidget(part)
        for keyed in (self.file, self.paste, self.remove):
            column.addWidget(keyed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.trouble)
        column.addWidget(self.question)
        self.file.button.clicked.connect(self.file_asked)
        self.paste.button.clicked.connect(self.paste_asked)
        self.remove.button.clicked.connect(self.remove_asked)
        self.question.confirmed.connect(self.confirmed)
        self.question.cancelled.connect(self.close_question)
        self.clear()

    def show_installed(self, installed: Installed, *, may_manage: bool) -> None:
        """Show what is in force."""
        self._installed, self._may_manage = installed, may_manage
        self.known.setVisible(bool(installed.keys))
        self.known.show_data(_lines(installed.keys))
        self._tell_state(installed)
        self._permit()

    def ask(self, keys: Sequence[OfficeKey]) -> None:
        """Ask whether these keys are the office's; none asks whether they are to go."""
        self.trouble.tell(None)
        self.question.ask(_lines(keys))
        self._permit()

    def refuse(self, part: Part) -> None:
        """Say why something cannot be."""
        self.close_question()
        self.trouble.tell(part)

    def close_question(self) -> None:
        """Ask nothing any more, and change nothing."""
        if not self.question.isHidden():
            self.setFocus()
        self.question.hide()
        self.trouble.tell(None)
        self._permit()

    def clear(self) -> None:
        """Forget everything."""
        self._installed, self._may_manage = None, False
        self.known.hide()
        self.state.show_data("")
        self.close_question()

    def _tell_state(self, installed: Installed) -> None:
        if not installed.usable:
            self.state.tell("staff.keys.office.unusable")
        elif installed.keys and installed.at is not None:
            at = moment(installed.at, self._zone)
            self.state.tell("staff.keys.office.since", by=installed.by, at=at)
        else:
            key = "by_hand" if installed.keys else "none"
            self.state.tell(f"staff.keys.office.{key}")

    def _permit(self) -> None:
        free = self._may_manage and self.question.isHidden()
        present = self._installed is not None and (
            bool(self._installed.keys) or not self._installed.usable
        )
        for keyed in (self.file, self.paste):
            keyed.button.setEnabled(free)
        self.remove.button.setEnabled(free and present)


class Question(QFrame):
    """The keys that would be put in, or the wish to take them away, before anything changes."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("form", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = Text(look, "staff")
        self.keys = Text(look, "staff_strong")
        self.confirm = Keyed(look, "main", "staff.keys.office.install", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        actions = QHBoxLayout()
        actions.setSpacing(theme.px("gap"))
        actions.addWidget(self.confirm)
        actions.addStretch(1)
        actions.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        parts: tuple[QWidget, ...] = (self.text, self.keys)
        for part in parts:
            column.addWidget(part)
        column.addLayout(actions)
        self.confirm.button.clicked.connect(self.confirmed)
        self.cancel.button.clicked.connect(self.cancelled)
        self.hide()

    def ask(self, keys: str) -> None:
        """Ask about these lines; none of them asks about taking the keys away."""
        self.text.tell("staff.keys.office.compare" if keys else "staff.keys.office.removing")
        self.keys.setVisible(bool(keys))
        self.keys.show_data(keys)
        self.confirm.button.tell(f"staff.keys.office.{'install' if keys else 'remove'}")
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _RETURN_KEYS:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)


def _lines(keys: Sequence[OfficeKey]) -> str:
    return "\n".join(f"{key.name}: {spaced(key.fingerprint)}" for key in keys)
