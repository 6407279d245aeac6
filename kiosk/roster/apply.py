"""Puts a checked list into the store: what would change, and then the change, whole or not at all.

What is compared takes long and holds no lock; the change itself is one short
transaction. A student whom a later list does not name stays; nothing that was
handed in is touched.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from kiosk.errors import AnswerIsNo
from kiosk.rights import Actor
from kiosk.roster.check import Checked
from kiosk.roster.watch import Watch, tell, unwatched, watched
from kiosk.store import audit, incoming, people, roster_columns, rosters, students, ways_back
from kiosk.store.open import Store
from kiosk.store.rosters import Roster
from kiosk.store.students import Listed, Student

logger = logging.getLogger(__name__)

_SUBJECT = "roster"


@dataclass(frozen=True)
class Preview:
    """What an import would do.

    Attributes:
        checked: the list.
        earlier: for each of its people, in its order, what the store says; None for new ones.
        differs: for each of its people, whether the list says something else.
        seen: how many imports there were when this was found out.
    """

    checked: Checked
    earlier: tuple[Student | None, ...]
    differs: tuple[bool, ...]
    seen: int

    @property
    def added(self) -> tuple[Listed, ...]:
        """The people whom no list has named yet."""
        pairs = zip(self.checked.people, self.earlier, strict=True)
        return tuple(person for person, earlier in pairs if earlier is None)

    @property
    def changed(self) -> tuple[Listed, ...]:
        """The people of whom the list says something else than the store."""
        pairs = zip(self.checked.people, self.differs, strict=True)
        return tuple(person for person, differs in pairs if differs)

    @property
    def unchanged(self) -> int:
        """How many people the list says nothing new of."""
        return len(self.earlier) - self.earlier.count(None) - sum(self.differs)


def preview(store: Store, checked: Checked, watch: Watch = unwatched) -> Preview:
    """Return what an import would do; nothing is changed.

    Raises:
        AnswerIsNo: whoever watches wants it stopped.
    """
    tell(watch, "compare", 0, len(checked.people))
    with store.reading():
        known = {student.student_no: student for student in students.everyone(store)}
        seen = rosters.count(store)
    earlier: list[Student | None] = []
    differs = []
    said = attrgetter("student_no", *checked.columns)
    for person in watched(checked.people, len(checked.people), "compare", watch):
        student = known.get(person.student_no)
        listed = student if student is not None and student.listed else None
        earlier.append(listed)
        differs.append(listed is not None and said(person) != said(listed))
    return Preview(checked, tuple(earlier), tuple(differs), seen)


def apply(
    store: Store, plan: Preview, *, who: Actor, now: datetime, watch: Watch = unwatched
) -> Roster:
    """Make the changes of a preview, record them in the trail, and return the import's record.

    What was said of the columns is remembered for the next list with the same headings.

    Raises:
        AnswerIsNo: the person may not, somebody imported a list since the preview, or
            whoever watches wants it stopped; nothing was changed.
    """
    table = plan.checked.table
    added, changed = plan.added, plan.changed
    size = len(added) + len(changed)
    roster = Roster(
        file=table.file,
        sha256=table.sha256,
        added=len(added),
        changed=len(changed),
        unchanged=plan.unchanged,
        faulty=plan.checked.faulty,
        imported_by=who.name,
        imported_at=now,
    )
    news = watched((*added, *changed), size, "prepare", watch)
    columns = plan.checked.columns
    with incoming.staged(store, news, columns, now) as waiting, store.writing():
        people.demand(store, who, "import_roster")
        if rosters.count(store) != plan.seen:
            raise AnswerIsNo("roster.stale", file=table.file)
        roster = rosters.add(store, roster)
        came_before = students.unlisted(store)
        ways_back.keep(store, (each.student_no for each in changed))
        ways_back.keep(store, (each.student_no for each in added if each.student_no in came_before))
        ways_back.prune(store)
        # Whoever watches may still stop it: then all of this is undone.
        incoming.put(store, waiting, lambda done: tell(watch, "write", done, size))
        _remember(store, plan.checked, who, now)
        detail = _detail(roster, plan) | who.trace
        audit.append(store, audit.Entry(now, who.name, "import", _SUBJECT, detail))
    logger.info(
        "a roster of %d rows: %d new, %d changed, %d faulty",
        len(table.lines),
        roster.added,
        roster.changed,
        roster.faulty,
    )
    return roster


def _remember(store: Store, checked: Checked, who: Actor, now: datetime) -> None:
    headings = checked.table.headings
    before = roster_columns.find(store, headings)
    if before == checked.chosen:
        return
    roster_columns.put(store, headings, checked.chosen, who=who.name, now=now)
    after = dict(checked.chosen)
    detail = {"headings": list(headings), "before": before, "after": after, **who.trace}
    audit.append(store, audit.Entry(now, who.name, "columns", _SUBJECT, detail))


def _detail(roster: Roster, plan: Preview) -> dict[str, object]:
    return {
        "sha256": roster.sha256,
        "columns": list(plan.checked.columns),
        "added": roster.added,
        "changed": roster.changed,
        "unchanged": roster.unchanged,
        "faulty": roster.faulty,
    }
