"""The photos of a student, small, each with what became of it."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.staff.students.states import MARKS, PHOTO_STAGES
from kiosk.gui.staff.students.timeline import empty
from kiosk.gui.voice import Look
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text
from kiosk.history import Passed


class PhotoStrip(QWidget):
    """One row for each photo, the newest first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._zone: tzinfo | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.steps(1))

    def show_photos(self, dossier: Dossier, zone: tzinfo | None) -> None:
        """Show the photos of a student, with days of a zone."""
        self._zone = zone
        empty(self._column)
        for photo in reversed(dossier.history.photos):
            jpeg = dossier.jpegs.get(photo.submission.number, b"")
            self._column.addWidget(self._row(photo, jpeg))
        if not dossier.history.photos:
            self._column.addWidget(Text(self._look, "staff", "student.nothing", "slate"))

    def _row(self, photo: Passed, jpeg: bytes) -> QWidget:
        look, theme = self._look, self._look.theme
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.steps(1.5))
        row.addWidget(self._picture(jpeg), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.steps(0.25))
        number = Text(look, "staff_strong")
        number.show_data(_breakable(photo.submission.number))
        column.addWidget(number)
        column.addLayout(self._state(photo))
        for text in self._whereabouts(photo):
            column.addWidget(text)
        column.addStretch(1)
        row.addLayout(column, 1)
        return block

    def _picture(self, jpeg: bytes) -> QLabel:
        theme = self._look.theme
        size = QSize(theme.px("thumb"), theme.px("thumb_height"))
        label = QLabel()
        label.setFixedSize(size)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        image = QImage.fromData(jpeg)
        if not image.isNull():
            ratio = label.devicePixelRatioF()
            scaled = image.scaled(
                size * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            label.setPixmap(QPixmap.fromImage(scaled))
        return label

    def _state(self, photo: Passed) -> QHBoxLayout:
        look, theme = self._look, self._look.theme
        stage = PHOTO_STAGES.get(photo.submission.state)
        mark = MARKS["missing" if stage is None else stage]
        key = "state.withdrawn" if stage is None else f"stage.{stage}"
        said = Text(look, "staff", key, mark.tone)
        row = beside(theme, Icon(theme, mark.icon, mark.tone, "icon_small"), said, "staff")
        row.setSpacing(theme.steps(0.5))
        return row

    def _whereabouts(self, photo: Passed) -> list[Text]:
        found = []
        if photo.deleted:
            found.append(Text(self._look, "staff", "staff.students.photo.deleted", "slate"))
        elif photo.before:
            text = Text(self._look, "staff", tone="slate")
            day = f"{photo.before[-1].replaced_at.astimezone(self._zone):%Y-%m-%d}"
            text.tell("staff.students.photo.recropped", day=day)
            found.append(text)
        if photo.batch is not None:
            text = Text(self._look, "staff", tone="slate")
            text.tell("staff.students.photo.batch", batch=photo.batch.folder)
            found.append(text)
        if photo.accepted is not None:
            reply = "accepted" if photo.accepted else "refused"
            key = f"staff.students.photo.{reply}"
            found.append(Text(self._look, "staff", key, "good" if photo.accepted else "bad"))
        return found


def _breakable(number: str) -> str:
    """Return a number that may break behind its dashes."""
    return number.replace("-", "-\u200b")
