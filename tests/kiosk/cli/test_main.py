"""The frame of the command line: exit codes, sentences, help, and what it loads."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import COMMANDS, run
from kiosk.store.open import FILE_NAME, open_store
from kiosk.submit import Take, submit
from kiosk.words import keys

Kiosk = Callable[..., Any]
HEAVY = ("PySide6", "cv2", "ai_edge_litert", "PIL")


def test_every_command_has_its_line_in_the_help(kiosk: Kiosk) -> None:
    assert {f"command.{name}" for name in COMMANDS} <= keys()
    said = kiosk("--help")
    assert said.code == 0
    assert all(f"  {name}" in said.out for name in COMMANDS)


def test_help_speaks_the_language_that_is_asked_for(kiosk: Kiosk) -> None:
    chinese = kiosk("review", "list", "--help").out
    english = kiosk("--language", "en", "review", "list", "--help").out
    assert "列出等待审核的照片" in chinese
    assert "用法" in chinese
    assert "选项" in chinese
    assert "list the photos that wait" in english
    assert "option." not in chinese + english


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--nonsense"],
        ["review"],
        ["review", "nonsense"],
        ["review", "list", "--nonsense"],
        ["review", "list", "--state", "lost"],
        ["review", "list", "--language", "fr"],
        ["review", "list", "too", "many"],
        ["review", "show"],
        ["review", "list", "--data"],
        ["--windowed", "review", "list"],
        ["student", "show", ""],
        ["x" * 10_000],
    ],
    ids=lambda arguments: " ".join(arguments)[:40] if isinstance(arguments, list) else arguments,
)
def test_wrong_usage_is_one_short_line_and_exit_code_2(
    kiosk: Kiosk, arguments: list[str], language: str
) -> None:
    said = kiosk("--language", language, *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("kiosk: ")
    assert said.err.count("\n") == 1
    assert len(said.err) < 250


def test_the_version_is_said(kiosk: Kiosk) -> None:
    said = kiosk("--version")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("chsi-photo-kiosk ")


@pytest.mark.usefixtures("store")
def test_data_and_language_may_stand_before_or_after_the_command(kiosk: Kiosk, data: Path) -> None:
    before = kiosk("--data", data, "--language", "en", "review", "list")
    after = kiosk("review", "list", "--data", data, "--language", "en")
    assert before == after
    assert before.out == "There are no photos.\n"


@pytest.mark.usefixtures("store")
def test_the_language_of_the_settings_counts_unless_another_is_asked_for(
    kiosk: Kiosk, data: Path
) -> None:
    (data / "settings.toml").write_text('language = "en"\n', encoding="utf-8")
    assert kiosk("review", "list", "--data", data).out == "There are no photos.\n"
    said = kiosk("review", "list", "--data", data, "--language", "zh")
    assert said.out == "没有照片。\n"
    assert "There is no photo" in kiosk("review", "show", "B-1", "--data", data).err


def test_a_folder_without_a_booth_is_not_made_into_one(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("review", "list", "--data", data)
    assert (said.code, said.out) == (2, "")
    assert str(data) in said.err
    assert not data.exists()


@pytest.mark.usefixtures("store")
def test_broken_settings_are_named(kiosk: Kiosk, data: Path) -> None:
    (data / "settings.toml").write_text("boot = 1\n", encoding="utf-8")
    said = kiosk("review", "list", "--data", data, "--language", "en")
    assert said.code == 2
    assert "boot" in said.err
    assert "settings.toml" in said.err


@pytest.mark.parametrize("command", [["review", "list"], ["review", "list", "--json"]])
def test_a_damaged_database_is_the_environments_fault(
    kiosk: Kiosk, data: Path, command: list[str]
) -> None:
    data.mkdir()
    (data / FILE_NAME).write_bytes(b"no database at all" * 100)
    said = kiosk(*command, "--data", data)
    assert (said.code, said.out) == (3, "")
    assert FILE_NAME in said.err


def test_what_nobody_foresaw_is_one_calm_sentence_and_goes_to_the_log(
    kiosk: Kiosk,
    data: Path,
    make_take: Callable[..., Take],
    now: datetime,
    expected_log: Any,  # noqa: ANN401 - the fixture's class lives in a conftest
) -> None:
    with open_store(data) as store:
        submit(store, "22B1", make_take(), booth="B", now=now)
        store.db.execute("UPDATE submissions SET report = '{}'")
    said = kiosk("review", "list", "--data", data)
    assert (said.code, said.out) == (3, "")
    assert "command.log" in said.err
    expected_log.take("unforeseen")
    assert "KeyError: 'rules'" in (data / "command.log").read_text(encoding="utf-8")


def test_what_nobody_foresaw_is_shown_where_it_cannot_be_kept(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(COMMANDS, "forgotten", "kiosk.cli.main:nothing_of_that_name")
    data.write_text("not a folder", encoding="utf-8")
    assert run(["--data", str(data), "--language", "en", "forgotten"]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert "AttributeError" in said.err
    assert said.err.splitlines()[-1].startswith("kiosk: Something went wrong")


def python(code: str, **more: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401
    """Run Python code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
        **more,
    )


@pytest.mark.usefixtures("store")
def test_help_and_review_load_neither_windows_nor_models(data: Path) -> None:
    ended = python(
        "import sys; from kiosk.cli.main import run\n"
        f"codes = [run(['--help']), run(['review', 'list', '--data', {str(data)!r}])]\n"
        f"print(codes, [name for name in {HEAVY} if name in sys.modules])"
    )
    assert ended.stdout.splitlines()[-1] == "[0, 0] []"


@pytest.mark.usefixtures("store")
def test_the_command_is_the_module_too(data: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "review", "show", "照片", "--data", str(data)],
        capture_output=True,
        encoding="utf-8",
        timeout=40,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "照片" in ended.stderr


def test_a_reader_who_has_had_enough_is_not_complained_about() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "review", "reasons"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    assert process.wait(timeout=40) == 3
    process.stderr.close()
