"""A value to edit: what it means, where it is typed, its unit, and what is wrong, beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.gui.staff.notice import Part
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text, restyle


class EditRow(QWidget):
    """The meaning and a hint at the left, the control at the right, the trouble below.

    Attributes:
        control: what the value is typed into.
        trouble: what is wrong.
    """

    def __init__(self, look: Look, meaning: str, control: QWidget, width: float = 34) -> None:
        """Make a row.

        Args:
            look: of the window.
            meaning: words key.
            control: what the value is typed into.
            width: of the control, in steps.
        """
        super().__init__()
        theme = look.theme
        self._look = look
        self._hint_of: Callable[[Voice], str] = lambda _: ""
        self.control = control
        self.meaning = Text(look, "staff_strong", meaning)
        self.hint = Text(look, "staff", tone="slate")
        self.unit = Text(look, "staff", tone="slate").one_line()
        self.trouble = Text(look, "staff", tone="bad")
        self._pencil = Icon(theme, "pencil", "accent", "icon_small")
        keep = self._pencil.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._pencil.setSizePolicy(keep)
        control.setFixedWidth(theme.steps(width))
        self._below = QWidget()
        self._below.setLayout(
            beside(theme, Icon(theme, "alert-triangle", "bad", "icon_small"), self.trouble, "staff")
        )
        self.right = QHBoxLayout()
        self.right.setSpacing(theme.steps(1))
        self.right.addWidget(self._pencil)
        self.right.addWidget(control)
        self.right.addWidget(self.unit)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px("gap"))
        grid.setVerticalSpacing(theme.steps(0.5))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.meaning, 0, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.hint, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self.right, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._below, 2, 0, 1, 2)
        look.voice.changed.connect(self._retell)
        self.show_trouble(None)
        self.show_changed(changed=False)
        self._retell()

    def tell_hint(self, hint: Callable[[Voice], str]) -> None:
        """Say what is permitted, now and after each change of language."""
        self._hint_of = hint
        self._retell()

    def tell_unit(self, key: str) -> None:
        """Say the unit behind the control."""
        self.unit.tell(key)
        self._retell()

    def show_trouble(self, trouble: Part | None) -> None:
        """Say what is wrong, or that nothing is."""
        self._below.setVisible(trouble is not None)
        self.control.setProperty("troubled", "true" if trouble else "false")
        restyle(self.control)
        if trouble is not None:
            key, fields = trouble
            self.trouble.tell(key, **fields)

    def show_changed(self, *, changed: bool) -> None:
        """Mark the value as changed and not yet saved."""
        self._pencil.setVisible(changed)

    def _retell(self) -> None:
        # Said in a list of a command, a meaning is no sentence; here it begins a line.
        said = self.meaning.text()
        self.meaning.setText(said[:1].upper() + said[1:])
        self.hint.show_data(self._hint_of(self._look.voice))
        self.control.setAccessibleName(self.meaning.text())


def at_the_right(widget: QWidget) -> QWidget:
    """Return a line in which a widget stands at the right, as wide as it needs to be."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget)
    return line


def group_card(look: Look, title: str, rows: list[QWidget]) -> QFrame:
    """Return a card with a title and what stands under it."""
    theme = look.theme
    card = QFrame()
    card.setProperty("card", "true")
    column = QVBoxLayout(card)
    column.setContentsMargins(*(theme.steps(2),) * 4)
    column.setSpacing(theme.steps(1.5))
    column.addWidget(Text(look, "body_strong", title))
    for row in rows:
        column.addWidget(row)
    return card


class _Columns(QScrollArea):
    """Cards in columns that scroll together; one below the other where they have no room."""

    def __init__(self, look: Look, columns: tuple[list[QWidget], ...]) -> None:
        super().__init__()
        theme = look.theme
        inner = QWidget()
        inner.setProperty("ground", "paper")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, theme.steps(1), 0)
        self._row.setSpacing(theme.px("gap"))
        self._columns: list[QVBoxLayout] = []
        for cards in columns:
            column = QVBoxLayout()
            column.setSpacing(theme.px("gap"))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._row.addLayout(column, 1)
            self._columns.append(column)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        least = sum(column.minimumSize().width() + self._row.spacing() for column in self._columns)
        narrow = self.viewport().width() < least
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)


def columns_of(look: Look, *columns: list[QWidget]) -> QScrollArea:
    """Return cards in columns that scroll together."""
    return _Columns(look, columns)
