"""A corner that does something when it is held for long enough; nothing shows that it does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

HOLD_MS: Final = 3000
"""Longer than anybody rests a finger by chance."""


class HeldCorner(QObject):
    """Watches the top left corner of a widget; a finger comes as a mouse with its left button.

    What lies over the corner and takes the press itself, such as an overlay, shuts it.

    Signals:
        held: the corner was pressed and held.
    """

    held = Signal()

    def __init__(self, host: QWidget, size: QSize) -> None:
        """Watch a corner of ``host`` that is so large."""
        super().__init__(host)
        self._area = QRect(0, 0, size.width(), size.height())
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(HOLD_MS)
        self.timer.timeout.connect(self.held)
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            inside = self._area.contains(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonPress:
                if inside and event.button() == Qt.MouseButton.LeftButton:
                    self.timer.start()
            elif event.type() == QEvent.Type.MouseButtonRelease or not inside:
                self.timer.stop()
        return False
