"""The light in the sitter's studio: from well lit to each of the ways in which a booth is not.

What it changes is the finished frame, as a lamp does and a camera then shows it. It is a plain
function of the light and the frame's number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from validation.reading import Pixels

_PULSE_FRAMES: Final = 3.7
"""Period in frames of a lamp that the camera's pictures beat with."""
_GAMMA: Final = 2.2
_WHOLE: Final = 200  # not-profile: steps of half a per cent
_MOST: Final = 255
_BANDS: Final = 2.5
"""Periods of the mains that a camera reads out in while it reads one frame."""


@dataclass(frozen=True)
class Light:
    """How the studio is lit; all 0 is as it should be.

    Attributes:
        level: of all lamps, in stops against what it should be.
        across: by how many stops the picture's left edge has less light than its right one.
        warm: share of the blue light that is missing; half as much of the green is.
        pulse: by what share of itself the light of a frame goes up and down.
        bands: the same from row to row within a frame.
    """

    level: float = 0.0
    across: float = 0.0
    warm: float = 0.0
    pulse: float = 0.0
    bands: float = 0.0

    def on(self, pixels: Pixels, number: int) -> Pixels:
        """Return a frame in this light; RGB uint8, shape (height, width, 3).

        Args:
            pixels: the frame in good light, of the same shape.
            number: of the frame, for lamps that flicker.
        """
        if self == Light():
            return pixels
        lit = _dimmed(pixels, _steady(self, pixels.shape[:2])) if self._is_steadily_off else pixels
        if self.pulse or self.bands:
            rows = _factors(self._flicker(number, pixels.shape[0]))
            lit = _dimmed(lit, np.broadcast_to(rows[:, None, None], pixels.shape).copy())
        return lit

    @property
    def _is_steadily_off(self) -> bool:
        return bool(self.level or self.across or self.warm)

    def _flicker(self, number: int, height: int) -> NDArray[np.float64]:
        beat = 2 * np.pi * number / _PULSE_FRAMES
        rows = 2 * np.pi * _BANDS * np.arange(height) / height
        return np.asarray(1 + self.pulse * np.sin(beat) + self.bands * np.sin(rows + beat))


def parse_light(name: str, table: Mapping[str, float]) -> Light:
    """Return the light of a scenario's table.

    Raises:
        ValueError: naming the scenario, for what no light has.
    """
    unknown = set(table) - {each.name for each in fields(Light)}
    if unknown:
        raise ValueError(f"scenario {name}: light has no {sorted(unknown)}")
    return Light(**table)


@lru_cache(maxsize=4)
def _steady(light: Light, size: tuple[int, int]) -> Pixels:
    """Return what does not flicker, as factors by pixel and channel, shape (height, width, 3)."""
    across = 2.0 ** (light.level + light.across * np.linspace(-1, 0, size[1]))
    colour = np.array([1.0, 1 - light.warm / 2, 1 - light.warm])
    row = _factors(across[:, None] * colour)
    return np.broadcast_to(row[None], (*size, 3)).copy()


def _factors(gain: NDArray[np.float64]) -> Pixels:
    """Return factors of light as whole numbers, ``_WHOLE`` for as it is."""
    # What falls on the sensor is light; the picture's values are a curve of it.
    whole = np.rint(_WHOLE * np.power(gain, 1 / _GAMMA)).clip(0, _MOST)
    return np.asarray(whole, dtype=np.uint8)


def _dimmed(pixels: Pixels, factors: Pixels) -> Pixels:
    """Return pixels times factors; in bytes, because it is done thirty times a second."""
    return np.asarray(cv2.multiply(pixels, factors, scale=1 / _WHOLE), dtype=np.uint8)
