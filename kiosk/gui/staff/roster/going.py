"""Something long that is going on: how far it has come, and the wish that it ends."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.roster.watch import Step


@dataclass(frozen=True)
class Progress:
    """How far it has come.

    Attributes:
        step: what is being done.
        done: how much of it; rows, but of reading, which may count bytes.
        total: how much there is.
    """

    step: Step
    done: int
    total: int


class Going(QObject):
    """One long act, from its beginning on the UI thread to its end in a lane.

    Signals:
        moved: this and its ``Progress``; sent by the lane, received on the UI thread.
    """

    moved = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = True

    @property
    def stopped(self) -> bool:
        """Whether it was asked to end."""
        return not self._wanted

    def stop(self) -> None:
        """Ask for the end; whatever was begun is undone."""
        self._wanted = False

    def watch(self, step: Step, done: int, total: int) -> bool:
        """Tell how far it has come and whether to go on; a ``Watch``, called in the lane."""
        self.moved.emit(self, Progress(step, done, total))
        return self._wanted
