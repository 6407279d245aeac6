"""The office's answer comes back: accepted photos start their retention, rejected ones return.

Every row must be understood and must mean one photo that was handed over, or nothing is
taken in at all. What a reply says is held against the store twice: for the preview, and
again inside the transaction that writes it, so that nothing can come between. The same
reply taken in twice changes nothing the second time.

A photo that was accepted may be rejected later, because CHSI compares later than the
office does. One that was rejected stays so: the student is on the way to the camera. That another
receiver accepts it all the same is no fault, and changes nothing.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.batch.answers import Answer, Answers, Fault
from kiosk.errors import BadInput
from kiosk.reasons import all_reasons
from kiosk.rights import Actor
from kiosk.roster.cells import quoted
from kiosk.roster.watch import Watch, unwatched, watched
from kiosk.store import acknowledgements, audit, people, reviews, students, submissions
from kiosk.store.acknowledgements import Acknowledgement, HandedOver, Taken
from kiosk.store.open import Store
from kiosk.store.reviews import Review

logger = logging.getLogger(__name__)

_LONGEST_NAME: Final = 64
_AN_OFFICE: Final = "office"
_Indexes = Mapping[str, Mapping[str, Sequence[int]]]


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        by: who takes the reply in; the right to it is asked for in the store.
        now: the moment, aware; the retention counts from here.
        batch: name of the batch that a list is about; empty if it may be any.
    """

    by: Actor
    now: datetime
    batch: str = ""


@dataclass(frozen=True)
class Change:
    """A photo, and what the office says of it that is new."""

    photo: HandedOver
    answer: Answer


@dataclass(frozen=True)
class Preview:
    """What taking a reply in would do.

    Attributes:
        answers: the reply.
        changes: photos of which it says something new, in the order of the reply.
        unchanged: how many photos it says nothing new of.
        elsewhere: how many photos it answers that other booths handed over.
        faults: why it cannot be taken in.
        before: the record of these very bytes if they were taken in before, and nothing changes.
    """

    answers: Answers
    changes: tuple[Change, ...]
    unchanged: int
    elsewhere: int
    faults: tuple[Fault, ...]
    before: Taken | None = None

    def count(self, reply: acknowledgements.Reply) -> int:
        """Return how many photos are newly answered so."""
        return sum(change.answer.reply == reply for change in self.changes)


def preview(store: Store, answers: Answers, batch: str = "", watch: Watch = unwatched) -> Preview:
    """Return what taking a reply in would do; nothing is changed.

    Args:
        store: the booth's store.
        answers: the reply.
        batch: as in ``Order``.
        watch: is told how far it has come.

    Raises:
        AnswerIsNo: whoever watches wants it stopped.
    """
    with store.reading():
        return _preview(store, answers, batch, watch)


def acknowledge(store: Store, answers: Answers, order: Order, watch: Watch = unwatched) -> Preview:
    """Take a reply in, whole or not at all, and return what was done; audited.

    Raises:
        AnswerIsNo: the person may not, or whoever watches wants it stopped.
        BadInput: an answer cannot be taken in; naming the first. Nothing was changed.
    """
    if not 0 < len(order.by.name.strip()) <= _LONGEST_NAME:
        raise BadInput("review.bad_reviewer", limit=_LONGEST_NAME)
    with store.writing():
        people.demand(store, order.by, "acknowledge_batch")
        done = _preview(store, answers, order.batch, watch)
        if done.faults:
            raise BadInput("acknowledge.faulty", file=answers.file, faulty=len(done.faults))
        if done.before is None:
            _write(store, done, order, watch)
    accepted, rejected = done.count("accepted"), done.count("rejected")
    logger.info("a reply: %d accepted, %d rejected, %d known", accepted, rejected, done.unchanged)
    return done


# --- what an answer means ---------------------------------------------------------------------


def _preview(store: Store, answers: Answers, batch: str, watch: Watch) -> Preview:
    before = acknowledgements.taken(store, answers.sha256)
    if before is not None:
        return Preview(answers, (), len(answers.answers), 0, (), before)
    finder = _Finder(store, answers, batch)
    changes: list[Change] = []
    faults = list(answers.faults)
    unchanged = elsewhere = 0
    for answer in watched(answers.answers, len(answers.answers), "compare", watch):
        try:
            photo = finder.photo(answer)
        except _Refused as refused:
            heading = answers.headings.get(refused.field, "")
            faults.append(Fault(answer.row, heading, refused.words_key, refused.fields))
            continue
        if photo is None:
            elsewhere += 1
        elif photo.reply == answer.reply or _is_taken_back(photo, answer):
            unchanged += 1
        else:
            changes.append(Change(photo, answer))
    faults.sort(key=lambda fault: fault.row)
    return Preview(answers, tuple(changes), unchanged, elsewhere, tuple(faults))


class _Refused(Exception):
    def __init__(self, field: str, name: str, **fields: str | int) -> None:
        self.field = field
        self.words_key = f"reply.fault.{name}"
        self.fields = fields
        super().__init__(self.words_key)


class _Finder:
    """Finds the photo that an answer means, among all that were handed over."""

    def __init__(self, store: Store, answers: Answers, batch: str) -> None:
        self._store = store
        self._signed = answers.signed
        self._batch = batch
        self._photos = acknowledgements.handed_over(store)
        self._booths = {photo.booth for photo in self._photos}
        self._folders = {photo.folder for photo in self._photos}
        self._index = _indexes(self._photos)
        self._row_of: dict[int, int] = {}
        if batch and batch not in self._folders:
            raise BadInput("acknowledge.no_batch", batch=quoted(batch))

    def photo(self, answer: Answer) -> HandedOver | None:
        """Return the photo that is meant; None if another booth handed it over.

        Raises:
            _Refused: with the reason.
        """
        if self._signed and self._is_elsewhere(answer):
            return None
        photo = self._meant(answer)
        earlier = self._row_of.setdefault(photo.id, answer.row)
        if earlier != answer.row:
            raise _Refused("", "twice", value=photo.number, other=earlier)
        for code in answer.reasons:
            if code not in all_reasons():
                raise _Refused("reason", "reason", value=quoted(code))
        if not photo.complete:
            raise _Refused("", "not_complete", value=photo.folder)
        if _is_taken_back(photo, answer) and photo.answered_batch_id in (photo.batch_id, None):
            raise _Refused("result", "rejected_before", value=photo.number)
        return photo

    def _is_elsewhere(self, answer: Answer) -> bool:
        if answer.manifest_sha256 in self._index["manifest_sha256"]:
            return False
        if answer.booth in self._booths:
            name = "other_batch" if answer.batch in self._folders else "unknown_batch"
            raise _Refused("", name, value=quoted(answer.batch))
        return True

    def _meant(self, answer: Answer) -> HandedOver:
        found: set[int] | None = None
        for field, value in self._said(answer):
            these = set(self._index[field].get(value, ()))
            if not these:
                raise self._unknown(field, value)
            found = these if found is None else found & these
            if not found:
                raise _Refused(field, "other_photo", value=quoted(value))
        places = [self._photos[at] for at in sorted(found or ())]
        if len({place.id for place in places}) != 1:
            raise _Refused("", "which", count=len(places))
        # The same photo with several receivers: one answer does for all of them.
        return next((place for place in places if place.complete), places[0])

    def _said(self, answer: Answer) -> Iterator[tuple[str, str]]:
        """Yield what an answer says of the photo, the person first."""
        for field in ("student_no", "code", "submission_no", "file", "photo_sha256"):
            value: str = getattr(answer, field)
            if value:
                yield field, value
        if answer.manifest_sha256:
            yield "manifest_sha256", answer.manifest_sha256
        for batch in ("" if self._signed else answer.batch, self._batch):
            if batch:
                yield "batch", batch

    def _unknown(self, field: str, value: str) -> _Refused:
        known = field == "student_no" and students.find(self._store, value) is not None
        names = {
            "student_no": "not_handed_over" if known else "unknown_student",
            "code": "unknown_code",
            "batch": "unknown_batch",
        }
        return _Refused(field, names.get(field, "unknown_photo"), value=quoted(value))


def _is_taken_back(photo: HandedOver, answer: Answer) -> bool:
    """Return whether a photo would be accepted that was rejected, be it by another receiver."""
    return photo.reply == "rejected" and answer.reply == "accepted"


def _indexes(photos: Sequence[HandedOver]) -> _Indexes:
    indexes: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, photo in enumerate(photos):
        bare = photo.file_name.rpartition("/")[2]
        indexes["student_no"][photo.student_no].append(at)
        indexes["code"][photo.code].append(at)
        indexes["submission_no"][photo.number.upper()].append(at)
        for name in {photo.file_name, bare}:
            indexes["file"][name].append(at)
        indexes["photo_sha256"][photo.photo_sha256].append(at)
        indexes["batch"][photo.folder].append(at)
        indexes["manifest_sha256"][photo.manifest_sha256].append(at)
    return indexes


# --- writing it -------------------------------------------------------------------------------


def _write(store: Store, done: Preview, order: Order, watch: Watch) -> None:
    answers = done.answers
    reply = Taken(
        sha256=answers.sha256,
        file=answers.file,
        office=answers.office,
        signer=answers.signer,
        accepted=done.count("accepted"),
        rejected=done.count("rejected"),
        taken_at=order.now,
        taken_by=order.by.name,
    )
    reply_id = acknowledgements.add_reply(store, reply)
    for change in watched(done.changes, len(done.changes), "write", watch):
        said = Acknowledgement(order.now, order.by.name, change.answer.reply)
        acknowledgements.put(store, change.photo, said, reply_id)
        after = _return(store, change, reply, order)
        audit.append(store, _entry(change, after, reply, order))
    detail: dict[str, object] = {
        "file": answers.file,
        "office": answers.office or None,
        "signer": answers.signer or None,
        "accepted": reply.accepted,
        "rejected": reply.rejected,
        "unchanged": done.unchanged,
        "elsewhere": done.elsewhere,
        **order.by.trace,
    }
    entry = audit.Entry(order.now, order.by.name, "acknowledge_batch", answers.sha256, detail)
    audit.append(store, entry)


def _return(store: Store, change: Change, reply: Taken, order: Order) -> str:
    """Send a rejected photo's student back to the camera; return the state it is in now."""
    photo, answer = change.photo, change.answer
    if answer.reply == "accepted" or photo.state != "exported":
        return photo.state
    decision = Review(
        decision="reject",
        reasons=answer.reasons,
        note=answer.note,
        override=False,
        reviewer=reply.office or _AN_OFFICE,
        decided_at=order.now,
    )
    reviews.add(store, photo.id, decision)
    moved = submissions.move(store, submissions.get(store, photo.number), "returned")
    return moved.state


def _entry(change: Change, after: str, reply: Taken, order: Order) -> audit.Entry:
    photo, answer = change.photo, change.answer
    detail: dict[str, object] = {
        "batch": photo.folder,
        "finished_sha256": photo.photo_sha256,
        "reasons": list(answer.reasons),
        "note": answer.note,
        "reply_sha256": reply.sha256,
        "before": {"state": photo.state, "reply": photo.reply},
        "after": {"state": after, "reply": answer.reply},
        **order.by.trace,
    }
    return audit.Entry(order.now, order.by.name, "acknowledge", photo.number, detail)
