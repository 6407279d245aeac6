"""The rail at the left: the rooms by icon and name, the present one marked; the booth's state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.gui.staff.vitals import Vitals
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text


@dataclass(frozen=True)
class Stop:
    """A place in the rail: a room's key and icon."""

    key: str
    icon: str


class Door(QAbstractButton):
    """A room's name to click on, with a number beside it where there is one to tell."""

    def __init__(self, look: Look, stop: Stop) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._stop = stop
        self.setCheckable(True)
        # The keys of the page in the middle stay where they are.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = Icon(theme, stop.icon, "slate", "icon_small")
        self.name = Text(look, "staff", f"staff.room.{stop.key}").one_line()
        self.count = Text(look, "staff_strong").one_line()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(1.5), 0, theme.steps(1.5), 0)
        row.setSpacing(theme.steps(1))
        row.addWidget(self._icon)
        row.addWidget(self.name, 1)
        row.addWidget(self.count)
        self.setFixedHeight(theme.px("staff_button"))
        for part in (self._icon, self.name, self.count):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._redraw)
        look.voice.changed.connect(self._rename)
        self._rename()

    def permit(self, *, permitted: bool) -> None:
        """Open the door, or close it to whoever is in."""
        self.setEnabled(permitted)
        self._redraw()

    def show_count(self, count: int | None) -> None:
        """Show a number beside the name; None or 0 shows nothing."""
        self.count.show_data(str(count) if count else "")

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(0, 0) if layout is None else layout.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        breadth = theme.px("focus") if self.hasFocus() else 0
        painter.setPen(QPen(theme.colour("accent"), breadth) if breadth else Qt.PenStyle.NoPen)
        painter.setBrush(self._ground())
        half = breadth / 2
        inside = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inside, theme.px("corner"), theme.px("corner"))
        painter.end()

    def _ground(self) -> QColor:
        if self.isDown() or self.isChecked():
            return self._look.theme.colour("accent_soft")
        return QColor(Qt.GlobalColor.transparent)

    def _redraw(self) -> None:
        strong = self.isChecked() and self.isEnabled()
        self._icon.show_icon(self._stop.icon, "accent" if strong else "slate")
        self.name.set_tone("accent" if strong else "ink" if self.isEnabled() else "slate")
        self.count.set_tone("accent" if strong else "ink")
        self.update()

    def _rename(self) -> None:
        self.setAccessibleName(self.name.text())


class Rail(QFrame):
    """All doors, one below the other, and at the foot how the booth is.

    Signals:
        chosen: the key of a room.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, stops: Sequence[Stop]) -> None:
        super().__init__()
        theme = look.theme
        self.doors = {stop.key: Door(look, stop) for stop in stops}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(0.5))
        for key, door in self.doors.items():
            column.addWidget(door)
            door.clicked.connect(lambda _=False, key=key: self._choose(key))
        column.addStretch(1)
        self.vitals = Vitals(look)
        column.addWidget(self.vitals)
        self.setFixedWidth(theme.steps(22))

    def show_room(self, key: str) -> None:
        """Mark the room that is in front."""
        for each, door in self.doors.items():
            door.setChecked(each == key)

    def _choose(self, key: str) -> None:
        # A click on the present room must not take its mark away.
        self.doors[key].setChecked(True)
        self.chosen.emit(key)
