"""A photo that was judged by another profile is held against today's limits by its measures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.batch.rejudge import newly_broken
from kiosk.errors import AnswerIsNo
from kiosk.standards import load_profile
from kiosk.store import batches
from tests.kiosk.batch.desk import Desk
from validation.profile import Between, Judged, Profile

RULE = "geometry.crown"
PROFILE = load_profile()
LIMIT = PROFILE.limit(RULE, Between)


def only(limit: Any) -> Profile:  # noqa: ANN401 - any kind of limit
    """Return today's profile with one rule and this limit, beside the rules of the file."""
    rules = {name: each for name, each in PROFILE.rules.items() if name.startswith("file.")}
    return replace(PROFILE, rules={**rules, RULE: replace(PROFILE.rules[RULE], limit=limit)})


def report(value: object, verdict: str = "pass") -> dict[str, Any]:
    return {"rules": [{"id": RULE, "value": value, "verdict": verdict}]}


def test_a_value_that_passed_is_held_against_the_limit_of_today() -> None:
    narrow = replace(LIMIT, high=LIMIT.middle)
    assert newly_broken(report(LIMIT.middle), only(narrow)) == []
    assert newly_broken(report(LIMIT.high), only(LIMIT)) == []
    assert newly_broken(report(LIMIT.high), only(narrow)) == [RULE]


def test_what_a_reviewer_saw_broken_or_in_doubt_was_decided_on() -> None:
    for verdict in ("fail", "warn"):
        assert newly_broken(report(LIMIT.high * 2, verdict), only(LIMIT)) == []
    assert newly_broken(report(None, "skipped"), only(LIMIT)) == []


def test_a_rule_that_the_report_does_not_know_counts_as_broken_unless_it_is_an_opinion() -> None:
    assert newly_broken({"rules": []}, only(LIMIT)) == [RULE]
    assert newly_broken({"rules": []}, only(Judged())) == []


def test_a_value_of_another_kind_counts_as_broken() -> None:
    assert newly_broken(report("wide"), only(LIMIT)) == [RULE]


@pytest.mark.parametrize(("high", "goes"), [(LIMIT.high, True), (LIMIT.low, False)])
def test_an_export_under_a_new_profile_goes_by_the_stored_measures(
    desk: Desk, tmp_path: Path, high: float, goes: bool
) -> None:
    (photo,) = desk.approve(1)
    with desk.store.writing():
        told = json.dumps(report(LIMIT.middle))
        desk.store.change("UPDATE submissions SET report = ?", [told])
    changes = {"profile_sha256": "cd" * 32, "profile": only(replace(LIMIT, high=high))}
    if goes:
        assert desk.export(tmp_path, **changes).batch.count == 1
        return
    refused = desk.refusal(tmp_path, **changes)
    assert refused.words_key == "batch.photo_breaks_rule"
    assert refused.fields["photos"] == f"{photo.number} (2100001): {RULE}"
    assert batches.all_batches(desk.store) == []


def test_without_todays_profile_nothing_judged_by_another_goes(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    refused = desk.refusal(tmp_path, profile_sha256="cd" * 32)
    assert isinstance(refused, AnswerIsNo)
    assert refused.words_key == "batch.other_profile"
