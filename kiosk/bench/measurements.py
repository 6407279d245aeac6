"""The table of what is measured: a line and a function each, in the order of a photo's way.

Adding a measurement is one function, one line in the table, and its sentence
``bench.does.NAME`` in the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count, cycle
from typing import Final

import cv2
import numpy as np

from capture.engine.track import Track
from capture.finish import finish
from capture.guide import GuideState, guide
from capture.picture import decode, facts_of
from capture.sources.pacing import FRAMES_PER_S
from kiosk.bench.stage import Stage
from kiosk.bench.timing import Act
from kiosk.photo.check import check_photo
from validation.evidence import Evidence
from validation.judge import judge
from validation.rules import RULES

_NAME: Final = "photo.jpg"
_LIVE: Final = tuple(rule for rule in RULES if rule.live)


@dataclass(frozen=True)
class Measurement:
    """One thing that is timed.

    Attributes:
        name: as ``--only`` takes it.
        prepare: makes ready what is not timed, and returns what is.
        target_ms: the median must stay under it; None where nothing was promised.
    """

    name: str
    prepare: Callable[[Stage], Act]
    target_ms: float | None = None


def networks(stage: Stage) -> Act:
    """Run the bare networks of one look at a frame, without anything around them."""
    blank = [np.zeros((each.side, each.side, 3), dtype=np.float32) for each in stage.networks]

    def act() -> None:
        for model, image in zip(stage.networks, blank, strict=True):
            model.run(image)

    return act


def quick(stage: Stage) -> Act:
    """Read a live frame."""
    frames = cycle(stage.frames)
    return lambda: stage.engine.read(next(frames).pixels)


def tracked(stage: Stage) -> Act:
    """Read a live frame by what the one before showed, at the camera's rate."""
    frames, numbers = cycle(stage.frames), count()
    track: Track | None = None

    def act() -> None:
        nonlocal track
        now_s = next(numbers) / FRAMES_PER_S
        _, track = stage.engine.follow(next(frames).pixels, now_s, track)

    return act


def camera(stage: Stage) -> Act:
    """Decode a frame as a camera sends it, and put its colours in our order."""
    picture = cv2.cvtColor(stage.frames[0].pixels, cv2.COLOR_RGB2BGR)
    sent = cv2.imencode(".jpg", picture)[1]

    def act() -> None:
        decoded = np.asarray(cv2.imdecode(sent, cv2.IMREAD_COLOR), np.uint8)
        cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB)

    return act


def thorough(stage: Stage) -> Act:
    """Read a frame that was taken, looking for small faces too."""
    frames = cycle(stage.frames)
    return lambda: stage.engine.read(next(frames).pixels, thorough=True)


def live(stage: Stage) -> Act:
    """Put the live rules to a frame that was read: what they add to it."""
    seen = []
    for each in stage.frames:
        reading = stage.engine.read(each.pixels)
        seen.append(Evidence(frame=each.pixels, frame_reading=reading, reading=reading))
    turns = cycle(seen)
    # The judge works on a copy, so that nothing is remembered from the turn before.
    return lambda: judge(next(turns), stage.profile, _LIVE)


def frame(stage: Stage) -> Act:
    """Read a live frame by the one before and say what the sitter should do, as the booth does."""
    frames, numbers, state = cycle(stage.frames), count(), GuideState()
    track: Track | None = None

    def act() -> None:
        nonlocal track
        pixels, now_s = next(frames).pixels, next(numbers) / FRAMES_PER_S
        reading, track = stage.engine.follow(pixels, now_s, track)
        guide(reading, stage.profile, state, now_s, pixels)

    return act


def rules(stage: Stage) -> Act:
    """Read a finished photo and the frame that it is of, and put every rule to both."""
    taken, photo = stage.frames[0].pixels, stage.finished.photo
    facts, pixels = facts_of(_NAME, photo.jpeg), decode(photo.jpeg)

    def act() -> None:
        reading = stage.engine.read(taken, thorough=True)
        evidence = Evidence(facts, pixels, stage.engine.read(pixels), taken, reading, photo.scale)
        judge(evidence, stage.profile)

    return act


def check(stage: Stage) -> Act:
    """Hold a finished file against the standard, as ``kiosk photo check`` does."""
    jpeg = stage.finished.photo.jpeg

    def act() -> None:
        check_photo(facts_of(_NAME, jpeg), decode(jpeg), stage.profile, stage.engine)

    return act


def shutter(stage: Stage) -> Act:
    """Make the finished, judged photo of a frame."""
    frames = cycle(stage.frames)
    return lambda: finish(next(frames), stage.profile, stage.engine)


MEASUREMENTS: Final = (
    Measurement("networks", networks),
    Measurement("camera", camera),
    Measurement("quick", quick),
    Measurement("tracked", tracked),
    Measurement("live", live, target_ms=5),
    Measurement("frame", frame, target_ms=33),
    Measurement("thorough", thorough),
    Measurement("rules", rules, target_ms=150),
    Measurement("check", check),
    Measurement("finish", shutter, target_ms=400),
)
"""Everything that can be measured. The first is the yardstick of all others."""
