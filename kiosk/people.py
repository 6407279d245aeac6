"""The staff and who they are: the first administrator, the others, log-in, log-out, lock-out.

Each act writes itself into the trail in its own transaction, with before and after; no
password, PIN or hash ever stands there. A try is counted *before* the secret is checked, so
that two processes, or one that is killed, give nobody a free guess.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from kiosk import passwords
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import ROLES, Actor, Role
from kiosk.store import audit
from kiosk.store import people as kept
from kiosk.store.open import Store
from kiosk.store.people import DOOR, LONGEST_NAME, UNKNOWN, Person, Tries

logger = logging.getLogger(__name__)

FREE_TRIES: Final = 5
FIRST_LOCK_S: Final = 30
LONGEST_LOCK_S: Final = 3600
"""Long enough to make guessing hopeless, short enough that nobody is shut out for the day."""
_MOST_DOUBLINGS: Final = 10
IDLE_WARNING_S: Final = 30
"""How long before the log-out the seconds left are counted down."""
_MINUTE_S: Final = 60  # not-profile: seconds in a minute
_CONSOLE: Final = "console"
"""Who the trail names where somebody was refused: whoever sat there, nobody knows who."""


@dataclass(frozen=True)
class NewPerson:
    """Somebody to be added; the secret is a password, or a PIN of digits."""

    name: str
    role: Role
    secret: str


@dataclass(frozen=True)
class Idle:
    """What is to be done about a console that nobody touches.

    Attributes:
        left_s: whole seconds until the log-out; None while there is nothing to be said.
        out: it is time to log out.
    """

    left_s: int | None
    out: bool


def first_administrator(store: Store, name: str, secret: str, now: datetime) -> Actor:
    """Make the first person of a booth, who is an administrator, and return them logged in.

    Raises:
        AnswerIsNo: there are people already.
        BadInput: the name or the secret will not do.
    """
    new = NewPerson(_demand_name(name), "administrator", secret)
    secret_hash = _hash_of(new)
    with store.writing():
        if kept.any_yet(store):
            raise AnswerIsNo("people.not_first")
        actor = Actor(new.name, new.role)
        _add(store, actor, new, secret_hash, now)
    logger.info("the first administrator is set up")
    return actor


def add(store: Store, actor: Actor, new: NewPerson, now: datetime) -> Person:
    """Add a person and return them.

    Raises:
        AnswerIsNo: the actor may not, or the first one would be no administrator.
        BadInput: the name is taken, or the name or the secret will not do.
    """
    new = NewPerson(_demand_name(new.name), new.role, new.secret)
    secret_hash = _hash_of(new)
    with store.writing():
        kept.demand(store, actor, "manage_people")
        if not kept.any_yet(store) and new.role != ROLES[-1]:
            raise BadInput("people.first_is_administrator")
        return _add(store, actor, new, secret_hash, now)


def change_role(store: Store, actor: Actor, name: str, role: Role, now: datetime) -> Person:
    """Give a person another role and return them.

    Raises:
        AnswerIsNo: the actor may not, or nobody would be left to manage the people.
        BadInput: there is no such person.
    """
    with store.writing():
        kept.demand(store, actor, "manage_people")
        person = kept.get(store, name)
        if role != ROLES[-1]:
            _refuse_last(store, person)
        changed = kept.set_role(store, person, role)
        _trail(store, actor, "change_role", (person, changed), now)
    return changed


def disable(store: Store, actor: Actor, name: str, now: datetime) -> Person:
    """Shut a person out: they can neither log in nor act; as ``change_role``."""
    with store.writing():
        kept.demand(store, actor, "manage_people")
        person = kept.get(store, name)
        _refuse_last(store, person)
        changed = kept.set_disabled(store, person, disabled=True)
        _trail(store, actor, "disable_person", (person, changed), now)
    return changed


def enable(store: Store, actor: Actor, name: str, now: datetime) -> Person:
    """Let a person in again who was disabled; as ``change_role``."""
    with store.writing():
        kept.demand(store, actor, "manage_people")
        person = kept.get(store, name)
        changed = kept.set_disabled(store, person, disabled=False)
        _trail(store, actor, "enable_person", (person, changed), now)
    return changed


def set_secret(store: Store, actor: Actor, name: str, secret: str, now: datetime) -> Person:
    """Give a person a new password or PIN, which also ends a lock-out, and return them.

    Raises:
        AnswerIsNo: the actor may not.
        BadInput: there is no such person, or the secret will not do.
    """
    passwords.demand_strong(secret, name)
    secret_hash = passwords.hashed(secret)
    with store.writing():
        kept.demand(store, actor, "manage_people")
        person = kept.get(store, name)
        return _set_secret(store, actor, person, secret_hash, now)


def unlock(store: Store, actor: Actor, name: str, now: datetime) -> Person:
    """End a person's lock-out before its time, the secret staying as it is; as ``change_role``."""
    with store.writing():
        kept.demand(store, actor, "manage_people")
        person = kept.get(store, name)
        before = kept.tries(store, person.guard)
        kept.put_tries(store, person.guard, Tries())
        wrong = {"before": {"wrong": before.wrong}, "after": {"wrong": 0}}
        detail = {**wrong, **actor.trace}
        audit.append(store, audit.Entry(now, actor.name, "unlock_person", person.name, detail))
    logger.info("unlock_person: person %d", person.id)
    return person


def set_own_secret(store: Store, actor: Actor, old: str, new: str, now: datetime) -> Person:
    """Let a person change their own password or PIN, proved by the old one.

    Raises:
        AnswerIsNo: the old one is wrong, or no try is taken just now.
        BadInput: the new one will not do.
    """
    passwords.demand_strong(new, actor.name)
    log_in(store, actor.name, old, now)
    secret_hash = passwords.hashed(new)
    with store.writing():
        person = kept.get(store, actor.name)
        return _set_secret(store, actor, person, secret_hash, now)


def log_in(store: Store, name: str, secret: str, now: datetime) -> Actor:
    """Return who a name and a secret belong to.

    Raises:
        AnswerIsNo: nobody is set up yet; name or secret is wrong (which of them is not
            said); too many tries were wrong, and how long none is taken; the person is
            disabled.
    """
    with store.writing():
        if not kept.any_yet(store):
            raise AnswerIsNo("people.none")
        person = kept.find(store, name)
        guard = person.guard if person else UNKNOWN
        count = _count_try(store, guard, now)
        secret_hash = kept.secret_of(store, person) if person else None
    right = passwords.matches(secret_hash, secret)
    with store.writing():
        if person is None or secret_hash is None or not right:
            _refused(store, "log_in_refused", person.name if person else UNKNOWN, count, now)
        else:
            person = _let_in(store, person, now)
            _renew(store, person, secret_hash, secret)
    if person is None or not right:
        raise AnswerIsNo("people.secret.wrong")
    if person.disabled:
        raise AnswerIsNo("people.disabled", name=person.name)
    logger.info("person %d has logged in", person.id)
    return Actor(person.name, person.role)


def log_out(store: Store, actor: Actor, now: datetime, *, idle: bool) -> None:
    """Write into the trail that a person has left the console, or was gone too long."""
    with store.writing():
        because = "idle" if idle else "asked"
        audit.append(store, audit.Entry(now, actor.name, "log_out", actor.name, {"why": because}))


def set_door_pin(store: Store, actor: Actor, pin: str, now: datetime) -> None:
    """Set the PIN behind the hidden corner of the student's window.

    Raises:
        AnswerIsNo: the actor may not.
        BadInput: it is no PIN, or too easy to guess.
    """
    if not (pin.isascii() and pin.isdigit()):
        raise BadInput("people.secret.digits", pin=passwords.SHORTEST_PIN)
    passwords.demand_strong(pin, DOOR)
    secret_hash = passwords.hashed(pin)
    with store.writing():
        kept.demand(store, actor, "manage_people")
        before = kept.door_secret(store) is not None
        kept.set_door_secret(store, secret_hash, now)
        kept.put_tries(store, DOOR, Tries())
        detail = {"before": {"set": before}, "after": {"set": True}, **actor.trace}
        audit.append(store, audit.Entry(now, actor.name, "set_door_pin", DOOR, detail))


def open_door(store: Store, pin: str, now: datetime) -> None:
    """Hold a PIN against that of the hidden corner; it opens a door and logs nobody in.

    Raises:
        AnswerIsNo: no PIN was set; it is wrong; or no try is taken just now.
    """
    with store.writing():
        secret_hash = kept.door_secret(store)
        if secret_hash is None:
            raise AnswerIsNo("people.no_door_pin")
        count = _count_try(store, DOOR, now)
    right = passwords.matches(secret_hash, pin)
    with store.writing():
        if right:
            kept.put_tries(store, DOOR, Tries())
            audit.append(store, audit.Entry(now, _CONSOLE, "open_door", DOOR, {}))
        else:
            _refused(store, "open_door_refused", DOOR, count, now)
    if not right:
        raise AnswerIsNo("people.secret.wrong_pin")


def after_wrong(before: Tries, now: datetime) -> Tries:
    """Return the count after one more wrong try: each beyond the free ones locks twice as long."""
    wrong = before.wrong + 1
    doublings = wrong - FREE_TRIES
    if doublings < 0:
        return Tries(wrong)
    lock_s = min(FIRST_LOCK_S * 2 ** min(doublings, _MOST_DOUBLINGS), LONGEST_LOCK_S)
    return Tries(wrong, now + timedelta(seconds=lock_s))


def locked_s(count: Tries, now: datetime) -> float:
    """Return for how many seconds no try is taken; 0 if one is.

    A lock that ends later than any could is of a clock that was wrong; it does not count.
    """
    if count.locked_until is None:
        return 0.0
    left_s = (count.locked_until - now).total_seconds()
    return left_s if 0 < left_s <= LONGEST_LOCK_S else 0.0


def idle(touched_s: float, now_s: float, limit_s: float) -> Idle:
    """Return what is to be done about a console.

    Args:
        touched_s: when it was last touched, by a clock that only goes forward.
        now_s: by the same clock.
        limit_s: how long it may stand untouched.
    """
    left_s = touched_s + limit_s - now_s
    if left_s <= 0:
        return Idle(0, out=True)
    return Idle(ceil(left_s) if left_s <= IDLE_WARNING_S else None, out=False)


def _add(store: Store, actor: Actor, new: NewPerson, secret_hash: str, now: datetime) -> Person:
    person = kept.add(store, new.name, new.role, secret_hash, now)
    _trail(store, actor, "add_person", (None, person), now)
    return person


def _set_secret(
    store: Store, actor: Actor, person: Person, secret_hash: str, now: datetime
) -> Person:
    changed = kept.set_secret(store, person, secret_hash, now)
    kept.put_tries(store, person.guard, Tries())
    _trail(store, actor, "change_password", (person, changed), now)
    return changed


def _let_in(store: Store, person: Person, now: datetime) -> Person:
    """End the counting and note the log-in; return the person as they are now."""
    person = kept.get(store, person.name)
    kept.put_tries(store, person.guard, Tries())
    if not person.disabled:
        detail = {"role": person.role}
        audit.append(store, audit.Entry(now, person.name, "log_in", person.name, detail))
    return person


def _renew(store: Store, person: Person, secret_hash: str, secret: str) -> None:
    if passwords.is_outdated(secret_hash):
        kept.renew_hash(store, person, passwords.hashed(secret))


def _count_try(store: Store, guard: str, now: datetime) -> Tries:
    """Count a try as if it were wrong, unless none is taken now."""
    before = kept.tries(store, guard)
    left_s = locked_s(before, now)
    if left_s > _MINUTE_S:
        raise AnswerIsNo("people.secret.locked_minutes", count=ceil(left_s / _MINUTE_S))
    if left_s > 0:
        raise AnswerIsNo("people.secret.locked_seconds", count=ceil(left_s))
    count = after_wrong(before, now)
    kept.put_tries(store, guard, count)
    return count


def _refused(store: Store, act: str, subject: str, count: Tries, now: datetime) -> None:
    detail = {"wrong": count.wrong, "locked_s": round(locked_s(count, now))}
    audit.append(store, audit.Entry(now, _CONSOLE, act, subject, detail))
    logger.info("%s, %d wrong in a row", act, count.wrong)


def _refuse_last(store: Store, person: Person) -> None:
    is_one = person.role == ROLES[-1] and not person.disabled
    if is_one and kept.administrators(store) == 1:
        raise AnswerIsNo("people.last_administrator", name=person.name)


def _trail(
    store: Store, actor: Actor, act: str, change: tuple[Person | None, Person], now: datetime
) -> None:
    before, after = change
    detail = {"before": _fields(before), "after": _fields(after), **actor.trace}
    audit.append(store, audit.Entry(now, actor.name, act, after.name, detail))
    logger.info("%s: person %d", act, after.id)


def _fields(person: Person | None) -> dict[str, object] | None:
    if person is None:
        return None
    return {
        "name": person.name,
        "role": person.role,
        "disabled": person.disabled,
        "password_set_at": person.secret_set_at.isoformat(),
    }


def _demand_name(name: str) -> str:
    """Return a name as it is kept."""
    kept_name = " ".join(name.split())
    if not kept_name or len(kept_name) > LONGEST_NAME or not kept_name.isprintable():
        raise BadInput("people.name.bad", limit=LONGEST_NAME)
    return kept_name


def _hash_of(new: NewPerson) -> str:
    passwords.demand_strong(new.secret, new.name)
    return passwords.hashed(new.secret)
