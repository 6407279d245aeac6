"""Compares drawn pictures with stored ones, and lays out for a person what has changed.

A picture has changed if somewhere a square of a few characters' size differs by
more than what another processor's rounding makes of the live picture. A single
other character is more than that; tests/tools/test_picture_review.py shows it.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np
from PIL import Image

from validation.reading import Pixels

Kind = Literal["changed", "new", "gone"]
SQUARE_PX: Final = 8
TOLERANCE: Final = 10.0
"""Mean difference in a square, of 255, up to which two pictures are the same."""
_PAGE: Final = """<!doctype html><meta charset="utf-8"><title>Pictures to review</title>
<style>body {{ font: 16px sans-serif; margin: 2em }} img {{ max-width: 32%; vertical-align: top;
border: 1px solid #C4CCD4 }}</style>
<h1>{count} pictures to review</h1>
<p>Before, now, and where they differ. Keep them with <code>python tools/pictures.py --accept</code>
</p>{rows}
"""
STAFF: Final = "staff-"
"""So the pictures of the staff window begin, which lie in the same folder and are drawn apart."""


@dataclass(frozen=True)
class Change:
    """A picture that is not as it is stored.

    Attributes:
        name: of the picture.
        kind: what is the matter.
        before: as stored, None if it is new.
        now: as drawn, None if it is drawn no more.
    """

    name: str
    kind: Kind
    before: Pixels | None
    now: Pixels | None

    def sentence(self) -> str:
        """Return the change in one line."""
        if self.before is None or self.now is None:
            return f"{self.kind:8}{self.name}"
        return f"{self.kind:8}{self.name}, by {worst(self.before, self.now):.1f} at the worst place"


def changes(drawn: Mapping[str, Pixels], folder: Path) -> list[Change]:
    """Return what differs between drawn pictures and those stored in a folder."""
    files = sorted(folder.glob("*.png"))
    stored = {path.stem: path for path in files if not path.stem.startswith(STAFF)}
    found = []
    for name in sorted(stored.keys() | drawn.keys()):
        before = load(stored[name]) if name in stored else None
        now = drawn.get(name)
        if before is None or now is None:
            found.append(Change(name, "new" if before is None else "gone", before, now))
        elif worst(before, now) > TOLERANCE:
            found.append(Change(name, "changed", before, now))
    return found


def worst(one: Pixels, other: Pixels) -> float:
    """Return the largest mean difference of a square, 0 to 255; 255 for different sizes."""
    if one.shape != other.shape:
        return 255.0
    if np.array_equal(one, other):
        return 0.0
    difference = np.abs(one.astype(np.int16) - other).max(axis=2).astype(np.float32)
    rows, columns = (side // SQUARE_PX for side in difference.shape)
    whole = difference[: rows * SQUARE_PX, : columns * SQUARE_PX]
    squares = whole.reshape(rows, SQUARE_PX, columns, SQUARE_PX).mean(axis=(1, 3))
    return float(squares.max())


def load(path: Path) -> Pixels:
    """Return a stored picture, RGB uint8."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def store(pixels: Pixels, path: Path) -> None:
    """Store a picture, as small as PNG can."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, "PNG", optimize=True)


def accept(found: list[Change], folder: Path) -> None:
    """Make the changed pictures the stored ones; those that have not changed stay untouched."""
    for change in found:
        path = folder / f"{change.name}.png"
        if change.now is None:
            path.unlink()
        else:
            store(change.now, path)


def write_page(found: list[Change], folder: Path) -> Path:
    """Write a page that shows each change, and return it; what lay there before goes."""
    for old in folder.glob("*.png"):
        old.unlink()
    rows = []
    for change in found:
        names = []
        for part, pixels in _parts(change):
            names.append(f"{change.name}.{part}.png")
            store(pixels, folder / names[-1])
        shown = " ".join(f'<img src="{html.escape(name)}">' for name in names)
        rows.append(f"<h2>{html.escape(change.sentence())}</h2>{shown}")
    page = folder / "index.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    text = _PAGE.format(count=len(found), rows="\n".join(rows))
    page.write_text(text, encoding="utf-8")
    return page


def _parts(change: Change) -> Iterator[tuple[str, Pixels]]:
    if change.before is not None:
        yield "before", change.before
    if change.now is not None:
        yield "now", change.now
    if change.before is None or change.now is None or change.before.shape != change.now.shape:
        return
    yield "difference", np.abs(change.before.astype(np.int16) - change.now).astype(np.uint8)
