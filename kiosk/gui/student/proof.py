"""Is it you: the last four characters of the identity document, so that nobody takes your place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.student.entry import EntryScreen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.keypad import Keypad
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text

_CELLS: Final = 4
_HIDDEN: Final = "●"


class ProofScreen(EntryScreen):
    """Asks for a second fact. Whether it is right is told to it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Keypad(look, extra="X"), _CELLS)
        self.person = Text(look, "large_strong")
        self._greeting = QWidget()
        row = beside(look.theme, Icon(look.theme, "user-check", "accent"), self.person, "large")
        self._greeting.setLayout(row)
        self.cells = tuple(Text(look, "title").one_line().centred() for _ in range(_CELLS))
        head = (
            self._greeting,
            Text(look, "title", "student.proof.title"),
            Text(look, "body", "student.proof.why", "slate"),
        )
        self.build(head, self._field())
        self.clear()

    def clear(self) -> None:
        super().clear()
        self.person.show_data("")

    def show_person(self, masked_name: str) -> None:
        """Begin anew for a person, whose name is partly hidden already."""
        self.begin("")
        self.person.show_data(masked_name)

    def show_wrong(self, left: int) -> None:
        """Say that it was wrong and how many tries are left, and begin anew."""
        self.begin("")
        self.refuse("student.proof.wrong", left=left)

    def show_trouble(self, words_key: str, fields: Mapping[str, str | int | float]) -> None:
        """Say beside the field what is the matter."""
        self.refuse(words_key, **fields)

    def enter(self) -> None:
        if len(self.text) < _CELLS:
            self.typed.emit()
            self.refuse("student.proof.short")
        else:
            super().enter()

    def show_text(self, text: str) -> bool:
        # Only the last one stays readable: others stand in the queue.
        shown = _HIDDEN * (len(text) - 1) + text[-1:]
        for cell, sign in zip(self.cells, shown.ljust(_CELLS), strict=True):
            cell.show_data(sign.strip())
        return len(text) == _CELLS

    def _field(self) -> QWidget:
        theme = self.look.theme
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        for cell in self.cells:
            frame = QFrame()
            frame.setProperty("field", "true")
            frame.setFixedSize(theme.px("key"), theme.px("key"))
            QVBoxLayout(frame).addWidget(cell, 0, Qt.AlignmentFlag.AlignCenter)
            row.addWidget(frame)
        row.addStretch(1)
        return field
