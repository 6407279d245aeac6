"""Reports as JSON, in the form that interfaces promise to others."""

from __future__ import annotations

from typing import Any

from kiosk.words import Words
from validation.margin import Value, describe
from validation.report import Advice, Report, Row


def report_json(file: str, report: Report, words: Words) -> dict[str, Any]:
    """Return the object of ``photo check`` for one photo, every rule of the profile listed."""
    return {
        "file": file,
        "profile": report.profile_id,
        "verdict": report.verdict,
        "rules": [_row_json(row, words) for row in report.rows],
    }


def say(advice: Advice, words: Words) -> str:
    """Return the sentence of an advice."""
    return words.say(advice.key, **dict(advice.fields))


def _row_json(row: Row, words: Words) -> dict[str, Any]:
    return {
        "id": row.id,
        "value": _plain(row.value),
        "unit": row.unit,
        "limit": describe(row.limit),
        "margin": None if row.margin is None else round(row.margin, 4),
        "verdict": row.verdict,
        "advice": "" if row.advice is None else say(row.advice, words),
        # What the sentence is made of, so that a stored report can be read in the other language.
        "advice_key": "" if row.advice is None else row.advice.key,
        "advice_fields": {} if row.advice is None else dict(row.advice.fields),
    }


def _plain(value: Value | None) -> object:
    if isinstance(value, tuple):
        return list(value)
    return round(value, 4) if isinstance(value, float) else value
