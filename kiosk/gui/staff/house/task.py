"""Something long that is going on: says how far it is from its own thread, and can be stopped."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.errors import AnswerIsNo

CANCELLED = "keep.cancelled"


class Task(QObject):
    """One piece of work.

    Signals:
        progressed: the step, and how much of how much of it is done.

    Attributes:
        stopped: it is not wanted any more; it ends at its next word.
        stoppable: whether it may still be stopped; what puts files in place may not.
    """

    progressed = Signal(str, object, object)

    def __init__(self, parent: QObject) -> None:
        """Begin; the parent keeps it alive, whichever thread lets go of it last."""
        super().__init__(parent)
        self.stopped = False
        self.stoppable = True

    def step(self, step: str, done: int, total: int) -> None:
        """Say how far it is; to be given to the act.

        Raises:
            AnswerIsNo: it was stopped.
        """
        if self.stopped and self.stoppable:
            raise AnswerIsNo(CANCELLED)
        self.progressed.emit(step, done, total)

    def stop(self) -> None:
        """Let it end at its next word."""
        self.stopped = True
