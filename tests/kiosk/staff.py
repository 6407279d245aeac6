"""Staff for tests: put into the store with a hash that costs nothing, so that tests stay fast."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from argon2 import PasswordHasher

from kiosk.rights import Actor, Role
from kiosk.store import people
from kiosk.store.open import Store
from kiosk.store.people import Person

SECRET = "a slow blue kettle"  # noqa: S105 - nobody's
PIN = "391746"


@cache
def cheap(secret: str) -> str:
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(secret)


def hire(store: Store, name: str, role: Role, now: datetime, secret: str = SECRET) -> Actor:
    """Put a person into the store and return them as if they had logged in."""
    with store.writing():
        people.add(store, name, role, cheap(secret), now)
    return Actor(name, role)


def person(store: Store, name: str) -> Person:
    return people.get(store, name)
