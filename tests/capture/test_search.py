"""The thorough search of a stored picture: small faces anywhere, and no time for bare walls."""

from __future__ import annotations

from itertools import product

import cv2
import numpy as np
import pytest

from capture.engine.detect import Detection, Detector, overlap
from capture.engine.engine import Engine
from capture.engine.models import DETECTOR, Model, Tensor, load
from tests.capture.conftest import ASSETS
from tests.defects_ground import lit
from validation.reading import Box, Pixels

FRAME = (1080, 1920, 3)
CONTEXT = 0.8
"""How much of what is around a face is pasted with it, in face widths."""


class Counting(Model):
    """The detector's network, which counts how often it runs."""

    runs = 0

    def run(self, image: Tensor) -> dict[str, Tensor]:
        self.runs += 1
        return super().run(image)


@pytest.fixture(scope="module")
def cutout(portrait: Pixels, engine: Engine) -> tuple[Pixels, Box]:
    """Return a face with what is around it, and where in it the face is."""
    face = engine.read(portrait).face
    assert face is not None
    reach = face.box.width * CONTEXT
    left, top = int(face.box.left - reach), int(face.box.top - reach)
    right, bottom = int(face.box.right + reach), int(face.box.bottom + reach)
    box = face.box
    inside = Box(box.left - left, box.top - top, box.right - left, box.bottom - top)
    return portrait[max(top, 0) : bottom, max(left, 0) : right], inside


def with_face(cutout: tuple[Pixels, Box], width: float, at: tuple[float, float]) -> Pixels:
    """Return a bare frame with a face ``width`` pixels wide; ``at`` is 0 to 1 across and down."""
    pixels, face = cutout
    scale = width / face.width
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    frame = np.full(FRAME, 170, dtype=np.uint8)
    left = round((FRAME[1] - small.shape[1]) * at[0])
    top = round((FRAME[0] - small.shape[0]) * at[1])
    frame[top : top + small.shape[0], left : left + small.shape[1]] = small
    return frame


def searched(detector: Detector, pixels: Pixels) -> list[Detection]:
    """Return all that a thorough look detects."""
    quick = detector.detect(pixels)
    return quick + detector.search(pixels, quick)


def counting() -> tuple[Detector, Counting]:
    model = Counting((ASSETS / "fetched" / DETECTOR).read_bytes())
    return Detector(model), model


@pytest.mark.parametrize(
    "at", list(product((0.0, 0.37, 0.74, 1.0), (0.0, 0.45, 1.0))), ids=lambda at: f"{at[0]}-{at[1]}"
)
def test_a_small_face_is_found_wherever_it_is(
    at: tuple[float, float], cutout: tuple[Pixels, Box], engine: Engine
) -> None:
    for width in (48, 64, 100):
        assert engine.read(with_face(cutout, width, at), thorough=True).face is not None


@pytest.mark.parametrize("contrast", [1.0, 0.3, 0.15])
def test_a_faint_face_is_no_bare_wall(contrast: float, cutout: tuple[Pixels, Box]) -> None:
    faint = lit(170 + (with_face(cutout, 90, (0.3, 0.4)).astype(np.float64) - 170) * contrast)
    detector = Detector(load(ASSETS / "fetched", DETECTOR))
    (found, *_) = searched(detector, faint)
    plain = searched(detector, with_face(cutout, 90, (0.3, 0.4)))
    assert overlap(found.box, plain[0].box) > 0.5


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_bare_walls_cost_no_run_of_the_network(grey: int) -> None:
    detector, model = counting()
    noise = np.random.default_rng(3).normal(0, 4, FRAME)
    assert searched(detector, lit(grey + noise)) == []
    assert model.runs == 0


def test_only_tiles_with_something_to_see_are_looked_at(cutout: tuple[Pixels, Box]) -> None:
    detector, model = counting()
    searched(detector, with_face(cutout, 150, (0.5, 0.4)))
    seen = model.runs
    busy = np.random.default_rng(3).integers(0, 256, (27, 48, 3), dtype=np.uint8)
    large = cv2.resize(busy, (FRAME[1], FRAME[0]))
    searched(detector, np.asarray(large, dtype=np.uint8))
    assert seen < (model.runs - seen) / 2


def test_a_face_that_fills_the_picture_spares_the_smallest_tiles(
    cutout: tuple[Pixels, Box],
) -> None:
    detector, model = counting()
    pixels, face = cutout
    searched(detector, pixels)
    whole = model.runs
    rim = int(face.width * 0.4)
    searched(detector, np.ascontiguousarray(pixels[rim:-rim, rim:-rim]))
    assert model.runs - whole < whole / 2
