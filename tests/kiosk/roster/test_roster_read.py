"""A list is read in its own encoding, row by row, or refused with the row."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.roster import read
from kiosk.roster.read import parse_table, read_table
from kiosk.words import LANGUAGES, Words

TEXT = "学号,姓名,备注\r\n22S1,王小明,\r\n22S2,李四,“在”\r\n"


def refused(data: bytes) -> tuple[str, object]:
    """Return the words key and the row with which a list is refused."""
    with pytest.raises(BadInput) as caught:
        parse_table(data, "list.csv")
    for language in LANGUAGES:
        assert "list.csv" in Words(language).explain(caught.value)
    return caught.value.words_key, caught.value.fields.get("row")


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("gb18030", "GB18030"), ("gbk", "GB18030")],
)
def test_the_encoding_is_found_out(encoding: str, found: str) -> None:
    table = parse_table(TEXT.encode(encoding), "list.csv")
    assert table.encoding == found
    assert table.headings == ("学号", "姓名", "备注")
    assert [line.cells for line in table.lines] == [
        ("22S1", "王小明", ""),
        ("22S2", "李四", "“在”"),
    ]


def test_a_rare_character_of_gb18030_is_read() -> None:
    table = parse_table("学号,姓名\n1,\U00020087龑䶮\n".encode("gb18030"), "list.csv")
    assert table.lines[0].cells == ("1", "\U00020087龑䶮")


@given(
    st.lists(
        st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=2, max_size=4),
        min_size=1,
        max_size=20,
    )
)
def test_a_list_of_chinese_names_is_never_read_wrongly(names: list[str]) -> None:
    text = "学号,姓名\n" + "".join(f"{row},{name}\n" for row, name in enumerate(names))
    for encoding in ("utf-8", "gb18030"):
        said = read_names(text.encode(encoding))
        assert said == names or (said is None and encoding == "gb18030")


def read_names(data: bytes) -> list[str] | None:
    """Return the names of a list, None if it is refused."""
    try:
        table = parse_table(data, "list.csv")
    except BadInput:
        return None
    return [line.cells[1] for line in table.lines]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_rows_are_numbered_as_a_spreadsheet_does(delimiter: str) -> None:
    text = 'a,b\n\n1,"two\nlines"\n,\n3,\n'.replace(",", delimiter)
    table = parse_table(text.encode(), "list.csv")
    assert [(line.number, line.cells) for line in table.lines] == [
        (3, ("1", "two\nlines")),
        (5, ("3", "")),
    ]


@pytest.mark.parametrize(
    ("data", "key", "row"),
    [
        (b"", "roster.no_headings", None),
        (b"\n\n1,2\n", "roster.no_headings", None),
        (b"PK\x03\x04rest", "roster.broken_workbook", None),
        (TEXT.encode("utf-16"), "roster.utf16", None),
        (TEXT.encode("utf-16-le"), "roster.nul", 1),
        (b"a,b\n1,2\n1,\x00\n", "roster.nul", 3),
        (b'a,b\n1,"2"x\n', "roster.broken_row", 2),
        (b'a,b\n1,2\n1,"2\n3,4\n', "roster.broken_row", 3),
        (b"a,b\n" + b"x" * 200_000 + b",1\n", "roster.broken_row", 2),
        ("a,b\n1,中国\n".encode() + "2,王小明\n".encode("gb18030"), "roster.mixed", 3),
        (b"a,b\n1,2\n\xff\xff,3\n", "roster.not_text", 3),
    ],
)
def test_what_is_no_table_is_refused_with_its_row(data: bytes, key: str, row: int | None) -> None:
    assert refused(data) == (key, row)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "no.csv", tmp_path):
        with pytest.raises(BadInput) as caught:
            read_table(path)
        assert caught.value.words_key == "roster.no_file"


def test_a_file_without_end_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read, "LARGEST_BYTES", 1 << 20)
    path = tmp_path / "large.csv"
    path.write_bytes(b"x" * (1 << 21))
    with pytest.raises(BadInput) as caught:
        read_table(path)
    assert (caught.value.words_key, caught.value.fields["limit"]) == ("roster.too_large", 1)
