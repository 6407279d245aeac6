"""A student's history as a line of time, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.students.happenings import Happening
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text


class Timeline(QWidget):
    """One block for each thing that happened."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._found: tuple[Happening, ...] = ()
        self._zone: tzinfo | None = None
        self._sentences: list[Text] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.steps(1))
        look.voice.changed.connect(self._retell)

    def show_happenings(self, found: Sequence[Happening], zone: tzinfo | None) -> None:
        """Show what happened, at the times of a zone."""
        if tuple(found) == self._found:
            return
        self._found, self._zone = tuple(found), zone
        self._sentences = []
        empty(self._column)
        for each in self._found:
            self._column.addWidget(self._block(each))
        self._retell()

    def _block(self, happening: Happening) -> QWidget:
        theme = self._look.theme
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = Text(self._look, "staff")
        self._sentences.append(sentence)
        column.addWidget(sentence)
        if happening.why:
            why = Text(self._look, "staff", tone="slate")
            why.show_data(f"“{happening.why}”")
            column.addWidget(why)
        when = Text(self._look, "staff", tone="slate").one_line()
        at = happening.at.astimezone(self._zone)
        when.show_data(f"{at:%Y-%m-%d %H:%M}" + (f" · {happening.who}" if happening.who else ""))
        when.setWordWrap(True)
        column.addWidget(when)
        block = QWidget()
        mark = happening.mark
        row = beside(theme, Icon(theme, mark.icon, mark.tone, "icon_small"), said, "staff")
        row.setSpacing(theme.steps(1))
        block.setLayout(row)
        return block

    def _retell(self) -> None:
        for happening, sentence in zip(self._found, self._sentences, strict=True):
            sentence.show_data(happening.said(self._look.voice))


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
