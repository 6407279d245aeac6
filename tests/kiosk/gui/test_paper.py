"""The receipt on paper: it can be read again, whatever the paper's width, and it is all there."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from capture.picture import decode
from kiosk.batch.sign import signers_of
from kiosk.errors import EnvironmentFailed
from kiosk.gui.paper import (
    DEFAULT_PRINTER,
    Sheet,
    paint_receipt,
    print_on,
    print_receipt,
    save_receipt,
    sheet_of,
)
from kiosk.gui.theme import Theme
from kiosk.holidays import announced
from kiosk.paper.read import line_in
from kiosk.paper.receipt import Receipt, sign, verify
from kiosk.words import LANGUAGES, Language, Words
from kiosk.working_days import WEEKENDS, due_on
from tests.kiosk.paper.signing import BOOTH, new_key

KEY = new_key()
RECEIPT = Receipt(f"{BOOTH}-20260601-0001", "01ab" * 16, BOOTH, datetime(2026, 6, 1, 4, tzinfo=UTC))
SHEET_WIDTH, ROLL_WIDTH = 1240, 720
EDGE = 56


def page(sheet: Sheet, width: int, language: Language) -> QImage:
    """Return the page as it comes out of a printer, ten pixels for a millimetre, with an edge."""
    image = QImage(width + 2 * EDGE, 3000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(EDGE, EDGE)
    height = paint_receipt(painter, width, sheet, Words(language))
    painter.end()
    assert 0 < height < image.height() - 2 * EDGE
    return image.copy(0, 0, image.width(), round(height) + 2 * EDGE)


@pytest.fixture
def sheet(theme: Theme) -> Sheet:
    assert theme.scale == 1
    return sheet_of(sign(RECEIPT, KEY))


def png(image: QImage, file: Path) -> bytes:
    assert image.save(str(file))
    return file.read_bytes()


def test_the_days_on_the_paper_know_the_holidays() -> None:
    handed_in = datetime(2026, 9, 30, 4, tzinfo=UTC)
    line = sign(replace(RECEIPT, submitted_at=handed_in), KEY)
    reviewed = sheet_of(line).dates.reviewed
    assert reviewed == due_on(handed_in.astimezone().date(), announced())
    assert reviewed.isoformat() == "2026-10-09"
    assert sheet_of(line, WEEKENDS).dates.reviewed.isoformat() == "2026-10-02"


@pytest.mark.parametrize("width", [SHEET_WIDTH, ROLL_WIDTH])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_on_the_paper_is_the_receipt(
    language: Language, width: int, sheet: Sheet, tmp_path: Path
) -> None:
    data = png(page(sheet, width, language), tmp_path / "page.png")
    assert verify(line_in("page.png", data), signers_of(KEY, BOOTH)).receipt == RECEIPT


def test_a_picture_of_the_paper_taken_by_hand_can_be_read(sheet: Sheet, tmp_path: Path) -> None:
    flat = decode(png(page(sheet, SHEET_WIDTH, "zh"), tmp_path / "page.png"))
    height, width = flat.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array([[190, 64], [1130, 150], [1180, 1420], [90, 1330]], np.float32)
    warp = cv2.getPerspectiveTransform(corners, seen)
    photo = cv2.warpPerspective(flat, warp, (1280, 1500), borderValue=(96, 90, 84))
    photo = cv2.GaussianBlur(photo, (0, 0), 0.8)
    noise = np.random.default_rng(4).normal(0, 6, photo.shape)
    dim = np.clip(photo * 0.8 + noise, 0, 255).astype(np.uint8)
    _, jpeg = cv2.imencode(".jpg", dim[:, :, ::-1])
    assert line_in("photo.jpg", jpeg.tobytes()) == sheet.text


@pytest.mark.parametrize("width", [SHEET_WIDTH, ROLL_WIDTH])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_the_paper_runs_over_its_edge(
    language: Language, width: int, theme: Theme, tmp_path: Path
) -> None:
    assert theme.scale == 1
    booth = "ADMINISTRATION-HALL2"
    long = Receipt(f"{booth}-20260601-0001", "01ab" * 16, booth, RECEIPT.submitted_at)
    image = page(sheet_of(sign(long, KEY)), width, language)
    pixels = decode(png(image, tmp_path / "page.png"))
    assert (pixels[:, -EDGE + 8 :] == 255).all()
    assert (pixels[:, : EDGE // 2] == 255).all()
    assert not (pixels[:, EDGE:-EDGE] == 255).all()


def test_the_pdf_is_one_page_of_its_own_size_with_its_fonts_inside(
    sheet: Sheet, tmp_path: Path
) -> None:
    file = tmp_path / "receipts" / "one.pdf"
    save_receipt(sheet, Words("zh"), file)
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1
    (box,) = re.findall(rb"/MediaBox \[0 0 (\d+\.?\d*) (\d+\.?\d*)\]", data)
    points_per_mm = 72 / 25.4
    sides = [float(each) / points_per_mm for each in box]
    assert sides == pytest.approx([148, 210], abs=1)  # A5
    assert b"/FontFile" in data
    assert list(file.parent.iterdir()) == [file]


def test_a_pdf_that_cannot_be_written_is_said_and_leaves_nothing(
    sheet: Sheet, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EnvironmentFailed):
        save_receipt(sheet, Words("zh"), tmp_path / "file" / "one.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("size", ["A4", "A5", "A6"])
def test_any_paper_in_the_printer_gets_the_whole_receipt_on_one_page(
    size: str, sheet: Sheet, tmp_path: Path
) -> None:
    file = tmp_path / "printed.pdf"
    # Stands for the machine: what it would be sent goes to a file.
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    print_on(printer, sheet, Words("en"))
    assert file.read_bytes().count(b"/Type /Page\n") == 1


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")
def test_a_printer_that_takes_nothing_is_said(sheet: Sheet, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(EnvironmentFailed) as caught:
        print_on(printer, sheet, Words("zh"))
    assert caught.value.words_key == "receipt.printer_refuses"


@pytest.mark.parametrize(
    ("installed", "asked", "sentence"),
    [
        ([], DEFAULT_PRINTER, "receipt.no_printer"),
        ([], "Hall", "receipt.no_printer"),
        (["Hall"], DEFAULT_PRINTER, "receipt.no_default_printer"),
        (["Hall"], "Office", "receipt.unknown_printer"),
    ],
)
def test_a_printer_that_is_not_there_is_said(
    installed: list[str],
    asked: str,
    sentence: str,
    sheet: Sheet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What printers a computer has is its hardware; this one is given none that can print.
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: installed)
    monkeypatch.setattr(QPrinterInfo, "defaultPrinter", QPrinterInfo)
    monkeypatch.setattr(QPrinterInfo, "printerInfo", lambda _name: QPrinterInfo())
    with pytest.raises(EnvironmentFailed) as caught:
        print_receipt(sheet, Words("en"), asked)
    assert caught.value.words_key == sentence
    for name in installed:
        assert name in Words("en").explain(caught.value)
