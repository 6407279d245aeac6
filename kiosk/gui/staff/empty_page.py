"""What is shown when nothing waits, or when the queue cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text


class EmptyPage(QWidget):
    """An icon, a sentence, and a way on."""

    retry = Signal()
    take_back_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.icon = Icon(theme, "circle-check", "good", "icon_large")
        self.title = Text(look, "large_strong").centred()
        self.text = Text(look, "body", tone="slate").centred()
        self.text.setFixedWidth(theme.px("reading"))
        self.again = Keyed(look, "plain", "staff.retry", ("F5",))
        self.take_back = Keyed(look, "quiet", "staff.review.action.take_back", ("Ctrl+Z",))
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(theme.px("gap"))
        column.addStretch(2)
        column.addWidget(self.icon, 0, centre)
        column.addWidget(self.title)
        column.addWidget(self.text, 0, centre)
        column.addWidget(self.again, 0, centre)
        column.addWidget(self.take_back, 0, centre)
        column.addStretch(3)
        self.again.button.clicked.connect(self.retry)
        self.take_back.button.clicked.connect(self.take_back_asked)
        self._regret = QShortcut(QKeySequence("Ctrl+Z"), self)
        self._regret.activated.connect(self.take_back_asked)
        self.permit_take_back(permitted=False)
        self.show_empty()

    def permit_take_back(self, *, permitted: bool) -> None:
        """Offer to take the last decision back, or no longer."""
        self.take_back.setVisible(permitted)
        self._regret.setEnabled(permitted)

    def show_empty(self) -> None:
        """Say that everything is done."""
        self.icon.show_icon("circle-check", "good")
        self.title.tell("staff.empty.title")
        self.text.tell("staff.empty.text")
        self.again.hide()

    def show_trouble(self, error: Exception) -> None:
        """Say why the queue cannot be read, and offer to try again."""
        self.icon.show_icon("database-off", "doubt")
        self.title.tell("staff.unreadable.title")
        if isinstance(error, KioskError):
            self.text.tell(error.words_key, **error.fields)
        else:
            self.text.tell("staff.decision.broken")
        self.again.show()
