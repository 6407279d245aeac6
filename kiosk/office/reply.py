"""The office answers verified batches: accepted but for those whom a list rejects."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.batch.answers import IDENTIFYING, Answer, Answers, Fault
from kiosk.batch.records import moment
from kiosk.batch.reply import Answered, Said, SignedReply
from kiosk.batch.standalone import fold
from kiosk.errors import BadInput
from kiosk.office.verified import Photo, Verified
from kiosk.roster.cells import quoted

_SUBMISSION = "submission_no"


@dataclass(frozen=True)
class Order:
    """What is asked for.

    Attributes:
        office: the name that the booths know the office's key by.
        by: who answers.
        now: the moment, aware.
        listed_only: photos that the list does not name are not answered yet; else accepted.
    """

    office: str
    by: str
    software: str
    now: datetime
    listed_only: bool = False


def reply_to(
    batches: Sequence[Verified], listed: Answers | None, order: Order
) -> tuple[SignedReply, tuple[Fault, ...]]:
    """Return the reply to some batches, and what of the list could not be understood.

    Args:
        batches: verified ones, each once.
        listed: what the office or CHSI says of single photos; None accepts all.
        order: who answers.

    Raises:
        BadInput: a batch is given twice, or there would be no answer at all.
    """
    manifests = [batch.manifest_sha256 for batch in batches]
    if len(set(manifests)) != len(manifests):
        raise BadInput("office.batch_twice")
    said, faults = _listed(batches, listed)
    answered = tuple(_answered(batch, said, order) for batch in batches)
    if not faults and not any(batch.photos for batch in answered):
        raise BadInput("office.nothing_said")
    reply = SignedReply(
        office=order.office,
        replied_at=moment(order.now),
        replied_by=order.by,
        software=order.software,
        batches=tuple(batch for batch in answered if batch.photos),
    )
    return reply, faults


_Place = tuple[str, str]  # manifest and file


def _answered(batch: Verified, said: Mapping[_Place, Answer], order: Order) -> Answered:
    photos = []
    for photo in batch.photos:
        answer = said.get((batch.manifest_sha256, photo.file))
        if answer is not None:
            photos.append(Said(photo.file, photo.sha256, answer.reply, answer.reasons, answer.note))
        elif not order.listed_only:
            photos.append(Said(photo.file, photo.sha256, "accepted"))
    return Answered(batch.header.booth, batch.name, batch.manifest_sha256, tuple(photos))


def _listed(
    batches: Sequence[Verified], listed: Answers | None
) -> tuple[dict[_Place, Answer], tuple[Fault, ...]]:
    if listed is None:
        return {}, ()
    index = _index(batches)
    said: dict[_Place, Answer] = {}
    faults = list(listed.faults)
    for answer in listed.answers:
        try:
            place = _place(index, answer)
            if place in said:
                raise _Unclear("", "twice", value=place[1], other=said[place].row)
        except _Unclear as unclear:
            heading = listed.headings.get(unclear.field, "")
            faults.append(Fault(answer.row, heading, unclear.words_key, unclear.fields))
        else:
            said[place] = answer
    return said, tuple(sorted(faults, key=lambda fault: fault.row))


class _Unclear(Exception):
    def __init__(self, field: str, name: str, **fields: str | int) -> None:
        self.field = field
        self.words_key = f"reply.fault.{name}"
        self.fields = fields
        super().__init__(self.words_key)


_Index = Mapping[str, Mapping[str, set[_Place]]]


def _index(batches: Sequence[Verified]) -> _Index:
    index: dict[str, dict[str, set[_Place]]] = defaultdict(lambda: defaultdict(set))
    for batch in batches:
        for photo in batch.photos:
            place = (batch.manifest_sha256, photo.file)
            for field, value in _named(photo):
                index[field][fold(value)].add(place)
            index["batch"][fold(batch.name)].add(place)
    return index


def _named(photo: Photo) -> list[tuple[str, str]]:
    """Return by what a photo may be named; a person by number or code, whichever is there."""
    named = [
        ("student_no", photo.person),
        ("code", photo.person),
        ("file", photo.file),
        ("file", photo.file.rpartition("/")[2]),
        ("photo_sha256", photo.sha256),
    ]
    if _SUBMISSION in photo.record:
        named.append((_SUBMISSION, photo.record[_SUBMISSION]))
    return named


def _place(index: _Index, answer: Answer) -> _Place:
    found: set[_Place] | None = None
    for field in (*IDENTIFYING, "batch"):
        value: str = getattr(answer, field)
        if not value:
            continue
        these = index[field].get(fold(value), set())
        if not these:
            raise _Unclear(field, _UNKNOWN.get(field, "unknown_photo"), value=quoted(value))
        found = these if found is None else found & these
        if not found:
            raise _Unclear(field, "other_photo", value=quoted(value))
    if found is None or len(found) != 1:
        raise _Unclear("", "which", count=len(found or ()))
    return next(iter(found))


_UNKNOWN = {
    "student_no": "not_in_batches",
    "code": "not_in_batches",
    "batch": "unknown_batch",
}
