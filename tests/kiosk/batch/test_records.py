"""The table of a batch: readable by every spreadsheet, obeyed by none."""

from __future__ import annotations

import csv
import io
import string
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.batch.receivers import FIELDS, BrokenReceivers, parse, receiver
from kiosk.batch.records import file_name, inert, moment, records_bytes
from kiosk.batch.standalone import parse_records
from kiosk.errors import AnswerIsNo
from kiosk.store.handover import Approved

WHEN = datetime(2026, 3, 1, 7, 30, 5, 999, tzinfo=timezone(timedelta(hours=8)))
GOOD = """
[office]
photo = "{student_no}.jpg"
identity = "XH"
personal = true
overrides = false
limit_mb = 0
[office.columns]
XH = { field = "student_no", length = 15 }
file = "file"
photo_sha256 = "photo_sha256"
photo_bytes = "photo_bytes"
simulated = "simulated"
"""


def approved(**changes: object) -> Approved:
    facts: dict[str, object] = {
        "id": 1,
        "number": "BOOTH-1-20260301-0001",
        "student_no": "2100001",
        "source": "sim:someone",
        "simulated": True,
        "profile_id": "chsi-2017",
        "profile_sha256": "ab" * 32,
        "taken_at": WHEN,
        "submitted_at": WHEN,
        "approved_by": "Ms Reviewer",
        "approved_at": WHEN,
        "override_reason": "",
        "sha256": "cd" * 32,
        "size_bytes": 31_999,
        "approved_sha256": "cd" * 32,
        "file_name": None,
    }
    return Approved(**(facts | changes))  # type: ignore[arg-type]  # checked by the class


def test_the_table_says_what_the_contract_asks_of_each_photo() -> None:
    photo = approved(
        override_reason="soft",
        confirmed_by="Mr Second",
        eligibility="admitted",
        admitted_because="defends early",
        admitted_by="Mrs Desk",
        name="王小明",
        department="计算学部",
        major="计算机技术",
        level="doctor",
        graduates_on="2026-06-30",
    )
    data = records_bytes(receiver(), [(photo, "photos/2100001.jpg")])
    (row,), faults = parse_records(data)
    assert faults == []
    assert row == {
        "XH": "2100001",
        "XM": "王小明",
        "FY": "计算学部",
        "ZYMC": "计算机技术",
        "CC": "博士研究生",
        "YJBYRQ": "20260630",
        "submission_no": "BOOTH-1-20260301-0001",
        "file": "photos/2100001.jpg",
        "photo_sha256": "cd" * 32,
        "photo_bytes": "31999",
        "taken_at": "2026-02-28T23:30:05Z",
        "approved_by": "Ms Reviewer",
        "approved_at": "2026-02-28T23:30:05Z",
        "override_reason": "soft",
        "override_by": "Ms Reviewer",
        "override_confirmed_by": "Mr Second",
        "eligibility": "admitted",
        "eligibility_reason": "defends early",
        "eligibility_by": "Mrs Desk",
        "profile": "chsi-2017",
        "profile_sha256": "ab" * 32,
        "source": "sim:someone",
        "simulated": "true",
    }


def test_the_table_has_a_byte_order_mark_and_line_ends_of_its_standard() -> None:
    data = records_bytes(receiver(), [(approved(), "a.jpg"), (approved(), "b.jpg")])
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r") == 3


def test_chinese_is_kept(  # a spreadsheet reads it thanks to the mark
) -> None:
    data = records_bytes(receiver(), [(approved(approved_by="王老师"), "a.jpg")])
    assert parse_records(data)[0][0]["approved_by"] == "王老师"


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "  '=1"), ("＝1", "'＝1"), ("'=1", "''=1"), ("\t=1", " '=1"), ("\r=1", " '=1"),
        ("a\n=1", "a =1"), ("a;=1", "a;'=1"), ("a; @x", "a; '@x"), ("a=b", "a=b"),
        ("2026-03-01", "2026-03-01"), ("plain, with a comma", "plain, with a comma"), ("", ""),
        ("a\u2028b\x00c", "a b c"),
    ],
)  # fmt: skip
def test_what_could_be_a_formula_is_made_inert(cell: str, kept: str) -> None:
    assert inert(cell) == kept


CELLS = st.text(alphabet=string.printable + "＝＋－＠王\u2028\x00;\"'", max_size=12)


@given(st.lists(CELLS, min_size=2, max_size=2))
def test_no_cell_is_a_formula_and_every_record_is_one_line(cells: list[str]) -> None:
    who, note = cells
    data = records_bytes(receiver(), [(approved(approved_by=who, override_reason=note), "a.jpg")])
    (row,), faults = parse_records(data)
    assert faults == []
    assert len(data.decode("utf-8-sig").split("\r\n")) == 3
    assert row["approved_by"].replace("'", "") == inert(who).replace("'", "")
    # A spreadsheet that splits at semicolons meets no formula either.
    for delimiter in (",", ";"):
        text = io.StringIO(data.decode("utf-8-sig"), newline="")
        for cell in (cell for line in csv.reader(text, delimiter=delimiter) for cell in line):
            assert not cell.lstrip().startswith(tuple("=+-@＝＋－＠")), cell


def test_a_moment_is_written_in_utc_to_the_second() -> None:
    assert moment(WHEN) == "2026-02-28T23:30:05Z"
    assert moment(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)) == "2026-01-02T03:04:05Z"


def test_a_receiver_is_data() -> None:
    office = parse(GOOD)["office"]
    assert file_name(office, approved()) == "2100001.jpg"
    data = records_bytes(office, [(approved(), "2100001.jpg")])
    assert data.decode("utf-8-sig").splitlines()[0] == "XH,file,photo_sha256,photo_bytes,simulated"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('identity = "XH"', 'identity = "student_no"'),
        ('identity = "XH"', ""),
        ('XH = { field = "student_no", length = 15 }', 'XH = "sex"'),
        ("length = 15", "length = -1"),
        ("length = 15", 'length = "15"'),
        ("length = 15", "width = 15"),
        ("length = 15", "values = { a = 1 }"),
        ('file = "file"', 'name = "file"'),
        ('photo_bytes = "photo_bytes"', ""),
        ('simulated = "simulated"', 'simulated = { field = "simulated", length = 1 }'),
        ("{student_no}.jpg", "photo.jpg"),
        ("{student_no}.jpg", "{department}.jpg"),
        ("{student_no}.jpg", "{student_no}{name}.jpg"),
        ("{student_no}.jpg", "{student_no!r}.jpg"),
        ("{student_no}.jpg", "{student_no:>9}.jpg"),
        ("{student_no}.jpg", "{student_no.jpg"),
        ("{student_no}.jpg", "{}.jpg"),
        ("personal = true", "personal = 1"),
        ("personal = true", "personal = false"),
        ("limit_mb = 0", "limit_mb = -1"),
        ("limit_mb = 0", "limit_mb = true"),
        ('file = "file"', 'file = "file"\nwhy = "override_reason"'),
        ('file = "file"', 'file = "file"\nwho = "eligibility_by"'),
        ("overrides = false", "overrides = false\nmore = 1"),
        ("[office", "[Office"),
    ],
)
def test_a_receiver_that_cannot_be_is_refused(old: str, new: str) -> None:
    assert old in GOOD
    with pytest.raises(BrokenReceivers, match=r"(?i)office"):
        parse(GOOD.replace(old, new))


def test_every_field_can_be_a_column() -> None:
    columns = "\n".join(f'{name} = "{name}"' for name in FIELDS)
    text = (
        'photo = "{submission}.jpg"\nidentity = "submission"\npersonal = true\noverrides = true\n'
        f"limit_mb = 0\n[all.columns]\n{columns}"
    )
    who = parse(f"[all]\n{text}")["all"]
    (row,), _ = parse_records(records_bytes(who, [(approved(), "x.jpg")]))
    assert tuple(row) == FIELDS


def test_folders_come_from_the_roster_and_cannot_lead_anywhere_else() -> None:
    template = "{department}/{level}/{student_no}.jpg"
    who = parse(GOOD.replace("{student_no}.jpg", template))["office"]
    photo = approved(department="../物理 / 化学", level="master")
    assert file_name(who, photo) == ".._物理_化学/master/2100001.jpg"
    assert file_name(who, approved()) == "_/_/2100001.jpg"


def test_a_cell_longer_than_its_column_is_refused_by_photo_and_column() -> None:
    longest = "学" * 20
    (row,), _ = parse_records(records_bytes(receiver(), [(approved(name=longest), "x.jpg")]))
    assert row["XM"] == longest
    with pytest.raises(AnswerIsNo) as caught:
        records_bytes(receiver(), [(approved(name=longest + "a"), "x.jpg")])
    assert caught.value.words_key == "batch.too_long"
    assert caught.value.fields == {"number": approved().number, "column": "XM", "limit": 40}
