"""Which version of the product is running, as it is written into records and batches."""

from __future__ import annotations

from importlib.metadata import version

DISTRIBUTION = "chsi-photo-kiosk"


def software() -> str:
    """Return the name and version of the installed product."""
    return f"{DISTRIBUTION} {version(DISTRIBUTION)}"
