"""What a report says, as plain lines for a student: what to show of it, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.gui.widgets.badge import State
from validation.report import Advice, Report, Row

MOST_LINES: Final = 3
_STATES: Final[dict[str, State]] = {
    "fail": "bad",
    "warn": "doubt",
    "pass": "good",
    "skipped": "plain",
}
_ORDER: Final = tuple(_STATES)


@dataclass(frozen=True)
class Finding:
    """One rule and what was found.

    Attributes:
        rule: its id.
        state: how bad it is.
        advice: what to say about it; None where all is well.
    """

    rule: str
    state: State
    advice: Advice | None


@dataclass(frozen=True)
class Findings:
    """A report, the worst first and what nobody has looked at yet last.

    Attributes:
        everything: all rules.
        passed: how many were checked and are well.
        open: how many the program cannot check, so that a person looks.
    """

    everything: tuple[Finding, ...]
    passed: int
    open: int

    @property
    def to_say(self) -> tuple[Finding, ...]:
        """What fails or is doubtful."""
        return tuple(each for each in self.everything if each.state in ("bad", "doubt"))

    @property
    def fails(self) -> bool:
        """Whether a rule is broken."""
        return any(each.state == "bad" for each in self.everything)


def findings_of(report: Report) -> Findings:
    """Return what a report says."""
    rows = sorted(report.rows, key=_place)
    return Findings(
        tuple(Finding(row.id, _STATES[row.verdict], row.advice) for row in rows),
        _count(report.rows, "pass"),
        _count(report.rows, "skipped"),
    )


def _place(row: Row) -> tuple[int, float]:
    return _ORDER.index(row.verdict), row.margin if row.margin is not None else 0.0


def _count(rows: Sequence[Row], verdict: str) -> int:
    return sum(row.verdict == verdict for row in rows)
