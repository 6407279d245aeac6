"""Measures the rules and writes docs/accuracy.md: ``.venv/bin/python tools/accuracy.py``.

Two folders are held against the rules, as ``kiosk evaluate`` does it: the shared photographs
(../shared/photos) with some frames of the clips beside them, and one that is made here for the
purpose, out of all compliant ones of them that can be finished, each spoilt by one defect of
tests/defects.py at several strengths, on all cores at once. The page that results holds figures
and file names and no picture of anybody; what is made lives in temporary folders. With
``--reports DIR`` the two full reports, which do show people, are kept there, and beside them the
folder of spoilt pictures, on which ``kiosk evaluate`` can be run by hand.
"""

from __future__ import annotations

import argparse
import csv
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from multiprocessing import get_context
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
from kiosk.evaluate.assess import Assessed, assess
from kiosk.evaluate.figures import Evaluation, Picture
from kiosk.evaluate.labels import LABELS, Label, read_labels
from kiosk.evaluate.page import page
from kiosk.evaluate.questions import Question, Questions, load_questions
from kiosk.evaluate.run import run
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.words import Words
from tests.defects import DEFECTS, TESTS
from tools.accuracy_clips import clip_labels
from tools.accuracy_held_out import held_out
from tools.accuracy_page import Measured, text_of
from tools.accuracy_plot import plot
from tools.accuracy_strengths import met
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
SEEN = ("pose", "eyes", "mouth", "glasses", "background", "lighting")
"""What the labels say of a photograph beyond what is wrong with it."""
FIELDS = ("file", "people", "fails", "notes", "base", "strength", *SEEN)
Row = tuple[str, int, str, str, str, float, *tuple[str, ...]]


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

    def asked_of(self, rule_id: str) -> Question:
        """Return the question of one rule."""
        return next(each for each in self.questions.asked if each.id == rule_id)


@cache
def the_bench() -> Bench:
    """Return this process's bench."""
    profile = load_profile()
    return Bench(profile, load_engine(), load_questions(profile.rules), TESTS)


def main() -> int:
    """Return 0 when the page was written, 2 where the photographs are not there."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--photos", type=Path, default=PHOTOS, metavar="DIR")
    options.add_argument("--reports", type=Path, metavar="DIR")
    options.add_argument("--bases", type=int, metavar="N", help="spoil no more photographs")
    chosen = options.parse_args()
    try:
        measure(chosen.photos, chosen.reports, chosen.bases)
    except KioskError as error:
        print(Words("en").explain(error), file=sys.stderr)
        return error.exit_code
    return 0


def measure(photos: Path, reports: Path | None, most_bases: int | None) -> None:
    """Evaluate both folders and write the page and its plot."""
    bench = the_bench()
    labels = read_labels(photos)
    with tempfile.TemporaryDirectory() as temporary:
        every = [*labels, *clip_labels(photos, Path(temporary))]
        pictures = run(every, bench.profile, bench.engine, _told)
        of_photos = _evaluated("photographs", pictures, bench, reports)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) if reports is None else reports / "defects"
        bases = [label for label in labels if is_base(label, bench)][:most_bases]
        spoilt = spoilt_pictures(folder, bases)
        of_defects = _evaluated("defects", spoilt, bench, reports)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    python = f"Python {platform.python_version()}"
    measured = Measured(
        photos=of_photos,
        defects=of_defects,
        held_out=tuple(held_out(pictures)),
        by_strength=met(spoilt, bench.pairs),
        bases=tuple(label.file for label in bases),
        day=datetime.now(UTC).date().isoformat(),
        machine=f"{machine}, {python}",
    )
    PAGE.write_text(text_of(measured, bench.profile), encoding="utf-8", newline="\n")
    PLOT.write_text(plot(of_defects), encoding="utf-8", newline="\n")


def _told(number: int, total: int, file: str) -> None:
    print(f"{number}/{total} {file}", file=sys.stderr, flush=True)


def _evaluated(
    name: str, pictures: Sequence[Picture], bench: Bench, reports: Path | None
) -> Evaluation:
    """Return the figures of labelled pictures; keep the full report where wanted."""
    evaluation = figures.evaluate(pictures, bench.questions, bench.profile)
    if reports is not None:
        reports.mkdir(parents=True, exist_ok=True)
        files = {each.label.file: each.label.path for each in pictures}
        html = page(evaluation, Words("en"), files)
        (reports / f"{name}.html").write_text(html, encoding="utf-8", newline="\n")
    return evaluation


def spoilt_pictures(folder: Path, bases: Sequence[Label]) -> list[Picture]:
    """Spoil the photographs into a folder, on all cores, and return what was found in it."""
    rows: list[Row] = []
    found: dict[str, Assessed] = {}
    # Not by a fork, which would copy the networks' threads in the middle of their work.
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        # A plain dictionary, because the columns' read-only view does not go to another process.
        sent = [replace(each, columns=dict(each.columns)) for each in bases]
        waiting = {pool.submit(_of_base, folder, each): each for each in sent}
        for number, done in enumerate(as_completed(waiting), start=1):
            _told(number, len(bases), f"spoilt {waiting[done].file}")
            of_base, assessed = done.result()
            rows += of_base
            found |= assessed
    write_labels(folder, sorted(rows))
    return [Picture(label, found[label.file]) for label in read_labels(folder)]


def _of_base(folder: Path, base: Label) -> tuple[list[Row], dict[str, Assessed]]:
    """Spoil one photograph and read all that comes of it; runs in a process of its own."""
    cv2.setNumThreads(1)
    bench = the_bench()
    rows = list(spoil(folder, base, in_size(base.path, bench), bench))
    assessed = {row[0]: _assessed(folder / row[0], bench) for row in rows}
    return rows, assessed


def _assessed(path: Path, bench: Bench) -> Assessed:
    """Return what was found in a picture, without the masks: they would be a gigabyte in all."""
    found = assess(decode(path.read_bytes()), bench.profile, bench.engine)
    return replace(found, reading=replace(found.reading, person=None))


def is_base(label: Label, bench: Bench) -> bool:
    """Return whether a photograph is compliant and can be finished in the booth's size."""
    if label.people != 1 or label.fails or bench.questions.in_doubt(label):
        return False
    reading = bench.engine.read(in_size(label.path, bench), thorough=True)
    return isinstance(solve(reading, bench.profile), Plan)


def in_size(path: Path, bench: Bench) -> Pixels:
    """Return a photograph in the size that the booth's camera would give the face."""
    pixels = decode(path.read_bytes())
    face = bench.engine.read(pixels).face
    scale = min(FACE_PX / face.width, 1.0) if face else 1.0
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def spoil(folder: Path, base: Label, pixels: Pixels, bench: Bench) -> Iterator[Row]:
    """Write one photograph unaltered and with every defect; yield the rows of the labels.

    The crop answers for the geometry, so that what is wrong with it is put right and is no fault.
    What the photograph's own label leaves in doubt about a rule, such as a cast that is no fault
    yet, leaves what is made of it in doubt there too: nobody can say what one more cast makes of
    it.
    """
    reading = bench.engine.read(pixels, thorough=True)
    stem = Path(base.file).with_suffix("").as_posix().replace("/", "_")
    seen = tuple(base.columns.get(column, "") for column in SEEN)
    file = _written(folder, f"{UNALTERED}/{stem}.png", pixels)
    yield file, 1, "none", base.columns.get("notes", ""), stem, 0.0, *seen
    for name, rules in _tested(bench.pairs).items():
        doubtful = any(bench.asked_of(rule_id).truth(base) is None for rule_id in rules)
        for strength in STRENGTHS:
            spoilt = DEFECTS[name](pixels, reading, strength)
            told = _written(folder, f"{name}/{stem}-{strength}.png", spoilt)
            doubt = "borderline" if doubtful or strength <= DOUBTFUL else ""
            yield told, 1, ";".join(rules), doubt, stem, strength, *[""] * len(SEEN)


def _tested(pairs: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Return defect -> rules that must answer to it."""
    rules: dict[str, list[str]] = {}
    for rule_id, names in pairs.items():
        for name in names if not rule_id.startswith("geometry.") else ():
            rules.setdefault(name, []).append(rule_id)
    return rules


def write_labels(folder: Path, rows: Sequence[Row]) -> None:
    """Write the labels of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LABELS).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([FIELDS, *rows])


def _written(folder: Path, file: str, pixels: Pixels) -> str:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, compress_level=1)
    return file


if __name__ == "__main__":
    sys.exit(main())
