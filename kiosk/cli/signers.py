"""Whose signatures the office takes: a file named on the command line, or its own."""

from __future__ import annotations

from pathlib import Path

from kiosk.batch.standalone import Signer
from kiosk.batch.verify import read_signers
from kiosk.cli.context import Session
from kiosk.errors import BadInput

FOLDER = "office"
"""In the data folder of the office's computer: its key, and which booths' keys it knows."""
SIGNERS = "allowed_signers"


def signers_of_booths(session: Session, file: Path | None, revoked: Path | None) -> list[Signer]:
    """Return which booths' keys the office knows: of the file named, else of its own."""
    kept = session.booth.data / FOLDER / SIGNERS
    if file is None and not kept.exists():
        raise BadInput("office.no_signers", file=str(kept))
    return read_signers(kept if file is None else file, revoked)
