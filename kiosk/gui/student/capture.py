"""The live picture with its guides, one advice at the lens, and the shutter.

The screen is the sitter's lamp: white beside the picture, no large coloured
area, and nothing moves or changes its brightness during the countdown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent

from capture.guide import Guidance
from kiosk.gui.seen import Seen
from kiosk.gui.student.advice_bar import AdviceBar
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.takes import Takes
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge
from kiosk.gui.widgets.guides import Guides, focus_of
from kiosk.gui.widgets.ring import Shutter
from kiosk.gui.widgets.text import Text
from kiosk.gui.widgets.viewfinder import Viewfinder
from validation.reading import Face
from validation.report import Advice

_REFUSAL_MS: Final = 4000


class Capture(Screen):
    """The live screen.

    Signals:
        pressed: the shutter was pressed.
        takes_touched: somebody wants to see the takes so far.
    """

    pressed = Signal()
    takes_touched = Signal(int)

    def __init__(self, look: Look, *, mirrored: bool = True) -> None:
        super().__init__(look)
        self.setProperty("ground", "white")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._standing = False
        self.finder = Viewfinder(look.theme, mirrored=mirrored)
        self.bar = AdviceBar(look)
        self.shutter = Shutter(look)
        self.shutter.clicked.connect(self.pressed)
        self.shutter_hint = Text(look, "small", "student.capture.by_itself", "slate").centred()
        self.takes = Takes(look)
        self.takes.chosen.connect(self.takes_touched)
        self.takes_hint = Text(look, "small", "student.capture.takes", "slate").centred()
        self.simulated = Badge(look, "doubt", "student.simulated")
        self.slow = Badge(look, "doubt", "student.slow_camera")
        self._counting = False
        self._refusing = QTimer(self, singleShot=True, interval=_REFUSAL_MS)
        for part in (
            self.finder,
            self.bar,
            self.shutter,
            self.shutter_hint,
            self.takes_hint,
            self.takes,
            self.simulated,
            self.slow,
        ):
            part.setParent(self)
        self.clear()

    def clear(self) -> None:
        self.finder.clear()
        self.show_takes(())
        self.begin()

    def begin(self) -> None:
        """Wait for the first picture."""
        self._refusing.stop()
        self.simulated.hide()
        self.slow.hide()
        self.show_count(None)
        self.bar.show_waiting()
        self._set_progress(0.0)
        self.shutter.set_willing(False)

    def show_frame(self, seen: Seen) -> None:
        """Show a frame."""
        self.finder.show_frame(seen)
        self.simulated.setVisible(seen.frame.simulated)

    def show_guidance(self, guidance: Guidance, guides: Guides | None, face: Face | None) -> None:
        """Show the advice of the moment and the guides of the crop that would be saved."""
        self.finder.show_guides(guides, focus_of(guides, face))
        self.shutter.set_willing(guidance.plan is not None)
        self._set_progress(guidance.progress)
        if self._counting or self._refusing.isActive():
            return
        if guidance.advice is not None:
            self.bar.show_advice(guidance.advice)
        elif guidance.progress > 0:
            self.bar.show_right()
        else:
            self.bar.show_looking()

    def show_slow(self, *, slow: bool) -> None:
        """Say that the camera gives too few pictures for guides that follow a person, or no more.

        Staff read what to do about it at the desk; the sitter can only move slowly.
        """
        self.slow.setVisible(slow)

    def show_refusal(self, advice: Advice) -> None:
        """Say for a moment why no photo was taken, in the place of the advice."""
        self.bar.show_refusal(advice)
        self._refusing.start()

    def show_count(self, left: int | None) -> None:
        """Show the countdown, 0 for the burst, None for neither; all else falls silent."""
        self._counting = left is not None
        self.finder.set_lines(left is None)
        if left is not None:
            self.bar.show_count(left)

    def show_takes(self, photos: Sequence[QImage]) -> None:
        """Show the takes so far."""
        self.takes.show_takes(photos, None)
        self.takes.setVisible(bool(photos))
        self.takes_hint.setVisible(bool(photos))
        self._arrange()

    def set_standing(self, standing: bool) -> None:
        self._standing = standing
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _set_progress(self, progress: float) -> None:
        self.shutter.set_progress(progress)
        self.bar.set_progress(progress)

    def _arrange(self) -> None:
        """Put the parts where they belong: the picture fills the height between white columns.

        Room for the takes is kept from the start, so that nothing moves when they come.
        """
        theme = self.look.theme
        bar, margin, side = theme.px("bar"), theme.px("margin"), theme.px("side")
        width, height = self.width(), self.height()
        if self._standing:
            below = bar + self._takes_height(side) + theme.px("gap")
            picture = QRect(0, bar, width, max(1, height - bar - below))
            self._place_shutter(QRect(0, picture.bottom(), width, below - bar))
            self._place_takes(QPoint(margin, picture.bottom() + theme.px("gap")))
        else:
            picture = QRect(side, 0, max(1, width - 2 * side), height)
            x, inner = width - side + margin // 2, side - margin
            takes = self._takes_height(inner)
            self._place_shutter(QRect(x, bar, inner, height - 2 * bar - takes))
            left = x + (inner - self.takes.room().width()) // 2
            self._place_takes(QPoint(left, height - bar - takes))
        self._place_picture(picture)
        self.simulated.adjustSize()
        self.simulated.move(margin // 2, (bar - self.simulated.height()) // 2)
        self.slow.adjustSize()
        self.slow.move(margin // 2, bar)

    def _takes_height(self, width: int) -> int:
        gap = self.look.theme.px("gap")
        return self.takes_hint.heightForWidth(width) + gap + self.takes.room().height()

    def _place_picture(self, place: QRect) -> None:
        """Put the advice at the lens and the picture below or above it, never under it."""
        height = self.look.theme.px("advice")
        at_top = self.look.theme.lens_edge == "top"
        bar, picture = QRect(place), QRect(place)
        bar.setHeight(height)
        if at_top:
            picture.setTop(bar.bottom() + 1)
        else:
            bar.moveBottom(place.bottom())
            picture.setBottom(bar.top() - 1)
        self.bar.setGeometry(bar)
        self.finder.setGeometry(picture)

    def _place_shutter(self, place: QRect) -> None:
        theme = self.look.theme
        gap, side = theme.px("gap"), theme.px("shutter")
        width = min(place.width(), theme.px("side") - theme.px("margin"))
        hint = self.shutter_hint.heightForWidth(width)
        top = place.top() + max(0, place.height() - side - gap - hint) // 2
        middle = place.center().x()
        self.shutter.move(middle - side // 2, top)
        self.shutter_hint.setGeometry(middle - width // 2, top + side + gap, width, hint)

    def _place_takes(self, place: QPoint) -> None:
        room = self.takes.room()
        hint = self.takes_hint.heightForWidth(room.width())
        self.takes_hint.setGeometry(place.x(), place.y(), room.width(), hint)
        top = place.y() + hint + self.look.theme.px("gap")
        self.takes.setGeometry(QRect(QPoint(place.x(), top), room))
