"""The booth at a glance: what the doctor said of each part, and when that was looked at.

Some parts are looked at every minute, others only when somebody asks, because that reads
the whole database; here what was said stands together until it is said anew. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from kiosk.keep.checkup import Line
from kiosk.keep.doctor import PARTS

FIRST: Final = ("disk", "clock", "camera", "database", "backup", "key")
"""What people ask for first; each is a card even while it is well."""
VITALS: Final = ("disk", "clock", "camera", "backdrop", "backup")
"""What stands in sight in every room."""


@dataclass(frozen=True)
class Seen:
    """What was said of a part, and when."""

    line: Line
    at: datetime


@dataclass(frozen=True)
class Glance:
    """What is known of the parts that were looked at.

    Attributes:
        seen: by part.
    """

    seen: Mapping[str, Seen] = field(default_factory=dict)

    def with_lines(self, lines: Iterable[Line], at: datetime) -> Glance:
        """Return what is known when these were said besides."""
        return Glance({**self.seen, **{line.part: Seen(line, at) for line in lines}})

    @property
    def troubles(self) -> int:
        """How many parts are not well."""
        return sum(seen.line.verdict != "ok" for seen in self.seen.values())

    def cards(self) -> Sequence[Seen]:
        """Return what is to be seen first: the six, then whatever else is not well."""
        others = [part for part in PARTS if part not in FIRST and self._is_trouble(part)]
        return [self.seen[part] for part in (*FIRST, *others) if part in self.seen]

    def others(self) -> Sequence[Seen]:
        """Return the rest, which is well."""
        rest = [part for part in PARTS if part not in FIRST and not self._is_trouble(part)]
        return [self.seen[part] for part in rest if part in self.seen]

    def unknown(self) -> Sequence[str]:
        """Return the parts that nobody has looked at yet."""
        return [part for part in PARTS if part not in self.seen]

    def _is_trouble(self, part: str) -> bool:
        return part in self.seen and self.seen[part].line.verdict != "ok"
