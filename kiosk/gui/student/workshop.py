"""What the student's window has done in the lanes: finish a photo, hand it in."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QImage

from capture.finish import NotFinished, Reader, Sitting, finish
from capture.frame import Frame
from kiosk.booth import Booth
from kiosk.errors import KioskError
from kiosk.gui.image import picture_of
from kiosk.gui.widgets.qr import qr_image
from kiosk.holidays import announced, load_calendar
from kiosk.keys import receipt_key
from kiosk.paper.receipt import Receipt, receipt_of, sign
from kiosk.store.open import Store
from kiosk.submit import Particulars, Take, submit
from kiosk.take import take_from
from kiosk.visit import Taken
from kiosk.working_days import Calendar
from validation.profile import Profile
from validation.report import Advice

logger = logging.getLogger(__name__)


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

    def make_ready(self) -> None:
        """Load the engine before the first photo is waited for.

        Raises:
            EnvironmentFailed: it does not load.
        """
        if self._engine is None:
            self._engine = self._load_engine()

    def make(
        self, frame: Frame, taken_at: datetime, sitting: Sitting
    ) -> tuple[Taken, QImage] | NoPhoto:
        """Return the finished take of a frame with its picture, or why there is none.

        Raises:
            EnvironmentFailed: the engine does not load.
        """
        engine = self._engine = self._engine or self._load_engine()
        try:
            finished = finish(frame, self._profile, engine, sitting=sitting)
        except NotFinished as refusal:
            return NoPhoto(refusal.reasons)
        take = take_from(frame, finished, taken_at, self._booth.words)
        # Decoded here, so that the UI thread need not.
        return Taken(take, finished.report), picture_of(take.jpeg)


@dataclass(frozen=True)
class HandedIn:
    """What was handed in: the receipt, and the calendar that its dates are of.

    Attributes:
        signed: the receipt's line.
        code: the same as a QR code, which takes longer to draw than the UI thread has time.
    """

    receipt: Receipt
    signed: str
    calendar: Calendar
    code: QImage


def hand_in(
    store: Store, student_no: str, take: Take, particulars: Particulars, booth: Booth
) -> HandedIn:
    """Hand a take in and return its receipt; raises as ``submit`` and ``receipt_key`` do.

    The key is opened first: a photo that no receipt can be given for is not taken in.
    """
    key = receipt_key(booth.data)
    name, now = booth.settings.booth, booth.clock()
    submission = submit(store, student_no, take, booth=name, now=now, particulars=particulars)
    receipt = receipt_of(submission)
    signed = sign(receipt, key)
    return HandedIn(receipt, signed, _calendar(booth), qr_image(signed))


def _calendar(booth: Booth) -> Calendar:
    """Return the days off and on; those that the product knows if the staff's file is broken.

    The photo is in by now: a slip in that file, which the staff are told of, is no reason to
    tell a student otherwise.
    """
    try:
        return load_calendar(booth.data)
    except KioskError as error:
        logger.warning("the dates of a receipt go without the staff's own days: %s", error)
        return announced()
