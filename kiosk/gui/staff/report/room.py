"""The room of the report: reads the figures, writes the files, leads to whom a number counts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.errors import KioskError
from kiosk.gui.report_paper import written_page_by_page
from kiosk.gui.staff.report.filters import Window, month
from kiosk.gui.staff.report.page import ReportPage
from kiosk.gui.staff.room import Desk, Errand, Room, said
from kiosk.photo.files import write_file
from kiosk.report.figures import Report, report_of
from kiosk.report.grids import csv_bytes, xlsx_bytes
from kiosk.report.tables import departments, reasons
from kiosk.rights import Actor
from kiosk.season import load_season
from kiosk.store import progress
from kiosk.store.open import Store
from kiosk.store.progress import Cohort
from kiosk.words import Words

logger = logging.getLogger(__name__)

ChooseFile = Callable[[QWidget, str, str, str], str]
"""Takes parent, title, suggested file and filter; returns the chosen file, "" for none."""
_STOPPED: Final = "staff.report.stopped"


@dataclass(frozen=True)
class Reading:
    """What was read for the page."""

    report: Report
    windows: tuple[Window, ...]


class ReportRoom(Room):
    """How far the departments have come.

    Attributes:
        choose_file: asks where a file shall be; tests put another in its place.
        open_folder: opens a folder outside; the same.
    """

    key: ClassVar[str] = "report"
    icon: ClassVar[str] = "chart-bar"

    def __init__(self, desk: Desk) -> None:
        self.report = ReportPage(desk.look)
        super().__init__(desk, self.report)
        self.choose_file: ChooseFile = _ask_for_file
        self.open_folder: Callable[[Path], object] = _open_folder
        self._writing: Path | None = None
        self._pages: Generator[tuple[int, int]] | None = None
        self._next_page = QTimer(self, interval=0, singleShot=True)
        self._next_page.timeout.connect(self._paint_next)
        self._saved: Path | None = None
        self.report.renewed.connect(self.refresh)
        self.report.asked.connect(self._lead_to)
        self.report.save_asked.connect(self.save)
        self.report.save_cancelled.connect(self._cancel)
        self.report.folder_asked.connect(self._show_folder)
        self.report.roster_asked.connect(lambda: self.errand.emit(Errand("roster")))

    def enter(self, actor: Actor) -> None:
        self.report.clear()

    def leave(self) -> None:
        self._cancel()
        self._writing, self._saved = None, None
        self.report.clear()

    def show(self, subject: str = "") -> None:
        """Come to the front with the figures as they are now."""
        self.refresh()
        self.report.setFocus()

    def stop(self) -> None:
        self._cancel()

    def refresh(self) -> None:
        """Read the figures again, if somebody is in."""
        if self.actor is None:
            return
        now, data, cohort = (
            self.desk.booth.clock(),
            self.desk.booth.data,
            self.report.filters.cohort,
        )
        self.ask(
            lambda store: _read(store, now, data, cohort),
            lambda found: self.report.show_report(found.report, found.windows),
        )

    def save(self, kind: str) -> None:
        """Ask where the report shall be written, and write it.

        Args:
            kind: ending of the file: ``csv``, ``xlsx`` or ``pdf``.
        """
        report, say = self.report.report, self.desk.look.voice.say
        if report is None or self._writing is not None:
            return
        name = say("staff.report.file_name", day=f"{report.at:%Y-%m-%d}")
        chosen = self.choose_file(
            self.report,
            say(f"staff.report.save.title.{kind}"),
            str(Path.home() / f"{name}.{kind}"),
            f"{kind.upper()} (*.{kind})",
        )
        if not chosen:
            return
        file = Path(chosen)
        if file.suffix.casefold() != f".{kind}":
            file = file.with_name(f"{file.name}.{kind}")
        self._write(kind, file, report)

    def _write(self, kind: str, file: Path, report: Report) -> None:
        words = Words(self.desk.look.voice.language)
        self._writing = file
        self.report.saving.show_progress(file.name, 0, 0)
        if kind == "pdf":
            booth = self.desk.booth.settings.booth
            self._pages = written_page_by_page(report, words, booth, file)
            self._next_page.start()
        else:
            self.work(
                lambda: _write_tables(kind, report, words, file),
                lambda _: self._written(file),
                self._not_written,
                long=True,
            )

    def _paint_next(self) -> None:
        """Paint one page of the PDF, and come again after whatever else is to be done."""
        if self._pages is None or self._writing is None:
            return
        try:
            done, total = next(self._pages)
        except StopIteration:
            self._written(self._writing)
        except KioskError as error:
            self._not_written(error)
        else:
            self.report.saving.show_progress(self._writing.name, done, total)
            self.stirred.emit()
            self._next_page.start()

    def _written(self, file: Path) -> None:
        self._writing, self._pages, self._saved = None, None, file
        self.report.saving.show_saved(file)

    def _not_written(self, error: Exception) -> None:
        self._writing, self._pages = None, None
        self.report.saving.show_outcome("alert-triangle", *said(error))

    def _cancel(self) -> None:
        """Leave off a PDF between two pages; the tables are written in a moment."""
        if self._pages is not None:
            self._pages.close()
            self._writing, self._pages = None, None
            self.report.saving.show_outcome("info-circle", _STOPPED, {})

    def _show_folder(self) -> None:
        if self._saved is not None:
            self.open_folder(self._saved.parent)

    def _lead_to(self, department: str | None, state: str, reason: str) -> None:
        report = self.report.report
        cohort = report.cohort if report is not None else Cohort()
        self.errand.emit(Errand("students", subject_of(department, state, reason, cohort)))


def _write_tables(kind: str, report: Report, words: Words, file: Path) -> None:
    if kind == "xlsx":
        write_file(file, xlsx_bytes((departments(report, words), reasons(report, words))))
    else:
        write_file(file, csv_bytes(departments(report, words)))


def subject_of(department: str | None, state: str, reason: str, cohort: Cohort) -> str:
    """Return how the room of the students is told whom a number counts.

    Args:
        department: None for all, "" for those of none.
        state: "" for all on the lists.
        reason: code of the reason for which they were sent back; "" for any.
        cohort: whom the report counts.
    """
    graduates = (cohort.graduates_from, cohort.graduates_until)
    said = {
        "department": department,
        "state": state or "listed",
        "reason": reason or None,
        "level": cohort.level,
        "graduates": "..".join(map(str, graduates)) if all(graduates) else None,
    }
    return " ".join(f"{name}:{value}" for name, value in said.items() if value is not None)


def _read(store: Store, now: datetime, data: Path, cohort: Cohort) -> Reading:
    report = report_of(store, now, cohort)
    months = [month(*each) for each in progress.graduation_months(store)]
    return Reading(report, (*_of_season(data), *months))


def _of_season(data: Path) -> list[Window]:
    """Return the season's window; none if its file cannot be used, as upkeep says."""
    try:
        season = load_season(data)
    except KioskError as error:
        logger.info("the report goes without the season: %s", error)
        return []
    return [Window(season.code_from, season.code_until, season=True)]


def _ask_for_file(parent: QWidget, title: str, suggested: str, kind: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, suggested, kind)[0]


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
