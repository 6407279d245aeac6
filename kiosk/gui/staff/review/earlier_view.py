"""The photos that a student handed in before, each with what was decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk.gui.image import fitted
from kiosk.gui.staff.review.person import Earlier
from kiosk.gui.staff.review.person_card import local_moment
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text, Tone
from kiosk.reasons import all_reasons
from kiosk.store.reviews import Review

_TONES: Final[dict[str, Tone]] = {"returned": "bad", "approved": "good", "exported": "good"}
_PICTURE_STEPS: Final = (36, 48)
_WIDTH_STEPS: Final = 40


class EarlierView(QScrollArea):
    """One column for each earlier take, the newest at the left."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._takes: list[TakeView] = []
        self.nothing = Text(look, "body", "staff.review.earlier.none", tone="slate").centred()
        body = QWidget()
        body.setProperty("ground", "paper")
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, look.theme.steps(1))
        self._row.setSpacing(look.theme.px("gap"))
        self._row.addWidget(self.nothing, 1)
        self._row.addStretch(0)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setProperty("ground", "paper")

    def show_takes(self, takes: Sequence[Earlier], now: datetime | None) -> None:
        """Show these takes; ``now`` gives the time zone."""
        self.nothing.setVisible(not takes)
        # Made once and used again: a photo has to be there in a moment.
        while len(self._takes) < len(takes):
            view = TakeView(self._look)
            self._takes.append(view)
            self._row.insertWidget(self._row.count() - 1, view)
        for view, take in zip(self._takes, takes, strict=False):
            view.show_take(take, now)
        for place, view in enumerate(self._takes):
            view.setVisible(place < len(takes))
        self._row.setStretch(self._row.count() - 1, 1 if takes else 0)


class TakeView(QFrame):
    """One earlier take."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self._look = look
        self._take: Earlier | None = None
        self._now: datetime | None = None
        self.setProperty("card", "true")
        self.setFixedWidth(theme.steps(_WIDTH_STEPS))
        self.picture = QLabel()
        self.picture.setFixedSize(*(theme.steps(side) for side in _PICTURE_STEPS))
        self.unshown = Text(look, "staff", "staff.review.earlier.unshown", tone="slate")
        self.state = Text(look, "staff_strong").one_line()
        self.number = Text(look, "staff", tone="slate").one_line()
        self.moment = Text(look, "staff", tone="slate").one_line()
        self.said = Text(look, "staff")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(0.5))
        for part in (
            self.picture, self.unshown, self.state, self.number, self.moment, self.said
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        look.voice.changed.connect(self._retell)

    def show_take(self, take: Earlier, now: datetime | None) -> None:
        """Show a take."""
        self._take, self._now = take, now
        self.picture.setVisible(not take.picture.isNull())
        self.unshown.setVisible(take.picture.isNull())
        if not take.picture.isNull():
            self._show_picture(take.picture)
        self.state.tell(f"state.{take.take.state}")
        self.state.set_tone(_TONES.get(take.take.state, "slate"))
        self.number.show_data(take.take.number)
        self._retell()

    def _show_picture(self, picture: QImage) -> None:
        size = QSize(self.picture.width(), self.picture.height())
        self.picture.setPixmap(fitted(picture, size, self.devicePixelRatioF()))

    def _retell(self) -> None:
        if self._take is None or self._now is None:
            return
        take, now = self._take.take, self._now
        self.moment.show_data(local_moment(take.submitted_at, now))
        said = [line for decision in take.decisions for line in self._lines(decision, now)]
        self.said.show_data("\n".join(said))
        self.said.setVisible(bool(said))

    def _lines(self, decision: Review, now: datetime) -> list[str]:
        voice = self._look.voice
        came = decision.decision == "reject" and not decision.reasons
        key = "review.line.come_again" if came else f"review.line.{decision.decision}"
        at = local_moment(decision.decided_at, now)
        lines = [voice.say(key, reviewer=decision.reviewer, at=at)]
        known = all_reasons()
        for code in decision.reasons:
            reason = known.get(code)
            words = "" if reason is None else reason.sentences[voice.language]
            lines.append(f"{code} {words}".rstrip())
        return [*lines, decision.note] if decision.note else lines
