"""What a check found, a line for each thing: state, name, value, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text, Tone

Told = Mapping[str, Any]
ICONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "pass": "circle-check",
        "warn": "alert-triangle",
        "fail": "circle-x",
        "skipped": "circle-minus",
    }
)
TONES: Final[Mapping[str, Tone]] = MappingProxyType(
    {"pass": "good", "warn": "doubt", "fail": "bad", "skipped": "slate"}
)


class Finding(QWidget):
    """One line: an icon with its word, a name, a value with its limit, and perhaps a remedy."""

    def __init__(self, look: Look, row: Told) -> None:
        super().__init__()
        theme = look.theme
        verdict = str(row["verdict"])
        name = Text(look, "staff", f"backdrop.name.{row['id']}").one_line()
        word = Text(look, "staff_strong", f"backdrop.verdict.{verdict}", TONES[verdict]).one_line()
        self.value = Text(look, "staff").one_line()
        if row["shown"]:
            self.value.tell(f"backdrop.value.{row['id']}", value=row["shown"])
        limit = Text(look, "staff", tone="slate").one_line()
        limit.tell("staff.camera.limit", limit=row["limit"])
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.steps(1))
        line.addWidget(Icon(theme, ICONS[verdict], TONES[verdict], "icon_small"))
        word.setMinimumWidth(theme.steps(8))
        line.addWidget(word)
        line.addWidget(name)
        line.addStretch(1)
        line.addWidget(self.value)
        line.addWidget(limit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        column.addLayout(line)
        self.remedy = Text(look, "staff")
        if row["advice"]:
            self.remedy.tell(row["advice"]["key"], **row["advice"]["fields"])
            inset = QHBoxLayout()
            inset.setContentsMargins(theme.px("icon_small") + theme.steps(1), 0, 0, 0)
            inset.addWidget(self.remedy)
            column.addLayout(inset)


class FindingList(QWidget):
    """The lines of one check, those in trouble first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.lines: list[Finding] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.steps(1))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_rows(self, rows: Sequence[Told]) -> None:
        """Show these rows and no others."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        worst_first = ("fail", "warn", "pass", "skipped")
        rows = sorted(rows, key=lambda row: worst_first.index(row["verdict"]))
        self.lines = [Finding(self._look, row) for row in rows]
        for line in self.lines:
            self._column.addWidget(line)
        self.setVisible(bool(rows))
