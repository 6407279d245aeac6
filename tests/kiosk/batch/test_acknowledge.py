"""The office's answer, as a list or signed, taken into the booth whole or not at all."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.batch.acknowledge import Order, Preview, acknowledge, preview
from kiosk.batch.answers import Answers, parse_answers, read_answers
from kiosk.batch.export import Exported
from kiosk.batch.receivers import receiver
from kiosk.batch.records import inert
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.keep import retention
from kiosk.rights import Actor, account_actor
from kiosk.roster.watch import Step
from kiosk.store import acknowledgements, audit, batches, reviews, submissions
from kiosk.store.codes import Code, put
from kiosk.store.submissions import Submission
from kiosk.words import LANGUAGES, Words
from tests.kiosk.batch.desk import Desk
from tests.kiosk.workbooks import SHEET, part, with_part, workbook

HEAD = "学号,结果,原因"
ALL = [HEAD, "2100001,通过,", "2100002,不通过,RJ-B1 背景有阴影", "2100003,accepted,"]
pytestmark = pytest.mark.usefixtures("exported")
THE_STAFF = account_actor("Ms Desk")


def read(lines: Sequence[str], file: str = "list.csv") -> Answers:
    """Return what a list says."""
    return parse_answers("\r\n".join(lines).encode("utf-8-sig"), file, [])


def take(desk: Desk, lines: Sequence[str], batch: str = "") -> Preview:
    """Take a list in."""
    return acknowledge(desk.store, read(lines), Order(THE_STAFF, desk.now, batch))


def faults(desk: Desk, lines: Sequence[str], batch: str = "") -> list[tuple[int, str]]:
    """Return row and kind of what is wrong with a list, which must then not be taken in."""
    answers = read(lines)
    found = preview(desk.store, answers, batch).faults
    before = audit.last_hash(desk.store)
    with pytest.raises(BadInput) as caught:
        acknowledge(desk.store, answers, Order(THE_STAFF, desk.now, batch))
    assert caught.value.words_key == "acknowledge.faulty"
    assert audit.last_hash(desk.store) == before
    for language in LANGUAGES:
        for fault in found:
            assert Words(language).say(fault.words_key, **fault.fields)
    return [(fault.row, fault.words_key.removeprefix("reply.fault.")) for fault in found]


def photo(desk: Desk, number: int) -> Submission:
    """Return the newest photo of a student."""
    return submissions.of_student(desk.store, str(2_100_000 + number))[-1]


# --- what an answer does -------------------------------------------------------------------


def test_accepted_photos_stay_and_rejected_ones_return_with_the_reason(desk: Desk) -> None:
    done = take(desk, ALL)
    assert (done.count("accepted"), done.count("rejected"), done.unchanged) == (2, 1, 0)
    assert [photo(desk, n).state for n in (1, 2, 3)] == ["exported", "returned", "exported"]
    (review,) = reviews.of_submission(desk.store, photo(desk, 2).id)[1:]
    assert (review.decision, review.reasons) == ("reject", ("RJ-B1",))
    assert review.note == "RJ-B1 背景有阴影"
    answer = acknowledgements.find(desk.store, photo(desk, 1).id)
    assert answer is not None
    assert (answer.reply, answer.by, answer.at) == ("accepted", "Ms Desk", desk.now)


def test_a_rejected_student_is_photographed_again_and_handed_over_again(
    desk: Desk, tmp_path: Path
) -> None:
    take(desk, ALL)
    desk.approve(2)
    second = desk.export(tmp_path / "second")
    (item,) = batches.items_of(desk.store, second.batch.id)
    assert item.student_no == "2100002"
    assert item.submission_number == photo(desk, 2).number


def test_the_retention_clock_starts_for_the_accepted_and_for_them_only(desk: Desk) -> None:
    take(desk, ALL)
    order = retention.Order(THE_STAFF, desk.now + timedelta(days=30), 30)
    over, waiting = retention.overdue(desk.store, order)
    assert [original.number for original in over] == [photo(desk, n).number for n in (1, 3)]
    assert {original.acknowledged_at for original in over} == {desk.now}
    assert waiting == 0


def test_every_photo_and_the_reply_stand_in_the_trail_with_before_and_after(desk: Desk) -> None:
    done = take(desk, ALL)
    entry = audit.of_subject(desk.store, photo(desk, 2).number)[-1]
    assert (entry.act, entry.who) == ("acknowledge", "Ms Desk")
    assert entry.detail["before"] == {"state": "exported", "reply": None}
    assert entry.detail["after"] == {"state": "returned", "reply": "rejected"}
    (whole,) = audit.of_subject(desk.store, done.answers.sha256)
    assert (whole.act, whole.detail["accepted"], whole.detail["rejected"]) == (
        "acknowledge_batch",
        2,
        1,
    )
    assert audit.verify(desk.store) is None


def test_the_same_reply_twice_changes_nothing(desk: Desk) -> None:
    take(desk, ALL)
    before = audit.last_hash(desk.store)
    again = take(desk, ALL)
    assert again.before is not None
    assert (again.changes, again.unchanged) == ((), 3)
    assert audit.last_hash(desk.store) == before


def test_the_same_answers_in_another_file_change_nothing(desk: Desk) -> None:
    take(desk, ALL)
    again = take(desk, [HEAD, *reversed(ALL[1:])])
    assert (again.before, again.changes, again.unchanged) == (None, (), 3)
    assert photo(desk, 2).state == "returned"


def test_a_preview_changes_nothing(desk: Desk) -> None:
    before = audit.last_hash(desk.store)
    assert preview(desk.store, read(ALL)).count("rejected") == 1
    assert audit.last_hash(desk.store) == before
    assert photo(desk, 2).state == "exported"


def test_what_was_accepted_may_be_rejected_later_but_not_the_other_way_round(desk: Desk) -> None:
    take(desk, ALL)
    later = take(desk, [HEAD, "2100001,退回,比对不通过"])
    assert later.count("rejected") == 1
    assert photo(desk, 1).state == "returned"
    assert faults(desk, [HEAD, "2100002,通过,"]) == [(2, "rejected_before")]


def test_an_old_list_does_not_touch_the_photo_that_was_taken_since(
    desk: Desk, exported: Exported, tmp_path: Path
) -> None:
    take(desk, ALL)
    desk.approve(2)
    second = desk.export(tmp_path / "second").batch.folder
    old_again = [HEAD, "2100002,不通过,another wording of the old list"]
    assert faults(desk, old_again) == [(2, "which")]
    assert take(desk, old_again, exported.batch.folder).unchanged == 1
    assert photo(desk, 2).state == "exported"
    assert take(desk, [HEAD, "2100002,通过,"], second).count("accepted") == 1


def test_a_withdrawn_photo_is_answered_and_stays_withdrawn(desk: Desk) -> None:
    with desk.store.writing():
        submissions.move(desk.store, photo(desk, 2), "withdrawn")
    take(desk, ALL)
    assert photo(desk, 2).state == "withdrawn"
    answer = acknowledgements.find(desk.store, photo(desk, 2).id)
    assert answer is not None
    assert answer.reply == "rejected"


# --- how a photo is named ---------------------------------------------------------------------


def test_a_photo_may_be_named_in_every_way(desk: Desk, exported: Exported) -> None:
    with desk.store.writing():
        put(desk.store, Code("2100002", "CODE-2", "Ms Desk", desk.now))
    sha256 = photo(desk, 3).finished_sha256
    done = take(
        desk,
        [
            "照片编号,采集码,文件名,照片SHA256,批次,结果,备注",
            f"{photo(desk, 1).number},,,,{exported.batch.folder},合格,",
            ",CODE-2,,,,不合格,blurred",
            f",,2100003.jpg,{sha256.upper()},,ok,",
        ],
    )
    assert [change.photo.student_no for change in done.changes] == ["2100001", "2100002", "2100003"]
    assert done.changes[1].answer.note == "blurred"


ZEROS = "0" * 64
WRONG = [
    ("学号,结果", "2199999,通过", "unknown_student"),
    ("学号,结果", "2100004,通过", "not_handed_over"),
    ("采集码,结果", "X,通过", "unknown_code"),
    ("文件名,结果", "photos/x.jpg,通过", "unknown_photo"),
    ("照片SHA256,结果", f"{ZEROS},通过", "unknown_photo"),
    ("学号,文件名,结果", "2100001,photos/2100002.jpg,通过", "other_photo"),
    ("学号,批次,结果", "2100001,BOOTH-1-000009,通过", "unknown_batch"),
    ("学号,结果", "2100001,也许", "result"),
    ("学号,结果", "2100001,", "result"),
    ("学号,结果", ",通过", "whose"),
    ("学号,结果", "2100001,不通过", "no_reason"),
    ("学号,结果,原因", "2100001,不通过,RJ-X9", "reason"),
    ("学号,结果,原因", "2100001,不通过," + "长" * 501, "too_long"),
    ("学号,结果,原因", "2100001,不通过,a\u202eb", "strange"),
]


@pytest.mark.parametrize(("head", "row", "kind"), WRONG, ids=range(len(WRONG)))
def test_a_row_that_cannot_be_is_named_and_nothing_is_taken_in(
    desk: Desk, head: str, row: str, kind: str
) -> None:
    desk.approve(4)
    assert faults(desk, [head, row]) == [(2, kind)]


def test_another_photos_hash_is_refused(desk: Desk) -> None:
    row = f"2100001,{photo(desk, 2).finished_sha256},通过"
    assert faults(desk, ["学号,SHA256,结果", row]) == [(2, "other_photo")]


def test_one_wrong_row_keeps_the_right_ones_out(desk: Desk) -> None:
    assert faults(desk, [*ALL, "2199999,通过,"]) == [(5, "unknown_student")]
    assert photo(desk, 2).state == "exported"


def test_a_photo_that_is_answered_twice_is_refused(desk: Desk) -> None:
    assert faults(desk, [HEAD, "2100001,通过,", "２１００００１,通过,"]) == [(3, "twice")]


def test_a_batch_that_was_promised_only_cannot_be_answered(desk: Desk) -> None:
    desk.store.db.execute("UPDATE batches SET completed_at = NULL")
    desk.store.db.commit()
    assert faults(desk, [HEAD, "2100001,通过,"]) == [(2, "not_complete")]


def test_a_batch_option_that_names_none_is_said(desk: Desk) -> None:
    with pytest.raises(BadInput) as caught:
        take(desk, ALL, "BOOTH-1-000007")
    assert caught.value.words_key == "acknowledge.no_batch"


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("姓名,结果", "reply.no_photo_column"),
        ("学号,原因", "reply.no_result_column"),
        ("学号,XH,结果", "roster.column_twice"),
    ],
)
def test_a_list_without_its_columns_is_refused(head: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        read([head, "1,2,3"])
    assert caught.value.words_key == key
    for language in LANGUAGES:
        assert "list.csv" in Words(language).explain(caught.value)


# --- who may, and who looks on -------------------------------------------------------------------


def test_somebody_unknown_may_not_take_a_reply_in(desk: Desk) -> None:
    with pytest.raises(AnswerIsNo) as caught:
        acknowledge(desk.store, read(ALL), Order(Actor("Mr Nobody", "administrator"), desk.now))
    assert caught.value.words_key == "people.none"
    assert photo(desk, 2).state == "exported"


def test_who_watches_can_stop_it_at_each_step_and_nothing_was_changed(desk: Desk) -> None:
    seen: list[Step] = []

    def stop_at(wanted: Step) -> None:
        def watch(step: Step, _done: int, _total: int) -> bool:
            seen.append(step)
            return step != wanted

        with pytest.raises(AnswerIsNo):
            acknowledge(desk.store, read(ALL), Order(THE_STAFF, desk.now), watch)

    before = audit.last_hash(desk.store)
    for step in ("compare", "write"):
        stop_at(step)
        assert seen[-1] == step
        assert audit.last_hash(desk.store) == before
        assert photo(desk, 1).state == "exported"


# --- hostile and odd files --------------------------------------------------------------------


def test_a_workbook_says_the_same_as_its_text() -> None:
    rows = [line.split(",") for line in ALL]
    answers = parse_answers(workbook(rows), "list.xlsx", [])
    assert [answer.reply for answer in answers.answers] == ["accepted", "rejected", "accepted"]


def test_a_formula_without_a_result_is_not_an_answer() -> None:
    book = workbook([["学号", "结果"], ["2100001", "通过"]])
    sheet = part(book, SHEET).replace(b"<v>3</v>", b"<f>A1</f>", 1)
    answers = parse_answers(with_part(book, SHEET, sheet), "list.xlsx", [])
    assert [fault.words_key for fault in answers.faults] == ["reply.fault.formula"]


def test_a_huge_sparse_file_a_pipe_and_a_folder_are_refused_unread(tmp_path: Path) -> None:
    sparse = tmp_path / "list.csv"
    with sparse.open("wb") as stream:
        stream.truncate(10 * 2**30)
    pipe = tmp_path / "pipe.csv"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    cases = {sparse: "too_large", pipe: "no_file", tmp_path: "no_file", tmp_path / "x": "no_file"}
    for path, key in cases.items():
        with pytest.raises(BadInput) as caught:
            read_answers(path, [])
        assert caught.value.words_key == f"roster.{key}"


def test_a_bomb_is_refused_without_going_off() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
            archive.writestr(name, b"<a/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as stream:
            for _ in range(600):
                stream.write(bytes(1 << 20))
    with pytest.raises(BadInput) as caught:
        parse_answers(bomb.getvalue(), "list.xlsx", [])
    assert caught.value.words_key == "roster.unpacks_too_large"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "＝"])
def test_a_formula_of_the_office_comes_out_of_the_booth_inert(desk: Desk, sign: str) -> None:
    take(desk, [HEAD, f'2100001,退回,"{sign}HYPERLINK(1)"'])
    (_, review) = reviews.of_submission(desk.store, photo(desk, 1).id)
    assert inert(review.note).lstrip().startswith("'")


def test_a_workbook_that_lost_a_byte_anywhere_is_refused_or_read() -> None:
    data = workbook([line.split(",") for line in ALL])
    refused = 0
    for at in range(0, len(data), 61):
        try:
            parse_answers(data[:at] + data[at + 1 :], "list.xlsx", [])
        except BadInput:
            refused += 1
    assert refused > len(data) // 61 // 2


# --- one photo, several receivers ----------------------------------------------------------------


@pytest.fixture
def unit(desk: Desk, tmp_path: Path) -> str:
    """Hand the photos to the collection unit too; return the name of that batch."""
    with desk.store.writing():
        for number in (1, 2, 3):
            student_no = str(2_100_000 + number)
            put(desk.store, Code(student_no, f"CODE-{number}", "Ms Desk", desk.now))
    done = desk.export(tmp_path / "unit", who=receiver("collection-unit"))
    assert done.batch.count == 3
    return done.batch.folder


def test_one_answer_does_for_every_receiver(desk: Desk, unit: str) -> None:
    assert take(desk, ALL).count("rejected") == 1
    assert photo(desk, 2).state == "returned"
    done = take(desk, ["采集码,结果", "CODE-1,通过", "CODE-3,通过"], unit)
    assert (done.changes, done.unchanged) == ((), 2)


def test_a_second_receivers_yes_does_not_undo_the_firsts_no(desk: Desk, unit: str) -> None:
    take(desk, ALL)
    done = take(desk, ["采集码,结果", "CODE-2,通过"], unit)
    assert (done.changes, done.unchanged) == ((), 1)
    assert photo(desk, 2).state == "returned"


def test_a_second_receivers_no_sends_an_accepted_photo_back(desk: Desk, unit: str) -> None:
    take(desk, ALL)
    take(desk, ["采集码,结果,原因", "CODE-1,不通过,RJ-I1"], unit)
    assert photo(desk, 1).state == "returned"
