"""The departments as a table: a bar in each line, and numbers that lead to whom they count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.gui.staff.report.shares import SHARES, paint_bar, people_of
from kiosk.gui.staff.table import ROW_ROLE, Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.report.figures import Group

NUMBERS: Final = (
    ("listed", ""),
    ("collected", "collected"),
    ("submitted", "submitted"),
    ("returned", "returned"),
    ("approved", "approved"),
    ("exported", "exported"),
    ("acknowledged", "acknowledged"),
    ("missing", "missing"),
    ("waiting_for_code", "waiting_for_code"),
)
"""Column of the report -> what the room of the students calls those it counts."""
_BAR: Final = 1
_FIRST_NUMBER: Final = 2
_NAME_STEPS: Final = 28
_NUMBER_STEPS: Final = 8


class DepartmentTable(Table):
    """The groups of a report.

    Signals:
        asked: a ``Group`` and the state of those of it that were clicked on; "" for all.
    """

    asked = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, _columns(), same=lambda group: group.department)
        self._look_of_numbers = look
        self._groups: tuple[Group, ...] = ()
        self.setItemDelegateForColumn(_BAR, BarDelegate(look, self))
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self.clicked.connect(self._ask)
        self.opened.connect(lambda group: self.asked.emit(group, ""))
        self.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self._show_sorted())
        look.voice.changed.connect(self._narrow)
        self._narrow()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these, in the order that the headings ask for."""
        self._groups = tuple(groups)
        self._show_sorted()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            index = self.indexAt(event.position().toPoint())
            hand = _people_at(index) > 0
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        """Leave the bar its room: the numbers are short, so their headings say how wide."""
        theme = self._look_of_numbers.theme
        metrics = QFontMetrics(theme.font("staff", "strong"))
        for place, (name, _) in enumerate(NUMBERS, start=_FIRST_NUMBER):
            said = self._look_of_numbers.voice.say(f"staff.report.column.{name}")
            width = metrics.horizontalAdvance(said) + theme.steps(3)
            self.horizontalHeader().resizeSection(place, max(width, theme.steps(_NUMBER_STEPS)))

    def _ask(self, index: QModelIndex) -> None:
        if _people_at(index) > 0:
            state = NUMBERS[index.column() - _FIRST_NUMBER][1]
            self.asked.emit(index.data(ROW_ROLE), state)

    def _show_sorted(self) -> None:
        heading = self.horizontalHeader()
        place = heading.sortIndicatorSection()
        groups = list(self._groups)
        if 0 <= place < _FIRST_NUMBER + len(NUMBERS):
            falling = heading.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            groups.sort(key=_order_of(place), reverse=falling)
        self.model_of_rows.show_all(groups)


class BarDelegate(QStyledItemDelegate):
    """Paints how far a department has come."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        group = index.data(ROW_ROLE)
        if not isinstance(group, Group):
            return
        theme = self._look.theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        room = QRectF(option.rect)
        inset, height = theme.steps(1), theme.steps(2)
        bar = QRectF(
            room.left() + inset, room.center().y() - height / 2, room.width() - 2 * inset, height
        )
        paint_bar(painter, theme, bar, [people_of(share, group) for share in SHARES])
        painter.restore()


def _people_at(index: QModelIndex) -> int:
    """Return the number that stands in a cell; 0 where there is none to click on."""
    group = index.data(ROW_ROLE) if index.isValid() else None
    place = index.column() - _FIRST_NUMBER
    if not isinstance(group, Group) or not 0 <= place < len(NUMBERS):
        return 0
    return group.figure(NUMBERS[place][0])


def _order_of(place: int) -> Callable[[Group], str | int]:
    if place < _FIRST_NUMBER:
        return lambda group: group.department
    return lambda group: group.figure(NUMBERS[place - _FIRST_NUMBER][0])


def _columns() -> list[Column]:
    numbers = [
        Column(
            f"staff.report.column.{name}",
            _saying(name),
            _NUMBER_STEPS,
            order=name,
            mark=_marking(name),
            number=True,
        )
        for name, _ in NUMBERS
    ]
    return [
        Column("column.department", _department, _NAME_STEPS, order="department"),
        Column("staff.report.column.bar", lambda _group, _voice: "", stretch=True),
        *numbers,
    ]


def _department(group: Group, voice: Voice) -> str:
    return group.department or voice.say("summary.no_department")


def _saying(name: str) -> Callable[[Group, Voice], str]:
    return lambda group, _voice: f"{group.figure(name):,}"


def _marking(name: str) -> Callable[[Group], Mark]:
    return lambda group: Mark("accent" if group.figure(name) else "slate")
