"""Carries out what was decided about a student; belongs into the store lane."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.admission import admit, release, withdraw_admission
from kiosk.collection_code import add_code
from kiosk.erasure import Request, erase
from kiosk.errors import AnswerIsNo
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.students.forms import Act, Answer
from kiosk.keys import open_or_make
from kiosk.paper.receipt import receipt_of, sign
from kiosk.revocation import Revoking, revoke
from kiosk.rights import Actor
from kiosk.store import submissions
from kiosk.store.open import Store
from kiosk.unlock import Unlocking, unlock

_DONE: Final[Mapping[Act, str]] = MappingProxyType(
    {
        "admit": "admission.admitted",
        "unadmit": "admission.withdrawn",
        "code": "code.kept",
        "release": "admission.released",
    }
)


def carry_out(store: Store, answer: Answer, who: Actor, now: datetime) -> tuple[Part, ...]:
    """Do what was answered and return what to say of it, a sentence each.

    Raises:
        AnswerIsNo: one may not, or somebody else acted on the student since they were looked at.
        BadInput: what was entered cannot be taken.
    """
    seen, student_no = answer.dossier.history.seen, answer.dossier.student_no
    if answer.act in ("unlock", "revoke"):
        return (_free(store, answer, who, now),)
    if answer.act == "erase":
        return erase(store, seen, Request(who, now, answer.text)).sentences
    if answer.act == "admit":
        admit(store, seen, answer.text, who=who, now=now)
    elif answer.act == "unadmit":
        withdraw_admission(store, seen, who=who, now=now)
    elif answer.act == "code":
        add_code(store, seen, answer.text, who=who, now=now)
    else:
        release(store, seen, who=who, now=now)
    return ((_DONE[answer.act], {"student_no": student_no}),)


def receipt_line(store: Store, number: str, data: Path) -> str:
    """Return the signed line of a submission's receipt; the same each time."""
    return sign(receipt_of(submissions.get(store, number)), open_or_make(data))


def _free(store: Store, answer: Answer, who: Actor, now: datetime) -> Part:
    student_no, locked = answer.dossier.student_no, answer.dossier.locked
    if locked is None:
        raise AnswerIsNo("unlock.nothing_locked", student_no=student_no)
    photo = locked.submission
    if answer.act == "revoke":
        revoke(store, photo.number, Revoking(who, now, answer.text, photo.version))
        return "revoke.done", {"number": photo.number}
    act = Unlocking(
        who,
        now,
        answer.text,
        # The form says that the office has it, and its yes means all the same.
        override=photo.state == "exported",
        expected_version=photo.version,
    )
    unlock(store, photo.number, act)
    return "unlock.done", {"number": photo.number, "student_no": student_no}
