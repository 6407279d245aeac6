"""Where the crop is moved: the original, the photo that would come of it, the limits, the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from capture.standardize.render import render
from capture.standardize.solve import Crop
from kiosk.gui.image import image_of
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.review.photo_view import PhotoView
from kiosk.gui.staff.review.recrop_view import RecropView
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text
from kiosk.recrop import RULES, Figure, Ground, figures, moved
from validation.margin import describe

_STRIDE: Final = 10
"""Pixels that an arrow moves with Shift held."""
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LARGER: Final = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class RecropPane(QWidget):
    """Asks for another crop.

    Signals:
        confirmed: the ``Crop`` to be rendered and checked.
        cancelled: nothing is to be changed.
    """

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ground: Ground | None = None
        self._crop: Crop | None = None
        self.view = RecropView(look)
        self.preview = PhotoView(look.theme)
        self.caption = Text(look, "staff", "staff.review.recrop.hint", tone="slate")
        self.preview_caption = Text(look, "staff", "staff.review.recrop.preview", tone="slate")
        self.limits = Limits(look)
        self.stage = Text(look, "staff", tone="slate")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.make = Keyed(look, "main", "staff.review.recrop.make", ("Enter",))
        self.smaller = Keyed(look, "plain", "staff.review.recrop.smaller", ("-",))
        self.larger = Keyed(look, "plain", "staff.review.recrop.larger", ("+",))
        self.reset = Keyed(look, "quiet", "staff.review.recrop.reset", ("0",))
        self.cancel = Keyed(look, "quiet", "staff.action.cancel", ("Esc",))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.view.dragged.connect(self._move)
        self.view.wheeled.connect(lambda steps: self._move(0, 0, -steps))
        self.make.button.clicked.connect(self._confirm)
        self.smaller.button.clicked.connect(lambda: self._move(0, 0, 1))
        self.larger.button.clicked.connect(lambda: self._move(0, 0, -1))
        self.reset.button.clicked.connect(self._reset)
        self.cancel.button.clicked.connect(self.cancelled)
        self.clear()

    @property
    def crop(self) -> Crop | None:
        """The crop as it stands; None while the original is on its way."""
        return self._crop

    def show_loading(self) -> None:
        """Say that the original is opened and measured."""
        self.clear()
        self._say("staff.review.recrop.opening")

    def show_ground(self, ground: Ground) -> None:
        """Let the crop be moved."""
        self._ground = ground
        self.view.show_ground(ground)
        self._say("")
        self._reset()

    def show_working(self) -> None:
        """Say that the photo is made and checked; nothing can be moved meanwhile."""
        self._say("staff.review.recrop.making")

    def show_refused(self) -> None:
        """Let the crop be moved on; why, the line at the top says."""
        self._say("")

    def clear(self) -> None:
        """Forget whatever was shown."""
        self._ground, self._crop = None, None
        self.view.show_pictures(None)
        self.preview.show_image(QImage())
        self.limits.show_figures(())
        self._say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        elif key in _ARROWS:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            stride = _STRIDE if shift else 1
            dx, dy = _ARROWS[Qt.Key(key)]
            self._move(dx * stride, dy * stride)
        elif key in _LARGER or key == Qt.Key.Key_Minus:
            self._move(0, 0, -1 if key in _LARGER else 1)
        elif key == Qt.Key.Key_0:
            self._reset()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        theme = self._look.theme
        scaling = self._row((self.smaller, self.larger, self.reset), ())
        left = QVBoxLayout()
        left.setSpacing(theme.steps(1))
        for part in (self.caption, self.view):
            left.addWidget(part)
        left.addLayout(scaling)
        left.addSpacing(theme.steps(1))
        left.addWidget(self.limits)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.steps(1))
        right.addWidget(self.preview_caption)
        right.addWidget(self.preview)
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(theme.px("gap"))
        sides.addLayout(left, 1)
        sides.addLayout(right)
        waiting = QHBoxLayout()
        waiting.setSpacing(theme.px("gap"))
        waiting.addWidget(self.stage)
        waiting.addWidget(self.progress, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        column.addLayout(sides, 1)
        column.addLayout(waiting)
        column.addLayout(self._row((self.make,), (self.cancel,)))

    def _row(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px("gap"))
        for part in left:
            row.addWidget(part)
        row.addStretch(1)
        for part in right:
            row.addWidget(part)
        return row

    def _move(self, dx: int, dy: int, steps: int = 0) -> None:
        if self._ground is not None and self._crop is not None and self.progress.isHidden():
            self._show(moved(self._ground, self._crop, dx, dy, steps))

    def _reset(self) -> None:
        if self._ground is not None and self.progress.isHidden():
            self._show(self._ground.crop)

    def _show(self, crop: Crop) -> None:
        if self._ground is None:
            return
        self._crop = crop
        self.view.show_crop(crop)
        size = self._ground.profile.photo_size
        # The very resampling that will make the photo, so that the preview does not lie.
        self.preview.show_image(image_of(render(self._ground.frame.pixels, crop, size)))
        self.limits.show_figures(figures(self._ground, crop))
        self._permit()

    def _confirm(self) -> None:
        if self.make.button.isEnabled():
            self.confirmed.emit(self._crop)

    def _say(self, key: str) -> None:
        """Say what is going on; "" for nothing, and then the crop can be moved."""
        for part in (self.stage, self.progress):
            part.setVisible(bool(key))
        if key:
            self.stage.tell(key)
        self._permit()

    def _permit(self) -> None:
        ready = self._crop is not None and self.progress.isHidden()
        ground = self._ground
        kept = ready and self.limits.kept and ground is not None and self._crop != ground.crop
        self.make.button.setEnabled(kept)
        for part in (self.smaller, self.larger, self.reset):
            part.button.setEnabled(ready)


class Limits(QWidget):
    """How the crop stands against each limit that it decides on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._figures: tuple[Figure, ...] = ()
        theme = look.theme
        self._rows: list[tuple[Icon, Text, Text]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.steps(1))
        grid.setVerticalSpacing(theme.steps(0.25))
        grid.setColumnStretch(2, 1)
        for row, rule in enumerate(RULES):
            icon = Icon(theme, "circle-check", "good", "icon_small")
            name = Text(look, "staff", f"rule.{rule}").one_line()
            value = Text(look, "staff").one_line()
            for column, part in enumerate((icon, name, value)):
                grid.addWidget(part, row, column)
            self._rows.append((icon, name, value))
        look.voice.changed.connect(self._retell)

    @property
    def kept(self) -> bool:
        """Whether no limit is broken."""
        return bool(self._figures) and all(each.margin >= 0 for each in self._figures)

    def show_figures(self, found: Sequence[Figure]) -> None:
        """Show these figures; none hides the whole."""
        self._figures = tuple(found)
        self.setVisible(bool(found))
        self._retell()

    def _retell(self) -> None:
        voice = self._look.voice
        for (icon, _, value), figure in zip(self._rows, self._figures, strict=False):
            kept = figure.margin >= 0
            icon.show_icon("circle-check" if kept else "circle-x", "good" if kept else "bad")
            digits = 2 if figure.value < _STRIDE else 0
            unit = voice.say(f"staff.unit.{figure.unit}")
            said = f"{figure.value:.{digits}f} {unit}"
            both = voice.say("staff.figures.both", value=said, limit=describe(figure.limit))
            value.show_data(both)
            value.set_tone("ink" if kept else "bad")
