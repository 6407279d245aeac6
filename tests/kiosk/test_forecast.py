"""What other figures would change is counted over the whole list, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk.collection_code import add_code
from kiosk.errors import AnswerIsNo
from kiosk.forecast import Forecast, Turn, forecast
from kiosk.review import Approval, approve
from kiosk.rights import account_actor
from kiosk.season import load_season
from kiosk.store import audit
from kiosk.store.open import Store
from kiosk.submit import Take, submit
from tests.kiosk.people import enrol

SEASON = load_season()
WHO = account_actor("tests")


def listed(store: Store, now: datetime, count: int, graduates_on: date, first: int = 0) -> None:
    """Put ordinary master's students on the list."""
    numbers = [f"S{first + number:05d}" for number in range(count)]
    enrol(store, numbers, now, "", graduates_on.isoformat())


def test_who_would_go_another_way_is_counted(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.forecast._PAGE", 100)
    listed(store, now, 203, date(2026, 6, 30))
    listed(store, now, 7, date(2025, 12, 31), first=900)
    other = replace(SEASON, code_until=date(2026, 12, 31))
    steps: list[tuple[int, int]] = []
    before = audit.size(store)
    found = forecast(store, SEASON, other, now, lambda done, of: steps.append((done, of)))
    assert found == Forecast(210, (Turn("offline", "outside_window", "online", "in_season", 203),))
    assert found.other_way == 203
    assert (steps[0], steps[-1]) == ((0, 210), (210, 210))
    assert audit.size(store) == before
    assert forecast(store, SEASON, SEASON, now).turns == ()


def test_another_reason_for_the_same_way_is_told_apart(store: Store, now: datetime) -> None:
    listed(store, now, 2, date(2026, 6, 30))
    other = replace(SEASON, closes=now.date() - timedelta(days=1))
    found = forecast(store, SEASON, other, now)
    assert found.turns == (Turn("offline", "outside_window", "offline", "missed_deadline", 2),)
    assert found.other_way == 0


def test_photos_and_codes_that_are_here_count(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    listed(store, now, 3, date(2026, 6, 30))
    photo = submit(store, "S00000", make_take(), booth="B", now=now)
    approve(store, photo.number, Approval(WHO, now))
    add_code(store, "S00001", "CHSI-CODE-1", who=WHO, now=now)
    other = replace(SEASON, closes=now.date() - timedelta(days=1))
    found = forecast(store, SEASON, other, now)
    assert set(found.turns) == {
        Turn("online", "in_season", "offline", "missed_deadline", 1),
        Turn("offline", "outside_window", "offline", "missed_deadline", 1),
    }


def test_the_count_ends_when_it_is_told_to(store: Store, now: datetime) -> None:
    listed(store, now, 3, date(2026, 6, 30))

    def stop(_done: int, _of: int) -> None:
        raise AnswerIsNo("season.preview.stopped")

    with pytest.raises(AnswerIsNo):
        forecast(store, SEASON, SEASON, now, stop)
