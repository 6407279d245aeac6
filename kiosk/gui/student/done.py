"""Handed in: the receipt, what happens when, and then everything is cleared."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.gui.spoken_date import spoken_date
from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.qr import QrPicture
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text
from kiosk.holidays import announced
from kiosk.paper.dates import STEPS, Dates, dates_of
from kiosk.paper.receipt import Receipt
from kiosk.working_days import Calendar

Progress = Literal["printing", "printed", "not_printed", "saving", "saved", "not_saved"]
_STEP_ICONS: Final = dict(zip(STEPS, ("circle-check", "user-check", "calendar-check"), strict=True))
_LONGEST_LINE: Final = 25
"""Characters of a number that fit beside the code on a standing screen."""
_MARKS: Final = {"printed": ("circle-check", "good"), "saved": ("circle-check", "good")}
_TROUBLE: Final = ("alert-triangle", "doubt")
_WORK: Final = ("hourglass", "slate")


class Done(Screen):
    """The last screen.

    Signals:
        finished: the person has read it.
        print_wanted: the receipt is wanted on paper.
        save_wanted: the receipt is wanted as a PDF file.
    """

    finished = Signal()
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, *, printing: bool = False, saving: bool = False) -> None:
        """Make the screen; it offers to print and to save if the booth can."""
        super().__init__(look)
        self._dates: Dates | None = None
        self.qr = QrPicture(look, "qr_receipt")
        self.number = Text(look, "large_strong", tone="accent").one_line()
        self.left = Text(look, "small", tone="slate")
        self.close_button = Button(look, "main", "student.done.close", icon="check")
        self.close_button.clicked.connect(self.finished)
        self.print_button = Button(look, "second", "student.done.print", icon="printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.print_button.setVisible(printing)
        self.save_button = Button(look, "second", "student.done.save", icon="file-download")
        self.save_button.clicked.connect(self.save_wanted)
        self.save_button.setVisible(saving)
        self.progress = Text(look, "body", "student.done.keep", "slate")
        self._mark = Icon(look.theme, "device-mobile", "slate")
        self._steps = {step: Text(look, "body_strong") for step in STEPS}
        self.blocks.addWidget(self._receipt(), 2)
        self.blocks.addWidget(self._next(), 3)
        look.voice.changed.connect(self._tell_dates)

    def set_standing(self, standing: bool) -> None:
        super().set_standing(standing)
        # A standing screen has room beside the code, a lying one below it.
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._code.setDirection(beside if standing else below)
        self._buttons.setDirection(below if standing else beside)

    def clear(self) -> None:
        self.number.show_data("")
        self.qr.show_text("")
        self._dates = None
        for text in self._steps.values():
            text.show_data("")
        self._show_keep()

    def show_receipt(
        self, receipt: Receipt, code: QImage, calendar: Calendar | None = None
    ) -> None:
        """Show a receipt and its code; the days are those of this computer.

        Args:
            receipt: what to show.
            code: its line as a QR code.
            calendar: the days off and on; None for those that the product knows.
        """
        self.number.show_data(_in_lines(receipt.number))
        self.qr.show_image(code)
        self._dates = dates_of(receipt.submitted_at.astimezone().date(), calendar or announced())
        self._tell_dates()
        self._show_keep()

    def show_progress(self, progress: Progress, place: str = "") -> None:
        """Show how the printing or saving stands; a failed one can be tried again at once.

        Args:
            progress: how it stands.
            place: the folder of what was saved.
        """
        busy = progress in ("printing", "saving")
        for button in (self.print_button, self.save_button):
            button.setEnabled(not busy)
        icon, tone = _WORK if busy else _MARKS.get(progress, _TROUBLE)
        self._mark.show_icon(icon, tone)
        self.progress.set_tone("ink")
        fields = {"place": place} if progress == "saved" else {}
        self.progress.tell(f"student.done.{progress}", **fields)

    def show_left(self, seconds: int) -> None:
        """Show in how many seconds the screen clears."""
        self.left.tell("student.done.left", seconds=seconds)

    def _show_keep(self) -> None:
        self._mark.show_icon("device-mobile", "slate")
        self.progress.set_tone("slate")
        self.progress.tell("student.done.keep")
        for button in (self.print_button, self.save_button):
            button.setEnabled(True)

    def _tell_dates(self) -> None:
        if self._dates is None:
            return
        for step, text in self._steps.items():
            date = spoken_date(getattr(self._dates, step), self.look.voice)
            text.tell(f"receipt.step.{step}", date=date)

    def _receipt(self) -> QWidget:
        theme = self.look.theme
        title = Text(self.look, "display", "student.done.title")
        head = QHBoxLayout()
        head.setSpacing(theme.steps(2))
        head.addWidget(Icon(theme, "circle-check", "good", "icon_large"))
        head.addWidget(title, 1)
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        said.addWidget(Text(self.look, "body", "student.done.number", "slate"))
        said.addWidget(self.number)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(theme.px("gap"))
        self._buttons.addWidget(self.print_button, 1)
        self._buttons.addWidget(self.save_button, 1)
        about = QVBoxLayout()
        about.setSpacing(theme.steps(2))
        about.addLayout(said)
        about.addLayout(beside(theme, self._mark, self.progress, "body"))
        about.addStretch(1)
        about.addLayout(self._buttons)
        self._code = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._code.setSpacing(theme.steps(3))
        self._code.addWidget(self.qr)
        self._code.addLayout(about, 1)
        return _column(theme.steps(3), head, self._code)

    def _next(self) -> QWidget:
        theme = self.look.theme
        card = QFrame()
        card.setProperty("card", "true")
        inset = theme.steps(6)
        column = QVBoxLayout(card)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(3))
        column.addWidget(Text(self.look, "title", "student.done.next"))
        for step in STEPS:
            column.addLayout(self._step(step))
        column.addWidget(self._plainly())
        column.addWidget(self.close_button)
        column.addWidget(self.left)
        return _column(0, card)

    def _plainly(self) -> QWidget:
        """Return what nobody may misunderstand, set apart from the steps."""
        theme = self.look.theme
        note = QFrame()
        note.setProperty("note", "true")
        row = QVBoxLayout(note)
        row.setContentsMargins(*(theme.steps(each) for each in (3, 2, 3, 2)))
        mark = Icon(theme, "info-circle", "accent")
        text = Text(self.look, "body", "receipt.not_by_booth")
        row.addLayout(beside(theme, mark, text, "body"))
        return note

    def _step(self, step: str) -> QHBoxLayout:
        theme = self.look.theme
        row = QHBoxLayout()
        row.setSpacing(theme.steps(3))
        icon = Icon(theme, _STEP_ICONS[step], "accent", "icon_large")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        said.addWidget(self._steps[step])
        said.addWidget(Text(self.look, "body", f"receipt.step.{step}_more", "slate"))
        row.addLayout(said, 1)
        return row


def _in_lines(submission_no: str) -> str:
    """Return a number that, if it is very long, breaks where its day begins."""
    if len(submission_no) <= _LONGEST_LINE:
        return submission_no
    booth, day, serial = submission_no.rsplit("-", 2)
    return f"{booth}-\n{day}-{serial}"


def _column(spacing: int, *parts: QWidget | QLayout) -> QWidget:
    """Return a block with its parts one below the other, in the middle of its height."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    column.addStretch(1)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return block
