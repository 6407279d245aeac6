"""What every camera source keeps, as tests that each source's own test class inherits.

A class inherits ``SourceContract`` and gives a fixture ``source``: a fresh source that is not
open, can be opened again and again, and has three frames at least.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from capture.frame import Frame
from capture.sources.source import Source, SourceFault


class SourceContract:
    @pytest.fixture
    def source(self) -> Source:
        raise NotImplementedError("a source's test class gives it")

    @pytest.fixture
    def opened(self, source: Source) -> Iterator[Source]:
        source.open()
        yield source
        source.close()

    def test_frames_are_rgb_bytes(self, opened: Source) -> None:
        pixels = opened.read().pixels
        assert pixels.dtype == np.uint8
        assert pixels.ndim == 3
        assert pixels.shape[2] == 3
        assert pixels.size > 0

    def test_nobody_can_change_a_frame(self, opened: Source) -> None:
        frame = opened.read()
        with pytest.raises(ValueError, match="read-only"):
            frame.pixels[0, 0] = 0
        before = frame.pixels.copy()
        opened.read()
        assert np.array_equal(frame.pixels, before)

    def test_numbers_count_up_by_one_and_time_never_goes_back(self, opened: Source) -> None:
        frames = [opened.read() for _ in range(3)]
        assert [frame.number - frames[0].number for frame in frames] == [0, 1, 2]
        assert frames[0].taken_s <= frames[1].taken_s <= frames[2].taken_s

    def test_frames_bear_the_name_of_their_source_and_whether_it_is_real(
        self, opened: Source
    ) -> None:
        frame: Frame = opened.read()
        assert (frame.source, frame.simulated) == (opened.name, opened.simulated)

    def test_what_is_not_open_faults(self, source: Source) -> None:
        with pytest.raises(SourceFault):
            source.read()

    def test_closing_twice_is_harmless_and_it_can_be_opened_again(self, source: Source) -> None:
        source.close()
        source.open()
        source.read()
        source.close()
        source.close()
        with pytest.raises(SourceFault):
            source.read()
        source.open()
        assert source.read().pixels.size > 0
        source.close()
