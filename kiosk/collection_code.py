"""The collection code of CHSI: an encrypted text that is kept as it is and never understood.

It may come with a submission or later, and is never required. What is checked is
that it reads as one text of a sensible length and belongs to nobody else. The
trail holds its hash only.
"""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import datetime
from typing import Final

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor
from kiosk.store import audit, codes, people, students
from kiosk.store.codes import Code
from kiosk.store.open import Store
from kiosk.store.seen import Whom, demand_unchanged

LONGEST: Final = 3000
"""Characters; the largest QR code holds not quite so many bytes."""
_SHORTEST: Final = 8


def parse_code(text: str) -> str:
    """Return a code as it is kept: exactly the text, without blanks around it.

    Raises:
        BadInput: it is empty, too short or too long to be one, or holds control characters.
    """
    code = text.strip()
    if not code:
        raise BadInput("code.empty")
    if not _SHORTEST <= len(code) <= LONGEST:
        raise BadInput("code.bad_length", shortest=_SHORTEST, longest=LONGEST)
    if any(unicodedata.category(sign) in ("Cc", "Cs", "Cn", "Co") for sign in code):
        raise BadInput("code.unreadable")
    return code


def check_code(store: Store, student_no: str, text: str) -> str:
    """Return a code as it is kept, if this student may have it; for the moment of the scan.

    Raises:
        BadInput: it cannot be a code.
        AnswerIsNo: it is another student's.
    """
    code = parse_code(text)
    if codes.holder(store, code) not in (None, student_no):
        raise AnswerIsNo("code.taken")
    return code


def add_code(store: Store, whom: Whom, text: str, *, who: Actor, now: datetime) -> Code:
    """Keep a student's code, one that comes later or in place of another; audited.

    Raises:
        BadInput: it cannot be a code.
        AnswerIsNo: whoever asks may not, nobody knows the student, the code is another
            student's, or somebody acted since the student was looked at.
    """
    with store.writing():
        people.demand(store, who, "add_code")
        student_no = demand_unchanged(store, whom)
        if students.find(store, student_no) is None:
            raise AnswerIsNo("code.nobody", student_no=student_no)
        return keep_code(store, Code(student_no, text, who.name, now))


def keep_code(store: Store, code: Code) -> Code:
    """Keep a code with its entry in the trail; only inside ``Store.writing``.

    Raises:
        BadInput: it cannot be a code.
        AnswerIsNo: it is another student's.
    """
    text = check_code(store, code.student_no, code.code)
    earlier = codes.find(store, code.student_no)
    if earlier and earlier.code == text:
        return earlier
    kept = Code(code.student_no, text, code.added_by, code.added_at)
    codes.put(store, kept)
    detail = {
        "code_sha256": hash_of(text),
        "earlier_sha256": hash_of(earlier.code) if earlier else None,
    }
    audit.append(store, audit.Entry(kept.added_at, kept.added_by, "code", kept.student_no, detail))
    return kept


def hash_of(code: str) -> str:
    """Return the hash by which records speak of a code."""
    return hashlib.sha256(code.encode("utf-8")).hexdigest()
