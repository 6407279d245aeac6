"""What is measured on: the built-in sitter before a camera, and the photo that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from capture.engine.engine import Engine
from capture.engine.models import DETECTOR, IRIS, MESH, SEGMENTER, Model, load
from capture.finish import Finished, finish
from capture.frame import Frame
from capture.picture import NotAPicture
from capture.sources.pacing import FRAMES_PER_S
from capture.sources.puppet import Grain
from capture.sources.sitter import PREFIX, Studio
from kiosk.errors import EnvironmentFailed
from kiosk.resources import ASSETS
from validation.profile import Profile

_SCENARIO: Final = "cooperative"
_SETTLED_S: Final = 7.0
"""Seconds after which the sitter sits as a photo needs it."""
_FRAMES: Final = 4
_BACKDROP: Final = "light_blue"
_LOOK: Final = (DETECTOR, DETECTOR, MESH, IRIS, IRIS, SEGMENTER)
"""The networks that one look at a live frame runs."""


@dataclass(frozen=True)
class Stage:
    """What every measurement may use.

    Attributes:
        profile: the standard.
        engine: loaded.
        frames: a few frames one after another, as the camera gives them.
        finished: the photo made of the first of them.
        networks: the networks of one look at a frame, in their order, without anything around
            them: the yardstick that makes figures of different machines comparable.
    """

    profile: Profile
    engine: Engine
    frames: tuple[Frame, ...]
    finished: Finished
    networks: tuple[Model, ...]


def set_stage(profile: Profile, engine: Engine) -> Stage:
    """Return the stage; takes about a second.

    Raises:
        EnvironmentFailed: if what the installation fetched is missing or damaged.
    """
    frames = frames_of_the_sitter(profile, _FRAMES)
    models = {name: load(ASSETS / "fetched", name) for name in _LOOK}
    finished = finish(frames[0], profile, engine)
    return Stage(profile, engine, frames, finished, tuple(models[name] for name in _LOOK))


def frames_of_the_sitter(profile: Profile, count: int) -> tuple[Frame, ...]:
    """Return so many frames one after another, from when the sitter sits right.

    Raises:
        EnvironmentFailed: if what the installation fetched is missing or damaged.
    """
    studio = Studio(ASSETS, profile.backgrounds[_BACKDROP].rgb)
    scenario, grain = studio.scenarios()[_SCENARIO], Grain(studio.seed)
    try:
        puppet = studio.puppet()
    except (OSError, NotAPicture) as error:
        raise EnvironmentFailed("bench.sitter_damaged") from error
    first = round(_SETTLED_S * FRAMES_PER_S)
    return tuple(
        Frame(
            puppet.draw(scenario.dials(number / FRAMES_PER_S, studio.seed), grain, number),
            number,
            number / FRAMES_PER_S,
            PREFIX + _SCENARIO,
            simulated=True,
        )
        for number in range(first, first + count)
    )
