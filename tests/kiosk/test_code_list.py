"""A list of collection codes is looked at first, kept whole, and overwrites nothing unseen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.code_list import Fault, Prepared, keep, prepare, read_list
from kiosk.collection_code import add_code, hash_of
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, codes
from kiosk.store.open import Store
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import listed

LI = account_actor("li")
LONGEST = 20


@pytest.fixture
def two(store: Store, now: datetime) -> Store:
    """Return a store of two students, one of whom has a code."""
    listed(store, now)
    add_code(store, "22S2", "code-of-22S2", who=LI, now=now)
    return store


def prepared(store: Store, folder: Path, *rows: str, headings: str = "采集码,学号") -> Prepared:
    file = folder / "codes.csv"
    file.write_text("\n".join((headings, *rows, "")), encoding="gb18030", newline="")
    return prepare(store, read_list(file), LONGEST)


def test_a_list_says_what_it_would_do_and_then_does_it(
    two: Store, tmp_path: Path, now: datetime
) -> None:
    found = prepared(two, tmp_path, "code-of-22S1,22s1", "another-of-22S2,22S2")
    assert [each.kind for each in found.given] == ["new", "other"]
    assert codes.find(two, "22S1") is None
    assert keep(two, found, who=LI, now=now) == 2
    kept = [codes.find(two, number) for number in ("22S1", "22S2")]
    assert [each and each.code for each in kept] == ["code-of-22S1", "another-of-22S2"]
    (entry,) = audit.of_subject(two, "codes.csv")
    assert (entry.act, entry.detail["new"], entry.detail["other"]) == ("code_list", 1, 1)
    (entry,) = audit.of_subject(two, "22S1")
    assert entry.detail["code_sha256"] == hash_of("code-of-22S1")


def test_rows_that_cannot_be_kept_are_named_and_stop_no_other(
    two: Store, tmp_path: Path, now: datetime
) -> None:
    found = prepared(
        two, tmp_path, "code-of-22S2,22S1", "short,22S1", "fits-nobody,99X9", ",22S1",
        "code-of-22S1,22S1", "once-more-22S1,22S1", "code-of-22S2,22S2",
    )  # fmt: skip
    assert [(fault.row, fault.words_key) for fault in found.faults] == [
        (2, "code.taken"), (3, "code.bad_length"), (4, "code.nobody"), (5, "code.empty"),
        (7, "code.twice"),
    ]  # fmt: skip
    for language in LANGUAGES:
        for fault in found.faults:
            assert Words(language).say(fault.words_key, **fault.fields)
    assert [each.kind for each in found.given] == ["new", "same"]
    assert keep(two, found, who=LI, now=now) == 1


def test_one_code_for_two_students_is_a_fault(two: Store, tmp_path: Path) -> None:
    found = prepared(two, tmp_path, "one-and-the-same,22S1", "one-and-the-same,22S2")
    assert found.faults == (Fault(3, "code.twice", {"row": 2}),)


def test_a_code_that_came_in_the_meantime_is_not_lost(
    two: Store, tmp_path: Path, now: datetime
) -> None:
    found = prepared(two, tmp_path, "code-of-22S1,22S1")
    add_code(two, "22S1", "scanned-meanwhile", who=account_actor("wang"), now=now)
    with pytest.raises(AnswerIsNo) as caught:
        keep(two, found, who=LI, now=now)
    assert (caught.value.words_key, caught.value.fields) == (
        "student.stale",
        {"student_no": "22S1"},
    )
    here = codes.find(two, "22S1")
    assert here is not None
    assert here.code == "scanned-meanwhile"


@pytest.mark.parametrize(
    ("headings", "key"),
    [
        ("学号,姓名", "roster.column_missing"),
        ("采集码,姓名", "roster.column_missing"),
        ("采集码,学号,code", "roster.column_twice"),
    ],
)
def test_a_list_without_its_columns_is_refused(tmp_path: Path, headings: str, key: str) -> None:
    file = tmp_path / "codes.csv"
    file.write_text(f"{headings}\na,b,c\n", encoding="utf-8", newline="")
    with pytest.raises(BadInput) as caught:
        read_list(file)
    assert caught.value.words_key == key


def test_nobody_keeps_a_list_without_the_right(two: Store, tmp_path: Path, now: datetime) -> None:
    found = prepared(two, tmp_path, "code-of-22S1,22S1")
    with pytest.raises(AnswerIsNo):
        keep(two, found, who=Actor("nobody", "operator"), now=now)
    assert codes.find(two, "22S1") is None
