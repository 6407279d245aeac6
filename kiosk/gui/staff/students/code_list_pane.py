"""Collection codes from a list: what the file would do, row by row where it cannot, then yes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kiosk.code_list import Prepared
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text

_MOST_FAULTS: Final = 100


class CodeListPane(QWidget):
    """Asks for a file, shows what it would do, and asks whether to do it.

    Signals:
        file_asked: a file is to be chosen.
        confirmed: the ``Prepared`` list is to be kept.
        cancelled: nothing is to be kept; also while it goes on.
    """

    file_asked = Signal()
    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._prepared: Prepared | None = None
        self.explanation = Text(look, "staff", "staff.students.codes.text", "slate")
        self.choose = Keyed(look, "second", "staff.students.codes.choose", ("Ctrl+O",))
        self.choose.button.setShortcut("Ctrl+O")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.said = Text(look, "staff_strong")
        self.faults = Text(look, "staff", tone="doubt")
        self.trouble = Text(look, "staff", tone="bad")
        self.keep = Keyed(look, "main", "staff.students.codes.keep", ("Enter",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1.5))
        column.addWidget(Text(look, "body_strong", "staff.students.codes.title"))
        column.addWidget(self.explanation)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.bar, self.said, self.trouble):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._scrolled(), 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choose.button.clicked.connect(self.file_asked)
        self.keep.button.clicked.connect(self._confirm)
        self.cancel.button.clicked.connect(self.cancelled)
        look.voice.changed.connect(self._retell)
        self.start()

    def _scrolled(self) -> QScrollArea:
        """Return what the faults scroll in; a list may have very many."""
        ground = QWidget()
        ground.setProperty("ground", "white")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, self._look.theme.steps(1), 0)
        column.addWidget(self.faults)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)
        return area

    def start(self) -> None:
        """Ask for a file."""
        self._show(None)

    def show_busy(self, file: str) -> None:
        """Say that a file is being read or kept."""
        self._show(None)
        self.said.tell("staff.students.codes.busy", file=file)
        self.said.show()
        self.bar.show()
        self.choose.hide()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what a list would do."""
        self._show(prepared)
        self._retell()

    def refuse(self, part: Part) -> None:
        """Say why a file is not taken."""
        self._show(None)
        key, fields = part
        self.trouble.tell(key, **fields)
        self.trouble.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _show(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        self.choose.show()
        for part in (self.bar, self.trouble):
            part.hide()
        self.said.setVisible(prepared is not None)
        self.faults.setVisible(prepared is not None and bool(prepared.faults))
        changes = prepared is not None and prepared.count("new") + prepared.count("other") > 0
        self.keep.setVisible(changes)

    def _confirm(self) -> None:
        if self._prepared is not None and not self.keep.isHidden():
            self.confirmed.emit(self._prepared)

    def _retell(self) -> None:
        prepared, say = self._prepared, self._look.voice.say
        if prepared is None:
            return
        self.said.tell(
            "staff.students.codes.would",
            file=prepared.file,
            new=prepared.count("new"),
            other=prepared.count("other"),
            same=prepared.count("same"),
            faulty=len(prepared.faults),
        )
        lines = [
            say(
                "staff.students.codes.fault",
                row=fault.row,
                why=say(fault.words_key, **fault.fields),
            )
            for fault in prepared.faults[:_MOST_FAULTS]
        ]
        more = len(prepared.faults) - _MOST_FAULTS
        lines += [say("staff.students.codes.more", count=more)] if more > 0 else []
        self.faults.show_data("\n".join(lines))
