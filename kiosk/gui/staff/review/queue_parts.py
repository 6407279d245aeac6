"""The counters at the head of the queue; each shows what it counts when it is pressed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from kiosk.gui.staff.review.queue_order import PARTS, Part
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import restyle

_TONES: Final[Mapping[Part, str]] = {"late": "bad", "today": "doubt"}


class QueueParts(QWidget):
    """One button for each part of the queue, with its count.

    Signals:
        chosen: the ``Part`` to be seen.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: Mapping[Part, int] = {}
        theme = look.theme
        self.buttons = {part: QPushButton() for part in PARTS}
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.steps(part) for part in (1.5, 0.5, 1.5, 1)))
        grid.setSpacing(theme.steps(0.5))
        for place, (part, button) in enumerate(self.buttons.items()):
            button.setProperty("part", "true")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, part=part: self.chosen.emit(part))
            group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
        look.voice.changed.connect(self._retell)
        self.show_counts({}, "all")

    def show_counts(self, counts: Mapping[Part, int], part: Part) -> None:
        """Show how many lines each part has, and which is to be seen."""
        changed = dict(counts) != dict(self._counts)
        self._counts = counts
        self.buttons[part].setChecked(True)
        if changed or not self.buttons["all"].text():
            self._retell()

    def _retell(self) -> None:
        for part, button in self.buttons.items():
            count = self._counts.get(part, 0)
            button.setText(self._look.voice.say(f"staff.review.part.{part}", count=count))
            button.setEnabled(part == "all" or count > 0)
            tone = _TONES.get(part, "") if count else ""
            if button.property("tone") != tone:
                button.setProperty("tone", tone)
                restyle(button)
