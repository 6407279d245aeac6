"""Of the frames of a burst the best, by the same rules that will judge the finished photo.

Plain functions: frames and what was read in them go in, the choice and its reasons
come out. Only what can change within half a second is asked: eyes, gaze, mouth,
expression, pose and sharpness; light and backdrop are the same in every frame.
When the burst begins and ends is for others to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from capture.frame import Frame
from capture.standardize.solve import Plan, solve
from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import Profile
from validation.reading import Reading
from validation.rules import RULES

_ASKED: Final = (
    "face.single",
    "pose.yaw",
    "pose.pitch",
    "pose.roll",
    "eyes.open",
    "eyes.gaze",
    "mouth.closed",
    "expression.neutral",
    "image.sharp",
    "image.motion",
)
_RULES: Final = tuple(rule for rule in RULES if rule.id in _ASKED)
_FAR: Final = 1.0
"""Margins beyond this, to either side, are all alike: comfortable is enough, and one bad rule must
not outweigh all others."""
_TELLING: Final = 0.1
"""Lead in margin over the mean of the other frames from which on a rule counts as a reason."""


@dataclass(frozen=True)
class Candidate:
    """A frame of the burst.

    Attributes:
        frame: the picture.
        reading: what the engine saw in it.
        ready: whether the guide had nothing against it.
        open_eyes_mm: how far the sitter's own eyes stand open; None where it is not known.
    """

    frame: Frame
    reading: Reading
    ready: bool = True
    open_eyes_mm: float | None = None


@dataclass(frozen=True)
class Weight:
    """How good a candidate is.

    Attributes:
        ready: whether the guide had nothing against it.
        whole: whether a photo can be cut out of it at all.
        failing: how many rules it breaks.
        margins: of each rule that could be asked, -1 to 1.
    """

    ready: bool
    whole: bool
    failing: int
    margins: Mapping[str, float]

    @property
    def rank(self) -> tuple[bool, bool, int, float]:
        """What to compare: the greater is the better."""
        return self.whole, self.ready, -self.failing, sum(self.margins.values())


@dataclass(frozen=True)
class Choice:
    """Which candidate is the best.

    Attributes:
        index: of the candidate.
        why: ids of the rules in which it is better than the others, the weightiest first; empty
            where the others are as good.
    """

    index: int
    why: tuple[str, ...]


def weigh(candidate: Candidate, profile: Profile) -> Weight:
    """Return how good a candidate is; takes some six milliseconds."""
    reading = candidate.reading
    solved = solve(reading, profile)
    plan = solved if isinstance(solved, Plan) else None
    evidence = Evidence(
        frame=candidate.frame.pixels,
        reading=reading,
        frame_reading=reading,
        scale=None if plan is None else plan.scale,
        open_eyes_mm=candidate.open_eyes_mm,
    )
    rows = judge(evidence, profile, _RULES).rows
    margins = {row.id: max(-_FAR, min(row.margin, _FAR)) for row in rows if row.margin is not None}
    failing = sum(row.verdict == "fail" for row in rows)
    return Weight(candidate.ready, plan is not None, failing, margins)


def best_of(weights: Sequence[Weight]) -> Choice:
    """Return the best of candidates that were weighed, the earliest where several are.

    Raises:
        ValueError: there is none.
    """
    index = max(range(len(weights)), key=lambda number: weights[number].rank)
    others = [weight for number, weight in enumerate(weights) if number != index]
    lead = {
        rule: margin - sum(weight.margins.get(rule, -_FAR) for weight in others) / len(others)
        for rule, margin in weights[index].margins.items()
        if others
    }
    telling = [rule for rule, ahead in lead.items() if ahead >= _TELLING]
    return Choice(index, tuple(sorted(telling, key=lambda rule: -lead[rule])))


def best(candidates: Sequence[Candidate], profile: Profile) -> Choice:
    """Return the best candidate of a burst.

    Raises:
        ValueError: there is none.
    """
    return best_of([weigh(candidate, profile) for candidate in candidates])
