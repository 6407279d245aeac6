"""What a change of the figures would mean: counted on request, old way to new way, how many."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from kiosk.forecast import Forecast, Turn
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.text import Text

State = Literal["none", "ask", "counting", "found", "stale"]


def _way(path: str, reason: str, voice: Voice) -> str:
    way, because = (
        voice.say(f"staff.season.{kind}.{name}")
        for kind, name in (("way", path), ("because", reason))
    )
    return f"{way} · {because}"


def _mark(turn: Turn) -> Mark:
    return Mark("accent") if turn.before != turn.after else Mark("slate")


COLUMNS = (
    Column(
        "staff.season.preview.before",
        lambda turn, voice: _way(turn.before, turn.because_before, voice),
        20,
        stretch=True,
    ),
    Column(
        "staff.season.preview.after",
        lambda turn, voice: _way(turn.after, turn.because_after, voice),
        20,
        mark=_mark,
        stretch=True,
    ),
    Column("staff.season.preview.people", lambda turn, _: str(turn.count), 9, number=True),
)


class PreviewCard(QFrame):
    """Asks for the count and shows it.

    Signals:
        asked: the figures that stand there are to be counted.
        stopped: the count is to end.
    """

    asked = Signal()
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.state: State = "none"
        self.setProperty("card", "true")
        self.said = Text(look, "staff", tone="slate")
        self.ask = Keyed(look, "second", "staff.season.preview.ask", ("F6",))
        self.stop = Keyed(look, "plain", "staff.season.preview.stop", ())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.table = Table(look, COLUMNS)
        self.table.setFocusPolicy(self.table.focusPolicy().TabFocus)
        head = QHBoxLayout()
        head.addWidget(Text(look, "body_strong", "staff.season.preview"), 1)
        head.addWidget(self.ask)
        head.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1.5))
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        # Where there is no table, the words stay at the top.
        column.addWidget(self.table, 100)
        column.addStretch(1)
        self.ask.button.clicked.connect(self.asked)
        self.stop.button.clicked.connect(self.stopped)
        self.show_none(askable=False)

    def show_none(self, *, askable: bool) -> None:
        """Show that nothing was counted."""
        self._show("ask" if askable else "none")
        self.said.tell("staff.season.preview.none")

    def show_stale(self) -> None:
        """Show that the figures are others than those that were counted."""
        self._show("stale")
        self.said.tell("staff.season.preview.stale")

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the count has come."""
        self._show("counting")
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.said.tell("staff.season.preview.counting", done=done, total=total)

    def show_forecast(self, found: Forecast) -> None:
        """Show what was counted."""
        self._show("found")
        if not found.looked_at:
            self.said.tell("staff.season.preview.empty")
        elif not found.turns:
            self.said.tell("staff.season.preview.same", total=found.looked_at)
        else:
            fields = {"total": found.looked_at, "count": found.other_way}
            self.said.tell("staff.season.preview.found", **fields)
        self.table.model_of_rows.show_all(found.turns)
        self.table.setVisible(bool(found.turns))

    def _show(self, state: State) -> None:
        self.state = state
        self.ask.button.setEnabled(state in ("ask", "stale"))
        self.ask.setVisible(state != "counting")
        self.stop.setVisible(state == "counting")
        self.bar.setVisible(state == "counting")
        self.table.setVisible(False)
