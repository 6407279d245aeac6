"""The queue at the left: who waits, for how long, and what the rules say of the photo."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.gui.staff.review.case import Waiting
from kiosk.gui.staff.verdict import ICONS, TONES
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.icon import renderer_of
from kiosk.gui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
WAITING_ROLE: Final = Qt.ItemDataRole.UserRole
WAITS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_ELIDED: Final = Qt.TextElideMode.ElideMiddle
_MINUTE: Final = timedelta(minutes=1)
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


def waits(voice: Voice, since: datetime, now: datetime) -> str:
    """Say how long something has waited, in the one unit that matters."""
    age = now - since
    if age < _MINUTE:
        return voice.say("staff.waits.now")
    for unit, name in ((_DAY, "days"), (_HOUR, "hours"), (_MINUTE, "minutes")):
        if age >= unit:
            return voice.say(f"staff.waits.{name}", count=age // unit)
    return ""


class QueueModel(QAbstractListModel):
    """The waiting submissions, in the order given."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = look.voice
        self._lines: tuple[Waiting, ...] = ()
        self._now: datetime | None = None

    def show_lines(self, lines: Sequence[Waiting], now: datetime) -> None:
        """Show these lines, their age reckoned from ``now``."""
        self._now = now
        if tuple(lines) == self._lines:
            self.refresh()
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def refresh(self) -> None:
        """Say every line again: the time or the language has changed."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def index_of(self, number: str | None) -> QModelIndex:
        """Return the index of a submission; invalid if it is not in the queue."""
        for row, line in enumerate(self._lines):
            if line.number == number:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == WAITING_ROLE:
            return line
        if role == WAITS_ROLE and self._now is not None:
            return waits(self._voice, line.submitted_at, self._now)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(line)
        return None

    def _spoken(self, line: Waiting) -> str:
        parts = [line.student_no, self._voice.say(f"verdict.{line.verdict}")]
        if line.simulated:
            parts.append(self._voice.say("staff.simulated"))
        if line.override is not None:
            parts.append(self._voice.say("staff.second"))
        return ", ".join(parts)


class QueueDelegate(QStyledItemDelegate):
    """Paints a line: number and verdict above, age and the mark of a simulation below."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._look.theme.steps(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, voice = self._look.theme, self._look.voice
        line: Waiting = index.data(WAITING_ROLE)
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, area, chosen=chosen)
        inner = area.adjusted(theme.steps(2), theme.steps(1), -theme.steps(2), -theme.steps(1))
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, upper.height())
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("staff"))
        painter.setPen(theme.colour(TONES[line.verdict]))
        word = voice.say(f"verdict.{line.verdict}")
        painter.drawText(upper, right | middle, word)
        taken = self._paint_icon(
            painter, upper, line, painter.fontMetrics().horizontalAdvance(word)
        )
        painter.setFont(theme.font("staff", "strong"))
        painter.setPen(theme.colour("ink"))
        room = upper.width() - taken - theme.steps(1)
        number = painter.fontMetrics().elidedText(line.student_no, _ELIDED, room)
        painter.drawText(upper, left | middle, number)
        painter.setFont(theme.font("staff"))
        painter.setPen(theme.colour("slate"))
        painter.drawText(lower, left | middle, str(index.data(WAITS_ROLE)))
        if line.override is not None or line.simulated:
            mark = "staff.simulated" if line.override is None else "staff.second"
            painter.drawText(lower, right | middle, voice.say(mark))
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        theme = self._look.theme
        if chosen:
            painter.fillRect(area, theme.colour("accent_soft"))
            bar = QRect(area.left(), area.top(), theme.steps(0.5), area.height())
            painter.fillRect(bar, theme.colour("accent"))
        below = QRect(area.left(), area.bottom(), area.width(), 1)
        painter.fillRect(below, theme.colour("line"))

    def _paint_icon(self, painter: QPainter, upper: QRect, line: Waiting, word_px: int) -> int:
        """Paint the icon before the word and return the width of both."""
        theme = self._look.theme
        side = theme.px("icon_small")
        left = upper.right() - word_px - theme.steps(0.5) - side
        top = upper.center().y() - side / 2
        renderer = renderer_of(ICONS[line.verdict], theme.colours[TONES[line.verdict]])
        renderer.render(painter, QRectF(left, top, side, side))
        return upper.right() - left


class QueueList(QFrame):
    """The queue with its count; says which submission was chosen by hand."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.setProperty("card", "true")
        self.model = QueueModel(look, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(QueueDelegate(look, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keys of the window move through the queue, wherever the focus is.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.connect(self._tell_chosen)
        self.count = Text(look, "staff", tone="slate").one_line()
        head = QHBoxLayout()
        head.setContentsMargins(theme.steps(2), theme.steps(1.5), theme.steps(2), theme.steps(1.5))
        head.addWidget(Text(look, "staff_strong", "staff.queue").one_line())
        head.addStretch(1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, theme.steps(1))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setFixedWidth(theme.steps(38))
        look.voice.changed.connect(self.model.refresh)

    def show_lines(self, lines: Sequence[Waiting], now: datetime, current: str | None) -> None:
        """Show the queue with ``current`` marked, and keep the place that was scrolled to."""
        place = self.view.verticalScrollBar().value()
        self.model.show_lines(lines, now)
        self.view.verticalScrollBar().setValue(place)
        self.count.tell("staff.queue_count", count=len(lines))
        self.mark(current)

    def mark(self, number: str | None) -> None:
        """Mark the submission that is being looked at."""
        index = self.model.index_of(number)
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()

    def _tell_chosen(self, index: QModelIndex) -> None:
        line: Waiting = index.data(WAITING_ROLE)
        self.chosen.emit(line.number)
