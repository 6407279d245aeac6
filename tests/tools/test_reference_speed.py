"""The tool behind docs/reference-speed.md: what it counts, and what it says where it cannot run."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from capture.engine.engine import Engine
from kiosk.bench.machine import this_machine
from tests.conftest import ROOT
from tools.reference_speed import (
    PROMISED,
    CannotCompare,
    Ours,
    Scene,
    Times,
    draw,
    page_of,
    python_of,
    reference,
)


def test_our_side_follows_the_sitter_through_the_frames(tmp_path: Path) -> None:
    path = tmp_path / "frames.npy"
    draw(path, "cooperative", 210, 3)
    times = Ours(Engine.load(ROOT / "assets" / "fetched")).round(np.load(path), [0, 1, 2, 1])
    assert times.seen == len(times.wall) == len(times.cpu) == 4
    assert min(times.wall) > 0


def test_the_page_tells_both_sides_and_their_ratio() -> None:
    ours, theirs = Times([3.0, 5.0, 4.0], [2.0] * 3, 3), Times([10.0, 8.0, 6.0], [4.0] * 3, 3)
    scene = Scene("moving", ours, theirs)
    assert scene.ratios()[:2] == (0.5, 0.5)
    page = page_of([scene], this_machine(), "1.2.3")
    assert "| moving | ours | 3 | 3 | 4.00 | 4.00 | 4.90 | 2.00 |" in page
    assert "| moving | mediapipe 1.2.3 | 3 | 3 | 8.00 | 8.00 |" in page
    assert "**0.50** | **0.50** | **0.50** | **0.50** |" in page
    assert str(PROMISED) in page


def test_a_python_without_the_reference_is_told_with_the_reason(tmp_path: Path) -> None:
    frames = tmp_path / "frames.npy"
    np.save(frames, np.zeros((1, 4, 4, 3), np.uint8))
    with (
        pytest.raises(CannotCompare, match="No module named 'mediapipe'"),
        reference(Path(sys.executable), frames),
    ):
        pass


def test_a_python_that_the_reference_has_no_wheel_for_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.reference_speed.PYTHONS", ((3, 1), (3, 2)))
    with pytest.raises(CannotCompare, match=r"Python 3\.1 to 3\.2"):
        python_of(tmp_path / "reference")
    assert not (tmp_path / "reference").exists()
