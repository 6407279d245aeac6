"""The staff window: wires the pages to the store through the jobs, and holds nothing else.

Nothing is read or shown before somebody has logged in, and nothing stays when they leave.
A decision is shown as taken at once, so that the next photo is there in a
moment; the store's answer follows. If the store refuses, the line at the top
says so, the queue is read again, and what was entered is still there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.booth import Booth
from kiosk.errors import KioskError
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.nightly import Nightly
from kiosk.gui.staff.case import Approve, Case, Decision, Waiting, carry_out, waiting_queue
from kiosk.gui.staff.empty_page import EmptyPage
from kiosk.gui.staff.gate import Gate
from kiosk.gui.staff.header import Header
from kiosk.gui.staff.idle_watch import IdleWatch
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.queue_order import beside, following, wanted
from kiosk.gui.staff.queue_page import QueuePage
from kiosk.gui.staff.shelf import Shelf
from kiosk.gui.theme import Theme, load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.reasons import all_reasons
from kiosk.rights import Actor, least_role, may
from kiosk.store.open import Store
from kiosk.words import LANGUAGES

_REFRESH_MS: Final = 10_000
"""How often the queue is read again by itself: other consoles decide, students hand in."""


class StaffWindow(QWidget):
    """The review of the photos that wait."""

    def __init__(
        self,
        booth: Booth,
        theme: Theme | None = None,
        idle_clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make the window; it asks who is there when it is made.

        Args:
            booth: gives the store, the clock and the language.
            theme: the look; None fits the theme to the window's screen.
            idle_clock: seconds that only go forward, for the idle log-out.
        """
        super().__init__()
        self._booth = booth
        self._queue: tuple[Waiting, ...] = ()
        self._current: str | None = None
        self._deciding: set[str] = set()
        theme = theme or load_theme().fitted(self.screen().size())
        self.voice = Voice(booth.words, self)
        look = Look(theme, self.voice)
        self.jobs = Jobs(booth.open_store, self)
        self.nightly = Nightly(booth, self)
        self.nightly.failed.connect(self._tell_of_the_night)
        self.shelf = Shelf(self.jobs, self)
        self.gate = Gate(look, self.jobs, booth.clock)
        self.watch = IdleWatch(self, booth.settings.staff_idle_after_s, idle_clock)
        self.header = Header(look)
        self.page = QueuePage(look, tuple(all_reasons().values()))
        self.empty = EmptyPage(look)
        self.pages = QStackedWidget()
        self.desk = QWidget()
        self.views = QStackedWidget()
        self._lay_out(theme)
        self._connect()
        self.timer = QTimer(self)
        self.timer.setInterval(_REFRESH_MS)
        self.timer.timeout.connect(self.refresh)
        self._title()
        self.gate.ask()

    def refresh(self) -> None:
        """Read the queue again, if somebody is in."""
        actor = self.gate.actor
        if actor is None:
            return

        def act(store: Store) -> tuple[Waiting, ...]:
            return waiting_queue(store, actor)

        # What belongs to whoever was in before is dropped when it comes back too late.
        self.jobs.with_store(act, self._reply(self._queue_read, self._queue_unreadable))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.gate.leave()
        self.timer.stop()
        self.watch.stop()
        # What was decided is kept before the window goes: the lane ends behind its last job.
        self.jobs.stop()
        self.nightly.stop()
        super().closeEvent(event)

    def _tell_of_the_night(self, error: Exception) -> None:
        self.header.notice.tell("bad", *_said(error))

    def _lay_out(self, theme: Theme) -> None:
        self.setProperty("ground", "paper")
        self.setStyleSheet(theme.style_sheet() + theme.style_sheet("staff.qss"))
        nothing_yet = QWidget()
        for page in (nothing_yet, self.empty, self.page):
            self.pages.addWidget(page)
        column = QVBoxLayout(self.desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        for view in (self.gate, self.desk):
            self.views.addWidget(view)
        around = QVBoxLayout(self)
        around.setContentsMargins(*(theme.steps(2),) * 4)
        around.addWidget(self.views)

    def _connect(self) -> None:
        self.page.chosen.connect(self._go_to)
        self.page.moved.connect(self._move)
        self.page.decided.connect(self._decide)
        self.shelf.ready.connect(self._case_ready)
        self.shelf.failed.connect(self._case_failed)
        self.empty.retry.connect(self.refresh)
        self.gate.entered.connect(self._enter)
        self.gate.left.connect(self._leave)
        self.header.switched.connect(self.gate.leave)
        self.watch.counted.connect(self.header.show_countdown)
        self.watch.ran_out.connect(lambda: self.gate.leave(idle=True))
        self.header.other_language.connect(self._switch_language)
        self.voice.changed.connect(self._title)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.refresh)

    def _enter(self, actor: Actor) -> None:
        """Show the desk to somebody."""
        self.header.show_actor(actor)
        self.views.setCurrentWidget(self.desk)
        self.page.setFocus()
        self.timer.start()
        self.watch.start()
        self.refresh()

    def _leave(self, _actor: Actor) -> None:
        """Let nothing stay on the screen, nor what was entered and not yet kept."""
        self.timer.stop()
        self.watch.stop()
        self.jobs.visit += 1
        self.views.setCurrentWidget(self.gate)
        self.header.notice.clear()
        self.page.show_loading()
        for number in {line.number for line in self._queue} | self._deciding:
            self.page.forget(number)
        self._queue, self._current = (), None
        self._deciding.clear()
        self.shelf.want(())
        self.page.show_queue((), self._booth.clock(), None)
        self.pages.setCurrentIndex(0)

    def _reply(self, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> Reply:
        return Reply(done, failed, self.jobs.visit)

    def _queue_read(self, lines: tuple[Waiting, ...]) -> None:
        # Read before a decision that is on its way was kept, the queue still holds it.
        self._show_queue(tuple(line for line in lines if line.number not in self._deciding))

    def _queue_unreadable(self, error: Exception) -> None:
        if not self._queue:
            self.empty.show_trouble(error)
            self._turn_to(self.empty)
        else:
            self.header.notice.tell("bad", *_said(error))

    def _show_queue(self, lines: tuple[Waiting, ...]) -> None:
        before = [line.number for line in self._queue]
        self._queue = lines
        self._current = following(before, [line.number for line in lines], self._current)
        self._show_current()

    def _show_current(self) -> None:
        """Show the current submission, if it is at hand, and have its neighbours fetched."""
        line = self._line(self._current)
        if line is None:
            self.shelf.want(())
            self.page.show_loading()
            self.empty.show_empty()
            self._turn_to(self.empty)
            return
        now = self._booth.clock()
        self.page.show_queue(self._queue, now, line.number)
        self._turn_to(self.page)
        case = self.shelf.take(line)
        if case is not None:
            self.page.show_case(case, now)
        else:
            self.page.show_loading()
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
            self.page.show_case(case, self._booth.clock())

    def _case_failed(self, line: Waiting, error: Exception) -> None:
        if line.number == self._current:
            self.header.notice.tell("bad", *_said(error))

    def _decide(self, decision: Decision) -> None:
        actor = self.gate.actor
        if actor is None or not may(actor.role, "approve"):
            # The act would refuse it too; here it is said before the photo leaves the queue.
            self.header.notice.tell("bad", (f"rights.needs.{least_role('approve')}", {}))
            self._show_current()
            return
        number, now = decision.waiting.number, self._booth.clock()

        def act(store: Store) -> None:
            carry_out(store, decision, actor, now)

        # Before the next photos are asked for: the store lane takes one after the other.
        reply = self._reply(
            lambda _: self._kept(decision), lambda error: self._not_kept(number, error)
        )
        self.jobs.with_store(act, reply)
        self._deciding.add(number)
        self._show_queue(tuple(line for line in self._queue if line.number != number))

    def _kept(self, decision: Decision) -> None:
        number = decision.waiting.number
        self._deciding.discard(number)
        self.page.forget(number)
        self.header.notice.tell("good", _done(decision))

    def _not_kept(self, number: str, error: Exception) -> None:
        self._deciding.discard(number)
        said: Part = ("staff.decision.not_kept", {"number": number})
        self.header.notice.tell("bad", *_said(error), said)
        self.refresh()

    def _switch_language(self) -> None:
        place = LANGUAGES.index(self.voice.language) + 1
        self.voice.switch(LANGUAGES[place % len(LANGUAGES)])

    def _title(self) -> None:
        booth = self._booth.settings.booth
        self.setWindowTitle(self.voice.say("staff.window_title", booth=booth))


def _done(decision: Decision) -> Part:
    """Return what to say of a decision that was kept."""
    number = decision.waiting.number
    if isinstance(decision, Approve):
        if decision.waiting.override is not None:
            return "staff.done.confirm", {"number": number}
        return f"staff.done.{'override' if decision.why else 'approve'}", {"number": number}
    return "staff.done.reject", {"number": number, "codes": ", ".join(decision.reasons)}


def _said(error: Exception) -> tuple[Part, ...]:
    """Return what to say of an error; of one that is a bug, that the log knows more."""
    if isinstance(error, KioskError):
        return ((error.words_key, dict(error.fields)),)
    return (("staff.decision.broken", {}),)
