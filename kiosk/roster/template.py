"""An empty list with the headings that an import understands, and what may stand below them."""

from __future__ import annotations

from typing import Final

from kiosk.report.grids import Grid, csv_bytes, xlsx_bytes
from kiosk.roster.mapping import REQUIRED, names
from kiosk.words import Words

_LEFT_OUT: Final = frozenset({"early_defence", "over_period"})
"""Columns of yes and no that say what the column of circumstances says in words."""


def fields() -> tuple[str, ...]:
    """Return the columns of the empty list, in order."""
    return tuple(field for field in names().ours if field not in _LEFT_OUT)


def template_csv() -> bytes:
    """Return the empty list as CSV: a spreadsheet opens it and keeps its encoding."""
    return csv_bytes(Grid("", headings(), ()))


def template_xlsx(words: Words) -> bytes:
    """Return the empty list as a workbook, with a second sheet that says what each column takes."""
    columns = [words.say(f"roster.template.{name}") for name in ("column", "needed", "takes")]
    rows = [
        [
            names().ours[field],
            words.say("roster.yes") if field in REQUIRED else "",
            _takes(field, words),
        ]
        for field in fields()
    ]
    return xlsx_bytes(
        (
            Grid(words.say("roster.template.list"), headings(), ()),
            Grid(words.say("roster.template.about"), columns, rows),
        )
    )


def headings() -> tuple[str, ...]:
    """Return the headings of the empty list."""
    return tuple(names().ours[field] for field in fields())


def _takes(field: str, words: Words) -> str:
    """Return what may stand in a column; of a choice its values."""
    kind = "truth" if field == "master_defence" else field
    if kind in names().values:
        return "、".join(said for said, _ in names().spoken[kind])
    return words.say(f"roster.takes.{field}")
