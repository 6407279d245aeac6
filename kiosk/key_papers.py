"""The files that the office gets of the booth's keys, by another way than the batches."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import EnvironmentFailed
from kiosk.key_change import Known
from kiosk.photo.files import write_file


def write_for_office(found: Known, to: Path) -> None:
    """Write who may sign, what is revoked, and the statements with their signatures.

    Raises:
        EnvironmentFailed: the folder or a file cannot be written.
    """
    files = {
        "allowed_signers": "".join(f"{line}\n" for line in found.allowed_signers),
        "revoked_keys": "".join(f"{line}\n" for line in found.revoked),
    }
    for each in found.history:
        files[f"key-{each.number:03d}.json"] = each.text
        files[f"key-{each.number:03d}.json.sig"] = each.signature
    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailed("key.papers_unwritten", folder=str(to)) from error
    for name, text in files.items():
        write_file(to / name, text.encode("utf-8"))
