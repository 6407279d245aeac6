"""What a student is told of the last photo, and what a receipt's photo has become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import get_args

import pytest

from kiosk.admission import decide_for
from kiosk.eligibility import Answers
from kiosk.erasure import Request, erase
from kiosk.last_photo import Fate, LastPhoto, last_photo
from kiosk.paper.receipt import receipt_of
from kiosk.paper.standing import Standing, Stands, stands
from kiosk.review import Approval, ComeAgain, Rejection, approve, reject, send_back
from kiosk.rights import account_actor
from kiosk.season import load_season
from kiosk.store import recrops
from kiosk.store.open import Store
from kiosk.store.recrops import Recut
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.unlock import Unlocking, unlock
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import WANG, listed

LI = account_actor("li")
Make = Callable[..., Take]


@pytest.fixture
def photo(store: Store, make_take: Make, now: datetime) -> Submission:
    """Return a photo that waits, of somebody on the list."""
    listed(store, now, WANG)
    return submit(store, "22S1", make_take(), booth="B", now=now)


def recut(store: Store, photo: Submission, now: datetime) -> Submission:
    """Cut a photo anew, as the staff do."""
    new = Recut(b"finished anew", (3, 4), {}, dict(photo.report), "pass", "p", "0", "s")
    with store.writing():
        return recrops.replace(store, photo, new, "li", now)


def told(store: Store, now: datetime) -> LastPhoto | None:
    """Return what the student's window is given, after the second fact."""
    return decide_for(store, "22S1", Answers(), load_season(), now).last


def test_of_a_photo_sent_back_the_coded_reasons_are_told_and_the_note_is_not(
    store: Store, photo: Submission, now: datetime
) -> None:
    assert told(store, now) is None
    # Late in the evening at the booth; in UTC it is still the day before.
    later = now + timedelta(days=1)
    reject(store, photo.number, Rejection(LI, later, ["RJ-P1", "RJ-L1"], "among us: difficult"))
    last = told(store, later)
    assert last == LastPhoto(photo.number, "rejected", later.date(), ("RJ-P1", "RJ-L1"))
    assert "difficult" not in repr(last)
    # Whoever only typed a number is not told what is wrong with a face.
    unproved = last_photo(store, "22S1", now.tzinfo, proved=False)
    assert unproved == replace(last, reasons=(), proved=False)


def test_a_new_take_ends_it_and_a_request_to_come_again_has_no_reason(
    store: Store, photo: Submission, make_take: Make, now: datetime
) -> None:
    send_back(store, photo.number, ComeAgain(LI, now, "closed eyes"))
    last = told(store, now)
    assert last is not None
    assert (last.fate, last.reasons, last.returned) == ("come_again", (), True)
    submit(store, "22S1", make_take("second"), booth="B", now=now)
    assert told(store, now) is None


def test_a_photo_cut_anew_is_told_with_its_new_hash(
    store: Store, photo: Submission, now: datetime
) -> None:
    after = recut(store, photo, now)
    approve(store, photo.number, Approval(LI, now))
    last = told(store, now)
    assert last is not None
    assert (last.fate, last.returned) == ("recropped", False)
    assert after.finished_sha256.startswith(last.sha256)


def test_a_receipt_says_how_its_photo_stands(
    store: Store, photo: Submission, make_take: Make, now: datetime
) -> None:
    old = receipt_of(photo)
    assert stands(store, old) == Stands("current")
    assert stands(store, replace(old, number="B-20260301-9999")).standing == "unknown"
    assert stands(store, replace(old, photo_sha256="0" * 64)).standing == "unknown"
    after = recut(store, photo, now)
    assert stands(store, old) == Stands("recropped", now, after.finished_sha256)
    assert stands(store, receipt_of(after)) == Stands("current")
    approve(store, photo.number, Approval(LI, now))
    unlock(store, photo.number, Unlocking(LI, now, "hair"))
    assert stands(store, old).standing == "withdrawn"
    newer = submit(store, "22S1", make_take("second"), booth="B", now=now)
    assert stands(store, old) == Stands("superseded", now, newer=newer.number)
    reject(store, newer.number, Rejection(LI, now, ["RJ-P1"]))
    assert stands(store, receipt_of(newer)).standing == "returned"
    erase(store, "22S1", Request(LI, now, "asked in writing"))
    assert stands(store, old) == Stands("deleted", now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fate_and_every_standing_has_its_words(language: str) -> None:
    (words,) = (Words(each) for each in LANGUAGES if each == language)
    for fate in get_args(Fate):
        assert "2026-03-01" in words.say(f"last.{fate}", day="2026-03-01", sha256="ab")
    for standing in get_args(Standing):
        fields = {"day": "2026-03-01", "sha256": "ab", "newer": "B-1"}
        assert words.say(f"receipt.stands.{standing}", **fields)
