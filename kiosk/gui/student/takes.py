"""The takes so far as small pictures, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from kiosk.gui.image import fitted
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import restyle
from kiosk.visit import MOST_TAKES

_IN_A_ROW: Final = 2


class Takes(QWidget):
    """Small pictures, two in a row.

    Signals:
        chosen: the index of the one that was touched.
    """

    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.theme.px("gap"))
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.buttons: list[QPushButton] = []
        look.voice.changed.connect(self._retell)

    def show_takes(self, photos: Sequence[QImage], chosen: int | None) -> None:
        """Show these photos, one of them marked as the chosen one, or none."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(photo, index) for index, photo in enumerate(photos)]
        for index, button in enumerate(self.buttons):
            button.setProperty("chosen", "true" if index == chosen else "false")
            restyle(button)
            self._grid.addWidget(button, *divmod(index, _IN_A_ROW))
        self._retell()

    def room(self) -> QSize:
        """Return the size of as many takes as are kept."""
        one, gap = self._one(), self._look.theme.px("gap")
        rows = ceil(MOST_TAKES / _IN_A_ROW)
        return QSize(
            _IN_A_ROW * one.width() + (_IN_A_ROW - 1) * gap,
            rows * one.height() + (rows - 1) * gap,
        )

    def _one(self) -> QSize:
        theme = self._look.theme
        frame = 2 * theme.px("step")
        return QSize(theme.px("thumb") + frame, theme.px("thumb_height") + frame)

    def _button(self, photo: QImage, index: int) -> QPushButton:
        theme = self._look.theme
        size = QSize(theme.px("thumb"), theme.px("thumb_height"))
        button = QPushButton()
        button.setProperty("kind", "take")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(QIcon(fitted(photo, size, self.devicePixelRatioF())))
        button.setIconSize(size)
        button.setFixedSize(self._one())
        button.clicked.connect(lambda: self.chosen.emit(index))
        return button

    def _retell(self) -> None:
        for index, button in enumerate(self.buttons):
            button.setAccessibleName(self._look.voice.say("student.takes.one", number=index + 1))
