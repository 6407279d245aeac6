"""What becomes of a defect at each strength: how many pictures pass, warn, fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kiosk.evaluate.figures import Picture
from validation.report import Verdict

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
