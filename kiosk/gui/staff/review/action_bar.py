"""What can be done with the photo that is shown, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look


class ActionBar(QWidget):
    """The row of actions under the photo."""

    approve_asked = Signal()
    reject_asked = Signal()
    original_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.approving = Keyed(look, "main", "staff.action.approve", ("A",))
        self.rejecting = Keyed(look, "second", "staff.action.reject", ("R",))
        self.original = Keyed(look, "plain", "staff.action.original", ("O",))
        self.previous = Keyed(look, "quiet", "staff.action.previous", ("↑", "K"))
        self.next = Keyed(look, "quiet", "staff.action.next", ("↓", "J"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.steps(3))
        row.addWidget(self.approving)
        row.addWidget(self.rejecting)
        row.addWidget(self.original)
        row.addStretch(1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.approving.button.clicked.connect(self.approve_asked)
        self.rejecting.button.clicked.connect(self.reject_asked)
        self.original.button.clicked.connect(self.original_asked)
        self.previous.button.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next.button.clicked.connect(lambda: self.step_asked.emit(1))

    def permit(self, *, approve: bool, reject: bool) -> None:
        """Say which decisions can be taken now."""
        self.approving.button.setEnabled(approve)
        self.rejecting.button.setEnabled(reject)

    def show_confirming(self, *, confirming: bool) -> None:
        """Say what the yes means: an approval, or agreeing to another reviewer's override."""
        words = "confirm_override" if confirming else "approve"
        self.approving.button.tell(f"staff.action.{words}")

    def show_original_wanted(self, *, wanted: bool) -> None:
        """Say what the toggle leads to."""
        self.original.button.tell(f"staff.action.{'finished' if wanted else 'original'}")
