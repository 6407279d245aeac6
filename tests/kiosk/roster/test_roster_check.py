"""Rows are read into people; each fault is named by row, column and cause."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.roster import cells
from kiosk.roster.cells import Wrong
from kiosk.roster.check import Checked, check
from kiosk.roster.mapping import REQUIRED, match, names
from kiosk.roster.read import parse_table
from kiosk.store.students import COLUMNS, Listed
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import HEADINGS, RESIDENT, SMITH, WANG, csv_of


def checked(*rows: str, headings: str = HEADINGS) -> Checked:
    """Check a list of these rows."""
    return check(parse_table(csv_of(*rows, headings=headings), "list.csv"))


def faults(*rows: str, headings: str = HEADINGS) -> list[tuple[int, str, str]]:
    """Return (row, column, fault) of a list, having said each in both languages."""
    found = checked(*rows, headings=headings).faults
    for fault in found:
        for language in LANGUAGES:
            assert Words(language).say(fault.words_key, **fault.fields)
    return [
        (fault.row, fault.column, fault.words_key.removeprefix("roster.fault.")) for fault in found
    ]


def test_rows_become_people() -> None:
    found = checked(WANG, SMITH)
    assert (found.faults, found.ignored) == ((), ())
    assert found.people == (
        Listed(
            "22S1", "王小明", RESIDENT, "机电学院", None, "master",
            enrolled_on=date(2023, 9, 1), graduates_on=date(2025, 6, 30),
            circumstance="early_defence",
        ),
        Listed(
            "22S2", "John Smith", "E12345678", "理学院", None, "doctor",
            enrolled_on=date(2021, 9, 1), graduates_on=date(2025, 6, 30),
        ),
    )  # fmt: skip


def test_headings_of_other_lists_and_unused_columns() -> None:
    headings = "XH,XM,SFZH（18位）,CC,XZ,直博,录取方式,是否提前答辩,超期"
    found = checked(f"22s1,王小明,{RESIDENT},博士生,5年,x,y,否,是", headings=headings)
    assert found.ignored == ("直博", "录取方式")
    assert found.columns == (
        "circumstance", "identity_no", "level", "name", "standard_years", "student_no",
    )  # fmt: skip
    (person,) = found.people
    assert (person.student_no, person.level, person.standard_years) == ("22S1", "doctor", 5.0)
    assert person.circumstance == "over_period"


def test_an_ordinary_case_in_words_is_none() -> None:
    headings = "学号,姓名,证件号码,采集情形,培养方式,是否硕士答辩"
    (person,) = checked(f"1,王,{RESIDENT},正常,硕博连读,否", headings=headings).people
    assert (person.circumstance, person.route, person.master_defence) == (None, "combined", False)


@pytest.mark.parametrize(
    ("row", "column", "fault"),
    [
        (WANG.replace("22S1", ""), "学号", "empty"),
        (WANG.replace("22S1", "22-S1"), "学号", "student_no"),
        (WANG.replace("22S1", "2" * 16), "学号", "student_no"),
        (WANG.replace("22S1", "2.02E+09"), "学号", "scientific"),
        (WANG.replace("王小明", ""), "姓名", "empty"),
        (WANG.replace("王小明", "=cmd()"), "姓名", "name"),
        (WANG.replace("王小明", "@王"), "姓名", "name"),
        (WANG.replace("王小明", "王123"), "姓名", "name"),
        (WANG.replace("王小明", "王" * 41), "姓名", "too_long"),
        (WANG.replace(RESIDENT, ""), "证件号码", "empty"),
        (WANG.replace(RESIDENT, "110105194912310021"), "证件号码", "identity_check"),
        (WANG.replace(RESIDENT, "110105194902300021"), "证件号码", "identity_birth"),
        (WANG.replace(RESIDENT, "110105491231002"), "证件号码", "identity"),
        (WANG.replace(RESIDENT, "11010519491231002"), "证件号码", "identity"),
        (WANG.replace(RESIDENT, "4.40301E+17"), "证件号码", "scientific"),
        (WANG.replace(RESIDENT, "=1+1"), "证件号码", "identity"),
        (WANG.replace("机电学院", "院" * 81), "院系", "too_long"),
        (WANG.replace("机电学院", "机\x07电"), "院系", "strange"),
        (WANG.replace("硕士", "本科"), "学历层次", "level"),
        (WANG.replace("2023-09-01", "2023-02-30"), "入学日期", "day"),
        (WANG.replace("2023-09-01", "0203-09-01"), "入学日期", "day"),
        (WANG.replace("2023-09-01", "明年"), "入学日期", "day"),
        (WANG.replace("2025-06-30", "2025"), "预计毕业日期", "day"),
        (WANG.replace("2025-06-30", "2023-09-01"), "预计毕业日期", "order"),
        (WANG.replace("提前答辩", "也许"), "采集情形", "circumstance"),
        (WANG + ",多余", "", "too_many_cells"),
    ],
)
def test_a_fault_is_named_and_the_other_rows_are_good(row: str, column: str, fault: str) -> None:
    assert faults(SMITH, row) == [(3, column, fault)]
    found = checked(SMITH, row)
    assert [person.student_no for person in found.people] == ["22S2"]
    assert found.faulty == 1


def test_all_faults_of_a_row_are_named() -> None:
    row = WANG.replace("王小明", "").replace("硕士", "本科")
    assert faults(row) == [(2, "姓名", "empty"), (2, "学历层次", "level")]
    assert checked(row).faulty == 1


def test_both_of_two_rows_with_the_same_number_are_faulty() -> None:
    again = SMITH.replace("22S2", " 22s1 ")
    other = SMITH.replace("22S2", "22S3").replace("E12345678", "E87654321")
    assert faults(WANG, again, other) == [(2, "学号", "twice"), (3, "学号", "twice")]
    same_document = WANG.replace("22S1", "22S4").replace("002X", "002x")
    assert faults(WANG, same_document) == [(2, "证件号码", "twice"), (3, "证件号码", "twice")]


def test_no_sentence_about_an_identity_number_quotes_it() -> None:
    for number in ("110105194912310021", "110105194902300021", "110105491231002"):
        (fault,) = checked(WANG.replace(RESIDENT, number)).faults
        assert number not in Words("zh").say(fault.words_key, **fault.fields)


@pytest.mark.parametrize("missing", REQUIRED)
def test_a_column_that_is_missing_is_named(missing: str) -> None:
    ours = names().ours[missing]
    with pytest.raises(BadInput) as caught:
        match(HEADINGS.replace(ours, "其他").split(","), "list.csv")
    assert caught.value.fields["columns"] == ours


def test_two_columns_of_one_meaning_are_refused() -> None:
    with pytest.raises(BadInput) as caught:
        checked(WANG, headings=HEADINGS.replace("院系", "身份证号"))
    assert caught.value.words_key == "roster.column_twice"


def test_headings_alone_are_no_list() -> None:
    with pytest.raises(BadInput) as caught:
        checked()
    assert caught.value.words_key == "roster.no_rows"


def test_the_names_lead_to_columns_of_the_store() -> None:
    flags = {"early_defence", "over_period"}
    assert set(names().columns.values()) == set(COLUMNS) | flags


@pytest.mark.parametrize(
    ("text", "is_end", "day"),
    [
        ("20230901", False, date(2023, 9, 1)),
        ("2023-9-1", False, date(2023, 9, 1)),
        ("2023/09/01", True, date(2023, 9, 1)),
        ("2023.9.1", True, date(2023, 9, 1)),
        ("2023年9月1日", True, date(2023, 9, 1)),
        ("2023年9月", False, date(2023, 9, 1)),
        ("202402", True, date(2024, 2, 29)),
        ("2023", False, date(2023, 9, 1)),
        ("2023级", False, None),
        ("2023-09-01 00:00", False, None),
        ("２０２３", False, date(2023, 9, 1)),
    ],
)
def test_days_as_lists_write_them(text: str, is_end: bool, day: date | None) -> None:
    if day is None:
        with pytest.raises(Wrong):
            cells.day(text, is_end=is_end)
    else:
        assert cells.day(text, is_end=is_end) == day


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_of_an_identity_number_is_always_found(place: int, by: int) -> None:
    digit = (int(RESIDENT[place]) + by) % 10
    with pytest.raises(Wrong):
        cells.identity_no(f"{RESIDENT[:place]}{digit}{RESIDENT[place + 1 :]}")


@given(st.text(min_size=1, max_size=64))
def test_whatever_a_cell_says_it_is_read_or_refused_in_a_short_sentence(text: str) -> None:
    said = text.strip()
    if not said:
        return
    readers = (cells.name, cells.words, cells.identity_no, cells.truth, cells.years)
    for reader in readers:
        try:
            reader(said)
        except Wrong as wrong:
            sentence = Words("zh").say(wrong.words_key, **wrong.fields)
            assert len(sentence) < 90
            assert "\n" not in sentence
