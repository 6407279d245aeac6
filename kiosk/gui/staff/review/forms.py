"""What a decision still needs, asked beside the photo: why an override, which reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.gui.staff.field import Field
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.review.case import Case
from kiosk.gui.staff.review.reason_list import ReasonList, linked
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Kind
from kiosk.gui.widgets.text import Text
from kiosk.reasons import Reason

_RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Draft:
    """What was entered about a photo and not yet kept."""

    why: str = ""
    reasons: tuple[str, ...] = ()
    note: str = ""
    again: str = ""


class DecisionForm(QFrame):
    """The ground of both forms: title, explanation, what is asked, confirm and cancel."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, kind: Kind, confirm: tuple[str, str]) -> None:
        super().__init__()
        self.setProperty("form", "true")
        theme = look.theme
        words, key = confirm
        self.title = Text(look, "staff_strong")
        self.explanation = Text(look, "staff", tone="slate")
        self.confirm = Keyed(look, kind, words, (key,))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.steps(1))
        actions = QHBoxLayout()
        actions.setSpacing(theme.steps(1))
        actions.addWidget(self.confirm)
        actions.addStretch(1)
        actions.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(1.5),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        column.addLayout(self.body, 1)
        column.addLayout(actions)
        self.confirm.button.clicked.connect(self._confirm)
        self.cancel.button.clicked.connect(self.cancelled)

    def is_complete(self) -> bool:
        """Whether all that must be entered is there."""
        raise NotImplementedError

    def filled(self, draft: Draft) -> Draft:
        """Return a draft with what was entered here."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _RETURN_KEYS:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        if self.is_complete():
            self.confirmed.emit()

    def _show_whether_complete(self) -> None:
        self.confirm.button.setEnabled(self.is_complete())


class OverrideForm(DecisionForm):
    """Asks why a photo that breaks a rule is approved all the same."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "main", ("staff.action.approve_anyway", "Enter"))
        self.why = Field(look, "staff.override.hint")
        self.body.addWidget(self.why)
        self.explanation.tell("staff.override.text")
        self.why.textChanged.connect(self._show_whether_complete)
        self._show_whether_complete()

    def open(self, case: Case, draft: Draft) -> None:
        """Ask about a case, what was entered before filled in."""
        self.title.tell("staff.override.title", count=len(case.rules_with("fail")))
        self.why.setText(draft.why)
        self.show()
        self.why.setFocus()

    def is_complete(self) -> bool:
        return bool(self.why.text().strip())

    def filled(self, draft: Draft) -> Draft:
        return replace(draft, why=self.why.text().strip())


class TakeAgainForm(DecisionForm):
    """Asks for the word that goes with the wish for a new photo."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "main", ("staff.review.again.confirm", "Enter"))
        self.note = Field(look, "staff.review.again.hint")
        self.body.addWidget(self.note)
        self.title.tell("staff.review.again.title")
        self.explanation.tell("staff.review.again.text")
        self.note.textChanged.connect(self._show_whether_complete)
        self._show_whether_complete()

    def open(self, case: Case, draft: Draft) -> None:
        """Ask about a case, what was entered before filled in."""
        self.note.setText(draft.again)
        self.show()
        self.note.setFocus()

    def is_complete(self) -> bool:
        return bool(self.note.text().strip())

    def filled(self, draft: Draft) -> Draft:
        return replace(draft, again=self.note.text().strip())


class RejectForm(DecisionForm):
    """Asks for one coded reason or more, and a word to the student."""

    def __init__(self, look: Look, reasons: Sequence[Reason]) -> None:
        super().__init__(look, "main", ("staff.reject.confirm", "Ctrl+Enter"))
        self._reasons = tuple(reasons)
        self.search = Field(look, "staff.reject.search")
        self.list = ReasonList(look)
        self.nothing_found = Text(look, "staff", "staff.reject.nothing_found", tone="slate")
        self.chosen = Text(look, "staff")
        self.note = Field(look, "staff.reject.note")
        self.title.tell("staff.reject.title")
        self.explanation.tell("staff.reject.text")
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing_found)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.chosen)
        self.body.addWidget(self.note)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.list.reasons.chosen_changed.connect(self._tell_chosen)
        self._tell_chosen()

    def open(self, case: Case, draft: Draft) -> None:
        """Ask about a case, what was entered before filled in."""
        self.list.reasons.show_reasons(linked(self._reasons, case.rules), draft.reasons)
        self.search.clear()
        self._search("")
        self.note.setText(draft.note)
        self.show()
        self.search.setFocus()

    def is_complete(self) -> bool:
        return bool(self.list.reasons.chosen)

    def filled(self, draft: Draft) -> Draft:
        chosen = self.list.reasons.chosen
        return replace(draft, reasons=chosen, note=self.note.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Let the keys of the search field move in the list and tick; the rest is text."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.go(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _RETURN_KEYS and plain:
            self.list.toggle_current()
            self.search.selectAll()
            return True
        return False

    def _search(self, words: str) -> None:
        self.list.search(words)
        self.nothing_found.setVisible(self.list.found == 0)

    def _tell_chosen(self) -> None:
        codes = self.list.reasons.chosen
        if codes:
            self.chosen.tell("staff.reject.chosen", codes=", ".join(codes))
        else:
            self.chosen.tell("staff.reject.none")
        self._show_whether_complete()
