"""What the room does in a lane before anything is written; each returns plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadInput
from kiosk.gui.staff.roster.lines import Line, line_of, returning_line
from kiosk.gui.staff.roster.preview_page import Prospect
from kiosk.photo.files import write_file
from kiosk.roster.apply import Preview, preview
from kiosk.roster.check import Checked
from kiosk.roster.fault_list import faults_csv
from kiosk.roster.mapping import Columns, match
from kiosk.roster.pages import OUTLOOKS, Outlook, Pages
from kiosk.roster.take_back import FATES, Fate, Returning, WayBack
from kiosk.roster.template import template_csv, template_xlsx
from kiosk.roster.watch import Watch
from kiosk.store.open import Store
from kiosk.words import Words

_ENDINGS = (".csv", ".xlsx")


@dataclass(frozen=True)
class Looked:
    """A list that was compared with the store.

    Attributes:
        plan: what its import would do.
        pages: its rows.
        columns: which of its columns means what.
    """

    plan: Preview
    pages: Pages
    columns: Columns

    @property
    def prospect(self) -> Prospect:
        """What its import would do, in numbers."""
        counts = {str(outlook): count for outlook, count in self.pages.counts.items()}
        return Prospect(counts, len(self.plan.checked.people), self.plan.checked.faulty)

    def fetch(self, first: int, size: int, outlook: str) -> tuple[list[Line], int]:
        """Return rows for the table, as a ``Fetch``."""
        wanted: tuple[Outlook, ...] = tuple(each for each in OUTLOOKS if outlook in ("", each))
        rows = self.pages.rows(first, size, wanted)
        total = sum(self.pages.counts[each] for each in wanted)
        return [line_of(row, self.columns) for row in rows], total


def look(store: Store, checked: Checked, watch: Watch) -> Looked:
    """Return a list compared with the store; nothing is changed.

    Raises:
        AnswerIsNo: whoever watches wants it stopped.
    """
    pages = Pages(plan := preview(store, checked, watch))
    # Sorted out once, here, so that a chip answers at once.
    for wanted in (OUTLOOKS, *((outlook,) for outlook in OUTLOOKS)):
        pages.rows(0, 1, wanted)
    columns = match(checked.table.headings, checked.table.file, checked.chosen)
    return Looked(plan, pages, columns)


class Returnings:
    """The students of an import that is to be taken back, sorted out by their fate."""

    def __init__(self, plan: WayBack) -> None:
        self.plan = plan
        self._found: dict[str, list[Returning]] = {"": list(plan.students)}
        for fate in FATES:
            self._found[fate] = [each for each in plan.students if each.fate == fate]

    def fetch(self, first: int, size: int, fate: Fate | str) -> tuple[list[Line], int]:
        """Return rows for the table, as a ``Fetch``."""
        found = self._found[fate]
        return [returning_line(each) for each in found[first : first + size]], len(found)


def save_template(path: Path, words: Words) -> Path:
    """Write the empty list, as the file's ending says, and return where.

    Raises:
        BadInput: the ending is of another kind.
        EnvironmentFailed: the file cannot be written.
    """
    target = path if path.suffix else path.with_suffix(".xlsx")
    if target.suffix.lower() not in _ENDINGS:
        raise BadInput("roster.template.ending", file=target.name)
    is_text = target.suffix.lower() == ".csv"
    write_file(target, template_csv() if is_text else template_xlsx(words))
    return target


def save_faults(path: Path, checked: Checked, words: Words) -> Path:
    """Write the faults of a list as CSV and return where.

    Raises:
        EnvironmentFailed: the file cannot be written.
    """
    target = path if path.suffix else path.with_suffix(".csv")
    write_file(target, faults_csv(checked, words))
    return target
