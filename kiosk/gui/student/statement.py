"""One statement of the consent: what it is about, and what is said about it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text

_HEAD: Final = re.compile(r"([^:：]{1,24})[:：]\s*(.+)", re.DOTALL)
"""A few words and a colon; the colon goes where the line breaks."""


class Statement(QFrame):
    """A sentence of the catalogue; what it says before its colon stands over the rest.

    A sentence without a colon, such as the one that there is a choice, is set apart.
    """

    def __init__(self, look: Look, icon: str, key: str) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._key = key
        self._head = Text(look, "body_strong")
        self._rest = Text(look, "body", tone="slate")
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._rest)
        row = beside(theme, Icon(theme, icon, "accent"), said, "body")
        self.setLayout(row)
        if _HEAD.fullmatch(look.voice.say(key)) is None:
            self.setProperty("note", "true")
            pad, edge = theme.steps(2), theme.steps(3)
            row.setContentsMargins(edge, pad, edge, pad)
        look.voice.changed.connect(self._retell)
        self._retell()

    def _retell(self) -> None:
        sentence = self._look.voice.say(self._key)
        parts = _HEAD.fullmatch(sentence)
        self._head.setVisible(parts is not None)
        self._head.show_data(parts[1] if parts else "")
        self._rest.show_data(_begun(parts[2]) if parts else sentence)
        self._rest.set_tone("slate" if parts else "ink")


def _begun(text: str) -> str:
    """Return a text that begins a line, with a capital where there are any."""
    return text[:1].upper() + text[1:]
