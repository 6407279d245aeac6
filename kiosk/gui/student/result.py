"""The finished photo, large and in print size, what is to be said about it, and the choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.gui.image import fitted
from kiosk.gui.student.finding_list import WholeList, summary_of
from kiosk.gui.student.findings import Findings
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.takes import Takes
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.text import Text
from validation.profile import Equal, Profile


class Result(Screen):
    """The photo at rest.

    Signals:
        again: another photo, please.
        accepted: this one.
        chosen: look at another of the takes.
    """

    again = Signal()
    accepted = Signal()
    chosen = Signal(int)

    def __init__(self, look: Look, profile: Profile) -> None:
        """Make the screen; the profile says how large the photo is in print."""
        super().__init__(look)
        self._print_in = _print_size(profile)
        width, height = profile.photo_size
        self._aspect = height / width
        self._image = QImage()
        self._standing = False
        self.photo = QLabel()
        self.photo.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.printed = QLabel()
        self.simulated = Badge(look, "doubt", "student.simulated")
        self.takes = Takes(look)
        self.takes.chosen.connect(self.chosen)
        self.takes_hint = Text(look, "small", "student.result.takes", "slate")
        self.look_again = Text(look, "small", tone="slate")
        self.use = Button(look, "main", "student.result.use", icon="check")
        self.use.clicked.connect(self.accepted)
        self.retake = Button(look, "second", "student.result.again", icon="camera")
        self.retake.clicked.connect(self.again)
        self.more = Button(look, "link", "student.result.more")
        self.more.clicked.connect(self._show_all)
        self._lines = QVBoxLayout()
        # Later than the lines, which change their words at the same signal.
        look.voice.changed.connect(self._fit_lines, Qt.ConnectionType.QueuedConnection)
        self._choice = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pictures = self._photos()
        self.blocks.addWidget(self._pictures, 0)
        self.blocks.addWidget(self._words(), 1)
        self.whole_list = WholeList(look, self)

    def clear(self) -> None:
        self._image = QImage()
        self.photo.clear()
        self.printed.clear()
        self.takes.show_takes((), None)
        self._empty_lines()
        self.whole_list.clear()

    def show_photo(self, photo: QImage, findings: Findings, *, simulated: bool) -> None:
        """Show a finished photo and what was found; it is never mirrored."""
        self._image = photo
        self.simulated.setVisible(simulated)
        self._draw()
        self._empty_lines()
        for line in summary_of(self.look, findings):
            self._lines.addWidget(line)
        self.whole_list.hide()
        self.whole_list.show_findings(findings)
        self._weigh(fails=findings.fails)
        self._fit_lines()

    def show_takes(self, photos: Sequence[QImage], chosen: int) -> None:
        """Show all takes, where there is more than one to choose from."""
        several = len(photos) > 1
        self.takes.show_takes(photos if several else (), chosen)
        self.takes.setVisible(several)
        self.takes_hint.setVisible(several)

    def true_size(self) -> QSize:
        """Return the printed photo's size in logical pixels of this screen."""
        screen = self.screen()
        width, height = self._print_in
        return QSize(
            round(width * screen.physicalDotsPerInchX()),
            round(height * screen.physicalDotsPerInchY()),
        )

    def _weigh(self, *, fails: bool) -> None:
        """Give the stronger button to what is the better choice."""
        self.use.set_kind("second" if fails else "main")
        self.retake.set_kind("main" if fails else "second")
        self.look_again.tell("student.result.staff_will_look" if fails else "student.result.next")

    def _draw(self) -> None:
        theme, ratio = self.look.theme, self.devicePixelRatioF()
        width = theme.px("photo")
        large = QSize(width, self._photo_height())
        self.photo.setPixmap(fitted(self._image, large, ratio))
        self.photo.setFixedSize(large)
        self.printed.setPixmap(fitted(self._image, self.true_size(), ratio))
        self.printed.setFixedSize(self.true_size())

    def set_standing(self, standing: bool) -> None:
        super().set_standing(standing)
        self._standing = standing
        self._fit_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_lines()

    def _fit_lines(self) -> None:
        """Show as many lines as there is room for, the most important ones; the list has all."""
        bar, edge = self.look.theme.px("bar"), self.look.theme.px("margin")
        room, width = self.height() - 2 * bar, self.width() - 2 * edge
        if self._standing:
            room -= self._photo_height() + self.blocks.spacing()
        else:
            width -= self._pictures.sizeHint().width() + self.blocks.spacing()
        lines = [line for line in map(self._line, range(self._lines.count())) if line is not None]
        for line in lines:
            line.show()
        for line in reversed(lines[1:]):
            if self._needed(width) <= room:
                break
            line.hide()

    def _line(self, index: int) -> QWidget | None:
        item = self._lines.itemAt(index)
        return item.widget() if item is not None else None

    def _needed(self, width: int) -> int:
        layout = self._said.layout()
        if layout is None:
            return 0
        layout.invalidate()
        return layout.heightForWidth(width)

    def _photo_height(self) -> int:
        return round(self.look.theme.px("photo") * self._aspect)

    def _empty_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_all(self) -> None:
        self.whole_list.appear()

    def _photos(self) -> QWidget:
        theme = self.look.theme
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.steps(4))
        row.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignVCenter)
        aside = QVBoxLayout()
        aside.setSpacing(theme.steps(1))
        aside.addWidget(Text(self.look, "small", "student.result.true_size", "slate"))
        aside.addWidget(self.printed)
        aside.addStretch(1)
        aside.addWidget(self.takes_hint)
        aside.addWidget(self.takes)
        side = QWidget()
        side.setFixedWidth(self.takes.room().width())
        side.setFixedHeight(self._photo_height())
        aside.setContentsMargins(0, 0, 0, 0)
        side.setLayout(aside)
        row.addWidget(side, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return block

    def _words(self) -> QWidget:
        theme = self.look.theme
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(2))
        column.addWidget(self.simulated, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(self.look, "title", "student.result.title"))
        column.addWidget(Text(self.look, "body", "student.result.unmirrored", "slate"))
        column.addSpacing(theme.steps(2))
        self._lines.setSpacing(theme.steps(2))
        column.addLayout(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._choice.setSpacing(theme.px("gap"))
        self._choice.addWidget(self.retake, 1)
        self._choice.addWidget(self.use, 1)
        column.addWidget(self.look_again)
        column.addLayout(self._choice)
        # As high as the photo beside it, so that both begin and end on one line.
        block.setMinimumHeight(self._photo_height())
        self._said = block
        around = QWidget()
        centred = QVBoxLayout(around)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(block)
        centred.addStretch(1)
        return around


def _print_size(profile: Profile) -> tuple[float, float]:
    """Return the printed photo's width and height in inches."""
    density = profile.limit("file.dpi", Equal).value
    across, down = density if isinstance(density, tuple) else (density, density)
    width, height = profile.photo_size
    return width / float(across), height / float(down)
