"""Keeps a camera's light still while it is wanted, from the one thread that may read the camera.

Whoever wants it (a countdown) is on another thread and only says so; here it is asked before each
frame. A camera that cannot, or that grows darker or brighter from being held, is left alone from
then on: that is logged once and stops nobody.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from capture.frame import Frame
from capture.sources.source import Adjustable, Source, SourceFault

logger = logging.getLogger(__name__)

_STEP: Final = 32
_LOOKED_AT: Final = 6
"""Frames after the hold that are held against the one before it."""
_SAME: Final = 0.25
"""Change of mean brightness, as a share: more than a face that moves makes in a fifth of a second,
less than a camera that falls back to what it was last set to by hand."""


class Steady:
    """Reads a source and holds its light while that is wanted."""

    def __init__(self, source: Source, wanted: Callable[[], bool]) -> None:
        """Begin with a source that was just opened.

        Args:
            source: any; only an ``Adjustable`` one is held.
            wanted: whether the light is to be held now; called before each frame.
        """
        self._source = source
        self._adjustable = source if isinstance(source, Adjustable) else None
        self._wanted = wanted
        self._held = False
        self._level: float | None = None
        self._left = 0

    def read(self) -> Frame:
        """Hold or release the light if that changed, and return the next frame.

        Raises:
            SourceFault: there is none.
        """
        self._follow()
        frame = self._source.read()
        if self._adjustable is None:
            return frame
        level = float(frame.pixels[::_STEP, ::_STEP].mean())
        if not self._held:
            self._level = level
        elif self._left > 0:
            self._left -= 1
            self._compare(level)
        return frame

    def _follow(self) -> None:
        wanted = self._wanted()
        if self._adjustable is None or wanted == self._held:
            return
        self._held = wanted
        self._left = _LOOKED_AT if wanted and self._level is not None else 0
        try:
            if not wanted:
                self._adjustable.release()
            elif not self._adjustable.hold():
                self._give_up("it has nothing that can be held")
        except SourceFault as fault:
            self._give_up(f"its light cannot be set: {fault}")

    def _compare(self, level: float) -> None:
        before = self._level or 1.0
        if abs(level - before) <= _SAME * before:
            return
        adjustable = self._adjustable
        self._give_up(f"held, it went from {before:.0f} to {level:.0f} of 255")
        try:
            if adjustable is not None:
                adjustable.release()
        except SourceFault as fault:
            logger.info("camera %s: %s", self._source.name, fault)

    def _give_up(self, why: str) -> None:
        """Hold this camera no more until it is opened again."""
        logger.info("camera %s is not held still: %s", self._source.name, why)
        self._adjustable, self._held = None, False
