"""A room of the desk: one page, and the wire between it and the store.

The page takes plain values and gives signals; the room asks the acts through the jobs and
shows what they answer. The window knows rooms only by what stands here, so a new one is a
file and a line in ``rooms.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.booth import Booth
from kiosk.errors import KioskError
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.nightly import Nightly
from kiosk.gui.staff.gate import Gate
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.notice import State as NoticeState
from kiosk.gui.voice import Look
from kiosk.rights import Act, Actor, least_role, may
from kiosk.store.open import Store

ResultT = TypeVar("ResultT")


@dataclass(frozen=True)
class Desk:
    """What every room of one window is made with.

    Attributes:
        booth: gives the data folder, the clock and the settings as they were at the start.
        look: of the window.
        jobs: for short acts with the store, and short work without it.
        long: lanes apart for what takes seconds or minutes, so that nobody waits behind it.
        gate: knows who is in.
        nightly: the round of the night, which has the database open too.
    """

    booth: Booth
    look: Look
    jobs: Jobs
    long: Jobs
    gate: Gate
    nightly: Nightly | None = None


@dataclass(frozen=True)
class Errand:
    """The wish to look at something in another room: a number links to what it counts.

    Attributes:
        room: the key of that room.
        subject: what to look at there, in that room's own terms; "" for the room as it stands.
    """

    room: str
    subject: str = ""


class Room(QObject):
    """One page of the desk with its wiring. To be used from the UI thread only.

    Signals:
        told: a kind of notice and its parts, for the line at the top.
        errand: an ``Errand`` to another room.
        counted: the number that the rail shows beside the room's name; None for none.
        stirred: something long is going on that somebody waits for: it counts as a touch.

    Attributes:
        key: names the room in errands and in the words, ``staff.room.<key>``.
        icon: stands in the rail.
        act: the right without which the room is closed.
        counts_after_ms: how long after somebody came in it is furnished for its number on the
            rail, though nobody goes there; None for a room that waits until somebody does.
    """

    key: ClassVar[str]
    icon: ClassVar[str]
    act: ClassVar[Act] = "look"
    counts_after_ms: ClassVar[int | None] = None

    told = Signal(str, tuple)
    errand = Signal(object)
    counted = Signal(object)
    stirred = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Furnish the room; nothing is read before somebody has entered."""
        super().__init__()
        self.desk = desk
        self.page = page

    def enter(self, actor: Actor) -> None:
        """Somebody is in who may; called for every furnished room, also those not seen."""

    def leave(self) -> None:
        """Whoever was in has left: keep nothing of what they saw or wrote."""

    def show(self, subject: str = "") -> None:
        """The room comes to the front, perhaps on an errand."""

    def hide(self) -> None:
        """Another room comes to the front."""

    def stop(self) -> None:
        """The window closes; what is going on is asked to end."""

    @property
    def actor(self) -> Actor | None:
        """Who is in."""
        return self.desk.gate.actor

    def permitted(self, act: Act) -> bool:
        """Return whether whoever is in may do something; if not, say who may."""
        actor = self.actor
        if actor is not None and may(actor.role, act):
            return True
        self.tell("bad", (f"rights.needs.{least_role(act)}", {}))
        return False

    def ask(
        self,
        act: Callable[[Store], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        long: bool = False,
    ) -> None:
        """Run an act with the store; the answer is dropped if somebody else is in by then.

        Args:
            act: runs in a store lane.
            done: takes what it returned.
            failed: takes what it raised; None says it in the line at the top.
            long: it takes seconds or more, so it goes behind nobody who reviews.
        """
        jobs = self.desk.long if long else self.desk.jobs
        jobs.with_store(act, self._reply(jobs, done, failed))

    def work(
        self,
        act: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        long: bool = False,
    ) -> None:
        """Run an act without the store; as ``ask`` does."""
        jobs = self.desk.long if long else self.desk.jobs
        jobs.work(act, self._reply(jobs, done, failed))

    def tell(self, kind: NoticeState, *parts: Part) -> None:
        """Say something in the line at the top."""
        self.told.emit(kind, parts)

    def tell_error(self, error: Exception) -> None:
        """Say what went wrong in the line at the top."""
        self.tell("bad", said(error))

    def _reply(
        self,
        jobs: Jobs,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> Reply:
        return Reply(done, failed or self.tell_error, jobs.visit)


def said(error: Exception) -> Part:
    """Return what to say of an error; of one that is a bug, that the log knows more."""
    if isinstance(error, KioskError):
        return (error.words_key, dict(error.fields))
    return ("staff.decision.broken", {})
