"""The middle of the page: the finished photo twice, the original, earlier takes, or a new crop."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.gui.staff.review.case import Case, Pictures
from kiosk.gui.staff.review.earlier_view import EarlierView
from kiosk.gui.staff.review.original_view import OriginalView
from kiosk.gui.staff.review.photo_view import TIMES, Loupe, PhotoView
from kiosk.gui.staff.review.recrop_pane import RecropPane
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text

View = Literal["finished", "original", "earlier"]
"""What is wanted to be seen; it stays for the next photos."""


class PhotoPane(QWidget):
    """Shows the pictures of one case; which of them, the toggle says.

    Signals:
        original_asked: a click on the original asks for the toggle.
    """

    original_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pictures: Pictures | None = None
        self._home = QPointF()
        self._gone: KioskError | None = None
        self._view: View = "finished"
        self._beside = False
        self.photo = PhotoView(look.theme)
        self.loupe = Loupe(look.theme)
        self.original = OriginalView(look, named=True)
        self.thumbnail = OriginalView(look)
        self.earlier = EarlierView(look)
        self.recrop = RecropPane(look)
        self.photo_caption = Text(look, "staff", tone="slate")
        self.loupe_caption = Text(look, "staff", tone="slate")
        self.original_caption = Text(look, "staff", tone="slate")
        self.gone = Text(look, "staff", tone="slate")
        self.sentence = Text(look, "body", tone="slate").centred()
        self._pages = QStackedLayout(self)
        self._finished_page = self._build_finished()
        self._original_page = self._build_original()
        pages = (self._finished_page, self._original_page, self.earlier, self.recrop, self.sentence)
        for page in pages:
            self._pages.addWidget(page)
        self.photo.pointed.connect(self._look_at)
        self.photo.resized.connect(self._fit)
        self.thumbnail.clicked.connect(self.original_asked)
        self.original.clicked.connect(self.original_asked)

    @property
    def view(self) -> View:
        """What is wanted to be seen."""
        return self._view

    def show_case(self, case: Case, now: datetime) -> None:
        """Show a case: its pictures, or the sentence that says why there are none."""
        self._pictures = case.pictures
        image = case.pictures.finished if case.pictures else QImage()
        self._home = case.pictures.focus if case.pictures else QPointF()
        self._choose_page()
        self.photo.show_image(image)
        # The photo is on the screen before anything else is even thought of.
        self.photo.repaint()
        self.loupe.show_image(image, self._home)
        self.earlier.show_takes(case.earlier, now)
        self.show_original(case)

    def show_original(self, case: Case) -> None:
        """Show the original of the case that is shown, which was on its way until now."""
        self._pictures = case.pictures
        self.original.show_pictures(case.pictures)
        self.thumbnail.show_pictures(case.pictures)
        self._gone = None if case.pictures is None else case.trouble
        self.gone.setVisible(self._gone is not None)
        if self._gone is not None:
            self.gone.tell(self._gone.words_key, **self._gone.fields)
        if case.trouble is not None:
            self.sentence.tell(case.trouble.words_key, **case.trouble.fields)
        self._tell_captions()
        self._choose_page()

    def show_loading(self) -> None:
        """Say that the photo is on its way."""
        self._pictures = None
        self.earlier.show_takes((), None)
        self.sentence.tell("staff.loading")
        self._choose_page()

    def toggle(self, view: View) -> None:
        """Show something else than the finished photo, or that again."""
        self._view = "finished" if self._view == view else view
        self._choose_page()

    def show_recrop(self, *, wanted: bool) -> None:
        """Show the pane in which the crop is moved, or what was wanted before."""
        if wanted:
            self._pages.setCurrentWidget(self.recrop)
        else:
            self.recrop.clear()
            self._choose_page()

    @property
    def caption_height(self) -> int:
        """What the line over the photo takes, in pixels."""
        return self.photo_caption.fontMetrics().height() + self._grid.verticalSpacing()

    @property
    def photo_height(self) -> int:
        """What the finished photo takes pixel for pixel; 0 before there was one."""
        return self.photo.sizeHint().height()

    def show_captions_beside(self, *, beside: bool) -> None:
        """Leave the whole height to the photo: what is said of it stands over the enlarged part."""
        if beside != self._beside:
            self._beside = beside
            self._place()

    def _build_finished(self) -> QWidget:
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self._look.theme.px("gap"))
        self._grid.setVerticalSpacing(self._look.theme.steps(1))
        self._grid.setColumnStretch(1, 1)
        self._place()
        return page

    def _place(self) -> None:
        grid, bottom = self._grid, Qt.AlignmentFlag.AlignBottom
        for widget in (self.photo, self.thumbnail, self.loupe, self.gone):
            grid.removeWidget(widget)
        for caption in (self.photo_caption, self.loupe_caption):
            grid.removeWidget(caption)
        if self._beside:
            grid.addWidget(self.photo, 0, 0, 4, 1)
            for row, text in enumerate((self.photo_caption, self.loupe_caption, self.gone)):
                grid.addWidget(text, row, 1)
            grid.addWidget(self.loupe, 3, 1)
        else:
            grid.addWidget(self.photo_caption, 0, 0, bottom)
            grid.addWidget(self.loupe_caption, 0, 1, bottom)
            grid.addWidget(self.photo, 1, 0)
            grid.addWidget(self.thumbnail, 2, 0)
            grid.addWidget(self.gone, 2, 0)
            grid.addWidget(self.loupe, 1, 1, 2, 1)
        self.thumbnail.setVisible(not self._beside)
        for row, stretch in enumerate((0, 0, 0, 1) if self._beside else (0, 0, 1, 0)):
            grid.setRowStretch(row, stretch)

    def _build_original(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.steps(1))
        column.addWidget(self.original_caption)
        column.addWidget(self.original, 1)
        return page

    def _choose_page(self) -> None:
        pages: dict[View, QWidget] = {
            "finished": self._finished_page,
            "original": self._original_page,
            "earlier": self.earlier,
        }
        page = self.sentence if self._pictures is None else pages[self._view]
        self._pages.setCurrentWidget(page)

    def _look_at(self, place: QPointF | None) -> None:
        self.loupe.look_at(place if place is not None else self._home)
        self.photo.frame(self.loupe.part() if place is not None else None)

    def _fit(self) -> None:
        """Give the room that a reduced photo leaves beside it to the enlarged part."""
        self.photo.setMaximumWidth(self.photo.widest())
        self._tell_captions()

    def _tell_captions(self) -> None:
        if self._pictures is None:
            return
        percent = self.photo.percent
        key = "staff.photo.true_size" if percent == 100 else "staff.photo.reduced"
        fields = _sides(self._pictures.finished.size())
        if percent != 100:
            fields["percent"] = percent
        self.photo_caption.tell(key, **fields)
        self.loupe_caption.tell("staff.photo.enlarged", times=TIMES)
        if self._gone is not None:
            self.original_caption.tell(self._gone.words_key, **self._gone.fields)
            return
        crop = self._pictures.crop
        self.original_caption.tell(
            "staff.photo.original",
            **_sides(self._pictures.original_size),
            crop_width=crop.width(),
            crop_height=crop.height(),
        )


def _sides(size: QSize) -> dict[str, str | int | float]:
    return {"width": size.width(), "height": size.height()}
