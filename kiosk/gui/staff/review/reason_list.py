"""The coded reasons to choose from: those of the failing rules first, all of them searchable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.gui.staff.review.case import RuleResult
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import renderer_of
from kiosk.reasons import Reason

Index = QModelIndex | QPersistentModelIndex
Link = Literal["fail", "warn", ""]
"""The worst verdict of the rules that measure the same as a reason."""
REASON_ROLE: Final = Qt.ItemDataRole.UserRole
LINK_ROLE: Final = Qt.ItemDataRole.UserRole + 1
CHOSEN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
SEARCH_ROLE: Final = Qt.ItemDataRole.UserRole + 3
_LINKS: Final[tuple[Link, ...]] = ("fail", "warn", "")
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def linked(reasons: Sequence[Reason], rules: Sequence[RuleResult]) -> list[tuple[Reason, Link]]:
    """Return the reasons with their links, those of failing rules first, then of doubtful ones."""
    verdicts: Mapping[str, str] = {rule.id: rule.verdict for rule in rules}
    found = [(reason, _link(reason, verdicts)) for reason in reasons]
    return sorted(found, key=lambda pair: _LINKS.index(pair[1]))


def _link(reason: Reason, verdicts: Mapping[str, str]) -> Link:
    named = {verdicts.get(rule) for rule in reason.rules}
    return "fail" if "fail" in named else "warn" if "warn" in named else ""


class ReasonModel(QAbstractListModel):
    """The reasons and which of them are chosen."""

    chosen_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = look.voice
        self._reasons: list[tuple[Reason, Link]] = []
        self._chosen: set[str] = set()
        look.voice.changed.connect(self._say_again)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The codes that are chosen, in the order shown."""
        return tuple(reason.code for reason, _ in self._reasons if reason.code in self._chosen)

    def show_reasons(self, reasons: Sequence[tuple[Reason, Link]], chosen: Sequence[str]) -> None:
        """Show these reasons, some of them chosen already."""
        self.beginResetModel()
        self._reasons, self._chosen = list(reasons), set(chosen)
        self.endResetModel()
        self.chosen_changed.emit()

    def toggle(self, index: Index) -> None:
        """Choose a reason, or choose it no more."""
        self._chosen ^= {self._reasons[index.row()][0].code}
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._reasons)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        reason, link = self._reasons[index.row()]
        if role == REASON_ROLE:
            return reason
        if role == LINK_ROLE:
            return link
        if role == CHOSEN_ROLE:
            return reason.code in self._chosen
        if role == SEARCH_ROLE:
            # Both languages: who reads Chinese may still remember the English word.
            return " ".join((reason.code, *reason.sentences.values()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{reason.code} {reason.sentences[self._voice.language]}"
        return None

    def _say_again(self) -> None:
        self.layoutChanged.emit()


class ReasonDelegate(QStyledItemDelegate):
    """Paints a reason: box and code above, its whole sentence below."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._look.theme
        metrics = QFontMetrics(theme.font("staff"))
        room = QRect(0, 0, self._sentence_width(self._view.viewport().width()), 10_000)
        sentence = metrics.boundingRect(room, int(_WRAP), self._sentence(index))
        return QSize(0, metrics.height() + sentence.height() + theme.steps(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, voice = self._look.theme, self._look.voice
        reason: Reason = index.data(REASON_ROLE)
        area: QRect = option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if current:
            painter.fillRect(area, theme.colour("accent_soft"))
        self._paint_box(painter, area, chosen=bool(index.data(CHOSEN_ROLE)))
        left = area.left() + self._indent()
        width = self._sentence_width(area.width())
        top = area.top() + theme.steps(1)
        painter.setFont(theme.font("staff", "strong"))
        height = painter.fontMetrics().height()
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRect(left, top, width, height), Qt.AlignmentFlag.AlignLeft, reason.code)
        painter.setFont(theme.font("staff"))
        if link := index.data(LINK_ROLE):
            painter.setPen(theme.colour("bad" if link == "fail" else "doubt"))
            said = voice.say(f"staff.reject.linked.{link}")
            painter.drawText(QRect(left, top, width, height), Qt.AlignmentFlag.AlignRight, said)
        painter.setPen(theme.colour("ink"))
        below = QRect(left, top + height, width, area.bottom() - top - height)
        painter.drawText(below, int(_WRAP), self._sentence(index))
        painter.restore()

    def _sentence(self, index: Index) -> str:
        reason: Reason = index.data(REASON_ROLE)
        return reason.sentences[self._look.voice.language]

    def _indent(self) -> int:
        return self._look.theme.steps(5)

    def _sentence_width(self, width: int) -> int:
        return width - self._indent() - self._look.theme.steps(1)

    def _paint_box(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        theme = self._look.theme
        side = theme.px("icon_small")
        box = QRectF(area.left() + theme.steps(1), area.top() + theme.steps(1), side, side)
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), theme.px("border")))
        painter.setBrush(theme.colour("accent" if chosen else "white"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if chosen:
            renderer_of("check", theme.colours["white"]).render(painter, box)


class ReasonList(QListView):
    """The list: a click or the window's keys choose."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.reasons = ReasonModel(look, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.reasons)
        self._found.setFilterRole(SEARCH_ROLE)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._found)
        self.setItemDelegate(ReasonDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._toggle)

    @property
    def found(self) -> int:
        """How many reasons the search leaves."""
        return self._found.rowCount()

    def search(self, words: str) -> None:
        """Leave the reasons that hold these words, and mark the first."""
        self._found.setFilterFixedString(words.strip())
        self.go(0)

    def go(self, step: int) -> None:
        """Mark the reason so many lines further on; with nothing marked, the first."""
        here = self.currentIndex()
        row = here.row() + step if here.isValid() else 0
        row = max(0, min(row, self.found - 1))
        self.setCurrentIndex(self._found.index(row, 0))

    def toggle_current(self) -> None:
        """Choose the marked reason, or choose it no more."""
        self._toggle(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The sentences break anew, so the lines have other heights.
        self.scheduleDelayedItemsLayout()

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.reasons.toggle(self._found.mapToSource(index))
