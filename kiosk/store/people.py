"""The staff: who they are, what role they have, and the hashes of their secrets.

Also counts the tries at each secret, so that a lock-out outlives the process and is the
same for every window. Names are told apart without regard to case and width. The hashes
leave this module for the act that checks them, and never reach the trail or a screen.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from kiosk import rights
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Act, Actor, Role
from kiosk.store import text
from kiosk.store.open import Row, Store

LONGEST_NAME = 64
DOOR = "door"
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Person:
    """One of the staff.

    Attributes:
        disabled: may not log in nor act any more; the trail still names them.
        secret_set_at: when the present password or PIN was set.
        version: counts the changes; a change names the one that was looked at.
    """

    id: int
    name: str
    role: Role
    disabled: bool
    secret_set_at: datetime
    created_at: datetime
    version: int

    @property
    def guard(self) -> str:
        """The name of the count of tries at this person's secret."""
        return f"person:{self.id}"


@dataclass(frozen=True)
class Tries:
    """Wrong tries in a row at a secret, and until when no other is taken."""

    wrong: int = 0
    locked_until: datetime | None = None


def any_yet(store: Store) -> bool:
    """Return whether there is anybody; disabled people count."""
    return bool(store.rows("SELECT 1 FROM people LIMIT 1"))


def everyone(store: Store) -> list[Person]:
    """Return all people, those who are disabled last, by name."""
    return [_person(row) for row in store.rows("SELECT * FROM people ORDER BY disabled, name")]


def last_log_in(store: Store, person: Person) -> datetime | None:
    """Return when a person last logged in, as the trail says; None if never."""
    sql = "SELECT max(at) AS at FROM audit WHERE subject = ? AND act = 'log_in'"
    at = store.rows(sql, [person.name])[0]["at"]
    return text.to_moment(at) if at else None


def find(store: Store, name: str) -> Person | None:
    """Return the person of a name, however it is written; None if there is none."""
    rows = store.rows("SELECT * FROM people WHERE folded = ?", [folded(name)])
    return _person(rows[0]) if rows else None


def get(store: Store, name: str) -> Person:
    """Return the person of a name.

    Raises:
        BadInput: there is none.
    """
    found = find(store, name)
    if found is None:
        raise BadInput("people.unknown", name=name[:LONGEST_NAME])
    return found


def secret_of(store: Store, person: Person) -> str:
    """Return the hash of a person's secret; only for the act that checks it."""
    secret: str = store.rows("SELECT secret FROM people WHERE id = ?", [person.id])[0]["secret"]
    return secret


def add(store: Store, name: str, role: Role, secret: str, now: datetime) -> Person:
    """Add a person with the hash of their secret; only inside ``Store.writing``.

    Raises:
        BadInput: somebody has that name already.
    """
    if find(store, name) is not None:
        raise BadInput("people.taken", name=name)
    moment = text.from_moment(now)
    row: dict[str, str | int] = {
        "name": name,
        "folded": folded(name),
        "role": role,
        "secret": secret,
        "secret_set_at": moment,
        "disabled": 0,
        "created_at": moment,
        "version": 1,
    }
    store.insert("people", row)
    return get(store, name)


def set_role(store: Store, person: Person, role: Role) -> Person:
    """Give a person another role; only inside ``Store.writing``.

    Raises:
        AnswerIsNo: somebody changed the person since they were read.
    """
    return _change(store, person, "role = ?", role)


def set_disabled(store: Store, person: Person, *, disabled: bool) -> Person:
    """Shut a person out, or let them in again; as ``set_role``."""
    return _change(store, person, "disabled = ?", int(disabled))


def set_secret(store: Store, person: Person, secret: str, now: datetime) -> Person:
    """Keep the hash of a new secret; as ``set_role``."""
    return _change(store, person, "secret = ?, secret_set_at = ?", secret, text.from_moment(now))


def renew_hash(store: Store, person: Person, secret: str) -> None:
    """Keep a stronger hash of the same secret; only inside ``Store.writing``."""
    store.change("UPDATE people SET secret = ? WHERE id = ?", [secret, person.id])


def administrators(store: Store) -> int:
    """Return how many administrators may log in."""
    sql = "SELECT count(*) AS count FROM people WHERE role = 'administrator' AND disabled = 0"
    count: int = store.rows(sql)[0]["count"]
    return count


def door_secret(store: Store) -> str | None:
    """Return the hash of the PIN behind the hidden corner; None if none was ever set."""
    rows = store.rows("SELECT secret FROM doors WHERE name = ?", [DOOR])
    return rows[0]["secret"] if rows else None


def set_door_secret(store: Store, secret: str, now: datetime) -> None:
    """Keep the hash of a new PIN of the hidden corner; only inside ``Store.writing``."""
    store.change(
        "INSERT INTO doors (name, secret, secret_set_at) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET secret = excluded.secret,"
        " secret_set_at = excluded.secret_set_at",
        [DOOR, secret, text.from_moment(now)],
    )


def tries(store: Store, guard: str) -> Tries:
    """Return how often a secret was tried in vain."""
    rows = store.rows("SELECT wrong, locked_until FROM tries WHERE guard = ?", [guard])
    if not rows:
        return Tries()
    until = rows[0]["locked_until"]
    return Tries(rows[0]["wrong"], text.to_moment(until) if until else None)


def put_tries(store: Store, guard: str, count: Tries) -> None:
    """Keep a count of tries; only inside ``Store.writing``."""
    until = None if count.locked_until is None else text.from_moment(count.locked_until)
    store.change(
        "INSERT INTO tries (guard, wrong, locked_until) VALUES (?, ?, ?)"
        " ON CONFLICT (guard) DO UPDATE SET wrong = excluded.wrong,"
        " locked_until = excluded.locked_until",
        [guard, count.wrong, until],
    )


def demand(store: Store, actor: Actor, act: Act) -> None:
    """Refuse an act that the actor may not do now, whatever the role was at the log-in.

    Acts call it in the transaction in which they write, so that no change of role comes
    between. The computer's own account is not looked up (decision 0012).

    Raises:
        AnswerIsNo: nobody is set up yet, the person is unknown or disabled, or the role
            does not allow the act; the sentence says what to do.
    """
    if actor.account is not None:
        rights.demand(actor.role, act)
        return
    if not any_yet(store):
        raise AnswerIsNo("people.none")
    person = find(store, actor.name)
    if person is None or person.disabled:
        raise AnswerIsNo("people.not_any_more", name=actor.name)
    rights.demand(person.role, act)


def folded(name: str) -> str:
    """Return how a name is compared: without case, width and doubled blanks."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _change(store: Store, person: Person, assignment: str, *values: str | int) -> Person:
    changed = store.change(
        f"UPDATE people SET {assignment}, version = version + 1 WHERE id = ? AND version = ?",  # noqa: S608 - ours
        [*values, person.id, person.version],
    )
    if not changed:
        raise AnswerIsNo("people.stale", name=person.name)
    return get(store, person.name)


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        role=row["role"],
        disabled=bool(row["disabled"]),
        secret_set_at=text.to_moment(row["secret_set_at"]),
        created_at=text.to_moment(row["created_at"]),
        version=row["version"],
    )
