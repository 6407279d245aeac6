"""What becomes of a defect at each strength: how many pictures pass, warn, fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from kiosk.evaluate.figures import Picture
from tools.accuracy_table import table
from validation.report import Verdict

_VERDICTS: Final[tuple[Verdict, ...]] = ("pass", "warn", "fail", "skipped")
Met = Mapping[tuple[str, str], Mapping[float, Counter[Verdict]]]
"""(rule, defect) -> strength -> verdict -> how many photographs."""


def met(pictures: Sequence[Picture], pairs: Mapping[str, tuple[str, ...]]) -> Met:
    """Return the verdicts of every rule on the defects that test it."""
    found: dict[tuple[str, str], dict[float, Counter[Verdict]]] = {}
    for rule_id, names in pairs.items():
        for each in pictures:
            if each.label.source in names and rule_id in each.label.fails:
                by_strength = found.setdefault((rule_id, each.label.source), {})
                verdict = each.assessed.report.row(rule_id).verdict
                by_strength.setdefault(each.label.strength, Counter())[verdict] += 1
    return found


def section(by_strength: Met) -> list[str]:
    """Return the part of the page that tells it."""
    strengths = sorted({each for found in by_strength.values() for each in found})
    rows = [
        [f"`{rule_id}`", defect, *(_verdict_counts(found.get(each)) for each in strengths)]
        for (rule_id, defect), found in by_strength.items()
    ]
    return [
        "## What becomes of a defect",
        "",
        (
            "Of the same photographs, by strength: pass / warn / fail / not assessed. A warning "
            "is a picture for the reviewer with the advice beside it."
        ),
        "",
        *table(("rule", "defect", *(f"strength {each:g}" for each in strengths)), rows),
    ]


def _verdict_counts(counts: Mapping[Verdict, int] | None) -> str:
    if not counts:
        return "·"
    return " / ".join(str(counts.get(each, 0) or "·") for each in _VERDICTS)
