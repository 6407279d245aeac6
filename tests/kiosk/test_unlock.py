"""A locked photo is unlocked with a reason, in the trail, and not once it is handed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.errors import AnswerIsNo, BadInput
from kiosk.history import history_of
from kiosk.review import Approval, Rejection, approve, reject
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, batches, people, students, submissions
from kiosk.store.batches import Batch, NewBatch, NewItem
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.unlock import Unlocking, locked_photo, unlock
from kiosk.words import LANGUAGES, Words

LI = account_actor("li")


@pytest.fixture
def approved(store: Store, now: datetime, make_take: Callable[..., Take]) -> Submission:
    """Return an approved photo."""
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    return approve(store, done.number, Approval(LI, now))


@pytest.fixture
def act(now: datetime) -> Unlocking:
    """Return an unlocking with a reason."""
    return Unlocking(LI, now, "头发遮住耳朵")


def promised(store: Store, photo: Submission, now: datetime) -> Batch:
    """Return a batch with the photo that is promised and not complete."""
    new = NewBatch(
        booth="B", sequence=1, folder="B-000001", manifest_sha256="0" * 64,
        previous_manifest_sha256=None, profile_id="p", profile_sha256="0" * 64, software="s",
        exported_at=now, exported_by="li", simulated=False,
    )  # fmt: skip
    with store.writing():
        item = NewItem(photo.id, f"{photo.number}.jpg", photo.finished_sha256)
        return batches.promise(store, new, [item])


def refused(store: Store, number: str, act: Unlocking) -> str:
    """Return the words key with which unlocking is refused; nothing changes."""
    before = (submissions.get(store, number).state, audit.size(store))
    with pytest.raises((AnswerIsNo, BadInput)) as caught:
        unlock(store, number, act)
    for language in LANGUAGES:
        assert Words(language).explain(caught.value)
    assert (submissions.get(store, number).state, audit.size(store)) == before
    return caught.value.words_key


def test_an_approved_photo_is_withdrawn_and_a_new_one_may_be_taken(
    store: Store, approved: Submission, act: Unlocking, make_take: Callable[..., Take]
) -> None:
    with pytest.raises(AnswerIsNo):
        submit(store, "22S1", make_take("new"), booth="B", now=act.now)
    assert locked_photo(store, "22S1") == approved
    assert unlock(store, approved.number, act).state == "withdrawn"
    assert submit(store, "22S1", make_take("new"), booth="B", now=act.now).state == "submitted"
    entry = audit.of_subject(store, approved.number)[-1]
    assert (entry.act, entry.who, entry.detail["reason"]) == ("unlock", "li", "头发遮住耳朵")
    assert entry.detail["before"] == {"state": "approved", "version": approved.version}
    assert entry.detail["after"] == {"state": "withdrawn", "version": approved.version + 1}
    assert audit.verify(store) is None


def test_a_reason_is_needed(store: Store, approved: Submission, act: Unlocking) -> None:
    for reason in ("", "  \n ", "长" * 501):
        assert refused(store, approved.number, replace(act, reason=reason)) == "unlock.no_reason"


def test_of_two_who_unlock_the_second_is_told(
    store: Store, approved: Submission, act: Unlocking
) -> None:
    seen = replace(act, expected_version=approved.version)
    unlock(store, approved.number, seen)
    assert refused(store, approved.number, seen) == "submission.stale"
    assert refused(store, approved.number, act) == "unlock.not_locked"
    with pytest.raises(AnswerIsNo) as caught:
        locked_photo(store, "22S1")
    assert caught.value.words_key == "unlock.nothing_locked"


def test_a_photo_on_its_way_or_handed_over_stays(
    store: Store, approved: Submission, act: Unlocking
) -> None:
    batch = promised(store, approved, act.now)
    for override in (False, True):
        again = replace(act, override=override)
        assert refused(store, approved.number, again) == "unlock.on_its_way"
    with store.writing():
        batches.complete(store, batch, act.now)
    assert refused(store, approved.number, act) == "unlock.handed_over"
    assert unlock(store, approved.number, replace(act, override=True)).state == "withdrawn"
    detail = audit.of_subject(store, approved.number)[-1].detail
    assert (detail["override"], detail["batch"]) == (True, "B-000001")
    assert [item.submission_number for item in batches.items_of(store, batch.id)] == [
        approved.number
    ]


def test_an_operator_may_not(
    store: Store, approved: Submission, act: Unlocking, now: datetime
) -> None:
    with store.writing():
        people.add(store, "wang", "operator", "$argon2id$x", now)
    who = Actor("wang", "administrator")
    assert refused(store, approved.number, replace(act, who=who)) == "rights.needs.reviewer"


def test_the_history_tells_all_of_it_in_order(
    store: Store, act: Unlocking, now: datetime, make_take: Callable[..., Take]
) -> None:
    first = submit(store, "22S1", make_take("one"), booth="B", now=now)
    reject(store, first.number, Rejection(LI, now, ["RJ-G1"], "近一点"))
    second = submit(store, "22S1", make_take("two"), booth="B", now=now)
    approve(store, second.number, Approval(LI, now))
    batch = promised(store, second, now)
    with store.writing():
        batches.complete(store, batch, now)
        row: dict[str, str | int] = {
            "submission_id": second.id, "at": "2026-03-09T00:00:00.000000Z", "by": "office",
            "reply": "accepted",
        }  # fmt: skip
        store.insert("acknowledgements", row)
    unlock(store, second.number, replace(act, override=True))
    found = history_of(store, "22S1")
    assert found.student == students.find(store, "22S1")
    assert [photo.submission.state for photo in found.photos] == ["returned", "withdrawn"]
    assert [[each.decision for each in photo.reviews] for photo in found.photos] == [
        ["reject"], ["approve"],
    ]  # fmt: skip
    assert found.photos[1].batch is not None
    assert (found.photos[0].accepted, found.photos[1].accepted) == (None, True)
    assert [entry.act for entry in found.trail] == [
        "submit", "reject", "submit", "approve", "unlock",
    ]  # fmt: skip
    with pytest.raises(AnswerIsNo):
        history_of(store, "NOBODY")
