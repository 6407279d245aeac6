"""Texts on a screen: a sentence of the catalogue, or data such as a number."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.gui.voice import Look

Role = Literal[
    "display", "title", "large", "large_strong", "body", "body_strong",
    "small", "staff", "staff_strong",
]  # fmt: skip
Tone = Literal["ink", "slate", "accent", "white", "good", "doubt", "bad"]

_ORPHAN_EM: Final = 4
"""A last line that is shorter than so many average characters is an orphan."""


class Text(QLabel):
    """A text that follows the language.

    Long texts break into lines within the width they are given, and leave no
    orphan: where the last line would be a character or two, all lines are a little
    shorter. ``one_line`` keeps a text on one line and asks for the width that takes.
    """

    def __init__(self, look: Look, role: Role, key: str | None = None, tone: Tone = "ink") -> None:
        """Make a text; without a key it is empty until it is told what to say."""
        super().__init__()
        self._voice = look.voice
        self._key: str | None = None
        self._fields: dict[str, str | int | float] = {}
        self._plain = False
        self._broken: tuple[tuple[str, QFont, int], int] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        look.voice.changed.connect(self._retell)
        if key is not None:
            self.tell(key)

    def one_line(self) -> Text:
        """Never break the text; returns itself, to be used while building."""
        self.setWordWrap(False)
        return self

    def centred(self) -> Text:
        """Centre the text; returns itself, to be used while building."""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return self

    def without_measures(self) -> Text:
        """Leave measures out of what is said; returns itself, to be used while building."""
        self._plain = True
        return self

    def tell(self, key: str, **fields: str | int | float) -> None:
        """Say a sentence of the catalogue, now and after each change of language."""
        self._key, self._fields = key, fields
        self._retell()

    def show_data(self, text: str) -> None:
        """Show data that is the same in every language: a number, a name."""
        self._key, self._fields = None, {}
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Say it in another colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        spare = room.width() - self._width_of_lines(room.width()) if self.wordWrap() else 0
        if not spare:
            super().paintEvent(event)
            return
        centred = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        left = spare // 2 if centred else 0
        painter = QPainter(self)
        self.drawFrame(painter)
        self.style().drawItemText(
            painter,
            room.adjusted(left, 0, left - spare, 0),
            int(self.alignment()) | int(Qt.TextFlag.TextWordWrap),
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )
        painter.end()

    def _width_of_lines(self, room_px: int) -> int:
        """Return how wide the lines are to be; it is asked at each repainting."""
        now = self.text(), self.font(), room_px
        if self._broken is None or self._broken[0] != now:
            self._broken = now, width_without_orphan(*now)
        return self._broken[1]

    def _retell(self) -> None:
        if self._key is not None:
            say = self._voice.say_plainly if self._plain else self._voice.say
            self.setText(say(self._key, **self._fields))


def width_without_orphan(text: str, font: QFont, room_px: int) -> int:
    """Return the greatest width up to ``room_px`` at which the last line is no orphan.

    The number of lines stays. Where no such width is found, all the room is returned.
    """
    least = _ORPHAN_EM * QFontMetrics(font).averageCharWidth()
    lines, last = _lines(text, font, room_px)
    if lines < 2 or last >= least:
        return room_px
    step = max(1, QFontMetrics(font).averageCharWidth() // 2)
    for width in range(room_px - step, room_px // 2, -step):
        now, last = _lines(text, font, width)
        if now > lines:
            break
        if last >= least:
            return width
    return room_px


def _lines(text: str, font: QFont, width_px: int) -> tuple[int, float]:
    """Return into how many lines a text breaks, and how long the last one is in pixels."""
    # Only the last paragraph ends in an orphan; the lines of the others stay as they are.
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    last = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        last = line.naturalTextWidth()
    layout.endLayout()
    return layout.lineCount(), last


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
