"""The table of a batch: readable by every spreadsheet, obeyed by none."""

from __future__ import annotations

import csv
import io
import string
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.batch.records import (
    FIELDS,
    BrokenReceivers,
    inert,
    moment,
    parse,
    receiver,
    records_bytes,
)
from kiosk.batch.standalone import parse_records
from kiosk.store.handover import Approved

WHEN = datetime(2026, 3, 1, 7, 30, 5, 999, tzinfo=timezone(timedelta(hours=8)))
GOOD = """
[office]
photo = "{student_no}.jpg"
identity = "XH"
[office.columns]
XH = "student_no"
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
    data = records_bytes(receiver(), [(approved(override_reason="soft"), "photos/2100001.jpg")])
    (row,), faults = parse_records(data)
    assert faults == []
    assert row == {
        "submission_no": "BOOTH-1-20260301-0001",
        "student_no": "2100001",
        "file": "photos/2100001.jpg",
        "photo_sha256": "cd" * 32,
        "photo_bytes": "31999",
        "taken_at": "2026-02-28T23:30:05Z",
        "approved_by": "Ms Reviewer",
        "approved_at": "2026-02-28T23:30:05Z",
        "override_reason": "soft",
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
    assert office.file_name(approved()) == "2100001.jpg"
    data = records_bytes(office, [(approved(), "2100001.jpg")])
    assert data.decode("utf-8-sig").splitlines()[0] == "XH,file,photo_sha256,photo_bytes,simulated"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('identity = "XH"', 'identity = "student_no"'),
        ('identity = "XH"', ""),
        ('XH = "student_no"', 'XH = "name"'),
        ('file = "file"', 'name = "file"'),
        ('photo_bytes = "photo_bytes"', ""),
        ("{student_no}.jpg", "photo.jpg"),
        ("{student_no}.jpg", "{approved_by}.jpg"),
        ("{student_no}.jpg", "{}.jpg"),
        ("[office]", "[office]\nmore = 1"),
    ],
)
def test_a_receiver_that_cannot_be_is_refused(old: str, new: str) -> None:
    assert old in GOOD
    with pytest.raises(BrokenReceivers, match="office"):
        parse(GOOD.replace(old, new))


def test_every_field_can_be_a_column() -> None:
    columns = "\n".join(f'{name} = "{name}"' for name in FIELDS)
    text = f'[all]\nphoto = "{{submission}}.jpg"\nidentity = "submission"\n[all.columns]\n{columns}'
    (row,), _ = parse_records(records_bytes(parse(text)["all"], [(approved(), "x.jpg")]))
    assert tuple(row) == FIELDS
