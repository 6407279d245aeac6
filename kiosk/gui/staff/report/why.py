"""Why photos were sent back, of one department or of all: the reasons in words, with numbers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text
from kiosk.reasons import all_reasons
from kiosk.report.figures import Group


class Why(QFrame):
    """The reasons of one group, the commonest first.

    Signals:
        asked: the code of a reason whose number was clicked on.
        all_asked: the figures of all together are wanted.
    """

    asked = Signal(str)
    all_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.setProperty("card", "true")
        self.whose = Text(look, "staff", tone="slate")
        self.whole = Button(look, "link", "staff.report.why.all").dense()
        self.nobody = Text(look, "staff", "summary.nobody", tone="slate")
        self.rows: list[ReasonRow] = []
        self._list = QWidget()
        self._list.setObjectName("plain")
        self._list.setStyleSheet("#plain { background: transparent; }")
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.steps(1.5))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._list)
        scroll.setStyleSheet("QScrollArea { background: transparent; }")
        head = QHBoxLayout()
        head.addWidget(Text(look, "staff_strong", "staff.report.why.title").one_line())
        head.addStretch(1)
        head.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addLayout(head)
        column.addWidget(self.whose)
        column.addWidget(self.nobody)
        column.addWidget(scroll, 1)
        self.setFixedWidth(theme.steps(38))
        self.whole.clicked.connect(self.all_asked)
        look.voice.changed.connect(self._retell)

    def show_group(self, group: Group, *, together: bool) -> None:
        """Show the reasons of a group.

        Args:
            group: whose.
            together: it is all departments together.
        """
        if together:
            self.whose.tell("staff.report.why.together")
        elif group.department:
            self.whose.show_data(group.department)
        else:
            self.whose.tell("summary.no_department")
        self.whole.setVisible(not together)
        self.nobody.setVisible(not group.sent_back_for)
        for row in self.rows:
            self._lines.removeWidget(row)
            row.deleteLater()
        while self._lines.count():
            self._lines.takeAt(0)
        most = max(group.sent_back_for.values(), default=1)
        self.rows = [
            ReasonRow(self._look, code, people, people / most)
            for code, people in group.sent_back_for.items()
        ]
        for row in self.rows:
            self._lines.addWidget(row)
            row.count.clicked.connect(lambda _=False, code=row.code: self.asked.emit(code))
        self._lines.addStretch(1)
        self._retell()

    def _retell(self) -> None:
        for row in self.rows:
            row.retell(self._look)


class ReasonRow(QWidget):
    """One reason: its code, its words, how many, and a bar against the commonest."""

    def __init__(self, look: Look, code: str, people: int, share: float) -> None:
        super().__init__()
        theme = look.theme
        self.code = code
        self.sentence = Text(look, "staff")
        self.count = Button(look, "link").dense()
        self.count.show_data(f"{people:,}")
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        named = Text(look, "staff", tone="slate").one_line()
        named.show_data(code)
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1))
        head.addWidget(named)
        head.addWidget(_Bar(theme, share), 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.sentence)

    def retell(self, look: Look) -> None:
        """Say the reason in the present language."""
        reason = all_reasons().get(self.code)
        self.sentence.show_data(reason.sentences[look.voice.language] if reason else self.code)


class _Bar(QWidget):
    def __init__(self, theme: Theme, share: float) -> None:
        super().__init__()
        self._theme = theme
        self._share = share

    def sizeHint(self) -> QSize:
        return QSize(self._theme.steps(6), self._theme.steps(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self._theme.steps(1)
        width = max(2.0, self.width() * self._share)
        room = QRectF(0, (self.height() - height) / 2, width, height)
        painter.fillRect(room, self._theme.colour("bad"))
        painter.end()
