"""The season's figures, each with its meaning, its rule and its unit; values in, signals out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.gui.staff.edit_row import EditRow, columns_of, group_card
from kiosk.gui.voice import Look, Voice
from kiosk.season_figures import GROUPS, Figure, Figures, tidy, troubles

_COLUMNS: Final = (("season", "collection"), ("cohorts", "code", "photo"))
_WIDE: Final = ("address",)


class FigureRow(EditRow):
    """One figure."""

    def __init__(self, look: Look, figure: Figure) -> None:
        self.figure = figure
        self.line = QLineEdit()
        width = 36 if figure.kind in _WIDE else 20
        super().__init__(look, f"season.figure.{figure.name}", self.line, width)
        self.unit.setFixedWidth(look.theme.steps(0 if figure.kind in _WIDE else 6))
        if figure.unit:
            self.tell_unit(f"season.unit.{figure.unit}")
        self.tell_hint(self._hint)

    def _hint(self, voice: Voice) -> str:
        rule = voice.say(f"season.rule.{self.figure.kind}")
        return voice.say("staff.season.optional", rule=rule) if self.figure.optional else rule


class FiguresPane(QWidget):
    """All figures in groups.

    Signals:
        edited: something was typed.

    Attributes:
        rows: by the name of the figure.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._kept: Mapping[str, str] = {}
        self._editable = False
        self._showing = False
        self.rows = {
            figure.name: FigureRow(look, figure) for group in GROUPS.values() for figure in group
        }
        columns: list[list[QWidget]] = []
        for groups in _COLUMNS:
            cards: list[QWidget] = []
            for group in groups:
                rows: list[QWidget] = [self.rows[figure.name] for figure in GROUPS[group]]
                cards.append(group_card(look, f"season.group.{group}", rows))
            columns.append(cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns_of(look, *columns))
        for row in self.rows.values():
            row.line.textChanged.connect(self._edited)

    @property
    def figures(self) -> Figures:
        """What stands there."""
        return tidy({name: row.line.text() for name, row in self.rows.items()})

    @property
    def changed(self) -> int:
        """How many figures differ from what is kept."""
        figures = self.figures
        return sum(figures[name] != value for name, value in self._kept.items())

    @property
    def wrong(self) -> int:
        """How many figures cannot be."""
        return len(troubles(self.figures)) if self._kept else 0

    def show_figures(self, kept: Figures, *, editable: bool) -> None:
        """Show the figures that are kept."""
        self._kept, self._editable = dict(kept), editable
        for row in self.rows.values():
            row.line.setReadOnly(not editable)
            row.line.setEnabled(editable)
        self.fill_in(kept)

    def fill_in(self, figures: Figures) -> None:
        """Type other figures, without keeping them."""
        self._showing = True
        for name, row in self.rows.items():
            row.line.setText(figures.get(name, ""))
            row.line.setCursorPosition(0)
        self._showing = False
        self._edited()

    def discard(self) -> None:
        """Type what is kept again."""
        self.fill_in(self._kept)

    def _edited(self) -> None:
        if self._showing:
            return
        figures = self.figures
        wrong = troubles(figures) if self._kept else {}
        for name, row in self.rows.items():
            row.show_trouble(wrong.get(name))
            row.show_changed(changed=bool(self._kept) and figures[name] != self._kept[name])
        self.edited.emit()
