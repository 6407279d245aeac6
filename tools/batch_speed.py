"""How long export and verification take, beside stock tools: ``tools/batch_speed.py [PHOTOS]``.

Makes a booth with as many approved photos (10,000 unless told otherwise), exports them, and
verifies the batch. The yardstick is what ``sha256sum``, ``cp -r`` and ``sync`` take on the very
folder that was exported, in the same run: the ratio holds on any machine, the seconds do not.
Every part is measured as often as told by ``--rounds`` and the median counts. Writes
``docs/batch-speed.md`` with ``--write``.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import numpy as np

from capture.standardize.encode import Encoded, encode, encode_as
from kiosk.batch.export import export
from kiosk.batch.plan import Order
from kiosk.batch.sign import signers_of
from kiosk.batch.verify import verify
from kiosk.bench.machine import this_machine
from kiosk.keys import open_or_make
from kiosk.photo.check import file_check
from kiosk.rights import account_actor
from kiosk.standards import load_profile
from kiosk.store import audit, images, reviews, students, submissions
from kiosk.store.images import Image
from kiosk.store.open import Store, open_store
from kiosk.store.reviews import Review
from kiosk.store.submissions import NewSubmission
from validation.profile import Profile
from validation.reading import Pixels

ROOT = Path(__file__).resolve().parents[1]
BOOTH = "BOOTH-1"
TARGET = 2.5
_BLOCK = 8


def main() -> int:
    """Measure, print, and return 0 if both ratios are under the target."""
    parser = argparse.ArgumentParser(description="Measure export and verification of a batch.")
    parser.add_argument("photos", type=int, nargs="?", default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="batch-speed-") as made:
        figures = measure(Path(made), options.photos, options.rounds)
    page = page_of(figures, options.photos, options.rounds)
    print(page)
    if options.write:
        path = ROOT / "docs" / "batch-speed.md"
        path.write_text(page, encoding="utf-8", newline="\n")
    within = all(figures[name] < TARGET * figures["yardstick"] for name in ("export", "verify"))
    return 0 if within else 1


def measure(place: Path, count: int, rounds: int) -> dict[str, float]:
    """Return seconds by part, and how many megabytes the memory grew by."""
    profile = load_profile()
    fill(place / "data", count, profile)
    told = [one_round(place, place / f"round-{number}", profile) for number in range(rounds)]
    found = {name: statistics.median(each[name] for each in told) for name in told[0]}
    ratios = {
        f"{name} {which.__name__}": which(each[name] / each["yardstick"] for each in told)
        for name in ("export", "verify")
        for which in (min, max)
    }
    return found | ratios | {"memory": max(each["memory"] for each in told)}


def one_round(booth: Path, place: Path, profile: Profile) -> dict[str, float]:
    """Return the seconds of one round; every part meets a disk that has nothing left to write.

    Nothing is taken away between the rounds: for half a minute after many files were deleted
    ext4 searches for numbers that it may give to new ones, and whatever is measured is slow.
    """
    work, stick = place / "work", place / "stick"
    place.mkdir()
    shutil.copytree(booth / "data", work)
    stick.mkdir()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = {"export": timed(lambda: export_all(work, stick, profile))}
    found["memory"] = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    folder = next(path for path in stick.iterdir() if path.is_dir())
    found["yardstick"] = timed(lambda: stock_tools(folder, place / "copy"))
    found["verify"] = timed(lambda: verify_all(work, folder, profile))
    return found


def export_all(data: Path, stick: Path, profile: Profile) -> None:
    """Export everything that is approved."""
    with open_store(data) as store:
        order = Order(
            to=stick,
            booth=BOOTH,
            profile_id=profile.id,
            profile_sha256=profile.sha256,
            by=account_actor("benchmark"),
            software="benchmark",
            now=datetime.now(UTC),
            profile=profile,
        )
        export(store, open_or_make(data), order, file_check(profile))


def verify_all(data: Path, folder: Path, profile: Profile) -> None:
    """Verify the batch as the office does, with the rules for the file."""
    outcome = verify(folder, signers_of(open_or_make(data), BOOTH), file_check(profile))
    if not outcome.accepted:
        raise SystemExit(f"refused: {outcome.faults[:3]}")


def stock_tools(folder: Path, copy: Path) -> None:
    """Do with stock tools what an export does at the least: hash, copy, flush."""
    run(["sh", "-c", 'cd "$0" && find . -type f -exec sha256sum {} + > /dev/null', str(folder)])
    run(["cp", "-r", str(folder), str(copy)])
    run(["sync"])


def run(command: list[str]) -> None:
    """Run a stock tool."""
    subprocess.run(command, check=True)


def timed(act: Callable[[], None]) -> float:
    """Return how many seconds an act takes."""
    run(["sync"])
    began_s = time.monotonic()
    act()
    return time.monotonic() - began_s


def fill(data: Path, count: int, profile: Profile) -> None:
    """Make a booth with approved photos, all different, in one transaction."""
    now = datetime.now(UTC)
    width, height = profile.photo_size
    rng = np.random.default_rng(1)
    base = base_picture(width, height)
    settings = settings_for(base, profile)
    with open_store(data) as store, store.writing():
        for number in range(count):
            base[:_BLOCK, :_BLOCK] = rng.integers(0, 256, 3)
            base[_BLOCK : 2 * _BLOCK, :_BLOCK] = rng.integers(0, 256, 3)
            jpeg = encode_as(base, profile, settings.quality, settings.sampling).data
            add(store, f"21{number:06d}", jpeg, profile, now)


def base_picture(width: int, height: int) -> Pixels:
    """Return a picture that is as hard to pack as a photo."""
    rng = np.random.default_rng(2)
    slope = np.linspace(60, 200, height)[:, None, None] + np.zeros((height, width, 3))
    grain = rng.normal(0, 14, (height // 4 + 1, width // 4 + 1, 3)).repeat(4, 0).repeat(4, 1)
    return np.clip(slope + grain[:height, :width], 0, 255).astype(np.uint8)


def settings_for(picture: Pixels, profile: Profile) -> Encoded:
    """Return the encoding by which the picture is as long as a finished photo."""
    made = encode(picture, profile)
    if not isinstance(made, Encoded):
        raise SystemExit("the made-up picture does not fit the profile")
    return made


def add(store: Store, student_no: str, jpeg: bytes, profile: Profile, now: datetime) -> None:
    """Keep an approved photo as the acts would, without a transaction for each."""
    students.ensure(store, student_no, now)
    new = NewSubmission(
        student_no=student_no,
        booth=BOOTH,
        source="0",
        simulated=False,
        profile_id=profile.id,
        profile_sha256=profile.sha256,
        software="benchmark",
        taken_at=now,
        submitted_at=now,
        verdict="pass",
        report={"verdict": "pass", "rules": []},
        transform={},
    )
    row, number = submissions.add(store, new)
    photo = Image("finished", "image/jpeg", (1, 1), jpeg)
    images.add(store, row, photo)
    images.add(store, row, Image("original", "image/png", (1, 1), b"-"))
    decision = Review("approve", (), "", override=False, reviewer="benchmark", decided_at=now)
    reviews.add(store, row, decision)
    store.change("UPDATE submissions SET state = 'approved' WHERE id = ?", [row])
    detail = {"finished_sha256": photo.sha256}
    audit.append(store, audit.Entry(now, "benchmark", "approve", number, detail))


def page_of(figures: dict[str, float], count: int, rounds: int) -> str:
    """Return the page of figures."""
    machine = this_machine()
    made = f"`tools/batch_speed.py {count} --rounds {rounds} --write`"
    where = f"{machine.system} {machine.architecture}, {machine.processor}, {machine.cores} cores"
    lines = [
        "# How long a hand-over takes",
        "",
        f"Made by {made}; do not edit by hand.",
        f"{datetime.now(UTC):%Y-%m-%d}, on {where}, Python {machine.python}.",
        "",
        f"{count:,} photos, median of {rounds} rounds. The yardstick is `sha256sum` over the files",
        "of the exported folder, `cp -r` of it, and `sync`, in the same round.",
        "",
        "| part | seconds | times the yardstick | in single rounds | promised |",
        "|---|---|---|---|---|",
        f"| yardstick | {figures['yardstick']:.1f} | 1.00 | | |",
    ]
    for name in ("export", "verify"):
        times = figures[name] / figures["yardstick"]
        rounds_said = f"{figures[name + ' min']:.2f} to {figures[name + ' max']:.2f}"
        seconds = f"{figures[name]:.1f}"
        lines.append(f"| {name} | {seconds} | {times:.2f} | {rounds_said} | under {TARGET} |")
    lines += [
        "",
        f"An export raised the most memory that was ever held by {figures['memory']:.0f} MB.",
        *load_said(),
        "",
    ]
    return "\n".join(lines)


def load_said() -> list[str]:
    """Return how busy the machine was, where the system tells."""
    if not hasattr(os, "getloadavg"):
        return []
    _, five, fifteen = os.getloadavg()
    return [f"The load when it ended: {five:.1f} over 5 minutes, {fifteen:.1f} over 15."]


if __name__ == "__main__":
    sys.exit(main())
