"""The pages of the room, one on top of the other, and the keys of each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.gui.staff.roster.back_page import BackPage
from kiosk.gui.staff.roster.busy_page import BusyPage
from kiosk.gui.staff.roster.done_page import DonePage
from kiosk.gui.staff.roster.preview_page import PreviewPage
from kiosk.gui.staff.roster.start_page import StartPage
from kiosk.gui.voice import Look


class RosterPage(QStackedWidget):
    """All that the room shows; holds no store and no file."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.start = StartPage(look)
        self.busy = BusyPage(look)
        self.preview = PreviewPage(look)
        self.done = DonePage(look)
        self.back = BackPage(look)
        for page in (self.start, self.busy, self.preview, self.done, self.back):
            self.addWidget(page)
        _key("Ctrl+O", self.start, self.start.choose_asked.emit)
        _key("Esc", self.busy, self.busy.cancel.button.click)
        _key("Esc", self.preview, self.preview.cancelled.emit)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            _key(enter, self.preview, self.preview.confirm.button.click)
        _key("Esc", self.done, self.done.closed.emit)
        _key("Esc", self.back, self.back.cancelled.emit)

    def turn_to(self, page: QWidget) -> None:
        """Bring a page to the front; its keys work, and none of its fields takes them."""
        self.setCurrentWidget(page)
        page.setFocus()

    def clear(self) -> None:
        """Forget everything that was shown or written."""
        for page in (self.start, self.preview, self.done, self.back):
            page.clear()
        self.busy.begin("staff.roster.busy.reading", "")
        self.setCurrentWidget(self.start)


def _key(keys: str, page: QWidget, act: Callable[[], object]) -> None:
    QShortcut(QKeySequence(keys), page).activated.connect(act)
