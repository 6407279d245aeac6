"""A button with the key beside it that does the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button, Kind


class KeyCap(QLabel):
    """A key as it stands on the keyboard."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(key)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("keycap", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(theme.steps(4))


class Keyed(QWidget):
    """A button and its keys; ``words`` is the key of what it says."""

    def __init__(self, look: Look, kind: Kind, words: str, keys: tuple[str, ...]) -> None:
        super().__init__()
        self.button = Button(look, kind, words).dense()
        # What has the focus stays with the person's hands: the keys do the same.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.steps(1))
        row.addWidget(self.button)
        for key in keys:
            row.addWidget(KeyCap(look.theme, key), 0, Qt.AlignmentFlag.AlignVCenter)
