"""From the chosen photo to the receipt: hands in once, and gives paper to who wants it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from kiosk import visit as visits
from kiosk.booth import Booth
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.paper_work import Kind, PaperWork
from kiosk.gui.student.course import Course
from kiosk.gui.student.done import Progress
from kiosk.gui.student.screens import Screens
from kiosk.gui.student.workshop import HandedIn, hand_in
from kiosk.visit import Visit

_FAILED: Final[Mapping[Kind, Progress]] = {"print": "not_printed", "save": "not_saved"}


class HandingIn(QObject):
    """Wires the end of a visit.

    Signals:
        failed: the photo was not kept; carries the error.
    """

    failed = Signal(object)

    def __init__(self, course: Course, screens: Screens, jobs: Jobs, booth: Booth) -> None:
        super().__init__(screens)
        self._course = course
        self._screens = screens
        self._jobs = jobs
        self._booth = booth
        self._signed = ""
        self._paper = PaperWork(booth.data, booth.settings, self)
        screens.result.accepted.connect(self._hand_in)
        done = screens.done
        done.finished.connect(lambda: course.go("end"))
        done.print_wanted.connect(self._print)
        done.save_wanted.connect(self._save)
        self._paper.done.connect(self._tell_done)
        self._paper.failed.connect(lambda kind: done.show_progress(_FAILED[kind]))
        course.moved.connect(self._follow)

    def stop(self) -> None:
        """End what is still being printed."""
        self._paper.stop()

    def _follow(self, before: Visit) -> None:
        if self._course.visit.number != before.number:
            self._signed = ""
            self._paper.forget()

    def _hand_in(self) -> None:
        taken, particulars = self._course.visit.taken, self._course.visit.particulars
        # The first of two taps moves the visit on; the second finds no place in its table.
        if taken is None or particulars is None or not self._course.go("use"):
            return
        visit, booth = self._course.visit, self._booth
        reply = Reply(self._submitted, self._not_submitted, visit.number)
        student_no, take = visit.person.student_no, taken.take
        self._jobs.with_store(
            lambda store: hand_in(store, student_no, take, particulars, booth), reply
        )

    def _submitted(self, handed_in: HandedIn) -> None:
        number = handed_in.receipt.number
        self._course.keep(visits.with_submission(self._course.visit, number))
        self._signed = handed_in.signed
        self._screens.result.clear()
        self._screens.done.show_receipt(handed_in.receipt, handed_in.code, handed_in.calendar)
        self._course.go("submitted")

    def _not_submitted(self, error: Exception) -> None:
        self._course.go("not_submitted")
        self.failed.emit(error)

    def _print(self) -> None:
        self._screens.done.show_progress("printing")
        self._paper.print(self._signed, self._screens.look.voice.language)

    def _save(self) -> None:
        self._screens.done.show_progress("saving")
        number = self._course.visit.submission_no
        self._paper.save(self._signed, number, self._screens.look.voice.language)

    def _tell_done(self, kind: Kind) -> None:
        if kind == "print":
            self._screens.done.show_progress("printed")
        else:
            self._screens.done.show_progress("saved", self._booth.settings.receipt_folder)
