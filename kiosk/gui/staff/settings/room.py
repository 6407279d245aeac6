"""The room of the settings: reads the file, keeps what was changed, looks for cameras."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QFileDialog, QWidget

from capture.sources.listing import Camera, cameras
from kiosk import own_file
from kiosk.configure import Order, SettingsNow, change_settings, settings_now
from kiosk.gui.staff.room import Desk, Room, said
from kiosk.gui.staff.settings.page import SettingsPage
from kiosk.rights import Actor, may
from kiosk.settings import TABLE, Settings, Value
from kiosk.store.open import Store


def choose_folder(parent: QWidget, title: str, present: str) -> str:
    """Ask for a folder; "" for none."""
    return QFileDialog.getExistingDirectory(parent, title, present)


class SettingsRoom(Room):
    """The settings of the booth.

    Attributes:
        choose: asks for a folder; tests put another in its place.
        list_cameras: lists what is plugged in; takes seconds on some systems.
    """

    key: ClassVar[str] = "settings"
    icon: ClassVar[str] = "settings"

    def __init__(self, desk: Desk) -> None:
        self.settings = SettingsPage(desk.look)
        super().__init__(desk, self.settings)
        self.choose: Callable[[QWidget, str, str], str] = choose_folder
        self.list_cameras: Callable[[], tuple[Camera, ...]] = cameras
        self._version = own_file.NO_FILE
        self._saving = False
        self.settings.saved.connect(self._save)
        self.settings.reloaded.connect(self.refresh)
        self.settings.cameras_wanted.connect(self._look_for_cameras)
        self.settings.folder_wanted.connect(self._choose_folder)

    def enter(self, actor: Actor) -> None:
        self._read_again()

    def leave(self) -> None:
        self._version, self._saving = own_file.NO_FILE, False
        self.settings.show_settings(Settings(), editable=False)
        self.settings.show_cameras(())
        self.settings.no_camera.hide()

    def show(self, subject: str = "") -> None:
        """Come to the front; the subject is the name of a setting."""
        self._read_again()
        row = self.settings.rows.get(subject)
        if row is not None:
            row.entry.field.setFocus()

    def refresh(self) -> None:
        """Read the file again, whatever was entered and not kept."""
        folder = self.desk.booth.data
        self.work(lambda: settings_now(folder), self._show)

    def _read_again(self) -> None:
        """Read the file; what was entered meanwhile stays."""
        folder = self.desk.booth.data

        def done(now: SettingsNow) -> None:
            if not self.settings.is_touched:
                self._show(now)

        self.work(lambda: settings_now(folder), done)

    def _show(self, now: SettingsNow) -> None:
        actor = self.actor
        if actor is None:
            return
        self._version = now.version
        trouble = None if now.trouble is None else said(now.trouble)
        editable = may(actor.role, "change_settings")
        self.settings.show_settings(now.settings, editable=editable, trouble=trouble)

    def _save(self, values: dict[str, Value]) -> None:
        actor = self.actor
        if actor is None or self._saving or not self.permitted("change_settings"):
            return
        booth = self.desk.booth
        order = Order(actor, booth.clock(), self._version)

        def act(store: Store) -> SettingsNow:
            return change_settings(store, booth.data, order, values)

        self._saving = True
        self.ask(act, lambda now: self._saved(now, values), self._not_saved)

    def _saved(self, now: SettingsNow, values: dict[str, Value]) -> None:
        self._saving = False
        self._show(now)
        later = sum(not TABLE[name].metadata["now"] for name in values)
        if later:
            fields = {"count": len(values), "later": later}
            self.tell("good", ("staff.settings.saved_restart", {**fields}))
        else:
            self.tell("good", ("staff.settings.saved", {"count": len(values)}))

    def _not_saved(self, error: Exception) -> None:
        # What was entered stays, so that nobody types it twice.
        self._saving = False
        self.tell_error(error)

    def _look_for_cameras(self) -> None:
        self.settings.show_looking()
        self.work(self.list_cameras, self.settings.show_cameras, self._no_cameras, long=True)

    def _no_cameras(self, error: Exception) -> None:
        self.settings.show_cameras(())
        self.tell_error(error)

    def _choose_folder(self, name: str) -> None:
        row = self.settings.rows[name]
        title = self.desk.look.voice.say(f"setting.{name}")
        chosen = self.choose(self.page, title, str(row.entry.value or ""))
        if chosen:
            row.entry.show_value(chosen)
