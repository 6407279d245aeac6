"""The commands of house-keeping, as a person would call them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.keys import open_or_make
from kiosk.store import text
from kiosk.store.open import FILE_NAME, Cell, open_store
from kiosk.submit import Take, submit
from tests.kiosk.cli.conftest import Answered

Kiosk = Callable[..., Answered]


@pytest.fixture
def booth(data: Path, make_take: Callable[..., Take]) -> Path:
    """Return the data folder of a booth with one photo, answered for long ago."""
    long_ago = datetime.now(UTC) - timedelta(days=210)
    with open_store(data) as store:
        open_or_make(data)
        done = submit(store, "22B1", make_take(), booth="BOOTH-1", now=long_ago)
        row: dict[str, Cell] = {
            "submission_id": done.id,
            "at": text.from_moment(long_ago),
            "by": "the office",
            "reply": "accepted",
        }
        with store.writing():
            store.insert("acknowledgements", row)
    return data


def test_a_backup_is_made_rehearsed_and_brought_back(
    kiosk: Kiosk, booth: Path, tmp_path: Path
) -> None:
    file = tmp_path / "one.zip"
    made = kiosk("backup", "--to", file, "--data", booth, "--json")
    assert (made.code, made.json["file"], made.json["counts"]["submissions"]) == (0, str(file), 1)
    tried = kiosk("restore", file, "--rehearse", "--data", booth, "--json")
    assert (tried.code, tried.json["whole"], tried.json["rehearsed"]) == (0, True, True)
    refused = kiosk("restore", file, "--data", booth, "--language", "en")
    assert (refused.code, refused.out) == (2, "")
    assert "--replace" in refused.err
    done = kiosk("restore", file, "--replace", "--data", booth, "--json")
    assert done.code == 0
    assert (Path(done.json["aside"]) / FILE_NAME).is_file()
    fresh = kiosk("restore", file, "--data", tmp_path / "fresh", "--language", "en")
    assert fresh.code == 0
    assert "submissions" in fresh.out
    assert kiosk("audit", "verify", "--data", tmp_path / "fresh").code == 0


def test_a_backup_into_a_folder_gets_its_name_by_itself(
    kiosk: Kiosk, booth: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    said = kiosk("backup", "--to", stick, "--data", booth, "--language", "en")
    assert said.code == 0
    (file,) = stick.iterdir()
    assert str(file) in said.out
    assert file.name.startswith("BOOTH-1-")


def test_a_booth_that_is_not_there_has_no_backup(kiosk: Kiosk, tmp_path: Path) -> None:
    said = kiosk("backup", "--to", tmp_path / "one.zip", "--data", tmp_path / "nowhere")
    assert said.code == 2
    assert not (tmp_path / "one.zip").exists()


def test_a_rehearsal_that_finds_something_wrong_says_no(
    kiosk: Kiosk, booth: Path, tmp_path: Path
) -> None:
    with open_store(booth) as store:
        store.db.execute("UPDATE images SET data = zeroblob(9) WHERE kind = 'finished'")
    file = tmp_path / "one.zip"
    assert kiosk("backup", "--to", file, "--data", booth).code == 0
    said = kiosk("restore", file, "--rehearse", "--data", booth, "--json")
    assert (said.code, said.json["whole"], len(said.json["faults"])) == (1, False, 1)


def test_a_file_that_is_no_backup_is_wrong_input(kiosk: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "letter.zip").write_text("Dear aunt", encoding="utf-8")
    for how in ("--rehearse", "--replace"):
        said = kiosk("restore", tmp_path / "letter.zip", how, "--data", tmp_path / "fresh")
        assert (said.code, said.out) == (2, "")
        assert "letter.zip" in said.err
    assert not (tmp_path / "fresh").exists()


def test_a_full_disk_is_the_environment(
    kiosk: Kiosk, booth: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    assert kiosk("backup", "--to", tmp_path / "one.zip", "--data", booth).code == 3


def test_what_would_be_purged_is_said_before_it_is(kiosk: Kiosk, booth: Path) -> None:
    would = kiosk("keep", "purge", "--dry-run", "--data", booth, "--json").json
    assert (would["dry_run"], len(would["originals"])) == (True, 1)
    assert kiosk("keep", "purge", "--dry-run", "--data", booth, "--json").json == would
    done = kiosk("keep", "purge", "--data", booth, "--json")
    assert (done.code, done.json["originals"]) == (0, would["originals"])
    assert kiosk("keep", "purge", "--data", booth, "--json").json["originals"] == []
    assert "0" in kiosk("keep", "purge", "--data", booth).out


def test_of_a_purged_original_the_finished_photo_is_still_saved(
    kiosk: Kiosk, booth: Path, tmp_path: Path
) -> None:
    (number,) = kiosk("keep", "purge", "--data", booth, "--json").json["originals"]
    folder = tmp_path / "saved"
    assert kiosk("review", "show", number, "--save", folder, "--data", booth).code == 0
    assert [path.name for path in folder.iterdir()] == [f"{number}-finished.jpg"]


def test_the_doctor_says_no_where_there_is_no_camera(
    kiosk: Kiosk, booth: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.keep.checks_machine.cameras", lambda: ())
    said = kiosk("doctor", "--data", booth, "--json")
    assert said.code == 1
    found = {check["part"]: check for check in said.json["checks"]}
    assert (said.json["verdict"], found["camera"]["verdict"]) == ("fail", "fail")
    assert found["camera"]["remedy"]
    assert found["database"]["verdict"] == "ok"
    spoken = kiosk("doctor", "--data", booth, "--language", "en")
    assert spoken.code == 1
    assert "[FAIL] camera  There is no camera." in spoken.out


def test_the_doctor_sees_broken_settings_and_speaks_on(kiosk: Kiosk, booth: Path) -> None:
    (booth / "settings.toml").write_text("booth = [", encoding="utf-8")
    said = kiosk("doctor", "--data", booth, "--json", "--language", "en")
    assert said.code == 1
    assert said.json["checks"][0]["verdict"] == "fail"
    assert len(said.json["checks"]) > 10
