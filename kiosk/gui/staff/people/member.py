"""One of the staff as the table and the card show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from kiosk.gui.staff.table import Column, Mark
from kiosk.gui.voice import Voice
from kiosk.people import locked_s
from kiosk.rights import Role
from kiosk.store import people as kept
from kiosk.store.open import Store
from kiosk.store.people import Person

_MINUTE_S = 60  # not-profile: seconds in a minute


@dataclass(frozen=True)
class Member:
    """A person and how things stand with them.

    Attributes:
        name: as it is kept.
        role: the present one.
        disabled: shut out.
        secret_set_at: when the password or PIN was set; aware.
        last_log_in: None if never.
        wrong: wrong tries in a row.
        locked_min: minutes for which no try is taken; 0 if one is.
        is_you: whoever is logged in.
    """

    name: str
    role: Role
    disabled: bool
    secret_set_at: datetime
    last_log_in: datetime | None
    wrong: int
    locked_min: int
    is_you: bool


@dataclass(frozen=True)
class Staff:
    """Everybody, and whether the hidden corner has its PIN."""

    members: tuple[Member, ...]
    door_set: bool


def staff_of(store: Store, own: str, now: datetime, *, everyone: bool) -> Staff:
    """Return who is to be shown.

    Args:
        store: the booth's store.
        own: name of who asks.
        now: the moment, in the booth's time zone.
        everyone: all of them; else only who asks.
    """
    with store.reading():
        people = kept.everyone(store) if everyone else [kept.get(store, own)]
        members = tuple(_member(store, person, own, now) for person in people)
        return Staff(members, kept.door_secret(store) is not None)


def _member(store: Store, person: Person, own: str, now: datetime) -> Member:
    count, last = kept.tries(store, person.guard), kept.last_log_in(store, person)
    return Member(
        name=person.name,
        role=person.role,
        disabled=person.disabled,
        secret_set_at=person.secret_set_at.astimezone(now.tzinfo),
        last_log_in=None if last is None else last.astimezone(now.tzinfo),
        wrong=count.wrong,
        locked_min=ceil(locked_s(count, now) / _MINUTE_S),
        is_you=kept.folded(person.name) == kept.folded(own),
    )


def said_moment(moment: datetime | None, voice: Voice) -> str:
    """Say a moment to the minute; that somebody never came, if there is none."""
    return voice.say("staff.people.never") if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def said_state(member: Member, voice: Voice) -> str:
    """Say whether a person may log in."""
    if member.disabled:
        return voice.say("staff.people.state.disabled")
    if member.locked_min:
        return voice.say("staff.people.state.locked", count=member.locked_min)
    return voice.say("staff.people.state.active")


def mark_of(member: Member) -> Mark:
    """Return how the state looks."""
    if member.disabled:
        return Mark("slate", "circle-minus")
    return Mark("doubt", "lock") if member.locked_min else Mark("good", "circle-check")


def _name(member: Member, voice: Voice) -> str:
    return voice.say("staff.people.you", name=member.name) if member.is_you else member.name


COLUMNS = (
    Column("staff.people.column.name", _name, 26, stretch=True),
    Column("staff.people.column.role", lambda row, voice: voice.say(f"role.{row.role}"), 18),
    Column("staff.people.column.state", said_state, 26, mark=mark_of),
    Column("staff.people.column.last", lambda row, voice: said_moment(row.last_log_in, voice), 22),
    Column(
        "staff.people.column.secret", lambda row, voice: said_moment(row.secret_set_at, voice), 22
    ),
)
