"""The faults of a list as a table for the office, which mends them in its own list."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.report.grids import Grid, csv_bytes
from kiosk.roster.check import Checked
from kiosk.roster.mapping import match
from kiosk.words import Words


def faults_csv(checked: Checked, words: Words) -> bytes:
    """Return each fault with its row, its column, what stands there and what is wrong with it.

    No cell of the table can act as a formula, whatever the list holds.
    """
    columns = match(checked.table.headings, checked.table.file, checked.chosen)
    places = {heading: columns.places[field] for field, heading in columns.headings.items()}
    cells = {line.number: line.cells for line in checked.table.lines}
    headings = [words.say(f"roster.faults.{name}") for name in ("row", "column", "cell", "what")]
    who = [columns.headings[field] for field in ("student_no", "name")]
    rows: list[list[str | int]] = [
        [
            fault.row,
            *(_cell(cells[fault.row], places, heading) for heading in who),
            fault.column,
            _cell(cells[fault.row], places, fault.column),
            words.say(fault.words_key, **fault.fields),
        ]
        for fault in checked.faults
    ]
    return csv_bytes(Grid("", [headings[0], *who, *headings[1:]], rows))


def _cell(cells: tuple[str, ...], places: Mapping[str, int], heading: str) -> str:
    place = places.get(heading)
    return cells[place].strip() if place is not None and place < len(cells) else ""
