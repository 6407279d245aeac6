"""What was said of each part stands together, what is asked for first in front, troubles next."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.keep import doctor
from kiosk.keep.checkup import Line, Verdict
from kiosk.keep.glance import FIRST, Glance


def line(part: str, verdict: Verdict = "ok") -> Line:
    return Line(part, verdict, "doctor.qt.ok", {"version": "1"})


def parts_of(seen: object) -> list[str]:
    assert isinstance(seen, list | tuple)
    return [each.line.part for each in seen]


def test_nothing_is_known_before_anything_was_looked_at() -> None:
    glance = Glance()
    assert (glance.troubles, list(glance.cards()), list(glance.others())) == (0, [], [])
    assert list(glance.unknown()) == list(doctor.PARTS)


def test_the_six_come_first_and_troubles_behind_them(now: datetime) -> None:
    troubled = {"sqlite": "warn", "trail": "fail", "disk": "warn"}
    lines = [line(part, troubled.get(part, "ok")) for part in doctor.PARTS]  # type: ignore[arg-type]
    glance = Glance().with_lines(lines, now)
    assert parts_of(glance.cards()) == [*FIRST, "trail", "sqlite"]
    assert glance.troubles == 3
    assert not set(parts_of(glance.others())) & {*FIRST, "trail", "sqlite"}
    assert not glance.unknown()


def test_what_is_said_anew_takes_the_place_of_what_was_said(now: datetime) -> None:
    later = now + timedelta(minutes=1)
    first = Glance().with_lines([line("disk", "fail"), line("clock")], now)
    second = first.with_lines([line("disk")], later)
    assert (first.troubles, second.troubles) == (1, 0)
    assert [seen.at for seen in second.cards()] == [later, now]


@pytest.mark.parametrize("tells", [True, False])
def test_a_camera_that_has_to_be_opened_is_not_looked_at_every_minute(tells: bool) -> None:
    parts = doctor.parts_at_a_glance(tells_cameras=tells)
    assert ("camera" in parts) is tells
    assert not {"database", "trail", "pictures", "fonts"} & set(parts)
    assert set(parts) < set(doctor.PARTS)
