"""Which way to a graduation photo is open to a student, and why: a pure function.

It answers with a path, a reason, the fields of the reason's sentences and the
facts it used. The figures of a season come in; no clock, no store, no screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from kiosk.season import Season, later
from kiosk.store.students import Student

Path = Literal["offline", "online", "exempt", "locked", "unlisted", "staff"]
PATHS: tuple[Path, ...] = get_args(Path)
_NEEDED = ("level", "enrolled_on", "graduates_on")
_MADE_UP = ("make_up", "missed_deadline")
"""Reasons of those who missed the collection; a season may have days for them."""


@dataclass(frozen=True)
class Answers:
    """What the student said; None where they do not know.

    Attributes:
        chsi_photo: CHSI shows a graduation photo of them already.
        has_code: they have a collection code.
    """

    chsi_photo: bool | None = None
    has_code: bool | None = None


@dataclass(frozen=True)
class Accepted:
    """A photo of the student that this booth's staff approved: its number and day."""

    number: str
    taken_on: date


@dataclass(frozen=True)
class Decision:
    """Which way is open.

    Attributes:
        path: the way; only ``offline`` leads to the camera.
        reason: code of the reason.
        fields: for the placeholders of the sentences.
        facts: what was looked at, plain values for JSON.
    """

    path: Path
    reason: str
    fields: Mapping[str, str | int] = field(default_factory=dict)
    facts: Mapping[str, str | int | float | bool | None] = field(default_factory=dict)

    @property
    def words_key(self) -> str:
        """Key of the sentence that says what it is."""
        return f"eligibility.{self.reason}"

    @property
    def next_key(self) -> str:
        """Key of the sentence that says what to do next."""
        return f"eligibility.{self.reason}.next"

    @property
    def may_photograph(self) -> bool:
        """Whether the way leads to the camera of this booth."""
        return self.path == "offline"


def decide(
    student: Student | None,
    answers: Answers,
    season: Season,
    today: date,
    accepted: Accepted | None,
) -> Decision:
    """Return the way that is open to a student.

    Args:
        student: as the roster says; None or not listed: on no list.
        answers: what the student said.
        season: the season's figures.
        today: the day at the booth.
        accepted: the student's approved photo, if there is one.
    """
    facts = _facts(student, answers, season, today, accepted)
    if student is not None and student.admitted_because and not accepted:
        return Decision("offline", "admitted", facts=facts)
    if student is None or not student.listed:
        return Decision("unlisted", "unlisted", facts=facts)
    path, reason, fields = (
        _settled(student, answers, season, accepted)
        or _set_apart(student, today)
        or _by_the_calendar(student, answers, season, today)
    )
    if reason in _MADE_UP and not _makes_up(season, today):
        return Decision("staff", "make_up_other_day", _make_up_days(season), facts)
    return Decision(path, reason, fields, facts)


def decide_open(answers: Answers, accepted: Accepted | None, today: date) -> Decision:
    """Return the way at a booth that has no roster: who it is, the staff will see."""
    facts: dict[str, str | int | float | bool | None] = {
        "chsi_photo": answers.chsi_photo,
        "has_code": answers.has_code,
        "today": today.isoformat(),
        "accepted": accepted.number if accepted else None,
    }
    if accepted:
        return Decision("locked", "approved_here", {"number": accepted.number}, facts)
    if answers.chsi_photo:
        return Decision("locked", "photo_on_chsi", {}, facts)
    return Decision("offline", "open_booth", {}, facts)


_Answer = tuple[Path, str, dict[str, str | int]]


def _settled(
    student: Student, answers: Answers, season: Season, accepted: Accepted | None
) -> _Answer | None:
    """Return the answer where no photo is to be taken, whatever the calendar says."""
    if accepted:
        years = season.photo_years.get(student.level) if student.level else None
        used_on = student.graduates_on
        if years and used_on and later(accepted.taken_on, years) < used_on:
            return "staff", "photo_too_old", {"number": accepted.number, "years": years}
        return "locked", "approved_here", {"number": accepted.number}
    if student.route == "combined" and student.master_defence is False:
        return "exempt", "combined_without_defence", {}
    if answers.chsi_photo:
        return "locked", "photo_on_chsi", {}
    return None


def _set_apart(student: Student, today: date) -> _Answer | None:
    """Return the answer for whom the list, or a period of study that is over, sets apart."""
    if student.circumstance == "early_defence":
        return "offline", "early_defence", {}
    if student.circumstance == "over_period" or _is_over(student, today):
        return "offline", "over_period", {}
    if student.circumstance == "make_up":
        return "offline", "make_up", {}
    return None


def _is_over(student: Student, today: date) -> bool:
    """Return whether the standard period ends before the month of graduation; False if unknown.

    Where no graduation is expected yet, the present month stands for it.
    """
    if student.enrolled_on is None or student.standard_years is None:
        return False
    ends_on = later(student.enrolled_on, student.standard_years)
    until = student.graduates_on or today
    return (until.year, until.month) > (ends_on.year, ends_on.month)


def _by_the_calendar(student: Student, answers: Answers, season: Season, today: date) -> _Answer:
    missing = [name for name in _NEEDED if getattr(student, name) is None]
    if student.level is None or student.enrolled_on is None or student.graduates_on is None:
        return "staff", "facts_missing", {"count": len(missing)}
    group = "doctor_direct" if _is_direct(student) else student.level
    if student.enrolled_on.year > season.cohorts[group]:
        return "exempt", "later_cohort", {"year": student.enrolled_on.year}
    years = season.photo_years[student.level]
    if later(today, years) < student.graduates_on:
        return "exempt", "too_early", {"years": years}
    if season.closes and today > season.closes:
        return "offline", "missed_deadline", {"closes": season.closes.isoformat()}
    gets_code = season.code_from <= student.graduates_on <= season.code_until
    if not gets_code and not answers.has_code:
        return "offline", "outside_window", {"graduates_on": student.graduates_on.isoformat()}
    return _online(season, today)


def _online(season: Season, today: date) -> _Answer:
    url = {"url": season.online_url}
    if season.opens and today < season.opens:
        return "online", "not_open_yet", {"opens": season.opens.isoformat(), **url}
    return "online", "in_season", {**url}


def _makes_up(season: Season, today: date) -> bool:
    """Return whether those who missed the collection are photographed on this day."""
    if season.make_up_opens is None or season.make_up_closes is None:
        return True
    return season.make_up_opens <= today <= season.make_up_closes


def _make_up_days(season: Season) -> dict[str, str | int]:
    return {"opens": str(season.make_up_opens), "closes": str(season.make_up_closes)}


def _is_direct(student: Student) -> bool:
    return student.level == "doctor" and student.route == "direct"


def _facts(
    student: Student | None,
    answers: Answers,
    season: Season,
    today: date,
    accepted: Accepted | None,
) -> dict[str, str | int | float | bool | None]:
    facts: dict[str, str | int | float | bool | None] = {
        "season": season.id,
        "season_sha256": season.sha256,
        "today": today.isoformat(),
        "chsi_photo": answers.chsi_photo,
        "has_code": answers.has_code,
        "accepted": accepted.number if accepted else None,
    }
    if student is None:
        return facts
    return facts | {
        "listed": student.listed,
        "level": student.level,
        "route": student.route,
        "master_defence": student.master_defence,
        "enrolled_on": _text(student.enrolled_on),
        "graduates_on": _text(student.graduates_on),
        "standard_years": student.standard_years,
        "circumstance": student.circumstance,
        "admitted_because": student.admitted_because,
    }


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
