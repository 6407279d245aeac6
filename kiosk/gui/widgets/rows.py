"""An icon beside a text, level with the text's first line however long it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.theme import Theme
from kiosk.gui.widgets.icon import Icon


def beside(theme: Theme, icon: Icon, content: QWidget, role: str) -> QHBoxLayout:
    """Return a row of an icon and a content whose first line has the type of ``role``."""
    line = QFontMetrics(theme.font(role)).height()
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.steps(2))
    lowered = QVBoxLayout()
    lowered.setContentsMargins(0, max(0, (line - icon.height()) // 2), 0, 0)
    lowered.addWidget(icon)
    lowered.setAlignment(Qt.AlignmentFlag.AlignTop)
    row.addLayout(lowered)
    row.addWidget(content, 1)
    return row
