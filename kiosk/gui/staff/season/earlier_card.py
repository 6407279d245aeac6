"""Earlier versions of the season's figures, each to be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.configure import Earlier
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text


class EarlierCard(QFrame):
    """A line for each version, the last one first.

    Signals:
        wanted: an ``Earlier`` whose figures are to be filled in.
    """

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self.setProperty("card", "true")
        self.none = Text(look, "staff", "staff.season.earlier.none", tone="slate")
        self.buttons: list[Button] = []
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(self.area.focusPolicy().NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(look, "body_strong", "staff.season.earlier"))
        column.addWidget(self.none)
        column.addWidget(self.area, 100)
        column.addStretch(1)
        self.show_versions((), editable=False)

    def show_versions(self, versions: Sequence[Earlier], *, editable: bool) -> None:
        """Show these versions."""
        theme = self._look.theme
        inner = QWidget()
        inner.setProperty("ground", "white")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.steps(1), 0)
        column.setSpacing(theme.steps(1))
        self.buttons = []
        for version in versions:
            said = Text(self._look, "staff")
            said.tell(
                "staff.season.earlier.line",
                id=version.figures["id"],
                at=f"{version.replaced_at.astimezone():%Y-%m-%d %H:%M}",
                by=version.replaced_by,
            )
            button = Button(self._look, "plain", "staff.season.earlier.take_back").dense()
            button.setEnabled(editable)
            button.clicked.connect(lambda _=False, version=version: self.wanted.emit(version))
            row = QHBoxLayout()
            row.addWidget(said, 1)
            row.addWidget(button)
            column.addLayout(row)
            self.buttons.append(button)
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.setVisible(bool(versions))
        self.none.setVisible(not versions)
