"""The dates that a student is told know the days off that the staff have entered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.booth import build_booth
from kiosk.consent import give, load_consent
from kiosk.gui.student.done import Done
from kiosk.gui.student.workshop import HandedIn, hand_in
from kiosk.gui.voice import Look
from kiosk.holidays import FILE_NAME, announced, load_calendar
from kiosk.paper.dates import dates_of
from kiosk.store.open import Store
from kiosk.submit import Particulars, Take
from kiosk.words import Language
from tests.kiosk.gui.test_done import said

MakeHandedIn = Callable[[str], HandedIn]


@pytest.fixture
def handed_in(
    store: Store, data: Path, make_take: Callable[..., Take], now: datetime
) -> MakeHandedIn:
    """Return what hands in a photo at a booth whose staff wrote this into their holidays."""

    def make(holidays: str) -> HandedIn:
        (data / FILE_NAME).write_text(holidays, encoding="utf-8")
        beside = Particulars(give(load_consent(), "en", now), None, None, False, "unchecked")
        booth = build_booth(data, "en", lambda: now)
        return hand_in(store, "22S1", make_take(), beside, booth)

    return make


def test_the_receipt_on_the_screen_knows_the_staffs_own_days_off(
    handed_in: MakeHandedIn,
    data: Path,
    now: datetime,
    make_look: Callable[[Language], Look],
) -> None:
    day = now.astimezone().date()
    off = ", ".join(str(day + timedelta(days=each)) for each in range(1, 12))
    done = handed_in(f"off = [{off}]\n")
    assert done.calendar == load_calendar(data)
    own, known = (dates_of(day, each).reviewed for each in (done.calendar, announced()))
    assert own > known
    screen = Done(make_look("en"))
    screen.show_receipt(done.receipt, done.code, done.calendar)
    screen.show()
    assert f" {own.day} {own:%b}:" in said(screen)
    assert f" {known.day} {known:%b}:" not in said(screen)
    screen.close()
    screen.deleteLater()


def test_a_slip_in_that_file_keeps_nobody_from_the_receipt(
    handed_in: MakeHandedIn, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "kiosk.gui.student.workshop"):
        done = handed_in("off = [")
    assert done.calendar == announced()
