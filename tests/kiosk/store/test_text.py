"""Moments and JSON have one spelling each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store import text

EARLY = datetime(1970, 1, 2)  # noqa: DTZ001 - the zone comes from the strategy
DAY = timedelta(hours=23)
ZONES = st.builds(timezone, st.timedeltas(-DAY, DAY))


@given(st.datetimes(EARLY, timezones=ZONES))
def test_a_moment_survives_the_row_in_every_time_zone(moment: datetime) -> None:
    assert text.to_moment(text.from_moment(moment)) == moment


def test_the_order_of_the_texts_is_the_order_of_the_moments() -> None:
    early = datetime(2026, 3, 1, 8, 0, tzinfo=timezone(timedelta(hours=8)))
    later = datetime(2026, 3, 1, 0, 0, 0, 1, tzinfo=UTC)
    assert text.from_moment(early) < text.from_moment(later)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        text.from_moment(datetime(2026, 3, 1))  # noqa: DTZ001 - the very thing


def test_json_is_the_same_whatever_the_order_of_the_keys() -> None:
    assert text.canonical({"b": 1, "a": "照"}) == text.canonical({"a": "照", "b": 1})


def test_json_refuses_a_number_that_is_not_finite() -> None:
    with pytest.raises(ValueError, match="JSON"):
        text.canonical({"value": float("nan")})
