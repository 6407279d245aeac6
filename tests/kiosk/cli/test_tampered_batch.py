"""A tampered batch at each door of the office: the command, the one file, and the collection."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.batch import standalone
from kiosk.batch.standalone import MANIFEST, RECORDS, SIGNATURE
from kiosk.keys import open_or_make
from kiosk.store.open import Store
from kiosk.words import LANGUAGES
from tests.kiosk.batch.desk import Desk
from tests.kiosk.batch.held import files_of
from tests.kiosk.batch.test_tampering import DEEDS

Kiosk = Callable[..., Any]
# Run by a Python that was cut off from everything but its standard library.
ASK = """
import contextlib, io, json, sys
sys.path.insert(0, sys.argv[1])
import standalone
assert not any(name.partition(".")[0] in ("kiosk", "cryptography") for name in sys.modules)
told = []
for batch in sys.argv[3:]:
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(said):
        code = standalone.main([batch, "--signers", sys.argv[2]])
    said.seek(0)
    told.append((code, said.read()))
print(json.dumps(told))
"""


@dataclass(frozen=True)
class Office:
    """What an office holds: two good batches, bad ones by deed, and who may sign."""

    good: tuple[Path, Path]
    bad: Mapping[str, Path]
    signers: Path


def written(files: Mapping[str, bytes], folder: Path) -> Path:
    """Write a batch as a folder, and beside it as a zip."""
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w") as archive:
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
            archive.writestr(f"{folder.name}/{name}", data)
    return folder


@pytest.fixture
def office(
    data: Path, store: Store, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Office:
    """Hand over two batches, and tamper with copies of the first."""
    for module in ("batch", "collect"):
        check = f"kiosk.cli.{module}.file_check"
        monkeypatch.setattr(check, lambda _profile: lambda _name, _data: [])
    desk = Desk(store, open_or_make(data), now)
    desk.approve(1, 2, 3)
    first = desk.export(tmp_path / "stick").folder
    desk.approve(4)
    second = desk.export(tmp_path / "stick").folder
    one, two = files_of(first), files_of(second)
    bad = {
        deed.__name__: written(deed(one, two), tmp_path / "bad" / deed.__name__) for deed in DEEDS
    }
    return Office((first, second), bad, desk.signers_file(tmp_path))


def test_the_command_refuses_each_deed_with_words_of_its_own_in_both_languages(
    kiosk: Kiosk, office: Office
) -> None:
    asked = ("--signers", office.signers)
    for language in LANGUAGES:
        said_before: dict[str, str] = {}
        for deed, codes in DEEDS.items():
            folder = office.bad[deed.__name__]
            said = kiosk("batch", "verify", folder, *asked, "--language", language, "--json")
            found = {fault["code"] for fault in said.json["faults"]}
            known = {"sequence_replayed", "sequence_older", "chain_broken"}
            assert (said.code, found) == (1, codes - known), deed.__name__
            words = "\n".join(fault["sentence"] for fault in said.json["faults"])
            assert said_before.setdefault(words, deed.__name__) == deed.__name__
            zipped = folder.with_name(f"{folder.name}.zip")
            told = kiosk("batch", "verify", zipped, *asked, "--language", language, "--json")
            assert {fault["code"] for fault in told.json["faults"]} == found
    for folder in office.good:
        assert kiosk("batch", "verify", folder, *asked).code == 0


def test_the_one_file_refuses_each_deed_as_folder_and_as_zip(
    office: Office, tmp_path: Path
) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(standalone.__file__, alone)
    batches = [
        *office.good,
        *(path for folder in office.bad.values() for path in (folder, Path(f"{folder}.zip"))),
    ]
    command = [sys.executable, "-I", "-S", "-c", ASK, str(alone), str(office.signers)]
    done = subprocess.run([*command, *map(str, batches)], capture_output=True, check=True)
    told = json.loads(done.stdout)
    assert [code for code, _ in told] == [0, 0] + [1] * (2 * len(DEEDS))
    folders, zips = told[2::2], told[3::2]
    for (deed, codes), (_, said), (_, said_of_zip) in zip(
        DEEDS.items(), folders, zips, strict=True
    ):
        known = {"sequence_replayed", "sequence_older", "chain_broken"}
        found = {line.partition("]")[0].strip(" [") for line in said.splitlines() if "  [" in line}
        assert found == codes - known, deed.__name__
        assert said_of_zip == said
    assert len({said for _, said in folders}) == len(DEEDS)


def test_the_collection_takes_nothing_of_any_deed(
    kiosk: Kiosk, office: Office, tmp_path: Path
) -> None:
    options = (
        "--database", f"sqlite:///{tmp_path / 'photos.db'}", "--signers", office.signers,
        "--data", tmp_path / "registry", "--json",
    )  # fmt: skip
    said = kiosk("office", "collect", tmp_path / "bad", *options)
    assert (said.code, said.json["total"]) == (1, {"batches": 0, "photos": 0})
    told = {Path(each["path"]).name: each for each in said.json["batches"]}
    assert set(told) == set(office.bad)
    assert {each["outcome"] for each in told.values()} == {"refused"}
    assert len({each["why"] for each in told.values()}) == len(DEEDS)
    said = kiosk("office", "collect", tmp_path / "stick", *options)
    assert (said.code, said.json["total"]) == (0, {"batches": 2, "photos": 4})


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, RECORDS])
def test_a_batch_that_lost_what_tells_it_is_one_is_refused_and_not_passed_over(
    kiosk: Kiosk, office: Office, tmp_path: Path, name: str
) -> None:
    (office.good[0] / name).unlink()
    database = f"sqlite:///{tmp_path / 'photos.db'}"
    said = kiosk(
        "office", "collect", tmp_path / "stick", "--database", database,
        "--signers", office.signers, "--data", tmp_path / "registry", "--json",
    )  # fmt: skip
    assert [each["outcome"] for each in said.json["batches"]] == ["refused", "taken"]
    assert name in said.json["batches"][0]["why"]
