"""A live frame understood: what is seen in it, what to say, and in a burst how good it is.

Runs on the analysis thread (``kiosk.gui.live``); what it returns is for the UI thread to show.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from capture.burst import Candidate, Weight, weigh
from capture.engine.track import Track
from capture.finish import Reader
from capture.frame import Frame
from capture.guide import Guidance, GuideState, guide
from validation.profile import Profile
from validation.reading import Pixels, Reading


@dataclass(frozen=True)
class Guided:
    """A frame with what was understood of it.

    Attributes:
        round: which call of ``Live.attend`` it belongs to.
        weight: how good it is, where that was asked for and a photo can be cut out of it.
    """

    frame: Frame
    reading: Reading
    guidance: Guidance
    round: int
    weight: Weight | None = None


class Follower(Reader, Protocol):
    """A reader that can also read a live frame from what the one before showed."""

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        """Return what is to be seen, and what to go on from; see ``Engine.follow``."""


@dataclass(frozen=True)
class Entry:
    """A frame to understand, of a round."""

    round: int
    frame: Frame


@dataclass(frozen=True)
class Memory:
    """What the analysis keeps from frame to frame, while frames come: where the sitter is."""

    round: int = -1
    state: GuideState = field(default_factory=GuideState)
    track: Track | None = None


def understand(
    engine: Follower, profile: Profile, entry: Entry, memory: Memory, *, weighed: bool
) -> tuple[Guided, Memory]:
    """Return what a frame says after those before it, and what to keep in mind for the next."""
    memory = memory if entry.round == memory.round else Memory()
    frame = entry.frame
    reading, track = engine.follow(frame.pixels, frame.taken_s, memory.track)
    guidance, state = guide(reading, profile, memory.state, frame.taken_s, frame.pixels)
    weight = None
    if weighed and guidance.plan is not None:
        candidate = Candidate(frame, reading, guidance.ready, guidance.open_eyes_mm)
        weight = weigh(candidate, profile)
    guided = Guided(frame, reading, guidance, entry.round, weight)
    return guided, Memory(entry.round, state, track)
