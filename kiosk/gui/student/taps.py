"""The second of two quick taps, which was meant for what the first one has already changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Taps:
    """Tells strays: a tap must not answer a question that its person has not seen yet.

    Two taps on one key of the keypad are two signs. Two on a button that leads to another screen
    are one: the second would touch whatever lies there now.
    """

    def __init__(self, scene: Callable[[], object]) -> None:
        """Make it; ``scene`` returns what is shown now, to be compared with what was shown."""
        self._scene = scene
        self._first: object = None

    def is_stray(self, watched: QObject, event: QEvent) -> bool:
        """Return whether an event is a second tap that must go nowhere; to be told of all."""
        if not (isinstance(event, QMouseEvent) and isinstance(watched, QWidget)):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._first = self._there(event)
        return event.type() == QEvent.Type.MouseButtonDblClick and (
            self._there(event) != self._first
        )

    def forget(self) -> None:
        """Forget the first tap."""
        self._first = None

    def _there(self, event: QMouseEvent) -> object:
        place = event.globalPosition().toPoint()
        return QApplication.widgetAt(place), self._scene()
