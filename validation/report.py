"""The verdict on a photo: one row for every rule that the profile names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validation.margin import Value
from validation.profile import Limit

Verdict = Literal["pass", "warn", "fail", "skipped"]


@dataclass(frozen=True)
class Advice:
    """A sentence to come: its key in the catalogue and its fields."""

    key: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Row:
    """What one rule found.

    Attributes:
        id: of the rule.
        value: native measure, None when skipped.
        unit: of the value.
        limit: as the profile sets it.
        margin: see ``validation.margin``; None when skipped or judged by a person.
        verdict: skipped means not measured, never that all is well.
        advice: what to do about it, or why it was skipped; None when it passes.
    """

    id: str
    value: Value | None
    unit: str
    limit: Limit
    margin: float | None
    verdict: Verdict
    advice: Advice | None


@dataclass(frozen=True)
class Report:
    """All rows, in the order of the profile."""

    profile_id: str
    profile_sha256: str
    rows: tuple[Row, ...]

    @property
    def verdict(self) -> Verdict:
        """The worst of the rows; "skipped" only if every one was."""
        verdicts = {row.verdict for row in self.rows}
        for verdict in _WORST_FIRST:
            if verdict in verdicts:
                return verdict
        return "skipped"

    def row(self, rule_id: str) -> Row:
        """Return the row of one rule.

        Raises:
            KeyError: if the profile does not name the rule.
        """
        for row in self.rows:
            if row.id == rule_id:
                return row
        raise KeyError(rule_id)

    @property
    def failed(self) -> tuple[Row, ...]:
        """The rows that fail, the worst margin first."""
        rows = [row for row in self.rows if row.verdict == "fail"]
        return tuple(sorted(rows, key=lambda row: row.margin if row.margin is not None else 0.0))


_WORST_FIRST: tuple[Verdict, ...] = ("fail", "warn", "pass")
