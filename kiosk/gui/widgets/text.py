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
_IN_LARGE_TYPE: Final = ("display", "title", "large", "large_strong")
_LEAST_LINE: Final = 0.4
"""Of a line that is broken sooner, for the sake of a pause, so much at least is left."""
_PAUSES: Final = ("，", "。", "；", "：", "？", "！", ", ", ". ", "; ", ": ", "\n")


class Text(QLabel):
    """A text that follows the language.

    Long texts break into lines within the width they are given, in large type where one
    pauses if that can be, and leave no orphan: where the last line would be a character or
    two, all lines are a little shorter. ``one_line`` keeps a text on one line and asks for
    the width that takes.
    """

    def __init__(self, look: Look, role: Role, key: str | None = None, tone: Tone = "ink") -> None:
        """Make a text; without a key it is empty until it is told what to say."""
        super().__init__()
        self._voice = look.voice
        self._key: str | None = None
        self._fields: dict[str, str | int | float] = {}
        self._plain = False
        self._broken: tuple[tuple[str, QFont, int], tuple[str, int]] | None = None
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
        text, width = self._lines_in(room.width()) if self.wordWrap() else (self.text(), 0)
        spare = room.width() - width if width else 0
        if not spare and text == self.text():
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
            text,
            self.foregroundRole(),
        )
        painter.end()

    def _lines_in(self, room_px: int) -> tuple[str, int]:
        """Return the text as it is painted and how wide its lines are; asked at each repainting."""
        now = self.text(), self.font(), room_px
        if self._broken is None or self._broken[0] != now:
            large = self.property("role") in _IN_LARGE_TYPE
            paused = broken_at_pauses(*now) if large else None
            painted = (paused, room_px) if paused else (now[0], width_without_orphan(*now))
            self._broken = now, painted
        return self._broken[1]

    def _retell(self) -> None:
        if self._key is not None:
            say = self._voice.say_plainly if self._plain else self._voice.say
            self.setText(say(self._key, **self._fields))


def broken_at_pauses(text: str, font: QFont, room_px: int) -> str | None:
    """Return the text with its lines broken where one pauses, or None where that cannot be.

    There are no more lines than before, each has something to say, and the last is no orphan.
    A Chinese sentence in large type is hard to read broken inside a word, and Qt knows no words
    in it.
    """
    whole, _ = _lines(text, font, room_px)
    broken: list[str] = []
    while len(whole) > 1 and len(broken) < len(whole):
        lines, last = _lines(text, font, room_px)
        if len(lines) == 1:
            enough = last >= _ORPHAN_EM * QFontMetrics(font).averageCharWidth()
            return "\n".join([*broken, text]) if enough else None
        pause = max(lines[0].rfind(sign) for sign in _PAUSES) + 1
        if pause < _LEAST_LINE * len(lines[0]):
            return None
        broken.append(text[:pause].rstrip())
        text = text[pause:].lstrip()
    return None


def width_without_orphan(text: str, font: QFont, room_px: int) -> int:
    """Return the greatest width up to ``room_px`` at which the last line is no orphan.

    The number of lines stays. Where no such width is found, all the room is returned.
    """
    least = _ORPHAN_EM * QFontMetrics(font).averageCharWidth()
    lines, last = _lines(text, font, room_px)
    if len(lines) < 2 or last >= least:
        return room_px
    step = max(1, QFontMetrics(font).averageCharWidth() // 2)
    for width in range(room_px - step, room_px // 2, -step):
        now, last = _lines(text, font, width)
        if len(now) > len(lines):
            break
        if last >= least:
            return width
    return room_px


def _lines(text: str, font: QFont, width_px: int) -> tuple[list[str], float]:
    """Return the lines into which a text breaks, and how long the last one is in pixels."""
    # Only the last paragraph ends in an orphan; the lines of the others stay as they are.
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines, last = [], 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        last = line.naturalTextWidth()
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines, last


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
