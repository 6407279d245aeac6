"""The page of the key: its fingerprint, the office's lines, what can be done, all keys' days."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.gui.staff.handover.progress_card import spaced
from kiosk.gui.staff.house.spoken import Zone
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.keys.days import KeyDays, columns
from kiosk.gui.staff.keys.forms import QUESTIONS, Answer, KeyForm, Question
from kiosk.gui.staff.keys.office_card import OfficeCard
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.table import Table
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.qr import QrPicture
from kiosk.gui.widgets.text import Text


@dataclass(frozen=True)
class Shown:
    """What is known of the key.

    Attributes:
        fingerprint: of the present key.
        lines: the office's ``allowed_signers``.
        locked: the staff say the passphrase; else this computer keeps it.
        keys: every key with its days.
        broken_at: number of the first statement that is not as it was signed; None if all hold.
    """

    fingerprint: str
    lines: tuple[str, ...]
    locked: bool
    keys: tuple[KeyDays, ...]
    broken_at: int | None = None


class KeysPage(QWidget):
    """Values in, signals out.

    Signals:
        answered: an ``Answer`` to a form.
        make_asked: there is no key yet; it is to be made.
        copy_asked: the office's lines are to be copied.
        save_asked: the office's files are to be written.
    """

    answered = Signal(object)
    make_asked = Signal()
    copy_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        self._look = look
        self._shown: Shown | None = None
        self._may_manage = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.fingerprint = Text(look, "staff_strong")
        self.qr = QrPicture(look, "qr_small")
        self.lock_icon = Icon(look.theme, "lock", "slate", "icon_small")
        self.lock_state = Text(look, "staff")
        self.broken = Text(look, "staff", tone="bad")
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.copy = Keyed(look, "plain", "staff.keys.copy", ("Ctrl+Shift+C",))
        self.save = Keyed(look, "plain", "staff.keys.save", ("Ctrl+S",))
        self.acts = {
            question: Keyed(look, "plain", f"staff.keys.{question}", (f"Alt+{place}",))
            for place, question in enumerate(QUESTIONS, 1)
        }
        self.why_not = Text(look, "staff", "rights.needs.administrator", "slate")
        self.forms = {question: KeyForm(look, question) for question in QUESTIONS}
        self.office = OfficeCard(look, zone)
        self.table = Table(look, columns(zone), same=lambda row: row.fingerprint)
        self.make = Keyed(look, "main", "staff.keys.make", ("Enter",))
        self.none = Text(look, "staff", "staff.keys.none").centred()
        self.faces = QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    def show_key(self, shown: Shown | None, *, may_manage: bool) -> None:
        """Show what is known; None says that there is no key yet."""
        self._shown, self._may_manage = shown, may_manage
        self.faces.setCurrentIndex(1 if shown is None else 2)
        self.make.button.setEnabled(may_manage)
        self.why_not.setVisible(not may_manage)
        if shown is None:
            return
        self.fingerprint.show_data(spaced(shown.fingerprint))
        self.qr.show_text(shown.fingerprint)
        self.lines.setPlainText("\n".join(shown.lines))
        self.table.model_of_rows.show_all(shown.keys)
        self.lock_icon.show_icon("lock" if shown.locked else "lock-open", "slate")
        self.lock_state.tell(f"staff.keys.{'locked' if shown.locked else 'open'}")
        self.broken.setVisible(shown.broken_at is not None)
        self.broken.tell("staff.keys.broken", number=shown.broken_at or 0)
        self._permit()

    def open_form(self, question: Question) -> None:
        """Ask something, in place of what was asked before."""
        shown = self._shown
        if shown is None or not self.acts[question].button.isEnabled():
            return
        self.close_form()
        self.forms[question].open(key_locked=shown.locked)
        self._permit()

    def close_form(self) -> None:
        """Close the form that is open, if one is; what was typed is forgotten."""
        for form in self.forms.values():
            form.close_up()
        self._permit()

    def refuse(self, part: Part) -> None:
        """Say what is wrong with an answer, in the form that is open."""
        for form in self.forms.values():
            if not form.isHidden():
                form.refuse(part)

    def clear(self) -> None:
        """Forget everything."""
        self._shown, self._may_manage = None, False
        self.close_form()
        self.office.clear()
        self.fingerprint.show_data("")
        self.qr.show_text("")
        self.lines.clear()
        self.table.model_of_rows.clear()
        self.broken.hide()
        self.faces.setCurrentIndex(0)

    def _permit(self) -> None:
        asking = any(not form.isHidden() for form in self.forms.values())
        locked = self._shown is not None and self._shown.locked
        for question, keyed in self.acts.items():
            able = self._may_manage and not asking
            keyed.button.setEnabled(able and (question != "keep" or locked))

    def _connect(self) -> None:
        self.copy.button.clicked.connect(self.copy_asked)
        self.save.button.clicked.connect(self.save_asked)
        self.make.button.clicked.connect(self.make_asked)
        for question, keyed in self.acts.items():
            keyed.button.clicked.connect(lambda _=False, asked=question: self.open_form(asked))
            form = self.forms[question]
            form.confirmed.connect(self._answer)
            form.cancelled.connect(self.close_form)
        keys = {"Ctrl+Shift+C": self.copy, "Ctrl+S": self.save}
        keys |= {f"Alt+{place}": self.acts[each] for place, each in enumerate(QUESTIONS, 1)}
        for key, keyed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(keyed.button.click)
        office = {
            "Alt+5": self.office.file,
            "Alt+6": self.office.paste,
            "Alt+7": self.office.remove,
        }
        for key, keyed in office.items():
            QShortcut(QKeySequence(key), self).activated.connect(keyed.button.click)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close_form)

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(answer)

    def _lay_out(self) -> None:
        theme = self._look.theme
        above = QHBoxLayout()
        above.setSpacing(theme.px("gap"))
        left = QVBoxLayout()
        left.setSpacing(theme.px("gap"))
        left.addWidget(self._print_card())
        left.addWidget(self._office_card())
        left.addWidget(Text(self._look, "staff_strong", "staff.keys.history").one_line())
        left.addWidget(self.table, 1)
        above.addLayout(left, 1)
        above.addWidget(self._side())
        whole = QWidget()
        whole.setLayout(above)
        above.setContentsMargins(0, 0, 0, 0)
        for face in (QWidget(), self._empty(), whole):
            self.faces.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.faces)

    def _print_card(self) -> QFrame:
        look, theme = self._look, self._look.theme
        card = _card()
        said = QVBoxLayout()
        said.setSpacing(theme.steps(1))
        said.addWidget(Text(look, "staff", "staff.keys.fingerprint", "slate"))
        said.addWidget(self.fingerprint)
        state = QHBoxLayout()
        state.setSpacing(theme.steps(1))
        state.addWidget(self.lock_icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.lock_state, 1)
        said.addLayout(state)
        said.addWidget(self.broken)
        said.addStretch(1)
        row = QHBoxLayout(card)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addLayout(said, 1)
        row.addWidget(self.qr)
        return card

    def _office_card(self) -> QFrame:
        look, theme = self._look, self._look.theme
        card = _card()
        head = QHBoxLayout()
        head.setSpacing(theme.px("gap"))
        head.addWidget(Text(look, "staff", "staff.keys.for_office"), 1)
        head.addWidget(self.copy)
        head.addWidget(self.save)
        self.lines.setFixedHeight(theme.steps(10))
        column = QVBoxLayout(card)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addLayout(head)
        column.addWidget(self.lines)
        return card

    def _side(self) -> QScrollArea:
        theme = self._look.theme
        card = _card()
        buttons = QVBoxLayout(card)
        buttons.setContentsMargins(*(theme.steps(2),) * 4)
        buttons.setSpacing(theme.px("gap"))
        for keyed in self.acts.values():
            buttons.addWidget(keyed, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addWidget(self.why_not)
        inner = QWidget()
        inner.setProperty("ground", "paper")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.steps(1), 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(card)
        for form in self.forms.values():
            column.addWidget(form)
        column.addWidget(self.office)
        column.addStretch(1)
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFixedWidth(theme.steps(52))
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return side

    def _empty(self) -> QWidget:
        theme, centre = self._look.theme, Qt.AlignmentFlag.AlignHCenter
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(theme.px("gap"))
        column.addStretch(2)
        column.addWidget(Icon(theme, "key", "slate", "icon_large"), 0, centre)
        column.addWidget(self.none)
        column.addWidget(self.make, 0, centre)
        column.addStretch(3)
        return page


def _card() -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    return card
