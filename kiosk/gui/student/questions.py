"""Two questions, one at a time: a photo on CHSI already, and a collection code?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from kiosk.eligibility import Answers
from kiosk.gui.seen import Seen
from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.aim import Aim
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.card import Choice
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside, centred
from kiosk.gui.widgets.text import Text

Step = Literal["photo", "code", "show"]
_STEPS: Final[tuple[Step, ...]] = ("photo", "code", "show")
_ANSWERS: Final[tuple[tuple[str, str, bool | None], ...]] = (
    ("check", "yes", True),
    ("circle-minus", "no", False),
    ("help-circle", "unknown", None),
)


class QuestionsScreen(Screen):
    """Asks one question after the other; each touch is an answer and goes on.

    Whoever has a collection code may show it to the camera or the reader; what was
    read is told to the screen. Showing it is never required.

    Signals:
        answered: everything was asked; carries the ``Answers``, the code is in ``code``.
        code_wanted: whether a code that is shown now would be taken.
    """

    answered = Signal(object)
    code_wanted = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._answers = Answers()
        self._step: Step = "photo"
        self.code = ""
        self.title = Text(look, "title")
        self.more = Text(look, "body", tone="slate")
        self.choices = {step: self._choices(step) for step in ("photo", "code")}
        self.aim = Aim(look.theme, "drawing-phone", "aim")
        self._status_icon = Icon(look.theme, "qrcode", "slate")
        self.status = Text(look, "body")
        self.later = Button(look, "second", "student.questions.later", icon="clock")
        self.go_on = Button(look, "main", "student.number.next", icon="check")
        for button in (self.later, self.go_on):
            button.clicked.connect(self._finish)
        self._pages = QStackedWidget()
        for page in (*map(self._column, self.choices.values()), self._showing()):
            self._pages.addWidget(page)
        self.blocks.addWidget(self._question(), 1)
        self.blocks.addWidget(self._pages, 1)
        self.hold_together()
        self.clear()

    @property
    def step(self) -> Step:
        """What is asked now."""
        return self._step

    def clear(self) -> None:
        self._answers = Answers()
        self.code = ""
        self.aim.clear()
        self._ask("photo")

    def step_back(self) -> bool:
        """Ask the question before this one again; return False if this is the first."""
        place = _STEPS.index(self._step)
        if place == 0:
            return False
        self.code = ""
        self._ask(_STEPS[place - 1])
        return True

    def show_frame(self, seen: Seen) -> None:
        """Show what the camera sees, while it looks for a code here."""
        if self._step == "show":
            self.aim.show_frame(seen)

    def take_code(self, text: str) -> None:
        """Keep a code that was read, if one is asked for; the last one counts."""
        if self._step == "show" and text:
            self.code = text
            self._tell_status("circle-check", "good", "student.questions.read")

    def show_trouble(self, words_key: str, fields: Mapping[str, str | int | float]) -> None:
        """Say why what was read cannot be the code."""
        self._tell_status("alert-triangle", "bad", words_key, **fields)

    def hideEvent(self, event: object) -> None:
        self.code_wanted.emit(False)

    def showEvent(self, event: object) -> None:
        self.code_wanted.emit(self._step == "show")

    def _answer(self, step: Step, answer: bool | None) -> None:
        if step == "photo":
            self._answers = Answers(chsi_photo=answer)
            # With a photo on CHSI there is nothing to collect, and no code to ask for.
            self._finish() if answer else self._ask("code")
            return
        self._answers = Answers(self._answers.chsi_photo, answer)
        self._ask("show") if answer else self._finish()

    def _ask(self, step: Step) -> None:
        self._step = step
        self._pages.setCurrentIndex(_STEPS.index(step))
        self.title.tell(f"student.questions.{step}")
        self.more.tell(f"student.questions.{step}_more")
        self._tell_status("qrcode", "slate", "student.questions.waiting")
        self.code_wanted.emit(step == "show" and self.isVisible())

    def _finish(self) -> None:
        self.code_wanted.emit(False)
        self.answered.emit(self._answers)

    def _tell_status(
        self,
        icon: str,
        tone: Literal["slate", "good", "bad"],
        words_key: str,
        **fields: str | int | float,
    ) -> None:
        self._status_icon.show_icon(icon, tone)
        self.status.tell(words_key, **fields)
        self.status.set_tone(tone)
        self.go_on.setVisible(bool(self.code))
        self.later.setVisible(not self.code)

    def _question(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(self.look.theme.steps(3))
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.more)
        asked = QWidget()
        asked.setLayout(column)
        return centred(asked)

    def _choices(self, step: Step) -> tuple[Choice, ...]:
        made = []
        for icon, name, answer in _ANSWERS:
            choice = Choice(self.look, icon, f"student.questions.{step}.{name}")
            choice.clicked.connect(lambda _=False, given=answer: self._answer(step, given))
            made.append(choice)
        return tuple(made)

    def _column(self, choices: tuple[Choice, ...]) -> QWidget:
        stack = QWidget()
        column = QVBoxLayout(stack)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.theme.steps(3))
        for choice in choices:
            column.addWidget(choice)
        return centred(stack)

    def _showing(self) -> QWidget:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        inset = theme.steps(6)
        column = QVBoxLayout(card)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(4))
        column.addWidget(self.aim)
        column.addLayout(beside(theme, self._status_icon, self.status, "body"))
        column.addWidget(self.later)
        column.addWidget(self.go_on)
        return centred(card)
