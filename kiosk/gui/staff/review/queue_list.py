"""The queue at the left: who waits, until when it is promised, and what the rules say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
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

from kiosk.gui.staff.review.queue_order import Place, Shown
from kiosk.gui.staff.review.queue_parts import QueueParts
from kiosk.gui.staff.verdict import ICONS, TONES
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.icon import renderer_of
from kiosk.gui.widgets.text import Text
from kiosk.promise import Due, Standing
from kiosk.store.waiting import Waiting

Index = QModelIndex | QPersistentModelIndex
WAITING_ROLE: Final = Qt.ItemDataRole.UserRole
DUE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_DUE_TONES: Final[Mapping[Standing, str]] = MappingProxyType(
    {"late": "bad", "today": "doubt", "later": "slate"}
)
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


def due_said(voice: Voice, due: Due) -> str:
    """Say until when a photo is promised to be reviewed, or how late it is."""
    if due.standing == "late":
        return voice.say("staff.review.due.late", days=due.late_days)
    if due.standing == "today":
        return voice.say("staff.review.due.today")
    return voice.say("staff.review.due.later", day=f"{due.on:%m-%d}")


class QueueModel(QAbstractListModel):
    """The waiting submissions, in the order given."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = look.voice
        self._places: tuple[Place, ...] = ()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these lines."""
        if tuple(places) == self._places:
            return
        self.beginResetModel()
        self._places = tuple(places)
        self.endResetModel()

    def refresh(self) -> None:
        """Say every line again: the language has changed."""
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def index_of(self, number: str | None) -> QModelIndex:
        """Return the index of a submission; invalid if it is not in the queue."""
        for row, place in enumerate(self._places):
            if place.line.number == number:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self._places[index.row()]
        if role == WAITING_ROLE:
            return place.line
        if role == DUE_ROLE:
            return place.due
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(place)
        return None

    def _spoken(self, place: Place) -> str:
        line = place.line
        parts = [line.student_no, line.name, self._voice.say(f"verdict.{line.verdict}")]
        parts.append(due_said(self._voice, place.due))
        if line.simulated:
            parts.append(self._voice.say("staff.simulated"))
        if line.override is not None:
            parts.append(self._voice.say("staff.second"))
        return ", ".join(part for part in parts if part)


class QueueDelegate(QStyledItemDelegate):
    """Paints a line: who and verdict above, the promise and the mark of a simulation below."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        # Made once: all lines are painted again before the next photo is there.
        theme = look.theme
        self._plain, self._strong = theme.font("staff"), theme.font("staff", "strong")
        self._icons = {
            verdict: renderer_of(ICONS[verdict], theme.colours[tone])
            for verdict, tone in TONES.items()
        }

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
        painter.setFont(self._plain)
        painter.setPen(theme.colour(TONES[line.verdict]))
        word = voice.say(f"verdict.{line.verdict}")
        painter.drawText(upper, right | middle, word)
        taken = self._paint_icon(
            painter, upper, line, painter.fontMetrics().horizontalAdvance(word)
        )
        room = upper.width() - taken - theme.steps(1)
        self._paint_who(painter, upper.adjusted(0, 0, room - upper.width(), 0), line)
        due: Due = index.data(DUE_ROLE)
        painter.setFont(self._plain if due.standing == "later" else self._strong)
        painter.setPen(theme.colour(_DUE_TONES[due.standing]))
        painter.drawText(lower, left | middle, due_said(voice, due))
        painter.setFont(self._plain)
        painter.setPen(theme.colour("slate"))
        if line.override is not None or line.simulated:
            mark = "staff.simulated" if line.override is None else "staff.second"
            painter.drawText(lower, right | middle, voice.say(mark))
        painter.restore()

    def _paint_who(self, painter: QPainter, room: QRect, line: Waiting) -> None:
        """Paint the number and, as far as there is room, the name."""
        theme = self._look.theme
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._strong)
        painter.setPen(theme.colour("ink"))
        metrics = painter.fontMetrics()
        number = metrics.elidedText(line.student_no, _ELIDED, room.width())
        painter.drawText(room, side, number)
        rest = room.adjusted(metrics.horizontalAdvance(number) + theme.steps(1), 0, 0, 0)
        painter.setFont(self._plain)
        name = painter.fontMetrics().elidedText(
            line.name, Qt.TextElideMode.ElideRight, max(0, rest.width())
        )
        painter.drawText(rest, side, name)

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
        self._icons[line.verdict].render(painter, QRectF(left, top, side, side))
        return upper.right() - left


class QueueList(QFrame):
    """The queue with the count of each of its parts.

    Signals:
        chosen: the number of a submission, by hand.
        part_chosen: the ``Part`` that is to be seen.
    """

    chosen = Signal(str)
    part_chosen = Signal(str)

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
        self.parts = QueueParts(look)
        self.parts.chosen.connect(self.part_chosen)
        head = QHBoxLayout()
        head.setContentsMargins(theme.steps(2), theme.steps(1.5), theme.steps(2), theme.steps(0.5))
        head.addWidget(Text(look, "staff_strong", "staff.queue").one_line())
        head.addStretch(1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, theme.steps(1))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.parts)
        column.addWidget(self.view, 1)
        self.setFixedWidth(theme.steps(38))
        look.voice.changed.connect(self.model.refresh)

    def show_queue(self, shown: Shown) -> None:
        """Show the queue with the current one marked, and keep the place that was scrolled to."""
        place = self.view.verticalScrollBar().value()
        self.model.show_places(shown.places)
        self.view.verticalScrollBar().setValue(place)
        self.count.tell("staff.queue_count", count=shown.counts.get("all", 0))
        self.parts.show_counts(shown.counts, shown.part)
        self.mark(shown.current)

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
