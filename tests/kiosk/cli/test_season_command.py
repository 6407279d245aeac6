"""``kiosk season``: the figures in force, and a file that is looked at before it is used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.resources import read_text

Kiosk = Callable[..., Any]


def test_the_figures_in_force_are_printed(kiosk: Kiosk, data: Path) -> None:
    shown = kiosk("season", "--json", "--data", data).json
    assert shown["figures"]["newest_cohort.master"] == "2023"
    assert shown["figures"]["collection.opens"] is None
    data.mkdir(exist_ok=True)
    own = read_text("season.toml").replace("master = 2023", "master = 2024")
    (data / "season.toml").write_text(own, encoding="utf-8")
    told = kiosk("season", "show", "--language", "zh", "--data", data)
    assert str(data / "season.toml") in told.out
    assert "2024" in next(line for line in told.out.split("\n") if "newest_cohort.master" in line)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ("master = 1023", "newest_cohort.master"),
        ('master = "2023"', "newest_cohort.master"),
        ("master = 2023\nbachelor = 2022", "newest_cohort.bachelor"),
        ("master = = 2023", "season.toml"),
    ],
)
def test_a_file_that_cannot_be_is_named_with_its_figure(
    kiosk: Kiosk, tmp_path: Path, wrong: str, named: str
) -> None:
    file = tmp_path / "season.toml"
    file.write_text(read_text("season.toml"), encoding="utf-8")
    assert kiosk("season", "check", file).code == 0
    text = read_text("season.toml").replace("master = 2023", wrong)
    file.write_text(text, encoding="utf-8")
    answer = kiosk("season", "check", file)
    assert (answer.code, answer.out) == (2, "")
    assert named in answer.err
