"""The gate before the desk: first start or log-in, then the desk until somebody leaves.

Holds who is logged in and asks the acts through the jobs; the window behind it shows
nothing of a student while nobody is in.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk import people
from kiosk.booth import Clock
from kiosk.errors import KioskError
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.staff.empty_page import EmptyPage
from kiosk.gui.staff.entry_page import EntryPage
from kiosk.gui.staff.first_start import FirstStartPage
from kiosk.gui.staff.login import LoginPage
from kiosk.gui.voice import Look
from kiosk.rights import Actor
from kiosk.store import people as kept
from kiosk.store.open import Store
from kiosk.words import LANGUAGES


class Gate(QWidget):
    """Lets one person in at a time.

    Signals:
        entered: the ``Actor`` who has logged in.
        left: the ``Actor`` who has logged out, or was gone too long.
        back: nobody logs in after all; only where there is something behind the window.

    Attributes:
        actor: who is in; None while nobody is.
    """

    entered = Signal(object)
    left = Signal(object)
    back = Signal()

    def __init__(self, look: Look, jobs: Jobs, clock: Clock) -> None:
        """Make the gate; ``ask`` begins.

        Args:
            look: for the pages.
            jobs: their store lane is asked.
            clock: gives the moment, for the trail.
        """
        super().__init__()
        self._look = look
        self._jobs = jobs
        self._clock = clock
        self.actor: Actor | None = None
        self.login = LoginPage(look)
        self.first_start = FirstStartPage(look)
        self.trouble = EmptyPage(look)
        self.pages = QStackedWidget()
        nothing_yet = QWidget()
        for page in (nothing_yet, self.login, self.first_start, self.trouble):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.login.submitted.connect(self._log_in)
        self.first_start.submitted.connect(self._begin)
        self.trouble.retry.connect(self.ask)
        for page in (self.login, self.first_start):
            page.other_language.connect(self._switch_language)
            page.back.connect(self.back)

    def offer_back(self) -> None:
        """Offer the way back to the window behind this one."""
        for page in (self.login, self.first_start):
            page.way_back.show()

    def ask(self) -> None:
        """Ask who is there; at the very first start, ask for the administrator."""
        self._jobs.with_store(kept.any_yet, Reply(self._show_page, self._show_trouble))

    def enter(self, actor: Actor) -> None:
        """Let somebody in who has proved who they are."""
        self.actor = actor
        self.login.clear()
        self.first_start.clear()
        self.entered.emit(actor)

    def leave(self, *, idle: bool = False) -> None:
        """Log out whoever is in; harmless if nobody is."""
        actor, self.actor = self.actor, None
        if actor is None:
            return
        now = self._clock()

        def act(store: Store) -> None:
            people.log_out(store, actor, now, idle=idle)

        self._jobs.with_store(act, Reply(lambda _: None, lambda _: None))
        self.left.emit(actor)
        self.ask()

    def _show_page(self, anybody: bool) -> None:
        self._turn_to(self.login if anybody else self.first_start)

    def _show_trouble(self, error: Exception) -> None:
        self.trouble.show_trouble(error)
        self.pages.setCurrentWidget(self.trouble)

    def _turn_to(self, page: EntryPage) -> None:
        self.pages.setCurrentWidget(page)
        page.clear()

    def _log_in(self, typed: list[str]) -> None:
        name, secret = typed
        now = self._clock()
        self._try(self.login, lambda store: people.log_in(store, name, secret, now))

    def _begin(self, typed: list[str]) -> None:
        name, secret, _ = typed
        now = self._clock()

        def act(store: Store) -> Actor:
            return people.first_administrator(store, name, secret, now)

        self._try(self.first_start, act)

    def _try(self, page: EntryPage, act: Callable[[Store], Actor]) -> None:
        self._jobs.with_store(act, Reply(self.enter, lambda error: self._refuse(page, error)))

    def _refuse(self, page: EntryPage, error: Exception) -> None:
        """Say what is wrong; where the other page is the right one by now, on that."""
        key = error.words_key if isinstance(error, KioskError) else ""
        other = {"people.not_first": self.login, "people.none": self.first_start}.get(key)
        if other is not None:
            self._turn_to(other)
        (other or page).refuse(error)

    def _switch_language(self) -> None:
        place = LANGUAGES.index(self._look.voice.language) + 1
        self._look.voice.switch(LANGUAGES[place % len(LANGUAGES)])
