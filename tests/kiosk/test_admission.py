"""A number is looked up, proved by a second fact counted over all visits, and decided for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.admission import (
    TRIES,
    Found,
    Proof,
    admit,
    admit_stranger,
    decide_for,
    held,
    in_words,
    look_up,
    mask_identity,
    mask_name,
    prove,
    release,
    withdraw_admission,
)
from kiosk.collection_code import add_code
from kiosk.eligibility import Answers
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import account_actor
from kiosk.roster.one_person import read_person
from kiosk.search import Query, find
from kiosk.season import load_season
from kiosk.settings import Settings
from kiosk.store import audit, students, submissions
from kiosk.store.open import Store, open_store
from kiosk.store.students import Listed
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import SMITH, WANG, listed
from tests.kiosk.staff import hire

SETTINGS = Settings()
SEASON = load_season()
# Proves in a process of its own, as another booth window would: number, then answers.
CHILD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.admission import prove
from kiosk.errors import AnswerIsNo
from kiosk.store.open import open_store

with open_store(Path(sys.argv[1]), wait_s=30) as store:
    for answer in sys.argv[3:]:
        try:
            proof = prove(store, sys.argv[2], answer, datetime.now(UTC))
            print(proof.right, proof.left)
        except AnswerIsNo as error:
            print(error.words_key)
"""


def start(data: Path, student_no: str, *answers: str) -> subprocess.Popen[str]:
    """Start a process that proves a number."""
    arguments = [sys.executable, "-c", CHILD, str(data), student_no, *answers]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def fail(store: Store, now: datetime, times: int = TRIES, student_no: str = "22S1") -> list[int]:
    """Prove wrongly so many times; return the tries that were left each time."""
    return [prove(store, student_no, "0000", now).left for _ in range(times)]


def test_a_booth_without_a_list_is_open(store: Store) -> None:
    assert look_up(store, " 22s1 ", SETTINGS) == Found("22S1", None, known=False, open_booth=True)


def test_a_listed_student_is_greeted_by_a_masked_name(store: Store, now: datetime) -> None:
    listed(store, now)
    found = look_up(store, "22s1", SETTINGS)
    assert found == Found("22S1", "王*明", known=True, open_booth=False)


def test_who_is_not_on_the_list_is_not_known(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    submit(store, "22S9", make_take(), booth="B", now=now)
    listed(store, now)
    assert look_up(store, "22S9", SETTINGS) == Found("22S9", None, known=False, open_booth=False)
    with pytest.raises(AnswerIsNo) as caught:
        prove(store, "22S9", "1234", now)
    assert caught.value.words_key == "eligibility.unlisted"


@pytest.mark.parametrize("typed", ["", "22-S1", "2" * 10_000])
def test_what_is_no_number_is_refused(store: Store, typed: str) -> None:
    with pytest.raises(BadInput):
        look_up(store, typed, SETTINGS)


@pytest.mark.parametrize("answer", ["002X", "002x", " 002x\n", "００２Ｘ", "0 0 2 x"])
def test_the_end_of_the_identity_number_is_right_in_either_case(
    store: Store, now: datetime, answer: str
) -> None:
    listed(store, now)
    assert prove(store, "22S1", answer, now) == Proof(right=True, left=TRIES)


@pytest.mark.parametrize(
    "answer", ["0021", "1231", "0000", "x200", "****", "'--;", "\ud800" * 4, "一二三四"]
)
def test_anything_else_is_wrong(store: Store, now: datetime, answer: str) -> None:
    listed(store, now)
    assert prove(store, "22S1", answer, now) == Proof(right=False, left=TRIES - 1)


@pytest.mark.parametrize("answer", ["", "02X", "1002X", "11010519491231002X", "9" * 10_000])
def test_another_length_is_no_try(store: Store, now: datetime, answer: str) -> None:
    listed(store, now)
    with pytest.raises(BadInput) as caught:
        prove(store, "22S1", answer, now)
    assert caught.value.words_key == "admission.four_needed"
    assert fail(store, now, 1) == [TRIES - 1]


def test_three_wrong_proofs_hold_the_number_in_every_later_visit(
    store: Store, data: Path, now: datetime
) -> None:
    listed(store, now)
    assert fail(store, now) == [2, 1, 0]
    with open_store(data) as later:
        for act in (
            lambda: look_up(later, "22s1", SETTINGS),
            lambda: prove(later, "22S1", "002X", now),
        ):
            with pytest.raises(AnswerIsNo) as caught:
                act()
            assert caught.value.words_key == "admission.held"
            for language in LANGUAGES:
                assert "22S1" in Words(language).explain(caught.value)
        assert held(later) == ["22S1"]
        assert look_up(later, "22S2", SETTINGS).known


def test_coming_back_gives_no_new_tries(store: Store, data: Path, now: datetime) -> None:
    listed(store, now)
    assert fail(store, now, 2) == [2, 1]
    store.close()
    with open_store(data) as later:
        look_up(later, "22S1", SETTINGS)
        assert fail(later, now, 1) == [0]


def test_a_right_proof_sets_the_count_back(store: Store, now: datetime) -> None:
    listed(store, now)
    fail(store, now, 2)
    assert prove(store, "22S1", "002X", now).right
    assert fail(store, now) == [2, 1, 0]


def test_processes_that_guess_at_once_share_the_tries(
    store: Store, data: Path, now: datetime
) -> None:
    listed(store, now)
    guessing = [start(data, "22S1", *(f"{each}{digit}00" for digit in range(3))) for each in "135"]
    said = []
    for process in guessing:
        out, errors = process.communicate(timeout=40)
        assert errors == ""
        said += out.split("\n")[:-1]
    assert sorted(said) == ["False 0", "False 1", "False 2"] + ["admission.held"] * 6
    assert audit.verify(store) is None


def test_the_staff_release_a_number_and_the_trail_says_who(store: Store, now: datetime) -> None:
    listed(store, now)
    fail(store, now)
    release(store, "22S1", who=account_actor("li"), now=now)
    assert held(store) == []
    assert prove(store, "22S1", "002X", now).right
    acts = [(entry.who, entry.act) for entry in audit.of_subject(store, "22S1")]
    assert acts == [("booth", "hold"), ("li", "release")]
    with pytest.raises(AnswerIsNo) as caught:
        release(store, "22S1", who=account_actor("li"), now=now)
    assert caught.value.words_key == "admission.not_held"


def test_a_later_list_neither_releases_nor_forgets(store: Store, now: datetime) -> None:
    listed(store, now)
    fail(store, now)
    listed(store, now, WANG.replace("机电", "材料"), SMITH)
    assert held(store) == ["22S1"]


def test_a_decision_comes_with_the_masked_data_to_confirm(store: Store, now: datetime) -> None:
    listed(store, now)
    admitted = decide_for(store, "22S1", Answers(), SEASON, now)
    assert (admitted.decision.path, admitted.decision.reason) == ("offline", "early_defence")
    lines = in_words(admitted.person, Words("zh"))
    assert {Words("zh").say(key): value for key, value in lines} == {
        "姓名": "王小明",
        "学号": "22S1",
        "证件号码": "110***********002X",
        "院系": "机电学院",
        "学历层次": "硕士研究生",
        "入学日期": "2023-09-01",
        "预计毕业日期": "2025-06-30",
    }
    assert dict(in_words(admitted.person, Words("en")))["person.level"] == "Master's"


def test_an_approved_photo_locks(
    store: Store, now: datetime, make_take: Callable[..., Take]
) -> None:
    listed(store, now, WANG.replace("2025-06-30", "2026-06-30"))
    submission = submit(store, "22S1", make_take(), booth="B", now=now)
    assert decide_for(store, "22S1", Answers(), SEASON, now).decision.path == "offline"
    with store.writing():
        submissions.move(store, submission, "approved")
    decision = decide_for(store, "22S1", Answers(), SEASON, now).decision
    assert (decision.path, decision.fields) == ("locked", {"number": submission.number})


def test_an_open_booth_confirms_nothing(store: Store, now: datetime) -> None:
    admitted = decide_for(store, "22S1", Answers(), SEASON, now)
    assert (admitted.decision.reason, admitted.person) == ("open_booth", ())


def test_a_code_that_is_here_counts_as_an_answer(store: Store, now: datetime) -> None:
    listed(store, now, SMITH.replace("2025-06-30", "2026-06-30"))
    assert decide_for(store, "22S2", Answers(), SEASON, now).decision.reason == "outside_window"
    add_code(store, "22S2", "opaque code", who=account_actor("li"), now=now)
    assert decide_for(store, "22S2", Answers(), SEASON, now).decision.reason == "in_season"


def test_the_staff_admit_a_student_with_a_reason_and_may_withdraw_it(
    store: Store, now: datetime
) -> None:
    listed(store, now)
    admit(store, "22S2", " moved\nhere ", who=account_actor("li"), now=now)
    decision = decide_for(store, "22S2", Answers(), SEASON, now).decision
    assert (decision.path, decision.facts["admitted_because"]) == ("offline", "moved here")
    listed(store, now, WANG, SMITH.replace("理学院", "文学院"))
    assert decide_for(store, "22S2", Answers(), SEASON, now).decision.reason == "admitted"
    withdraw_admission(store, "22S2", who=account_actor("wu"), now=now)
    assert decide_for(store, "22S2", Answers(), SEASON, now).decision.path == "online"
    acts = [(entry.who, entry.act) for entry in audit.of_subject(store, "22S2")]
    assert acts == [("li", "admit"), ("wu", "unadmit")]
    with pytest.raises(AnswerIsNo):
        withdraw_admission(store, "22S2", who=account_actor("wu"), now=now)


def test_who_is_on_no_list_may_be_admitted(store: Store, now: datetime) -> None:
    listed(store, now)
    admit(store, "22S7", "exchange student", who=account_actor("li"), now=now)
    admitted = decide_for(store, "22S7", Answers(), SEASON, now)
    assert (admitted.decision.path, admitted.person) == ("offline", ())


@pytest.mark.parametrize("reason", ["", " \n", "x" * 501])
def test_nobody_is_admitted_without_a_reason(store: Store, now: datetime, reason: str) -> None:
    with pytest.raises(BadInput):
        admit(store, "22S1", reason, who=account_actor("li"), now=now)
    assert audit.size(store) == 0


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("李", "李"),
        ("李四", "李*"),
        ("王小明", "王*明"),
        ("欧阳小明", "欧**明"),
        ("买买提·艾力", "买****力"),
        ("John Smith", "J*** S****"),
    ],
)
def test_the_middle_of_a_name_is_hidden(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("11010519491231002X", "110***********002X"),
        ("E12345678", "*****5678"),
        ("H1234567", "****4567"),
        ("1234", "****"),
    ],
)
def test_an_identity_number_is_masked(number: str, masked: str) -> None:
    assert mask_identity(number) == masked


def test_an_operator_gives_tries_back_and_does_not_override_the_rules(
    store: Store, now: datetime
) -> None:
    hire(store, "Chen", "administrator", now)
    operator = hire(store, "Zhao", "operator", now)
    with pytest.raises(AnswerIsNo) as admitting:
        admit(store, "22S2", "moved here", who=operator, now=now)
    with pytest.raises(AnswerIsNo) as withdrawing:
        withdraw_admission(store, "22S2", who=operator, now=now)
    assert admitting.value.words_key == withdrawing.value.words_key == "rights.needs.reviewer"
    with pytest.raises(AnswerIsNo) as releasing:
        release(store, "22S2", who=operator, now=now)
    assert releasing.value.words_key == "admission.not_held"


def test_somebody_on_no_list_is_admitted_with_what_is_said_of_them(
    store: Store, now: datetime
) -> None:
    who = account_actor("li")
    said = {"name": " 欧阳  若曦", "level": "硕士", "graduates_on": "2026-06"}
    person = read_person("22x9", said, 20)
    admit_stranger(store, person, "dean", who=who, now=now)
    known = students.find(store, "22X9")
    assert known is not None
    assert (known.name, known.level, known.listed) == ("欧阳 若曦", "master", False)
    assert str(known.graduates_on) == "2026-06-30"
    entry = audit.of_subject(store, "22X9")[-1]
    assert entry.detail["said"] == ["graduates_on", "level", "name", "student_no"]
    assert "欧阳" not in repr(entry)
    assert find(store, Query("oyrx")).total == 1
    assert known.admitted_because == "dean"


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"level": "硕士"}, "admission.needs.name"),
        ({"name": "李"}, "admission.needs.level"),
        ({"name": "李", "level": "高中"}, "roster.fault.level"),
        ({"name": "李", "level": "硕士", "identity_no": "110105194912310021"}, "roster.fault."),
    ],
)
def test_what_cannot_be_said_of_a_person_is_refused(said: dict[str, str], key: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_person("22X9", said, 20)
    assert caught.value.words_key.startswith(key)
    assert all(Words(language).explain(caught.value) for language in LANGUAGES)


def test_who_is_on_the_list_is_not_described_by_hand(store: Store, now: datetime) -> None:
    listed(store, now, WANG)
    known = students.find(store, "22S1")
    assert known is not None
    who, stranger = account_actor("li"), Listed("22X9", "李", known.identity_no)
    for person, key in ((known, "on_the_list"), (stranger, "identity_taken")):
        with pytest.raises(AnswerIsNo) as caught:
            admit_stranger(store, person, "dean", who=who, now=now)
        assert caught.value.words_key == f"admission.{key}"
    assert students.find(store, "22X9") is None
