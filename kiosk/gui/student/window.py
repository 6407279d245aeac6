"""The student's window: wires the course of a visit, the screens, the camera and the jobs.

Screens give signals; the window turns them into events of the visit, shows the
screen that the visit is at, and starts the jobs. It decides nothing that the
visit, the guide or the acts decide.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from capture.finish import Sitting
from capture.supervise import SLUGGISH_KEY
from kiosk import visit as visits
from kiosk.booth import Booth
from kiosk.errors import AnswerIsNo, KioskError
from kiosk.gui.guided import Guided
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.live import Live, Optics
from kiosk.gui.nightly import Nightly
from kiosk.gui.seen import Seen
from kiosk.gui.sound import Sound
from kiosk.gui.student.course import Course
from kiosk.gui.student.findings import findings_of
from kiosk.gui.student.handing_in import HandingIn
from kiosk.gui.student.not_now import Kind, Trouble
from kiosk.gui.student.readers import Readers
from kiosk.gui.student.readiness import Readiness
from kiosk.gui.student.reception import Reception
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.screens import Screens
from kiosk.gui.student.shooting import Shooting
from kiosk.gui.student.taps import Taps
from kiosk.gui.student.workshop import NoPhoto, Workshop
from kiosk.gui.voice import Look
from kiosk.visit import WORKING, Patience, State, Taken, TimeLeft, Visit

_SIGNS_OF_LIFE: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
)
_WAY_BACK: Final[tuple[State, ...]] = (
    "consent", "number", "proof", "questions", "decision", "confirm", "capture", "result",
)  # fmt: skip
_WITHOUT_CAMERA: Final[tuple[State, ...]] = ("consent", "staff", "done")
"""Nobody is looked at who has not agreed, who has refused, or who is done."""
_SHOWN_WORK: Final[tuple[State, ...]] = ("finishing", "submitting")
"""Work that takes long enough to be shown; during the rest the screen before it stays."""


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
        self._pictures: dict[bytes, QImage] = {}
        self._in_result: tuple[tuple[Taken, ...], int] | None = None
        settings = booth.settings
        patience = Patience(settings.idle_after_s, settings.idle_answer_s, settings.done_screen_s)
        self._patience = patience
        self.course = Course(optics.clock, patience, self)
        self.jobs = Jobs(booth.open_store, self)
        self.jobs.visit = self.visit.number
        self.nightly = Nightly(booth, self, free=lambda: self.visit.state == "welcome")
        self.live = Live(optics, self)
        self.reception = Reception(self.course, self, self.jobs, booth)
        self.handing_in = HandingIn(self.course, self, self.jobs, booth)
        self.readers = Readers(self.live, self.jobs, optics.clock, self)
        self.readiness = Readiness(self.live, self.jobs, booth, self)
        self._workshop = Workshop(booth, optics.profile, optics.load_engine)
        self.shooting = Shooting(self.live, self.capture, optics.profile, self._clock)
        self._taps = Taps(lambda: (self.screens.currentWidget(), self.questions.step))
        self._sound = Sound(settings, optics.clock, parent=self)
        self._sound.begin(self.jobs)
        self._connect()
        self.setWindowFlag(Qt.WindowType.Window)
        self._title()
        self._show()

    @property
    def visit(self) -> Visit:
        """The present visit, or the waiting for one."""
        return self.course.visit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked of every event there is, so what concerns nobody here is let pass at once.
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        if self._taps.is_stray(watched, event):
            return True
        # The question whether somebody is there is answered on its own buttons: if it went at the
        # press, the release would find another button in its place.
        if not self.idle.isVisible():
            self.course.touch()
            self.welcome.set_idle(idle=False)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.course.stop()
        self.shooting.end()
        self.readers.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self.handing_in.stop()
        self.live.close()
        # A photo that is being handed in is kept before the window goes.
        self.jobs.stop()
        self.nightly.stop()
        self._sound.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        course = self.course
        course.moved.connect(self._follow)
        course.time_passed.connect(self._pass_time)
        self.back.connect(self._go_back)
        self.ended.connect(course.end)
        self.touched.connect(course.touch)
        self.reception.held.connect(lambda error: self._fail(_told("held", error)))
        self.reception.failed.connect(lambda error: self._fail(_told("lookup", error)))
        self.readiness.changed.connect(self._show_readiness)
        self.readers.read.connect(self._scan)
        self.readers.refused.connect(self._refuse_scan)
        self.readers.frame_seen.connect(self._show_seen)
        self.questions.code_wanted.connect(lambda _: self._look_for_codes())
        self.capture.takes_touched.connect(self._look_at)
        self.shooting.shot.connect(self._finish)
        self.shooting.somebody_there.connect(course.touch)
        self.shooting.counted.connect(self._sound.count)
        self.shooting.told.connect(self._sound.tell)
        self.shooting.shot.connect(lambda _: self._sound.click())
        self.result.again.connect(lambda: course.go("back"))
        self.handing_in.failed.connect(self._not_submitted)
        self.result.chosen.connect(self._choose)
        self.not_now.again.connect(self._clear_trouble)
        self.not_now.takes_wanted.connect(lambda: self._look_at(self.visit.chosen))
        self.not_now.ended.connect(course.end)
        self.live.health_changed.connect(self._look_at_health)
        self.look.voice.changed.connect(self._title)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    # --- the course of the visit -------------------------------------------------------

    def _follow(self, before: Visit) -> None:
        self.jobs.visit = self.visit.number
        self._trouble = Trouble("refused") if self.visit.state == "staff" else None
        if self.visit.number != before.number:
            self._forget()
        self._show()

    def _forget(self) -> None:
        self.show_idle(None)
        self._taps.forget()
        self.shooting.end()
        self.readers.look(wanted=False)
        self.live.stop()
        self._pictures.clear()
        self._in_result = None
        self.clear()
        self.look.voice.switch(self._booth.settings.language)

    def _pass_time(self, left: TimeLeft) -> None:
        if self.visit.state == "welcome":
            idle = self.course.still_s > self._patience.idle_s
            self.welcome.set_idle(idle=idle)
            if idle:
                self.look.voice.switch(self._booth.settings.language)
        elif left.over:
            self.show_idle(None)
            self.course.end()
        elif self.visit.state == "done" and left.seconds is not None:
            self.done.show_left(left.seconds)
        else:
            self.show_idle(left.seconds)

    def _scan(self, text: str) -> None:
        # A card begins a visit, where one can begin.
        if self.visit.state != "welcome" or self.readiness.unready is None:
            self.reception.scan(text)

    def _refuse_scan(self, key: str) -> None:
        if self.visit.state != "welcome" or self.readiness.unready is None:
            self.reception.refuse_scan(key)

    def _go_back(self) -> None:
        # The questions are asked one at a time, and taken back one at a time.
        if self.visit.state != "questions" or not self.questions.step_back():
            self.course.go("back")

    def _show_seen(self, seen: Seen) -> None:
        self.live.show_as(self.fit())
        self.show_frame(seen)

    # --- what is shown -----------------------------------------------------------------

    def _title(self) -> None:
        self.setWindowTitle(self.look.voice.say("student.brand", booth=self._booth.settings.booth))

    def _show(self) -> None:
        """Show the screen of the visit, or what is the matter."""
        state = self.visit.state
        if state == "capture":
            self.live.start()
        elif state in _WITHOUT_CAMERA or self._is_sent_away():
            self.live.stop()
        if state == "capture" and self._trouble is None:
            self._trouble = self._camera_trouble()
        if state == "capture" and self._trouble is None:
            self.capture.show_takes(self._photos())
            self.shooting.begin()
            # The camera ran before this screen, and is known to be slow or not by now.
            self._show_slow()
            # What fails here fails again when there is a photo to make, and is said then.
            self.jobs.work(self._workshop.make_ready, Reply(lambda _: None, lambda _: None))
        else:
            self.shooting.end()
        self._look_for_codes()
        if state == "welcome":
            self.readiness.begin()
        else:
            self.readiness.end()
        if state in WORKING and state not in _SHOWN_WORK:
            return
        screen = self._screen(state)
        self.show_brand(shown=screen not in (self.capture, self.busy))
        self.show_screen(screen, may_go_back=state in _WAY_BACK)

    def _is_sent_away(self) -> bool:
        """Return whether it was just decided that no photo is taken here."""
        decision = self.visit.person.decision
        if self.visit.state != "decision" or decision is None:
            return False
        return not decision.may_photograph

    def _show_readiness(self) -> None:
        unready = self.readiness.unready
        if unready is None:
            self.welcome.show_state("open")
        else:
            self.welcome.show_state(unready.state, unready.words_key, unready.fields)

    def _look_for_codes(self) -> None:
        """Let the camera read codes where one may be held up to it."""
        asked = self.visit.state == "questions" and self.questions.step == "show"
        self.readers.look(wanted=asked or self.visit.state == "number")

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
            "consent": self.consent,
            "number": self.number,
            "proof": self.proof,
            "questions": self.questions,
            "decision": self.decision,
            "confirm": self.confirm,
            "capture": self.capture,
            "result": self.result,
        }.get(state, self.done)

    def _show_result(self) -> None:
        visit, taken = self.visit, self.visit.taken
        if taken is None or self._in_result == (visit.takes, visit.chosen):
            return
        self._in_result = (visit.takes, visit.chosen)
        photos = self._photos()
        self.result.show_takes(photos, visit.chosen)
        photo = photos[visit.chosen]
        self.result.show_photo(photo, findings_of(taken.report), simulated=taken.take.simulated)

    def _photos(self) -> list[QImage]:
        return [self._pictures[taken.take.jpeg] for taken in self.visit.takes]

    def _choose(self, index: int) -> None:
        self.course.keep(visits.with_choice(self.visit, index))
        self._show_result()

    def _look_at(self, index: int) -> None:
        self.course.keep(visits.with_choice(self.visit, index))
        self.course.go("look")

    # --- trouble -----------------------------------------------------------------------

    def _camera_trouble(self) -> Trouble | None:
        kept = bool(self.visit.takes)
        health, error = self.live.health, self.live.engine_error
        if error is not None:
            return _told("engine", error, kept=kept)
        if health.condition == "unusable":
            return Trouble("unusable", health.reason, (("name", health.source),), kept)
        if health.condition == "lost":
            named = (("name", health.source),) if health.reason else ()
            return Trouble("camera", health.reason, named, kept)
        return None

    def _look_at_health(self) -> None:
        """Show that the camera went, or go on where it was when it is back."""
        if self.visit.state != "capture":
            return
        self._show_slow()
        if self.live.health.condition in ("starting", "resting") and self._trouble is not None:
            return
        trouble = self._camera_trouble()
        if trouble != self._trouble:
            self._trouble = trouble
            self._show()

    def _show_slow(self) -> None:
        self.capture.show_slow(slow=self.live.health.reason == SLUGGISH_KEY)

    def _clear_trouble(self) -> None:
        self._trouble = None
        # Who refused and thinks again is asked again.
        if self.visit.state != "staff" or not self.course.go("back"):
            self._show()

    def _fail(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self._show()

    # --- the jobs ----------------------------------------------------------------------

    def _finish(self, guided: Guided) -> None:
        if not self.course.go("shot"):
            return
        frame = guided.frame
        taken_at = self._booth.clock() - timedelta(seconds=self._clock() - frame.taken_s)
        reply = Reply(self._finished, self._not_finished, self.visit.number)
        age = self.visit.person.years_before_graduation(taken_at.date())
        sitting = Sitting(guided.guidance.open_eyes_mm, age)
        self.jobs.work(lambda: self._workshop.make(frame, taken_at, sitting), reply)

    def _finished(self, made: tuple[Taken, QImage] | NoPhoto) -> None:
        if isinstance(made, NoPhoto):
            self.course.go("not_finished")
            self.capture.show_refusal(made.reasons[0])
            return
        taken, picture = made
        self.course.keep(visits.with_take(self.visit, taken))
        kept = {each.take.jpeg for each in self.visit.takes}
        self._pictures[taken.take.jpeg] = picture
        self._pictures = {file: image for file, image in self._pictures.items() if file in kept}
        # Filled behind the screen that stands, and brought to the front by the next event: both
        # at once would hold up the picture for longer than a frame of the screen.
        self._show_result()
        number = self.visit.number
        QTimer.singleShot(0, self, lambda: self._show_finished(number))

    def _show_finished(self, visit: int) -> None:
        if self.visit.number == visit:
            self.course.go("finished")

    def _not_finished(self, error: Exception) -> None:
        self.course.go("not_finished")
        self._fail(_told("bug", error, kept=bool(self.visit.takes)))

    def _not_submitted(self, error: Exception) -> None:
        if isinstance(error, AnswerIsNo) and error.words_key == "code.taken":
            # Somebody else has this code: the photo goes on without it, and can get one later.
            self.course.keep_person(replace(self.visit.person, code=""))
            self._fail(_told("code", error, kept=True))
            return
        locked = isinstance(error, AnswerIsNo)
        self._fail(_told("locked" if locked else "store", error, kept=not locked))


def _told(kind: Kind, error: Exception, *, kept: bool = False) -> Trouble:
    """Return what is the matter, with the error's own sentence where it has one."""
    if isinstance(error, KioskError):
        return Trouble(kind, error.words_key, tuple(error.fields.items()), kept)
    return Trouble(kind, kept=kept)
