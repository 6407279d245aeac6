"""``kiosk evaluate`` as people and scripts call it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.cli.main import run
from kiosk.resources import ASSETS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "labelled"
    (place / "space").mkdir(parents=True)
    shutil.copy(ASSETS / "fetched" / "astronaut.png", place / "space" / "astronaut.png")
    text = "file,people,fails,notes\nspace/astronaut.png,1,mouth;background,she smiles\n"
    (place / "labels.csv").write_text(text, encoding="utf-8")
    return place


def test_json_alone_is_on_stdout_and_progress_on_stderr(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", str(folder), "--json"]) == 0
    said = capsys.readouterr()
    (line,) = said.out.splitlines()
    told = json.loads(line)
    assert told["pictures"] == 1
    assert "1/1  space/astronaut.png" in said.err


def test_the_report_goes_where_it_is_wanted_and_nowhere_else(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report"
    before = sorted(folder.rglob("*"))
    assert run(["evaluate", str(folder), "--out", str(out), "--language", "en"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["figures.json", "report.html"]
    assert sorted(folder.rglob("*")) == before
    said = capsys.readouterr().out
    assert "face.single" in said
    assert str(out / "report.html") in said
    figures = json.loads((out / "figures.json").read_text(encoding="utf-8"))
    assert figures["pictures"] == 1


@pytest.mark.parametrize("arguments", [[], ["nowhere"]])
def test_a_folder_without_labels_is_bad_input_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_a_picture_that_is_none_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "space" / "astronaut.png").write_text("no picture", encoding="utf-8")
    assert run(["evaluate", str(folder)]) == 2
    assert "astronaut.png" in capsys.readouterr().err.splitlines()[-1]
