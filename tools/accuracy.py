"""Measures the rules and writes docs/accuracy.md: ``.venv/bin/python tools/accuracy.py``.

Two folders are held against the rules, as ``kiosk evaluate`` does it: the shared photographs
(../shared/photos) with some frames of the clips beside them, and one that is made here for the
purpose, out of compliant ones of them, each spoilt by one defect of tests/defects.py at several
strengths. The page that results holds figures and file names and no picture of anybody; what is
made lives in temporary folders. With ``--reports DIR`` the two full reports, which do show people,
are kept there.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import os
import platform
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import cv2
import numpy as np
from PIL import Image

from capture.engine.engine import Engine
from capture.picture import decode
from capture.standardize.solve import Plan, solve
from kiosk.errors import KioskError
from kiosk.evaluate import figures
from kiosk.evaluate.figures import Evaluation, Picture
from kiosk.evaluate.labels import LABELS, Label, read_labels
from kiosk.evaluate.page import page
from kiosk.evaluate.questions import Questions, load_questions
from kiosk.evaluate.run import run
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.words import Words
from tests.defects import DEFECTS, TESTS
from tools.accuracy_clips import clip_labels
from tools.accuracy_page import Measured, text_of
from tools.accuracy_plot import responses
from validation.profile import Profile
from validation.reading import Pixels

ROOT = Path(__file__).resolve().parents[1]
PHOTOS = ROOT.parent / "shared" / "photos"
PAGE = ROOT / "docs" / "accuracy.md"
PLOT = ROOT / "docs" / "accuracy-response.svg"
STRENGTHS = (0.25, 0.5, 1.0)
DOUBTFUL = 0.25
"""At this strength even people disagree: it is drawn but not scored."""
FACE_PX = 320
"""Width that the face is brought to, which is about what a camera of the booth gives."""
UNALTERED = "unaltered"
STUDIO = "london"
"""The source of the photographs to spoil: elsewhere even good ones have small faults already."""
FIELDS = ("file", "people", "fails", "notes")


@dataclass(frozen=True)
class Bench:
    """What both evaluations need.

    Attributes:
        pairs: rule id -> defects that test it.
    """

    profile: Profile
    engine: Engine
    questions: Questions
    pairs: Mapping[str, tuple[str, ...]]


def main() -> int:
    """Return 0 when the page was written, 2 where the photographs are not there."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--photos", type=Path, default=PHOTOS, metavar="DIR")
    options.add_argument("--reports", type=Path, metavar="DIR")
    options.add_argument("--bases", type=int, default=6, metavar="N")
    chosen = options.parse_args()
    try:
        measure(chosen.photos, chosen.reports, chosen.bases)
    except KioskError as error:
        print(Words("en").explain(error), file=sys.stderr)
        return error.exit_code
    return 0


def measure(photos: Path, reports: Path | None, most_bases: int) -> None:
    """Evaluate both folders and write the page and its plot."""
    profile = load_profile()
    bench = Bench(profile, load_engine(), load_questions(profile.rules), TESTS)
    labels = read_labels(photos)
    with tempfile.TemporaryDirectory() as temporary:
        clips = clip_labels(photos, Path(temporary))
        of_photos, _ = evaluated("photographs", [*labels, *clips], bench, reports)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        bases = write_defects(folder, labels, bench, most_bases)
        of_defects, pictures = evaluated("defects", read_labels(folder), bench, reports)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    python = f"Python {platform.python_version()}"
    measured = Measured(
        photos=of_photos,
        defects=of_defects,
        bases=tuple(bases),
        day=datetime.now(UTC).date().isoformat(),
        machine=f"{machine}, {python}",
    )
    PAGE.write_text(text_of(measured, profile), encoding="utf-8", newline="\n")
    PLOT.write_text(responses(pictures, profile), encoding="utf-8", newline="\n")


def evaluated(
    name: str, labels: list[Label], bench: Bench, reports: Path | None
) -> tuple[Evaluation, list[Picture]]:
    """Return the figures of labelled pictures; keep the full report where wanted."""

    def progress(number: int, total: int, file: str) -> None:
        print(f"{name} {number}/{total} {file}", file=sys.stderr, flush=True)

    pictures = run(labels, bench.profile, bench.engine, progress)
    evaluation = figures.evaluate(pictures, bench.questions, bench.profile)
    if reports is not None:
        reports.mkdir(parents=True, exist_ok=True)
        html = page(evaluation, Words("en"), {label.file: label.path for label in labels})
        (reports / f"{name}.html").write_text(html, encoding="utf-8", newline="\n")
    return evaluation, pictures


def write_defects(folder: Path, labels: list[Label], bench: Bench, most: int) -> list[str]:
    """Write the spoilt pictures with their labels; return the files that they were made of."""
    rows: list[tuple[str, int, str, str]] = []
    bases: list[str] = []
    for label in sorted(labels, key=_drawn):
        pixels = base_of(label, bench) if len(bases) < most else None
        if pixels is not None:
            bases.append(label.file)
            rows += spoilt(folder, Path(label.file).stem, pixels, bench)
            print(f"spoiling {label.file}", file=sys.stderr, flush=True)
    with (folder / LABELS).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([FIELDS, *rows])
    return bases


def _drawn(label: Label) -> bytes:
    """Return a key that puts the photographs into an order that says nothing of the people."""
    return hashlib.sha256(label.file.encode()).digest()


def base_of(label: Label, bench: Bench) -> Pixels | None:
    """Return a compliant photograph in the booth's size, or None where it is none."""
    if label.source != STUDIO or label.fails or bench.questions.in_doubt(label):
        return None
    pixels = decode(label.path.read_bytes())
    face = bench.engine.read(pixels, thorough=True).face
    if face is None:
        return None
    scale = min(FACE_PX / face.width, 1.0)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    base = np.asarray(small, dtype=np.uint8)
    plan = solve(bench.engine.read(base, thorough=True), bench.profile)
    return base if isinstance(plan, Plan) else None


def spoilt(
    folder: Path, stem: str, pixels: Pixels, bench: Bench
) -> Sequence[tuple[str, int, str, str]]:
    """Write one photograph unaltered and with every defect; return the rows of the labels.

    The crop answers for the geometry, so that what is wrong with it is put right and is no fault.
    """
    reading = bench.engine.read(pixels, thorough=True)
    rows = [_written(folder, f"{UNALTERED}/{stem}.png", pixels, ("none", ""))]
    for rule_id, names in bench.pairs.items():
        for name in names if not rule_id.startswith("geometry.") else ():
            for strength in STRENGTHS:
                file = f"{name}/{stem}-{strength}.png"
                doubt = "borderline" if strength <= DOUBTFUL else ""
                picture = DEFECTS[name](pixels, reading, strength)
                rows.append(_written(folder, file, picture, (rule_id, doubt)))
    return rows


def _written(
    folder: Path, file: str, pixels: Pixels, label: tuple[str, str]
) -> tuple[str, int, str, str]:
    path = folder / file
    path.parent.mkdir(exist_ok=True)
    Image.fromarray(pixels).save(path, compress_level=1)
    return file, 1, *label


if __name__ == "__main__":
    sys.exit(main())
