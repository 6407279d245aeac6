"""The room of the hand-over: batches go out to the office, and its replies come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.gui.staff.handover.answering import Answering
from kiosk.gui.staff.handover.give_pane import GivePane
from kiosk.gui.staff.handover.giving import Giving
from kiosk.gui.staff.handover.reply_pane import ReplyPane
from kiosk.gui.staff.house.tabs import Tabs
from kiosk.gui.staff.room import Desk, Room
from kiosk.rights import Act


class HandoverRoom(Room):
    """Two panes: give, and reply."""

    key: ClassVar[str] = "handover"
    icon: ClassVar[str] = "package-export"
    act: ClassVar[Act] = "export_batch"

    def __init__(self, desk: Desk) -> None:
        def zone() -> tzinfo | None:
            return desk.booth.clock().tzinfo

        self.give_pane = GivePane(desk.look, zone)
        self.reply_pane = ReplyPane(desk.look, zone)
        panes = {"give": self.give_pane, "reply": self.reply_pane}
        self.tabs = Tabs(desk.look, panes, "handover")
        super().__init__(desk, self.tabs)
        self.giving = Giving(self, self.give_pane)
        self.answering = Answering(self, self.reply_pane, self.giving.refresh)
        self.tabs.turned.connect(lambda _: self._refresh())
        give, reply = self.give_pane, self.reply_pane
        for place, key in enumerate(panes, 1):
            self._bind(self.tabs, f"Alt+{place}", partial(self.tabs.turn_to, key))
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            self._bind(give, enter, give.start.button.click)
            self._bind(reply, enter, reply.confirm.button.click)
        self._bind(give, "Alt+O", give.place.folder.button.click)
        self._bind(give, "F5", self.giving.show)
        self._bind(give, "Esc", self._escape)
        self._bind(reply, "Ctrl+O", reply.choose.button.click)
        self._bind(reply, "Esc", self.answering.escape)

    def leave(self) -> None:
        self.giving.leave()
        self.answering.leave()
        self.tabs.turn_to("give")

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is the key of a pane."""
        if subject in self.tabs.panes:
            self.tabs.turn_to(subject)
        else:
            self._refresh()

    def hide(self) -> None:
        self.giving.hide()

    def stop(self) -> None:
        self.giving.hide()
        self.giving.stop()
        self.answering.stop()

    def _refresh(self) -> None:
        if self.actor is None:
            return
        self.giving.show()
        self.answering.show()

    def _escape(self) -> None:
        if self.giving.task is not None:
            self.giving.stop()
        else:
            self.give_pane.card.show_idle()

    def _bind(self, pane: QWidget, keys: str, act: Callable[[], object]) -> None:
        """Let keys do something while a pane is to be seen, wherever the focus is."""
        QShortcut(QKeySequence(keys), pane).activated.connect(act)
