"""Puts a checked list into the store: what would change, and then the change, whole or not at all.

What is compared takes long and holds no lock; the change itself is one short
transaction. A student whom a later list does not name stays; nothing that was
handed in is touched.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from kiosk.errors import AnswerIsNo
from kiosk.roster.check import Checked
from kiosk.store import audit, rosters, students
from kiosk.store.open import Store
from kiosk.store.rosters import Roster
from kiosk.store.students import Listed

logger = logging.getLogger(__name__)

_SUBJECT = "roster"


@dataclass(frozen=True)
class Preview:
    """What an import would do.

    Attributes:
        checked: the list.
        added: people whom no list has named yet.
        changed: people of whom it says something else than the store.
        unchanged: how many people it says nothing new of.
        seen: how many imports there were when this was found out.
    """

    checked: Checked
    added: tuple[Listed, ...]
    changed: tuple[Listed, ...]
    unchanged: int
    seen: int


def preview(store: Store, checked: Checked) -> Preview:
    """Return what an import would do; nothing is changed."""
    with store.reading():
        known = {student.student_no: student for student in students.everyone(store)}
        seen = rosters.count(store)
    added, changed = [], []
    for person in checked.people:
        earlier = known.get(person.student_no)
        if earlier is None or not earlier.listed:
            added.append(person)
        elif _differs(person, earlier, checked.columns):
            changed.append(person)
    unchanged = len(checked.people) - len(added) - len(changed)
    return Preview(checked, tuple(added), tuple(changed), unchanged, seen)


def apply(store: Store, plan: Preview, *, who: str, now: datetime) -> Roster:
    """Make the changes of a preview, record them in the trail, and return the import's record.

    Raises:
        AnswerIsNo: somebody imported a list since the preview; nothing was changed.
    """
    table = plan.checked.table
    roster = Roster(
        file=table.file,
        sha256=table.sha256,
        added=len(plan.added),
        changed=len(plan.changed),
        unchanged=plan.unchanged,
        faulty=plan.checked.faulty,
        imported_by=who,
        imported_at=now,
    )
    detail = {
        "sha256": roster.sha256,
        "columns": list(plan.checked.columns),
        "added": roster.added,
        "changed": roster.changed,
        "unchanged": roster.unchanged,
        "faulty": roster.faulty,
    }
    with store.writing():
        if rosters.count(store) != plan.seen:
            raise AnswerIsNo("roster.stale", file=table.file)
        students.put(store, (*plan.added, *plan.changed), plan.checked.columns, now)
        rosters.add(store, roster)
        audit.append(store, audit.Entry(now, who, "import", _SUBJECT, detail))
    logger.info(
        "a roster of %d rows: %d new, %d changed, %d faulty",
        len(table.lines),
        roster.added,
        roster.changed,
        roster.faulty,
    )
    return roster


def _differs(person: Listed, earlier: Listed, columns: tuple[str, ...]) -> bool:
    return any(getattr(person, column) != getattr(earlier, column) for column in columns)
