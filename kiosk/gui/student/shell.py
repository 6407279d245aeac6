"""What frames every screen: the way back, the help and the language, always in the same corner."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.gui.student.screen import Screen
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.overlay import Overlay
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text
from kiosk.words import Language

ScreenT = TypeVar("ScreenT", bound=Screen)
_OTHER: Final[dict[Language, Language]] = {"zh": "en", "en": "zh"}
_HELP: Final = (
    ("refresh", "student.help.retake"),
    ("language", "student.help.language"),
)


class Shell(QWidget):
    """The frame: one screen at a time, four corners, and what may lie over them.

    Signals:
        back: the way back was taken.
        ended: somebody wants to end and leave nothing behind.
        touched: somebody answered that they are there.
    """

    back = Signal()
    ended = Signal()
    touched = Signal()

    def __init__(self, look: Look, booth: str, staff_place: str = "") -> None:
        """Make the frame of a booth, whose staff are at ``staff_place``; empty: nearby."""
        super().__init__()
        self.look = look
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.screens = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # The screen's size decides how the blocks are laid out, and not the other way round.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.screens)
        self.brand = Text(look, "small", tone="slate").one_line()
        self.brand.tell("student.brand", booth=booth)
        self.language_button = Button(look, "quiet", "student.language", icon="language")
        self.language_button.clicked.connect(self._switch_language)
        self.back_button = Button(look, "quiet", "student.back", icon="arrow-left")
        self.back_button.clicked.connect(self.back)
        self.help_button = Button(look, "quiet", "student.help", icon="lifebuoy")
        self.help = _Help(look, self, booth, staff_place)
        self.help_button.clicked.connect(self.help.appear)
        self.idle = _Idle(look, self)
        self.help.end.clicked.connect(self._end)
        self.help.on.clicked.connect(self._go_on)
        self.idle.end.clicked.connect(self._end)
        self.idle.here.clicked.connect(self._go_on)
        self.idle.touched.connect(self._go_on)
        for corner in self._corners():
            corner.setParent(self)
        look.voice.changed.connect(self._arrange)

    def add(self, screen: ScreenT) -> ScreenT:
        """Add a screen."""
        self.screens.addWidget(screen)
        return screen

    def show_screen(self, screen: Screen, *, may_go_back: bool) -> None:
        """Show one of the screens; the way back is there or not."""
        self.screens.setCurrentWidget(screen)
        self.back_button.setVisible(may_go_back)
        self.help.hide()
        self._arrange()
        screen.setFocus()

    def show_brand(self, shown: bool) -> None:
        """Show the booth's name, or keep its corner free."""
        self.brand.setVisible(shown)

    def show_idle(self, seconds: int | None) -> None:
        """Ask whether somebody is there, with the seconds left; None takes the question away."""
        if seconds is None:
            if self.idle.isVisible():
                self.idle.hide()
                self._focus()
            return
        self.idle.left.tell("student.idle.left", seconds=seconds)
        if not self.idle.isVisible():
            self.help.hide()
            self.idle.appear()

    @property
    def standing(self) -> bool:
        """Whether the window is higher than wide."""
        return self.height() > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for index in range(self.screens.count()):
            screen = self.screens.widget(index)
            if isinstance(screen, Screen):
                screen.set_standing(self.standing)
        self._arrange()

    def _corners(self) -> tuple[QWidget, ...]:
        return self.brand, self.language_button, self.back_button, self.help_button

    def _arrange(self) -> None:
        """Put the four into their corners, above the screen."""
        edge = self.look.theme.px("margin")
        bar = self.look.theme.px("bar")
        for corner in self._corners():
            corner.adjustSize()
            corner.raise_()
        width, height = self.width(), self.height()
        pad = edge // 2
        self._centre(self.brand, edge, bar // 2)
        self._centre(self.language_button, width - pad - self.language_button.width(), bar // 2)
        self._centre(self.back_button, pad, height - bar // 2)
        self._centre(self.help_button, width - pad - self.help_button.width(), height - bar // 2)
        for overlay in (self.help, self.idle):
            overlay.raise_()

    @staticmethod
    def _centre(corner: QWidget, x: int, middle: int) -> None:
        corner.move(QPoint(x, middle - corner.height() // 2))

    def _switch_language(self) -> None:
        self.touched.emit()
        self.look.voice.switch(_OTHER[self.look.voice.language])

    def _go_on(self) -> None:
        self.help.hide()
        self.idle.hide()
        self.touched.emit()
        self._focus()

    def _focus(self) -> None:
        """Let the keys go to the screen again."""
        screen = self.screens.currentWidget()
        if screen is not None:
            screen.setFocus()

    def _end(self) -> None:
        self.help.hide()
        self.idle.hide()
        self.ended.emit()


class _Help(Overlay):
    """Where to find somebody, and the way out."""

    def __init__(self, look: Look, parent: QWidget, booth: str, place: str) -> None:
        super().__init__(look, parent, "lifebuoy")
        self.title.tell("student.help.title")
        where = "student.help.place" if place else "student.help.staff"
        for icon, key in (("map-pin", where), *_HELP):
            text = Text(look, "body")
            text.tell(key, booth=booth, place=place)
            mark = Icon(look.theme, icon, "slate")
            self.content.addLayout(beside(look.theme, mark, text, "body"))
        self.end = self.add_button(Button(look, "second", "student.help.end", icon="door-exit"))
        self.on = self.add_button(Button(look, "main", "student.help.on", icon="check"))


class _Idle(Overlay):
    """Is somebody there?"""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, "clock")
        self.title.tell("student.idle.title")
        self.left = Text(look, "large")
        self.content.addWidget(self.left)
        self.end = self.add_button(Button(look, "second", "student.help.end", icon="door-exit"))
        self.here = self.add_button(Button(look, "main", "student.idle.here", icon="check"))
