"""Takes the last import back: who came by it goes, who was changed by it is as before.

Nothing that was handed in is touched: whoever has been at the booth since, or has a code, or was
let in by the staff, stays as the list named them, and the preview says so. Imports are taken back
one after the other, the newest first, so that each restores exactly what it found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Literal, get_args

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor
from kiosk.roster.pages import Change
from kiosk.store import audit, people, rosters, ways_back
from kiosk.store.open import Row, Store
from kiosk.store.rosters import Roster
from kiosk.store.students import COLUMNS

Fate = Literal["removed", "restored", "kept"]
FATES: tuple[Fate, ...] = get_args(Fate)
LONGEST_WHY: Final = 160
_SUBJECT: Final = "roster"


@dataclass(frozen=True)
class Returning:
    """What would become of one student.

    Attributes:
        changes: the cells that would change back, each as it is and as it was.
    """

    student_no: str
    name: str | None
    identity_no: str | None
    fate: Fate
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class WayBack:
    """What taking an import back would do.

    Attributes:
        roster: the import.
        students: whom it would touch, and who stays because something hangs on them.
        seen: how many imports there were when this was found out.
    """

    roster: Roster
    students: tuple[Returning, ...]
    seen: int

    @property
    def counts(self) -> Mapping[Fate, int]:
        """How many students there are of each fate."""
        found = Counter(student.fate for student in self.students)
        return {fate: found[fate] for fate in FATES}


def way_back(store: Store) -> WayBack:
    """Return what taking the last import back would do; nothing is changed.

    Raises:
        AnswerIsNo: there is none in force, or what it changed is not known any more.
    """
    with store.reading():
        roster = _last(store)
        added, changed = ways_back.added(store, roster), ways_back.changed(store, roster)
        seen = rosters.count(store)
    students = [_added(row) for row in added] + [_changed(row) for row in changed]
    return WayBack(roster, tuple(sorted(students, key=lambda each: each.student_no)), seen)


def take_back(store: Store, plan: WayBack, why: str, *, who: Actor, now: datetime) -> Roster:
    """Take an import back, record it in the trail, and return the import's record.

    Raises:
        BadInput: no reason is given, or a very long one.
        AnswerIsNo: the person may not, or lists were imported or taken back since the preview;
            nothing was changed.
    """
    said = " ".join(why.split())
    if not said or len(said) > LONGEST_WHY:
        raise BadInput("roster.back.why", limit=LONGEST_WHY)
    with store.writing():
        people.demand(store, who, "import_roster")
        if rosters.count(store) != plan.seen:
            raise AnswerIsNo("roster.back.stale", file=plan.roster.file)
        roster = _last(store)
        restored = ways_back.restore(store, roster)
        removed = ways_back.remove(store, roster)
        rosters.mark_taken_back(store, roster, who.name, now)
        detail = {
            "sha256": roster.sha256,
            "imported_at": roster.imported_at.isoformat(),
            "removed": removed,
            "restored": restored,
            "kept": roster.added - removed,
            "why": said,
            **who.trace,
        }
        audit.append(store, audit.Entry(now, who.name, "take_back", _SUBJECT, detail))
    return replace(roster, taken_back_by=who.name, taken_back_at=now)


def _last(store: Store) -> Roster:
    roster = rosters.last(store)
    if roster is None:
        raise AnswerIsNo("roster.back.none")
    if not ways_back.is_kept(store, roster):
        raise AnswerIsNo("roster.back.forgotten", file=roster.file)
    return roster


def _added(row: Row) -> Returning:
    fate: Fate = "kept" if row["used"] else "removed"
    return Returning(row["student_no"], row["name"], row["identity_no"], fate)


def _changed(row: Row) -> Returning:
    changes = tuple(
        Change(column, row[f"now_{column}"], row[column])
        for column in COLUMNS[1:]
        if row[f"now_{column}"] != row[column]
    )
    now = (row["now_name"], row["now_identity_no"])
    return Returning(row["student_no"], *now, "restored", changes)
