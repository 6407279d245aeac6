"""The tool behind docs/review-speed.md: a few keys at the real window, and what the page says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bench.machine import this_machine
from tools.review_speed import DECIDING, LOOKING, PROMISED_MS, Walk, measured, p95, page_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_each_key_is_timed_until_the_next_photo_is_painted(qapp: object, tmp_path: Path) -> None:
    assert qapp is not None
    looking, deciding = measured(tmp_path, photos=4, think_s=0.0)
    assert (looking.name, deciding.name) == (LOOKING[0], DECIDING[0])
    # A key that is held down waits for no original.
    assert (len(looking.page_ms), len(deciding.page_ms)) == (0, 3)
    for walk in (looking, deciding):
        assert len(walk.times_ms) == len(walk.worked_ms) == 3
        assert all(time > 0 for time in walk.times_ms)


def test_the_page_names_the_figures_and_the_promise() -> None:
    walk = Walk("a walk", tuple(float(each) for each in range(1, 101)), (1.0,) * 100, ())
    assert p95(walk.times_ms) == 95.0
    whole = replace(walk, page_ms=(7.0,) * 100)
    page = page_of([walk, whole], this_machine(), 0.5)
    assert "| a walk | 100 | 50.5 | 95.0 | 100.0 | 1.0 | 1.0 | | |" in page
    assert "| 1.0 | 1.0 | 7.0 | 7.0 |" in page
    assert f"under {PROMISED_MS:.0f} ms" in page
