"""A name is found by its sounds, whichever of them a person goes by."""

from __future__ import annotations

import pytest

from kiosk.spelling import keys


def spelt(name: str) -> list[str]:
    """Return the keys of a name."""
    return keys("22S1", name).split("\n")[2:]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("王小明", {"王小明", "wangxiaoming", "xiaoming", "ming", "wxm"}),
        ("单文", {"danwen", "shanwen", "sw", "dw"}),
        ("曾乐", {"zengle", "cengle", "zl", "cl"}),
        ("解行", {"xiexing"}),
        ("吕布", {"lvbu", "lubu", "lyubu", "lb"}),
        ("欧阳娜", {"ouyangna", "oyn", "na"}),
        ("买买提·艾力", {"maimaitiaili", "mmtal", "aili"}),
        ("John Smith", {"johnsmith", "smith", "js"}),
        ("O'Neil", {"oneil"}),
        ("Ｌｉ　王", {"liwang", "lw"}),
    ],
)
def test_a_name_is_spelt_as_people_type_it(name: str, expected: set[str]) -> None:
    assert expected <= set(spelt(name))


def test_a_name_of_many_sounds_stays_short() -> None:
    assert len(keys("1", "单曾解行乐和重都")) < 800


def test_without_a_name_there_is_the_number() -> None:
    assert keys("22B1", None) == "\n22b1"
