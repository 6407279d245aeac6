"""Clips of real people run through the camera's and the analysis thread, at their own pace.

The clips do not ship with the product; where they are absent these tests are skipped and say so.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from capture.engine.engine import Engine
from capture.sources.recording import Clip
from kiosk.gui.guided import Guided
from kiosk.gui.live import Live, Optics
from tests.kiosk.gui.visiting import PATIENCE_MS
from validation.profile import Profile

FACES = 8
CLIPS = (
    "intel_asl_no.mkv", "intel_headpose_female-and-male.mp4", "intel_headpose_female.mp4",
    "intel_headpose_male.mp4", "liveportrait_d18.mp4", "liveportrait_d9.mp4",
)  # fmt: skip


@pytest.mark.parametrize("name", CLIPS)
def test_a_clip_is_seen_understood_and_guided(
    shared_photos: Path, qtbot: QtBot, engine: Engine, profile: Profile, name: str
) -> None:
    path = shared_photos / "clips" / name
    if not path.is_file():
        pytest.skip(f"the clip {name} is not on this machine")
    live = Live(
        Optics(
            lambda: Clip(name, path, time.monotonic, time.sleep), lambda: engine, profile,
            time.monotonic,
        )
    )  # fmt: skip
    seen: list[Guided] = []

    def take() -> None:
        guided = live.take_guided()
        if guided is not None and guided.reading.face is not None:
            seen.append(guided)

    live.guided.connect(take)
    live.attend(wanted=True)
    live.start()
    try:
        qtbot.waitUntil(lambda: len(seen) >= FACES, timeout=PATIENCE_MS)
        assert live.health.condition == "seeing"
    finally:
        assert live.close()
    numbers = [guided.frame.number for guided in seen]
    assert numbers == sorted(set(numbers))
    assert {guided.frame.source for guided in seen} == {name}
