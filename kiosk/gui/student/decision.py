"""Which way to a photo is open: one icon, one sentence, one next step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.eligibility import Decision, Path
from kiosk.gui.student.last_photo_note import LastPhotoNote
from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.qr import QrPicture
from kiosk.gui.widgets.rows import next_step
from kiosk.gui.widgets.text import Text
from kiosk.last_photo import LastPhoto

_ICONS: Final[dict[Path, tuple[str, str]]] = {
    "offline": ("camera", "good"),
    "online": ("world", "accent"),
    "exempt": ("school", "accent"),
    "locked": ("lock", "accent"),
    "unlisted": ("user-question", "doubt"),
    "staff": ("lifebuoy", "doubt"),
}


class DecisionScreen(Screen):
    """Says what was decided.

    Signals:
        went_on: on to the photo; only where the way leads to the camera.
        ended: read, and nothing more to be done here.
    """

    went_on = Signal()
    ended = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        theme = look.theme
        self._icon = Icon(theme, "camera", "good", "icon_path")
        self.title = Text(look, "title")
        self.next_step = Text(look, "large")
        self.qr = QrPicture(look, "qr_large")
        self.address = Text(look, "small", tone="slate").one_line().centred()
        self.last = LastPhotoNote(look)
        self._code = QWidget()
        self.on = Button(look, "main", "student.decision.on", icon="camera")
        self.on.clicked.connect(self.went_on)
        self.end = Button(look, "main", "student.decision.end", icon="check")
        self.end.clicked.connect(self.ended)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._card(), 100, Qt.AlignmentFlag.AlignVCenter)
        centred.addStretch(1)
        self.blocks.addLayout(centred)
        self.clear()

    def clear(self) -> None:
        self.title.show_data("")
        self.last.show_last(None)
        self.next_step.show_data("")
        self._show_address("")

    def show_decision(self, decision: Decision, last: LastPhoto | None = None) -> None:
        """Say what it is, what to do next, what became of the last photo, and where to go online.

        Args:
            decision: which way is open.
            last: the photo that the person handed in last, if there is anything to say of it.
        """
        # Who is to go online takes no photo here, and has a code to scan in that place.
        self.last.show_last(None if decision.path == "online" else last)
        again = last is not None and last.returned
        self.on.tell("student.decision.again" if again else "student.decision.on")
        self._icon.show_icon(*_ICONS[decision.path])
        self.title.tell(decision.words_key, **decision.fields)
        self.next_step.tell(decision.next_key, **decision.fields)
        self._show_address(str(decision.fields.get("url", "")))
        self.on.setVisible(decision.may_photograph)
        self.end.setVisible(not decision.may_photograph)
        self.settle(self.last, self._step, self._code, self._aside, self._frame)

    def set_standing(self, standing: bool) -> None:
        super().set_standing(standing)
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.TopToBottom if standing else direction.LeftToRight)

    def _show_address(self, address: str) -> None:
        self.qr.show_text(address)
        theme = self.look.theme
        self.address.show_data(address.removeprefix("https://"))
        self._code.setVisible(bool(address))
        more = bool(address) or self.last.tells
        self._aside.setVisible(more)
        # A few words do not stand well on a page's width.
        self._frame.setMaximumWidth(theme.px("page" if more else "dialog"))
        # A code asks for no more than its own width, words for as much as the decision has.
        self._parts.setStretch(1, int(self.last.tells))

    def _card(self) -> QFrame:
        theme = self.look.theme
        self._frame = card = QFrame()
        card.setProperty("card", "true")
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, card)
        inset = theme.steps(6)
        self._parts.setContentsMargins(inset, inset, inset, inset)
        self._parts.setSpacing(theme.steps(7))
        column = QVBoxLayout()
        column.setSpacing(theme.steps(2))
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(self.title)
        self._step = next_step(theme, self.next_step, "large")
        column.addWidget(self._step)
        column.addSpacing(theme.steps(1))
        column.addWidget(self.on)
        column.addWidget(self.end)
        column.addStretch(1)
        self._parts.addLayout(column, 1)
        self._parts.addWidget(self._beside(), 1)
        return card

    def _beside(self) -> QWidget:
        """Return what stands beside the decision: the last photo's fate, the online address."""
        theme = self.look.theme
        aside = self._aside = QWidget()
        told = QVBoxLayout(aside)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(theme.steps(3))
        told.addStretch(1)
        told.addWidget(self.last)
        shown = QVBoxLayout(self._code)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(theme.steps(1))
        shown.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        shown.addWidget(self.address)
        told.addWidget(self._code)
        told.addStretch(1)
        return aside
