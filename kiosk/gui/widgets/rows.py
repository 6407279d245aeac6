"""How parts stand to each other: an icon beside a text, a card in the middle of its block."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

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


def next_step(theme: Theme, content: QWidget, role: str) -> QFrame:
    """Return a frame that sets apart what is to be done now, behind an arrow."""
    frame = QFrame()
    frame.setProperty("step", "true")
    row = beside(theme, Icon(theme, "arrow-right", "accent"), content, role)
    pad = theme.steps(3)
    row.setContentsMargins(pad, pad, pad, pad)
    frame.setLayout(row)
    return frame


def centred(card: QWidget) -> QWidget:
    """Return a block in which a card stands halfway up, as high as it needs to be."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(card)
    column.addStretch(1)
    return block
