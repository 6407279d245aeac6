"""What a camera is to the rest of the product: open, read the next frame, close.

Every source keeps this small contract: a UVC camera, a stream, a file, the
built-in sitter. Faults come in two kinds, because what to do differs: wait and
try again, or tell a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from capture.frame import Frame

MonotonicClock = Callable[[], float]
"""Returns seconds of a clock that never goes back; the caller owns it."""


class SourceFault(Exception):
    """The source failed now but may come back: cable, power, another program."""


class SourceUnusable(Exception):
    """The source can never work as named: no such file, no such device, not a picture.

    Attributes:
        name: as the person named the source.
        reason: key of a sentence in the catalogue.
    """

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self.reason = reason
        super().__init__(f"{name}: {reason}")


class Source(Protocol):
    """A camera of any kind. One thread at a time may use it."""

    @property
    def name(self) -> str:
        """The stable name, such as "sim:cooperative"."""

    @property
    def simulated(self) -> bool:
        """Whether the frames come from no real camera."""

    def open(self) -> None:
        """Make ready to read.

        Raises:
            SourceFault: if it failed this time.
            SourceUnusable: if it can never work.
        """

    def read(self) -> Frame:
        """Wait for the next frame and return it.

        Raises:
            SourceFault: if there is none.
        """

    def close(self) -> None:
        """Let go of the device; harmless when called twice."""


@runtime_checkable
class Adjustable(Protocol):
    """A source whose exposure, white balance and focus can be kept still for a while."""

    @property
    def held(self) -> Mapping[str, float]:
        """What they were read back as when they were held last, by name; empty while not held.

        In the camera's own units; replaced as a whole, so that any thread may look.
        """

    def hold(self) -> tuple[str, ...]:
        """Keep them as they are now.

        Returns:
            the names of what is held; empty if the camera can hold nothing.

        Raises:
            SourceFault: the camera is gone.
        """

    def release(self) -> None:
        """Leave them to the camera again, or to what was set when it was opened.

        Raises:
            SourceFault: the camera is gone.
        """
