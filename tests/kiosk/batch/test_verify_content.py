"""A batch that is signed and whole, and still says what cannot be: header, records, order."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.batch import standalone, verify
from kiosk.batch.export import Exported
from kiosk.batch.sign import signers_of
from kiosk.batch.standalone import HEADER, RECORDS, Fault
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.words import LANGUAGES, Words
from tests.kiosk.batch.desk import BOOTH, Desk, accept_all, read_header

Cells = list[list[str]]


# --- the header ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"count": 2}, "count 2 / 3"),
        ({"simulation": True}, "simulation / photos/2100001.jpg"),
        ({"sequence": 2}, "sequence, previous_manifest_sha256"),
        ({"previous_manifest_sha256": "0" * 64}, "sequence, previous_manifest_sha256"),
    ],
)
def test_a_header_that_disagrees_with_the_content_is_refused(
    desk: Desk, batch: Path, changes: dict[str, Any], detail: str
) -> None:
    desk.change_header(batch, **changes)
    assert Fault("header_disagrees", HEADER, detail) in desk.verify(batch).faults


BAD_VALUES = [
    ("format", "chsi-photo-batch/2"), ("format", None), ("booth", ""), ("booth", "A B"),
    ("booth", "../x"), ("booth", 1), ("sequence", 0), ("sequence", -1), ("sequence", True),
    ("sequence", "1"), ("sequence", 1.0), ("count", 0), ("count", None),
    ("previous_manifest_sha256", "x"), ("previous_manifest_sha256", "A" * 64), ("receiver", " "),
    ("identity", ""), ("profile", 5), ("profile_sha256", None), ("software", ""),
    ("exported_at", "yesterday"), ("exported_at", "2026-03-01T00:00:00"), ("exported_by", ""),
    ("simulation", 0), ("simulation", "false"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), BAD_VALUES)
def test_a_field_of_the_header_that_cannot_be_is_named(
    desk: Desk, batch: Path, name: str, value: object
) -> None:
    table = json.loads((batch / HEADER).read_text(encoding="utf-8"))
    (batch / HEADER).write_text(json.dumps(table | {name: value}), encoding="utf-8")
    desk.sign_again(batch)
    assert Fault("header_malformed", HEADER, name) in desk.verify(batch).faults


@pytest.mark.parametrize("name", list(standalone.Header.__dataclass_fields__))
def test_a_missing_field_of_the_header_is_named(desk: Desk, batch: Path, name: str) -> None:
    table = json.loads((batch / HEADER).read_text(encoding="utf-8"))
    del table[name]
    (batch / HEADER).write_text(json.dumps(table), encoding="utf-8")
    desk.sign_again(batch)
    assert Fault("header_malformed", HEADER, name) in desk.verify(batch).faults


@pytest.mark.parametrize(
    "text",
    [
        b"", b"[]", b"null", b"{", b"\xff", b"\xef\xbb\xbf{}", b'{"count": NaN}', b"[" * 60_000,
        b'{"count": 3, "count": 4}', b'{"a": ' * 10_000,
    ],
    ids=range(10),
)  # fmt: skip
def test_a_header_that_is_no_json_object_is_refused(desk: Desk, batch: Path, text: bytes) -> None:
    (batch / HEADER).write_bytes(text)
    desk.sign_again(batch)
    assert "header_malformed" in desk.faults(batch)


def test_a_field_of_a_later_version_is_let_be(desk: Desk, batch: Path) -> None:
    table = json.loads((batch / HEADER).read_text(encoding="utf-8"))
    (batch / HEADER).write_text(json.dumps(table | {"more": [1]}), encoding="utf-8")
    desk.sign_again(batch)
    assert desk.verify(batch).accepted


# --- the records ----------------------------------------------------------------------------


def column(cells: Cells, name: str) -> int:
    return cells[0].index(name)


def put(row: int, name: str, value: str) -> Callable[[Cells], None]:
    def change(cells: Cells) -> None:
        cells[row][column(cells, name)] = value

    return change


def swap_hashes(cells: Cells) -> None:
    at = column(cells, "photo_sha256")
    cells[1][at], cells[2][at] = cells[2][at], cells[1][at]


def swap_students(cells: Cells) -> None:
    at = column(cells, "XH")
    cells[1][at] = cells[2][at]


def drop(row: int) -> Callable[[Cells], None]:
    def change(cells: Cells) -> None:
        del cells[row]

    return change


def lengthen(cells: Cells) -> None:
    cells[2].append("more")


def shorten(cells: Cells) -> None:
    del cells[2][-1]


def repeat_column(cells: Cells) -> None:
    cells[0][0] = cells[0][1]


TRIAL = Fault("header_disagrees", HEADER, "simulation / photos/2100001.jpg")
WRONG_RECORDS: list[tuple[Callable[[Cells], None], Fault]] = [
    (swap_hashes, Fault("record_disagrees", "photos/2100001.jpg", "photo_sha256")),
    (put(1, "photo_bytes", "1"), Fault("record_disagrees", "photos/2100001.jpg", "photo_bytes")),
    (put(1, "file", "../x.jpg"), Fault("record_disagrees", "../x.jpg", "photo_sha256")),
    (put(1, "file", "records.csv"), Fault("record_disagrees", "records.csv", "photo_sha256")),
    (put(1, "file", "photos/2100002.jpg"), Fault("photo_twice", "photos/2100002.jpg")),
    (swap_students, Fault("student_twice", RECORDS, "2100002")),
    (put(1, "XH", "２１００００２"), Fault("student_twice", RECORDS, "2100002")),
    (put(1, "XH", "2100002\u200b"), Fault("student_twice", RECORDS, "2100002")),
    (put(1, "XH", " 2100 002"), Fault("student_twice", RECORDS, "2100002")),
    (put(1, "XH", ""), Fault("student_twice", RECORDS)),
    (put(1, "simulated", "true"), TRIAL),
    (put(1, "simulated", "maybe"), TRIAL),
    (put(1, "source", "=HYPERLINK(1)"), Fault("record_formula", RECORDS, "2")),
    (put(3, "source", " +1"), Fault("record_formula", RECORDS, "4")),
    (put(0, "XH", "name"), Fault("records_malformed", RECORDS, "1 (XH)")),
    (put(0, "file", "x"), Fault("records_malformed", RECORDS, "1 (file)")),
    (drop(2), Fault("photo_unrecorded", "photos/2100002.jpg")),
    (drop(2), Fault("header_disagrees", HEADER, "count 3 / 2")),
    (lengthen, Fault("records_malformed", RECORDS, "3")),
    (shorten, Fault("records_malformed", RECORDS, "3")),
    (repeat_column, Fault("records_malformed", RECORDS, "1")),
]  # fmt: skip


@pytest.mark.parametrize(("change", "fault"), WRONG_RECORDS, ids=range(len(WRONG_RECORDS)))
def test_records_that_cannot_be_are_refused(
    desk: Desk, batch: Path, change: Callable[[Cells], None], fault: Fault
) -> None:
    desk.change_records(batch, change)
    assert fault in desk.verify(batch).faults


@pytest.mark.parametrize(
    "text",
    [b"", b"\xef\xbb\xbf", b"file\r\n", b"\xef\xbb\xbf\xff", b'\xef\xbb\xbf"a'],
    ids=range(5),
)
def test_records_that_are_no_table_are_refused(desk: Desk, batch: Path, text: bytes) -> None:
    (batch / RECORDS).write_bytes(text)
    desk.sign_again(batch)
    assert "records_malformed" in desk.faults(batch)


def test_records_of_more_lines_than_are_read_are_refused(
    desk: Desk, batch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (batch / RECORDS).write_bytes(b"\xef\xbb\xbfa,b\r\n" + b"1,2\r\n" * 41)
    desk.sign_again(batch)
    monkeypatch.setattr(standalone, "MAX_FILES", 40)
    assert "too_many" in desk.faults(batch)


# --- the order of batches ---------------------------------------------------------------------


def check(desk: Desk, folder: Path, state: Path) -> set[str]:
    """Verify against a remembered state; return the codes of the faults."""
    outcome = verify.verify(folder, signers_of(desk.key, BOOTH), accept_all, state)
    return {fault.code for fault in outcome.faults}


@pytest.fixture
def three(desk: Desk, exported: Exported) -> list[Path]:
    """Return three batches of a booth."""
    folders = [exported.folder]
    for number in (4, 5):
        desk.approve(number)
        folders.append(desk.export(exported.folder.parent).folder)
    return folders


def test_batches_in_their_order_are_accepted_each_once(
    desk: Desk, three: list[Path], tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    assert [check(desk, folder, state) for folder in three] == [set(), set(), set()]
    assert [check(desk, folder, state) for folder in three] == [{"sequence_replayed"}] * 3


def test_a_gap_names_the_batch_that_has_to_come_first(
    desk: Desk, three: list[Path], tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    assert check(desk, three[0], state) == set()
    before = state.read_bytes()
    outcome = verify.verify(three[2], signers_of(desk.key, BOOTH), accept_all, state)
    assert outcome.faults == (Fault("sequence_gap", HEADER, "2"),)
    assert state.read_bytes() == before
    assert check(desk, three[1], tmp_path / "fresh.json") == {"sequence_gap"}
    assert not (tmp_path / "fresh.json").exists()


def test_an_older_number_with_another_content_is_refused(
    desk: Desk, three: list[Path], tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    for folder in three:
        check(desk, folder, state)
    desk.change_header(three[1], exported_by="Somebody else")
    assert check(desk, three[1], state) == {"sequence_older"}


def test_a_batch_that_does_not_follow_the_accepted_one_is_refused(
    desk: Desk, three: list[Path], tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    check(desk, three[0], state)
    desk.change_header(three[1], previous_manifest_sha256="0" * 64)
    assert check(desk, three[1], state) == {"chain_broken"}


def test_a_refused_batch_is_not_remembered(desk: Desk, three: list[Path], tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    (three[0] / "note.txt").write_bytes(b"x")
    assert check(desk, three[0], state) == {"extra"}
    assert not state.exists()
    (three[0] / "note.txt").unlink()
    assert check(desk, three[0], state) == set()


def test_trials_and_real_batches_are_remembered_apart(
    desk: Desk, exported: Exported, tmp_path: Path
) -> None:
    state = tmp_path / "state.json"
    desk.approve(9, simulated=True)
    trial = desk.export(tmp_path / "trial", simulated=True)
    assert check(desk, trial.folder, state) == set()
    assert check(desk, exported.folder, state) == set()


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", '{"format": "chsi-photo-batch-state/1"}',
     '{"format": "chsi-photo-batch-state/1", "chains": []}',
     '{"format": "chsi-photo-batch-state/1", "chains": {"BOOTH-1": ["x"]}}',
     '{"format": "chsi-photo-batch-state/1", "chains": {"BOOTH-1": [1]}}',
     '{"format": "chsi-photo-batch-state/9", "chains": {}}'],
)  # fmt: skip
def test_a_damaged_state_is_said_and_not_started_anew(
    desk: Desk, batch: Path, tmp_path: Path, text: str
) -> None:
    state = tmp_path / "state.json"
    state.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        check(desk, batch, state)
    assert caught.value.words_key == "batch.bad_state"
    assert state.read_text(encoding="utf-8") == text


def test_a_state_that_cannot_be_kept_is_said(desk: Desk, batch: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailed) as caught:
        check(desk, batch, tmp_path / "no" / "such" / "folder.json")
    assert caught.value.words_key == "batch.state_not_kept"


# --- what the wrapper adds -------------------------------------------------------------------


def test_a_photo_that_breaks_the_profile_is_named_with_its_rule(desk: Desk, batch: Path) -> None:
    seen: dict[str, bytes] = {}

    def refuse_one(name: str, data: bytes) -> list[str]:
        seen[name] = data
        return ["file.bytes"] if name == "2100002.jpg" else []

    outcome = verify.verify(batch, signers_of(desk.key, BOOTH), refuse_one)
    assert outcome.faults == (Fault("photo_rule", "photos/2100002.jpg", "file.bytes"),)
    assert seen == {path.name: path.read_bytes() for path in (batch / "photos").iterdir()}


def test_nothing_at_the_place_is_an_error_of_usage(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        check(desk, tmp_path / "nowhere", tmp_path / "state.json")
    assert caught.value.words_key == "batch.no_batch"


@pytest.mark.parametrize(
    ("text", "key"), [(None, "unreadable"), (b"\xff", "unreadable"), (b"# no", "empty")]
)
def test_a_signers_file_that_cannot_be_used_is_said(
    tmp_path: Path, text: bytes | None, key: str
) -> None:
    file = tmp_path / "signers"
    if text is not None:
        file.write_bytes(text)
    with pytest.raises(BadInput) as caught:
        verify.read_signers(file)
    assert caught.value.words_key == f"batch.signers_{key}"


def test_the_verifiers_english_is_the_catalogues() -> None:
    english = Words("en")
    for code, sentence in standalone.SENTENCES.items():
        said = english.say(f"batch.fault.{code}", file="FILE", detail="DETAIL")
        assert said == sentence.format(file="FILE", detail="DETAIL")


def test_the_verifiers_chinese_is_the_catalogues() -> None:
    chinese = Words("zh")
    assert list(standalone.SENTENCES_ZH) == list(standalone.SENTENCES)
    for code in standalone.SENTENCES_ZH:
        said = chinese.say(f"batch.fault.{code}", file="FILE", detail="DETAIL")
        assert said == Fault(code, "FILE", "DETAIL").sentence("zh")
    assert list(standalone.NOTES_ZH) == list(standalone.NOTES)
    for note, sentence in standalone.NOTES_ZH.items():
        assert chinese.say(f"batch.note.{note}") == f"注意：{sentence}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_faults_and_notes_are_said_in_both_languages(
    desk: Desk,
    batch: Path,
    language: Any,  # noqa: ANN401 - one of the two
) -> None:
    (batch / "a\x1b[31m.txt").write_bytes(b"x")
    outcome = desk.verify(batch)
    (said,) = verify.sentences(outcome, Words(language))
    assert "a\\u001b[31m.txt" in said
    assert len(verify.notes(outcome, Words(language))) == len(outcome.notes)
    table = verify.outcome_object(outcome, Words(language))
    assert table["verdict"] == "refused"
    assert json.loads(json.dumps(table))["faults"][0]["code"] == "name_unportable"


def test_a_batch_that_was_moved_and_renamed_is_still_accepted(
    desk: Desk, batch: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "from the booth"
    shutil.move(batch, moved)
    assert desk.verify(moved).accepted
    assert read_header(moved).booth == BOOTH
