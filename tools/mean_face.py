"""Makes assets/mean_face.csv, the face that head pose is measured against.

``.venv/bin/python tools/mean_face.py FOLDER``, where FOLDER holds photographs and a labels.csv as
``kiosk evaluate`` reads it. Of the meshes of all frontal, neutral people the mean is taken after
turning and scaling each to fit (generalised Procrustes), then it is made symmetric. Its zero is
where these people looked on average: straight at the camera, as each was told to. Only points
that neither speech nor smile moves are kept. The result is an average and shows no person.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import numpy as np
from numpy.typing import NDArray

from capture.engine.engine import Engine
from capture.picture import decode

Floats = NDArray[np.float64]

ASSETS = Path(__file__).resolve().parents[1] / "assets"
COMPLIANT = {"none", "background"}
MESH_POINTS = 468
ROUNDS = 12
NOSE_BASE = 2
EYE_CORNERS = (33, 133, 362, 263)
LIDS = {
    *(7, 163, 144, 145, 153, 154, 155, 246, 161, 160, 159, 158, 157, 173),
    *(249, 390, 373, 374, 380, 381, 382, 466, 388, 387, 386, 385, 384, 398),
}
"""Points that blinking moves."""


def is_frontal(label: Mapping[str, str]) -> bool:
    """Return whether a row of the labels is of one frontal, neutral person."""
    frontal = label.get("pose", "").startswith("frontal") and label.get("people") == "1"
    return frontal and label.get("mouth") == "closed" and label["fails"] in COMPLIANT


def meshes(folder: Path) -> list[Floats]:
    """Return the meshes (468, 3) of the frontal, neutral people in a labelled folder."""
    engine = Engine.load(ASSETS / "fetched")
    found = []
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        for label in csv.DictReader(file):
            if is_frontal(label):
                face = engine.read(
                    decode((folder / label["file"]).read_bytes()), thorough=True
                ).face
                if face is not None:
                    found.append(face.landmarks[:MESH_POINTS])
    return found


def fit(model: Floats, seen: Floats) -> Floats:
    """Return the rotation (3, 3) that brings ``model`` (n, 3) nearest to ``seen``; both centred."""
    left, _, right = np.linalg.svd(seen.T @ model)
    handed = np.sign(np.linalg.det(left @ right))
    return np.asarray(left @ np.diag([1.0, 1.0, handed]) @ right)


def centred(points: Floats) -> Floats:
    """Return points around their mean, with a mean squared distance of 1."""
    around = points - points.mean(axis=0)
    return np.asarray(around / np.sqrt((around**2).sum(axis=1).mean()))


def brought_to(mean: Floats, points: Floats) -> Floats:
    """Return ``points`` turned and scaled so that they lie on ``mean``."""
    around = centred(points)
    return np.asarray(around @ fit(around, mean).T)


def partners(mean: Floats) -> dict[int, int]:
    """Return for each point the one on the other side of the face, where both agree on it."""
    mirrored = mean * [-1, 1, 1]
    nearest = ((mirrored[:, None] - mean[None]) ** 2).sum(axis=-1).argmin(axis=1)
    return {i: int(j) for i, j in enumerate(nearest) if nearest[j] == i}


def upright(mean: Floats, found: list[Floats]) -> Floats:
    """Return the mean turned so that the people whose mean it is look straight ahead."""
    ahead = np.mean([fit(mean, points - points.mean(axis=0)) for points in found], axis=0)
    left, _, right = np.linalg.svd(ahead)
    return np.asarray(mean @ (left @ right).T)


def mean_of(found: list[Floats]) -> Floats:
    """Return the mean mesh, symmetric to x = 0, (468, 3)."""
    mean = centred(found[0])
    for _ in range(ROUNDS):
        mean = centred(np.mean([brought_to(mean, points) for points in found], axis=0))
        pairs = partners(mean)
        mirrored = mean.copy()
        for one, other in pairs.items():
            mirrored[one] = mean[other] * [-1, 1, 1]
        mirrored = mirrored - mirrored.mean(axis=0)
        mean = centred((mean + mirrored @ fit(mirrored, mean).T) / 2)
        mean = upright(mean, found)
    for one, other in partners(mean).items():
        mean[one] = (mean[one] + mean[other] * [-1, 1, 1]) / 2
        mean[other] = mean[one] * [-1, 1, 1]
    return mean


def rigid(mean: Floats) -> list[int]:
    """Return the points that move with the skull alone: from the nose's base upwards, no lids."""
    pairs = partners(mean)
    return [i for i in pairs if mean[i, 1] <= mean[NOSE_BASE, 1] + 0.01 and i not in LIDS]


def kept_of(found: list[Floats]) -> tuple[list[int], Floats]:
    """Return the points that are kept and where the mean face has them, (n, 3).

    The unit is the distance between the eyes, the origin their middle.
    """
    mean = mean_of(found)
    corners = mean[list(EYE_CORNERS)]
    unit = float(np.hypot(*(corners[:2].mean(axis=0) - corners[2:].mean(axis=0))[:2]))
    mean = (mean - corners.mean(axis=0)) / unit
    points = rigid(mean)
    return points, mean[points]


def main() -> int:
    """Write the file."""
    found = meshes(Path(sys.argv[1]))
    points, mean = kept_of(found)
    lines = ["point,x,y,z"]
    lines += [f"{i},{x:.4f},{y:.4f},{z:.4f}" for i, (x, y, z) in zip(points, mean, strict=True)]
    (ASSETS / "mean_face.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(found)} people, {len(lines) - 1} points")
    return 0


if __name__ == "__main__":
    sys.exit(main())
