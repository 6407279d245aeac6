"""Where the data files that ship with the product are, installed or in a checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

ASSETS = Path(str(files("assets")))


def read_text(name: str) -> str:
    """Return the text of one asset, named relative to ``assets/``."""
    return (ASSETS / name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Return the bytes of one asset, named relative to ``assets/``."""
    return (ASSETS / name).read_bytes()
