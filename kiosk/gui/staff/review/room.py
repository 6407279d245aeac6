"""The room of the review: the queue, the photo that is looked at, and the decision on it.

A decision is shown as taken at once, so that the next photo is there in a
moment; the store's answer follows. If the store refuses, the line at the top
says so, the queue is read again, and what was entered is still there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.gui.staff.empty_page import EmptyPage
from kiosk.gui.staff.notice import Part as NoticePart
from kiosk.gui.staff.review.case import Case
from kiosk.gui.staff.review.decisions import Approve, Decision, TakeAgain, carry_out
from kiosk.gui.staff.review.page import ReviewPage
from kiosk.gui.staff.review.queue_order import (
    PARTS,
    Part,
    Place,
    Shown,
    beside,
    counted,
    following,
    placed,
    wanted,
    wanted_whole,
)
from kiosk.gui.staff.review.queue_read import QueueRead, queue_read
from kiosk.gui.staff.review.recropping import Recropping
from kiosk.gui.staff.review.shelf import Shelf
from kiosk.gui.staff.room import Desk, Room, said
from kiosk.reasons import all_reasons
from kiosk.review import take_back
from kiosk.rights import Actor
from kiosk.store.open import Store
from kiosk.store.waiting import Waiting
from kiosk.working_days import Calendar

_REFRESH_MS: Final = 10_000
"""How often the queue is read again by itself: other consoles decide, students hand in."""
_RUNNING_MS: Final = 150
"""Who goes on to another photo sooner than this looks for one, and needs no original yet."""


class ReviewRoom(Room):
    """The photos that wait."""

    key: ClassVar[str] = "review"
    icon: ClassVar[str] = "list-check"

    def __init__(self, desk: Desk) -> None:
        self.pages = QStackedWidget()
        super().__init__(desk, self.pages)
        self._lines: tuple[Waiting, ...] = ()
        self._calendar = Calendar()
        self._part: Part = "all"
        self._queue: tuple[Waiting, ...] = ()
        self._decided: list[str] = []
        self._trouble: str | None = None
        self._current: str | None = None
        self._deciding: set[str] = set()
        self._hurried = False
        self.shelf = Shelf(desk.jobs, self)
        self.review = ReviewPage(desk.look, tuple(all_reasons().values()))
        self.empty = EmptyPage(desk.look)
        nothing_yet = QWidget()
        for page in (nothing_yet, self.empty, self.review):
            self.pages.addWidget(page)
        self.timer = QTimer(self)
        self.timer.setInterval(_REFRESH_MS)
        self.timer.timeout.connect(self.refresh)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._fetch_ahead)
        self._running = QTimer(self)
        self._running.setSingleShot(True)
        self._running.setInterval(_RUNNING_MS)
        self._running.timeout.connect(self._stay)
        self.review.chosen.connect(self._go_to)
        self.review.moved.connect(self._move)
        self.review.decided.connect(self._decide)
        self.review.part_chosen.connect(self._choose)
        self.review.take_back_asked.connect(self._take_back)
        self.empty.take_back_asked.connect(self._take_back)
        self.recropping = Recropping(self, self.review, self.refresh)
        self.shelf.ready.connect(self._case_ready)
        self.shelf.failed.connect(self._case_failed)
        self.empty.retry.connect(self.refresh)
        QShortcut(QKeySequence("F5"), self.pages).activated.connect(self.refresh)

    def enter(self, actor: Actor) -> None:
        self.timer.start()
        self._permit_take_back()
        self.refresh()

    def leave(self) -> None:
        """Let nothing stay, nor what was entered and not yet kept."""
        self.timer.stop()
        self._ahead.stop()
        self._running.stop()
        self.review.show_loading()
        for number in {line.number for line in self._lines} | self._deciding:
            self.review.forget(number)
        self._lines, self._queue = (), ()
        self._current, self._part = None, "all"
        self._deciding.clear()
        self._decided.clear()
        self._permit_take_back()
        self._trouble = None
        self.shelf.want(())
        self._show_places(())
        self.pages.setCurrentIndex(0)

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is a part of the queue, or a number that waits."""
        for part in PARTS:
            if part == subject:
                self._choose(part)
        if self._line(subject) is not None:
            self._go_to(subject)
        (self.pages.currentWidget() or self.pages).setFocus()

    def stop(self) -> None:
        self.timer.stop()
        self._ahead.stop()
        self._running.stop()

    def refresh(self) -> None:
        """Read the queue again, if somebody is in."""
        actor = self.actor
        if actor is None:
            return

        def act(store: Store) -> QueueRead:
            return queue_read(store, actor, self.desk.booth.data)

        self.ask(act, self._queue_read, self._queue_unreadable)

    def _queue_read(self, read: QueueRead) -> None:
        self._calendar = read.calendar
        trouble = None if read.trouble is None else str(read.trouble)
        if read.trouble is not None and trouble != self._trouble:
            self.tell_error(read.trouble)
        self._trouble = trouble
        # Read before a decision that is on its way was kept, the queue still holds it.
        self._show_queue(tuple(line for line in read.lines if line.number not in self._deciding))

    def _queue_unreadable(self, error: Exception) -> None:
        if not self._lines:
            self.empty.show_trouble(error)
            self._turn_to(self.empty)
        else:
            self.tell_error(error)

    def _show_queue(self, lines: tuple[Waiting, ...]) -> None:
        before = [line.number for line in self._queue]
        self._lines = lines
        self.counted.emit(len(lines))
        places = placed(lines, self._calendar, self.desk.booth.clock())
        chosen = [place for place in places if place.belongs(self._part)]
        if not chosen:
            # What was to be seen is done: the work goes on with the rest.
            self._part, chosen = "all", list(places)
        self._queue = tuple(place.line for place in chosen)
        self._current = following(before, [line.number for line in self._queue], self._current)
        self._show_places(places)
        self._show_current()

    def _show_places(self, places: Sequence[Place]) -> None:
        shown = tuple(place for place in places if place.belongs(self._part))
        now = self.desk.booth.clock()
        self.review.show_queue(Shown(shown, counted(places), self._part, now, self._current))

    def _choose(self, part: Part) -> None:
        self._part = part
        self._show_queue(self._lines)

    def _show_current(self) -> None:
        """Show the current submission, if it is at hand, and have its neighbours fetched."""
        line = self._line(self._current)
        if line is None:
            self.shelf.want(())
            self.review.show_loading()
            self.empty.show_empty()
            self._turn_to(self.empty)
            return
        self._turn_to(self.review)
        case = self.shelf.take(line)
        if case is not None:
            self._show_case(case)
            # What comes after it is fetched once this one is on the screen.
            self._ahead.start()
        else:
            self.review.show_loading()
            self._fetch_ahead()
        self.review.queue.mark(line.number)

    def _show_case(self, case: Case) -> None:
        self.review.show_case(case, self.desk.booth.clock(), passing=self._hurried)

    def _fetch_ahead(self) -> None:
        """Have the neighbours' photos fetched; the originals not while a key is held down."""
        whole = () if self._hurried else wanted_whole(self._queue, self._current)
        self.shelf.want(wanted(self._queue, self._current), whole)

    def _stay(self) -> None:
        self._hurried = False
        self._show_current()

    def _turn_to(self, page: QWidget) -> None:
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
            # Else the first field would have the focus, and the letters would go there.
            page.setFocus()

    def _line(self, number: str | None) -> Waiting | None:
        return next((line for line in self._queue if line.number == number), None)

    def _go_to(self, number: str) -> None:
        self._current = number
        self._show_current()

    def _move(self, step: int) -> None:
        self._current = beside([line.number for line in self._queue], self._current, step)
        self._hurried = self._running.isActive()
        self._running.start()
        self._show_current()

    def _case_ready(self, case: Case) -> None:
        if case.waiting.number == self._current:
            self._show_case(case)

    def _case_failed(self, line: Waiting, error: Exception) -> None:
        if line.number == self._current:
            self.tell_error(error)

    def _decide(self, decision: Decision) -> None:
        # The act would refuse it too; here it is said before the photo leaves the queue.
        actor = self.actor
        if actor is None or not self.permitted("approve"):
            self._show_current()
            return
        number, now = decision.waiting.number, self.desk.booth.clock()

        def act(store: Store) -> None:
            carry_out(store, decision, actor, now)

        # Before the next photos are asked for: the store lane takes one after the other.
        self.ask(act, lambda _: self._kept(decision), lambda error: self._not_kept(number, error))
        self._deciding.add(number)
        self._show_queue(tuple(line for line in self._lines if line.number != number))

    def _kept(self, decision: Decision) -> None:
        number = decision.waiting.number
        self._deciding.discard(number)
        self.review.forget(number)
        if decision.waiting.override is None:
            self._decided.append(number)
            self._permit_take_back()
        self.tell("good", _done(decision))

    def _permit_take_back(self) -> None:
        self.review.bar.permit_take_back(permitted=bool(self._decided))
        self.empty.permit_take_back(permitted=bool(self._decided))

    def _take_back(self) -> None:
        """Take one's own last decision back, and show that photo again."""
        actor = self.actor
        if actor is None or not self._decided:
            return
        number, now = self._decided.pop(), self.desk.booth.clock()
        self._permit_take_back()

        def done(_: object) -> None:
            self._part, self._current = "all", number
            self.tell("good", ("review.done.taken_back", {"number": number}))
            self.refresh()

        self.ask(lambda store: take_back(store, number, actor, now), done)

    def _not_kept(self, number: str, error: Exception) -> None:
        self._deciding.discard(number)
        self.tell("bad", said(error), ("staff.decision.not_kept", {"number": number}))
        self.refresh()


def _done(decision: Decision) -> NoticePart:
    """Return what to say of a decision that was kept."""
    number = decision.waiting.number
    if isinstance(decision, TakeAgain):
        return "review.done.sent_back", {"number": number}
    if isinstance(decision, Approve):
        if decision.waiting.override is not None:
            return "staff.done.confirm", {"number": number}
        return f"staff.done.{'override' if decision.why else 'approve'}", {"number": number}
    return "staff.done.reject", {"number": number, "codes": ", ".join(decision.reasons)}
