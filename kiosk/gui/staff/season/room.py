"""The room of the season: reads the files, counts what a change would mean, keeps what is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal

from kiosk import own_file, season_figures
from kiosk.configure import (
    Earlier,
    HolidaysNow,
    Order,
    SeasonNow,
    change_holidays,
    change_season,
    earlier_seasons,
    holidays_now,
    season_now,
    settings_now,
)
from kiosk.errors import AnswerIsNo, KioskError
from kiosk.forecast import Forecast, forecast
from kiosk.gui.staff.room import Desk, Errand, Room, said
from kiosk.gui.staff.season.page import SeasonPage
from kiosk.holidays import OwnDays, announced
from kiosk.rights import Actor, may
from kiosk.season import FILE_NAME, Season, parse
from kiosk.season_figures import Figures
from kiosk.settings import Settings
from kiosk.store.open import Store

_STOPPED = "season.preview.stopped"
_PARTS = ("figures", "days")


@dataclass(frozen=True)
class _Read:
    """All that the page shows."""

    season: SeasonNow
    holidays: HolidaysNow
    settings: Settings
    versions: tuple[Earlier, ...]


class _Count:
    """A count that is going on; ended from the UI thread, asked by the lane."""

    def __init__(self) -> None:
        self.stopped = False

    def demand_going_on(self) -> None:
        """End the count if it is no longer wanted."""
        if self.stopped:
            raise AnswerIsNo(_STOPPED)


class SeasonRoom(Room):
    """The figures and the days of the season."""

    key: ClassVar[str] = "season"
    icon: ClassVar[str] = "calendar-event"

    _counting = Signal(object, int, int)

    def __init__(self, desk: Desk) -> None:
        self.season = SeasonPage(desk.look)
        super().__init__(desk, self.season)
        self._version = own_file.NO_FILE
        self._days_version = own_file.NO_FILE
        self._kept: Figures = {}
        self._count: _Count | None = None
        self._saving = False
        self.season.figures_saved.connect(self._save_figures)
        self.season.days_saved.connect(self._save_days)
        self.season.reloaded.connect(self.refresh)
        self.season.preview_asked.connect(self._preview)
        self.season.preview_stopped.connect(self._stop_count)
        hours = self.season.days.hours
        hours.change_wanted.connect(lambda: self.errand.emit(Errand("settings", "open_from")))
        self._counting.connect(self._show_progress)

    def enter(self, actor: Actor) -> None:
        self._read_again(*_PARTS, gently=True)

    def leave(self) -> None:
        self._stop_count()
        self._count, self._saving, self._kept = None, False, {}
        self._version = self._days_version = own_file.NO_FILE
        page = self.season
        page.preview.show_none(askable=False)
        page.show_figures({}, editable=False)
        page.show_versions(())
        page.show_days(OwnDays(), editable=False)
        page.turn_to("figures")

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is ``days`` for holidays and hours."""
        self._read_again(*_PARTS, gently=True)
        if subject in self.season.tabs:
            self.season.turn_to(subject)

    def stop(self) -> None:
        self._stop_count()

    def refresh(self) -> None:
        """Read the files again, whatever was typed and not kept."""
        self._read_again(*_PARTS)

    def _read_again(self, *parts: str, gently: bool = False) -> None:
        """Read the files; gently, what was typed meanwhile stays."""
        folder = self.desk.booth.data

        def act(store: Store) -> _Read:
            return _read(store, folder)

        def done(read: _Read) -> None:
            if not (gently and self.season.is_touched):
                self._show(read, parts)

        self.ask(act, done)

    def _show(self, read: _Read, parts: Sequence[str]) -> None:
        actor = self.actor
        if actor is None:
            return
        editable = may(actor.role, "change_season")
        page, trouble = self.season, read.season.trouble or read.holidays.trouble
        page.show_trouble(None if trouble is None else said(trouble))
        if "figures" in parts:
            self._stop_count()
            self._version, self._kept = read.season.version, read.season.figures
            page.show_figures(read.season.figures, editable=editable)
            page.show_versions(read.versions)
        if "days" in parts:
            self._days_version = read.holidays.version
            page.show_days(read.holidays.own, editable=editable)
        page.days.known.show_known(announced(), self.desk.booth.clock().date())
        page.days.hours.show_hours(read.settings)

    # --- what a change would mean ------------------------------------------------------

    def _preview(self, figures: dict[str, str]) -> None:
        count = self._count = _Count()
        present, other = _season(self._kept), _season(figures)
        now = self.desk.booth.clock()

        def on_step(done: int, total: int) -> None:
            count.demand_going_on()
            self._counting.emit(count, done, total)

        def act(store: Store) -> Forecast:
            return forecast(store, present, other, now, on_step)

        def done(found: Forecast) -> None:
            if self._count is count:
                self._count = None
                self.season.preview.show_forecast(found)
                self.season.show_whether_counted()

        self.ask(act, done, lambda error: self._not_counted(count, error), long=True)

    def _show_progress(self, count: _Count, done: int, total: int) -> None:
        if self._count is count and not count.stopped:
            self.stirred.emit()
            self.season.preview.show_progress(done, total)

    def _not_counted(self, count: _Count, error: Exception) -> None:
        if self._count is not count:
            return
        self._count = None
        self.season.preview.show_none(askable=True)
        self.season.show_whether_counted()
        if not (isinstance(error, KioskError) and error.words_key == _STOPPED):
            self.tell_error(error)

    def _stop_count(self) -> None:
        if self._count is not None:
            self._count.stopped = True

    # --- what is kept ------------------------------------------------------------------

    def _save_figures(self, figures: dict[str, str], entry: int) -> None:
        booth = self.desk.booth
        because = f"taken back from entry {entry}" if entry else ""

        def act(store: Store, order: Order) -> SeasonNow:
            return change_season(store, booth.data, order, figures)

        self._save(act, self._version, "figures", because)

    def _save_days(self, own: OwnDays) -> None:
        booth = self.desk.booth

        def act(store: Store, order: Order) -> HolidaysNow:
            return change_holidays(store, booth.data, order, own)

        self._save(act, self._days_version, "days")

    def _save(
        self,
        act: Callable[[Store, Order], object],
        version: str,
        part: str,
        because: str = "",
    ) -> None:
        actor = self.actor
        if actor is None or self._saving or not self.permitted("change_season"):
            return
        order = Order(actor, self.desk.booth.clock(), version, because)
        self._saving = True
        self.ask(lambda store: act(store, order), lambda _: self._saved(part), self._not_saved)

    def _saved(self, part: str) -> None:
        self._saving = False
        self.tell("good", (f"staff.season.saved.{part}", {}))
        # What was typed on the other pane and not kept stays.
        self._read_again(part)

    def _not_saved(self, error: Exception) -> None:
        # What was typed stays, so that nobody types it twice.
        self._saving = False
        self.tell_error(error)


def _read(store: Store, folder: Path) -> _Read:
    return _Read(
        season_now(folder),
        holidays_now(folder),
        settings_now(folder).settings,
        tuple(earlier_seasons(store)),
    )


def _season(figures: Figures) -> Season:
    return parse(season_figures.to_toml(figures), FILE_NAME)
