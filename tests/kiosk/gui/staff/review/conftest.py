"""What the tests of the review's room share: a real take."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from capture.engine.engine import Engine
from capture.finish import finish
from capture.frame import Frame
from kiosk.submit import Take
from kiosk.take import take_from
from kiosk.words import Words
from validation.profile import Profile
from validation.reading import Pixels


@pytest.fixture(scope="session")
def take(good: Pixels, engine: Engine, profile: Profile) -> Take:
    """Return a take of the built-in sitter, its original a real frame."""
    frame = Frame(good, 1, 0.0, "sim:cooperative", simulated=True)
    taken_at = datetime(2026, 3, 1, 8, tzinfo=UTC)
    return take_from(frame, finish(frame, profile, engine), taken_at, Words("zh"))
