"""The rows of a table of the desk, fetched page by page; 200,000 cost as little as 20.

The model knows how many rows there are and holds the pages that were looked at last. What is
in sight and not at hand is asked for by ``wanted``; whoever answers for the rows gives them to
``answer``. Answers to an earlier question are dropped. A short list is given whole, by
``show_all``, in the order given. What a row is, only its columns know.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPixmap

from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.icon import pixmap_of
from kiosk.gui.widgets.text import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""The row itself, of whichever column; None while it is on its way."""
PAGE: Final = 100
_PAGES_KEPT: Final = 64
_NOT_YET: Final = "…"
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Mark:
    """How a cell looks besides its text.

    Attributes:
        tone: colour of the text and the icon.
        icon: stands before the text; "" for none. Never say something by the colour alone.
    """

    tone: Tone = "ink"
    icon: str = ""


@dataclass(frozen=True)
class Column:
    """A column.

    Attributes:
        words: key of the heading.
        say: takes a row and the voice, returns what stands there.
        steps: width, in steps of the theme; never less than the heading needs.
        order: what a question calls the order by this column; "" cannot be sorted by.
        mark: takes a row, returns how the cell looks.
        number: stands at the right.
        stretch: takes what room is left.
    """

    words: str
    say: Callable[[Any, Voice], str]
    steps: float = 14
    order: str = ""
    mark: Callable[[Any], Mark] | None = None
    number: bool = False
    stretch: bool = False


@dataclass(frozen=True)
class Want:
    """Rows that are asked for.

    Attributes:
        question: grows with each new question; an answer names the one it answers.
        first: the first row (from 0).
        size: how many.
        order: by which column, in its own term; "" for the order of whoever answers.
        descending: the last one first.
        count: how many there are in all is not known yet and is to be told.
    """

    question: int
    first: int
    size: int
    order: str
    descending: bool
    count: bool


class TableModel(QAbstractTableModel):
    """Rows by page. To be used from the UI thread only.

    Signals:
        wanted: a ``Want``; one at a time, the next one when it is answered.
        renewed: the first answer to a new question is there.
    """

    wanted = Signal(object)
    renewed = Signal()

    def __init__(self, look: Look, columns: Sequence[Column], parent: QObject | None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = tuple(columns)
        self._pages: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        self._pixmaps: dict[Mark, QPixmap] = {}
        self._total = 0
        self._whole = False
        self._question = 0
        self._known = False
        self._on_its_way: Want | None = None
        self._next: int | None = None
        self._order, self._descending = "", False
        look.voice.changed.connect(self._retell)

    @property
    def known(self) -> bool:
        """Whether the rows that are shown answer the present question."""
        return self._known

    def ask_again(self) -> None:
        """Ask a new question; what is shown stays until the first answer comes."""
        self._question += 1
        self._known = False
        self._on_its_way = None
        self._ask(self._next or 0)

    def sort_by(self, order: str, *, descending: bool) -> None:
        """Ask for the rows in another order."""
        if (order, descending) != (self._order, self._descending):
            self._order, self._descending = order, descending
            if not self._whole:
                self.ask_again()

    def need(self, first: int, last: int) -> None:
        """Have the rows from ``first`` to ``last`` at hand; what is in sight."""
        self._next = first // PAGE
        if self._whole or not self._known or self._on_its_way is not None:
            return
        for page in range(first // PAGE, last // PAGE + 1):
            if page not in self._pages and page * PAGE < self._total:
                self._ask(page)
                return

    def answer(self, want: Want, rows: Sequence[Any], total: int | None = None) -> None:
        """Give the rows that were wanted, and how many there are if that was asked."""
        if want.question != self._question:
            return
        self._on_its_way = None
        if want.count:
            self._renew(want, rows, len(rows) if total is None else total)
            return
        self._keep(want.first // PAGE, rows)
        last = min(want.first + len(rows), self._total) - 1
        if last >= want.first:
            end = len(self._columns) - 1
            self.dataChanged.emit(self.index(want.first, 0), self.index(last, end))

    def is_awaited(self, want: Want) -> bool:
        """Return whether a want belongs to the present question."""
        return want.question == self._question

    def give_up(self, want: Want) -> None:
        """Say that a want cannot be answered; the rows stay unknown until they are asked again."""
        if want.question == self._question:
            self._on_its_way = None

    def show_all(self, rows: Sequence[Any]) -> None:
        """Show a list that is at hand; nothing is asked for."""
        self._question += 1
        self._on_its_way = None
        self._whole = True
        self.beginResetModel()
        self._pages.clear()
        for first in range(0, len(rows), PAGE):
            self._pages[first // PAGE] = tuple(rows[first : first + PAGE])
        self._total = len(rows)
        self._known = True
        self.endResetModel()
        self.renewed.emit()

    def clear(self) -> None:
        """Forget every row, and whatever is on its way."""
        self._question += 1
        self._on_its_way = None
        self.beginResetModel()
        self._pages.clear()
        self._total, self._known, self._next = 0, False, None
        self.endResetModel()

    def row(self, number: int) -> object:
        """Return a row, or None while it is not at hand."""
        page = self._pages.get(number // PAGE)
        place = number % PAGE
        return page[place] if page is not None and place < len(page) else None

    def rows_at_hand(self) -> list[tuple[int, Any]]:
        """Return the rows that are there, with their numbers."""
        return [
            (page * PAGE + place, row)
            for page, rows in self._pages.items()
            for place, row in enumerate(rows)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._look.voice.say(column.words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row(index.row()), self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _NOT_YET if row is None else column.say(row, self._look.voice)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else None
        mark = None if row is None or column.mark is None else column.mark(row)
        return None if mark is None else self._looks(mark, role)

    def _looks(self, mark: Mark, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.theme.colour(mark.tone)
        return self._pixmap(mark) if role == Qt.ItemDataRole.DecorationRole else None

    def _ask(self, page: int) -> None:
        want = Want(
            self._question, page * PAGE, PAGE, self._order, self._descending, not self._known
        )
        self._on_its_way = want
        self.wanted.emit(want)

    def _renew(self, want: Want, rows: Sequence[Any], total: int) -> None:
        if not rows and total and want.first:
            # The list has become shorter than the place that was looked at.
            self._ask((total - 1) // PAGE)
            return
        self._whole = False
        self.beginResetModel()
        self._pages.clear()
        self._total, self._known = total, True
        self._keep(want.first // PAGE, rows)
        self.endResetModel()
        self.renewed.emit()

    def _keep(self, page: int, rows: Sequence[Any]) -> None:
        self._pages[page] = tuple(rows)
        while len(self._pages) > _PAGES_KEPT and not self._whole:
            self._pages.popitem(last=False)

    def _pixmap(self, mark: Mark) -> QPixmap | None:
        if not mark.icon:
            return None
        if mark not in self._pixmaps:
            theme = self._look.theme
            side = theme.px("icon_small")
            self._pixmaps[mark] = pixmap_of(mark.icon, theme.colours[mark.tone], side, 0, 1.0)
        return self._pixmaps[mark]

    def _retell(self) -> None:
        if self._total:
            end = self.index(self._total - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), end)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
