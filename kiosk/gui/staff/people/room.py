"""The room of the people: asks the acts for what the page was told, and shows what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from kiosk import people
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.people.forms import Answer
from kiosk.gui.staff.people.member import Member, Staff, staff_of
from kiosk.gui.staff.people.page import PeoplePage
from kiosk.gui.staff.room import Desk, Room, said
from kiosk.people import NewPerson
from kiosk.rights import Actor, may
from kiosk.store.open import Store

Do = Callable[[Store, Actor, datetime], object]


class PeopleRoom(Room):
    """Everybody for the administrator, their own card for the others."""

    key: ClassVar[str] = "people"
    icon: ClassVar[str] = "users"

    def __init__(self, desk: Desk) -> None:
        self.people = PeoplePage(desk.look)
        super().__init__(desk, self.people)
        self.people.answered.connect(self._answered)
        self.people.done_at_once.connect(self._at_once)

    def enter(self, actor: Actor) -> None:
        self.refresh()

    def leave(self) -> None:
        self.people.clear()

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is somebody's name."""
        self.refresh()
        if subject:
            self.people.choose(subject)

    def hide(self) -> None:
        self.people.close_form()

    def refresh(self) -> None:
        """Read again who works here."""
        actor = self.actor
        if actor is None:
            return
        now, everyone = self.desk.booth.clock(), may(actor.role, "manage_people")

        def act(store: Store) -> Staff:
            return staff_of(store, actor.name, now, everyone=everyone)

        self.ask(act, lambda staff: self.people.show_staff(staff, may_manage=everyone))

    def _answered(self, answer: Answer) -> None:
        name, role, typed = answer.name, answer.role, answer.typed
        new = typed.get("new", "")
        role_said = self.desk.look.voice.say(f"role.{role}")
        named = {"name": name}
        acts: dict[str, tuple[Do, Part]] = {
            "add": (
                lambda store, by, now: people.add(store, by, NewPerson(name, role, new), now),
                ("people.done.added", {**named, "role": role_said}),
            ),
            "role": (
                lambda store, by, now: people.change_role(store, by, name, role, now),
                ("people.done.role", {**named, "role": role_said}),
            ),
            "secret": (
                lambda store, by, now: people.set_secret(store, by, name, new, now),
                ("people.done.password", {**named}),
            ),
            "own": (
                lambda store, by, now: people.set_own_secret(store, by, typed["old"], new, now),
                ("people.done.own", {}),
            ),
            "disable": (
                lambda store, by, now: people.disable(store, by, name, now),
                ("people.done.disabled", {**named}),
            ),
            "pin": (
                lambda store, by, now: people.set_door_pin(store, by, typed["pin"], now),
                ("people.done.pin", {}),
            ),
        }
        if answer.question != "own" and not self.permitted("manage_people"):
            self.people.close_form()
            return
        do, done = acts[answer.question]
        ends = answer.question in ("role", "disable") and self._is_self(name)
        self._do(do, lambda: self._done(done, name, ends=ends), self._refused)

    def _at_once(self, action: str, name: str) -> None:
        if not self.permitted("manage_people"):
            return
        if action == "unlock":
            self._do(
                lambda store, by, now: people.unlock(store, by, name, now),
                lambda: self._done(("people.done.unlocked", {"name": name}), name),
                self._failed,
            )
            return
        role = next(each.role for each in self._members() if each.name == name)
        said_role = self.desk.look.voice.say(f"role.{role}")
        self._do(
            lambda store, by, now: people.enable(store, by, name, now),
            lambda: self._done(("people.done.enabled", {"name": name, "role": said_role}), name),
            self._failed,
        )

    def _do(self, do: Do, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        actor = self.actor
        if actor is None:
            return
        now = self.desk.booth.clock()
        self.ask(lambda store: do(store, actor, now), lambda _: done(), failed)

    def _done(self, part: Part, name: str, *, ends: bool = False) -> None:
        if ends:
            # Their rights are others by now, or none.
            self.desk.gate.leave()
            return
        self.tell("good", part)
        self.people.close_form()
        if name:
            self.people.choose(name)
        self.refresh()

    def _refused(self, error: Exception) -> None:
        # What was typed stays, with the reason beside it.
        self.people.refuse(said(error))

    def _failed(self, error: Exception) -> None:
        self.tell_error(error)
        self.refresh()

    def _is_self(self, name: str) -> bool:
        return any(each.name == name and each.is_you for each in self._members())

    def _members(self) -> tuple[Member, ...]:
        return self.people.members
