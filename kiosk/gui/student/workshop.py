"""What the student's window has done in the lanes: finish a photo, hand it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from capture.finish import NotFinished, Reader, Sitting, finish
from capture.frame import Frame
from kiosk.booth import Booth
from kiosk.store.open import Store
from kiosk.submit import Take, submit
from kiosk.take import take_from
from kiosk.visit import Taken
from validation.profile import Profile
from validation.report import Advice


@dataclass(frozen=True)
class NoPhoto:
    """No photo can be made of a frame, and why; the reason to say first in front."""

    reasons: tuple[Advice, ...]


class Workshop:
    """Finishes photos; used on the work lane only, which owns its engine."""

    def __init__(self, booth: Booth, profile: Profile, load_engine: Callable[[], Reader]) -> None:
        self._booth = booth
        self._profile = profile
        self._load_engine = load_engine
        self._engine: Reader | None = None

    def make(self, frame: Frame, taken_at: datetime, sitting: Sitting) -> Taken | NoPhoto:
        """Return the finished take of a frame, or why there is none.

        Raises:
            EnvironmentFailed: the engine does not load.
        """
        if self._engine is None:
            self._engine = self._load_engine()
        try:
            finished = finish(frame, self._profile, self._engine, sitting=sitting)
        except NotFinished as refusal:
            return NoPhoto(refusal.reasons)
        take = take_from(frame, finished, taken_at, self._booth.words)
        return Taken(take, finished.report)


def hand_in(store: Store, student_no: str, take: Take, booth: Booth) -> str:
    """Hand a take in and return the submission's number; raises as ``submit`` does."""
    name, now = booth.settings.booth, booth.clock()
    return submit(store, student_no, take, booth=name, now=now).number
