"""Two receivers, each with what it may know: one photo goes to each of them once."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from kiosk.admission import admit
from kiosk.batch.export import STEPS
from kiosk.batch.receivers import FOLDER, receiver, receivers
from kiosk.batch.standalone import RECORDS
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, batches, handover, particulars, people, submissions
from kiosk.store.particulars import Kept
from kiosk.unlock import Unlocking, unlock
from tests.contracts.tree import ROOT
from tests.kiosk.batch.desk import BOOTH, Desk, photo_bytes, photos_of, read_header
from tests.kiosk.batch.enrolled import enrol
from tests.kiosk.batch.killed import DIED

SCHOOL, UNIT = receiver("school-systems"), receiver("collection-unit")


def rows_of(folder: Path) -> list[dict[str, str]]:
    text = (folder / RECORDS).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_same_photo_reaches_both_and_each_record_says_which(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, 1, 2)
    rows = {who.id: rows_of(desk.export(tmp_path, who=who).folder) for who in (SCHOOL, UNIT)}
    hashes = [{row["photo_sha256"] for row in each} for each in rows.values()]
    assert hashes[0] == hashes[1]
    assert len(hashes[0]) == 2
    for row in rows["collection-unit"]:
        assert row["file"] == f"photos/{row['photo_sha256']}.jpg"


def test_each_receiver_has_numbers_of_its_own_and_is_handed_a_photo_once(
    desk: Desk, tmp_path: Path
) -> None:
    enrol(desk, 1)
    first = [desk.export(tmp_path, who=who) for who in (SCHOOL, UNIT)]
    assert [done.folder.name for done in first] == [
        f"{BOOTH}-000001",
        f"{BOOTH}-collection-unit-000001",
    ]
    for who in (SCHOOL, UNIT):
        assert desk.refusal(tmp_path, who=who).words_key == "batch.nothing"
    enrol(desk, 2)
    done = desk.export(tmp_path, who=UNIT)
    header = read_header(done.folder)
    assert (header.sequence, header.receiver, header.identity) == (2, UNIT.id, "collection_code")
    assert header.previous_manifest_sha256 == first[1].batch.manifest_sha256
    for each in (*first, done):
        assert desk.verify(each.folder).accepted
        assert desk.verify(each.archive).accepted
    assert [photo.student_no for photo in handover.waiting(desk.store, simulated=False)] == [
        "2100002"
    ]


def test_without_a_code_nobody_goes_to_the_collection_unit_and_it_is_said(
    desk: Desk, tmp_path: Path
) -> None:
    enrol(desk, 1, coded=False)
    refused = desk.refusal(tmp_path, who=UNIT)
    assert (refused.words_key, refused.fields["count"]) == ("batch.only_without_code", 1)
    enrol(desk, 2)
    done = desk.export(tmp_path, who=UNIT)
    assert (done.batch.count, done.left, done.without_code) == (1, 0, 1)
    refused = desk.refusal(tmp_path, who=UNIT, students=("2100001",))
    assert (refused.words_key, refused.fields["student_no"]) == ("batch.without_code", "2100001")


# --- a chosen set ------------------------------------------------------------------------------


def test_students_who_are_named_go_alone(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, 1, 2, 3)
    done = desk.export(tmp_path, students=(" 2100003", "2100001", "2100001"))
    assert [path.stem for path in photos_of(done.folder)] == ["2100001", "2100003"]
    assert done.left == 0
    rest = desk.export(tmp_path)
    assert [path.stem for path in photos_of(rest.folder)] == ["2100002"]


def test_one_named_student_who_cannot_go_stops_the_batch_and_the_reason_is_said(
    desk: Desk, tmp_path: Path
) -> None:
    enrol(desk, 1)
    gone = desk.export(tmp_path)
    desk.submit(4)
    desk.approve(5, override="The camera is soft", confirmed=False)
    desk.approve(6, simulated=True)
    enrol(desk, 2)
    why = {"2100001": "went_already", "2100004": "not_approved", "2100005": "unconfirmed",
           "2100006": "is_trial", "nobody": "not_approved"}  # fmt: skip
    for student_no, key in why.items():
        refused = desk.refusal(tmp_path, students=("2100002", student_no))
        assert isinstance(refused, AnswerIsNo)
        assert refused.words_key == f"batch.{key}", student_no
        assert refused.fields["student_no"] in (student_no, student_no.upper())
    assert [batch.folder for batch in batches.all_batches(desk.store)] == [gone.folder.name]


def test_who_may_not_hand_over_is_refused_and_nothing_leaves(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, 1)
    refused = desk.refusal(tmp_path / "stick", by=Actor("Nobody", "administrator"))
    assert refused.words_key == "people.none"
    with desk.store.writing():
        person = people.add(desk.store, "Op", "operator", "$argon2id$x", desk.now)
    assert desk.export(tmp_path, by=Actor("Op", "operator")).batch.exported_by == "Op"
    enrol(desk, 2)
    with desk.store.writing():
        people.set_disabled(desk.store, person, disabled=True)
    assert desk.refusal(tmp_path, by=Actor("Op", "operator")).words_key == "people.not_any_more"


def test_the_reasons_of_what_was_let_through_travel_with_the_schools_batch(
    desk: Desk, tmp_path: Path
) -> None:
    desk.approve(1, override="The frame of the glasses, a doctor asked for it")
    (row,) = rows_of(desk.export(tmp_path).folder)
    assert row["override_reason"] == "The frame of the glasses, a doctor asked for it"
    assert (row["override_by"], row["override_confirmed_by"]) == ("Ms Reviewer", "Mr Second")


def test_why_somebody_was_photographed_against_the_rules_travels_with_who_said_so(
    desk: Desk, tmp_path: Path
) -> None:
    admit(desk.store, "2100001", "Defends early", who=account_actor("Mrs Desk"), now=desk.now)
    (photo,) = desk.approve(1)
    facts = {"admitted_because": "Defends early"}
    kept = Kept("1", "ab", "zh", desk.now, {"reason": "admitted", "facts": facts}, False, "proved")
    with desk.store.writing():
        particulars.add(desk.store, photo.id, kept)
    (row,) = rows_of(desk.export(tmp_path).folder)
    told = (row["eligibility"], row["eligibility_reason"], row["eligibility_by"])
    assert told == ("admitted", "Defends early", "Mrs Desk")


# --- what does not fit -------------------------------------------------------------------------


def test_what_does_not_fit_one_batch_waits_for_the_next(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(desk, 1, 2, 3)
    sizes = [len(photo_bytes(number)) for number in (1, 2, 3)]
    monkeypatch.setattr("kiosk.batch.choose._MB", 1)  # photos of the tests are far from a megabyte
    done = desk.export(tmp_path, who=replace(SCHOOL, limit_mb=sizes[0] + sizes[1]))
    assert (done.batch.count, done.left) == (2, 1)
    done = desk.export(tmp_path, who=replace(SCHOOL, limit_mb=1))
    assert (done.batch.count, done.left) == (1, 0)  # one always goes, or nothing ever would


def test_a_folder_that_fat32_cannot_hold_is_not_begun(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(desk, 1, 2, 3)
    # Named by its hash a photo takes seven rows: 9,362 of them would not fit one folder.
    monkeypatch.setattr("kiosk.batch.choose._FOLDER_ROWS", 2 * 7)
    done = desk.export(tmp_path, who=UNIT)
    assert (done.batch.count, done.left) == (2, 1)
    # A folder for each takes rows in the one around it.
    monkeypatch.setattr("kiosk.batch.choose._FOLDER_ROWS", 2 * 2)
    done = desk.export(tmp_path, who=replace(SCHOOL, photo="{student_no}/{student_no}.jpg"))
    assert (done.batch.count, done.left) == (2, 1)


def test_a_receiver_of_the_data_folder_is_known_by_the_name_of_its_file(tmp_path: Path) -> None:
    text = (ROOT / "assets" / "receivers.toml").read_text(encoding="utf-8")
    ours = text[text.index("[school-systems]") : text.index("# A unit that passes")]
    file = tmp_path / FOLDER / "degree-office.toml"
    file.parent.mkdir()
    file.write_text(ours.replace("school-systems", "degree-office"), encoding="utf-8")
    assert list(receivers(tmp_path)) == ["school-systems", "collection-unit", "degree-office"]
    assert receiver("degree-office", tmp_path).columns["XH"].length == 15
    for wrong in (ours, "[degree-office]\n", "[degree-office", ours.replace("XH", "file")):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(BadInput) as caught:
            receivers(tmp_path)
        assert caught.value.words_key == "batch.bad_receiver"
        assert caught.value.fields["file"] == str(file)
    with pytest.raises(BadInput, match="no_receiver"):
        receiver("nobody")


def test_no_receiver_of_the_data_folder_takes_the_name_of_the_collection_unit(
    tmp_path: Path,
) -> None:
    text = (ROOT / "assets" / "receivers.toml").read_text(encoding="utf-8")
    ours = text[text.index("[school-systems]") : text.index("# A unit that passes")]
    file = tmp_path / FOLDER / "collection-unit.toml"
    file.parent.mkdir()
    file.write_text(ours.replace("school-systems", "collection-unit"), encoding="utf-8")
    with pytest.raises(BadInput, match="bad_receiver"):
        receiver("collection-unit", tmp_path)


def test_a_photo_on_its_way_to_a_second_receiver_is_not_unlocked(
    desk: Desk, tmp_path: Path
) -> None:
    enrol(desk, 1)
    desk.export(tmp_path)
    kill_at("promised", desk, tmp_path, UNIT.id)
    (photo,) = submissions.in_state(desk.store, "exported")
    act = Unlocking(account_actor("Ms Reviewer"), desk.now, "wrong person", override=True)
    with pytest.raises(AnswerIsNo) as caught:
        unlock(desk.store, photo.number, act)
    assert caught.value.words_key == "unlock.on_its_way"


# --- stopped half-way --------------------------------------------------------------------------


def kill_at(step: str, desk: Desk, to: Path, who: str, recipient: str = "") -> None:
    data = desk.store.path.parent
    arguments = [str(data), str(to), step, who, recipient]
    command = [sys.executable, "-m", "tests.kiosk.batch.killed", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == DIED, done.stderr


@pytest.mark.parametrize("step", ["photo", "verified", "promised", "copied", "completed"])
def test_killed_at_any_step_each_receiver_gets_every_photo_once(
    desk: Desk, tmp_path: Path, step: str
) -> None:
    enrol(desk, 1, 2)
    desk.export(tmp_path, who=SCHOOL)
    enrol(desk, 3)
    kill_at(step, desk, tmp_path, UNIT.id)
    roster_changes(desk)
    for who in (UNIT, SCHOOL):
        while batches.promised(desk.store, simulated=False, receiver=who.id) or handover.waiting(
            desk.store, simulated=False, receiver=who.id
        ):
            desk.export(tmp_path, who=who)
        assert desk.refusal(tmp_path, who=who).words_key == "batch.nothing"
    seen: Counter[tuple[str, str]] = Counter()
    for batch in batches.all_batches(desk.store):
        folder = tmp_path / batch.folder
        assert desk.verify(folder).accepted
        assert desk.verify(folder.with_name(f"{folder.name}.zip")).accepted
        seen.update((batch.receiver, row["photo_sha256"]) for row in rows_of(folder))
    assert len(seen) == 6
    assert set(seen.values()) == {1}
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert audit.verify(desk.store) is None


def roster_changes(desk: Desk) -> None:
    """A new roster spells everybody otherwise; a promise must come out as it was."""
    with desk.store.writing():
        desk.store.change("UPDATE students SET name = ?, department = ?", ["Another", "Elsewhere"])
        desk.store.change("UPDATE collection_codes SET code = code || ?", ["-new"])


# --- locked for the office ---------------------------------------------------------------------


@pytest.fixture
def office() -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.generate()


def test_a_locked_batch_is_one_file_that_only_the_office_opens(
    desk: Desk, tmp_path: Path, office: pyrage.x25519.Identity
) -> None:
    enrol(desk, 1, 2)
    done = desk.export(tmp_path, recipient=str(office.to_public()))
    assert done.locked
    assert list(tmp_path.glob(f"{BOOTH}*")) == [done.archive]
    locked = done.archive.read_bytes()
    assert locked.startswith(b"age-encryption.org/v1\n-> X25519 ")
    assert b"2100001" not in locked
    opened = tmp_path / "opened.zip"
    opened.write_bytes(pyrage.decrypt(locked, [office]))
    assert desk.verify(opened).accepted
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(locked, [pyrage.x25519.Identity.generate()])


def test_stock_age_opens_a_locked_batch_with_the_key_that_age_keygen_made(
    desk: Desk, tmp_path: Path
) -> None:
    if not (shutil.which("age") and shutil.which("age-keygen")):
        pytest.skip("age is not installed here")
    secret, opened = tmp_path / "office.key", tmp_path / "opened.zip"
    subprocess.run(["age-keygen", "-o", str(secret)], capture_output=True, check=True)
    made = subprocess.run(["age-keygen", "-y", str(secret)], capture_output=True, check=True)
    enrol(desk, 1, 2)
    done = desk.export(tmp_path, recipient=made.stdout.decode().strip())
    command = ["age", "-d", "-i", str(secret), "-o", str(opened), str(done.archive)]
    subprocess.run(command, capture_output=True, check=True)
    assert desk.verify(opened).accepted
    opened.unlink()
    locked = bytearray(done.archive.read_bytes())
    locked[-1] ^= 1
    done.archive.write_bytes(locked)
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


@pytest.mark.parametrize("recipient", ["age1", "ssh-ed25519 AAAA", "age1" + "q" * 58, "nobody"])
def test_what_is_no_recipient_is_refused_before_anything_happens(
    desk: Desk, tmp_path: Path, recipient: str
) -> None:
    enrol(desk, 1)
    refused = desk.refusal(tmp_path, recipient=recipient)
    assert refused.words_key == "batch.bad_recipient"
    assert batches.all_batches(desk.store) == []


@pytest.mark.parametrize("step", STEPS[STEPS.index("promised") : -1])
def test_a_locked_batch_is_resumed_too(
    desk: Desk, tmp_path: Path, office: pyrage.x25519.Identity, step: str
) -> None:
    enrol(desk, 1, 2)
    recipient = str(office.to_public())
    kill_at(step, desk, tmp_path, SCHOOL.id, recipient)
    done = desk.export(tmp_path, recipient=recipient)
    assert done.resumed
    opened = tmp_path / "opened.zip"
    opened.write_bytes(pyrage.decrypt(done.archive.read_bytes(), [office]))
    assert desk.verify(opened).manifest_sha256 == done.batch.manifest_sha256
    assert not (desk.store.path.parent / "outbox").exists()
    assert os.listdir(tmp_path).count(done.archive.name) == 1  # noqa: PTH208
