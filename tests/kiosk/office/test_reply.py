"""The office's signed reply: made of verified batches, taken in at their booth and nowhere else."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.batch.acknowledge import Order as TakeIn
from kiosk.batch.acknowledge import acknowledge, preview
from kiosk.batch.answers import Answers, Fault, of_table, parse_answers
from kiosk.batch.receivers import receiver
from kiosk.batch.reply import SignedReply, reply_bytes
from kiosk.batch.sign import REPLIES, signature
from kiosk.batch.standalone import Signer, parse_signers
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.keys import SigningKey, open_or_make
from kiosk.office.reply import Order, reply_to
from kiosk.office.verified import Verified, open_verified
from kiosk.rights import account_actor
from kiosk.roster.read import parse_table
from kiosk.store import submissions
from kiosk.store.codes import Code, put
from kiosk.words import LANGUAGES, Words
from tests.kiosk.batch.desk import Desk, accept_all
from tests.kiosk.office.booths import exported, signers

OFFICE = "registry"
Booth = Callable[[str], Desk]


def said(desk: Desk, number: int) -> str:
    """Return the state of a student's photo."""
    return submissions.of_student(desk.store, str(2_100_000 + number))[-1].state


def order(now: datetime, *, listed_only: bool = False) -> Order:
    return Order(OFFICE, "Ms Office", "software 1", now, listed_only)


def a_list(*lines: str) -> Answers:
    table = parse_table("\n".join(lines).encode(), "list.csv")
    return of_table(table, missing="rejected")


def office_line(key: SigningKey) -> list[Signer]:
    """Return what the booth knows of the office."""
    return parse_signers(f'{OFFICE} namespaces="{REPLIES}" {key.public_line}')


@pytest.fixture
def desk(booth: Booth) -> Desk:
    """Return the booth that hands over."""
    return booth("BOOTH-1")


@pytest.fixture
def batch(desk: Desk, tmp_path: Path) -> Verified:
    """Return its batch of three photos, verified."""
    folder = exported(desk, "BOOTH-1", tmp_path / "stick", 1, 2, 3).folder
    return open_verified(folder, signers(BOOTH_1=desk), accept_all)


def made(
    batches: Sequence[Verified], listed: Answers | None, now: datetime, **options: bool
) -> SignedReply:
    reply, faults = reply_to(batches, listed, order(now, **options))
    assert faults == ()
    return reply


def test_a_reply_accepts_all_but_those_on_the_list_and_the_booth_takes_it_in(
    desk: Desk, batch: Verified, office_key: SigningKey, now: datetime
) -> None:
    reply = made([batch], a_list("学号,原因", "2100002,RJ-B1 有阴影"), now)
    data = reply_bytes(reply, office_key)
    answers = parse_answers(data, "x.reply", office_line(office_key))
    assert (answers.office, len(answers.answers)) == (OFFICE, 3)
    done = acknowledge(desk.store, answers, TakeIn(account_actor("Ms Desk"), now))
    assert (done.count("accepted"), done.count("rejected"), done.elsewhere) == (2, 1, 0)
    assert [said(desk, n) for n in (1, 2, 3)] == ["exported", "returned", "exported"]
    again = acknowledge(desk.store, answers, TakeIn(account_actor("Ms Desk"), now))
    assert again.before is not None
    assert again.before.office == OFFICE


def test_a_reply_names_nobody(batch: Verified, office_key: SigningKey, now: datetime) -> None:
    data = reply_bytes(made([batch], None, now), office_key)
    assert set(json.loads(data.partition(b"-----BEGIN")[0])["batches"][0]["photos"][0]) == {
        "file",
        "photo_sha256",
        "reply",
        "reasons",
        "note",
    }


def test_a_list_may_name_photos_in_every_way_and_say_who_is_accepted(
    desk: Desk, batch: Verified, now: datetime
) -> None:
    one, _, three = batch.photos
    number = submissions.of_student(desk.store, "2100002")[0].number
    listed = a_list(
        "文件名,照片编号,SHA256,批次,结果,原因",
        f"{one.file},,,,通过,",
        f",{number},,{batch.name},不通过,blurred",
        f",,{three.sha256},,,RJ-E1",
    )
    (answered,) = made([batch], listed, now).batches
    assert [photo.reply for photo in answered.photos] == ["accepted", "rejected", "rejected"]
    assert (answered.photos[1].note, answered.photos[2].reasons) == ("blurred", ("RJ-E1",))


def test_photos_that_the_list_leaves_out_may_wait(batch: Verified, now: datetime) -> None:
    listed = a_list("学号,原因", "2100002,RJ-B1")
    (answered,) = made([batch], listed, now, listed_only=True).batches
    assert [photo.file for photo in answered.photos] == ["photos/2100002.jpg"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("2199999,RJ-B1", "not_in_batches"),
        ("2100002,", "no_reason"),
        ("2100001,RJ-B1\n2100001,RJ-B1", "twice"),
    ],
)
def test_a_row_that_means_no_photo_is_named(
    batch: Verified, now: datetime, line: str, fault: str
) -> None:
    _, faults = reply_to([batch], a_list("学号,原因", *line.split("\n")), order(now))
    assert [each.words_key for each in faults] == [f"reply.fault.{fault}"]
    assert isinstance(faults[0], Fault)


def test_a_batch_with_a_fault_is_not_answered(desk: Desk, batch: Verified) -> None:
    (batch.path / "note.txt").write_bytes(b"x")
    with pytest.raises(AnswerIsNo) as caught:
        open_verified(batch.path, signers(BOOTH_1=desk), accept_all)
    assert caught.value.words_key == "batch.fault.extra"
    assert "note.txt" in Words("en").explain(caught.value)


def test_one_reply_answers_two_booths_and_each_takes_its_own(
    booth: Booth, desk: Desk, batch: Verified, office_key: SigningKey, now: datetime
) -> None:
    other = booth("BOOTH-2")
    folder = exported(other, "BOOTH-2", batch.path.parent / "other", 7).folder
    second = open_verified(folder, signers(BOOTH_2=other), accept_all)
    data = reply_bytes(made([batch, second], None, now), office_key)
    answers = parse_answers(data, "x.reply", office_line(office_key))
    for store, here, there in ((desk.store, 3, 1), (other.store, 1, 3)):
        done = acknowledge(store, answers, TakeIn(account_actor("Ms Desk"), now))
        assert (done.count("accepted"), done.elsewhere) == (here, there)


def test_a_batch_that_is_given_twice_is_said(batch: Verified, now: datetime) -> None:
    with pytest.raises(BadInput) as caught:
        reply_to([batch, batch], None, order(now))
    assert caught.value.words_key == "office.batch_twice"


# --- what the booth does not take ----------------------------------------------------------


def refusal(data: bytes, known: Sequence[Signer]) -> str:
    """Return the words key with which a reply is refused."""
    with pytest.raises(KioskError) as caught:
        parse_answers(data, "x.reply", known)
    for language in LANGUAGES:
        assert "x.reply" in Words(language).explain(caught.value)
    return caught.value.words_key


@pytest.fixture
def reply(batch: Verified, office_key: SigningKey, now: datetime) -> bytes:
    """Return a good reply."""
    return reply_bytes(made([batch], None, now), office_key)


def test_a_changed_reply_is_refused(reply: bytes, office_key: SigningKey) -> None:
    known = office_line(office_key)
    assert refusal(reply.replace(b"accepted", b"rejected", 1), known) in (
        "reply.malformed",
        "reply.signature_wrong",
    )
    assert refusal(reply.replace(b"Ms Office", b"Mr Office"), known) == "reply.signature_wrong"
    assert refusal(reply[:-10], known) == "reply.signature_malformed"
    assert refusal(reply + b"\n", known) == "reply.signature_malformed"
    assert refusal(reply.partition(b"-----BEGIN")[0], known) == "reply.not_signed"


def test_every_flipped_byte_of_a_reply_is_refused(reply: bytes, office_key: SigningKey) -> None:
    known = office_line(office_key)
    for at in range(0, len(reply), 7):
        changed = bytearray(reply)
        changed[at] ^= 1 << at % 8
        with pytest.raises(KioskError):
            parse_answers(bytes(changed), "x.reply", known)


def test_a_strangers_or_a_booths_signature_is_refused(
    desk: Desk, batch: Verified, reply: bytes, now: datetime, tmp_path: Path
) -> None:
    stranger = open_or_make(tmp_path / "stranger")
    assert refusal(reply, office_line(stranger)) == "reply.signature_signer"
    assert refusal(reply, signers(registry=desk)) == "reply.signature_signer"
    as_batch = parse_signers(f'{OFFICE} namespaces="chsi-photo-batch" {desk.key.public_line}')
    forged = reply_bytes(made([batch], None, now), desk.key)
    assert refusal(forged, as_batch) == "reply.signature_signer"


def test_a_signature_for_another_purpose_is_refused(reply: bytes, office_key: SigningKey) -> None:
    body = reply.partition(b"-----BEGIN")[0]
    known = office_line(office_key)
    assert refusal(body + signature(office_key, "file", body), known) == "reply.signature_namespace"


WRONG: list[Callable[[dict[str, Any]], object]] = [
    lambda table: table.update(format="chsi-photo-reply/2"),
    lambda table: table.update(office=""),
    lambda table: table.update(batches=[]),
    lambda table: table.update(batches=table["batches"] * 2),
    lambda table: table.update(batches=[1]),
    lambda table: table["batches"][0].update(photos=[1]),
    lambda table: table["batches"][0].update(photos=table["batches"][0]["photos"] * 2),
    lambda table: table["batches"][0].update(manifest_sha256=5),
    lambda table: table["batches"][0]["photos"][0].update(reply="perhaps"),
    lambda table: table["batches"][0]["photos"][0].update(reply="rejected"),
    lambda table: table["batches"][0]["photos"][0].update(note="x" * 501),
    lambda table: table["batches"][0]["photos"][0].update(note="a\u202eb"),
    lambda table: table["batches"][0]["photos"][0].update(reasons="RJ-B1"),
    lambda table: table["batches"][0]["photos"][0].pop("file"),
]


@pytest.mark.parametrize("change", WRONG, ids=range(len(WRONG)))
def test_a_signed_reply_that_cannot_be_is_refused(
    reply: bytes, office_key: SigningKey, change: Callable[[dict[str, Any]], object]
) -> None:
    table = json.loads(reply.partition(b"-----BEGIN")[0])
    change(table)
    body = json.dumps(table).encode()
    data = body + signature(office_key, REPLIES, body)
    assert refusal(data, office_line(office_key)) == "reply.malformed"


def edited(reply: bytes, key: SigningKey, **changes: str) -> Answers:
    """Return a reply with its batch changed, signed by the office itself."""
    table = json.loads(reply.partition(b"-----BEGIN")[0])
    table["batches"][0].update(changes)
    body = json.dumps(table).encode()
    return parse_answers(body + signature(key, REPLIES, body), "x.reply", office_line(key))


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"manifest_sha256": "0" * 64}, "other_batch"),
        ({"manifest_sha256": "0" * 64, "batch": "BOOTH-1-000009"}, "unknown_batch"),
    ],
)
def test_a_reply_to_another_batch_of_this_booth_is_refused(
    desk: Desk, reply: bytes, office_key: SigningKey, changes: dict[str, str], kind: str
) -> None:
    found = preview(desk.store, edited(reply, office_key, **changes))
    assert {fault.words_key for fault in found.faults} == {f"reply.fault.{kind}"}


def test_stock_tools_check_a_reply(
    reply: bytes, office_key: SigningKey, tmp_path: Path, ssh_keygen: str
) -> None:
    body, begin, rest = reply.partition(b"-----BEGIN SSH SIGNATURE-----")
    (tmp_path / "reply.sig").write_bytes(begin + rest)
    known = tmp_path / "signers"
    known.write_text(f'{OFFICE} namespaces="{REPLIES}" {office_key.public_line}\n')
    command = [ssh_keygen, "-Y", "verify", "-f", str(known), "-I", OFFICE, "-n", REPLIES, "-s"]
    for text, holds in ((body, True), (body + b" ", False)):
        done = subprocess.run(
            [*command, str(tmp_path / "reply.sig")], input=text, capture_output=True, check=False
        )
        assert (done.returncode == 0) == holds


def test_a_collection_unit_answers_by_code_and_learns_no_number(
    desk: Desk, office_key: SigningKey, now: datetime, tmp_path: Path
) -> None:
    desk.approve(1, 2)
    with desk.store.writing():
        for number in (1, 2):
            code = Code(str(2_100_000 + number), f"CODE-{number}", "Ms Desk", now)
            put(desk.store, code)
    folder = desk.export(tmp_path / "unit", who=receiver("collection-unit")).folder
    batch = open_verified(folder, signers(BOOTH_1=desk), accept_all)
    assert batch.name == folder.name == "BOOTH-1-collection-unit-000001"
    data = reply_bytes(made([batch], a_list("采集码,原因", "CODE-2,RJ-E1"), now), office_key)
    assert b"2100002" not in data
    answers = parse_answers(data, "x.reply", office_line(office_key))
    done = acknowledge(desk.store, answers, TakeIn(account_actor("Ms Desk"), now))
    assert [change.photo.student_no for change in done.changes if change.answer.reasons] == [
        "2100002"
    ]
    assert said(desk, 2) == "returned"
