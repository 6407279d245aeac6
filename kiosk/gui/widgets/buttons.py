"""Buttons: what they say, how much they weigh, and an icon where it helps."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import pixmap_of
from kiosk.gui.widgets.text import restyle

Kind = Literal["main", "second", "plain", "quiet", "start", "link", "key"]
_COLOURS: Final = {
    "main": "white",
    "start": "white",
    "second": "accent",
    "link": "accent",
    "plain": "ink",
    "quiet": "slate",
    "key": "ink",
}


class Button(QPushButton):
    """A button that follows the language.

    ``kind`` is its weight: one "main" (or "start") a screen, "second" for the
    other choice, "plain", "quiet" for what is always there, "link" for more to
    read, "key" for a key of a keypad. ``dense`` is for staff, who have a mouse.
    """

    def __init__(self, look: Look, kind: Kind, key: str | None = None, icon: str = "") -> None:
        super().__init__()
        self._look = look
        self._key: str | None = None
        self._fields: dict[str, str | int | float] = {}
        self._name_key: str | None = None
        self._icon = icon
        self._has_text = key is not None
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        # A touch leaves no frame behind, and keys go on to where they went before.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_kind(kind)
        look.voice.changed.connect(self._retell)
        if key is not None:
            self.tell(key)

    def dense(self) -> Button:
        """Make it small, for staff; returns itself, to be used while building."""
        self.setProperty("dense", "true")
        self._draw_icon("icon_small")
        return self

    def set_kind(self, kind: Kind) -> None:
        """Give the button another weight."""
        self.setProperty("kind", kind)
        self._draw_icon("icon_large" if kind == "start" else "icon")
        restyle(self)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw_icon("icon")

    def tell(self, key: str, **fields: str | int | float) -> None:
        """Say a sentence of the catalogue, now and after each change of language."""
        self._key, self._fields = key, fields
        self._retell()

    def show_data(self, text: str) -> None:
        """Show a text that is the same in every language, such as a digit."""
        self._key = None
        self.setText(text)

    def name(self, key: str) -> None:
        """Name a button that shows an icon only, for those who cannot see it."""
        self._name_key = key
        self._retell()

    def _retell(self) -> None:
        if self._key is not None:
            self.setText(self._look.voice.say(self._key, **self._fields))
        if self._name_key is not None:
            self.setAccessibleName(self._look.voice.say(self._name_key))

    def _draw_icon(self, size: str) -> None:
        if self._icon:
            theme = self._look.theme
            side = theme.px(size)
            gap = theme.steps(1) if self._has_text else 0
            ratio = self.devicePixelRatioF()
            tones = {
                QIcon.Mode.Normal: _COLOURS[self.property("kind")],
                QIcon.Mode.Disabled: "slate",
            }
            icon = QIcon()
            for mode, tone in tones.items():
                icon.addPixmap(pixmap_of(self._icon, theme.colours[tone], side, gap, ratio), mode)
            self.setIcon(icon)
            self.setIconSize(QSize(side + gap, side))
