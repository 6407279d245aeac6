"""Something is the matter with the booth: what it is, what one can do, what was kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside, next_step
from kiosk.gui.widgets.text import Text

Kind = Literal[
    "camera", "unusable", "engine", "store", "locked", "lookup", "code", "refused", "held", "bug"
]
_ICONS = {
    "camera": "plug-connected-x",
    "unusable": "camera-off",
    "engine": "camera-off",
    "store": "database-off",
    "locked": "lock",
    "lookup": "database-off",
    "code": "qrcode",
    "refused": "hand-stop",
    "held": "lock",
    "bug": "alert-triangle",
}

_AT_THE_CAMERA = ("camera", "unusable", "engine", "bug")


@dataclass(frozen=True)
class Trouble:
    """What is the matter.

    Attributes:
        kind: names the sentences: what is the matter and what can be done.
        detail: key of a further sentence, for the staff; empty for none.
        fields: of the further sentence.
        kept: whether photos were taken that are still here.
    """

    kind: Kind
    detail: str = ""
    fields: tuple[tuple[str, str | int | float], ...] = ()
    kept: bool = False


class NotNow(Screen):
    """The screen of a booth that cannot go on just now.

    Signals:
        again: try once more.
        takes_wanted: look at the photos that are still here.
        ended: there is nothing more to be done.
    """

    again = Signal()
    takes_wanted = Signal()
    ended = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        theme = look.theme
        self._icon = Icon(theme, "alert-triangle", "doubt", "icon_path")
        self.title = Text(look, "title")
        self.remedy = Text(look, "large")
        self.kept = Text(look, "body", tone="slate")
        self._kept_icon = Icon(theme, "info-circle", "slate")
        self.detail = Text(look, "small", tone="slate")
        self.retry = Button(look, "main", "student.again", icon="refresh")
        self.retry.clicked.connect(self.again)
        self.takes = Button(look, "second", "student.kept.look", icon="camera-selfie")
        self.takes.clicked.connect(self.takes_wanted)
        self.end = Button(look, "main", "student.help.end", icon="door-exit")
        self.end.clicked.connect(self.ended)
        self._card = self._build()
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._card, 100, Qt.AlignmentFlag.AlignVCenter)
        centred.addStretch(1)
        self.blocks.addLayout(centred)

    def _build(self) -> QFrame:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        card.setMaximumWidth(theme.px("dialog"))
        column = QVBoxLayout(card)
        inset = theme.steps(6)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(2))
        self._step = next_step(theme, self.remedy, "large")
        for part in (self._icon, self.title, self._step):
            column.addWidget(part)
        column.addLayout(beside(theme, self._kept_icon, self.kept, "body"))
        column.addWidget(self.detail)
        column.addSpacing(theme.steps(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px("gap"))
        for button in (self.takes, self.retry, self.end):
            buttons.addWidget(button, 1)
        column.addLayout(buttons)
        return card

    def clear(self) -> None:
        for text in (self.title, self.remedy, self.kept, self.detail):
            text.show_data("")

    def show_trouble(self, trouble: Trouble) -> None:
        """Say what is the matter; only a failed store waits for a touch, the camera comes back."""
        self._icon.show_icon(_ICONS[trouble.kind], "doubt")
        self.title.tell(f"student.trouble.{trouble.kind}")
        self.remedy.tell(f"student.remedy.{trouble.kind}")
        self.kept.tell("student.kept.takes" if trouble.kept else "student.kept.nothing")
        self.detail.setVisible(bool(trouble.detail))
        if trouble.detail:
            self.detail.tell(trouble.detail, **dict(trouble.fields))
        # Of these the booth does keep something, though no photo of today.
        nothing_new = trouble.kind not in ("held", "locked")
        self.kept.setVisible(nothing_new)
        self._kept_icon.setVisible(nothing_new)
        refused = trouble.kind == "refused"
        self.retry.tell("student.think_again" if refused else "student.again")
        # Nobody is talked into agreeing.
        self.retry.set_kind("second" if refused else "main")
        self.retry.setVisible(trouble.kind in ("store", "lookup", "code", "bug", "refused"))
        # Who has a photo already need not wait for the camera.
        self.takes.setVisible(trouble.kept and trouble.kind in _AT_THE_CAMERA)
        self.end.setVisible(trouble.kind in ("locked", "refused", "held"))
        self.settle(self._step, self._card)
