"""Where a batch goes: the one stick that is plugged in, one of several, or a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.batch.drives import Drive
from kiosk.gui.staff.handover.spoken import drive_name
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text


class PlaceChoice(QWidget):
    """Exactly one drive is taken without asking; of several one is chosen; else a folder.

    Signals:
        folder_asked: a folder is to be chosen by hand.
        changed: another place was chosen, or the only one went.
    """

    folder_asked = Signal()
    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drives: tuple[Drive, ...] = ()
        self._folder: Path | None = None
        self._chosen: Path | None = None
        self.box = QComboBox()
        self.folder = Keyed(look, "plain", "staff.handover.folder", ("Alt+O",))
        self.remark = Text(look, "staff", tone="slate")
        row = QHBoxLayout()
        row.setSpacing(look.theme.px("gap"))
        row.addWidget(self.box, 1)
        row.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(0.5))
        column.addLayout(row)
        column.addWidget(self.remark)
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.activated.connect(self._take)
        self.folder.button.clicked.connect(self.folder_asked)
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def place(self) -> Path | None:
        """The place that is chosen; None while none is."""
        return self._chosen

    @property
    def is_drive(self) -> bool:
        """Whether the place is a stick that was found, not a folder chosen by hand."""
        return self._chosen in [drive.place for drive in self._drives]

    def show_drives(self, drives: Sequence[Drive]) -> None:
        """Offer what is plugged in; what was chosen stays while it is there."""
        if tuple(drives) == self._drives:
            return
        before, self._drives = self._chosen, tuple(drives)
        there = [drive.place for drive in drives]
        if self._chosen is not None and self._chosen not in (*there, self._folder):
            self._chosen = None
        if self._chosen is None and len(there) == 1:
            self._chosen = there[0]
        self._retell()
        if self._chosen != before:
            self.changed.emit()

    def show_folder(self, folder: Path) -> None:
        """Take a folder that was chosen by hand."""
        self._folder = self._chosen = folder
        self._retell()
        self.changed.emit()

    def clear(self) -> None:
        """Forget the folder; the sticks are those that are there."""
        self._drives, self._folder, self._chosen = (), None, None
        self._retell()

    def _take(self, row: int) -> None:
        self._chosen = self.box.itemData(row)
        self._tell_remark()
        self.changed.emit()

    def _retell(self) -> None:
        voice = self._look.voice
        with QSignalBlocker(self.box):
            self.box.clear()
            for drive in self._drives:
                self.box.addItem(drive_name(drive, voice), drive.place)
            if self._folder is not None:
                said = voice.say("staff.handover.drive.folder", folder=str(self._folder))
                self.box.addItem(said, self._folder)
            places = [self.box.itemData(row) for row in range(self.box.count())]
            self.box.setCurrentIndex(places.index(self._chosen) if self._chosen in places else -1)
            empty = "choose" if places else "none"
            self.box.setPlaceholderText(voice.say(f"staff.handover.drive.{empty}"))
        self.box.setAccessibleName(voice.say("staff.handover.where"))
        self.box.setEnabled(bool(places))
        self._tell_remark()

    def _tell_remark(self) -> None:
        drive = next((each for each in self._drives if each.place == self._chosen), None)
        self.remark.set_tone("slate")
        if self._chosen is None:
            self.remark.tell(f"staff.handover.place.{'several' if self._drives else 'none'}")
        elif drive is None:
            self.remark.tell("staff.handover.place.folder")
        elif drive.read_only or not drive.for_windows:
            self.remark.set_tone("doubt")
            which = "read_only" if drive.read_only else "not_for_windows"
            self.remark.tell(f"staff.handover.place.{which}", system=drive.file_system)
        else:
            self.remark.tell("staff.handover.place.stick")
