"""What a deletion takes and what it leaves, said before anybody says yes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.erasure import handed_over
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.students.dossier import Dossier
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text

_MB: Final = 10**6
_COPIES: Final = 3
"""Sentences that there may be of older copies: nightly ones, others, what a restore laid aside."""


class ErasureOutlook(QWidget):
    """Lines: what goes, what stays, what the office has, and what older backups hold."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.goes = Text(look, "staff")
        self.stays = Text(look, "staff", "erasure.stays", "slate")
        self.office = Text(look, "staff", tone="doubt")
        self.copies = [Text(look, "staff", tone="doubt") for _ in range(_COPIES + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.steps(1))
        for text in (self.goes, self.stays, self.office, *self.copies):
            column.addWidget(text)

    def show_dossier(self, dossier: Dossier) -> None:
        """Say what there is of a student; of the backups nothing is known yet."""
        held = dossier.history.holding
        size_mb = -(-held.size_bytes // _MB)
        self.goes.tell("staff.students.erase.goes", count=held.pictures, size_mb=size_mb)
        office = handed_over(held.handed_over)
        self.office.setVisible(bool(office))
        for key, fields in office:
            self.office.tell(key, **fields)
        self.show_copies((("staff.students.erase.looking", {}),))

    def show_copies(self, sentences: Sequence[Part]) -> None:
        """Say where the data still lie afterwards, and until when."""
        for number, text in enumerate(self.copies):
            text.setVisible(number < len(sentences))
            if number < len(sentences):
                key, fields = sentences[number]
                text.tell(key, **fields)
