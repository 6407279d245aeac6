"""Asking a student to come again without a fault, and taking one's own decision back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.review import (
    Approval,
    ComeAgain,
    Rejection,
    approve,
    confirm,
    override_of,
    queue_of_overrides,
    reject,
    send_back,
    take_back,
)
from kiosk.revocation import Revoking, revoke
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, batches, reviews, submissions, waiting
from kiosk.store.batches import NewBatch, NewItem
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Words
from tests.kiosk.staff import hire

Make = Callable[..., Take]
WANG, LI = account_actor("Wang"), account_actor("Li")


@pytest.fixture
def photo(store: Store, make_take: Make, now: datetime) -> Submission:
    """Return a photo that waits."""
    return submit(store, "22B1", make_take(), booth="B", now=now)


def refused(store: Store, number: str, act: Callable[[], object]) -> str:
    """Return the words key with which an act is refused; nothing changes."""
    before = (submissions.get(store, number), audit.size(store))
    with pytest.raises(KioskError) as caught:
        act()
    for language in LANGUAGES:
        assert Words(language).explain(caught.value)
    assert (submissions.get(store, number), audit.size(store)) == before
    return caught.value.words_key


def test_coming_again_needs_no_fault_and_says_why(
    store: Store, photo: Submission, make_take: Make, now: datetime
) -> None:
    done = send_back(store, photo.number, ComeAgain(WANG, now, " 闭了眼,请再来一次 "))
    assert done.state == "returned"
    (decision,) = reviews.of_submission(store, photo.id)
    assert (decision.reasons, decision.note) == ((), "闭了眼,请再来一次")
    entry = audit.of_subject(store, photo.number)[-1]
    assert (entry.act, entry.who, entry.detail["after"]) == (
        "send_back",
        "Wang",
        {"state": "returned"},
    )
    assert submit(store, "22B1", make_take("second"), booth="B", now=now).state == "submitted"


@pytest.mark.parametrize("note", ["", "   ", "x" * 501])
def test_coming_again_without_a_word_or_with_too_many_is_refused(
    store: Store, photo: Submission, now: datetime, note: str
) -> None:
    asked = ComeAgain(WANG, now, note)
    assert refused(store, photo.number, lambda: send_back(store, photo.number, asked)) in (
        "review.no_note",
        "review.note_too_long",
    )


def test_who_may_not_decide_may_not_send_back_nor_take_back(
    store: Store, photo: Submission, now: datetime
) -> None:
    operator = hire(store, "Ms Operator", "operator", now)
    asked = ComeAgain(operator, now, "please")
    number = photo.number
    assert (
        refused(store, number, lambda: send_back(store, number, asked)) == "rights.needs.reviewer"
    )
    approve(store, number, Approval(WANG, now))
    again = lambda: take_back(store, number, operator, now)  # noqa: E731 - read as one line
    assert refused(store, number, again) == "rights.needs.reviewer"


@pytest.mark.parametrize("decision", ["approve", "reject", "send_back"])
def test_ones_own_decision_is_taken_back_and_the_photo_waits_again(
    store: Store, photo: Submission, now: datetime, decision: str
) -> None:
    if decision == "approve":
        decided = approve(store, photo.number, Approval(WANG, now))
    elif decision == "reject":
        decided = reject(store, photo.number, Rejection(WANG, now, ["RJ-G1"]))
    else:
        decided = send_back(store, photo.number, ComeAgain(WANG, now, "please come again"))
    back = take_back(store, photo.number, WANG, now)
    assert (back.state, back.version) == ("submitted", decided.version + 1)
    assert [each.number for each in waiting.lines(store)] == [photo.number]
    entry = audit.of_subject(store, photo.number)[-1]
    assert entry.act == "take_back"
    assert entry.detail["before"] == {"state": decided.state, "version": decided.version}
    assert audit.verify(store) is None
    # It stays in the records that it was decided once.
    assert len(reviews.of_submission(store, photo.id)) == 1
    assert approve(store, photo.number, Approval(LI, now)).state == "approved"


def test_an_override_taken_back_waits_for_nobody_elses_eyes(
    store: Store, make_take: Make, now: datetime
) -> None:
    photo = submit(store, "22B2", make_take("bad", "fail"), booth="B", now=now)
    approve(store, photo.number, Approval(WANG, now, "agreed"))
    assert [each.number for each in waiting.unconfirmed(store)] == [photo.number]
    back = take_back(store, photo.number, WANG, now)
    assert queue_of_overrides(store) == []
    assert waiting.unconfirmed(store) == []
    rejected = reject(store, photo.number, Rejection(LI, now, ["RJ-G1"]))
    assert (rejected.state, override_of(store, back)) == ("returned", None)


def test_somebody_elses_decision_stands(store: Store, photo: Submission, now: datetime) -> None:
    approve(store, photo.number, Approval(WANG, now))
    again = lambda: take_back(store, photo.number, LI, now)  # noqa: E731 - read as one line
    assert refused(store, photo.number, again) == "review.decided_by"


def test_nothing_decided_is_nothing_to_take_back(
    store: Store, photo: Submission, now: datetime
) -> None:
    again = lambda: take_back(store, photo.number, WANG, now)  # noqa: E731 - read as one line
    assert refused(store, photo.number, again) == "review.nothing_to_take_back"


def test_what_has_come_of_a_decision_ends_its_taking_back(
    store: Store, photo: Submission, make_take: Make, now: datetime
) -> None:
    number = photo.number
    again = lambda: take_back(store, number, WANG, now)  # noqa: E731 - read as one line
    reject(store, number, Rejection(WANG, now, ["RJ-G1"]))
    submit(store, "22B1", make_take("newer"), booth="B", now=now + timedelta(minutes=1))
    assert refused(store, number, again) == "review.newer_photo"

    overridden = submit(store, "22B2", make_take("bad", "fail"), booth="B", now=now)
    approve(store, overridden.number, Approval(WANG, now, "agreed"))
    confirm(store, overridden.number, Approval(LI, now))
    number = overridden.number
    assert refused(store, number, again) == "review.confirmed_since"

    promised = submit(store, "22B3", make_take("promised"), booth="B", now=now)
    approve(store, promised.number, Approval(WANG, now))
    new = NewBatch(
        booth="B", sequence=1, folder="B-000001", manifest_sha256="0" * 64,
        previous_manifest_sha256=None, profile_id="p", profile_sha256="0" * 64, software="s",
        exported_at=now, exported_by="li", simulated=False,
    )  # fmt: skip
    with store.writing():
        item = NewItem(promised.id, f"{promised.number}.jpg", promised.finished_sha256)
        batches.promise(store, new, [item])
    number = promised.number
    assert refused(store, number, again) == "review.already.exported"


def test_a_person_who_left_the_staff_takes_nothing_back(
    store: Store, photo: Submission, now: datetime
) -> None:
    approve(store, photo.number, Approval(WANG, now))
    with pytest.raises(AnswerIsNo):
        take_back(store, photo.number, Actor("Wang", "reviewer"), now)
    with pytest.raises(BadInput):
        take_back(store, photo.number, account_actor(" "), now)


def test_a_confirmed_override_is_taken_back_with_a_reason(
    store: Store, make_take: Make, now: datetime
) -> None:
    number = submit(store, "22B2", make_take(verdict="fail"), booth="B", now=now).number
    act = Revoking(account_actor("Chen"), now, " 不是  证件照的发型 ")

    def again() -> str:
        return refused(store, number, lambda: revoke(store, number, act))

    assert again() == "revoke.nothing"
    approve(store, number, Approval(WANG, now, override_reason="头发"))
    assert again() == "revoke.nothing"
    approved = confirm(store, number, Approval(LI, now))
    nothing_said = Revoking(act.who, now, "  ")
    assert refused(store, number, lambda: revoke(store, number, nothing_said)) == "revoke.no_reason"
    assert revoke(store, number, act).state == "submitted"
    entry = audit.of_subject(store, number)[-1]
    assert (entry.act, entry.who) == ("revoke_override", "Chen")
    assert entry.detail["reason"] == "不是 证件照的发型"
    assert entry.detail["before"] == {
        "state": "approved", "override_by": "Wang", "confirmed_by": "Li",
    }  # fmt: skip
    # It is judged anew, and what was confirmed once does not count for the next override.
    approve(store, number, Approval(WANG, now, override_reason="again"))
    assert [each.number for each in queue_of_overrides(store)] == [number]
    confirm(store, number, Approval(LI, now))
    new = NewBatch(
        booth="B", sequence=1, folder="B-000001", manifest_sha256="0" * 64,
        previous_manifest_sha256=None, profile_id="p", profile_sha256="0" * 64, software="s",
        exported_at=now, exported_by="li", simulated=False,
    )  # fmt: skip
    with store.writing():
        batches.promise(store, new, [NewItem(approved.id, "a.jpg", approved.finished_sha256)])
    assert again() == "revoke.on_its_way"
