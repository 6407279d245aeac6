"""The door out of the booth: what a batch holds, what is refused, what is recorded."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from kiosk.batch.export import STEPS, Exported, export
from kiosk.batch.standalone import HEADER, MANIFEST, RECORDS, SIGNATURE
from kiosk.errors import AnswerIsNo, EnvironmentFailed
from kiosk.rights import account_actor
from kiosk.store import audit, batches, submissions
from kiosk.store.open import FILE_NAME
from tests.kiosk.batch.desk import (
    BOOTH,
    PROFILE_SHA256,
    Desk,
    accept_all,
    photo_bytes,
    photos_of,
    read_header,
)


def names_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_batch_holds_the_photos_the_records_the_header_the_manifest_and_the_signature(
    exported: Exported,
) -> None:
    photos = {f"photos/{2_100_000 + number}.jpg" for number in (1, 2, 3)}
    assert names_in(exported.folder) == photos | {HEADER, RECORDS, MANIFEST, SIGNATURE}
    assert exported.folder.name == f"{BOOTH}-000001"
    for number, path in zip((1, 2, 3), photos_of(exported.folder), strict=True):
        assert path.read_bytes() == photo_bytes(number)


def test_the_header_says_what_the_contract_asks(exported: Exported) -> None:
    header = read_header(exported.folder)
    assert header.booth == BOOTH
    assert (header.sequence, header.previous_manifest_sha256) == (1, None)
    assert header.count == 3
    assert (header.profile, header.profile_sha256) == ("chsi-2017", PROFILE_SHA256)
    assert header.software == "chsi-photo-kiosk 0.1.0"
    assert header.exported_at == "2026-03-01T00:30:00Z"
    assert header.exported_by == "Mr Exporter"
    assert header.simulation is False


def test_the_manifest_lists_every_other_file_in_order_as_binary(batch: Path) -> None:
    lines = (batch / MANIFEST).read_text(encoding="utf-8").splitlines()
    listed = [line.split(" *")[1] for line in lines]
    assert set(listed) == names_in(batch) - {MANIFEST, SIGNATURE}
    assert listed == sorted(listed)
    for line in lines:
        digest, name = line.split(" *")
        assert hashlib.sha256((batch / name).read_bytes()).hexdigest() == digest


def test_the_zip_holds_the_same_files_in_one_folder_stored_not_deflated(
    desk: Desk, exported: Exported
) -> None:
    with zipfile.ZipFile(exported.archive) as archive:
        inside = {entry.filename: archive.read(entry) for entry in archive.infolist()}
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
    name = exported.folder.name
    assert inside == {
        f"{name}/{file}": (exported.folder / file).read_bytes()
        for file in names_in(exported.folder)
    }
    assert desk.verify(exported.archive).accepted


def test_nothing_but_the_folder_and_the_zip_is_left_at_the_place(exported: Exported) -> None:
    assert set(exported.folder.parent.iterdir()) == {exported.folder, exported.archive}


def test_the_photos_are_exported_and_the_batch_is_in_the_trail(
    desk: Desk, exported: Exported
) -> None:
    assert len(submissions.in_state(desk.store, "exported")) == 3
    assert submissions.in_state(desk.store, "approved") == []
    recorded = batches.all_batches(desk.store)
    assert recorded == [exported.batch]
    manifest = (exported.folder / MANIFEST).read_bytes()
    assert exported.batch.manifest_sha256 == hashlib.sha256(manifest).hexdigest()
    trail = audit.of_subject(desk.store, exported.folder.name)
    assert [entry.act for entry in trail] == ["promise_batch", "export"]
    assert audit.verify(desk.store) is None


def test_the_next_batch_names_the_manifest_of_the_one_before(
    desk: Desk, exported: Exported
) -> None:
    desk.approve(4)
    second = desk.export(exported.folder.parent)
    header = read_header(second.folder)
    assert header.sequence == 2
    assert header.previous_manifest_sha256 == exported.batch.manifest_sha256
    assert [path.stem for path in photos_of(second.folder)] == ["2100004"]


def test_photos_that_wait_or_went_back_are_not_exported(desk: Desk, tmp_path: Path) -> None:
    desk.submit(1)
    desk.approve(2)
    done = desk.export(tmp_path)
    assert [path.stem for path in photos_of(done.folder)] == ["2100002"]


def test_an_override_is_told_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, override="The camera is soft, the office knows")
    records = (desk.export(tmp_path).folder / RECORDS).read_text(encoding="utf-8-sig")
    assert "The camera is soft, the office knows" in records


def test_an_override_that_nobody_confirmed_is_in_no_batch(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, override="The camera is soft", confirmed=False)
    refused = desk.refusal(tmp_path)
    assert (refused.words_key, refused.fields) == ("batch.only_unconfirmed", {"count": 1})
    desk.approve(2)
    done = desk.export(tmp_path)
    assert [path.stem for path in photos_of(done.folder)] == ["2100002"]


def test_the_steps_are_told_in_their_order(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, 2)
    told: list[tuple[str, int, int]] = []
    order = desk.order(tmp_path)
    export(desk.store, desk.key, order, accept_all, lambda *step: told.append(step))
    assert tuple(dict.fromkeys(step for step, _, _ in told)) == STEPS
    assert [(done, total) for step, done, total in told if step == "photo"] == [(1, 2), (2, 2)]


# --- real photos and trials ----------------------------------------------------------------


def test_trials_and_real_photos_are_never_in_one_batch(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    desk.approve(2, simulated=True)
    real = desk.export(tmp_path)
    trial = desk.export(tmp_path, simulated=True)
    assert [path.stem for path in photos_of(real.folder)] == ["2100001"]
    assert [path.stem for path in photos_of(trial.folder)] == ["2100002"]
    assert read_header(real.folder).simulation is False
    assert read_header(trial.folder).simulation is True
    assert "simulation" in desk.verify(trial.folder).notes
    assert "simulation" not in desk.verify(real.folder).notes


def test_trials_are_numbered_apart_and_leave_no_gap(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, simulated=True)
    trial = desk.export(tmp_path, simulated=True)
    desk.approve(2)
    real = desk.export(tmp_path)
    assert trial.folder.name == f"{BOOTH}-simulation-000001"
    assert real.folder.name == f"{BOOTH}-000001"
    assert read_header(real.folder).previous_manifest_sha256 is None


def test_only_trials_waiting_is_no_reason_to_export_them(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, simulated=True)
    error = desk.refusal(tmp_path)
    assert isinstance(error, AnswerIsNo)
    assert (error.words_key, error.fields) == ("batch.only_trials", {"count": 1})


# --- what is refused ---------------------------------------------------------------------


def test_nothing_to_export_is_said(desk: Desk, exported: Exported) -> None:
    error = desk.refusal(exported.folder.parent)
    assert isinstance(error, AnswerIsNo)
    assert error.words_key == "batch.nothing"


def test_a_photo_that_breaks_a_rule_stops_the_batch_and_all_such_are_named(
    desk: Desk, tmp_path: Path
) -> None:
    first, _, third = desk.approve(1, 2, 3)
    stick = tmp_path / "stick"
    stick.mkdir()
    bad = {"2100001.jpg", "2100003.jpg"}
    with pytest.raises(AnswerIsNo) as caught:
        export(
            desk.store,
            desk.key,
            desk.order(stick),
            lambda name, _data: ["file.bytes"] if name in bad else [],
        )
    assert caught.value.words_key == "batch.photo_breaks_rule"
    assert caught.value.fields["photos"] == (
        f"{first.number} (2100001): file.bytes {third.number} (2100003): file.bytes"
    )
    assert list(stick.iterdir()) == []
    assert len(submissions.in_state(desk.store, "approved")) == 3
    assert batches.all_batches(desk.store) == []


def change_in_database(desk: Desk, sql: str, *values: object) -> None:
    connection = sqlite3.connect(desk.store.path.parent / FILE_NAME)
    with connection:
        connection.execute(sql, values)
    connection.close()


def test_a_photo_whose_bytes_changed_stops_the_batch(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, 2)
    change_in_database(
        desk, "UPDATE images SET data = ? WHERE kind = 'finished' AND id < 3", photo_bytes(7)
    )
    error = desk.refusal(tmp_path)
    assert isinstance(error, EnvironmentFailed)
    assert error.words_key == "store.picture_changed"
    assert batches.all_batches(desk.store) == []


def test_a_photo_that_was_exchanged_with_its_hash_is_found_by_the_trail(
    desk: Desk, tmp_path: Path
) -> None:
    (approved,) = desk.approve(1)
    other = photo_bytes(7)
    change_in_database(
        desk,
        "UPDATE images SET data = ?, sha256 = ? WHERE kind = 'finished'",
        other,
        hashlib.sha256(other).hexdigest(),
    )
    error = desk.refusal(tmp_path)
    assert isinstance(error, AnswerIsNo)
    assert (error.words_key, error.fields["number"]) == ("batch.photo_changed", approved.number)


def test_a_student_number_that_windows_takes_for_a_device_is_refused(
    desk: Desk, tmp_path: Path
) -> None:
    (approved,) = desk.approve(1)
    change_in_database(desk, "INSERT INTO students (student_no, created_at) VALUES ('COM1', '')")
    change_in_database(desk, "UPDATE submissions SET student_no = 'COM1'")
    error = desk.refusal(tmp_path)
    assert (error.words_key, error.fields["number"]) == ("batch.bad_name", approved.number)


@pytest.mark.parametrize("name", ["", "   ", "x" * 65])
def test_an_exporter_without_a_usable_name_is_refused(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    desk.approve(1)
    assert (
        desk.refusal(tmp_path, by=account_actor(name, "account")).words_key == "batch.bad_exporter"
    )


def test_the_header_is_plain_json_for_other_programs(batch: Path) -> None:
    table = json.loads((batch / HEADER).read_text(encoding="utf-8"))
    assert table["format"] == "chsi-photo-batch/1"
    assert table["previous_manifest_sha256"] is None
