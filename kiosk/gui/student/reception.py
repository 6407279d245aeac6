"""From the welcome to the camera: consent, who somebody is, and what they are here for.

Wires the screens of these steps to the course of the visit and to the acts of
``kiosk.admission``, which run on the store's lane. It decides nothing itself.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk import admission
from kiosk import visit as visits
from kiosk.admission import Admitted, Found, Proof
from kiosk.booth import Booth
from kiosk.collection_code import check_code
from kiosk.consent import ConsentText, give, load_consent
from kiosk.eligibility import Answers
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.student.course import Course
from kiosk.gui.student.screens import Screens
from kiosk.paper.receipt import looks_like_one
from kiosk.season import load_season
from kiosk.store.open import Store
from kiosk.submit import parse_student_no
from kiosk.visit import Event, Person

logger = logging.getLogger(__name__)

AnswerT = TypeVar("AnswerT")

_UNASKED: Final = Answers(chsi_photo=None, has_code=None)
_ASKED_FIRST: Final = ("offline", "online")
"""Paths that depend on what the person says; the others stand whatever they say."""


class Reception(QObject):
    """Leads a person to the camera, or says why not.

    Signals:
        held: the visit ended at the staff desk; carries the reason's ``AnswerIsNo``.
        failed: the store failed; carries the error.
    """

    held = Signal(object)
    failed = Signal(object)

    def __init__(self, course: Course, screens: Screens, jobs: Jobs, booth: Booth) -> None:
        super().__init__(screens)
        self._course = course
        self._screens = screens
        self._jobs = jobs
        self._booth = booth
        self._season = load_season(booth.data)
        self._consent: ConsentText = load_consent()
        screens.look.voice.changed.connect(self._show_rows)
        screens.welcome.started.connect(lambda: course.go("start"))
        screens.consent.agreed.connect(self._agree)
        screens.consent.refused.connect(lambda: course.go("refused"))
        screens.number.entered.connect(self.enter)
        screens.proof.entered.connect(self._prove)
        screens.questions.answered.connect(self._answer)
        screens.decision.went_on.connect(lambda: course.go("go_on"))
        screens.decision.ended.connect(course.end)
        screens.confirm.confirmed.connect(lambda: self._confirm(flagged=False))
        screens.confirm.disputed.connect(lambda: self._confirm(flagged=True))

    def scan(self, text: str) -> None:
        """Take what a reader or the camera has read, as the present step understands it."""
        state = self._course.visit.state
        if state == "welcome":
            self._course.keep(replace(self._course.visit, card=text))
            self._course.go("start")
        elif state == "number":
            self.enter(text)
        elif state == "questions" and self._screens.questions.step == "show":
            self._take_code(text)

    def _take_code(self, text: str) -> None:
        """Hold a code against what is known before it is taken."""
        questions, student_no = self._screens.questions, self._course.visit.person.student_no
        if looks_like_one(text):
            questions.show_trouble("code.receipt", {})
            return
        if text.strip().upper() == student_no:
            questions.show_trouble("code.card", {})
            return

        def refuse(error: Exception) -> None:
            if isinstance(error, KioskError):
                questions.show_trouble(error.words_key, error.fields)
            else:
                self.failed.emit(error)

        reply = Reply(questions.take_code, refuse, self._course.visit.number)
        self._jobs.with_store(lambda store: check_code(store, student_no, text), reply)

    def refuse_scan(self, key: str) -> None:
        """Say why what was read cannot be a card or code, where one is asked for."""
        state = self._course.visit.state
        if state == "welcome":
            # Whoever holds something to the reader wants to begin; it is told where it can be.
            self._course.keep(replace(self._course.visit, card_trouble=key))
            self._course.go("start")
        elif state == "number":
            self._screens.number.refuse(key)
        elif state == "questions" and self._screens.questions.step == "show":
            self._screens.questions.show_trouble(key, {})

    def enter(self, text: str) -> None:
        """Look a student number up."""
        if looks_like_one(text):
            self._screens.number.refuse("student_no.receipt")
            return
        try:
            student_no = parse_student_no(text, self._booth.settings.student_no_max_length)
        except BadInput as error:
            self._screens.number.show_trouble(error)
            return
        settings = self._booth.settings

        def look_up(store: Store, _: datetime) -> Found:
            return admission.look_up(store, student_no, settings)

        if self._course.go("entered"):
            self._course.keep_person(Person(student_no))
            # What somebody answered before they corrected their number may not be theirs.
            self._screens.questions.clear()
            self._ask(look_up, self._found, "not_looked")

    def _agree(self) -> None:
        if not self._course.go("agreed"):
            return
        self._read_season()
        visit = self._course.visit
        language = self._screens.look.voice.language
        given = give(self._consent, language, self._booth.clock())
        scanned = replace(visit, card="", card_trouble="")
        self._course.keep(visits.with_consent(scanned, given))
        if visit.card:
            self.enter(visit.card)
        elif visit.card_trouble:
            self._screens.number.refuse(visit.card_trouble)

    def _read_season(self) -> None:
        """Go by the season as the staff have it when a visit begins, and to its end."""
        try:
            self._season = load_season(self._booth.data)
        except KioskError:
            # No visit begins over such a file (``kiosk.readiness``); this one had begun.
            logger.exception("the season cannot be read; the visit goes by the last one")

    def _found(self, found: Found) -> None:
        self._course.keep_person(replace(self._course.visit.person, found=found))
        if found.known:
            self._screens.proof.show_person(found.masked_name or "")
            self._course.go("known")
        elif found.open_booth:
            self._course.go("unknown")
        else:
            self._course.go("unlisted")
            self._decide(_UNASKED)

    def _prove(self, last_four: str) -> None:
        student_no = self._course.visit.person.student_no

        def prove(store: Store, now: datetime) -> Proof:
            return admission.prove(store, student_no, last_four, now)

        if self._course.go("entered"):
            self._ask(prove, self._proved, "not_looked")

    def _proved(self, proof: Proof) -> None:
        if proof.right:
            self._course.go("right")
            self._decide(_UNASKED)
        elif proof.left:
            self._screens.proof.show_wrong(proof.left)
            self._course.go("wrong")
        else:
            self._course.go("held")
            student_no = self._course.visit.person.student_no
            self.held.emit(AnswerIsNo("admission.held", student_no=student_no))

    def _answer(self, answers: Answers) -> None:
        if self._course.go("answered"):
            person, code = self._course.visit.person, self._screens.questions.code
            self._course.keep_person(replace(person, answers=answers, code=code))
            self._decide(answers)

    def _decide(self, answers: Answers) -> None:
        student_no, season = self._course.visit.person.student_no, self._season

        def decide(store: Store, now: datetime) -> Admitted:
            return admission.decide_for(store, student_no, answers, season, now)

        self._ask(decide, self._decided, "not_decided")

    def _decided(self, admitted: Admitted) -> None:
        person = self._course.visit.person
        decision = admitted.decision
        if person.answers is None and decision.path in _ASKED_FIRST:
            self._course.go("asked")
            return
        self._course.keep_person(replace(person, decision=decision, rows=admitted.person))
        self._screens.decision.show_decision(decision, admitted.last)
        self._show_rows()
        self._course.go("decided")

    def _show_rows(self) -> None:
        rows, voice = self._course.visit.person.rows, self._screens.look.voice
        self._screens.confirm.show_person(admission.in_words(rows, voice))

    def _confirm(self, *, flagged: bool) -> None:
        if self._course.go("confirmed"):
            self._course.keep_person(replace(self._course.visit.person, flagged=flagged))

    def _ask(
        self,
        act: Callable[[Store, datetime], AnswerT],
        done: Callable[[AnswerT], None],
        otherwise: Event,
    ) -> None:
        """Run an act on the store's lane; a failure leads back and is told."""

        def fail(error: Exception) -> None:
            if isinstance(error, BadInput):
                self._screens.proof.show_trouble(error.words_key, error.fields)
                self._course.go("wrong")
            elif isinstance(error, AnswerIsNo):
                self._course.go("held")
                self.held.emit(error)
            else:
                self._course.go(otherwise)
                self.failed.emit(error)

        now = self._booth.clock()
        reply = Reply(done, fail, self._course.visit.number)
        self._jobs.with_store(lambda store: act(store, now), reply)
