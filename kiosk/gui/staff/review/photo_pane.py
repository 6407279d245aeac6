"""The middle of the window: the finished photo twice, or the original with its crop."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.review.case import Case, Pictures
from kiosk.gui.staff.review.original_view import OriginalView
from kiosk.gui.staff.review.photo_view import TIMES, Loupe, PhotoView
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text


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
        self._wants_original = False
        self.photo = PhotoView(look.theme)
        self.loupe = Loupe(look.theme)
        self.original = OriginalView(look.theme)
        self.thumbnail = OriginalView(look.theme)
        self.photo_caption = Text(look, "staff", tone="slate")
        self.loupe_caption = Text(look, "staff", tone="slate")
        self.original_caption = Text(look, "staff", tone="slate")
        self.sentence = Text(look, "body", tone="slate").centred()
        self._pages = QStackedLayout(self)
        self._finished_page = self._build_finished()
        self._original_page = self._build_original()
        for page in (self._finished_page, self._original_page, self.sentence):
            self._pages.addWidget(page)
        self.photo.pointed.connect(self._look_at)
        self.photo.resized.connect(self._fit)
        self.thumbnail.clicked.connect(self.original_asked)
        self.original.clicked.connect(self.original_asked)

    @property
    def shows_original(self) -> bool:
        """Whether the original is asked for instead of the finished photo."""
        return self._wants_original

    def show_case(self, case: Case) -> None:
        """Show a case: its pictures, or the sentence that says why there are none."""
        self._pictures = case.pictures
        image = case.pictures.finished if case.pictures else QImage()
        self._home = case.pictures.focus if case.pictures else QPointF()
        self.photo.show_image(image)
        self.loupe.show_image(image, self._home)
        self.original.show_pictures(case.pictures)
        self.thumbnail.show_pictures(case.pictures)
        if case.trouble is not None:
            self.sentence.tell(case.trouble.words_key, **case.trouble.fields)
        self._tell_captions()
        self._choose_page()

    def show_loading(self) -> None:
        """Say that the photo is on its way."""
        self._pictures = None
        self.sentence.tell("staff.loading")
        self._choose_page()

    def toggle_original(self) -> None:
        """Change between the finished photo and the original; it stays for the next photos."""
        self._wants_original = not self._wants_original
        self._choose_page()

    def _build_finished(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._look.theme.px("gap"))
        grid.setVerticalSpacing(self._look.theme.steps(1))
        bottom = Qt.AlignmentFlag.AlignBottom
        grid.addWidget(self.photo_caption, 0, 0, bottom)
        grid.addWidget(self.loupe_caption, 0, 1, bottom)
        grid.addWidget(self.photo, 1, 0)
        grid.addWidget(self.thumbnail, 2, 0)
        grid.addWidget(self.loupe, 1, 1, 2, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        return page

    def _build_original(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.steps(1))
        column.addWidget(self.original_caption)
        column.addWidget(self.original, 1)
        return page

    def _choose_page(self) -> None:
        page: QWidget = self.sentence
        if self._pictures is not None:
            page = self._original_page if self._wants_original else self._finished_page
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
        crop = self._pictures.crop
        self.original_caption.tell(
            "staff.photo.original",
            **_sides(self._pictures.original_size),
            crop_width=crop.width(),
            crop_height=crop.height(),
        )


def _sides(size: QSize) -> dict[str, str | int | float]:
    return {"width": size.width(), "height": size.height()}
