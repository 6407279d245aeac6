"""The report as tables in a language: the departments with their figures, and why they wait."""

from __future__ import annotations

from typing import Final

from kiosk.reasons import all_reasons
from kiosk.report.figures import COLUMNS, Group, Report
from kiosk.report.grids import Cell, Grid
from kiosk.words import Words

_CHARTED: Final = ("missing", "returned", "submitted", "approved", "exported")


def cohort_said(report: Report, words: Words) -> str:
    """Return whom a report counts, where it is not everyone on the lists; else nothing."""
    cohort, said = report.cohort, []
    if cohort.level is not None:
        said.append(words.say(f"person.level.{cohort.level}"))
    if cohort.graduates_from is not None or cohort.graduates_until is not None:
        days = (cohort.graduates_from, cohort.graduates_until)
        first, last = ("…" if day is None else day.isoformat() for day in days)
        said.append(words.say("summary.graduates", first=first, last=last))
    return words.say("summary.comma").join(said)


def departments(report: Report, words: Words) -> Grid:
    """Return a table with one line a department and one for all together."""
    names = ("department", *COLUMNS, "sent_back_for")
    headings = [words.say(f"column.{name}") for name in names]
    lines = [
        (group.department or words.say("summary.no_department"), group) for group in report.groups
    ]
    rows = [_row(name, group) for name, group in lines]
    rows.append(_row(words.say("roster.total"), report.total))
    charted = [names.index(name) for name in _CHARTED]
    return Grid(words.say("summary.departments"), headings, rows, charted)


def reasons(report: Report, words: Words) -> Grid:
    """Return a table with one line a reason and department, with the reason in words."""
    headings = [words.say(f"column.{name}") for name in ("department", "code", "reason", "people")]
    rows: list[list[Cell]] = [
        [
            group.department or words.say("summary.no_department"),
            code,
            reason_sentence(code, words),
            people,
        ]
        for group in report.groups
        for code, people in group.sent_back_for.items()
    ]
    return Grid(words.say("summary.reasons"), headings, rows)


def reason_sentence(code: str, words: Words) -> str:
    """Return a reason in words; the code itself where it is no longer among the reasons."""
    reason = all_reasons().get(code)
    return reason.sentences[words.language] if reason else code


def _row(name: str, group: Group) -> list[Cell]:
    why = " ".join(f"{code}×{people}" for code, people in group.sent_back_for.items())
    return [name, *(group.figure(column) for column in COLUMNS), why]
