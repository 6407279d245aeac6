"""The welcome: what this is, how to come, and one large button; or why it cannot begin now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.beckon import Beckon
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Drawing, Icon
from kiosk.gui.widgets.rows import beside, centred
from kiosk.gui.widgets.text import Text

State = Literal["open", "closed", "staff"]
_ICONS: Final = {"closed": "clock-off", "staff": "tool"}
_HINTS: Final = (
    ("drawing-collar", "student.welcome.collar"),
    ("drawing-hair", "student.welcome.hair"),
    ("drawing-glasses", "student.welcome.glasses"),
)
_STEPS: Final = (
    ("id", "student.welcome.step_number"),
    ("camera", "student.welcome.step_photo"),
    ("user-check", "student.welcome.step_review"),
)


class Welcome(Screen):
    """The first screen.

    Signals:
        started: somebody wants to begin.
    """

    started = Signal()

    def __init__(
        self, look: Look, opening: str = "", staff_place: str = "", *, motion: bool = True
    ) -> None:
        """Make the screen.

        Args:
            look: theme and language.
            opening: when the booth is open, in the words of its staff; empty to say nothing.
            staff_place: where its staff are found, in their words; empty to say nothing.
            motion: whether the screen may move while nobody is there.
        """
        super().__init__(look)
        self._place = staff_place
        self._motion = motion
        self.start = Button(look, "start", "student.welcome.start", icon="camera")
        self.start.clicked.connect(self.started)
        self.beckon = Beckon(look, self.start)
        self.beckon.beat.connect(self._light)
        self.drawings = tuple(Drawing(look.theme, name) for name, _ in _HINTS)
        self.reason = Text(look, "large")
        self.cards = QStackedWidget()
        self.cards.addWidget(centred(self._beginning()))
        self.cards.addWidget(centred(self._not_now()))
        self.foot = self._foot(opening, staff_place)
        self.blocks.addWidget(self._promise(), 3)
        self.blocks.addWidget(self.cards, 2)
        self.show_state("open")

    def show_state(
        self,
        state: State,
        reason: str = "",
        fields: Mapping[str, str | int | float] | None = None,
    ) -> None:
        """Show that one can begin, or that one cannot, and why.

        Args:
            state: ``closed`` for now, or in need of the ``staff``.
            reason: words key of a sentence; empty for none.
            fields: of that sentence.
        """
        is_open = state == "open"
        self.cards.setCurrentIndex(0 if is_open else 1)
        if is_open:
            return
        self.set_idle(idle=False)
        self._icon.show_icon(_ICONS[state], "doubt")
        self.state_title.tell(f"student.welcome.{state}")
        self.reason.setVisible(bool(reason))
        if reason:
            self.reason.tell(reason, **(fields or {}))

    def set_idle(self, *, idle: bool) -> None:
        """Beckon whoever walks by while nobody is there; stop as soon as somebody is."""
        if idle and self._motion and self.cards.currentIndex() == 0:
            self.beckon.start()
        else:
            self.beckon.stop()
            self._light(None)

    def set_standing(self, standing: bool) -> None:
        super().set_standing(standing)
        direction = QBoxLayout.Direction
        self._foot_lines.setDirection(direction.TopToBottom if standing else direction.LeftToRight)
        # Side by side they are two facts, one below the other two lines.
        self._foot_lines.setSpacing(self.look.theme.steps(0 if standing else 5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The foot stands in the lower bar, where other screens have the way back.
        edge, bar = self.look.theme.px("margin"), self.look.theme.px("bar")
        self.foot.setGeometry(edge, self.height() - bar, self.width() - bar - 3 * edge, bar)

    def _light(self, beat: int | None) -> None:
        """Point at one drawing after the other, or at none."""
        for index, drawing in enumerate(self.drawings):
            drawing.set_lit(lit=beat is not None and index == beat % len(self.drawings))

    def _promise(self) -> QWidget:
        theme = self.look.theme
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(3))
        column.addStretch(1)
        column.addWidget(Text(self.look, "display", "student.welcome.promise"))
        column.addWidget(Text(self.look, "large", "student.welcome.how", "slate"))
        column.addSpacing(theme.steps(5))
        column.addWidget(Text(self.look, "body_strong", "student.welcome.before"))
        hints = QHBoxLayout()
        hints.setSpacing(theme.steps(4))
        for drawing, (_, key) in zip(self.drawings, _HINTS, strict=True):
            hints.addLayout(self._hint(drawing, key), 1)
        column.addLayout(hints)
        column.addStretch(1)
        return block

    def _hint(self, drawing: Drawing, key: str) -> QVBoxLayout:
        hint = QVBoxLayout()
        hint.setSpacing(self.look.theme.steps(2))
        hint.addWidget(drawing)
        text = Text(self.look, "body", key)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        hint.addWidget(text, 1)
        return hint

    def _beginning(self) -> QFrame:
        theme = self.look.theme
        card, column = self._new_card()
        reach = self.beckon.reach_px
        inset = theme.steps(6) - reach
        column.setContentsMargins(inset, inset + reach, inset, inset)
        said = QVBoxLayout()
        said.setContentsMargins(reach, 0, reach, 0)
        said.setSpacing(column.spacing())
        said.addWidget(Text(self.look, "title", "student.welcome.begin"))
        for icon, key in _STEPS:
            text = Text(self.look, "body", key)
            said.addLayout(beside(theme, Icon(theme, icon, "accent"), text, "body"))
        column.addLayout(said)
        column.addWidget(self.beckon)
        return card

    def _not_now(self) -> QFrame:
        theme = self.look.theme
        card, column = self._new_card()
        self._icon = Icon(theme, "tool", "doubt", "icon_path")
        self.state_title = Text(self.look, "title")
        column.addWidget(self._icon)
        column.addWidget(self.state_title)
        column.addWidget(self.reason)
        if self._place:
            where = Text(self.look, "body")
            where.tell("student.welcome.ask", place=self._place)
            column.addLayout(beside(theme, Icon(theme, "map-pin", "slate"), where, "body"))
        else:
            column.addWidget(Text(self.look, "body", "student.welcome.ask_desk", "slate"))
        return card

    def _new_card(self) -> tuple[QFrame, QVBoxLayout]:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        inset = theme.steps(6)
        column = QVBoxLayout(card)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(4))
        return card, column

    def _foot(self, opening: str, place: str) -> QWidget:
        theme = self.look.theme
        foot = QWidget(self)
        self._foot_lines = lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        lines.setContentsMargins(0, theme.steps(2), 0, theme.steps(2))
        for icon, text in (("clock", opening), ("map-pin", place)):
            if text:
                said = Text(self.look, "small", tone="slate").one_line()
                said.show_data(text)
                row = QHBoxLayout()
                row.setSpacing(theme.steps(1))
                row.addWidget(Icon(theme, icon, "slate", "icon_small"))
                row.addWidget(said)
                row.addStretch(1)
                lines.addLayout(row)
        lines.addStretch(1)
        return foot
