"""The page of the settings: each with meaning, unit and default; values in, signals out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from capture.sources.listing import Camera
from kiosk.gui.staff.edit_row import EditRow, at_the_right, columns_of, group_card
from kiosk.gui.staff.notice import Notice, Part
from kiosk.gui.staff.save_bar import SaveBar
from kiosk.gui.staff.settings.entries import CameraEntry, Entry, entry_for
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text
from kiosk.settings import CHOICES, TABLE, Settings, Value, is_permitted

_COLUMNS: Final = (("booth", "opening", "staff", "keeping"), ("visit", "sound", "paper"))
_FOLDERS: Final = tuple(name for name, entry in TABLE.items() if entry.metadata["rule"] == "folder")


class SettingRow(EditRow):
    """One setting.

    Signals of its parts: ``entry.changed``, ``default.clicked``.
    """

    def __init__(self, look: Look, name: str) -> None:
        self.name = name
        self.entry: Entry = entry_for(look, name)
        self._about = TABLE[name]
        super().__init__(look, f"setting.{name}", self.entry, width=30)
        self.default = Button(look, "quiet", icon="arrow-back-up").dense()
        self.default.name("staff.settings.back")
        keep = self.default.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.default.setSizePolicy(keep)
        self.right.addWidget(self.default)
        if self._about.metadata["unit"]:
            self.tell_unit(f"setting.unit.{self._about.metadata['unit']}")
        self.unit.setFixedWidth(look.theme.steps(12))
        self.tell_hint(self._hint)
        look.voice.changed.connect(self._name_default)
        self._name_default()
        self.default.clicked.connect(self._back_to_default)

    @property
    def is_right(self) -> bool:
        """Whether what was entered is permitted."""
        value = self.entry.value
        return value is not None and is_permitted(self.name, value)

    def look_at(self, saved: Value) -> None:
        """Show what is to be said of the value that stands there."""
        self.show_changed(changed=self.entry.value != saved)
        self.default.setVisible(
            self.entry.value != self._about.default and self.entry.field.isEnabled()
        )
        self.show_trouble(None if self.is_right else self._trouble())

    def _back_to_default(self) -> None:
        self.entry.show_value(getattr(Settings(), self.name))

    def _trouble(self) -> Part:
        return "staff.settings.trouble", {"rule": self._rule(self._look.voice)}

    def _hint(self, voice: Voice) -> str:
        about, default = self._about.metadata, self._about.default
        parts = [voice.say("staff.settings.default", value=self._said(voice))]
        if about["rule"] != "flag" and self.name not in CHOICES:
            parts.append(self._rule(voice))
        parts.append(voice.say(f"staff.settings.{'now' if about['now'] else 'restart'}"))
        if default == "":
            parts[0] = voice.say("staff.settings.default_none")
        return " · ".join(parts)

    def _said(self, voice: Voice) -> str:
        """Return the default as a person reads it."""
        default = self._about.default
        if isinstance(default, bool):
            return voice.say(f"staff.settings.{'on' if default else 'off'}")
        if self.name in CHOICES:
            return voice.say(f"setting.{self.name}.{default}")
        return str(default)

    def _rule(self, voice: Voice) -> str:
        about = self._about.metadata
        limits = {name: about[name] for name in ("least", "most") if name in about}
        return voice.say(f"setting.rule.{about['rule']}", **limits)

    def _name_default(self) -> None:
        self.default.setToolTip(self._look.voice.say("staff.settings.back"))


class SettingsPage(QWidget):
    """All settings in groups.

    Signals:
        saved: the values that were changed, by name.
        reloaded: the file is to be read again.
        cameras_wanted: the cameras are to be looked for.
        folder_wanted: the name of the setting that a folder is to be chosen for.

    Attributes:
        rows: by name.
    """

    saved = Signal(dict)
    reloaded = Signal()
    cameras_wanted = Signal()
    folder_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._saved = Settings()
        self._editable = False
        self._showing = False
        self._looking = False
        self.rows = {name: SettingRow(look, name) for name in TABLE}
        self.bar = SaveBar(look, "settings")
        self.trouble = Notice(look)
        self.find_cameras = Button(look, "plain", "staff.settings.look_for_cameras").dense()
        self.no_camera = Text(look, "staff", "staff.settings.no_camera", tone="doubt")
        self.choosers = {
            name: Button(look, "plain", "staff.settings.choose_folder").dense() for name in _FOLDERS
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        head = Text(look, "staff", "staff.settings.intro", tone="slate")
        column.addWidget(head)
        column.addWidget(self.trouble)
        column.addWidget(columns_of(look, *self._cards(look)), 1)
        column.addWidget(self.bar)
        self._connect()
        self.no_camera.hide()
        self.show_settings(Settings(), editable=False)

    def show_settings(
        self, settings: Settings, *, editable: bool, trouble: Part | None = None
    ) -> None:
        """Show the settings as they are kept.

        Args:
            settings: as the file says them.
            editable: whoever is in may change them.
            trouble: why the file cannot be used.
        """
        self._saved, self._editable, self._showing = settings, editable, True
        for name, row in self.rows.items():
            row.entry.show_value(getattr(settings, name))
            row.entry.set_editable(editable=editable)
        for button in self.choosers.values():
            button.setEnabled(editable)
        self.find_cameras.setEnabled(editable and not self._looking)
        self._showing = False
        self.trouble.setVisible(trouble is not None)
        if trouble is not None:
            self.trouble.tell("bad", trouble, ("staff.settings.unusable", {}))
        self._look_again()

    def show_cameras(self, cameras: Sequence[Camera]) -> None:
        """Offer the cameras that were found."""
        entry = self.rows["camera"].entry
        if isinstance(entry, CameraEntry):
            entry.offer(cameras)
        self._looking = False
        self.no_camera.setVisible(not cameras)
        self.find_cameras.tell("staff.settings.look_for_cameras")
        self.find_cameras.setEnabled(self._editable)

    def show_looking(self) -> None:
        """Say that the cameras are being looked for."""
        self._looking = True
        self.find_cameras.setEnabled(False)
        self.find_cameras.tell("staff.settings.looking")

    def changes(self) -> dict[str, Value]:
        """Return what was entered and is not kept, by name; what cannot be is left out."""
        found = {}
        for name, row in self.rows.items():
            value = row.entry.value
            if value is not None and row.is_right and value != getattr(self._saved, name):
                found[name] = value
        return found

    @property
    def is_touched(self) -> bool:
        """Whether anything was entered that is not kept."""
        return any(row.entry.value != getattr(self._saved, name) for name, row in self.rows.items())

    def save(self) -> None:
        """Hand on what was entered, if all of it can be."""
        if self.bar.save.button.isEnabled():
            self.saved.emit(self.changes())

    def discard(self) -> None:
        """Show what is kept again."""
        self.show_settings(self._saved, editable=self._editable)

    def _cards(self, look: Look) -> list[list[QWidget]]:
        columns: list[list[QWidget]] = []
        for groups in _COLUMNS:
            cards: list[QWidget] = []
            for group in groups:
                rows: list[QWidget] = []
                for name, row in self.rows.items():
                    if TABLE[name].metadata["group"] != group:
                        continue
                    rows.append(row)
                    if name == "camera":
                        rows += [self.no_camera, at_the_right(self.find_cameras)]
                    elif name in self.choosers:
                        rows.append(at_the_right(self.choosers[name]))
                cards.append(group_card(look, f"setting.group.{group}", rows))
            columns.append(cards)
        return columns

    def _connect(self) -> None:
        for row in self.rows.values():
            row.entry.changed.connect(self._look_again)
        for name, button in self.choosers.items():
            button.clicked.connect(lambda _=False, name=name: self.folder_wanted.emit(name))
        self.find_cameras.clicked.connect(self.cameras_wanted)
        self.bar.saved.connect(self.save)
        self.bar.discarded.connect(self.discard)
        self.bar.reloaded.connect(self.reloaded)
        self.bar.listen_in(self)

    def _look_again(self) -> None:
        if self._showing:
            return
        for name, row in self.rows.items():
            row.look_at(getattr(self._saved, name))
        wrong = sum(not row.is_right for row in self.rows.values())
        self.bar.show_state(len(self.changes()), wrong, editable=self._editable)
