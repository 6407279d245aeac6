"""A card to touch: a button whose face is a layout, so that its words may break into lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_BOX: Final = {False: ("square", "edge"), True: ("square-check", "accent")}


class Card(QAbstractButton):
    """A touchable card with an icon at the left and texts beside it."""

    def __init__(self, look: Look, icon: Icon, texts: tuple[Text, ...]) -> None:
        """Make a card; its first text is its name for those who cannot see it."""
        super().__init__()
        self._look = look
        self._named = texts[0]
        theme = look.theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        # A touch leaves no frame behind, and keys go on to where they went before.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(theme.px("start_button"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(4), theme.steps(2), theme.steps(4), theme.steps(2))
        row.setSpacing(theme.steps(3))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        said = QVBoxLayout()
        said.setSpacing(theme.steps(0.5))
        said.addStretch(1)
        for text in texts:
            said.addWidget(text)
        said.addStretch(1)
        row.addLayout(said, 1)
        for part in (icon, *texts):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.voice.changed.connect(self._rename)
        self._rename()

    def _rename(self) -> None:
        self.setAccessibleName(self._named.text())

    def _ground(self) -> QColor:
        theme = self._look.theme
        return theme.colour("accent_soft" if self.isDown() or self.isChecked() else "white")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        strong = self.hasFocus() or self.isChecked()
        breadth = theme.px("focus" if strong else "border")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if strong else "edge"), breadth))
        painter.setBrush(self._ground())
        half = breadth / 2
        corner = theme.px("corner")
        inside = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(inside, corner, corner)
        painter.end()


class Choice(Card):
    """One of a few answers: touched once, it is the answer."""

    def __init__(self, look: Look, icon: str, key: str, more: str | None = None) -> None:
        texts = [Text(look, "large_strong", key)]
        if more is not None:
            texts.append(Text(look, "small", more, "slate"))
        super().__init__(look, Icon(look.theme, icon, "accent", "icon_card"), tuple(texts))


class Tick(Card):
    """Something to agree to: a box that is ticked or not, and the words beside it."""

    def __init__(self, look: Look, key: str) -> None:
        self._box = Icon(look.theme, *_BOX[False], "icon_card")
        super().__init__(look, self._box, (Text(look, "body", key),))
        self.setCheckable(True)
        self.toggled.connect(self._show)

    def _show(self, checked: bool) -> None:
        self._box.show_icon(*_BOX[checked])
