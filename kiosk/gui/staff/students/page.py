"""The page of the students: whom to show, the table, the person; plain values in, signals out."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.gui.staff.students.admit_pane import AdmitPane
from kiosk.gui.staff.students.code_list_pane import CodeListPane
from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.staff.students.filters import Filters
from kiosk.gui.staff.students.person_panel import PersonPanel
from kiosk.gui.staff.students.states import COLUMNS
from kiosk.gui.staff.table import Table
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.rights import Role
from kiosk.search import Query


class StudentsPage(QWidget):
    """Filters above, table left, person right.

    Signals:
        codes_asked: a list of codes is to be taken in.
        stranger_asked: somebody on no list is to be admitted.
        roster_asked: there is nobody yet; the room of the lists is wanted.
    """

    codes_asked = Signal()
    stranger_asked = Signal()
    roster_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self.filters = Filters(look)
        self.found = Text(look, "staff", tone="slate").one_line()
        self.codes_button = Button(look, "quiet", "staff.students.codes", "table-import").dense()
        self.table = Table(look, COLUMNS, lambda line: line.student_no)
        self.held = Button(look, "link").dense()
        self.waiting = Button(look, "link").dense()
        self.panel = PersonPanel(look)
        self.codes = CodeListPane(look)
        self.stranger = AdmitPane(look)
        self.admit_button = Button(look, "quiet", "staff.students.stranger", "user-check").dense()
        self.nobody = self._nobody()
        self.import_list = Button(look, "second", "staff.students.import").dense()
        self.right = QStackedWidget()
        for part in (self.nobody, self.panel, self.codes, self.stranger):
            self.right.addWidget(part)
        card = QFrame()
        card.setProperty("card", "true")
        card.setFixedWidth(theme.steps(58))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.px("hairline"),) * 4)
        inside.addWidget(self.right)
        below = QHBoxLayout()
        below.setSpacing(theme.steps(1))
        below.addWidget(self.found)
        below.addWidget(self.held)
        below.addWidget(self.waiting)
        below.addStretch(1)
        below.addWidget(self.import_list)
        below.addWidget(self.admit_button)
        below.addWidget(self.codes_button)
        left = QVBoxLayout()
        left.setSpacing(theme.steps(1))
        left.addWidget(self.filters)
        left.addWidget(self.table, 1)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addLayout(left, 1)
        row.addWidget(card)
        self.codes_button.clicked.connect(self.codes_asked)
        self.admit_button.setShortcut("Ctrl+N")
        self.admit_button.clicked.connect(self.stranger_asked)
        self.import_list.clicked.connect(self.roster_asked)
        self.held.clicked.connect(lambda: self.filters.show_query(Query(held=True)))
        self.waiting.clicked.connect(lambda: self.filters.show_query(Query(waits_for_code=True)))
        self.setFocusProxy(self.filters.search)
        self.clear()

    def show_found(self, total: int, query: Query) -> None:
        """Say how many were found."""
        self.found.tell("staff.students.found", count=total)
        anybody = query == Query()
        key = "staff.students.empty" if anybody else "search.nobody"
        self.table.say_when_empty(key)
        self.import_list.setVisible(anybody and total == 0)

    def show_waiting(self, held: int, waiting: int) -> None:
        """Say how many numbers are held and how many photos wait for their code."""
        for button, name, count in ((self.held, "held", held), (self.waiting, "waiting", waiting)):
            button.tell(f"staff.students.{name}.some", count=count)
            button.setVisible(count > 0)

    def show_dossier(self, dossier: Dossier, role: Role, zone: tzinfo | None) -> None:
        """Show a student at the right."""
        self.panel.show_dossier(dossier, role, zone)
        self.right.setCurrentWidget(self.panel)

    def show_codes(self) -> None:
        """Show the pane of the lists of codes at the right."""
        self.codes.start()
        self.right.setCurrentWidget(self.codes)
        self.codes.setFocus()

    def show_stranger(self) -> None:
        """Show the form for a student on no list at the right."""
        self.stranger.start()
        self.right.setCurrentWidget(self.stranger)
        self.stranger.fields["student_no"].setFocus()

    def show_nobody(self) -> None:
        """Show nobody at the right."""
        self.panel.clear()
        self.right.setCurrentWidget(self.nobody)

    def clear(self) -> None:
        """Let go of everybody, and of what was looked for."""
        self.filters.forget()
        self.filters.offer(())
        self.table.model_of_rows.clear()
        self.table.mark(None)
        self.found.show_data("")
        self.import_list.hide()
        self.show_waiting(0, 0)
        self.codes.start()
        self.stranger.start()
        self.show_nobody()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        into_the_table = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in into_the_table and self.filters.search.hasFocus():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.model_of_rows.index(0, 0))
        else:
            super().keyPressEvent(event)

    def _nobody(self) -> QWidget:
        look, theme = self._look, self._look.theme
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*(theme.steps(3),) * 4)
        column.setSpacing(theme.px("gap"))
        column.addStretch(2)
        icon = Icon(theme, "user", "slate", "icon_large")
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Text(look, "staff", "staff.students.nobody", "slate").centred())
        column.addStretch(3)
        return page
