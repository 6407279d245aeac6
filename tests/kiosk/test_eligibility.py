"""The table of cases: who is photographed here, who online, who not at all, and why."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.eligibility import (
    PATHS,
    Accepted,
    Answers,
    Decision,
    Path,
    decide,
    decide_open,
)
from kiosk.season import Season, load_season
from kiosk.store.students import CIRCUMSTANCES, LEVELS, ROUTES, Student
from kiosk.words import LANGUAGES, Words, keys, placeholders

SEASON = load_season()
OPENS, CLOSES = date(2024, 3, 1), date(2024, 3, 31)
DATED = replace(SEASON, opens=OPENS, closes=CLOSES)
MADE_UP = replace(
    DATED,
    make_up_opens=CLOSES + timedelta(days=10),
    make_up_closes=CLOSES + timedelta(days=12),
)
TODAY = date(2024, 3, 15)
DAY = timedelta(days=1)
MASTER = Student(
    "22S1",
    "王小明",
    level="master",
    enrolled_on=date(2023, 9, 1),
    graduates_on=date(2025, 6, 30),
    created_at=datetime(2024, 1, 1, tzinfo=UTC),
    listed=True,
)
DOCTOR = replace(MASTER, level="doctor", route="ordinary", enrolled_on=date(2021, 9, 1))
DIRECT = replace(DOCTOR, route="direct")
COMBINED = replace(MASTER, route="combined", master_defence=False)
NOTHING_SAID = Answers()


@dataclass(frozen=True)
class Case:
    """One line of the table; what is not said is as usual."""

    name: str
    path: Path
    reason: str
    student: Student | None = MASTER
    answers: Answers = NOTHING_SAID
    today: date = TODAY
    accepted: Accepted | None = None


ACCEPTED = Accepted("B-1", TODAY)
AFTER_WINDOW = SEASON.code_until + DAY

CASES = [
    # Who is on the list
    Case("nobody", "unlisted", "unlisted", None),
    Case("known by a photo only", "unlisted", "unlisted", replace(MASTER, listed=False)),
    # Settled, whatever the calendar says
    Case("approved here", "locked", "approved_here", accepted=ACCEPTED),
    Case(
        "approved, early defence", "locked", "approved_here",
        replace(MASTER, circumstance="early_defence"), accepted=ACCEPTED,
    ),
    Case(
        "approved, of unknown level", "locked", "approved_here",
        replace(MASTER, level=None), accepted=Accepted("B-1", date(2010, 1, 1)),
    ),
    Case(
        "approved photo as old as it may be", "locked", "approved_here",
        accepted=Accepted("B-1", date(2023, 6, 30)),
    ),
    Case(
        "approved photo a day too old", "staff", "photo_too_old",
        accepted=Accepted("B-1", date(2023, 6, 29)),
    ),
    Case(
        "a doctor's photo lasts longer", "locked", "approved_here",
        DOCTOR, accepted=Accepted("B-1", date(2022, 6, 30)),
    ),
    Case(
        "but not for ever", "staff", "photo_too_old",
        DOCTOR, accepted=Accepted("B-1", date(2022, 6, 29)),
    ),
    Case("combined without a defence", "exempt", "combined_without_defence", COMBINED),
    Case(
        "combined without a defence, in a hurry", "exempt", "combined_without_defence",
        replace(COMBINED, circumstance="early_defence"), Answers(True, True),
    ),
    Case(
        "combined with a defence", "online", "in_season", replace(COMBINED, master_defence=True)
    ),
    Case(
        "combined, nobody knows about a defence", "online", "in_season",
        replace(COMBINED, master_defence=None),
    ),
    Case("CHSI has a photo", "locked", "photo_on_chsi", answers=Answers(chsi_photo=True)),
    Case(
        "CHSI has a photo, early defence", "locked", "photo_on_chsi",
        replace(MASTER, circumstance="early_defence"), Answers(chsi_photo=True),
    ),
    Case("CHSI has none", "online", "in_season", answers=Answers(chsi_photo=False)),
    # Admitted by the staff
    Case("admitted", "offline", "admitted", replace(MASTER, admitted_because="x")),
    Case(
        "admitted, on no list", "offline", "admitted",
        replace(MASTER, admitted_because="x", listed=False),
    ),
    Case(
        "admitted, although CHSI has a photo", "offline", "admitted",
        replace(MASTER, admitted_because="x"), Answers(chsi_photo=True),
    ),
    Case(
        "admitted, but approved", "locked", "approved_here",
        replace(MASTER, admitted_because="x"), accepted=ACCEPTED,
    ),
    # Set apart by the list or by a period that is over
    Case(
        "early defence", "offline", "early_defence", replace(MASTER, circumstance="early_defence")
    ),
    Case(
        "early defence of a later cohort", "offline", "early_defence",
        replace(MASTER, circumstance="early_defence", enrolled_on=date(2024, 9, 1)),
    ),
    Case(
        "early defence, nothing else known", "offline", "early_defence",
        replace(
            MASTER, circumstance="early_defence", level=None, enrolled_on=None, graduates_on=None
        ),
    ),
    Case(
        "early defence with a code", "offline", "early_defence",
        replace(MASTER, circumstance="early_defence"), Answers(has_code=True),
    ),
    Case(
        "over, says the list", "offline", "over_period",
        replace(MASTER, circumstance="over_period"),
    ),
    Case(
        "over by the standard period", "offline", "over_period",
        replace(MASTER, enrolled_on=date(2021, 9, 1), standard_years=3),
    ),
    Case(
        "graduates in the month the period ends", "online", "in_season",
        replace(MASTER, enrolled_on=date(2022, 6, 1), standard_years=3),
    ),
    Case(
        "graduates a month later", "offline", "over_period",
        replace(MASTER, enrolled_on=date(2022, 5, 31), standard_years=3),
    ),
    Case(
        "half a year counts", "online", "in_season",
        replace(MASTER, enrolled_on=date(2022, 12, 31), standard_years=2.5),
    ),
    Case(
        "over today, no graduation in sight", "offline", "over_period",
        replace(MASTER, enrolled_on=date(2020, 9, 1), standard_years=3, graduates_on=None),
    ),
    Case("to make up", "offline", "make_up", replace(MASTER, circumstance="make_up")),
    # Facts
    Case("no level", "staff", "facts_missing", replace(MASTER, level=None)),
    Case("no enrolment", "staff", "facts_missing", replace(MASTER, enrolled_on=None)),
    Case("no graduation", "staff", "facts_missing", replace(MASTER, graduates_on=None)),
    # Cohorts
    Case("master of the cohort", "online", "in_season"),
    Case("earlier master", "online", "in_season", replace(MASTER, enrolled_on=date(2020, 9, 1))),
    Case("later master", "exempt", "later_cohort", replace(MASTER, enrolled_on=date(2024, 2, 1))),
    Case("doctor of the cohort", "online", "in_season", DOCTOR),
    Case("later doctor", "exempt", "later_cohort", replace(DOCTOR, enrolled_on=date(2022, 9, 1))),
    Case("direct entry of the same year", "exempt", "later_cohort", DIRECT),
    Case(
        "direct entry a year before", "online", "in_season",
        replace(DIRECT, enrolled_on=date(2020, 9, 1)),
    ),
    Case("doctor of no known route", "online", "in_season", replace(DOCTOR, route=None)),
    Case("a master has no direct entry", "online", "in_season", replace(MASTER, route="direct")),
    # How long a photo lasts
    Case("taken two years before", "online", "in_season", today=date(2023, 6, 30)),
    Case("taken earlier", "exempt", "too_early", today=date(2023, 6, 29)),
    Case("a doctor's, three years before", "online", "in_season", DOCTOR, today=date(2022, 6, 30)),
    Case("a doctor's, earlier", "exempt", "too_early", DOCTOR, today=date(2022, 6, 29)),
    # The window of codes
    Case(
        "first day of the window", "online", "in_season",
        replace(MASTER, graduates_on=SEASON.code_from),
    ),
    Case(
        "before the window", "offline", "outside_window",
        replace(MASTER, graduates_on=SEASON.code_from - DAY),
    ),
    Case(
        "last day of the window", "online", "in_season",
        replace(MASTER, graduates_on=SEASON.code_until),
    ),
    Case(
        "after the window", "offline", "outside_window",
        replace(MASTER, graduates_on=AFTER_WINDOW),
    ),
    Case(
        "after the window, without a code", "offline", "outside_window",
        replace(MASTER, graduates_on=AFTER_WINDOW), Answers(has_code=False),
    ),
    Case(
        "after the window, but with a code", "online", "in_season",
        replace(MASTER, graduates_on=AFTER_WINDOW), Answers(has_code=True),
    ),
    Case("in the window, none fetched", "online", "in_season", answers=Answers(has_code=False)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_table_of_cases(case: Case) -> None:
    decision = decide(case.student, case.answers, SEASON, case.today, case.accepted)
    assert (decision.path, decision.reason) == (case.path, case.reason)


@pytest.mark.parametrize(
    ("today", "path", "reason"),
    [
        (OPENS - DAY, "online", "not_open_yet"),
        (OPENS, "online", "in_season"),
        (CLOSES, "online", "in_season"),
        (CLOSES + DAY, "offline", "missed_deadline"),
    ],
)
def test_the_days_of_the_collection(today: date, path: Path, reason: str) -> None:
    decision = decide(MASTER, NOTHING_SAID, DATED, today, None)
    assert (decision.path, decision.reason) == (path, reason)


@pytest.mark.parametrize(
    ("days_after", "path", "reason"),
    [
        (9, "staff", "make_up_other_day"),
        (10, "offline", "missed_deadline"),
        (12, "offline", "missed_deadline"),
        (13, "staff", "make_up_other_day"),
    ],
)
def test_a_season_may_have_days_for_those_who_missed_it(
    days_after: int, path: Path, reason: str
) -> None:
    today = CLOSES + timedelta(days=days_after)
    decision = decide(MASTER, NOTHING_SAID, MADE_UP, today, None)
    assert (decision.path, decision.reason) == (path, reason)
    listed = decide(replace(MASTER, circumstance="make_up"), NOTHING_SAID, MADE_UP, today, None)
    assert listed.path == path
    early = replace(MASTER, circumstance="early_defence")
    assert decide(early, NOTHING_SAID, MADE_UP, today, None).path == "offline"


def test_who_has_missed_the_deadline_comes_here_with_a_code_too() -> None:
    decision = decide(MASTER, Answers(False, True), DATED, CLOSES + DAY, None)
    assert decision.reason == "missed_deadline"


def test_a_later_cohort_has_missed_nothing() -> None:
    student = replace(MASTER, enrolled_on=date(2024, 9, 1))
    assert decide(student, NOTHING_SAID, DATED, CLOSES + DAY, None).reason == "later_cohort"


def test_the_online_way_says_where_it_begins() -> None:
    assert decide(MASTER, NOTHING_SAID, SEASON, TODAY, None).fields["url"] == SEASON.online_url


def test_only_the_offline_way_leads_to_the_camera() -> None:
    led = [path for path in PATHS if Decision(path, "unlisted").may_photograph]
    assert led == ["offline"]


def test_a_booth_without_a_list_takes_everyone_but_who_has_a_photo() -> None:
    assert decide_open(NOTHING_SAID, None, TODAY).path == "offline"
    assert decide_open(Answers(chsi_photo=True), None, TODAY).reason == "photo_on_chsi"
    assert decide_open(NOTHING_SAID, ACCEPTED, TODAY).reason == "approved_here"


def test_the_facts_say_what_was_gone_by() -> None:
    facts = decide(MASTER, Answers(False, None), SEASON, TODAY, None).facts
    assert facts["season_sha256"] == SEASON.sha256
    assert (facts["level"], facts["graduates_on"]) == ("master", "2025-06-30")
    assert (facts["chsi_photo"], facts["has_code"]) == (False, None)
    assert "王小明" not in json.dumps(facts, ensure_ascii=False)


def _every_decision() -> list[Decision]:
    made = [decide(c.student, c.answers, SEASON, c.today, c.accepted) for c in CASES]
    made += [decide(MASTER, NOTHING_SAID, DATED, day, None) for day in (OPENS - DAY, CLOSES + DAY)]
    made.append(decide(MASTER, NOTHING_SAID, MADE_UP, CLOSES + DAY, None))
    return [*made, decide_open(NOTHING_SAID, None, TODAY)]


def test_every_reason_says_what_it_is_and_what_to_do_next() -> None:
    for decision in _every_decision():
        for language in LANGUAGES:
            for key in (decision.words_key, decision.next_key):
                assert Words(language).say(key, **decision.fields)


def test_every_sentence_belongs_to_a_reason_that_is_reached() -> None:
    reached = {decision.words_key for decision in _every_decision()}
    said = {key for key in keys() if key.startswith("eligibility.")}
    assert said == reached | {f"{key}.next" for key in reached}
    assert {decision.path for decision in _every_decision()} == set(get_args(Path))


DAYS = st.none() | st.dates(date(2015, 1, 1), date(2030, 12, 31))
STUDENTS = st.none() | st.builds(
    Student,
    st.just("22S1"),
    level=st.sampled_from([None, *LEVELS]),
    route=st.sampled_from([None, *ROUTES]),
    master_defence=st.sampled_from([None, True, False]),
    enrolled_on=DAYS,
    graduates_on=DAYS,
    standard_years=st.sampled_from([None, 2.0, 2.5, 5.0]),
    circumstance=st.sampled_from([None, *CIRCUMSTANCES]),
    created_at=st.just(datetime(2024, 1, 1, tzinfo=UTC)),
    listed=st.booleans(),
)
SAID = st.sampled_from([None, True, False])


@given(
    STUDENTS,
    st.builds(Answers, SAID, SAID),
    st.sampled_from([SEASON, DATED]),
    st.dates(date(2022, 1, 1), date(2026, 12, 31)),
    st.sampled_from([None, ACCEPTED]),
)
def test_whoever_comes_the_answer_has_its_sentences_and_never_a_second_photo(
    student: Student | None,
    answers: Answers,
    season: Season,
    today: date,
    accepted: Accepted | None,
) -> None:
    decision = decide(student, answers, season, today, accepted)
    for key in (decision.words_key, decision.next_key):
        assert placeholders(Words("zh").say(key, **decision.fields)) == frozenset()
    assert json.loads(json.dumps(decision.facts)) == decision.facts
    if accepted or answers.chsi_photo:
        assert not decision.may_photograph
    assert decide(student, answers, season, today, accepted) == decision
