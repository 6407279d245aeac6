"""The staff window: the gate, the rail, the rooms, and what is common to all of them.

Nothing is read or shown before somebody has logged in, and nothing stays when they leave.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.booth import Booth
from kiosk.gui.jobs import Jobs
from kiosk.gui.nightly import Nightly
from kiosk.gui.staff.camera.room import CameraRoom
from kiosk.gui.staff.gate import Gate
from kiosk.gui.staff.header import Header
from kiosk.gui.staff.house.room import HouseRoom
from kiosk.gui.staff.idle_watch import IdleWatch
from kiosk.gui.staff.notice import Part, State
from kiosk.gui.staff.rail import Rail, Stop
from kiosk.gui.staff.room import Desk, Errand, Room, said
from kiosk.gui.staff.rooms import ROOMS, Rooms
from kiosk.gui.theme import Theme, load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.rights import Actor, least_role, may
from kiosk.words import LANGUAGES


class StaffWindow(QWidget):
    """The console of the staff."""

    def __init__(
        self,
        booth: Booth,
        theme: Theme | None = None,
        idle_clock: Callable[[], float] = time.monotonic,
        *,
        over: bool = False,
    ) -> None:
        """Make the window; it asks who is there when it is made.

        Args:
            booth: gives the store, the clock and the language.
            theme: the look; None fits the theme to the window's screen.
            idle_clock: seconds that only go forward, for the idle log-out.
            over: it lies over the student's window, to which it gives way when nobody is in.
        """
        super().__init__()
        self._booth = booth
        self._over = over
        theme = theme or load_theme().for_desk(self.screen().size())
        self.voice = Voice(booth.words, self)
        look = Look(theme, self.voice)
        self.jobs = Jobs(booth.open_store, self)
        self.long_jobs = Jobs(booth.open_store, self)
        self.nightly = Nightly(booth, self)
        self.gate = Gate(look, self.jobs, booth.clock)
        self.watch = IdleWatch(self, booth.settings.staff_idle_after_s, idle_clock)
        self.header = Header(look)
        desk = Desk(booth, look, self.jobs, self.long_jobs, self.gate, self.nightly)
        self.rooms = Rooms(desk, self._furnish)
        self.rail = Rail(look, [Stop(kind.key, kind.icon) for kind in ROOMS])
        self._later: list[QTimer] = []
        self.pages = QStackedWidget()
        self.desk = QWidget()
        self.views = QStackedWidget()
        self._lay_out(theme)
        self._connect()
        self._title()
        if over:
            self.gate.offer_back()
            self.gate.back.connect(self.close)
            self.watch.start()
        self.gate.ask()

    @property
    def room(self) -> Room:
        """The room that is in front."""
        return next(each for each in self.rooms.made if each.page is self.pages.currentWidget())

    def go(self, key: str, subject: str = "") -> None:
        """Bring a room to the front, if whoever is in may enter it."""
        kind, actor = self.rooms.kinds[key], self.gate.actor
        if actor is None:
            return
        if not may(actor.role, kind.act):
            self._tell("bad", ((f"rights.needs.{least_role(kind.act)}", {}),))
            self.rail.show_room(self.room.key)
            return
        wanted, present = self.rooms[key], self.room
        if present is not wanted:
            present.hide()
            self.header.notice.clear()
            self.pages.setCurrentWidget(wanted.page)
        self.rail.show_room(key)
        wanted.page.setFocus()
        wanted.show(subject)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.gate.leave()
        self.watch.stop()
        for room in self.rooms.made:
            room.stop()
        # What was decided is kept before the window goes: the lane ends behind its last job.
        self.jobs.stop()
        self.long_jobs.stop()
        self.nightly.stop()
        super().closeEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        self.setProperty("ground", "paper")
        self.setStyleSheet(theme.style_sheet() + theme.style_sheet("staff.qss"))
        body = QHBoxLayout()
        body.setSpacing(theme.px("gap"))
        body.addWidget(self.rail)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self.desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(self.header)
        column.addLayout(body, 1)
        for view in (self.gate, self.desk):
            self.views.addWidget(view)
        around = QVBoxLayout(self)
        around.setContentsMargins(*(theme.steps(2),) * 4)
        around.addWidget(self.views)

    def _furnish(self, room: Room) -> None:
        """Take a new room in, and whoever is in into it."""
        room.setParent(self)
        room.told.connect(self._tell)
        room.counted.connect(self.rail.doors[room.key].show_count)
        room.errand.connect(self._run)
        room.stirred.connect(self.watch.touch)
        self.pages.addWidget(room.page)
        self._connect_state(room)
        actor = self.gate.actor
        if actor is not None and may(actor.role, room.act):
            room.enter(actor)

    def _connect_state(self, room: Room) -> None:
        """Have the booth's state shown at the foot of the rail, and anew after a camera check."""
        if isinstance(room, HouseRoom):
            room.glanced.connect(self.rail.vitals.show_glance)
            for camera in self.findChildren(CameraRoom):
                camera.checked.connect(room.look)
        elif isinstance(room, CameraRoom):
            for house in self.findChildren(HouseRoom):
                room.checked.connect(house.look)

    def _connect(self) -> None:
        # There are ten digits; two rooms on one key would leave it to neither.
        for place, key in enumerate(list(self.rooms)[:10], start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place % 10}"), self)
            shortcut.activated.connect(lambda key=key: self.go(key))
        self.rail.chosen.connect(self.go)
        self.rail.vitals.chosen.connect(lambda: self.go(HouseRoom.key, "glance"))
        self.gate.entered.connect(self._enter)
        self.gate.left.connect(self._leave)
        self.nightly.failed.connect(lambda error: self._tell("bad", (said(error),)))
        self.header.switched.connect(self.gate.leave)
        self.watch.counted.connect(self.header.show_countdown)
        self.watch.ran_out.connect(self._run_out)
        self.header.other_language.connect(self._switch_language)
        self.voice.changed.connect(self._title)

    def _enter(self, actor: Actor) -> None:
        """Show the desk to somebody."""
        self.header.show_actor(actor)
        self.views.setCurrentWidget(self.desk)
        self.watch.start()
        for key, kind in self.rooms.kinds.items():
            self.rail.doors[key].permit(permitted=may(actor.role, kind.act))
        for room in self.rooms.made:
            if may(actor.role, room.act):
                room.enter(actor)
        self.go(ROOMS[0].key)
        self._count_later(actor)

    def _count_later(self, actor: Actor) -> None:
        """Have the rooms furnished that have a number for the rail, though nobody goes there."""
        for key, kind in self.rooms.kinds.items():
            if kind.counts_after_ms is not None and may(actor.role, kind.act):
                timer = QTimer(self, interval=kind.counts_after_ms, singleShot=True)
                timer.timeout.connect(lambda key=key: self.rooms[key])
                timer.start()
                self._later.append(timer)

    def _count_no_more(self) -> None:
        while self._later:
            timer = self._later.pop()
            timer.stop()
            timer.deleteLater()

    def _leave(self, _actor: Actor) -> None:
        """Let nothing stay on the screen, nor what was entered and not yet kept."""
        self.watch.stop()
        # What belongs to whoever was in is dropped when it comes back too late.
        self.jobs.visit += 1
        self.long_jobs.visit += 1
        self.views.setCurrentWidget(self.gate)
        self.header.notice.clear()
        self._count_no_more()
        for room in self.rooms.made:
            room.leave()
            self.rail.doors[room.key].show_count(None)
        self.pages.setCurrentWidget(self.rooms[ROOMS[0].key].page)
        if self._over:
            self.watch.start()

    def _run_out(self) -> None:
        self.gate.leave(idle=True)
        if self._over:
            # The next student is to stand before the camera's window, not before a log-in.
            self.close()

    def _tell(self, kind: State, parts: tuple[Part, ...]) -> None:
        self.header.notice.tell(kind, *parts)

    def _run(self, errand: Errand) -> None:
        self.go(errand.room, errand.subject)

    def _switch_language(self) -> None:
        place = LANGUAGES.index(self.voice.language) + 1
        self.voice.switch(LANGUAGES[place % len(LANGUAGES)])

    def _title(self) -> None:
        booth = self._booth.settings.booth
        self.setWindowTitle(self.voice.say("staff.window_title", booth=booth))
