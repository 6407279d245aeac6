"""The room of the upkeep: the booth's state by itself every minute, and the panes of its acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.gui.staff.house.auditing import Auditing
from kiosk.gui.staff.house.backing_up import BackingUp
from kiosk.gui.staff.house.backup_pane import BackupPane
from kiosk.gui.staff.house.glance_pane import DOORS, GlancePane
from kiosk.gui.staff.house.purging import Purging
from kiosk.gui.staff.house.restore_pane import RestorePane
from kiosk.gui.staff.house.restoring import Restoring
from kiosk.gui.staff.house.retention_pane import RetentionPane
from kiosk.gui.staff.house.tabs import Tabs
from kiosk.gui.staff.house.trail_pane import TrailPane
from kiosk.gui.staff.room import Desk, Errand, Room
from kiosk.keep import doctor
from kiosk.keep.backups import Backups
from kiosk.keep.checkup import Line
from kiosk.keep.glance import Glance
from kiosk.rights import Actor

_EVERY_MS: Final = 60_000
_FURNISHED_AFTER_MS: Final = 1_000
_FIRST_AFTER_MS: Final = 500
"""Who has just logged in waits for the queue, not for the doctor."""


class HouseRoom(Room):
    """The state of the booth, backups, restores, retention and the trail.

    Signals:
        glanced: the ``Glance`` that is known now.
    """

    key: ClassVar[str] = "house"
    icon: ClassVar[str] = "heart-rate-monitor"
    counts_after_ms: ClassVar[int | None] = _FURNISHED_AFTER_MS

    glanced = Signal(object)

    def __init__(self, desk: Desk) -> None:
        look = desk.look

        def zone() -> tzinfo | None:
            return desk.booth.clock().tzinfo

        self.glance_pane, self.backup_pane = GlancePane(look), BackupPane(look, zone)
        self.restore_pane, self.retention_pane = RestorePane(look, zone), RetentionPane(look, zone)
        self.trail_pane = TrailPane(look, zone)
        self.tabs = Tabs(
            look,
            {
                "glance": self.glance_pane,
                "backup": self.backup_pane,
                "restore": self.restore_pane,
                "retention": self.retention_pane,
                "trail": self.trail_pane,
            },
        )
        super().__init__(desk, self.tabs)
        self.glance = Glance()
        self._to_look_at: list[str] = []
        self._thorough = False
        self.backing_up = BackingUp(self, self.backup_pane, self._show_backups)
        self.restoring = Restoring(self, self.restore_pane)
        self.purging = Purging(self, self.retention_pane)
        self.auditing = Auditing(self, self.trail_pane)
        self.timer = QTimer(self, interval=_EVERY_MS)
        self.first = QTimer(self, interval=_FIRST_AFTER_MS, singleShot=True)
        self._connect()

    def enter(self, actor: Actor) -> None:
        self.restoring.enter()
        self.first.start()
        self.timer.start()

    def leave(self) -> None:
        self.first.stop()
        self.timer.stop()
        self._to_look_at = []
        self.glance = Glance()
        self.glanced.emit(self.glance)
        self._thorough = False
        for hands in (self.backing_up, self.restoring, self.purging, self.auditing):
            hands.leave()
        self.glance_pane.clear()
        self.tabs.turn_to("glance")

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is the key of a pane."""
        if subject in self.tabs.panes:
            self.tabs.turn_to(subject)
        else:
            self._refresh_pane(self.tabs.present)
        self.look()
        if not self._thorough:
            self.look_thoroughly()

    def hide(self) -> None:
        self.restoring.hide()

    def stop(self) -> None:
        self.first.stop()
        self.timer.stop()
        self._to_look_at = []
        for hands in (self.backing_up, self.restoring, self.purging, self.auditing):
            hands.stop()

    def look(self) -> None:
        """Look at what costs nothing, if somebody is in."""
        if self.actor is not None and not self._to_look_at:
            self._examine(doctor.parts_at_a_glance(), self._looked)

    def look_thoroughly(self) -> None:
        """Look at everything, part by part, so that it can be stopped between two."""
        if self.actor is None or self._to_look_at:
            return
        self._thorough = True
        self._to_look_at = list(doctor.PARTS)
        self._look_at_next()

    def _look_at_next(self) -> None:
        if not self._to_look_at:
            self.glance_pane.show_idle()
            return
        part, total = self._to_look_at[0], len(doctor.PARTS)
        self.glance_pane.show_progress(part, total - len(self._to_look_at), total)
        self._examine((part,), self._looked_at_one)

    def _looked_at_one(self, lines: Sequence[Line]) -> None:
        self._looked(lines)
        del self._to_look_at[:1]
        self._look_at_next()

    def _stop_looking(self) -> None:
        # The part that is being looked at is the last one; its answer ends the row.
        del self._to_look_at[1:]

    def _examine(self, parts: Sequence[str], done: Callable[[list[Line]], None]) -> None:
        booth = self.desk.booth
        now = booth.clock()

        def act() -> list[Line]:
            return doctor.examine(booth.data, booth.software, now, parts)

        def failed(error: Exception) -> None:
            self._to_look_at = []
            self.glance_pane.show_idle()
            self.tell_error(error)

        self.work(act, done, failed, long=True)

    def _looked(self, lines: Sequence[Line]) -> None:
        now = self.desk.booth.clock()
        self.glance = self.glance.with_lines(lines, now)
        self.glance_pane.show_glance(self.glance, now)
        self.counted.emit(self.glance.troubles)
        self.glanced.emit(self.glance)

    def _refresh_pane(self, key: str) -> None:
        if self.actor is None:
            return
        if key in ("backup", "restore"):
            self.backing_up.refresh()
        elif key == "retention":
            self.purging.refresh()
        elif key == "trail":
            self.auditing.refresh()

    def _show_backups(self, backups: Backups) -> None:
        self.look()
        self.backup_pane.show_backups(backups)
        self.restore_pane.show_backups(backups)

    def _lead(self, part: str) -> None:
        kind, place = DOORS[part]
        if kind == "pane":
            self.tabs.turn_to(place)
        else:
            self.errand.emit(Errand(place))

    def _connect(self) -> None:
        self.timer.timeout.connect(self.look)
        self.first.timeout.connect(self.look)
        self.tabs.turned.connect(self._refresh_pane)
        self.glance_pane.thorough_asked.connect(self.look_thoroughly)
        self.glance_pane.cancelled.connect(self._stop_looking)
        self.glance_pane.led.connect(self._lead)
        if self.desk.nightly is not None:
            self.desk.nightly.made.connect(lambda _: self._refresh_pane(self.tabs.present))
        self._bind(self.glance_pane, "F5", self.glance_pane.again.button.click)
        self._bind(self.glance_pane, "Esc", self._stop_looking)
        self._bind(self.backup_pane, "Alt+B", self.backup_pane.now.button.click)
        self._bind(self.backup_pane, "Esc", self.backing_up.stop)
        self._bind(self.restore_pane, "Alt+O", self.restore_pane.other.button.click)
        self._bind(self.restore_pane, "Alt+T", self.restore_pane.rehearse.button.click)
        self._bind(self.restore_pane, "Esc", self.restoring.stop)
        self._bind(self.retention_pane, "Alt+P", self.retention_pane.purge.button.click)
        self._bind(self.retention_pane, "Esc", self.retention_pane.escape)
        self._bind(self.trail_pane, "Alt+V", self.trail_pane.verify.button.click)
        self._bind(self.trail_pane, "Esc", self.auditing.stop)

    def _bind(self, pane: QWidget, keys: str, act: Callable[[], object]) -> None:
        """Let keys do something while a pane is to be seen, wherever the focus is."""
        QShortcut(QKeySequence(keys), pane).activated.connect(act)
