"""The benchmark: what is timed does its work, and the figures are those of the clock."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from itertools import count
from time import process_time

import pytest

from kiosk.bench import run as benching
from kiosk.bench.machine import Machine, this_machine
from kiosk.bench.measurements import MEASUREMENTS
from kiosk.bench.run import Figures
from kiosk.bench.stage import Stage, set_stage
from kiosk.bench.timing import timed
from kiosk.bench.window import SIGHTS, Seen
from kiosk.cli.main import run
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.words import keys
from validation.rules import RULES


class Hand:
    """A clock that goes on only when an act turns it, a number of seconds each time."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s

    def turning(self, seconds: Iterator[float]) -> None:
        self.now_s += next(seconds)


@pytest.fixture(scope="module")
def stage() -> Stage:
    return set_stage(load_profile(), load_engine())


def test_the_figures_are_median_percentile_and_ratio_of_the_times() -> None:
    clock = Hand()
    act, yardstick = count(0.001, 0.001), iter([0.002] * 1000)
    found = timed(lambda: clock.turning(act), lambda: clock.turning(yardstick), clock, seconds=0.25)
    # Two runs to get warm; then 3 ms, 4 ms, ... each beside 2 ms, until a quarter second is over.
    total_s = 0.0
    times_ms: list[int] = []
    while total_s < 0.25:
        times_ms.append(3 + len(times_ms))
        total_s += (times_ms[-1] + 2) / 1000
    assert found.runs == len(times_ms)
    assert found.median == pytest.approx((times_ms[0] + times_ms[-1]) / 2)
    assert found.p95 == pytest.approx(times_ms[0] + 0.95 * (times_ms[-1] - times_ms[0]))
    assert found.ratio == pytest.approx(found.median / 2)


def test_an_act_that_takes_longer_than_the_time_is_still_run_some_times() -> None:
    clock = Hand()
    found = timed(lambda: clock.turning(iter([9.0])), lambda: None, clock, seconds=0.0)
    assert found.runs == 5
    assert found.median == pytest.approx(9000)


def test_the_photo_on_the_stage_is_one_that_every_rule_was_put_to(stage: Stage) -> None:
    skipped = {row.id for row in stage.finished.report.rows if row.verdict == "skipped"}
    assert skipped <= {"process.recent"}
    assert {rule.id for rule in RULES} <= {row.id for row in stage.finished.report.rows}
    assert len({frame.pixels.tobytes() for frame in stage.frames}) == len(stage.frames) > 1


def test_every_measurement_can_be_run_and_is_explained(stage: Stage) -> None:
    names = [each.name for each in MEASUREMENTS]
    assert len(set(names)) == len(names)
    for each in MEASUREMENTS:
        each.prepare(stage)()
    assert {f"bench.does.{name}" for name in names} <= keys()


def test_a_followed_frame_takes_less_than_one_that_is_searched(stage: Stage) -> None:
    names = ("quick", "tracked")
    quick, tracked = benching.run(stage, names, process_time, 0.5, lambda _: None)
    assert tracked.timing.median < 0.8 * quick.timing.median


def test_only_what_is_asked_for_is_measured(stage: Stage) -> None:
    told_names: list[str] = []
    figures = benching.run(stage, ("live",), Hand(), 0.0, told_names.append)
    (figure,) = figures
    assert told_names == ["live"]
    assert figure.name == "live"
    assert figure.reached is True  # on a clock that stands still
    (told,) = benching.as_json(figures, this_machine(), Figures([]))["measurements"]
    assert (told["name"], told["reached"], told["runs"]) == ("live", True, 5)


def test_what_has_no_target_is_neither_reached_nor_missed(stage: Stage) -> None:
    (figure,) = benching.run(stage, ("networks",), Hand(), 0.0, lambda _: None)
    assert figure.reached is None


def test_what_is_seen_in_the_window_is_judged_by_what_was_promised(stage: Stage) -> None:
    slow = [10.0] * 99 + [90.0]
    asked: list[str] = []

    def look(names: Collection[str]) -> Seen:
        asked.extend(names)
        return Seen({"guided": slow, "busy": slow, "dropped": [0.0], "memory": []}, ["why"], 100)

    only = ("guided", "busy", "dropped", "memory")
    window = benching.run_window(stage, only, Hand(), look, lambda _: None)
    reached = {figure.name: figure.reached for figure in window.figures}
    assert set(asked) == set(only)
    # The 95th of a hundred is well; the longest is not; and nothing is said of what is not known.
    assert reached == {"guided": True, "busy": False, "dropped": True}
    told = benching.as_json([], this_machine(), window)
    judged = {each["name"]: each["judged"] for each in told["measurements"]}
    assert judged == {"guided": "p95", "busy": "largest", "dropped": "largest"}
    assert told["window"] == {"frames": 100, "longest": ["why"]}
    assert {f"bench.does.{each.name}" for each in SIGHTS} <= keys()


def test_the_real_window_is_started_and_its_first_live_picture_is_timed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["bench", "--json", "--only", "cold", "--seconds", "0"]) == 0
    (figure,) = json.loads(capsys.readouterr().out)["measurements"]
    assert (figure["name"], figure["runs"]) == ("cold", 1)
    assert figure["median_ms"] > 100


def test_a_machine_under_load_is_called_busy() -> None:
    loads = {0.1: False, 0.9: True, None: False}
    for load, busy in loads.items():
        assert Machine("Linux", "x86_64", "", 2, "3.11", load).busy is busy
    assert this_machine().cores >= 1


def test_the_command_prints_one_object_and_tells_its_progress_apart(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["bench", "--json", "--only", "rules", "--seconds", "0", "--language", "en"]
    assert run(arguments) == 0
    said = capsys.readouterr()
    (line,) = said.out.splitlines()
    told = json.loads(line)
    (figure,) = told["measurements"]
    assert figure["name"] == "rules"
    assert 0 < figure["median_ms"] <= figure["p95_ms"]
    assert figure["reached"] is (figure["median_ms"] < figure["target_ms"])
    assert told["machine"]["cores"] >= 1
    assert "all rules on a finished photo" in said.err


def test_the_command_says_plainly_what_was_reached(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["bench", "--only", "live", "--only", "quick", "--seconds", "0"]
    assert run([*arguments, "--language", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    (live,) = (line for line in lines if line.startswith("live "))
    assert ("yes" in live.split()) != ("no" in live.split())
    assert any(line.startswith("quick ") for line in lines)


def test_a_name_that_is_none_is_bad_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--only", "everything"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
