"""From a finished photo to what is handed in: the original kept without loss."""

from __future__ import annotations

import io
from datetime import datetime

from PIL import Image

from capture.finish import Finished
from capture.frame import Frame
from kiosk.photo.rows import report_json
from kiosk.submit import Take
from kiosk.words import Words
from validation.reading import Pixels

_PNG_EFFORT = 1
"""Higher compression saves a tenth of the length and takes several times as long."""


def take_from(frame: Frame, finished: Finished, taken_at: datetime, words: Words) -> Take:
    """Return all that a submission keeps of one photo.

    Args:
        frame: that the photo was made of.
        finished: the photo and its report.
        taken_at: when the frame was captured, aware.
        words: language of the advice in the stored report.
    """
    width, height = finished.photo.transform["size"]
    return Take(
        jpeg=finished.photo.jpeg,
        original=lossless(frame.pixels),
        original_media_type="image/png",
        original_size=(frame.width, frame.height),
        finished_size=(width, height),
        transform=finished.photo.transform,
        report=report_json("photo.jpg", finished.report, words),
        profile_id=finished.report.profile_id,
        profile_sha256=finished.report.profile_sha256,
        source=frame.source,
        simulated=frame.simulated,
        taken_at=taken_at,
    )


def lossless(pixels: Pixels) -> bytes:
    """Return the PNG file of RGB uint8 pixels, shape (height, width, 3)."""
    target = io.BytesIO()
    Image.fromarray(pixels).save(target, format="PNG", compress_level=_PNG_EFFORT)
    return target.getvalue()
