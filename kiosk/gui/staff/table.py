"""Tables of the desk: whole rows, sorted by their headings, fetched as they come into sight.

The rows themselves are in ``table_model``, whose names are here too: a room imports from here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from kiosk.gui.staff.table_model import (
    PAGE,
    ROW_ROLE,
    Column,
    Index,
    Mark,
    TableModel,
    Want,
)
from kiosk.gui.voice import Look

__all__ = ["PAGE", "ROW_ROLE", "Column", "Index", "Mark", "Table", "TableModel", "Want"]
_SETTLE_MS: Final = 20
"""So long the place must rest before its rows are asked for: flying past asks for nothing."""


class Table(QTableView):
    """The view of a ``TableModel``: whole rows, one chosen at a time, sorted by its headings.

    Signals:
        chosen: the row that was chosen, by hand or with the keys.
        opened: a row that was clicked twice, or Enter was pressed on.

    Attributes:
        model_of_rows: the model.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self, look: Look, columns: Sequence[Column], same: Callable[[Any], object] | None = None
    ) -> None:
        """Make an empty table.

        Args:
            look: of the window.
            columns: from left to right.
            same: takes a row and returns what tells it from others, so that it stays chosen when
                the rows are read again; None compares whole rows.
        """
        super().__init__()
        self._look = look
        self._columns = tuple(columns)
        self._same = same or (lambda row: row)
        self._chosen: object = None
        self._awaited: int | None = None
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._empty: tuple[str, dict[str, str | int | float]] | None = None
        self.model_of_rows = TableModel(look, columns, self)
        self.setModel(self.model_of_rows)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._need_what_is_in_sight)
        self._furnish()
        self._fit_columns()
        self.model_of_rows.renewed.connect(self._renewed)
        self.model_of_rows.dataChanged.connect(self._more_there)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._settle.start())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._settle.start())
        look.voice.changed.connect(self._fit_columns)

    def say_when_empty(self, words: str, **fields: str | int | float) -> None:
        """Say this in the middle where there is no row."""
        self._empty = words, fields
        self.viewport().update()

    def mark(self, key: object) -> bool:
        """Mark the row that ``same`` gives ``key`` of, without saying so; None unmarks.

        Returns:
            whether the row is at hand.
        """
        self._chosen, self._awaited = key, None
        self.selectionModel().blockSignals(True)
        try:
            for number, row in self.model_of_rows.rows_at_hand() if key is not None else ():
                if self._same(row) == key:
                    self.setCurrentIndex(self.model_of_rows.index(number, 0))
                    return True
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return False
        finally:
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def to_the_top(self) -> None:
        """Go to the first row: another question was asked."""
        self.verticalScrollBar().setValue(0)
        self.model_of_rows.need(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty is None or self.model_of_rows.rowCount() or not self.model_of_rows.known:
            return
        theme = self._look.theme
        key, fields = self._empty
        painter = QPainter(self.viewport())
        painter.setFont(theme.font("staff"))
        painter.setPen(theme.colour("slate"))
        pad = theme.steps(4)
        room = self.viewport().rect().adjusted(pad, pad, -pad, -pad)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._look.voice.say(key, **fields))
        painter.end()

    def _furnish(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._look.theme.steps(4.5))
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionsClickable(True)
        heading.setSortIndicatorShown(any(each.order for each in self._columns))
        heading.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heading.sortIndicatorChanged.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.activated.connect(self._open)

    def _fit_columns(self) -> None:
        theme, heading = self._look.theme, self.horizontalHeader()
        metrics = QFontMetrics(theme.font("staff", "strong"))
        for place, column in enumerate(self._columns):
            said = metrics.horizontalAdvance(self._look.voice.say(column.words))
            least = said + theme.steps(5 if column.order else 2)
            if column.stretch:
                heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                heading.resizeSection(place, max(least, theme.steps(column.steps)))

    def _sort(self, place: int, direction: Qt.SortOrder) -> None:
        order = self._columns[place].order if place >= 0 else ""
        if place >= 0 and not order:
            # Nothing can be sorted by this heading, so the arrow goes back to where it was.
            self.horizontalHeader().setSortIndicator(*self._sorted)
            return
        self._sorted = place, direction
        self.to_the_top()
        descending = direction == Qt.SortOrder.DescendingOrder
        self.model_of_rows.sort_by(order, descending=descending)

    def _renewed(self) -> None:
        # Else a table that was empty scrolls nowhere before it is next painted.
        self.executeDelayedItemsLayout()
        self.mark(self._chosen)
        self._settle.start()

    def _need_what_is_in_sight(self) -> None:
        total = self.model_of_rows.rowCount()
        if total:
            area: QRect = self.viewport().rect()
            first = max(0, self.rowAt(area.top()))
            last = self.rowAt(area.bottom())
            self.model_of_rows.need(first, total - 1 if last < 0 else last)

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._awaited = current.row() if current.isValid() else None
        self._choose_awaited()

    def _more_there(self) -> None:
        self._settle.start()
        self._choose_awaited()

    def _choose_awaited(self) -> None:
        """Choose the row that the keys went to, now or as soon as it is at hand."""
        row = None if self._awaited is None else self.model_of_rows.row(self._awaited)
        if row is not None:
            self._awaited = None
            self._chosen = self._same(row)
            self.chosen.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = self.model_of_rows.row(index.row())
        if row is not None:
            self.opened.emit(row)
