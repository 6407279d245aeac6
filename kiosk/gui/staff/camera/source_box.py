"""Which camera is looked through: the booth's own, another that is plugged in, a simulation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from capture.sources.listing import Camera
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text

SIMULATIONS: Final = (
    "sim:empty", "sim:empty-uneven", "sim:empty-warm", "sim:empty-dim", "sim:empty-flicker",
    "sim:empty-somebody",
)  # fmt: skip


class SourceBox(QWidget):
    """A list to choose a camera from.

    Signals:
        chosen: SOURCE, when a person chose.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._as_set = ""
        self.box = QComboBox()
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.steps(1))
        row.addWidget(Text(look, "staff", "staff.camera.source").one_line())
        row.addWidget(self.box, 1)
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place)))
        look.voice.changed.connect(self._retell)

    @property
    def source(self) -> str:
        """SOURCE that is chosen; empty while nothing is listed."""
        return str(self.box.currentData() or "")

    def show_sources(self, as_set: str, present: Sequence[Camera]) -> None:
        """List the cameras, the booth's own first; what was chosen stays chosen."""
        before = self.source
        self._as_set = as_set
        self.box.clear()
        self.box.addItem("", as_set)
        for camera in present:
            if camera.name != as_set:
                self.box.addItem(f"{camera.label}  {camera.name}", camera.name)
        for name in SIMULATIONS:
            if name != as_set:
                self.box.addItem(name, name)
        self.box.setCurrentIndex(max(0, self.box.findData(before)))
        self._retell()

    def choose(self, source: str) -> None:
        """Choose a source that is listed, as a person would."""
        place = self.box.findData(source)
        self.box.setCurrentIndex(place)
        self.box.activated.emit(place)

    def _retell(self) -> None:
        say = self._look.voice.say
        self.box.setAccessibleName(say("staff.camera.source"))
        if self.box.count():
            self.box.setItemText(0, say("staff.camera.as_set", camera=self._as_set))
