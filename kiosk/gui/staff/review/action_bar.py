"""What can be done with the photo that is shown, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.review.photo_pane import View
from kiosk.gui.voice import Look


class ActionBar(QWidget):
    """The rows of actions under the photo: what is decided, and what is looked at.

    Signals:
        view_asked: the ``View`` to change to, or back from.
    """

    approve_asked = Signal()
    reject_asked = Signal()
    again_asked = Signal()
    take_back_asked = Signal()
    recrop_asked = Signal()
    view_asked = Signal(str)
    step_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.approving = Keyed(look, "main", "staff.action.approve", ("A",))
        self.rejecting = Keyed(look, "second", "staff.action.reject", ("R",))
        self.again = Keyed(look, "plain", "staff.review.action.again", ("T",))
        self.take_back = Keyed(look, "quiet", "staff.review.action.take_back", ("Ctrl+Z",))
        self.original = Keyed(look, "plain", "staff.action.original", ("O",))
        self.earlier = Keyed(look, "plain", "staff.review.action.no_earlier", ("E",))
        self.recrop = Keyed(look, "plain", "staff.review.action.recrop", ("C",))
        self.previous = Keyed(look, "quiet", "staff.action.previous", ("↑", "K"))
        self.next = Keyed(look, "quiet", "staff.action.next", ("↓", "J"))
        self._rows = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(1))
        column.addLayout(self._row((self.approving, self.rejecting, self.again), (self.take_back,)))
        views = (self.original, self.earlier, self.recrop)
        column.addLayout(self._row(views, (self.previous, self.next)))
        self._connect()

    def _row(self, left: tuple[Keyed, ...], right: tuple[Keyed, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.steps(1.5))
        for keyed in left:
            row.addWidget(keyed)
        row.addStretch(1)
        for keyed in right:
            row.addWidget(keyed)
        return row

    def _connect(self) -> None:
        self.approving.button.clicked.connect(self.approve_asked)
        self.rejecting.button.clicked.connect(self.reject_asked)
        self.again.button.clicked.connect(self.again_asked)
        self.take_back.button.clicked.connect(self.take_back_asked)
        self.recrop.button.clicked.connect(self.recrop_asked)
        self.original.button.clicked.connect(lambda: self.view_asked.emit("original"))
        self.earlier.button.clicked.connect(lambda: self.view_asked.emit("earlier"))
        self.previous.button.clicked.connect(lambda: self.step_asked.emit(-1))
        self.next.button.clicked.connect(lambda: self.step_asked.emit(1))

    def show_in_one_row(self, *, one: bool) -> None:
        """Lay all actions out in one row, or in two."""
        across = QBoxLayout.Direction.LeftToRight if one else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(across)
        self._rows.setSpacing(self._look.theme.steps(3 if one else 1))

    def permit(self, *, approve: bool, reject: bool, recrop: bool) -> None:
        """Say which decisions can be taken now."""
        self.approving.button.setEnabled(approve)
        self.rejecting.button.setEnabled(reject)
        self.again.button.setEnabled(reject)
        self.recrop.button.setEnabled(recrop)

    def permit_take_back(self, *, permitted: bool) -> None:
        """Say whether there is a decision of one's own to take back."""
        self.take_back.button.setEnabled(permitted)

    def show_confirming(self, *, confirming: bool) -> None:
        """Say what the yes means: an approval, or agreeing to another reviewer's override."""
        words = "confirm_override" if confirming else "approve"
        self.approving.button.tell(f"staff.action.{words}")

    def show_earlier(self, count: int) -> None:
        """Say how many earlier takes there are."""
        self.earlier.button.setEnabled(count > 0)
        if count:
            self.earlier.button.tell("staff.review.action.earlier", count=count)
        else:
            self.earlier.button.tell("staff.review.action.no_earlier")

    def show_view(self, view: View) -> None:
        """Say what the toggle leads to."""
        self.original.button.tell(
            f"staff.action.{'finished' if view == 'original' else 'original'}"
        )
