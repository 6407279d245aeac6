"""The face engine: a picture in, a reading out.

Detection, mesh, iris and segmentation in a row, reproducing on a bare runtime
what the models' own framework does with them. One thread at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from capture.engine.detect import Detection, Detector, overlap, same_face
from capture.engine.iris import IrisFinder
from capture.engine.mesh import POINTS, Mesher
from capture.engine.models import DETECTOR, IRIS, MESH, SEGMENTER, load
from capture.engine.pose import PoseFinder
from capture.engine.sampling import Floats
from capture.engine.segment import Segmenter, find_crown
from capture.engine.track import Eyes, Segmented, Track
from validation.reading import Box, Face, Pixels, Reading

_CONFIRMED: Final = 0.7
"""Mesh score from which a detection is a face that can be measured."""
_SEEN: Final = 0.8
"""Detector score from which a face is there although the mesh cannot hold it."""
_SAME_FACE: Final = 0.5
_LEAST_SHARE: Final = 0.15
"""Width of a face against the sitter's from which it counts as another person."""


@dataclass
class _Seen:
    """What was found in a picture so far: faces, of which detections, and what may be some."""

    faces: list[Face] = field(default_factory=list)
    confirmed: list[Detection] = field(default_factory=list)
    unsure: list[Box] = field(default_factory=list)

    def told(self) -> tuple[tuple[Face, ...], tuple[Box, ...]]:
        """Return the faces, the largest first, and the others."""
        faces = sorted(self.faces, key=lambda face: -face.box.area)
        return tuple(faces), tuple(box for box in self.unsure if not _known(box, faces))


class Engine:
    """All four networks, loaded."""

    def __init__(
        self,
        detector: Detector,
        mesher: Mesher,
        iris: IrisFinder,
        segmenter: Segmenter,
        pose: PoseFinder,
    ) -> None:
        self._detector = detector
        self._mesher = mesher
        self._iris = iris
        self.segmenter = segmenter
        self._pose = pose

    @classmethod
    def load(cls, folder: Path) -> Engine:
        """Load the models from ``folder``, and the mean face from the folder around it.

        Raises:
            ModelDamaged: if a file is missing or not the pinned one.
        """
        return cls(
            Detector(load(folder, DETECTOR)),
            Mesher(load(folder, MESH)),
            IrisFinder(load(folder, IRIS)),
            Segmenter(load(folder, SEGMENTER)),
            PoseFinder.load(folder.parent),
        )

    def read(self, pixels: Pixels, *, thorough: bool = False) -> Reading:
        """Return what is to be seen in a picture.

        Args:
            pixels: RGB uint8, shape (height, width, 3).
            thorough: look for small faces in many tiles too, as a stored photograph
                deserves; a live frame is looked at whole and in its middle.
        """
        quick = self._detector.detect(pixels)
        seen = _Seen()
        self._confirm(pixels, quick, seen)
        if thorough:
            # Tiles only add: whom the quick look shows is measured as in the live frame before.
            self._confirm(pixels, self._detector.search(pixels, quick), seen)
        return self._told(pixels, seen)[0]

    def follow(
        self, pixels: Pixels, now_s: float, track: Track | None
    ) -> tuple[Reading, Track | None]:
        """Read a live frame from what the one before showed, as far as that holds.

        The sitter is measured in each frame; a second face is noticed within
        ``track.LOOK_EVERY_S``. A frame is read as a whole, like by ``read``, where nothing is
        known, the sitter was lost, or somebody else was there.

        Args:
            pixels: RGB uint8, shape (height, width, 3).
            now_s: when the frame was taken.
            track: what the call before returned; None to begin.
        """
        height, width = pixels.shape[:2]
        seen, eyes, looked_s = _Seen(), None, now_s
        if track is not None and track.holds((width, height), now_s):
            seen, eyes = self._again(pixels, track)
            looked_s = now_s if track.must_look(now_s) else track.looked_s
        if not seen.faces or looked_s == now_s:
            detections = self._detector.detect(pixels)
            if not _is_among(seen.confirmed, detections):
                seen, eyes, looked_s, track = _Seen(), None, now_s, None
            self._confirm(pixels, detections, seen)
        before = None if track is None else track.segmented
        reading, segmented = self._told(pixels, seen, before, now_s)
        if len(reading.faces) != 1 or reading.bystanders:
            return reading, None
        face, size = reading.faces[0], (width, height)
        return reading, Track(face, size, now_s, looked_s, segmented, eyes)

    def _again(self, pixels: Pixels, track: Track) -> tuple[_Seen, Eyes | None]:
        """Return the face of a track in the next frame and its eyes; nothing if it is lost."""
        mesh, score = self._mesher.from_points(pixels, track.face.landmarks[:POINTS])
        if score < _CONFIRMED:
            return _Seen(), None
        face, eyes = self._face(pixels, mesh, score, track.eyes)
        return _Seen([face], [Detection(face.box, face.eyes, score)]), eyes

    def _told(
        self,
        pixels: Pixels,
        seen: _Seen,
        before: Segmented | None = None,
        now_s: float = 0.0,
    ) -> tuple[Reading, Segmented | None]:
        """Return the reading of what was seen, with the mask before if it serves or a fresh one."""
        height, width = pixels.shape[:2]
        faces, bystanders = seen.told()
        if not faces:
            return Reading(width, height, (), bystanders=bystanders), None
        moved = None if before is None else before.moved_to(faces[0], now_s)
        if before is None or moved is None:
            person = self.segmenter.segment(pixels, faces[0].landmarks)
            before = Segmented(person, find_crown(person, faces[0].landmarks), faces[0], now_s)
            moved = before.person, before.crown
        person, crown = moved
        least = faces[0].box.width * _LEAST_SHARE
        reading = Reading(
            width,
            height,
            tuple(face for face in faces if face.box.width >= least),
            crown,
            person,
            tuple(box for box in bystanders if box.width >= least),
        )
        return reading, before

    def _confirm(self, pixels: Pixels, detections: list[Detection], seen: _Seen) -> None:
        """Add to what was seen the faces that the mesh confirms, and those it cannot hold.

        The mesh believes in folds and badges too. So a face of which the detector was in doubt is
        looked at once more, unless it is the one that the detector believes in most.
        """
        first = None if seen.faces else detections[:1]
        for detection in detections:
            if any(same_face(detection, other) for other in seen.confirmed):
                continue
            mesh, score = self._mesher.from_detection(pixels, detection)
            box = _box_around(mesh)
            if score >= _CONFIRMED and not _known(box, seen.faces):
                doubtful = detection.score < _SEEN and [detection] != first
                if doubtful and not self._detector.sees_again(pixels, box):
                    continue
                seen.faces.append(self._face(pixels, mesh, score)[0])
                seen.confirmed.append(detection)
            elif score < _CONFIRMED and detection.score >= _SEEN:
                seen.unsure.append(detection.box)

    def _face(
        self, pixels: Pixels, mesh: Floats, score: float, before: Eyes | None = None
    ) -> tuple[Face, Eyes]:
        landmarks, seen = self._iris.refine(pixels, mesh, before)
        irises = landmarks[[len(mesh), len(mesh) + 5], :2]
        eyes = irises[np.argsort(irises[:, 0])]
        pose = self._pose.pose_of(landmarks, eyes)
        return Face(_box_around(mesh), score, landmarks, eyes, pose), seen


def _is_among(confirmed: list[Detection], detections: list[Detection]) -> bool:
    """Return whether the detector sees, among others, the face that was followed."""
    return any(same_face(one, other) for one in confirmed for other in detections)


def _known(box: Box, faces: list[Face]) -> bool:
    return any(overlap(box, face.box) > _SAME_FACE for face in faces)


def _box_around(points: Floats) -> Box:
    low, high = points[:, :2].min(axis=0), points[:, :2].max(axis=0)
    return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))
