"""Work off the UI thread: two lanes, one worker each, results back on the UI thread.

The store lane owns the store's connection for its whole life, which makes all
writes serial without a lock. The work lane takes what is long and needs no
store. A job may belong to a visit; when another visit has begun by the time it
ends, its result is dropped, so that nothing of a person comes back on screen.
What the results mean is for the caller to know.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import AnswerIsNo, KioskError
from kiosk.store.open import Store

logger = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")
STOP_LIMIT_S: Final = 10.0


@dataclass(frozen=True)
class Reply:
    """Where a job's outcome goes; both are called on the UI thread.

    Attributes:
        done: takes what the act returned.
        failed: takes what it raised; what is no ``KioskError`` is in the log already.
        visit: number of the visit that the job belongs to; None for no visit.
    """

    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    visit: int | None = None


@dataclass(frozen=True)
class _Job:
    act: Callable[[], object]
    reply: Reply


@dataclass(frozen=True)
class _Outcome:
    reply: Reply
    value: object
    error: Exception | None


class Jobs(QObject):
    """The two lanes. To be used from the UI thread only.

    Attributes:
        visit: number of the visit that is going on; jobs of others are dropped when done.
    """

    _ended = Signal(object)

    def __init__(self, open_store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.visit = 0
        self._held: list[_Job] | None = None
        self._keeper = _Keeper(open_store)
        self._lanes = (
            _Lane("store", self._ended.emit, self._keeper.close),
            _Lane("work", self._ended.emit, lambda: None),
        )
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def with_store(self, act: Callable[[Store], ResultT], reply: Reply) -> None:
        """Run a short act with the store, in the store lane."""
        job = _Job(lambda: act(self._keeper.store()), reply)
        if self._held is None:
            self._lanes[0].put(job)
        else:
            self._held.append(job)

    def work(self, act: Callable[[], ResultT], reply: Reply) -> None:
        """Run a long act without the store, in the work lane."""
        self._lanes[1].put(_Job(act, reply))

    def let_go(self, done: Callable[[], None]) -> None:
        """Close the store behind the jobs that are there, and hold back all that come later.

        Args:
            done: is called when nobody here has the database open any more.
        """
        self._held = [] if self._held is None else self._held
        closing = _Job(self._keeper.close, Reply(lambda _: done(), lambda _: done()))
        self._lanes[0].put(closing)

    def go_on(self, *, forget: bool = False) -> None:
        """Open the store again when it is needed; harmless while it was not let go.

        Args:
            forget: the database is another one by now, so what was held back is not done
                any more, and fails.
        """
        held, self._held = self._held or [], None
        for job in held:
            if forget:
                self._deliver(_Outcome(job.reply, None, AnswerIsNo("keep.forgotten")))
            else:
                self._lanes[0].put(job)

    def stop(self, limit_s: float = STOP_LIMIT_S) -> bool:
        """Let both lanes finish what they have and end them; harmless when called twice.

        What is held back since the store was let go is not done: somebody needs the file alone.

        Returns:
            whether they ended within the limit; if not, the log says which did not.
        """
        if self._held:
            logger.info("%d jobs were held back and are not done", len(self._held))
        for lane in self._lanes:
            lane.ask_to_stop()
        ended = [lane.wait(limit_s) for lane in self._lanes]
        return all(ended)

    def _deliver(self, outcome: _Outcome) -> None:
        reply = outcome.reply
        if reply.visit is not None and reply.visit != self.visit:
            logger.info("result of visit %d dropped: it has ended", reply.visit)
        elif outcome.error is None:
            reply.done(outcome.value)
        else:
            reply.failed(outcome.error)


class _Keeper:
    """Holds the store's connection; used by the store lane's thread only."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open_store = open_store
        self._store: Store | None = None

    def store(self) -> Store:
        """Return the open store; opens it when needed, again after a failure to open."""
        if self._store is None:
            self._store = self._open_store()
        return self._store

    def close(self) -> None:
        """Close the connection if there is one."""
        if self._store is not None:
            self._store.close()
            self._store = None


class _Lane:
    """One worker thread that takes jobs in order."""

    def __init__(
        self, name: str, send: Callable[[_Outcome], object], at_end: Callable[[], None]
    ) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._send = send
        self._at_end = at_end
        self._thread = threading.Thread(target=self._run, name=f"jobs-{name}", daemon=True)
        self._thread.start()

    def put(self, job: _Job) -> None:
        """Add a job behind the others."""
        self._jobs.put(job)

    def ask_to_stop(self) -> None:
        """Stop after the jobs that are there."""
        self._jobs.put(None)

    def wait(self, limit_s: float) -> bool:
        """Return whether the worker ended within the limit; complain if it did not."""
        self._thread.join(limit_s)
        if self._thread.is_alive():
            logger.error("%s did not end within %.1f s", self._thread.name, limit_s)
            return False
        return True

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._send(_outcome(job))
            # What it holds of a person must not stay until the next one comes.
            del job
        self._at_end()


def _outcome(job: _Job) -> _Outcome:
    try:
        return _Outcome(job.reply, job.act(), None)
    except KioskError as error:
        logger.info("job refused: %s", error)
        return _Outcome(job.reply, None, error)
    except Exception as error:  # one of the four borders: whatever it is, the window lives on
        logger.exception("job failed")
        return _Outcome(job.reply, None, error)
