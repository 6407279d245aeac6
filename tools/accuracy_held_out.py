"""What the pose would be of people of whom the mean face knows nothing: one source left out.

The mean face that ships is the mean of frontal people of the shared photographs, and so its
figures on those very photographs flatter it. Here it is made again without the people of one
source, and the pose of just these is read with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from capture.engine.pose import PoseFinder
from kiosk.evaluate.figures import Picture
from tools.accuracy_table import table
from tools.mean_face import MESH_POINTS, is_frontal, kept_of
from validation.profile import Between, Profile
from validation.reading import Face

Floats = NDArray[np.float64]
ANGLES = ("yaw", "pitch", "roll")


@dataclass(frozen=True)
class HeldOut:
    """One source, read with the mean of the others.

    Attributes:
        source: left out.
        shipped: shape (people, 3): yaw, pitch and roll in degrees, as the product reads them.
        unseen: the same, read with a mean face without these people.
    """

    source: str
    shipped: Floats
    unseen: Floats


def held_out(pictures: Sequence[Picture]) -> list[HeldOut]:
    """Return each source that has frontal people, if there are others to make a mean of."""
    faces: dict[str, list[Face]] = {}
    for each in pictures:
        face = each.assessed.reading.face
        if face is not None and is_frontal(each.label.columns):
            faces.setdefault(each.label.source, []).append(face)
    found = []
    for source, unseen in sorted(faces.items()):
        others = [face for name in sorted(faces) if name != source for face in faces[name]]
        if others:
            points, mean = kept_of([face.landmarks[:MESH_POINTS] for face in others])
            finder = PoseFinder(np.array(points, dtype=np.float64), mean)
            poses = [finder.pose_of(face.landmarks, face.eyes) for face in unseen]
            found.append(
                HeldOut(
                    source,
                    np.array([[getattr(face.pose, each) for each in ANGLES] for face in unseen]),
                    np.array([[getattr(pose, each) for each in ANGLES] for pose in poses]),
                )
            )
    return found


def section(sources: Sequence[HeldOut], profile: Profile) -> list[str]:
    """Return the part of the page that tells it."""
    limits = [profile.limit(f"pose.{each}", Between) for each in ANGLES]

    def refused(poses: Floats) -> str:
        within = [(poses[:, n] >= x.low) & (poses[:, n] <= x.high) for n, x in enumerate(limits)]
        return f"{int((~np.logical_and.reduce(within)).sum())}/{len(poses)}"

    rows = [
        [
            each.source,
            *(f"{np.abs(each.unseen - each.shipped)[:, n].max():.1f}°" for n in (0, 1)),
            *(f"{poses[:, 1].mean():+.1f}°" for poses in (each.shipped, each.unseen)),
            refused(each.shipped),
            refused(each.unseen),
        ]
        for each in sources
    ]
    heads = ("source left out", "yaw moves by up to", "pitch moves by up to")
    more = (
        "mean pitch, as shipped",
        "mean pitch, unseen",
        "refused, as shipped",
        "refused, unseen",
    )
    return [
        "## People of whom the mean face knows nothing",
        "",
        (
            "Head pose is read by a mean face that was made of the frontal people here. So that "
            "they do not judge themselves: the same people, read with a mean face that was made "
            "without their source, and how many of them one of the three angles would refuse."
        ),
        "",
        *table((*heads, *more), rows),
    ]
