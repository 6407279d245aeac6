"""One picture from a camera, unchangeable from birth."""

from __future__ import annotations

from dataclasses import dataclass

from validation.reading import Pixels


@dataclass(frozen=True)
class Frame:
    """A frame as the camera gave it: never mirrored, never turned.

    Attributes:
        pixels: read-only, RGB uint8, shape (height, width, 3).
        number: counts up by one for each frame of a source.
        taken_s: when it was taken, in seconds of the clock that the caller handed in.
        source: name of the source, such as "sim:cooperative".
        simulated: whether no real camera saw this.
    """

    pixels: Pixels
    number: int
    taken_s: float
    source: str
    simulated: bool

    def __post_init__(self) -> None:
        """Make the pixels read-only, because frames are shared between threads."""
        self.pixels.flags.writeable = False

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])
