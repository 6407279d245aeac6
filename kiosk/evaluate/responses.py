"""How a rule's margin goes with the strength of a defect, where the labels say how strong it is.

Labels that have the columns ``base`` and ``strength`` are of pictures that were spoilt on purpose:
the same photograph once unspoilt, and again with more and more of a defect. The folder of a
spoilt picture names its defect.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.evaluate.labels import Label


class Margins(Protocol):
    """A labelled picture, of which the worst margin of some rules is known."""

    @property
    def label(self) -> Label:
        """What was written of it."""

    def margin(self, rules: Sequence[str]) -> float | None:
        """Return the worst margin of these rules, None where none was measured."""


@dataclass(frozen=True)
class Response:
    """One photograph under one defect.

    Attributes:
        defect: its name.
        base: the photograph.
        points: (strength, margin), rising in strength; strengths without a margin are left out.
    """

    defect: str
    base: str
    points: tuple[tuple[float, float], ...]


def responses(pictures: Sequence[Margins], rules: Sequence[str]) -> Iterator[Response]:
    """Yield the responses of these rules, one for each defect made for them and photograph."""
    unspoilt = {each.label.base: each for each in pictures if not each.label.strength}
    spoilt: dict[tuple[str, str], list[Margins]] = {}
    for each in pictures:
        base = each.label.base
        if base is not None and each.label.strength and not each.label.fails.isdisjoint(rules):
            spoilt.setdefault((each.label.source, base), []).append(each)
    for (defect, base), found in sorted(spoilt.items(), key=lambda pair: pair[0]):
        row = [unspoilt[base], *found] if base in unspoilt else found
        points = [(each.label.strength, each.margin(rules)) for each in row]
        known = sorted((strength, margin) for strength, margin in points if margin is not None)
        if len(known) > 1:
            yield Response(defect, base, tuple(known))
