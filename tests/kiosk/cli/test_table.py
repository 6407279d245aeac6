"""Tables line up by what is seen."""

from __future__ import annotations

from kiosk.cli.table import aligned


def test_columns_line_up_although_chinese_is_twice_as_wide() -> None:
    text = aligned(["编号", "x"], [["1234", "y"], ["一", "z"]])
    assert text.splitlines() == ["编号  x", "1234  y", "一    z"]


def test_no_line_ends_in_blanks() -> None:
    assert aligned(["a", "b"], [["c", ""]]).splitlines() == ["a  b", "c"]
