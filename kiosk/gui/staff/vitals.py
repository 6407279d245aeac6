"""How the booth is, in sight in every room: disk, clock, camera, backdrop and backup."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.gui.staff.house.glance_pane import STATES
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import ICONS
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text, Tone
from kiosk.keep.checkup import Line, Verdict
from kiosk.keep.glance import VITALS, Glance

_UNKNOWN: Final = "plain"
_TONES: Final[dict[Verdict, Tone]] = {"ok": "slate", "warn": "doubt", "fail": "bad"}


class Vital(QAbstractButton):
    """One part: its name and, by icon and word, its state; the tip says the whole sentence."""

    def __init__(self, look: Look, part: str) -> None:
        super().__init__()
        theme = look.theme
        self._voice = look.voice
        self._part = part
        self._line: Line | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = Icon(theme, ICONS[_UNKNOWN], "slate", "icon_small")
        self.name = Text(look, "staff", tone="slate").one_line()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(1), 0, 0, 0)
        row.setSpacing(theme.steps(0.5))
        row.addWidget(self._icon)
        row.addWidget(self.name, 1)
        for part_of_it in (self._icon, self.name):
            part_of_it.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.voice.changed.connect(self._retell)
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show what was said of the part; None while nobody has looked."""
        self._line = line
        state = _UNKNOWN if line is None else STATES[line.verdict]
        self._icon.show_icon(ICONS[state], "slate" if line is None else state)
        self.name.set_tone("slate" if line is None else _TONES[line.verdict])
        self._retell()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(0, 0) if layout is None else layout.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the icon and the name are all there is to see."""

    def _retell(self) -> None:
        line, name = self._line, self._voice.say(f"staff.house.part.{self._part}")
        if line is None:
            said, tip = name, self._voice.say("staff.vitals.unknown", part=name)
        else:
            state = self._voice.say(f"staff.house.state.{line.verdict}")
            whole = self._voice.say("staff.vitals.state", part=name, state=state)
            said = name if line.verdict == "ok" else whole
            tip = f"{whole}\n{self._voice.say(line.words_key, **line.fields)}"
        self.name.show_data(said)
        self.setToolTip(tip)
        self.setAccessibleName(tip)


class Vitals(QFrame):
    """One line for each part.

    Signals:
        chosen: somebody wants to know more.
    """

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.parts = {part: Vital(look, part) for part in VITALS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(1))
        for vital in self.parts.values():
            column.addWidget(vital)
            vital.clicked.connect(self.chosen)

    def show_glance(self, glance: Glance) -> None:
        """Show what is known of the parts."""
        for part, vital in self.parts.items():
            vital.show_line(glance.seen[part].line if part in glance.seen else None)
