"""The student's window: wires the visit, the screens, the camera and the jobs.

Screens give signals; the window turns them into events of the visit, shows the
screen that the visit is at, and starts the jobs. It decides nothing that the
visit, the guide or the acts decide.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from capture.finish import Sitting
from kiosk import visit as visits
from kiosk.booth import Booth
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.gui.image import picture_of
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.live import Guided, Live, Optics
from kiosk.gui.student.findings import findings_of
from kiosk.gui.student.not_now import Kind, Trouble
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.screens import Screens
from kiosk.gui.student.shooting import Shooting
from kiosk.gui.student.workshop import NoPhoto, Workshop, hand_in
from kiosk.gui.voice import Look
from kiosk.submit import parse_student_no
from kiosk.visit import Event, Patience, State, Taken, Visit

logger = logging.getLogger(__name__)

_TICK_MS: Final = 250
_SIGNS_OF_LIFE: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
)
_WAY_BACK: Final[tuple[State, ...]] = ("number", "capture", "result")


class StudentWindow(Screens):
    """One booth, one visit after another."""

    def __init__(self, booth: Booth, optics: Optics, look: Look) -> None:
        """Make the window.

        Args:
            booth: gives the store, the settings and the wall clock.
            optics: of the camera and the engine; its clock is the window's too.
            look: theme and language.
        """
        super().__init__(look, booth.settings, optics.profile)
        self._booth = booth
        self._clock = optics.clock
        self._trouble: Trouble | None = None
        settings = booth.settings
        self._patience = Patience(
            settings.idle_after_s, settings.idle_answer_s, settings.done_screen_s
        )
        self.visit = Visit(touched_s=self._clock())
        self.jobs = Jobs(booth.open_store, self)
        self.jobs.visit = self.visit.number
        self.live = Live(optics, self)
        self._workshop = Workshop(booth, optics.profile, optics.load_engine)
        self.shooting = Shooting(self.live, self.capture, optics.profile, self._clock)
        self._connect()
        self.setWindowFlag(Qt.WindowType.Window)
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        self._title()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The question whether somebody is there is answered on its own buttons: if it went at the
        # press, the release would find another button in its place.
        if event.type() in _SIGNS_OF_LIFE and not self.idle.isVisible():
            self._touch()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticks.stop()
        self.shooting.end()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.live.close()
        # A photo that is being handed in is kept before the window goes.
        self.jobs.stop()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.back.connect(lambda: self._go("back"))
        self.ended.connect(self._end)
        self.touched.connect(self._touch)
        self.welcome.started.connect(lambda: self._go("start"))
        self.number.entered.connect(self._enter)
        self.capture.takes_touched.connect(self._look_at)
        self.shooting.shot.connect(self._finish)
        self.shooting.somebody_there.connect(self._touch)
        self.result.again.connect(lambda: self._go("back"))
        self.result.accepted.connect(self._hand_in)
        self.result.chosen.connect(self._choose)
        self.done.finished.connect(lambda: self._go("end"))
        self.not_now.again.connect(self._clear_trouble)
        self.not_now.ended.connect(self._end)
        self.live.health_changed.connect(self._look_at_health)
        self.look.voice.changed.connect(self._title)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    # --- the visit ---------------------------------------------------------------------

    def _go(self, event: Event) -> bool:
        """Tell the visit what happened and show where it stands; return whether it moved."""
        before = self.visit
        self.visit = visits.step(before, event, self._clock())
        if self.visit is before:
            return False
        self._follow(before)
        return True

    def _end(self) -> None:
        """End the visit wherever it stands: nothing of the person remains."""
        before = self.visit
        self.visit = visits.ended(before, self._clock())
        self._follow(before)

    def _follow(self, before: Visit) -> None:
        self.jobs.visit = self.visit.number
        self._trouble = None
        if self.visit.number != before.number:
            self._forget()
        logger.info("visit %d: %s", self.visit.number, self.visit.state)
        self._show()

    def _forget(self) -> None:
        self.show_idle(None)
        self.shooting.end()
        self.live.stop()
        self.clear()
        self.look.voice.switch(self._booth.settings.language)

    def _touch(self) -> None:
        # The last screen clears in its own time, and a touch must not hold it.
        if self.visit.state != "done":
            self.visit = visits.touched(self.visit, self._clock())

    def _tick(self) -> None:
        now_s = self._clock()
        left = visits.time_left(self.visit, self._patience, now_s)
        if self.visit.state == "welcome":
            if now_s - self.visit.touched_s > self._patience.idle_s:
                self.look.voice.switch(self._booth.settings.language)
        elif left.over:
            self.show_idle(None)
            self._end()
        elif self.visit.state == "done" and left.seconds is not None:
            self.done.show_left(left.seconds)
        else:
            self.show_idle(left.seconds)

    def _enter(self, text: str) -> None:
        try:
            student_no = parse_student_no(text, self._booth.settings.student_no_max_length)
        except BadInput as error:
            self.number.show_trouble(error)
            return
        self.visit = visits.with_student(self.visit, student_no)
        self._go("entered")

    # --- what is shown -----------------------------------------------------------------

    def _title(self) -> None:
        self.setWindowTitle(self.look.voice.say("student.brand", booth=self._booth.settings.booth))

    def _show(self) -> None:
        """Show the screen of the visit, or what is the matter."""
        state = self.visit.state
        if state == "capture":
            self.live.start()
        if state == "capture" and self._trouble is None:
            self._trouble = self._camera_trouble()
        if state == "capture" and self._trouble is None:
            self.capture.show_takes(self._photos())
            self.shooting.begin()
        else:
            self.shooting.end()
        screen = self._screen(state)
        self.show_brand(shown=screen not in (self.capture, self.busy))
        self.show_screen(screen, may_go_back=state in _WAY_BACK)

    def _screen(self, state: State) -> Screen:
        if self._trouble is not None:
            self.not_now.show_trouble(self._trouble)
            return self.not_now
        if state in ("finishing", "submitting"):
            self.busy.show_work("finishing" if state == "finishing" else "submitting")
            return self.busy
        if state == "result":
            self._show_result()
        return {
            "welcome": self.welcome,
            "number": self.number,
            "capture": self.capture,
            "result": self.result,
        }.get(state, self.done)

    def _show_result(self) -> None:
        taken = self.visit.taken
        if taken is not None:
            photos = self._photos()
            self.result.show_takes(photos, self.visit.chosen)
            photo = photos[self.visit.chosen]
            self.result.show_photo(photo, findings_of(taken.report), simulated=taken.take.simulated)

    def _photos(self) -> list[QImage]:
        return [picture_of(taken.take.jpeg) for taken in self.visit.takes]

    def _choose(self, index: int) -> None:
        self.visit = visits.with_choice(self.visit, index)
        self._show_result()

    def _look_at(self, index: int) -> None:
        self.visit = visits.with_choice(self.visit, index)
        self._go("look")

    # --- trouble -----------------------------------------------------------------------

    def _camera_trouble(self) -> Trouble | None:
        kept = bool(self.visit.takes)
        health, error = self.live.health, self.live.engine_error
        if error is not None:
            return _told("engine", error, kept=kept)
        if health.condition == "unusable":
            return Trouble("unusable", health.reason, (("name", health.source),), kept)
        return Trouble("camera", kept=kept) if health.condition == "lost" else None

    def _look_at_health(self) -> None:
        """Show that the camera went, or go on where it was when it is back."""
        if self.visit.state != "capture":
            return
        if self.live.health.condition == "starting" and self._trouble is not None:
            return
        trouble = self._camera_trouble()
        if trouble != self._trouble:
            self._trouble = trouble
            self._show()

    def _clear_trouble(self) -> None:
        self._trouble = None
        self._show()

    def _fail(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self._show()

    # --- the jobs ----------------------------------------------------------------------

    def _finish(self, guided: Guided) -> None:
        if not self._go("shot"):
            return
        frame = guided.frame
        taken_at = self._booth.clock() - timedelta(seconds=self._clock() - frame.taken_s)
        reply = Reply(self._finished, self._not_finished, self.visit.number)
        sitting = Sitting(guided.guidance.open_eyes_mm)
        self.jobs.work(lambda: self._workshop.make(frame, taken_at, sitting), reply)

    def _finished(self, outcome: Taken | NoPhoto) -> None:
        if isinstance(outcome, NoPhoto):
            self._go("not_finished")
            self.capture.show_refusal(outcome.reasons[0])
            return
        self.visit = visits.with_take(self.visit, outcome)
        self._go("finished")

    def _not_finished(self, error: Exception) -> None:
        self._go("not_finished")
        self._fail(_told("bug", error, kept=bool(self.visit.takes)))

    def _hand_in(self) -> None:
        taken = self.visit.taken
        # The first of two taps moves the visit on; the second finds no place in its table.
        if taken is None or not self._go("use"):
            return
        student_no, take = self.visit.student_no, taken.take
        reply = Reply(self._submitted, self._not_submitted, self.visit.number)
        self.jobs.with_store(lambda store: hand_in(store, student_no, take, self._booth), reply)

    def _submitted(self, submission_no: str) -> None:
        self.visit = visits.with_submission(self.visit, submission_no)
        self.result.clear()
        self.done.show_number(submission_no)
        self._go("submitted")
        self.live.stop()

    def _not_submitted(self, error: Exception) -> None:
        self._go("not_submitted")
        locked = isinstance(error, AnswerIsNo)
        self._fail(_told("locked" if locked else "store", error, kept=not locked))


def _told(kind: Kind, error: Exception, *, kept: bool) -> Trouble:
    """Return what is the matter, with the error's own sentence where it has one."""
    if isinstance(error, KioskError):
        return Trouble(kind, error.words_key, tuple(error.fields.items()), kept)
    return Trouble(kind, kept=kept)
