"""Admits students on no list: takes what the form was told to the act, and says what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.admission import admit_stranger
from kiosk.gui.staff.room import Room, said
from kiosk.gui.staff.students.admit_pane import AdmitPane, Stranger
from kiosk.roster.one_person import read_person
from kiosk.store.open import Store


class Admitting(QObject):
    """Wires the form to the act.

    Signals:
        admitted: the number of somebody who was admitted.
    """

    admitted = Signal(str)

    def __init__(self, room: Room, pane: AdmitPane) -> None:
        super().__init__(room)
        self._room = room
        self._pane = pane
        pane.confirmed.connect(self._admit)

    def _admit(self, stranger: Stranger) -> None:
        room, booth = self._room, self._room.desk.booth
        actor, now = room.actor, booth.clock()
        if actor is None or not room.permitted("override_eligibility"):
            return
        self._pane.wait()

        def act(store: Store) -> str:
            longest = booth.settings.student_no_max_length
            person = read_person(stranger.student_no, stranger.said, longest)
            admit_stranger(store, person, stranger.because, who=actor, now=now)
            return person.student_no

        room.ask(act, self._done, lambda error: self._pane.refuse(said(error)))

    def _done(self, student_no: str) -> None:
        self._pane.start()
        self._room.tell("good", ("admission.admitted", {"student_no": student_no}))
        self.admitted.emit(student_no)
