"""Batches of several booths, and the file of signers that knows them."""

from __future__ import annotations

from pathlib import Path

from kiosk.batch.export import Exported
from kiosk.batch.sign import signers_of
from kiosk.batch.standalone import Signer
from tests.kiosk.batch.desk import Desk


def signers(**booths: Desk) -> list[Signer]:
    """Return the booths' keys as the permitted signers, each for its name (_ is -)."""
    return [
        signer
        for name, desk in booths.items()
        for signer in signers_of(desk.key, name.replace("_", "-"))
    ]


def exported(desk: Desk, name: str, to: Path, *numbers: int) -> Exported:
    """Approve the photos of some students and export them as a booth of that name."""
    desk.approve(*numbers)
    return desk.export(to, booth=name)
