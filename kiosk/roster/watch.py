"""How far a long import has come, and how it is stopped: one callable, asked now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal, TypeVar, get_args

from kiosk.errors import AnswerIsNo

Step = Literal["read", "check", "compare", "prepare", "write"]
STEPS: tuple[Step, ...] = get_args(Step)
Watch = Callable[[Step, int, int], bool]
"""Takes the step, how much of it is done and how much there is; answers whether to go on."""
Item = TypeVar("Item")
_EVERY: Final = 1000


def unwatched(step: Step, done: int, total: int) -> bool:  # noqa: ARG001 - it is a ``Watch``
    """Go on; for callers who wait."""
    return True


def tell(watch: Watch, step: Step, done: int, total: int) -> None:
    """Tell how far a step has come.

    Raises:
        AnswerIsNo: whoever watches wants it stopped.
    """
    if not watch(step, done, total):
        raise AnswerIsNo("roster.stopped")


def watched(items: Iterable[Item], total: int, step: Step, watch: Watch) -> Iterator[Item]:
    """Yield the items, and tell now and then how far they have come; the last time at the end."""
    for done, item in enumerate(items):
        if done % _EVERY == 0:
            tell(watch, step, done, total)
        yield item
    tell(watch, step, total, total)
