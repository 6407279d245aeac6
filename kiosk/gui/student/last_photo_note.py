"""What became of the photo that somebody handed in last, and what to do better."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.gui.spoken_date import spoken_date
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text
from kiosk.last_photo import LastPhoto
from kiosk.reasons import all_reasons

_MOST: Final = 3
"""Reasons that are told; more than that nobody keeps in mind on the way to the chair."""


class LastPhotoNote(QFrame):
    """A note on the screen of the decision; hidden where there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("note", "true")
        self._look = look
        self._last: LastPhoto | None = None
        self.said = Text(look, "body_strong")
        self.reasons = [Text(look, "body") for _ in range(_MOST)]
        self.more = Text(look, "body", tone="slate")
        self._icon = Icon(theme, "arrow-back-up", "doubt")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(each) for each in (3, 2, 3, 2)))
        column.setSpacing(theme.steps(1))
        column.addLayout(beside(theme, self._icon, self.said, "body"))
        for text in (*self.reasons, self.more):
            # Under the sentence, not under the icon.
            text.setContentsMargins(self._icon.width() + theme.steps(2), 0, 0, 0)
            column.addWidget(text)
        look.voice.changed.connect(self._retell)
        self.show_last(None)

    @property
    def tells(self) -> bool:
        """Whether there is anything to say."""
        return self._last is not None

    def show_last(self, last: LastPhoto | None) -> None:
        """Say what became of a photo, or nothing."""
        self._last = last
        self.setVisible(last is not None)
        if last is not None:
            kept = ("focus-centered", "accent")
            self._icon.show_icon(*(("arrow-back-up", "doubt") if last.returned else kept))
        self._retell()

    def _retell(self) -> None:
        last, voice = self._last, self._look.voice
        if last is None:
            for text in (self.said, *self.reasons, self.more):
                text.show_data("")
            return
        day = spoken_date(last.on, voice)
        self.said.tell(f"last.{last.fate}", day=day, sha256=last.sha256)
        known = all_reasons()
        sentences = [known[code].sentences[voice.language] for code in last.reasons]
        for number, text in enumerate(self.reasons):
            text.setVisible(number < len(sentences))
            text.show_data(f"· {sentences[number]}" if number < len(sentences) else "")
        more = len(sentences) - _MOST
        self.more.setVisible(more > 0 or (last.fate == "rejected" and not last.proved))
        if last.fate == "rejected" and not last.proved:
            self.more.tell("last.ask")
        elif more > 0:
            self.more.tell("last.more", count=more)
