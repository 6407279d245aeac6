"""A lull: every lane of the window lets go of the database, so that it can be replaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.gui.jobs import Jobs


class Lull:
    """Makes all lanes let go, and go on. To be used from the UI thread only."""

    def __init__(self, lanes: Sequence[Jobs]) -> None:
        """Make a lull over these lanes; it has not begun."""
        self._lanes = tuple(lanes)
        self._open = 0
        self._begun = False

    @property
    def going_on(self) -> bool:
        """Whether the lanes have let go, or are about to."""
        return self._begun

    def begin(self, done: Callable[[], None]) -> None:
        """Let every lane end what it has and close its database.

        Args:
            done: is called once, when the last one has.
        """
        if self._begun:
            return
        self._begun = True
        self._open = len(self._lanes)

        def closed() -> None:
            self._open -= 1
            if self._open == 0 and self._begun:
                done()

        for lane in self._lanes:
            lane.let_go(closed)

    def end(self, *, forget: bool = False) -> None:
        """Let the lanes go on; harmless when there is no lull.

        Args:
            forget: the database is another one, so what was held back is not done any more.
        """
        if self._begun:
            self._begun = False
            for lane in self._lanes:
                lane.go_on(forget=forget)
