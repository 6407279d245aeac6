"""A student's data are deleted on request: no byte of them is left, and the trail still holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.collection_code import add_code
from kiosk.erasure import Request, erase, held_of
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.history import history_of
from kiosk.keep import nightly
from kiosk.keep.older_copies import older_copies
from kiosk.review import Approval, Rejection, approve, reject
from kiosk.rights import Actor, account_actor
from kiosk.settings import Settings
from kiosk.store import (
    audit,
    batches,
    erasures,
    images,
    people,
    purges,
    recrops,
    rosters,
    students,
    text,
    ways_back,
)
from kiosk.store.batches import NewBatch, NewItem
from kiosk.store.open import Store, open_store
from kiosk.store.recrops import Recut
from kiosk.store.rosters import Roster
from kiosk.store.seen import look
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Words

HEAD = account_actor("head")
NAME, IDENTITY, CODE = "欧阳若曦", "11010519491231002X", "CHSI-CODE-77182"
OTHER, OTHERS_IDENTITY = "22S2", "440524188001010014"
LISTED = (("22S1", NAME, IDENTITY, "遥感学院"), (OTHER, "李", OTHERS_IDENTITY, "数学学院"))


@pytest.fixture
def request_(now: datetime) -> Request:
    """Return a request with its reason."""
    return Request(HEAD, now + timedelta(hours=1), "本人书面申请")


@pytest.fixture
def handed_in(store: Store, now: datetime, make_take: Callable[..., Take]) -> Submission:
    """Return an approved photo of a listed student, with all that may hang on one."""
    with store.writing():
        kept = rosters.add(store, a_roster(now))
        for student_no, name, identity, department in LISTED:
            store.insert(
                "students",
                {
                    "student_no": student_no, "name": name, "identity_no": identity, "listed": 1,
                    "created_at": text.from_moment(now), "roster_id": kept.id,
                    "department": department, "enrolled_on": "2021-09-01",
                },
            )  # fmt: skip
            store.insert("student_keys", {"student_no": student_no, "keys": f"{student_no} {name}"})
        ways_back.keep(store, ["22S1"])
    add_code(store, "22S1", CODE, who=HEAD, now=now)
    first = submit(store, "22S1", make_take("one"), booth="B", now=now)
    reject(store, first.number, Rejection(HEAD, now, ["RJ-G1"], "请摘下眼镜，谢谢"))
    second = submit(store, "22S1", make_take("two"), booth="B", now=now)
    with store.writing():
        recut = Recut(
            b"finished anew",
            (3, 4),
            {"scale": 1.5},
            dict(second.report),
            "pass",
            "p",
            "0" * 64,
            "s",
        )
        recrops.replace(store, second, recut, "head", now)
    submit(store, OTHER, make_take("of somebody else"), booth="B", now=now)
    return approve(store, second.number, Approval(HEAD, now))


def a_roster(now: datetime) -> Roster:
    """Return the record of an import."""
    return Roster(
        file="list.csv", sha256="0" * 64, added=2, changed=0, unchanged=0, faulty=0,
        imported_by="head", imported_at=now,
    )  # fmt: skip


def bytes_of(data: Path) -> bytes:
    """Return everything that lies in a data folder."""
    return b"".join(path.read_bytes() for path in sorted(data.rglob("*")) if path.is_file())


def promised(store: Store, photo: Submission, now: datetime) -> batches.Batch:
    """Return a batch with the photo, whose file is named after the person."""
    new = NewBatch(
        booth="B", sequence=1, folder="B-000001", manifest_sha256="0" * 64,
        previous_manifest_sha256=None, profile_id="p", profile_sha256="0" * 64, software="s",
        exported_at=now, exported_by="li", simulated=False,
    )  # fmt: skip
    with store.writing():
        item = NewItem(photo.id, f"photos/{IDENTITY}.jpg", photo.finished_sha256)
        return batches.promise(store, new, [item], {"records.csv": NAME})


def refused(store: Store, request: Request, whom: str = "22S1") -> str:
    """Return the words key with which it is refused; nothing changes."""
    before = (audit.size(store), len(erasures.recorded(store)))
    with pytest.raises((AnswerIsNo, BadInput)) as caught:
        erase(store, whom, request)
    assert all(Words(language).explain(caught.value) for language in LANGUAGES)
    assert (audit.size(store), len(erasures.recorded(store))) == before
    return caught.value.words_key


@pytest.mark.usefixtures("handed_in")
def test_no_byte_of_the_student_is_left_and_all_of_the_others(
    store: Store, data: Path, request_: Request
) -> None:
    gone = [NAME, IDENTITY, CODE, "遥感学院", "finished anew"]
    gone += [f"{kind} {name}" for kind in ("original", "finished") for name in ("one", "two")]
    before = bytes_of(data)
    assert all(each.encode() in before for each in gone)
    erased = erase(store, look(store, "22S1"), request_)
    assert erased.traceless
    # Two photos with two pictures each, and the finished one of before the re-crop.
    assert (erased.record.photos, erased.record.pictures) == (2, 5)
    store.close()
    after = bytes_of(data)
    assert [each for each in gone if each.encode() in after] == []
    # The reviewer's words stand in the trail, which is not edited; nowhere else.
    assert after.count("请摘下眼镜".encode()) == 1
    for kept in (OTHERS_IDENTITY, "original of somebody else", "finished of somebody else"):
        assert kept.encode() in after


def test_what_stays_is_the_record_and_it_verifies(
    store: Store, handed_in: Submission, request_: Request
) -> None:
    erase(store, "22S1", request_)
    assert audit.verify(store) is None
    entry = audit.of_subject(store, "22S1")[-1]
    assert (entry.act, entry.who, entry.detail["reason"]) == (
        "delete_student",
        "head",
        "本人书面申请",
    )
    assert NAME not in text.canonical(dict(entry.detail))
    left = history_of(store, "22S1")
    assert [each.submission.state for each in left.photos] == ["returned", "withdrawn"]
    assert left.photos[1].submission.finished_sha256 == handed_in.finished_sha256
    assert left.student == students.Student("22S1", created_at=left.student.created_at)
    # The doctor finds nothing wrong, and whoever wants to see a picture is told why not.
    assert images.held_against_hashes(store) == (2, [])
    with pytest.raises(AnswerIsNo) as caught:
        images.read(store, handed_in.id, "finished")
    assert caught.value.words_key == "store.picture_erased"
    assert refused(store, request_) == "erasure.nothing_left"


def test_what_is_on_its_way_waits_and_what_was_handed_over_is_said(
    store: Store, data: Path, handed_in: Submission, request_: Request
) -> None:
    batch = promised(store, handed_in, request_.now)
    assert refused(store, request_) == "erasure.on_its_way"
    with store.writing():
        batches.complete(store, batch, request_.now)
        store.change("UPDATE submissions SET state = 'exported' WHERE id = ?", [handed_in.id])
        row: dict[str, str | int] = {
            "submission_id": handed_in.id, "at": text.from_moment(request_.now), "by": "office",
            "reply": "accepted",
        }  # fmt: skip
        store.insert("acknowledgements", row)
    assert held_of(store, "22S1").handed_over == ("B-000001",)
    erased = erase(store, "22S1", request_)
    assert ("erasure.handed_over", {"batches": "B-000001"}) in erased.sentences
    (item,) = batches.items_of(store, batch.id)
    assert item.photo_sha256 == handed_in.finished_sha256
    # Retention leaves alone what is gone already.
    assert purges.candidates(store) == []
    store.close()
    assert IDENTITY.encode() not in bytes_of(data)


@pytest.mark.usefixtures("handed_in")
def test_a_reason_is_needed_and_names_nobody(store: Store, request_: Request) -> None:
    for reason in ("", " \n", "长" * 501):
        assert refused(store, replace(request_, reason=reason)) == "erasure.no_reason"
    for reason in (f"{NAME}来过", f"证件 {IDENTITY.lower()}"):
        assert refused(store, replace(request_, reason=reason)) == "erasure.names_person"
    assert refused(store, request_, "NOBODY") == "student.unknown"


@pytest.mark.usefixtures("handed_in")
def test_only_an_administrator_may_and_nobody_after_somebody_else(
    store: Store, request_: Request
) -> None:
    with store.writing():
        people.add(store, "wang", "reviewer", "$argon2id$x", request_.now)
    who = Actor("wang", "administrator")
    assert refused(store, replace(request_, who=who)) == "rights.needs.administrator"
    seen = look(store, "22S1")
    add_code(store, "22S1", "ANOTHER-CODE", who=HEAD, now=request_.now)
    with pytest.raises(AnswerIsNo) as caught:
        erase(store, seen, request_)
    assert caught.value.words_key == "student.stale"


def test_a_name_that_somebody_wrote_into_the_trail_is_counted(
    store: Store, handed_in: Submission, request_: Request
) -> None:
    with store.writing():
        detail = {"reason": f"{NAME}要求"}
        audit.append(store, audit.Entry(request_.now, "head", "unlock", handed_in.number, detail))
    erased = erase(store, "22S1", request_)
    assert erased.named_in_trail == 1
    assert ("erasure.named_in_trail", {"count": 1}) in erased.sentences


def test_backups_that_still_hold_it_are_named_and_until_when(
    data: Path, tmp_path: Path, now: datetime
) -> None:
    folder = tmp_path / "nightly"
    folder.mkdir()
    settings = replace(Settings(), backup_folder=str(folder), booth="B")
    with open_store(data) as store:
        assert older_copies(store, data, settings, now).sentences == (("copies.none", {}),)
        for days in (0, 1, 9):
            (folder / nightly.file_name("B", now - timedelta(days=days))).touch()
        (data / "replaced-20260101T000000Z").mkdir()
        with store.writing():
            entry = audit.Entry(now, "head", "back_up", "B-by-hand.zip", {"size_bytes": 3})
            audit.append(store, entry)
        found = older_copies(store, data, settings, now)
    assert (found.nightly, found.elsewhere) == (3, ("B-by-hand.zip",))
    assert [path.name for path in found.aside] == ["replaced-20260101T000000Z"]
    # The last backup of this week goes when four later weeks have one: 1 March 2026 is a Sunday.
    assert found.gone_by == date(2026, 3, 23)
    assert [key for key, _ in found.sentences] == [
        "copies.nightly", "copies.elsewhere", "copies.aside",
    ]  # fmt: skip
