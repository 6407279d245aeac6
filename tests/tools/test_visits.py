"""The tool behind docs/visits.md: a few of its visits, and that it sees what must not be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.visits import FLAT_KB, WARM, Played, faults_of, growth, page, patient_booth, play

VISITS = 4
"""One of them leaves half-way, one takes the photo twice."""


def test_visits_in_a_row_lose_and_double_nothing_and_what_is_wrong_would_be_seen(
    tmp_path: Path,
) -> None:
    booth = patient_booth(tmp_path)
    played, faults = play(booth, VISITS)
    assert faults == []
    assert (len(played.shown), played.left) == (VISITS - 1, 1)
    one, other, *rest = played.shown
    mixed_up = Played({**played.shown, one: played.shown[other]})
    assert [fault.split(":")[0] for fault in faults_of(booth, [one, other], mixed_up)] == [one]
    unheard = Played({student_no: played.shown[student_no] for student_no in (one, other)})
    assert len(faults_of(booth, [one, other, *rest], unheard)) == len(rest)
    lost = Played({"22B000000": played.shown[one]})
    assert len(faults_of(booth, ["22B000000"], lost)) == 1
    assert "| lost, doubled or other than shown | 0 |" in page(VISITS, played, faults, 1.0)


def test_memory_that_grows_is_told_from_memory_that_is_flat() -> None:
    flat = [400_000 + number % 3 for number in range(3 * WARM)]
    slope = growth(flat)
    assert slope is not None
    assert abs(slope) < FLAT_KB
    grown = growth([kb + 2 * FLAT_KB * number for number, kb in enumerate(flat)])
    assert grown == pytest.approx(2 * FLAT_KB, rel=0.01)
    assert growth(flat[:WARM]) is None
