"""The texts that say what a batch is: the header ``batch.json`` and the manifest ``SHA256SUMS``.

Both are a function of their arguments to the last byte, because a batch that was
interrupted must come out the same when it is made again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict

from kiosk.batch.standalone import Header
from kiosk.store.batches import SCHOOL_SYSTEMS


def folder_name(booth: str, sequence: int, receiver: str, *, simulated: bool) -> str:
    """Return the name of a batch's folder: the booth, whom and what it is for, its number."""
    whom = "" if receiver == SCHOOL_SYSTEMS else f"-{receiver}"
    kind = "-simulation" if simulated else ""
    return f"{booth}{whom}{kind}-{sequence:06d}"


def header_bytes(header: Header) -> bytes:
    """Return the text of ``batch.json``."""
    return (json.dumps(asdict(header), indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def manifest_bytes(sums: Mapping[str, str]) -> bytes:
    """Return the text of ``SHA256SUMS`` for name -> SHA-256, in the order of the names' bytes.

    Every line carries the mark for binary files (``*``): ports of ``sha256sum`` that
    change line ends while they read a text file would not recognise a photo.
    """
    lines = [f"{sums[name]} *{name}\n" for name in sorted(sums, key=lambda name: name.encode())]
    return "".join(lines).encode("utf-8")


def sha256(data: bytes) -> str:
    """Return the SHA-256 in hex."""
    return hashlib.sha256(data).hexdigest()
