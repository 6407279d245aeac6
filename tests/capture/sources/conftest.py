"""The studio as it ships, time that need not be waited for, and files that play a camera."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.sources.pacing import SteppedTime
from capture.sources.puppet import Puppet
from capture.sources.sitter import Studio
from validation.profile import Profile

ASSETS = Path(__file__).resolve().parents[3] / "assets"
CLIP_FRAMES = 5
CLIP_PER_S = 20.0


@pytest.fixture(scope="session")
def studio(profile: Profile) -> Studio:
    return Studio(ASSETS, profile.backgrounds["light_blue"].rgb)


@pytest.fixture(scope="session")
def puppet(studio: Studio) -> Puppet:
    return studio.puppet()


@pytest.fixture
def time() -> SteppedTime:
    return SteppedTime()


@pytest.fixture
def picture_file(tmp_path: Path) -> Path:
    """Return a red picture, a little blue in its upper left corner."""
    pixels = np.full((48, 64, 3), (255, 0, 0), dtype=np.uint8)
    pixels[:8, :8] = (0, 0, 255)
    path = tmp_path / "红色.png"
    written, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    assert written
    path.write_bytes(data.tobytes())
    return path


@pytest.fixture
def clip_file(tmp_path: Path) -> Path:
    """Return a clip whose frames grow brighter, each of them rather red."""
    path = tmp_path / "clip.avi"
    size = (64, 48)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), CLIP_PER_S, size)
    for number in range(CLIP_FRAMES):
        red = 80 + 30 * number
        writer.write(np.full((size[1], size[0], 3), (20, 20, red), dtype=np.uint8))
    writer.release()
    return path
