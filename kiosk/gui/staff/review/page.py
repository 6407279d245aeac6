"""The page of the review: queue, photo, rules, decision; plain values in, signals out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.gui.staff.review.action_bar import ActionBar
from kiosk.gui.staff.review.case import Case
from kiosk.gui.staff.review.decisions import Approve, Decision, Reject, TakeAgain
from kiosk.gui.staff.review.forms import (
    DecisionForm,
    Draft,
    OverrideForm,
    RejectForm,
    TakeAgainForm,
)
from kiosk.gui.staff.review.person_card import PersonCard
from kiosk.gui.staff.review.photo_pane import PhotoPane, View
from kiosk.gui.staff.review.queue_list import QueueList
from kiosk.gui.staff.review.queue_order import Shown
from kiosk.gui.staff.review.rules_panel import RulesPanel
from kiosk.gui.voice import Look
from kiosk.reasons import Reason
from kiosk.recrop import Ground

_SETTLE_MS: Final = 250
"""A key pressed twice must not decide on two photos, of which only one was looked at."""
_NO_LIMIT: Final = 16_777_215
"""Qt's own: a widget may be as wide as this."""
_REPEATED: Final = ("J", "K", "Up", "Down")


class ReviewPage(QWidget):
    """Shows one waiting submission after the other and asks for decisions.

    Signals:
        chosen: the number of a submission in the queue, chosen with the mouse.
        moved: so many places through the queue, with the keys.
        decided: a ``Decision``, complete.
        part_chosen: the ``Part`` of the queue to be seen.
        recrop_asked: the ``Waiting`` whose crop is to be moved.
        recropped: the ``Crop`` that is to be rendered and checked.
        take_back_asked: one's own last decision is regretted.
    """

    chosen = Signal(str)
    moved = Signal(int)
    decided = Signal(object)
    part_chosen = Signal(str)
    recrop_asked = Signal(object)
    recropped = Signal(object)
    take_back_asked = Signal()

    def __init__(self, look: Look, reasons: Sequence[Reason]) -> None:
        super().__init__()
        self._case: Case | None = None
        self._recropping = self._passing = False
        self._drafts: dict[str, Draft] = {}
        self._shortcuts: list[QShortcut] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._permit)
        self.queue = QueueList(look)
        self.photos = PhotoPane(look)
        self.bar = ActionBar(look)
        self.person = PersonCard(look)
        self.rules = RulesPanel(look)
        self.override = OverrideForm(look)
        self.again = TakeAgainForm(look)
        self.rejection = RejectForm(look, reasons)
        self._columns = QStackedWidget()
        # A click on the photo takes the focus out of whatever field had it: the keys work again.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out(look)
        self._connect()
        self._close_forms()
        self._permit()

    @property
    def case(self) -> Case | None:
        """The case that is shown; None while it is on its way."""
        return self._case

    @property
    def asks(self) -> bool:
        """Whether one of the forms is open, or the crop is being moved."""
        return self._recropping or self._open_form() is not None

    def show_queue(self, shown: Shown) -> None:
        """Show what waits, with the submission that is being looked at marked."""
        self.queue.show_queue(shown)

    def show_case(self, case: Case, now: datetime, *, passing: bool = False) -> None:
        """Show a case; one that is shown already stays as it is, with what was entered.

        Args:
            case: the case; perhaps once more, when its original is there too.
            now: what its age is reckoned from.
            passing: a key is held down, so only the photo and whose it is are shown yet.
        """
        if self._case is not None and self._case.waiting == case.waiting:
            self.person.show_case(case, now)
            if case.whole and not self._case.whole:
                self._case = case
                self.photos.show_original(case)
        else:
            self._leave()
            self._case = case
            self._passing = True
            self.photos.show_case(case, now)
            self._arrange()
            self.person.show_case(case, now)
            self.person.show()
        if not passing and self._passing:
            self._passing = False
            self.rules.show_rules(case.rules)
        self.rules.setVisible(not self._passing)
        self.bar.show_earlier(len(case.earlier))
        self.bar.show_confirming(confirming=case.waiting.override is not None)
        self._permit()

    def show_loading(self) -> None:
        """Show that a case is on its way, and nothing of the one before."""
        self._leave()
        self._case = None
        self.photos.show_loading()
        self.person.hide()
        self.rules.show_rules(())
        self._permit()

    def forget(self, number: str) -> None:
        """Forget what was entered about a submission: it is decided, or gone."""
        self._drafts.pop(number, None)

    def _lay_out(self, look: Look) -> None:
        theme = look.theme
        self._middle = QVBoxLayout()
        self._middle.setSpacing(theme.px("gap"))
        self._middle.addWidget(self.photos, 1)
        measured = QWidget()
        under = QVBoxLayout(measured)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(theme.px("gap"))
        under.addWidget(self.rules, 1)
        under.addWidget(self.override)
        under.addWidget(self.again)
        self._columns.addWidget(measured)
        self._columns.addWidget(self.rejection)
        self._card = card = QFrame()
        card.setProperty("card", "true")
        right = QVBoxLayout(card)
        right.setContentsMargins(*(theme.steps(2),) * 4)
        right.setSpacing(theme.px("gap"))
        right.addWidget(self.person)
        right.addWidget(self._columns, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px("gap"))
        self._row.addWidget(self.queue)
        self._row.addLayout(self._middle, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px("gap"))
        self._column.addLayout(self._row, 1)
        self._card_width = theme.steps(58)
        self._bar_height = 2 * theme.px("staff_button") + theme.steps(1) + theme.px("gap")
        # Placed once the page has a size: a wide arrangement would keep an upright window wide.
        self._arrangement: tuple[bool, bool] | None = None
        for block in (self.bar, card):
            block.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Place the blocks so that the photo is seen pixel for pixel, if that can be.

        A low window first gives the line over the photo away, then the second row of actions;
        an upright one has the person and the rules under the photo.
        """
        upright = self.height() > self.width()
        over = self.photos.photo_height + self._bar_height - self.height()
        low = not upright and over > 0
        self.photos.show_captions_beside(beside=not upright and over > -self.photos.caption_height)
        if self._arrangement != (upright, low):
            self._arrangement = upright, low
            self._place_blocks(upright=upright, low=low)

    def _place_blocks(self, *, upright: bool, low: bool) -> None:
        self.bar.show_in_one_row(one=low)
        (self._column if low else self._middle).addWidget(self.bar)
        if upright:
            self._card.setMinimumWidth(0)
            self._card.setMaximumWidth(_NO_LIMIT)
            self._middle.addWidget(self._card, 1)
        else:
            self._card.setFixedWidth(self._card_width)
            self._row.addWidget(self._card)

    def _connect(self) -> None:
        self.queue.chosen.connect(self.chosen)
        self.queue.part_chosen.connect(self.part_chosen)
        self.bar.approve_asked.connect(self.approve)
        self.bar.reject_asked.connect(self.reject)
        self.bar.again_asked.connect(self.take_again)
        self.bar.take_back_asked.connect(self.take_back)
        self.bar.recrop_asked.connect(self.recrop)
        self.bar.view_asked.connect(self.toggle)
        self.bar.step_asked.connect(self.move_by)
        self.photos.original_asked.connect(lambda: self.toggle("original"))
        self.photos.recrop.confirmed.connect(self.recropped)
        self.photos.recrop.cancelled.connect(self._cancel)
        self.override.confirmed.connect(self._decide_override)
        self.rejection.confirmed.connect(self._decide_rejection)
        self.again.confirmed.connect(self._decide_again)
        for form in self._forms():
            form.cancelled.connect(self._cancel)
        keys: dict[str, Callable[[], None]] = {
            "A": self.approve,
            "R": self.reject,
            "T": self.take_again,
            "C": self.recrop,
            "O": lambda: self.toggle("original"),
            "E": lambda: self.toggle("earlier"),
            "Ctrl+Z": self.take_back,
            "J": lambda: self.move_by(1),
            "Down": lambda: self.move_by(1),
            "K": lambda: self.move_by(-1),
            "Up": lambda: self.move_by(-1),
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            self._shortcuts.append(shortcut)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            # Holding a key down must not approve the whole queue.
            shortcut.setAutoRepeat(key in _REPEATED)
            shortcut.activated.connect(act)

    def approve(self) -> None:
        """Approve the photo that is shown, or first ask why if it breaks a rule."""
        case = self._case
        if case is None or not self.bar.approving.button.isEnabled():
            return
        if case.needs_override:
            self._open(self.override)
        else:
            self._decide(Approve(case.waiting))

    def reject(self) -> None:
        """Ask for the reasons to send the photo back."""
        if self.bar.rejecting.button.isEnabled():
            self._columns.setCurrentWidget(self.rejection)
            self._open(self.rejection)

    def take_again(self) -> None:
        """Ask for the word that goes with the wish for a new photo."""
        if self.bar.again.button.isEnabled():
            self._open(self.again)

    def take_back(self) -> None:
        """Take one's own last decision back, if there is one."""
        if self.bar.take_back.button.isEnabled() and not self.asks:
            self.take_back_asked.emit()

    def recrop(self) -> None:
        """Ask for the original, so that the crop can be moved on it."""
        if self._case is not None and self.bar.recrop.button.isEnabled():
            self._recropping = True
            self.photos.recrop.show_loading()
            self.photos.show_recrop(wanted=True)
            self.bar.hide()
            self.photos.recrop.setFocus()
            self._permit()
            self.recrop_asked.emit(self._case.waiting)

    def show_ground(self, ground: Ground) -> None:
        """Let the crop be moved, if that is wanted still."""
        case = self._case if self._recropping else None
        if case is not None and case.waiting.number == ground.submission.number:
            self.photos.recrop.show_ground(ground)

    def leave_recrop(self) -> None:
        """Show the photo again."""
        if self._recropping:
            self._cancel()

    def toggle(self, view: View) -> None:
        """Show something else than the finished photo, or that again."""
        if view == "earlier" and not self.bar.earlier.button.isEnabled():
            return
        self.photos.toggle(view)
        self.bar.show_view(self.photos.view)

    def move_by(self, step: int) -> None:
        """Go through the queue, unless a question is open."""
        if not self.asks:
            self.moved.emit(step)

    def _open(self, form: OverrideForm | RejectForm | TakeAgainForm) -> None:
        if self._case is not None:
            form.open(self._case, self._drafts.get(self._case.waiting.number, Draft()))
            self._permit()

    def _decide_override(self) -> None:
        if self._case is not None:
            draft = self.override.filled(Draft())
            self._decide(Approve(self._case.waiting, draft.why))

    def _decide_rejection(self) -> None:
        if self._case is not None:
            draft = self.rejection.filled(Draft())
            self._decide(Reject(self._case.waiting, draft.reasons, draft.note))

    def _decide_again(self) -> None:
        if self._case is not None:
            self._decide(TakeAgain(self._case.waiting, self.again.filled(Draft()).again))

    def _decide(self, decision: Decision) -> None:
        # From here until another case is shown nothing can be decided.
        self._leave()
        self._case = None
        self._permit()
        self._settle.start()
        self.decided.emit(decision)

    def _cancel(self) -> None:
        self._leave()
        self._permit()

    def _leave(self) -> None:
        """Close the open form, and keep what was entered for when it is opened again."""
        form = self._open_form()
        if form is not None and self._case is not None:
            number = self._case.waiting.number
            self._drafts[number] = form.filled(self._drafts.get(number, Draft()))
        self._close_forms()

    def _forms(self) -> tuple[OverrideForm, RejectForm, TakeAgainForm]:
        return self.override, self.rejection, self.again

    def _open_form(self) -> DecisionForm | None:
        return next((form for form in self._forms() if not form.isHidden()), None)

    def _close_forms(self) -> None:
        for form in self._forms():
            form.hide()
        if self._recropping:
            self._recropping = False
            self.photos.show_recrop(wanted=False)
            self.bar.show()
        self._columns.setCurrentIndex(0)
        self.setFocus()

    def _permit(self) -> None:
        case = self._case
        ready = case is not None and not self.asks and not self._settle.isActive()
        shown = case is not None and case.pictures is not None and case.whole and not self._passing
        first = case is not None and case.waiting.override is None and case.trouble is None
        self.bar.permit(approve=ready and shown, reject=ready, recrop=ready and shown and first)
        # In an open form these keys are text, or move in its list.
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not self.asks)
