"""What the guide calls ready does not fail: whatever the built-in sitter does, in every scenario.

The guide looks at a frame in passing, the judge at the finished photo, thoroughly. The two must
not contradict each other: who was told "that is right, hold still" must not then be refused. So
both see the very same face in a frame, and the guide stops a little before every limit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.finish import Finished, Sitting, finish
from capture.frame import Frame
from capture.guide import HOLD_S, Guidance, GuideState, guide
from capture.picture import decode
from capture.sources.puppet import Dials, Grain, Puppet
from capture.sources.scenario import Scenario
from capture.sources.sitter import Studio
from tests.capture.conftest import ASSETS
from validation.profile import Profile
from validation.reading import Reading
from validation.rules import RULES

BACKDROP = (205, 222, 238)
STEP_S = 0.25
LEAST_S = 3.0
"""How long a scenario is watched at least; else until all of its moments have come to rest."""
STUDIO = Studio(ASSETS, BACKDROP)
SCENARIOS = STUDIO.scenarios()
TOLD = {rule.id for rule in RULES if rule.live}
MOST_FINISHED = 3
LOOKED_AT_S = 1.5
"""From one to the next of the frames that are read thoroughly too, which takes long."""
REST: Final = SCENARIOS["too-near"].dials(0.0, STUDIO.seed)
"""The sitter as a photo needs it."""
FURTHEST = {
    "x": (-0.45, 0.45),
    "y": (-0.3, 0.25),
    "face": (0.06, 0.3),
    "yaw": (-16.0, 16.0),
    "pitch": (-12.0,),
    "roll": (-10.0, 10.0),
    "blink": (0.8,),
    "teeth": (0.8,),
    "jaw": (0.5,),
}
"""Where each dial of the sitter surely is wrong, to either side of where it rests; upwards the
sitter cannot nod so far."""
EDGES = [(dial, end) for dial, ends in FURTHEST.items() for end in ends]
NARROWED = 7
"""How often the way to the edge is halved."""
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


def same_people(quick: Reading, thorough: Reading) -> bool:
    """Return whether all that the quick look saw is in the thorough one, to the last bit."""
    return all(
        any(
            np.array_equal(face.landmarks, other.landmarks) and face.pose == other.pose
            for other in thorough.faces
        )
        for face in quick.faces
    )


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_stored_frame_shows_the_very_face_of_the_live_one(name: str, engine: Engine) -> None:
    every = round(LOOKED_AT_S / STEP_S)
    for frame in list(frames(SCENARIOS[name]))[::every]:
        quick = engine.read(frame.pixels)
        thorough = engine.read(frame.pixels, thorough=True)
        assert same_people(quick, thorough), f"at {frame.taken_s:.1f} s"
        if quick.face is not None:
            assert thorough.face is not None
            assert np.array_equal(quick.face.landmarks, thorough.face.landmarks)
            assert quick.crown == thorough.crown


def test_the_thorough_look_takes_no_face_away(shared_photos: Path, engine: Engine) -> None:
    for path in sorted(shared_photos.glob("*/*.*g")):
        pixels = decode(path.read_bytes())
        quick, thorough = engine.read(pixels), engine.read(pixels, thorough=True)
        assert same_people(quick, thorough), path.name


def turned(dial: str, value: float) -> Frame:
    """Return the frame of the sitter at rest but for one dial."""
    change = {dial: value}
    place = replace(REST.place, **change) if hasattr(REST.place, dial) else REST.place
    pose = replace(REST.pose, **change) if hasattr(REST.pose, dial) else REST.pose
    face = replace(REST.expression, **change) if hasattr(REST.expression, dial) else REST.expression
    pixels = puppet().draw(Dials(place, pose, face), Grain(STUDIO.seed), 0)
    return Frame(pixels, 0, 0.0, f"dial:{dial}", simulated=True)


def resting(dial: str) -> float:
    (part,) = (each for each in (REST.place, REST.pose, REST.expression) if hasattr(each, dial))
    return float(getattr(part, dial))


@pytest.fixture(scope="module")
def settled(engine: Engine, profile: Profile) -> GuideState:
    """Return what the guide remembers of one who sat well for as long as it wants."""
    frame, state = turned("x", resting("x")), GuideState()
    reading = engine.read(frame.pixels)
    _, state = guide(reading, profile, state, 0.0, frame.pixels)
    guidance, state = guide(reading, profile, state, HOLD_S, frame.pixels)
    assert guidance.ready
    return state


@pytest.mark.parametrize(("dial", "end"), EDGES)
def test_who_slides_to_the_edge_of_what_is_right_does_not_fail(
    dial: str, end: float, engine: Engine, profile: Profile, settled: GuideState
) -> None:
    """The edge is looked for by halves; each frame on the way that is right makes a photo."""

    def guided(value: float) -> tuple[Frame, Guidance]:
        frame = turned(dial, value)
        reading = engine.read(frame.pixels)
        return frame, guide(reading, profile, settled, HOLD_S + STEP_S, frame.pixels)[0]

    assert not guided(end)[1].ready
    right, wrong, found = resting(dial), end, []
    for _ in range(NARROWED):
        middle = (right + wrong) / 2
        frame, guidance = guided(middle)
        if guidance.ready:
            right = middle
            found.append((frame, guidance))
        else:
            wrong = middle
    for frame, guidance in found[-2:]:
        finished = finish(frame, profile, engine, sitting=Sitting(guidance.open_eyes_mm))
        assert contradictions(finished) == {}, f"at {right:.3f}"
