"""A student as the panel at the right shows them: plain values, made of what the store holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.admission import TRIES, Admitted, decide_for
from kiosk.eligibility import Answers
from kiosk.errors import AnswerIsNo, EnvironmentFailed, KioskError
from kiosk.history import History, Passed, history_of
from kiosk.search import lines_of
from kiosk.season import load_season
from kiosk.store import images
from kiosk.store.finding import Line
from kiosk.store.open import Store

_MOST_PICTURES: Final = 6
"""More photos of one person nobody compares; the newest are shown."""


@dataclass(frozen=True)
class Dossier:
    """What is known of one student.

    Attributes:
        line: as the table says it.
        history: all that happened.
        admitted: which way is open; None if the season's figures cannot be used.
        trouble: why they cannot.
        jpegs: number of a photo -> its finished file; without what the store refuses.
    """

    line: Line
    history: History
    admitted: Admitted | None
    trouble: KioskError | None = None
    jpegs: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def student_no(self) -> str:
        """Of the student."""
        return self.history.student.student_no

    @property
    def held(self) -> bool:
        """Whether the number is held until somebody releases it."""
        return self.history.wrong_proofs >= TRIES

    @property
    def locked(self) -> Passed | None:
        """The approved photo that keeps the student from being photographed again."""
        states = ("approved", "exported")
        found = (each for each in self.history.photos if each.submission.state in states)
        return next(found, None)

    @property
    def live(self) -> Passed | None:
        """The photo that waits or is accepted."""
        states = ("submitted", "approved", "exported")
        found = (each for each in self.history.photos if each.submission.state in states)
        return next(found, None)


def fetch(store: Store, student_no: str, data: Path, now: datetime) -> Dossier:
    """Read what is known of a student.

    Raises:
        AnswerIsNo: nobody knows the number.
    """
    history = history_of(store, student_no)
    admitted, trouble = None, None
    try:
        admitted = decide_for(store, student_no, Answers(), load_season(data), now)
    except KioskError as error:
        trouble = error
    (line,) = lines_of(store, [student_no])
    newest = history.photos[-_MOST_PICTURES:]
    jpegs = {}
    for photo in newest:
        try:
            jpeg = images.read(store, photo.submission.id, "finished").data
        except (AnswerIsNo, EnvironmentFailed):
            # Its place stays empty: the student had it deleted, or it is damaged, which the
            # doctor of the booth names.
            continue
        jpegs[photo.submission.number] = jpeg
    return Dossier(line, history, admitted, trouble, jpegs)
