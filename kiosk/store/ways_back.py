"""What an import of a roster changed, kept so that it can be taken back.

Who was added by an import is told by ``students.roster_id``; who was changed, by a copy of
the row as it was. Only the newest imports keep their copies: they hold personal data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from kiosk.store.open import Row, Store
from kiosk.store.rosters import Roster
from kiosk.store.students import COLUMNS

KEPT: Final = 5
"""Imports, the newest ones, that can be taken back."""
_NAMED: Final = ", ".join(("student_no", "listed", *COLUMNS[1:]))
_COPY: Final = (
    f"INSERT INTO roster_before (roster_id, {_NAMED})"  # noqa: S608 - ours
    f" SELECT (SELECT max(id) FROM rosters), {_NAMED} FROM students WHERE student_no = ?"
)
_SETS: Final = ", ".join(f"{column} = earlier.{column}" for column in ("listed", *COLUMNS[1:]))
_RESTORE: Final = (
    f"UPDATE students SET {_SETS} FROM roster_before AS earlier"  # noqa: S608 - ours
    " WHERE earlier.roster_id = ? AND earlier.student_no = students.student_no"
)
_CHANGED: Final = """
    SELECT earlier.*, student.name AS now_name, student.identity_no AS now_identity_no,
        student.department AS now_department, student.major AS now_major,
        student.level AS now_level, student.route AS now_route,
        student.master_defence AS now_master_defence, student.enrolled_on AS now_enrolled_on,
        student.graduates_on AS now_graduates_on, student.standard_years AS now_standard_years,
        student.circumstance AS now_circumstance
    FROM roster_before AS earlier JOIN students AS student USING (student_no)
    WHERE earlier.roster_id = ? ORDER BY student_no
"""
_ADDED: Final = """
    SELECT student_no, name, identity_no, department, {used} AS used FROM students
    WHERE roster_id = ? ORDER BY student_no
"""


def keep(store: Store, students: Iterable[str]) -> None:
    """Copy students as they are, before the newest roster changes them; inside ``writing``."""
    store.change_many(_COPY, ([student] for student in students))


def prune(store: Store) -> None:
    """Forget the copies of all but the newest imports; only inside ``Store.writing``."""
    store.change(
        "UPDATE ways_back SET first_roster_id ="
        " max(first_roster_id, (SELECT max(id) FROM rosters) - ? + 1)",
        [KEPT],
    )
    sql = "DELETE FROM roster_before WHERE roster_id < (SELECT first_roster_id FROM ways_back)"
    store.change(sql, [])


def is_kept(store: Store, roster: Roster) -> bool:
    """Return whether what an import changed is still known."""
    first: int = store.rows("SELECT first_roster_id FROM ways_back")[0]["first_roster_id"]
    return roster.id >= first


def added(store: Store, roster: Roster) -> list[Row]:
    """Return whom an import added; ``used`` says that something hangs on the student by now."""
    return store.rows(_ADDED.format(used=_used(store)), [roster.id])


def changed(store: Store, roster: Roster) -> list[Row]:
    """Return whom an import changed, as they were and, in ``now_...``, as they are."""
    return store.rows(_CHANGED, [roster.id])


def restore(store: Store, roster: Roster) -> int:
    """Make the changed students what they were; returns how many; inside ``writing``."""
    restored = store.change(_RESTORE, [roster.id])
    store.change("DELETE FROM roster_before WHERE roster_id = ?", [roster.id])
    return restored


def remove(store: Store, roster: Roster) -> int:
    """Remove the added students on whom nothing hangs; returns how many; inside ``writing``."""
    gone = f"SELECT student_no FROM students WHERE roster_id = ? AND NOT {_used(store)}"  # noqa: S608 - ours
    store.change(f"DELETE FROM student_keys WHERE student_no IN ({gone})", [roster.id])  # noqa: S608 - ours
    return store.change(f"DELETE FROM students WHERE student_no IN ({gone})", [roster.id])  # noqa: S608 - ours


def _used(store: Store) -> str:
    """Return the SQL that says whether any table speaks of a student, also one made later on."""
    terms = ["admitted_because IS NOT NULL"]
    terms += [
        f"EXISTS (SELECT 1 FROM {table} WHERE {table}.{column} = students.student_no)"  # noqa: S608 - ours
        for table, column in _references(store).items()
    ]
    return f"({' OR '.join(terms)})"


def _references(store: Store) -> Mapping[str, str]:
    sql = """
        SELECT tables.name, key."from" AS place
        FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS key
        WHERE tables.type = 'table' AND key."table" = 'students'
            AND tables.name NOT IN ('student_keys', 'roster_before')
    """
    return {row["name"]: row["place"] for row in store.rows(sql)}
