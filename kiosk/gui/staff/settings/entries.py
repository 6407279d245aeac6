"""What a setting is typed into: a line, a number, on and off, a choice, a camera."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from capture.sources.listing import Camera
from kiosk.gui.voice import Look
from kiosk.settings import CHOICES, TABLE, Value

_AUTO = "auto"


class Entry(QWidget):
    """One value; which kind of control stands in it, only the subclasses know.

    Signals:
        changed: another value was entered.
    """

    changed = Signal()

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.field = control
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control)
        self.setFocusProxy(control)

    @property
    def value(self) -> Value | None:
        """What was entered; None if it is of no right kind."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Show a value."""
        raise NotImplementedError

    def set_editable(self, *, editable: bool) -> None:
        """Take another value, or only show the one that is there."""
        self.field.setEnabled(editable)

    def setAccessibleName(self, name: str) -> None:
        self.field.setAccessibleName(name)

    def setProperty(self, name: str, value: Any) -> bool:  # noqa: ANN401 - Qt's own signature
        style = self.field.style()
        done = self.field.setProperty(name, value)
        style.unpolish(self.field)
        style.polish(self.field)
        return done


class LineEntry(Entry):
    """A line of text."""

    def __init__(self) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self.line.textChanged.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> Value | None:
        return self.line.text().strip()

    def show_value(self, value: Value) -> None:
        self.line.setText(str(value))
        # Of what is too long the beginning says more than the end.
        self.line.setCursorPosition(0)


class WholeEntry(LineEntry):
    """A whole number."""

    @property
    def value(self) -> Value | None:
        text = self.line.text().strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None


class FlagEntry(Entry):
    """On or off."""

    def __init__(self, look: Look) -> None:
        self.box = QCheckBox()
        super().__init__(self.box)
        self._voice = look.voice
        self.box.toggled.connect(self._toggled)
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def value(self) -> Value | None:
        return self.box.isChecked()

    def show_value(self, value: Value) -> None:
        self.box.setChecked(bool(value))

    def _toggled(self) -> None:
        self._retell()
        self.changed.emit()

    def _retell(self) -> None:
        word = "on" if self.box.isChecked() else "off"
        self.box.setText(self._voice.say(f"staff.settings.{word}"))


class _Choices(QComboBox):
    """A list that the wheel turns only when it was chosen first: the page scrolls past it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEntry(Entry):
    """One of a few values, each with its words ``setting.NAME.VALUE``."""

    def __init__(self, look: Look, name: str, values: Sequence[str]) -> None:
        self.box = _Choices()
        for value in values:
            self.box.addItem("", value)
        super().__init__(self.box)
        self._voice = look.voice
        self._keys = [f"setting.{name}.{value}" for value in values]
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def value(self) -> Value | None:
        return str(self.box.currentData())

    def show_value(self, value: Value) -> None:
        self.box.setCurrentIndex(self.box.findData(value))

    def _retell(self) -> None:
        for place, key in enumerate(self._keys):
            self.box.setItemText(place, self._voice.say(key))


class CameraEntry(Entry):
    """A camera by its name, or a source that is typed."""

    def __init__(self, look: Look) -> None:
        self.box = _Choices()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        super().__init__(self.box)
        self._voice = look.voice
        self._cameras: tuple[Camera, ...] = ()
        self.box.editTextChanged.connect(lambda _: self.changed.emit())
        look.voice.changed.connect(self._retell)
        self._retell()

    @property
    def value(self) -> Value | None:
        text = self.box.currentText().strip()
        place = self.box.findText(text)
        return str(self.box.itemData(place)) if place >= 0 else text

    def show_value(self, value: Value) -> None:
        place = self.box.findData(value)
        if place >= 0:
            self.box.setCurrentIndex(place)
        self.box.setEditText(self.box.itemText(place) if place >= 0 else str(value))
        line = self.box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def offer(self, cameras: Sequence[Camera]) -> None:
        """Offer these cameras; what was chosen stays."""
        self._cameras = tuple(cameras)
        self._retell()

    def _retell(self) -> None:
        value = self.value if self.box.count() else _AUTO
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self._voice.say("staff.settings.camera_auto"), _AUTO)
        for camera in self._cameras:
            label = camera.label or camera.name
            said = self._voice.say("staff.settings.camera_named", label=label, name=camera.name)
            self.box.addItem(said, camera.name)
        if value is not None:
            self.show_value(value)
        self.box.blockSignals(blocked)


def entry_for(look: Look, name: str) -> Entry:
    """Return what a setting is typed into."""
    entry = TABLE[name]
    if name == "camera":
        return CameraEntry(look)
    if name in CHOICES:
        return ChoiceEntry(look, name, CHOICES[name])
    if isinstance(entry.default, bool):
        return FlagEntry(look)
    return WholeEntry() if isinstance(entry.default, int) else LineEntry()
