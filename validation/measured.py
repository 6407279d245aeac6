"""What a rule gives back, a native value and never a verdict, and a line of the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from validation.evidence import Evidence
from validation.margin import Value

Look = Literal["never", "inside", "outside", "always"]
"""Where a person must look because the measure alone does not decide: nowhere; wherever the
limit is kept, so that nothing passes unseen; wherever it is missed, so that nobody is refused by
the measure alone; or on both sides of the limit."""


@dataclass(frozen=True)
class Measured:
    """A native value and, where the rule knows it, the side on which it lies.

    Attributes:
        value: in the unit that the profile gives for the rule.
        side: "left", "right", ...: picks the advice; None leaves it to the limit.
        look: where the verdict is "warn" whatever the margin says; see ``Look``.
    """

    value: Value
    side: str | None = None
    look: Look = "never"


@dataclass(frozen=True)
class Rule:
    """A line of the table.

    Attributes:
        id: as in the profile.
        measure: pure function of the evidence.
        live: whether it can be measured on a live frame, which is not yet cropped, and
            is cheap enough for every frame; the crop solver answers for the geometry.
    """

    id: str
    measure: Callable[[Evidence], Measured]
    live: bool = False
