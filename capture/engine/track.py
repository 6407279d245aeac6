"""What is carried from one live frame to the next, so that not every frame is searched anew.

The mesh of the last frame says where to look in this one, the detector looks only now and then
for whether the face is one and alone, the person mask is kept for a moment and moved with the
face, and of two eyes that keep still one is looked at in each frame. Here is what is remembered
and when it may be used; who runs the networks is ``Engine``. Times are handed in. A photo that is
taken is never read by this way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from validation.reading import Box, Crown, Face, Landmarks, PersonMask

Cells = NDArray[np.float64]

LOOK_EVERY_S: Final = 0.25
"""So often the whole picture is searched: a second face, or a sitter who is none, is noticed with
the first frame after that."""
SEGMENT_EVERY_S: Final = 0.16
"""So long a person mask serves, if the face keeps its shape: every fifth frame at full rate."""
GAP_S: Final = 0.5
"""Without a frame for so long, nothing of before holds."""
_FURTHEST: Final = 0.12
"""Face widths by which the face may move before the mask is made anew: the body follows less."""
_SCALED: Final = 0.03
"""By how much it may grow or shrink meanwhile."""
_BENT: Final = 0.025
"""Face widths by which its points may stray from a plain shift, on the mean, as they do
in a turn or a tilt: more than the mesh strays with the square that it is looked for in."""
_STIRRED: Final = 0.6
"""Cells of the eye network's sample by which an eye's points move on the mean from when on the
other eye is looked at in the same frame: in sitters who keep still it is 0.2, in a blink several.
It is less than a hundredth of the distance between the outer corners of the eyes."""
_OUTLINE: Final = (10, 234, 454, 152, 1, 33, 263, 61, 291)
"""Mesh points that say how a head moves: its outline, the nose, corners of eyes and mouth."""


@dataclass(frozen=True, eq=False)
class Eyes:
    """The points of both eyes as they were seen last, and whose turn it is.

    Attributes:
        points: of the picture's left eye and of its right one, in cells of the network's sample.
        last: the eye that was looked at in the last frame, 0 or 1.
    """

    points: tuple[Cells, Cells]
    last: int

    def stirs(self, eye: int, now: Cells) -> bool:
        """Return whether an eye has moved so that the other one is not to be taken as it was."""
        return float(np.hypot(*(now - self.points[eye]).T).mean()) > _STIRRED


@dataclass(frozen=True)
class Segmented:
    """A person mask, the top of the hair in it, and the face that it was made for.

    Attributes:
        person: the mask.
        crown: read from it; None where there is no mask at the face.
        face: at that time.
        at_s: when the frame was taken.
    """

    person: PersonMask
    crown: Crown | None
    face: Face
    at_s: float

    def moved_to(self, face: Face, now_s: float) -> tuple[PersonMask, Crown | None] | None:
        """Return mask and crown moved with the face; None if too old or the face too different."""
        if now_s - self.at_s >= SEGMENT_EVERY_S:
            return None
        before, after = _outline(self.face.landmarks), _outline(face.landmarks)
        old, new = before - before.mean(axis=0), after - after.mean(axis=0)
        scale = float((old * new).sum() / max((old * old).sum(), 1e-9))
        shift = after.mean(axis=0) - before.mean(axis=0)
        bent = float(np.hypot(*(new - scale * old).T).mean())
        far = float(np.hypot(*shift)) > _FURTHEST * face.width
        if far or abs(scale - 1) > _SCALED or bent > _BENT * face.width:
            return None
        # By the shift alone: within so short a time a face grows less than the mesh trembles.
        box, (x, y) = self.person.box, map(float, shift)
        moved = PersonMask(
            self.person.probability, Box(box.left + x, box.top + y, box.right + x, box.bottom + y)
        )
        return moved, None if self.crown is None else crown_at(self.crown.y + y, moved)


@dataclass(frozen=True)
class Track:
    """One sitter, alone in the picture, as the last frame showed them.

    Attributes:
        face: in the last frame.
        size: width and height of the picture, pixels.
        at_s: when the last frame was taken.
        looked_s: when the frame was taken that was searched as a whole.
        segmented: the newest mask with its face.
        eyes: as they were seen last; None if this face was found by a search.
    """

    face: Face
    size: tuple[int, int]
    at_s: float
    looked_s: float
    segmented: Segmented | None
    eyes: Eyes | None = None

    def holds(self, size: tuple[int, int], now_s: float) -> bool:
        """Return whether the next frame may be read from this one."""
        return size == self.size and 0 <= now_s - self.at_s < GAP_S

    def must_look(self, now_s: float) -> bool:
        """Return whether the whole picture is to be searched again."""
        return now_s - self.looked_s >= LOOK_EVERY_S


def crown_at(y: float, person: PersonMask) -> Crown:
    """Return the top of the hair at a row of the picture; within a cell of its edge it is cut."""
    return Crown(y, cut=y <= person.box.width / person.probability.shape[1])


def _outline(landmarks: Landmarks) -> Landmarks:
    return landmarks[list(_OUTLINE), :2]
