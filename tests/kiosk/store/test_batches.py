"""A number stands for one set of photos, and a photo stands in one number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.errors import AnswerIsNo
from kiosk.review import Approval, approve, confirm
from kiosk.rights import account_actor
from kiosk.store import batches, handover, submissions
from kiosk.store.batches import Batch, NewBatch, NewItem
from kiosk.store.open import Store
from kiosk.submit import Take, submit

BOOTH = "BOOTH-1"


@pytest.fixture
def item(store: Store, make_take: Callable[..., Take], now: datetime) -> Callable[[str], NewItem]:
    """Return a maker of items: a student's photo, handed in and approved."""

    def make(student_no: str) -> NewItem:
        handed_in = submit(store, student_no, make_take(student_no), booth=BOOTH, now=now)
        done = approve(store, handed_in.number, Approval(account_actor("Ms Reviewer"), now))
        return NewItem(done.id, f"photos/{student_no}.jpg", done.finished_sha256)

    return make


@pytest.fixture
def new(now: datetime) -> NewBatch:
    """Return the first batch of a booth."""
    return NewBatch(
        booth=BOOTH,
        sequence=1,
        folder=f"{BOOTH}-000001",
        manifest_sha256="a" * 64,
        previous_manifest_sha256=None,
        profile_id="chsi-2017",
        profile_sha256="b" * 64,
        software="chsi-photo-kiosk 0.1.0",
        exported_at=now,
        exported_by="Mr Exporter",
        simulated=False,
    )


def promise(store: Store, new: NewBatch, *items: NewItem) -> Batch:
    with store.writing():
        return batches.promise(store, new, items)


def complete(store: Store, batch: Batch, now: datetime) -> Batch:
    with store.writing():
        return batches.complete(store, batch, now)


def after(batch: Batch, **changes: object) -> NewBatch:
    """Return the batch that follows."""
    fields = {name: getattr(batch, name) for name in NewBatch.__dataclass_fields__}
    fields |= {"sequence": batch.sequence + 1, "folder": "next", "manifest_sha256": "c" * 64}
    fields |= {"previous_manifest_sha256": batch.manifest_sha256}
    return NewBatch(**(fields | changes))


def test_a_promised_batch_is_found_and_its_photos_are_still_approved(
    store: Store, new: NewBatch, item: Callable[[str], NewItem]
) -> None:
    batch = promise(store, new, item("22B1"))
    assert batches.promised(store, simulated=False) == batch
    assert batches.promised(store, simulated=True) is None
    assert (batch.count, batch.completed_at) == (1, None)
    assert len(submissions.in_state(store, "approved")) == 1


def test_a_completed_batch_is_no_promise_any_more_and_its_photos_are_exported(
    store: Store, new: NewBatch, item: Callable[[str], NewItem], now: datetime
) -> None:
    done = complete(store, promise(store, new, item("22B1"), item("22B2")), now)
    assert done.completed_at == now
    assert batches.promised(store, simulated=False) is None
    assert batches.last(store, BOOTH) == done
    exported = submissions.in_state(store, "exported")
    assert [entry.student_no for entry in exported] == ["22B1", "22B2"]
    assert batches.batch_of(store, exported[0].id) == done
    listed = [(entry.student_no, entry.file_name) for entry in batches.items_of(store, done.id)]
    assert listed == [("22B1", "photos/22B1.jpg"), ("22B2", "photos/22B2.jpg")]


def test_a_photo_is_never_promised_twice(
    store: Store, new: NewBatch, item: Callable[[str], NewItem]
) -> None:
    photo = item("22B1")
    first = promise(store, new, photo)
    with pytest.raises(AnswerIsNo) as caught:
        promise(store, after(first), photo)
    assert caught.value.words_key == "submission.stale"
    assert batches.all_batches(store) == [first]
    assert handover.waiting(store, simulated=False) == []


def test_a_photo_that_waits_for_its_decision_is_not_promised(
    store: Store, new: NewBatch, make_take: Callable[..., Take], now: datetime
) -> None:
    waiting = submit(store, "22B1", make_take(), booth=BOOTH, now=now)
    with pytest.raises(AnswerIsNo):
        promise(store, new, NewItem(waiting.id, "photos/22B1.jpg", waiting.finished_sha256))
    assert batches.all_batches(store) == []


@pytest.mark.parametrize(
    "changes", [{"sequence": 1}, {"sequence": 3}, {"previous_manifest_sha256": None}]
)
def test_a_batch_that_does_not_follow_the_last_is_refused(
    store: Store, new: NewBatch, item: Callable[[str], NewItem], changes: dict[str, object]
) -> None:
    first = promise(store, new, item("22B1"))
    with pytest.raises(AnswerIsNo) as caught:
        promise(store, after(first, **changes), item("22B2"))
    assert caught.value.words_key == "store.batch_overtaken"


def test_a_batch_is_completed_once(
    store: Store, new: NewBatch, item: Callable[[str], NewItem], now: datetime
) -> None:
    batch = promise(store, new, item("22B1"))
    complete(store, batch, now)
    with pytest.raises(AnswerIsNo):
        complete(store, batch, now)


def test_trials_are_numbered_apart(
    store: Store, new: NewBatch, item: Callable[[str], NewItem]
) -> None:
    real = promise(store, new, item("22B1"))
    trial = promise(store, replace(new, simulated=True, folder="trial"), item("22B2"))
    assert (real.sequence, trial.sequence) == (1, 1)
    assert batches.last(store, BOOTH) == real
    assert batches.last(store, BOOTH, simulated=True) == trial


def test_what_an_export_reads_of_a_photo_is_what_was_decided(
    store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    handed_in = submit(store, "22B1", make_take("x", "fail"), booth=BOOTH, now=now)
    approval = Approval(account_actor("Ms Reviewer"), now, "The office agreed")
    approve(store, handed_in.number, approval)
    assert handover.waiting(store, simulated=False) == []
    confirm(store, handed_in.number, Approval(account_actor("Mr Second"), now))
    (photo,) = handover.waiting(store, simulated=False)
    assert (photo.number, photo.student_no) == (handed_in.number, "22B1")
    assert (photo.approved_by, photo.approved_at) == ("Ms Reviewer", now)
    assert photo.override_reason == "The office agreed"
    assert photo.confirmed_by == "Mr Second"
    assert photo.approved_sha256 == photo.sha256 == handed_in.finished_sha256
    assert photo.size_bytes == len(make_take("x").jpeg)
    assert photo.file_name is None


def test_an_empty_batch_is_a_bug(store: Store, new: NewBatch) -> None:
    with pytest.raises(ValueError, match="needs a photo"):
        promise(store, new)
