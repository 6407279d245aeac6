"""The wire between the moved crop and the acts: open the original, make the photo, keep it."""

from __future__ import annotations

from collections.abc import Callable

from capture.finish import Finished
from capture.standardize.solve import Crop
from kiosk import recrop
from kiosk.gui.staff.review.page import ReviewPage
from kiosk.gui.staff.room import Room, said
from kiosk.networks import EngineWhenNeeded
from kiosk.recrop import Basis, Ground
from kiosk.store.submissions import Submission
from kiosk.store.waiting import Waiting


class Recropping:
    """Serves the page of one room. The engine is loaded in the work lane, for the first crop."""

    def __init__(self, room: Room, page: ReviewPage, refresh: Callable[[], None]) -> None:
        self._room = room
        self._page = page
        self._refresh = refresh
        self._engine = EngineWhenNeeded()
        self._ground: Ground | None = None
        page.recrop_asked.connect(self._open)
        page.recropped.connect(self._make)

    def _open(self, waiting: Waiting) -> None:
        self._ground = None
        if not self._room.permitted("recrop"):
            self._page.leave_recrop()
            return
        self._room.ask(lambda store: recrop.fetch(store, waiting.number), self._measure, self._fail)

    def _measure(self, basis: Basis) -> None:
        self._room.work(lambda: recrop.opened(basis, self._engine), self._ready, self._fail)

    def _ready(self, ground: Ground) -> None:
        self._ground = ground
        self._page.show_ground(ground)

    def _make(self, crop: Crop) -> None:
        ground = self._ground
        if ground is None:
            return
        self._page.photos.recrop.show_working()
        self._room.work(
            lambda: recrop.cut(ground, crop, self._engine),
            lambda finished: self._keep(ground, finished),
            self._refused,
        )

    def _keep(self, ground: Ground, finished: Finished) -> None:
        actor, booth = self._room.actor, self._room.desk.booth
        if actor is None:
            return
        act = recrop.Recrop(actor, booth.clock(), booth.words)
        self._room.ask(
            lambda store: recrop.keep(store, ground.submission, finished, act),
            self._kept,
            self._fail,
        )

    def _kept(self, after: Submission) -> None:
        self._page.leave_recrop()
        verdict = self._room.desk.look.voice.say(f"verdict.{after.verdict}")
        fields: dict[str, str | int | float] = {"number": after.number, "verdict": verdict}
        self._room.tell("good", ("review.done.recropped", fields))
        self._refresh()

    def _refused(self, error: Exception) -> None:
        """The photo would miss a limit: the crop can be moved on."""
        self._page.photos.recrop.show_refused()
        self._room.tell("bad", ("staff.review.recrop.refused", {}), said(error))

    def _fail(self, error: Exception) -> None:
        self._page.leave_recrop()
        self._room.tell_error(error)
        self._refresh()
