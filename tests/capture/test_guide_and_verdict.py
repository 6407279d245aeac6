"""What the guide calls ready does not fail: whatever the built-in sitter does, in every scenario.

The guide looks at a frame in passing, the judge at the finished photo, thoroughly. The two must
not contradict each other: who was told "that is right, hold still" must not then be refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from capture.engine.engine import Engine
from capture.finish import Finished, Sitting, finish
from capture.frame import Frame
from capture.guide import HOLD_S, Guidance, GuideState, guide
from capture.sources.puppet import Grain, Puppet
from capture.sources.scenario import Scenario
from capture.sources.sitter import Studio
from tests.capture.conftest import ASSETS
from validation.profile import Profile
from validation.rules import RULES

BACKDROP = (205, 222, 238)
STEP_S = 0.25
LEAST_S = 3.0
"""How long a scenario is watched at least; else until all of its moments have come to rest."""
STUDIO = Studio(ASSETS, BACKDROP)
SCENARIOS = STUDIO.scenarios()
TOLD = {rule.id for rule in RULES if rule.live}
MOST_FINISHED = 3
CERTAIN = {"cooperative": True, "away": False}
"""Whether a scenario comes to be ready; of the others some moments may."""


@cache
def puppet() -> Puppet:
    return STUDIO.puppet()


def watched_s(scenario: Scenario) -> float:
    last_s = max(track.times_s[-1] for track in scenario.tracks.values())
    return max(LEAST_S, last_s + HOLD_S + 1.0)


def frames(scenario: Scenario) -> Iterator[Frame]:
    grain = Grain(STUDIO.seed)
    for number in range(round(watched_s(scenario) / STEP_S)):
        taken_s = number * STEP_S
        pixels = puppet().draw(scenario.dials(taken_s, STUDIO.seed), grain, number)
        yield Frame(pixels, number, taken_s, f"sim:{scenario.name}", simulated=True)


def ready_frames(
    scenario: Scenario, engine: Engine, profile: Profile
) -> list[tuple[Frame, Guidance]]:
    """Return the frames at which the guide would have the photo taken."""
    state, found = GuideState(), []
    for frame in frames(scenario):
        reading = engine.read(frame.pixels)
        guidance, state = guide(reading, profile, state, frame.taken_s, frame.pixels)
        if guidance.ready:
            found.append((frame, guidance))
    return found


def some(found: list[tuple[Frame, Guidance]]) -> list[tuple[Frame, Guidance]]:
    """Return the first, the last and one between: where it begins and ends to be right."""
    chosen = {0, len(found) // 2, len(found) - 1} if found else set()
    return [found[index] for index in sorted(chosen)][:MOST_FINISHED]


def contradictions(finished: Finished) -> dict[str, float | None]:
    """Return the rules of the guide that the finished photo breaks, with their margins."""
    return {
        row.id: row.margin
        for row in finished.report.rows
        if row.verdict == "fail" and (row.id in TOLD or row.id.startswith("geometry."))
    }


@pytest.mark.parametrize("name", SCENARIOS)
def test_what_the_guide_calls_ready_does_not_fail(
    name: str, engine: Engine, profile: Profile
) -> None:
    found = ready_frames(SCENARIOS[name], engine, profile)
    if name in CERTAIN:
        assert bool(found) is CERTAIN[name]
    for frame, guidance in some(found):
        finished = finish(frame, profile, engine, sitting=Sitting(guidance.open_eyes_mm))
        assert contradictions(finished) == {}, f"at {frame.taken_s:.1f} s"
