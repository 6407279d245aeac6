"""The room of camera and light: the live picture, the check of the empty booth, what is kept.

The camera is open only while the room is in front. A check is counted down to, its frames are
taken, looked at in the long lane, kept in the store, and only then shown as found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import astuple
from datetime import datetime
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Signal

from capture.empty_booth import Gathering
from capture.engine.engine import Engine
from capture.sources.controls import Light
from capture.sources.listing import Camera, cameras
from capture.sources.source import Source
from kiosk import backdrop_check
from kiosk.backdrop_check import SHOWN, keep, load_limits, look, look_at_card, state_today
from kiosk.calibration import calibrate, standing
from kiosk.camera import camera_maker
from kiosk.errors import AnswerIsNo
from kiosk.gui.seen import Seen
from kiosk.gui.staff.camera.calibration_steps import Step
from kiosk.gui.staff.camera.page import CameraPage, Records
from kiosk.gui.staff.camera.watch import Facts, Watch
from kiosk.gui.staff.notice import State
from kiosk.gui.staff.room import Desk, Room, said
from kiosk.held_light import lights_wanted
from kiosk.networks import load_engine
from kiosk.rights import Act, Actor
from kiosk.standards import load_profile
from kiosk.store import backdrop_checks
from kiosk.store.backdrop_checks import BackdropCheck, Kind
from kiosk.store.calibrations import Calibration
from kiosk.store.open import Store
from validation.empty_scene import zone_of
from validation.grey_card import CARD
from validation.scene_check import Limits

_REFRESH_MS: Final = 60_000
"""How often it is asked again whether today's check is there: days begin, commands check too."""
_FURNISHED_AFTER_MS: Final = 500
"""Who has just logged in waits for the queue first."""
_TRIES: Final = 3
"""How often a card is asked for, before it is supposed that there is none."""
_WITHOUT_CAMERA: Final = "sim:empty"
_NOTICES: Final[dict[str, State]] = {"pass": "good", "warn": "doubt", "fail": "bad"}
Maker = Callable[[], Source]


class CameraRoom(Room):
    """Camera, lamps and backdrop.

    Signals:
        checked: a check was made and kept.
    """

    key: ClassVar[str] = "camera"
    icon: ClassVar[str] = "camera"
    act: ClassVar[Act] = "look"
    counts_after_ms: ClassVar[int | None] = _FURNISHED_AFTER_MS

    checked = Signal()

    def __init__(self, desk: Desk) -> None:
        self._profile = load_profile()
        self._limits = load_limits()
        self.camera_page = CameraPage(desk.look, self._profile.scene)
        super().__init__(desk, self.camera_page)
        self.watch = Watch(self._profile, self._limits.frames, self)
        self._engine: Engine | None = None
        self._in_front = False
        self._asked = 0
        self._kind: Kind = "empty"
        self._calibrating: Step | None = None
        self._empty: BackdropCheck | None = None
        self._tries = 0
        self.timer = QTimer(self)
        self.timer.setInterval(_REFRESH_MS)
        self.timer.timeout.connect(self.refresh)
        self._connect()

    def enter(self, actor: Actor) -> None:
        self.timer.start()
        self.refresh()

    def leave(self) -> None:
        """Let the camera go and let nothing stay."""
        self.timer.stop()
        self.hide()
        self.camera_page.clear()

    def show(self, subject: str = "") -> None:
        """Come to the front and open the camera."""
        if not self._in_front:
            self._in_front = True
            self.refresh()
            self._open()

    def hide(self) -> None:
        self._in_front = False
        self._end_calibrating()
        self._asked += 1
        self.watch.stop()
        self.camera_page.stage.clear()
        self.camera_page.show_idle(open_=False)

    def stop(self) -> None:
        self.timer.stop()
        self.watch.close()

    def refresh(self) -> None:
        """Read how today stands, if somebody is in."""
        if self.actor is not None:
            now = self.desk.booth.clock()
            self.ask(lambda store: _records(store, now, self._limits), self._show_records)

    def _connect(self) -> None:
        page, watch = self.camera_page, self.watch
        page.check_asked.connect(self._begin)
        page.calibration_asked.connect(self._calibrate)
        page.cancelled.connect(self._cancel)
        page.again.connect(self._open)
        page.source_chosen.connect(lambda _: self._open())
        watch.seen.connect(self._show_frame)
        watch.facts.connect(self._show_facts)
        watch.troubled.connect(self._show_trouble)
        watch.counted.connect(self._count)
        watch.gathering.connect(self._show_gathering)
        watch.gathered.connect(self._gathered)

    # --- the camera --------------------------------------------------------------------

    def _open(self, *, automatic: bool = False) -> None:
        """Look which cameras there are and open the one that is chosen.

        Args:
            automatic: leave its light to it; else it is put to what the settings ask for.
        """
        if not self._in_front:
            return
        self.watch.stop()
        if not automatic:
            self._end_calibrating()
        self.camera_page.show_opening()
        self._asked += 1
        asked, settings = self._asked, self.desk.booth.settings
        as_set = settings.camera
        named = self.camera_page.source.source or as_set

        def found(lights: Mapping[str, Light]) -> tuple[Maker, tuple[Camera, ...]]:
            maker = camera_maker(named, self._profile, _WITHOUT_CAMERA, lights)
            return maker, cameras()

        def known(lights: Mapping[str, Light]) -> None:
            if asked == self._asked:
                self.work(lambda: found(lights), opened, failed)

        def opened(answer: tuple[Maker, tuple[Camera, ...]]) -> None:
            if asked == self._asked:
                maker, present = answer
                self.camera_page.source.show_sources(as_set, present)
                self.watch.open(maker)

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self._end_calibrating()
                self.camera_page.source.show_sources(as_set, ())
                self.camera_page.show_trouble(*said(error))

        self.ask(lambda store: {} if automatic else lights_wanted(store, settings), known, failed)

    def _show_trouble(self, key: str, fields: Mapping[str, str | int | float]) -> None:
        self._end_calibrating()
        self.camera_page.show_trouble(key, fields)

    def _show_frame(self, seen: Seen) -> None:
        page, frame = self.camera_page, seen.frame
        self.watch.show_as(page.stage.fit())
        if seen.image.isNull():
            return
        if not page.stage.has_picture:
            size, photo = (frame.width, frame.height), self._profile.photo_size
            page.stage.show_zone(astuple(zone_of(size, photo, *self._limits.zone)))
            page.show_idle(open_=True)
            if self._calibrating == "empty":
                self._look_again("empty")
        page.show_image(seen.image)

    def _show_facts(self, facts: Facts) -> None:
        self.camera_page.show_facts(facts)

    # --- a check -----------------------------------------------------------------------

    def _begin(self, kind: Kind) -> None:
        if self.permitted("check_backdrop"):
            self._kind = kind
            self.watch.begin(kind)

    def _cancel(self) -> None:
        if self.watch.is_busy:
            self.watch.cancel()
            self.camera_page.show_idle(open_=True)
            self._stop_calibrating()
            self.tell("quiet", ("staff.camera.cancelled", {}))

    def _count(self, seconds: int) -> None:
        self.stirred.emit()
        self.camera_page.show_countdown(self._kind, seconds, astuple(CARD))

    def _show_gathering(self, done: int) -> None:
        self.stirred.emit()
        self.camera_page.show_gathering(done, self._limits.frames)

    def _gathered(self, kind: Kind, gathering: Gathering) -> None:
        self.camera_page.show_measuring()
        now = self.desk.booth.clock()
        camera = gathering.whole[0].source

        def measured(wall: tuple[float, ...] | None) -> None:
            self.work(lambda: self._look(kind, gathering, wall), self._looked, self._not_looked,
                      long=True)  # fmt: skip

        self.ask(lambda store: backdrop_check.wall_today(store, camera, now), measured)

    def _look(
        self, kind: Kind, gathering: Gathering, wall: tuple[float, ...] | None
    ) -> BackdropCheck:
        """Return what was seen; runs in the long lane, whose one worker owns the engine."""
        if kind == "card":
            return look_at_card(gathering, self._profile, self._limits, wall)
        if self._engine is None:
            self._engine = load_engine()
        return look(gathering, self._engine, self._profile, self._limits)

    def _looked(self, check: BackdropCheck) -> None:
        actor, now = self.actor, self.desk.booth.clock()
        if actor is not None:
            self.ask(
                lambda store: keep(store, check, actor, now, self._limits),
                self._kept,
                self._not_looked,
            )

    def _kept(self, check: BackdropCheck) -> None:
        self._rest()
        self.camera_page.show_check(check)
        self.tell(_NOTICES[check.verdict], (f"staff.camera.kept.{check.verdict}", {}))
        self.refresh()
        self.checked.emit()
        if self._calibrating is not None:
            self._go_on_calibrating(check)

    def _not_looked(self, error: Exception) -> None:
        self._rest()
        self.tell_error(error)
        no_card = isinstance(error, AnswerIsNo) and error.words_key == "backdrop.no_card"
        if no_card and self._calibrating == "card" and self._tries < _TRIES:
            self._look_again("card")
        else:
            self._stop_calibrating()

    # --- a calibration: both checks, with the light held -------------------------------------

    def _calibrate(self) -> None:
        """Open the camera with its light left to it, and look at the booth, then at a card."""
        if self.permitted("check_backdrop"):
            self._calibrating, self._empty, self._tries = "empty", None, 0
            self.camera_page.show_step("empty")
            self._open(automatic=True)

    def _look_again(self, kind: Kind) -> None:
        self._kind = kind
        self._tries += int(kind == "card")
        self.watch.begin(kind, held=True)

    def _go_on_calibrating(self, check: BackdropCheck) -> None:
        if check.verdict == "fail":
            self.tell("bad", ("calibration.flawed", {}))
            self._stop_calibrating()
        elif self._calibrating == "empty":
            self._calibrating, self._empty = "card", check
            self.camera_page.show_step("card")
            self._look_again("card")
        elif self._empty is not None and self.actor is not None:
            looks, actor = (self._empty, check), self.actor
            controls, now = dict(self.watch.held), self.desk.booth.clock()
            self.ask(
                lambda store: calibrate(store, looks, controls, actor, now),
                self._calibrated,
                self._not_looked,
            )

    def _calibrated(self, _made: Calibration) -> None:
        self._stop_calibrating()
        self.tell("good", ("staff.camera.calibrated", {}))
        self.refresh()
        self.checked.emit()

    def _stop_calibrating(self) -> None:
        """Give the camera back to what the settings ask for, if it was being calibrated."""
        if self._calibrating is not None:
            self._open()

    def _end_calibrating(self) -> None:
        self._calibrating, self._empty = None, None
        self.camera_page.show_step(None)

    def _rest(self) -> None:
        if self.watch.is_open:
            self.camera_page.show_idle(open_=True)

    def _show_records(self, records: Records) -> None:
        drifted = records.standing.state == "drifted"
        self.counted.emit(int(records.today.state == "none") + int(drifted))
        self.camera_page.show_records(records)


def _records(store: Store, now: datetime, limits: Limits) -> Records:
    first, last = backdrop_check.first_and_last(store, now)
    past = tuple(backdrop_checks.newest(store, SHOWN))
    return Records(state_today(store, now), first, last, past, standing(store, now, limits))
