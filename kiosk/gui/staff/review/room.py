"""The room of the review: the queue, the photo that is looked at, and the decision on it.

A decision is shown as taken at once, so that the next photo is there in a
moment; the store's answer follows. If the store refuses, the line at the top
says so, the queue is read again, and what was entered is still there.
"""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.gui.staff.empty_page import EmptyPage
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.review.case import Approve, Case, Decision, Waiting, carry_out, waiting_queue
from kiosk.gui.staff.review.page import ReviewPage
from kiosk.gui.staff.review.queue_order import beside, following, wanted
from kiosk.gui.staff.review.shelf import Shelf
from kiosk.gui.staff.room import Desk, Room, said
from kiosk.reasons import all_reasons
from kiosk.rights import Actor
from kiosk.store.open import Store

_REFRESH_MS: Final = 10_000
"""How often the queue is read again by itself: other consoles decide, students hand in."""


class ReviewRoom(Room):
    """The photos that wait."""

    key: ClassVar[str] = "review"
    icon: ClassVar[str] = "list-check"

    def __init__(self, desk: Desk) -> None:
        self.pages = QStackedWidget()
        super().__init__(desk, self.pages)
        self._queue: tuple[Waiting, ...] = ()
        self._current: str | None = None
        self._deciding: set[str] = set()
        self.shelf = Shelf(desk.jobs, self)
        self.review = ReviewPage(desk.look, tuple(all_reasons().values()))
        self.empty = EmptyPage(desk.look)
        nothing_yet = QWidget()
        for page in (nothing_yet, self.empty, self.review):
            self.pages.addWidget(page)
        self.timer = QTimer(self)
        self.timer.setInterval(_REFRESH_MS)
        self.timer.timeout.connect(self.refresh)
        self.review.chosen.connect(self._go_to)
        self.review.moved.connect(self._move)
        self.review.decided.connect(self._decide)
        self.shelf.ready.connect(self._case_ready)
        self.shelf.failed.connect(self._case_failed)
        self.empty.retry.connect(self.refresh)
        QShortcut(QKeySequence("F5"), self.pages).activated.connect(self.refresh)

    def enter(self, actor: Actor) -> None:
        self.timer.start()
        self.refresh()

    def leave(self) -> None:
        """Let nothing stay, nor what was entered and not yet kept."""
        self.timer.stop()
        self.review.show_loading()
        for number in {line.number for line in self._queue} | self._deciding:
            self.review.forget(number)
        self._queue, self._current = (), None
        self._deciding.clear()
        self.shelf.want(())
        self.review.show_queue((), self.desk.booth.clock(), None)
        self.pages.setCurrentIndex(0)

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is the number of a submission that waits."""
        if self._line(subject) is not None:
            self._go_to(subject)
        (self.pages.currentWidget() or self.pages).setFocus()

    def stop(self) -> None:
        self.timer.stop()

    def refresh(self) -> None:
        """Read the queue again, if somebody is in."""
        actor = self.actor
        if actor is None:
            return

        def act(store: Store) -> tuple[Waiting, ...]:
            return waiting_queue(store, actor)

        self.ask(act, self._queue_read, self._queue_unreadable)

    def _queue_read(self, lines: tuple[Waiting, ...]) -> None:
        # Read before a decision that is on its way was kept, the queue still holds it.
        self._show_queue(tuple(line for line in lines if line.number not in self._deciding))

    def _queue_unreadable(self, error: Exception) -> None:
        if not self._queue:
            self.empty.show_trouble(error)
            self._turn_to(self.empty)
        else:
            self.tell_error(error)

    def _show_queue(self, lines: tuple[Waiting, ...]) -> None:
        before = [line.number for line in self._queue]
        self._queue = lines
        self._current = following(before, [line.number for line in lines], self._current)
        self.counted.emit(len(lines))
        self._show_current()

    def _show_current(self) -> None:
        """Show the current submission, if it is at hand, and have its neighbours fetched."""
        line = self._line(self._current)
        if line is None:
            self.shelf.want(())
            self.review.show_loading()
            self.empty.show_empty()
            self._turn_to(self.empty)
            return
        now = self.desk.booth.clock()
        self.review.show_queue(self._queue, now, line.number)
        self._turn_to(self.review)
        case = self.shelf.take(line)
        if case is not None:
            self.review.show_case(case, now)
        else:
            self.review.show_loading()
        self.shelf.want(wanted(self._queue, line.number))

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
        self._show_current()

    def _case_ready(self, case: Case) -> None:
        if case.waiting.number == self._current:
            self.review.show_case(case, self.desk.booth.clock())

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
        self._show_queue(tuple(line for line in self._queue if line.number != number))

    def _kept(self, decision: Decision) -> None:
        number = decision.waiting.number
        self._deciding.discard(number)
        self.review.forget(number)
        self.tell("good", _done(decision))

    def _not_kept(self, number: str, error: Exception) -> None:
        self._deciding.discard(number)
        self.tell("bad", said(error), ("staff.decision.not_kept", {"number": number}))
        self.refresh()


def _done(decision: Decision) -> Part:
    """Return what to say of a decision that was kept."""
    number = decision.waiting.number
    if isinstance(decision, Approve):
        if decision.waiting.override is not None:
            return "staff.done.confirm", {"number": number}
        return f"staff.done.{'override' if decision.why else 'approve'}", {"number": number}
    return "staff.done.reject", {"number": number, "codes": ", ".join(decision.reasons)}
