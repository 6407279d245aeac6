"""Loads the face engine from the files that the installation brought."""

from __future__ import annotations

from functools import cached_property

from capture.engine.engine import Engine
from capture.engine.models import ModelDamaged
from capture.engine.track import Track
from kiosk.errors import EnvironmentFailed
from kiosk.resources import ASSETS
from validation.colour import lab_of
from validation.reading import Pixels, Reading


def load_engine() -> Engine:
    """Return the engine, its model files checked against their pinned hashes.

    Raises:
        EnvironmentFailed: if a file is missing or altered; the sentence names the repair.
    """
    # OpenCV makes its tables of CIELAB at the first use: too long a wait for a live frame.
    lab_of((0, 0, 0))
    try:
        return Engine.load(ASSETS / "fetched")
    except ModelDamaged as error:
        raise EnvironmentFailed("engine.model_damaged", name=error.name) from error


class EngineWhenNeeded:
    """Reads pictures like the engine, which it loads for the first one and not before.

    So a command whose files are all unreadable says so at once, and says nothing else.
    """

    @cached_property
    def _engine(self) -> Engine:
        return load_engine()

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        """Return what is to be seen in a picture; see ``Engine.read``.

        Raises:
            EnvironmentFailed: if a model file is missing or altered.
        """
        return self._engine.read(pixels, thorough=thorough)

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        """Return what is to be seen in a live frame; see ``Engine.follow``.

        Raises:
            EnvironmentFailed: if a model file is missing or altered.
        """
        return self._engine.follow(pixels, now_s, track)
