"""What an entry of the trail says, taken apart for people: what was before, what is after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.store import text

_BEFORE, _AFTER = "before", "after"


@dataclass(frozen=True)
class Change:
    """One particular of an entry.

    Attributes:
        name: as the entry has it; nested ones with a dot.
        before: what it was; None where the entry tells of no before.
        after: what it is, or simply what was noted.
    """

    name: str
    before: str | None
    after: str | None

    @property
    def changed(self) -> bool:
        """Whether the entry tells a before that differs."""
        return self.before is not None and self.before != self.after


def particulars(detail: Mapping[str, object]) -> list[Change]:
    """Return the particulars of an entry: first what changed, then what else was noted."""
    before, after = _part(detail, _BEFORE), _part(detail, _AFTER)
    names = dict.fromkeys([*before, *after])
    # Of something made or taken away there is one side only; the other is told as nothing.
    sided = _BEFORE in detail
    changes = [
        Change(name, before.get(name, "") if sided else None, after.get(name, "")) for name in names
    ]
    noted = [
        Change(name, None, value)
        for key in detail
        if key not in (_BEFORE, _AFTER)
        for name, value in _flat(key, detail[key]).items()
    ]
    return [*(each for each in changes if each.changed), *noted,
            *(each for each in changes if not each.changed)]  # fmt: skip


def _part(detail: Mapping[str, object], side: str) -> dict[str, str]:
    value = detail.get(side)
    if isinstance(value, Mapping):
        return {
            name: said for key, each in value.items() for name, said in _flat(key, each).items()
        }
    return {} if value is None else {side: _said(value)}


def _flat(key: str, value: object) -> dict[str, str]:
    if isinstance(value, Mapping) and value:
        return {
            f"{key}.{name}": said
            for inner, each in value.items()
            for name, said in _flat(str(inner), each).items()
        }
    return {key: _said(value)}


def _said(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(_said(each) for each in value)
    return "" if value is None else text.canonical(value)
