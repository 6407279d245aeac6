"""A place for one value: the newest wins, nothing queues up.

Between two threads of different speed there is a slot and never a queue, so that
the slower one always gets the newest value. The only lock of the product is here.
"""

from __future__ import annotations

from threading import Condition
from typing import Generic, TypeVar

ValueT = TypeVar("ValueT")


class Slot(Generic[ValueT]):
    """One place, any number of threads on either side."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._value: ValueT | None = None
        self._closed = False

    def put(self, value: ValueT) -> bool:
        """Put a value in the place of what was there.

        Returns:
            whether the slot was empty, so that somebody should be woken. A closed
            slot takes nothing and wakes nobody.
        """
        with self._changed:
            if self._closed:
                return False
            was_empty = self._value is None
            self._value = value
            self._changed.notify()
            return was_empty

    def take(self) -> ValueT | None:
        """Take the value out at once; None if there is none."""
        with self._changed:
            value, self._value = self._value, None
            return value

    def wait(self, limit_s: float) -> ValueT | None:
        """Take the value out, waiting for one; None when closed or after the limit."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._value is not None, limit_s)
            value, self._value = self._value, None
            return value

    def close(self) -> None:
        """Forget the value, take no more, and wake whoever waits."""
        with self._changed:
            self._closed = True
            self._value = None
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether the slot was closed."""
        with self._changed:
            return self._closed
