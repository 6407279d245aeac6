"""How the camera stands against its calibration: one sentence, the values, what was compared."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.calibration import Standing
from kiosk.gui.staff.camera.finding_list import FindingList
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text


class CalibrationCard(QWidget):
    """The calibration of the camera, as today's looks stand against it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._standing = Standing("none")
        self.said = Text(look, "staff")
        self.values = Text(look, "staff", tone="slate")
        self.rows = FindingList(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(1))
        for widget in (self.said, self.values, self.rows):
            column.addWidget(widget)
        look.voice.changed.connect(self._retell)
        self.show_standing(self._standing)

    def show_standing(self, standing: Standing) -> None:
        """Show how the camera stands."""
        self._standing = standing
        self.rows.show_rows(standing.rows)
        self._retell()

    def _retell(self) -> None:
        standing, say = self._standing, self._look.voice.say
        self.said.tell(standing.words_key, **standing.fields)
        made = standing.calibration
        self.values.setVisible(made is not None)
        if made is None:
            return
        said = [
            say(f"staff.camera.report.{name}", value=f"{value:g}")
            for name, value in made.controls.items()
        ]
        if said:
            self.values.tell("staff.camera.calibration_values", said=" · ".join(said))
        else:
            self.values.tell("staff.camera.calibration_no_values")
