"""A workbook is read as a list, or refused with a sentence that says what to do."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from io import BytesIO

import pytest
from xlsxwriter import Workbook  # type: ignore[import-untyped] # ships no types

from kiosk.errors import BadInput
from kiosk.roster import package
from kiosk.roster.check import check
from kiosk.roster.read import parse_table
from kiosk.roster.table import Table
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import RESIDENT
from tests.kiosk.workbooks import ROWS, SHEET, Cell, part, with_part, with_rows, workbook

HEAD = ["学号", "姓名", "证件号码"]
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file of the old Office, and an encrypted one of the new, begins."""


def refused(data: bytes) -> str:
    """Return the words key with which a list is refused."""
    with pytest.raises(BadInput) as caught:
        parse_table(data, "list.xlsx")
    for language in LANGUAGES:
        assert "list.xlsx" in Words(language).explain(caught.value)
    return caught.value.words_key


def table(data: bytes) -> Table:
    """Read a list."""
    return parse_table(data, "list.xlsx")


def test_a_workbook_says_the_same_as_its_text() -> None:
    found = table(workbook())
    assert (found.encoding, found.sheet, found.formulas) == ("XLSX", "名单", 0)
    assert found.headings == tuple(ROWS[0])
    assert [(line.number, line.cells) for line in found.lines] == [
        (2, tuple(ROWS[1])),
        (3, tuple(ROWS[2])),
    ]
    assert check(found).faults == ()


def test_the_first_sheet_that_is_shown_is_read() -> None:
    def more(book: Workbook) -> None:
        book.worksheets()[0].hide()
        shown = book.add_worksheet("研究生")
        shown.activate()
        shown.write_row(0, 0, ["a", "b"])

    assert table(workbook(also=more)).sheet == "研究生"


def test_numbers_days_and_truths_read_as_people_see_them() -> None:
    def more(book: Workbook) -> None:
        sheet = book.worksheets()[0]
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_datetime(1, 3, datetime(2023, 9, 1), day)  # noqa: DTZ001 - of no zone

    row: list[Cell] = [2301, "王小明", "E1234567", "", 2.5, True]
    found = table(workbook([[*HEAD, "入学日期", "学制", "提前答辩"], row], more))
    assert found.lines[0].cells == ("2301", "王小明", "E1234567", "2023-09-01", "2.5", "true")
    (person,) = check(found).people
    assert (person.enrolled_on, person.standard_years) == (date(2023, 9, 1), 2.5)
    assert person.circumstance == "early_defence"


def test_a_number_that_the_spreadsheet_rounded_is_a_fault() -> None:
    found = check(table(workbook([HEAD, ["1", "王小明", 990000200001010004]])))
    assert [each.words_key for each in found.faults] == ["roster.fault.scientific"]


def test_rows_and_columns_that_begin_further_in_are_counted_as_a_spreadsheet_does() -> None:
    empty = [""] * 5
    found = table(workbook([empty, empty, ["", "", *HEAD], empty, ["", "", "1", "王", "E1234567"]]))
    assert found.headings == ("", "", *HEAD)
    assert [(line.number, line.cells[2:]) for line in found.lines] == [(5, ("1", "王", "E1234567"))]


def test_a_title_above_the_headings_is_passed_over_though_it_is_merged() -> None:
    rows = [["2026 届研究生名单", "", ""], HEAD, ["1", "王小明", "E1234567"]]
    merged = table(
        workbook(rows, lambda book: book.worksheets()[0].merge_range(0, 0, 0, 2, rows[0][0]))
    )
    assert merged.headings == tuple(HEAD)
    assert merged.lines[0].number == 3


def test_cells_merged_in_the_list_are_refused() -> None:
    rows = [HEAD, ["1", "王小明", "E1234567"], ["2", "", ""]]
    data = workbook(rows, lambda book: book.worksheets()[0].merge_range("B2:B3", "王小明"))
    assert refused(data) == "roster.merged"
    with pytest.raises(BadInput) as caught:
        table(data)
    assert (caught.value.fields["cells"], caught.value.fields["count"]) == ("B2:B3", 1)


def test_of_a_formula_the_last_result_is_read() -> None:
    def more(book: Workbook) -> None:
        book.worksheets()[0].write_formula(1, 1, '="王"&"小明"', value="王小明")

    found = table(workbook([HEAD, ["1", "", RESIDENT]], more))
    assert (found.lines[0].cells[1], found.formulas) == ("王小明", 1)
    assert check(found).faults == ()


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2"><f>A1&amp;A2</f></c>',
        '<c r="B2"><f>A1</f><v></v></c>',
        '<c r="B2" t="str"><f>cmd|\' /C calc\'!A0</f><v/></c>',
        '<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c>',
        '<c r="B2" t="e"><v>#REF!</v></c>',
    ],
)
def test_a_formula_without_a_result_is_a_fault_at_its_place(cell: str) -> None:
    headings = "".join(
        f'<c r="{letter}1" t="inlineStr"><is><t>{said}</t></is></c>'
        for letter, said in zip("ABC", HEAD, strict=True)
    )
    row = f'<c r="A2"><v>1</v></c>{cell}<c r="C2" t="inlineStr"><is><t>E1234567</t></is></c>'
    found = check(table(with_rows(f'<row r="1">{headings}</row><row r="2">{row}</row>')))
    assert [(each.row, each.column, each.words_key) for each in found.faults] == [
        (2, "姓名", "roster.fault.uncomputed")
    ]


def test_a_formula_is_not_mistaken_for_the_result_of_its_neighbour() -> None:
    cells = '<c r="A1"><f>1</f></c><c r="B1"><v>2</v></c><c r="C1"><f>3</f><v>3</v></c>'
    sheet = package.look_into(with_rows(f'<row r="1">{cells}</row>'), "x", lambda *_: True)
    assert (sheet.uncomputed, sheet.formulas) == ({1: frozenset({0})}, 2)


def test_a_million_empty_rows_are_no_rows() -> None:
    plain = workbook()
    rows = "".join(f'<row r="{row}"/>' for row in range(len(ROWS) + 1, 1_000_000))
    blank = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    xml = part(plain).replace(b"</sheetData>", f"{rows}{blank}</sheetData>".encode())
    assert len(table(with_part(plain, SHEET, xml)).lines) == 2


def test_cells_that_lie_too_far_apart_are_refused_before_room_is_made_for_them() -> None:
    def more(book: Workbook) -> None:
        book.worksheets()[0].write(1_048_575, 16_383, "x")

    assert refused(workbook(also=more)) == "roster.too_wide"


@pytest.mark.parametrize("place", ['r="XFD1048576"', ""])
def test_where_a_cell_lies_is_believed_to_the_cell_and_not_to_its_row(place: str) -> None:
    far = f'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c {place}><v>1</v></c></row>'
    near = f'<row r="1"><c r="A1"><v>1</v></c><c {place}><v>1</v></c></row>'
    wide = '<row r="2">' + "<c><v>1</v></c>" * 30 + "</row>"
    assert refused(with_rows((near if place else wide) + far)) == "roster.too_wide"


def test_macros_are_refused() -> None:
    assert refused(with_part(workbook(), "xl/vbaProject.bin", b"x")) == "roster.macro"
    name = "[Content_Types].xml"
    types = part(workbook(), name).replace(
        b"openxmlformats-officedocument.spreadsheetml.sheet.main",
        b"ms-excel.sheet.macroEnabled.main",
    )
    assert refused(with_part(workbook(), name, types)) == "roster.macro"


def test_an_encrypted_workbook_and_an_old_one_are_told_apart() -> None:
    rest = "\0".join("EncryptedPackage").encode() + b"\0"
    assert refused(COMPOUND + bytes(600) + rest) == "roster.encrypted"
    assert refused(COMPOUND + bytes(600)) == "roster.workbook"


def test_another_kind_of_archive_is_refused() -> None:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refused(data.getvalue()) == "roster.workbook"


def test_what_unpacks_beyond_the_limit_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_UNPACKED", 1 << 20)
    bomb = with_part(workbook(), SHEET, part(workbook()) + b" " * (2 << 20))
    assert len(bomb) < 1 << 16
    assert refused(bomb) == "roster.unpacks_too_large"


def test_a_part_that_is_larger_than_it_says_is_refused() -> None:
    data = workbook()
    name = b"xl/sharedStrings.xml"
    size = len(part(data, name.decode()))
    lying = data.replace(
        size.to_bytes(4, "little") + len(name).to_bytes(2, "little"),
        (size - 9).to_bytes(4, "little") + len(name).to_bytes(2, "little"),
    )
    assert lying != data
    assert refused(lying) == "roster.broken_workbook"


@pytest.mark.parametrize(
    "sheet",
    [
        b"<worksheet><sheetData><row><c></row>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
        b"",
        b"\x00\x01\x02",
        b'<worksheet><sheetData><row r="one"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
        b'<worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
)
def test_a_damaged_sheet_is_refused(sheet: bytes) -> None:
    assert refused(with_part(workbook(), SHEET, sheet)) == "roster.broken_workbook"


@pytest.mark.parametrize("length", [4, 40, 400, 4000])
def test_a_workbook_cut_short_is_refused(length: int) -> None:
    assert refused(workbook()[:length]) == "roster.broken_workbook"


def test_a_part_that_stands_twice_is_refused() -> None:
    data = BytesIO(workbook())
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("XL/worksheets/Sheet1.xml", b"<worksheet/>")
    assert refused(data.getvalue()) == "roster.broken_workbook"


def test_a_workbook_without_a_row_or_without_a_sheet_says_so() -> None:
    assert refused(workbook([])) == "roster.no_headings_in_sheet"
    name = "xl/_rels/workbook.xml.rels"
    links = part(workbook(), name).replace(b"worksheets/sheet1.xml", b"worksheets/none.xml")
    assert refused(with_part(workbook(), name, links)) == "roster.no_sheet"
