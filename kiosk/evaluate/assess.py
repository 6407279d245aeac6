"""What the rules say of one labelled photograph: of the finished photo wherever one can be made.

A photograph that cannot be finished, for want of pixels or of room around the head, is still
measured: in the part that the standard's frame would show, as far as the picture reaches, in its
own pixels. The rules of the file and of the geometry say nothing then, because there is no file
and no crop; that counts as a rejection.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from capture.finish import MUST_PASS, NotFinished, finish
from capture.frame import Frame
from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import Between, Profile
from validation.reading import Face, Pixels, Reading
from validation.report import Report
from validation.rules import RULES

_OF_A_PICTURE = tuple(rule for rule in RULES if not rule.id.startswith(MUST_PASS))


class Reader(Protocol):
    """What reads a picture; the engine does."""

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        """Return what is to be seen in a picture."""


@dataclass(frozen=True)
class Assessed:
    """What was found in one photograph.

    Attributes:
        report: a row for every rule of the profile.
        reading: of the whole photograph, thorough.
        finished: whether a finished photo could be made, of which the report then speaks.
    """

    report: Report
    reading: Reading
    finished: bool


def assess(pixels: Pixels, profile: Profile, engine: Reader) -> Assessed:
    """Return what the rules say of a photograph (RGB uint8, orientation applied)."""
    noting = _Noting(engine)
    try:
        frame = Frame(pixels, 0, 0.0, "file", simulated=False)
        report = finish(frame, profile, noting).report
        return Assessed(report, noting.thorough(pixels), finished=True)
    except NotFinished:
        reading = noting.thorough(pixels)
        return Assessed(_unfinished(pixels, reading, profile, engine), reading, finished=False)


def _unfinished(pixels: Pixels, reading: Reading, profile: Profile, engine: Reader) -> Report:
    if reading.face is None:
        evidence = Evidence(photo=pixels, reading=reading, frame=pixels, frame_reading=reading)
        return judge(evidence, profile, _OF_A_PICTURE)
    part, scale = _framed(pixels, reading.face, profile)
    evidence = Evidence(
        photo=part,
        reading=engine.read(part),
        frame=pixels,
        frame_reading=reading,
        scale=scale,
    )
    return judge(evidence, profile, _OF_A_PICTURE)


def _framed(pixels: Pixels, face: Face, profile: Profile) -> tuple[Pixels, float]:
    """Return what the frame would show with the face amid its limits, and the photo's scale."""
    scale = profile.limit("geometry.face_width", Between).middle / max(face.width, 1.0)
    width, height = (side / scale for side in profile.photo_size)
    left = face.centre_x - width / 2
    top = face.eyes_y - profile.limit("geometry.eyes", Between).middle / scale
    rows = slice(max(round(top), 0), max(round(top + height), 1))
    columns = slice(max(round(left), 0), max(round(left + width), 1))
    part = pixels[rows, columns]
    return (np.ascontiguousarray(part), scale) if part.size else (pixels, scale)


class _Noting:
    """An engine that remembers its thorough reading, which takes most of the time."""

    def __init__(self, engine: Reader) -> None:
        self._engine = engine
        self._noted: Reading | None = None

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        """Return what is to be seen in a picture."""
        reading = self._engine.read(pixels, thorough=thorough)
        if thorough:
            self._noted = reading
        return reading

    def thorough(self, pixels: Pixels) -> Reading:
        """Return the thorough reading that was made, or make one."""
        if self._noted is None:
            return self.read(pixels, thorough=True)
        return self._noted
