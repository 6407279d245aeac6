"""Receipts are printed and saved by processes of their own, while the window goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.gui.paper_work import PaperWork
from kiosk.paper.receipt import sign
from kiosk.settings import Settings
from tests.kiosk.gui.test_paper import KEY, RECEIPT

PATIENCE_MS = 30_000
LINE = sign(RECEIPT, KEY)
Make = Callable[..., PaperWork]


@pytest.fixture
def make(qapp: QApplication, data: Path, tmp_path: Path) -> Iterator[Make]:
    made: list[PaperWork] = []

    def build(limit_ms: int = PATIENCE_MS, **settings: str) -> PaperWork:
        given = {"printer": "no such printer", "receipt_folder": str(tmp_path / "out"), **settings}
        work = PaperWork(data, replace(Settings(), **given), qapp, limit_ms)  # type: ignore[arg-type]
        made.append(work)
        return work

    yield build
    for work in made:
        work.stop()
        work.deleteLater()


def test_a_saved_receipt_lies_in_the_folder_and_the_window_never_waited(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    work = make()
    ticks: list[None] = []
    clock = QTimer(work, interval=5)
    clock.timeout.connect(lambda: ticks.append(None))
    clock.start()
    with qtbot.waitSignal(work.done, timeout=PATIENCE_MS) as done:
        work.save(LINE, RECEIPT.number, "zh")
        assert not (tmp_path / "out").exists()
    assert done.args == ["save"]
    assert len(ticks) > 20
    assert [file.name for file in (tmp_path / "out").iterdir()] == [f"{RECEIPT.number}.pdf"]


def test_a_printer_that_is_not_there_is_told_and_logged(
    make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    work = make()
    with caplog.at_level("INFO"), qtbot.waitSignal(work.failed, timeout=PATIENCE_MS) as failed:
        work.print(LINE, "en")
    assert failed.args == ["print"]
    assert "printer" in caplog.text
    assert LINE not in caplog.text


def test_a_folder_that_cannot_be_written_is_told(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    work = make(receipt_folder=str(tmp_path / "file"))
    with qtbot.waitSignal(work.failed, timeout=PATIENCE_MS) as failed:
        work.save(LINE, RECEIPT.number, "zh")
    assert failed.args == ["save"]


def test_what_takes_too_long_is_ended_and_told(make: Make, qtbot: QtBot) -> None:
    work = make(limit_ms=1)
    with qtbot.waitSignal(work.failed, timeout=PATIENCE_MS):
        work.save(LINE, RECEIPT.number, "zh")


def test_what_an_ended_visit_asked_for_is_done_and_not_reported(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    work = make()
    heard: list[str] = []
    work.done.connect(heard.append)
    work.failed.connect(heard.append)
    work.save(LINE, "first", "zh")
    work.forget()
    with qtbot.waitSignal(work.done, timeout=PATIENCE_MS):
        work.save(LINE, "second", "zh")
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("*.pdf"))) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not work.busy, timeout=PATIENCE_MS)
    assert heard == ["save"]
