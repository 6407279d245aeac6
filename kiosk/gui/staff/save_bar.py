"""What is not yet saved, and the three ways on: save it, discard it, read again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text


class SaveBar(QWidget):
    """Stands under what is edited; the keys are those of the page that holds it.

    Signals:
        saved: what was changed is to be kept.
        discarded: what was changed is to be forgotten.
        reloaded: the file is to be read again.
    """

    saved = Signal()
    discarded = Signal()
    reloaded = Signal()

    def __init__(self, look: Look, page: str) -> None:
        """Make the bar of a page, for its words."""
        super().__init__()
        theme = look.theme
        self._page = page
        self._icon = Icon(theme, "circle-check", "slate", "icon_small")
        self.state = Text(look, "staff", tone="slate").one_line()
        self.save = Keyed(look, "main", f"staff.{page}.save", ("Ctrl+S",))
        self.discard = Keyed(look, "plain", f"staff.{page}.discard", ("Esc",))
        self.reload = Keyed(look, "quiet", f"staff.{page}.reload", ("F5",))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addWidget(self._icon)
        row.addWidget(self.state)
        row.addStretch(1)
        for keyed in (self.reload, self.discard, self.save):
            row.addWidget(keyed)
        self.save.button.clicked.connect(self.saved)
        self.discard.button.clicked.connect(self.discarded)
        self.reload.button.clicked.connect(self.reloaded)
        self.show_state(0, 0, editable=False)

    def listen_in(self, page: QWidget) -> None:
        """Take the keys wherever the focus is on that page."""
        for keys, keyed in (
            ("Ctrl+S", self.save),
            ("Esc", self.discard),
            ("F5", self.reload),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(keyed.button.click)

    def show_state(self, changed: int, wrong: int, *, editable: bool) -> None:
        """Show how many values are changed, and how many cannot be kept as they are."""
        icon, tone = "circle-check", "slate"
        if wrong:
            self.state.tell(f"staff.{self._page}.wrong", count=wrong)
            icon, tone = "alert-triangle", "bad"
        elif changed:
            self.state.tell(f"staff.{self._page}.changed", count=changed)
            icon, tone = "pencil", "accent"
        elif editable:
            self.state.tell(f"staff.{self._page}.unchanged")
        else:
            self.state.tell(f"staff.{self._page}.read_only")
            icon = "lock"
        self._icon.show_icon(icon, tone)
        self.state.set_tone("bad" if wrong else "accent" if changed else "slate")
        self.save.button.setEnabled(editable and changed > 0 and not wrong)
        self.discard.button.setEnabled(editable and (changed > 0 or wrong > 0))
