"""Who are you: the student number, on keys of the screen or of a keyboard, or from a card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.gui.seen import Seen
from kiosk.gui.student.entry import EntryScreen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.aim import Aim
from kiosk.gui.widgets.keypad import Keypad
from kiosk.gui.widgets.text import Text

_GROUP: Final = 4


class NumberScreen(EntryScreen):
    """Asks for the student number. What is right or wrong about it is told to it."""

    def __init__(self, look: Look, longest: int) -> None:
        """Make the screen; no more than ``longest`` characters are taken."""
        super().__init__(look, Keypad(look), longest)
        self.aim = Aim(look.theme, "drawing-card", "aim_small")
        self.shown = Text(look, "title").one_line()
        head = (
            Text(look, "title", "student.number.title"),
            Text(look, "body", "student.number.hint", "slate"),
        )
        self.build(head, self._field(), (self._other_way(),))
        self.clear()

    def show_number(self, text: str) -> None:
        """Begin with a number, such as the one to be corrected, or with none."""
        self.begin(text)

    def show_frame(self, seen: Seen) -> None:
        """Show what the camera sees, while it looks for the code of a card."""
        self.aim.show_frame(seen)

    def clear(self) -> None:
        super().clear()
        self.aim.clear()

    def show_trouble(self, error: KioskError) -> None:
        """Say beside the field what is wrong with the number."""
        self.refuse(error.words_key, **error.fields)

    def show_text(self, text: str) -> bool:
        groups = [text[at : at + _GROUP] for at in range(0, len(text), _GROUP)]
        if groups:
            self.shown.show_data(" ".join(groups))
        else:
            self.shown.tell("student.number.empty")
        self.shown.set_tone("ink" if groups else "slate")
        return bool(groups)

    def _field(self) -> QWidget:
        theme = self.look.theme
        field = QFrame()
        field.setProperty("field", "true")
        inside = QHBoxLayout(field)
        inside.setContentsMargins(theme.steps(3), theme.steps(2), theme.steps(3), theme.steps(2))
        inside.addWidget(self.shown)
        return field

    def _other_way(self) -> QWidget:
        """Return the hint that nobody needs to type who has a card."""
        theme = self.look.theme
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, theme.steps(2), 0, 0)
        row.setSpacing(theme.steps(3))
        row.addWidget(self.aim, 0)
        text = Text(self.look, "body", "student.number.reader", "slate")
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        return hint
