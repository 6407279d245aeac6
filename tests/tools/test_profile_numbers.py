"""The guard of the standard's numbers, on a profile and modules of its own."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tools.profile_numbers import PROFILE, ROOT, complaints, guarded, search

SAMPLE = """
[rules."file.size"]
value = [1234, 5678]
[rules."pose.turn"]
low = -17
high = 17
comfort = 7
clause = "99"
[rules."image.share"]
high = 0.125
[trivia]
values = [0, 1, 2, 10, 100, true]
"""


@pytest.fixture
def numbers() -> dict[float, str]:
    return guarded(tomllib.loads(SAMPLE))


def test_limits_are_guarded_and_comfort_and_trifles_are_not(numbers: dict[float, str]) -> None:
    assert set(numbers) == {1234, 5678, 17, 0.125}


@pytest.mark.parametrize("literal", ["1234", "1234.0", "-17", "1_234", "0x4D2", "0.125"])
def test_a_number_of_the_profile_is_refused_however_written(
    numbers: dict[float, str], literal: str
) -> None:
    ((line, complaint),) = complaints(f"first = 4\nsize = {literal}\n", numbers)
    assert line == 2
    assert "of the profile" in complaint


@pytest.mark.parametrize("source", ["a = '1234'", "a = 1235", "a = True", "# 1234", "a = 7"])
def test_other_text_is_left_alone(numbers: dict[float, str], source: str) -> None:
    assert complaints(source, numbers) == []


def test_a_waiver_with_a_reason_excuses_its_own_statement_only(numbers: dict[float, str]) -> None:
    source = "a = (\n    1234\n)  # not-profile: lines of the camera\nb = 1234\n"
    assert [line for line, _ in complaints(source, numbers)] == [4]


def test_a_waiver_on_the_head_of_a_block_does_not_excuse_the_block(
    numbers: dict[float, str],
) -> None:
    source = "if a == 1234:  # not-profile: lines of the camera\n    b = 1234\n"
    assert [line for line, _ in complaints(source, numbers)] == [2]


@pytest.mark.parametrize("source", ["a = 1234  # not-profile:", "a = 8  # not-profile: why"])
def test_a_waiver_without_reason_or_without_number_is_refused(
    numbers: dict[float, str], source: str
) -> None:
    assert complaints(source, numbers)


def test_a_comment_inside_a_string_waives_nothing(numbers: dict[float, str]) -> None:
    assert complaints("a = (1234, '# not-profile: no')", numbers)


def test_the_search_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / PROFILE).parent.mkdir(parents=True)
    (tmp_path / PROFILE).write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "tests" / "deep").mkdir(parents=True)
    (tmp_path / "tests" / "deep" / "test_a.py").write_text("\nx = 5678\n", encoding="utf-8")
    (found,) = search(tmp_path)
    assert found.startswith("tests/deep/test_a.py:2: 5678 is 'rules file.size value'")


def test_the_real_profile_guards_its_own_limits() -> None:
    profile = tomllib.loads((ROOT / PROFILE).read_text(encoding="utf-8"))
    low = profile["rules"]["geometry.crown"]["low"]
    assert low in guarded(profile)
