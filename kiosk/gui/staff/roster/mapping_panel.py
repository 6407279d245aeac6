"""Which column of the list means what: one line for each thing that we need to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.roster.mapping import REQUIRED, names


class MappingPanel(QFrame):
    """A combo box for each field with the columns of the list.

    Signals:
        changed: field -> heading, as it is now chosen by hand.
    """

    changed = Signal(dict)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        theme = look.theme
        self.setProperty("card", "true")
        self.trouble = Text(look, "staff", tone="bad")
        self.unused = Text(look, "staff", tone="slate")
        self._headings: tuple[str, ...] = ()
        self.combos = {field: QComboBox() for field in names().ours}
        self._labels = {field: Text(look, "staff").one_line() for field in self.combos}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.steps(1))
        grid.setVerticalSpacing(theme.steps(0.5))
        grid.setColumnStretch(1, 1)
        for row, (field, combo) in enumerate(self.combos.items()):
            combo.setMinimumContentsLength(4)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.activated.connect(lambda _, field=field: self._choose(field))
            grid.addWidget(self._labels[field], row, 0)
            grid.addWidget(combo, row, 1)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, theme.steps(1.5), 0)
        inside.setSpacing(theme.steps(1))
        inside.addLayout(grid)
        inside.addWidget(self.unused)
        inside.addStretch(1)
        body.setProperty("ground", "white")
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(look, "staff_strong", "staff.roster.mapping.title"))
        column.addWidget(Text(look, "staff", "staff.roster.mapping.text", tone="slate"))
        column.addWidget(self.trouble)
        column.addWidget(scrolled, 1)
        self.setFixedWidth(theme.steps(51))
        look.voice.changed.connect(self._retell)
        self._retell()
        self.show_trouble(None)

    @property
    def chosen(self) -> dict[str, str]:
        """Field -> heading."""
        return {
            field: combo.currentData()
            for field, combo in self.combos.items()
            if combo.currentData()
        }

    def show_columns(self, headings: Sequence[str], chosen: Mapping[str, str]) -> None:
        """Show the columns of a list and which of them mean what (field -> heading)."""
        self._headings = tuple(dict.fromkeys(filter(None, headings)))
        for field, combo in self.combos.items():
            combo.clear()
            combo.addItem(self._look.voice.say("staff.roster.mapping.none"), "")
            for heading in self._headings:
                combo.addItem(heading, heading)
            combo.setCurrentIndex(max(0, combo.findData(chosen.get(field, ""))))
        self._tell_unused()

    def show_trouble(self, said: tuple[str, Mapping[str, str | int | float]] | None) -> None:
        """Say what is wrong with the choice; None for nothing."""
        self.trouble.setVisible(said is not None)
        if said is not None:
            self.trouble.tell(said[0], **said[1])

    def clear(self) -> None:
        """Forget the list."""
        self.show_columns((), {})
        self.show_trouble(None)

    def _choose(self, field: str) -> None:
        # One column means one thing.
        heading = self.combos[field].currentData()
        for other, combo in self.combos.items():
            if other != field and heading and combo.currentData() == heading:
                combo.setCurrentIndex(0)
        self._tell_unused()
        self.changed.emit(self.chosen)

    def _tell_unused(self) -> None:
        used = set(self.chosen.values())
        left = [heading for heading in self._headings if heading not in used]
        self.unused.setVisible(bool(left))
        self.unused.tell("staff.roster.mapping.unused", columns=", ".join(left))

    def _retell(self) -> None:
        say = self._look.voice.say
        for field, label in self._labels.items():
            needed = say("staff.roster.mapping.needed") if field in REQUIRED else ""
            label.show_data(f"{say(f'staff.roster.field.{field}')}{needed}")
            self.combos[field].setAccessibleName(label.text())
            self.combos[field].setItemText(0, say("staff.roster.mapping.none"))
