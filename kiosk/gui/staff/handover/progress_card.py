"""Beside the form: what a hand-over is, how far it is, and, read back, that it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.batch.export import Exported
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.qr import QrPicture
from kiosk.gui.widgets.text import Text

_STAGES: Final = (
    ("pack", ("chosen", "staging", "photo", "listed", "signed", "packed")),
    ("prove", ("verified", "promised")),
    ("copy", ("copied",)),
    ("flush", ("flushed",)),
    ("compare", ("compared", "folder_placed", "archive_placed", "completed")),
)
"""What is shown of the steps of an export: each stage, and the steps that end in it."""
_AFTER: Final = {"packed": "prove", "promised": "copy", "flushed": "compare"}
"""Steps after which the next stage is what goes on."""


class ProgressCard(QFrame):
    """One card with three faces.

    Signals:
        cancelled: what goes on is to stop.
        closed: what is done was seen.
    """

    cancelled = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._look = look
        self.setMinimumWidth(look.theme.steps(66))
        self.faces = QStackedWidget()
        self.explain = _Explain(look)
        self.busy = QWidget()
        self.done = DoneFace(look)
        self.stages: dict[str, tuple[Icon, Text]] = {}
        self.bar = QProgressBar()
        self.bar.setFormat("%v / %m")
        self.cancel = Keyed(look, "plain", "staff.action.cancel", ("Esc",))
        self._lay_out_busy()
        for face in (self.explain, self.busy, self.done):
            self.faces.addWidget(face)
        around = QVBoxLayout(self)
        around.setContentsMargins(*(look.theme.steps(2),) * 4)
        around.addWidget(self.faces)
        self.cancel.button.clicked.connect(self.cancelled)
        self.done.close_it.button.clicked.connect(self.closed)

    def show_idle(self) -> None:
        """Say what a hand-over is."""
        self.faces.setCurrentWidget(self.explain)

    def begin(self) -> None:
        """Something begins."""
        self.show_step("chosen", 0, 0, stoppable=True)
        self.faces.setCurrentWidget(self.busy)

    def show_step(self, step: str, done: int, total: int, *, stoppable: bool) -> None:
        """Show how far it is.

        Args:
            step: one of ``export.STEPS``.
            done: of ``total`` photos or files.
            total: see ``done``; 0 while nobody knows.
            stoppable: whether it may be stopped now.
        """
        stage = _AFTER.get(step) or next(name for name, steps in _STAGES if step in steps)
        names = [name for name, _ in _STAGES]
        for place, (name, (icon, text)) in enumerate(self.stages.items()):
            now = names.index(stage)
            state = "done" if place < now else "now" if place == now else "later"
            icon.show_icon(*_MARKS[state])
            text.set_tone("slate" if name != stage else "ink")
        counted = step in ("photo", "copied") and done < total
        self.bar.setRange(0, total if counted else 0)
        self.bar.setValue(done if counted else 0)
        self.cancel.button.setEnabled(stoppable)

    def show_done(self, done: Exported) -> None:
        """Say that it is at its place and was read back."""
        self.done.show_done(done)
        self.faces.setCurrentWidget(self.done)

    def _lay_out_busy(self) -> None:
        theme = self._look.theme
        column = QVBoxLayout(self.busy)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        for name, _ in _STAGES:
            icon = Icon(theme, "clock", "slate", "icon_small")
            text = Text(self._look, "staff", f"staff.handover.stage.{name}")
            self.stages[name] = icon, text
            row = QHBoxLayout()
            row.setSpacing(theme.steps(1))
            row.addWidget(icon)
            row.addWidget(text, 1)
            column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(Text(self._look, "staff_strong", "staff.handover.leave_in", "doubt"))
        column.addStretch(1)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)


_MARKS: Final = {
    "done": ("circle-check", "good"),
    "now": ("hourglass", "accent"),
    "later": ("clock", "slate"),
}


class _Explain(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(1))
        column.addWidget(Text(look, "staff_strong", "staff.handover.explain"))
        for number in (1, 2, 3):
            column.addWidget(Text(look, "staff", f"staff.handover.explain.{number}", "slate"))
        column.addStretch(1)


class DoneFace(QWidget):
    """It is at its place: name, count, fingerprint in words and as a code, and what to do now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.title = Text(look, "staff_strong", "staff.handover.done", "good")
        self.said = Text(look, "staff")
        self.where = Text(look, "staff")
        self.signer = Text(look, "staff", tone="slate")
        self.more = Text(look, "staff", tone="doubt")
        self.advice = Text(look, "staff", "staff.handover.done.eject", "slate")
        self.qr = QrPicture(look, "qr_small")
        self.close_it = Keyed(look, "second", "staff.handover.done.close", ("Esc",))
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1))
        head.addWidget(Icon(theme, "circle-check", "good"))
        head.addWidget(self.title, 1)
        words = QVBoxLayout()
        words.setSpacing(theme.steps(0.5))
        for text in (self.said, self.more, self.advice):
            words.addWidget(text)
        words.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(theme.px("gap"))
        body.addLayout(words, 1)
        body.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self.where)
        column.addWidget(self.signer)
        column.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)

    def show_done(self, done: Exported) -> None:
        """Show a batch that was read back."""
        self.title.tell(f"staff.handover.done{'.resumed' if done.resumed else ''}")
        self.said.tell("staff.handover.done.batch", batch=done.batch.folder, count=done.batch.count)
        kind = "locked" if done.locked else "open"
        place = str(done.archive.parent)
        fields = {"folder": done.folder.name, "archive": done.archive.name, "place": place}
        self.where.tell(f"staff.handover.done.where.{kind}", **fields)
        self.more.setVisible(bool(done.left))
        self.more.tell("batch.left", count=done.left)
        self.signer.tell("staff.handover.done.signer", fingerprint=spaced(done.signer))
        self.qr.show_text(done.signer)

    def clear(self) -> None:
        """Forget it."""
        for text in (self.said, self.where, self.signer, self.more):
            text.show_data("")
        self.qr.show_text("")


def spaced(fingerprint: str) -> str:
    """Return a fingerprint that can be read aloud, and broken into lines, in groups of eight."""
    kind, _, code = fingerprint.partition(":")
    groups = [code[place : place + 8] for place in range(0, len(code), 8)]
    return f"{kind}: {' '.join(groups)}"
