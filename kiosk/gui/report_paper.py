"""Writes the report of the departments as a PDF file: tables over as many pages as they take.

Runs wherever there is a Qt application, with or without a screen.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from kiosk.errors import EnvironmentFailed
from kiosk.gui.app import make_hidden_app
from kiosk.gui.theme import family_of, load_theme
from kiosk.photo.files import write_file
from kiosk.report.figures import Report
from kiosk.report.grids import Grid
from kiosk.report.tables import cohort_said, departments, reasons
from kiosk.version import software
from kiosk.words import Words

_MARGIN_MM: Final = 14.0
_BODY_PT: Final = 9.0
_FOOT_PT: Final = 8.0
_DPI: Final = 300  # not-profile: of the printed page, for the sake of thin lines
_FOOT_ROOM: Final = 0.06
_STYLE: Final = (
    "table { border-collapse: collapse; } th { font-weight: bold; background-color: #F4F6F8; }"
    " td, th { border: 1px solid #4A5865; padding: 4px; }"
)


def save_report(report: Report, words: Words, booth: str, file: Path) -> int:
    """Write the report as a PDF file, whole or not at all, and return its number of pages.

    As ``written_page_by_page``, also where there is no window yet.
    """
    make_hidden_app(load_theme())
    return sum(1 for _ in written_page_by_page(report, words, booth, file))


def written_page_by_page(
    report: Report, words: Words, booth: str, file: Path
) -> Generator[tuple[int, int]]:
    """Write the report as a PDF file, yielding after each page how many of how many are painted.

    A window takes one page after the other between two events, for Qt lays texts out with
    timers, which the threads of the jobs do not have. The file is written, whole or not at all,
    after the last page; whoever closes this before leaves none.

    Args:
        report: the figures.
        words: the language.
        booth: the booth's name, for the foot of each page.
        file: the file.

    Raises:
        EnvironmentFailed: the file cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setTitle(words.say("summary.title"))
    device.setCreator(software())
    device.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    across, unit = QPageLayout.Orientation.Landscape, QPageLayout.Unit.Millimeter
    page = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(page, across, margins, unit))
    foot = words.say("summary.foot", booth=booth, at=f"{report.at.astimezone():%Y-%m-%d %H:%M}")
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentFailed("file.not_written", file=str(file))
    try:
        yield from _painted(painter, _html(report, words), (foot, words))
    finally:
        # Whoever stops it between two pages must not leave a painter on a device that goes.
        whole = painter.end()
    if not whole:
        raise EnvironmentFailed("file.not_written", file=str(file))
    write_file(file, bytes(buffer.data().data()))


def _html(report: Report, words: Words) -> str:
    parts = [f"<h2>{escape(words.say('summary.title'))}</h2>"]
    if said := cohort_said(report, words):
        parts.append(f"<p>{escape(said)}</p>")
    for grid in (departments(report, words), reasons(report, words)):
        parts.append(f"<h3>{escape(grid.name)}</h3>")
        parts.append(_table(grid) if grid.rows else f"<p>{escape(words.say('summary.nobody'))}</p>")
    return "".join(parts)


def _table(grid: Grid) -> str:
    """Return a table whose headings Qt repeats on every page."""
    head = "".join(f"<th>{escape(each)}</th>" for each in grid.headings)
    rows = "".join(f"<tr>{_cells(row)}</tr>" for row in grid.rows)
    return f"<table width='100%'><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cells(row: Sequence[str | int]) -> str:
    return "".join(
        f"<td align='right'>{cell}</td>" if isinstance(cell, int) else f"<td>{escape(cell)}</td>"
        for cell in row
    )


def _painted(painter: QPainter, html: str, foot: tuple[str, Words]) -> Generator[tuple[int, int]]:
    """Paint page after page, and yield how many of how many are painted."""
    device = painter.device()
    font = QFont([family_of(load_theme())])
    font.setPointSizeF(_BODY_PT)
    painter.setFont(font)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    body = QSizeF(device.width(), device.height() * (1 - _FOOT_ROOM))
    document.setPageSize(body)
    count = document.pageCount()
    said, words = foot
    for number in range(count):
        if number and isinstance(device, QPdfWriter):
            device.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(painter, QRectF(0, number * body.height(), *body.toTuple()))
        painter.restore()
        page = words.say("summary.page", number=number + 1, count=count)
        _foot(painter, body, (said, page))
        yield number + 1, count


def _foot(painter: QPainter, body: QSizeF, said: tuple[str, str]) -> None:
    font = painter.font()
    font.setPointSizeF(_FOOT_PT)
    painter.setFont(font)
    device = painter.device()
    room = QRectF(0, body.height(), device.width(), device.height() - body.height())
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    for side, text in zip(sides, said, strict=True):
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignBottom), text)
