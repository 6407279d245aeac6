"""A question or a page over the screen; what lies under it stays and cannot be touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_VEIL_OPACITY = 0.85


class Overlay(QWidget):
    """A card in the middle of its parent, over a veil: icon, title, content, buttons below.

    Signals:
        touched: somebody touched it, but for its buttons.
    """

    touched = Signal()

    def __init__(self, look: Look, parent: QWidget, icon: str) -> None:
        super().__init__(parent)
        theme = look.theme
        self._theme = theme
        self.icon = Icon(theme, icon, "accent", "icon_large")
        self.title = Text(look, "title")
        self.content = QVBoxLayout()
        self.content.setSpacing(theme.steps(2))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px("gap"))
        self._card = QFrame()
        self._card.setProperty("card", "true")
        self._card.setMaximumWidth(theme.px("dialog"))
        column = QVBoxLayout(self._card)
        inset = theme.steps(6)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.steps(3))
        column.addWidget(self.icon)
        column.addWidget(self.title)
        column.addLayout(self.content)
        column.addSpacing(theme.steps(1))
        column.addLayout(self._buttons)
        around = QHBoxLayout(self)
        edge = theme.px("margin")
        around.setContentsMargins(edge, edge, edge, edge)
        around.addStretch(1)
        around.addWidget(self._card, 100, Qt.AlignmentFlag.AlignVCenter)
        around.addStretch(1)
        self._under = parent
        parent.installEventFilter(self)
        self.hide()

    def add_button(self, button: Button) -> Button:
        """Add a button below; they share the width."""
        self._buttons.addWidget(button, 1)
        return button

    def appear(self) -> None:
        """Cover the parent."""
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._under.rect())
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_VEIL_OPACITY)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        painter.end()
