"""The judge lists every rule, hides nothing, and survives a rule that breaks."""

from __future__ import annotations

from functools import partial
from typing import Protocol

import pytest

from kiosk.words import keys
from validation.evidence import Evidence
from validation.judge import judge
from validation.measured import Look, Measured, Rule
from validation.profile import Profile
from validation.report import Report, Row
from validation.rules import RULES


class ExpectedLog(Protocol):
    """The fixture that takes log records which a test expects."""

    def take(self, words: str) -> object:
        """Return the record that says so."""


def test_every_rule_of_the_profile_is_listed_in_its_order(profile: Profile) -> None:
    report = judge(Evidence(), profile)
    assert [row.id for row in report.rows] == list(profile.rules)
    assert report.profile_sha256 == profile.sha256


def test_what_is_not_known_is_skipped_with_a_reason_and_never_passes(profile: Profile) -> None:
    report = judge(Evidence(), profile)
    for row in report.rows:
        assert row.verdict == "skipped"
        assert row.value is None
        assert row.advice is not None
        assert row.advice.key in keys()
    assert report.verdict == "skipped"


def test_a_rule_without_a_function_says_so(profile: Profile) -> None:
    row = judge(Evidence(scale=0.5), profile, rules=()).row("geometry.resolution")
    assert row.advice is not None
    assert row.advice.key == "skipped.not_measured"


def test_a_rule_that_raises_makes_a_person_look(
    profile: Profile, expected_log: ExpectedLog
) -> None:
    def broken(_evidence: Evidence) -> Measured:
        raise ZeroDivisionError

    report = judge(Evidence(), profile, [Rule("pose.roll", broken)])
    assert report.row("pose.roll").verdict == "warn"
    assert report.row("pose.yaw").verdict == "skipped"
    expected_log.take("rule pose.roll raised")


@pytest.mark.parametrize(
    ("look", "inside", "outside"),
    [("never", "pass", "fail"), ("inside", "warn", "fail"), ("always", "warn", "warn")],
)
def test_where_a_person_must_look_nothing_passes_unseen_and_the_margin_stands(
    profile: Profile, look: Look, inside: str, outside: str
) -> None:
    for value, verdict in ((0.0, inside), (1.0, outside)):
        rule = Rule("eyes.hair", partial(_measured, value, look))
        row = judge(Evidence(), profile, [rule]).row("eyes.hair")
        assert row.verdict == verdict
        assert row.margin is not None
        if verdict == "warn":
            assert row.advice is not None
            assert row.advice.key == "advice.eyes.hair.look"


def _measured(value: float, look: Look, _evidence: Evidence) -> Measured:
    return Measured(value, "left", look)


@pytest.mark.parametrize(
    ("verdicts", "worst"),
    [
        (["pass", "fail", "warn"], "fail"),
        (["pass", "warn", "skipped"], "warn"),
        (["pass", "skipped"], "pass"),
        (["skipped"], "skipped"),
    ],
)
def test_the_verdict_is_the_worst_of_the_rows(
    profile: Profile, verdicts: list[str], worst: str
) -> None:
    requirement = profile.rules["pose.roll"]
    rows = tuple(
        Row("pose.roll", 0, "", requirement.limit, 0.0, verdict, None)  # type: ignore[arg-type]
        for verdict in verdicts
    )
    assert Report("x", "y", rows).verdict == worst


def test_the_worst_failure_is_named_first(profile: Profile) -> None:
    rules = [
        Rule("pose.roll", lambda _evidence: Measured(1000.0)),
        Rule("geometry.resolution", lambda _evidence: Measured(1.1)),
    ]
    assert [row.id for row in judge(Evidence(), profile, rules).failed] == [
        "pose.roll",
        "geometry.resolution",
    ]


def test_asking_a_report_for_an_unknown_rule_fails(profile: Profile) -> None:
    with pytest.raises(KeyError):
        judge(Evidence(), profile, RULES).row("geometry.nose")
