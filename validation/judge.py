"""Runs the table of rules over the evidence and writes one row for each."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from validation.evidence import Evidence, MissingEvidence
from validation.margin import describe, describe_value, margin, side
from validation.measured import Look, Measured, Rule
from validation.profile import Profile, Requirement
from validation.report import Advice, Report, Row, Verdict
from validation.rules import RULES

_LOG = logging.getLogger(__name__)


def judge(evidence: Evidence, profile: Profile, rules: Sequence[Rule] = RULES) -> Report:
    """Return a report with one row for every rule that ``profile`` names.

    A rule without a function, or whose evidence is not there, is "skipped" with
    the reason. A rule that raises is a bug of ours: it is logged and reported as
    "warn", so that a person looks; it never passes.
    """
    by_id = {rule.id: rule for rule in rules}
    evidence = replace(evidence, permitted=tuple(profile.backgrounds.values()))
    rows = (
        _row(by_id.get(rule_id), requirement, evidence)
        for rule_id, requirement in profile.rules.items()
    )
    return Report(profile.id, profile.sha256, tuple(rows))


def _row(rule: Rule | None, requirement: Requirement, evidence: Evidence) -> Row:
    if rule is None:
        return _unmeasured(requirement, "skipped.not_measured")
    try:
        return _judged(rule.measure(evidence), requirement)
    except MissingEvidence as missing:
        return _unmeasured(requirement, f"skipped.no_{missing.part}")
    except Exception:  # noqa: BLE001 - one of the four borders: a bug in a rule must not stop the others
        _LOG.exception("rule %s raised", rule.id)
        row = _unmeasured(requirement, "advice.look_yourself")
        return Row(row.id, None, row.unit, row.limit, None, "warn", row.advice)


def _unmeasured(requirement: Requirement, words_key: str) -> Row:
    return Row(
        requirement.id,
        None,
        requirement.unit,
        requirement.limit,
        None,
        "skipped",
        Advice(words_key),
    )


def _judged(measured: Measured, requirement: Requirement) -> Row:
    distance = margin(measured.value, requirement.limit)
    verdict = _verdict(distance, measured.look)
    advice = None
    if verdict != "pass":
        which = measured.side or side(measured.value, requirement.limit)
        if verdict == "warn" and measured.look in ("inside", "always"):
            which = "look"
        fields = (
            ("value", describe_value(measured.value)),
            ("limit", describe(requirement.limit)),
        )
        advice = Advice(f"advice.{requirement.id}.{which}", fields)
    return Row(
        requirement.id,
        measured.value,
        requirement.unit,
        requirement.limit,
        distance,
        verdict,
        advice,
    )


def _verdict(distance: float | None, look: Look) -> Verdict:
    """Return the verdict at a margin; where a person must look there is no silent pass."""
    if distance is None or look in ("always", "inside" if distance >= 0 else "outside"):
        return "warn"
    return "pass" if distance >= 0 else "fail"
