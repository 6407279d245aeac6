"""A long text over the screen, to be scrolled with a finger and closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QScroller, QVBoxLayout, QWidget

from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.overlay import Overlay
from kiosk.gui.widgets.text import Text


class LongText(Overlay):
    """Paragraphs of the catalogue under a title."""

    def __init__(
        self, look: Look, parent: QWidget, icon: str, title: str, paragraphs: Sequence[str]
    ) -> None:
        """Make the page; ``title`` and ``paragraphs`` are words keys."""
        super().__init__(look, parent, icon)
        theme = look.theme
        self.title.tell(title)
        page = QWidget()
        page.setProperty("ground", "white")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.px("gap"), 0)
        column.setSpacing(theme.steps(3))
        for key in paragraphs:
            column.addWidget(Text(look, "body", key))
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setMinimumHeight(theme.px("photo"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(
            self.area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture
        )
        self.area.setWidget(page)
        self.content.addWidget(self.area)
        self.close_button = self.add_button(Button(look, "main", "student.close", icon="check"))
        self.close_button.clicked.connect(self.hide)

    def appear(self) -> None:
        """Cover the parent, from the text's beginning."""
        self.area.verticalScrollBar().setValue(0)
        super().appear()
