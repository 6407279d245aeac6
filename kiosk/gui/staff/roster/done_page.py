"""What an import, or the taking back of one, has done, with the ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text


class DonePage(QWidget):
    """A card with what was done.

    Signals:
        students_asked: the students are to be looked at.
        faults_asked: the list of the faults is to be saved.
        closed: on to the beginning of the room.
    """

    students_asked = Signal()
    faults_asked = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.title = Text(look, "large_strong")
        self.said = Text(look, "staff")
        self.more = Text(look, "staff", tone="slate")
        self.hash = Text(look, "staff", tone="slate").one_line()
        self.students = Button(look, "main", "staff.roster.see_students", "users").dense()
        self.faults = Button(look, "plain", "staff.roster.save_faults", "file-download").dense()
        self.close_it = Keyed(look, "quiet", "staff.roster.close", ("Esc",))
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(theme.px("dialog"))
        head = QHBoxLayout()
        head.setSpacing(theme.steps(2))
        head.addWidget(Icon(theme, "circle-check", "good", "icon_card"))
        head.addWidget(self.title, 1)
        actions = QHBoxLayout()
        actions.setSpacing(theme.px("gap"))
        actions.addWidget(self.students)
        actions.addWidget(self.faults)
        actions.addStretch(1)
        actions.addWidget(self.close_it)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.steps(5),) * 4)
        inside.setSpacing(theme.steps(2))
        inside.addLayout(head)
        inside.addWidget(self.said)
        inside.addWidget(self.more)
        inside.addWidget(self.hash)
        inside.addLayout(actions)
        # Not by an alignment: then the card would not grow with a text that breaks into lines.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
        self.students.clicked.connect(self.students_asked)
        self.faults.clicked.connect(self.faults_asked)
        self.close_it.button.clicked.connect(self.closed)
        self.clear()

    def show_done(self, what: str, counts: dict[str, str], *, faulty: bool) -> None:
        """Show what was done.

        Args:
            what: ``imported`` or ``taken_back``.
            counts: the fields of its sentences.
            faulty: some rows were left out.
        """
        self.title.tell(f"staff.roster.done.{what}", file=counts["file"])
        self.said.tell(f"staff.roster.done.{what}.counts", **counts)
        self.more.tell(f"staff.roster.done.{what}.more")
        self.hash.show_data(counts["sha256"])
        self.hash.setVisible(what == "imported")
        self.faults.setVisible(faulty)

    def clear(self) -> None:
        """Forget what was done."""
        for text in (self.title, self.said, self.more, self.hash):
            text.show_data("")
        self.faults.hide()
