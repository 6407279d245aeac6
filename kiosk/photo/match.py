"""Whether two files are the same photo: the diploma, the degree file and CHSI must show one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from kiosk.photo.files import read_picture
from validation.sameness import likeness

Match = Literal["bytes", "pixels", "looks", "different"]


@dataclass(frozen=True)
class Matched:
    """What two files have in common.

    Attributes:
        match: the same bytes; the same pixels in other bytes; the same to the eye, packed
            anew or resized; or another photo.
        difference_levels: how far apart they are to the eye; None of other shapes.
        sha256: of either file.
    """

    match: Match
    difference_levels: float | None
    limit_levels: float
    sha256: tuple[str, str]

    @property
    def same(self) -> bool:
        """Whether they are the same photo."""
        return self.match != "different"


def match_files(one: Path, other: Path) -> Matched:
    """Return whether two files are the same photo, and in which sense.

    Raises:
        BadInput: naming the file that cannot be read or is no picture.
    """
    (_, first, one_bytes), (_, second, other_bytes) = read_picture(one), read_picture(other)
    found = likeness(first, second)
    match: Match = "looks" if found.same else "different"
    if one_bytes == other_bytes:
        match = "bytes"
    elif np.array_equal(first, second):
        match = "pixels"
    return Matched(
        match,
        found.difference_levels,
        found.limit_levels,
        (hashlib.sha256(one_bytes).hexdigest(), hashlib.sha256(other_bytes).hexdigest()),
    )
