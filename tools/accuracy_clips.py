"""Frames of the shared clips with labels of their own: blinks and open mouths are rare in stills.

Which frame shows what is told by the clips' own list (clips.csv), for people to read; here it
stands for the machine. Frames that are among the stills already are left out.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

import cv2

from kiosk.evaluate.labels import LABELS, Label, read_labels

_CLOSED: Final = "eyes.open"
_OPEN: Final = "mouth.closed"
_SMILES: Final = "expression.neutral"
_NEUTRAL: Final = "none"
_FRAMES: Final[Mapping[str, Mapping[str, tuple[int, ...]]]] = MappingProxyType(
    {
        "liveportrait_d9": {
            _CLOSED: (41, 369, 385, 425, 489, 561),
            _SMILES: (297, 305, 313),
        },
        "liveportrait_d18": {
            _CLOSED: (97,),
            _OPEN: (*range(67, 92, 6), *range(127, 152, 6)),
            _NEUTRAL: (103, *range(163, 182, 6)),
        },
    }
)
"""Clip -> what is wrong with these frames, the first of the clip being 1."""
_BACKGROUNDS: Final[Mapping[str, str]] = MappingProxyType({"clip_d18": "uniform grey-green"})
"""Folder of a clip's frames -> its background, as the labels of its stills say."""


def clip_labels(photos: Path, folder: Path) -> list[Label]:
    """Write the frames and their labels into a folder and return them; none without the clips."""
    rows = [
        (file, "1", fails, _BACKGROUNDS.get(file.partition("/")[0], ""))
        for clip, by_fault in _FRAMES.items()
        for fails, file in _written(photos / "clips" / f"{clip}.mp4", by_fault, folder)
    ]
    if not rows:
        return []
    with (folder / LABELS).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("file", "people", "fails", "background"), *rows])
    return read_labels(folder)


def _written(
    clip: Path, by_fault: Mapping[str, tuple[int, ...]], folder: Path
) -> Iterator[tuple[str, str]]:
    """Yield (what is wrong, file) of each frame, after writing it."""
    fault_of = {number: fails for fails, numbers in by_fault.items() for number in numbers}
    video = cv2.VideoCapture(str(clip))
    place = folder / f"clip_{clip.stem.rpartition('_')[2]}"
    place.mkdir(parents=True, exist_ok=True)
    number, (more, frame) = 1, video.read()
    while more:
        if number in fault_of:
            path = place / f"{number:03d}.png"
            cv2.imwrite(str(path), frame)
            yield fault_of[number], f"{place.name}/{path.name}"
        number, (more, frame) = number + 1, video.read()
    video.release()
