"""Draws the receipt on paper: one column, on a sheet or on the roll of a till printer.

Runs wherever there is a Qt application, with or without a screen. The window
has it done by a process of its own (``kiosk.gui.paper_work``), because a printer's
driver may wait for ever, or take the process down with it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import EnvironmentFailed
from kiosk.gui.app import make_app, make_hidden_app
from kiosk.gui.spoken_date import spoken_date
from kiosk.gui.theme import Theme, family_of, load_theme
from kiosk.gui.widgets.qr import QUIET, qr_image
from kiosk.holidays import announced
from kiosk.paper.dates import STEPS, Dates, dates_of
from kiosk.paper.receipt import Receipt, parse
from kiosk.photo.files import write_file
from kiosk.version import software
from kiosk.words import Words
from kiosk.working_days import Calendar

DEFAULT_PRINTER: Final = "default"
"""Stands for the printer that the system takes if none is named."""
_UNITS_PER_MM: Final = 10.0
_MM_PER_INCH: Final = 25.4
_WIDEST: Final = 1240.0
"""Width of the column on a sheet, in tenths of a millimetre: A5 without its margins."""
_NARROW: Final = 1000.0
"""A column narrower than this is a till roll, where the code stands above the words."""
_MARGIN_MM: Final = 12.0
_CODE: Final = 520.0
_CODE_SQUARE_PX: Final = 12
_SHA_GROUP: Final = 8
_OUT_OF_ORDER: Final = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
_SIZES: Final = {"title": 72, "number": 58, "body": 38, "small": 31}
"""Heights of type, in tenths of a millimetre."""


@dataclass(frozen=True)
class Sheet:
    """What stands on the paper.

    Attributes:
        receipt: what the line says.
        text: the line, for the QR code.
        dates: what happens when.
    """

    receipt: Receipt
    text: str
    dates: Dates


def sheet_of(text: str, calendar: Calendar | None = None) -> Sheet:
    """Return the sheet for the line of a receipt; days are those of this computer's time zone.

    Args:
        text: the line.
        calendar: the days off and on; None for those that the product knows.

    Raises:
        BadInput: the line is no receipt.
    """
    receipt = parse(text)
    day = receipt.submitted_at.astimezone().date()
    return Sheet(receipt, text, dates_of(day, calendar or announced()))


def print_receipt(sheet: Sheet, words: Words, printer: str) -> str:
    """Send the sheet to a printer and return that printer's name.

    Args:
        sheet: what to print.
        words: the language.
        printer: its name, or ``DEFAULT_PRINTER``.

    Raises:
        EnvironmentFailed: there is no such printer, it is stopped, or it takes nothing.
    """
    theme = load_theme()
    # Away from Linux a printer is reached through the platform's own part of Qt.
    (make_app if sys.platform in ("win32", "darwin") else make_hidden_app)(theme)
    device = QPrinter(_printer(printer), QPrinter.PrinterMode.HighResolution)
    print_on(device, sheet, words)
    return device.printerName()


def print_on(device: QPrinter, sheet: Sheet, words: Words) -> None:
    """Print the sheet on what a printer was set up to.

    Raises:
        EnvironmentFailed: it takes nothing.
    """
    device.setDocName(sheet.receipt.number)
    device.setCreator(software())
    painted = _paint_page(device, sheet, words)
    if not painted or device.printerState() in _OUT_OF_ORDER:
        raise EnvironmentFailed("receipt.printer_refuses", printer=device.printerName())


def save_receipt(sheet: Sheet, words: Words, file: Path) -> None:
    """Write the sheet as a PDF file, whole or not at all.

    Raises:
        EnvironmentFailed: the file cannot be written.
    """
    theme = load_theme()
    make_hidden_app(theme)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setTitle(f"{words.say('receipt.page.title')} {sheet.receipt.number}")
    device.setCreator(software())
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A5)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    device.setPageLayout(QPageLayout(page, upright, margins, unit))
    if not _paint_page(device, sheet, words):
        raise EnvironmentFailed("file.not_written", file=str(file))
    write_file(file, bytes(buffer.data().data()))


def paint_receipt(painter: QPainter, width: float, sheet: Sheet, words: Words) -> float:
    """Paint the sheet from the painter's origin down and return the height that it took.

    Args:
        painter: one unit is a tenth of a millimetre, and so is the height that is returned.
        width: of the paper between its margins.
        sheet: what to paint.
        words: the language.
    """
    column = _Column(painter, min(width, _WIDEST), load_theme())
    column.say(words.say("student.brand", booth=sheet.receipt.booth), "small")
    column.say(words.say("receipt.page.title"), "title", strong=True)
    column.rule()
    _paint_code(column, sheet, words)
    column.rule()
    column.say(words.say("student.done.next"), "body", strong=True)
    for step in STEPS:
        date = spoken_date(getattr(sheet.dates, step), words)
        column.say(words.say(f"receipt.step.{step}", date=date), "body", strong=True, gap=18)
        column.say(words.say(f"receipt.step.{step}_more"), "body")
    column.say(words.say("receipt.not_by_booth"), "body", gap=30)
    column.rule()
    digits = sheet.receipt.photo_sha256
    groups = [digits[at : at + _SHA_GROUP] for at in range(0, len(digits), _SHA_GROUP)]
    column.say(words.say("receipt.page.photo", digits=" ".join(groups)), "small")
    return column.bottom


def _paint_code(column: _Column, sheet: Sheet, words: Words) -> None:
    """Paint the QR code and beside or below it what it stands for."""
    receipt, beside = sheet.receipt, column.width > _NARROW
    top = column.bottom
    side = column.code(sheet.text)
    if beside:
        column.bottom = top
        column.indent(side + 40)
    column.say(words.say("student.done.number"), "small")
    column.say(receipt.number, "number", strong=True, whole=True)
    column.say(words.say("receipt.page.at"), "small", gap=18)
    column.say(f"{receipt.submitted_at.astimezone():%Y-%m-%d %H:%M}", "body")
    column.say(words.say("receipt.page.keep"), "small", gap=20)
    if beside:
        column.indent(-(side + 40))
        column.bottom = max(column.bottom, top + side)


def _printer(name: str) -> QPrinterInfo:
    """Return the printer of that name; raises ``EnvironmentFailed`` if it cannot print now."""
    default = name == DEFAULT_PRINTER
    info = QPrinterInfo.defaultPrinter() if default else QPrinterInfo.printerInfo(name)
    if info.isNull():
        known = ", ".join(QPrinterInfo.availablePrinterNames())
        if not known:
            raise EnvironmentFailed("receipt.no_printer")
        if default:
            raise EnvironmentFailed("receipt.no_default_printer", known=known)
        raise EnvironmentFailed("receipt.unknown_printer", printer=name, known=known)
    if info.state() in _OUT_OF_ORDER:
        raise EnvironmentFailed("receipt.printer_stopped", printer=info.printerName())
    return info


class _Column:
    """Text set line under line, in tenths of a millimetre."""

    def __init__(self, painter: QPainter, width: float, theme: Theme) -> None:
        self.width = width
        self.bottom = 0.0
        self._left = 0.0
        self._painter = painter
        self._family = family_of(theme)
        self._weights = theme.weights

    def say(
        self, text: str, size: str, *, strong: bool = False, whole: bool = False, gap: float = 8
    ) -> None:
        """Set a paragraph below what stands there; a ``whole`` one in one line, smaller if need be.

        A number that is broken into two lines is read as two numbers.
        """
        font = QFont([self._family])
        font.setPixelSize(_SIZES[size])
        font.setWeight(QFont.Weight(self._weights["strong" if strong else "regular"]))
        needed = QFontMetricsF(font).horizontalAdvance(text)
        if whole and needed > self.width:
            font.setPixelSize(int(_SIZES[size] * self.width / needed))
        self._painter.setFont(font)
        self.bottom += gap
        room = QRectF(self._left, self.bottom, self.width, 1e6)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        taken = self._painter.boundingRect(room, int(flags), text)
        self._painter.drawText(taken, int(flags), text)
        self.bottom = taken.bottom()

    def rule(self) -> None:
        """Draw a line across, with space above and below."""
        self.bottom += 28
        self._painter.fillRect(QRectF(self._left, self.bottom, self.width, 2), Qt.GlobalColor.black)
        self.bottom += 22

    def code(self, text: str) -> float:
        """Draw a QR code with its squares at the left edge and return its side.

        Its quiet zone lies in the paper's margin, which is as white.
        """
        side = min(_CODE, self.width)
        image = qr_image(text)
        quiet = side * QUIET / image.width()
        # Enlarged here, so that a viewer that smooths pictures leaves the squares sharp.
        large = image.scaled(image.size() * _CODE_SQUARE_PX)
        self._painter.drawImage(QRectF(self._left - quiet, self.bottom, side, side), large)
        self.bottom += side
        return side

    def indent(self, by: float) -> None:
        """Move the left edge; the right one stays."""
        self._left += by
        self.width -= by


def _paint_page(device: QPrinter | QPdfWriter, sheet: Sheet, words: Words) -> bool:
    """Paint the sheet on a page, in the middle; return whether the device took it."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    unit = device.logicalDpiX() / _MM_PER_INCH / _UNITS_PER_MM
    room = QRectF(0, 0, device.width() / unit, device.height() / unit)
    width = min(room.width(), _WIDEST)
    # A sheet that is too short gets all of it, smaller: half a receipt is worth nothing.
    shrunk = min(1.0, room.height() / _height(width, sheet, words))
    painter.scale(unit * shrunk, unit * shrunk)
    painter.translate((room.width() / shrunk - width) / 2, 0)
    paint_receipt(painter, width, sheet, words)
    return painter.end()


def _height(width: float, sheet: Sheet, words: Words) -> float:
    """Return how high the sheet becomes, by painting it on nothing."""
    nothing = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(nothing)
    height = paint_receipt(painter, width, sheet, words)
    painter.end()
    return height
