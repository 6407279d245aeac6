"""The whole corridor in a straight line: a sitter in, a verified batch out."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.engine.engine import Engine
from capture.frame import Frame
from capture.picture import decode
from kiosk.booth import Booth, build_booth
from kiosk.demo import Demo, Outcome, run
from kiosk.errors import AnswerIsNo
from kiosk.networks import load_engine
from kiosk.resources import read_bytes
from kiosk.standards import load_profile
from kiosk.store import images, submissions
from validation.reading import Pixels


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.fixture(scope="module")
def portrait() -> Pixels:
    """Return the sitter's photograph, enlarged to a camera's size, with air above."""
    photo = decode(read_bytes("fetched/astronaut.png"))
    large = cv2.resize(photo, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    airy = cv2.copyMakeBorder(large, 161, 0, 0, 0, cv2.BORDER_REPLICATE)
    return np.asarray(airy, dtype=np.uint8)


@dataclass
class Pictures:
    """A camera that shows pictures one after another, the last one for ever; pure hardware."""

    pictures: list[Pixels]
    name: str = "pictures"
    simulated: bool = True
    taken: int = 0
    opened: bool = False

    def open(self) -> None:
        """Begin."""
        self.opened = True

    def read(self) -> Frame:
        """Return the next frame, thirty a second."""
        assert self.opened
        number = self.taken
        self.taken += 1
        pixels = self.pictures[min(number // 30, len(self.pictures) - 1)]
        return Frame(pixels, number, number / 30, self.name, self.simulated)

    def close(self) -> None:
        """End."""
        self.opened = False


@dataclass
class Said:
    """Keeps what the demo says."""

    lines: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def tell(self, key: str, **fields: object) -> None:
        """Keep one line."""
        self.lines.append((key, fields))

    def spoken(self) -> list[str]:
        """Return what was said, by key."""
        return [key for key, _ in self.lines]


def booth_in(out: Path) -> Booth:
    """Return a booth whose clock goes on by a second each time it is asked."""
    moments = (datetime(2026, 6, 1, 9, 0, tzinfo=UTC) + timedelta(seconds=n) for n in range(10_000))
    return build_booth(out / "data", "en", clock=lambda: next(moments))


@pytest.fixture(scope="module")
def walk(
    engine: Engine, tmp_path_factory: pytest.TempPathFactory, portrait: Pixels
) -> tuple[Outcome, Said, Path, Booth]:
    """Walk the corridor once with the portrait, which comes in after a second."""
    out = tmp_path_factory.mktemp("demo")
    booth, said = booth_in(out), Said()
    empty = np.full_like(portrait, 190)
    source = Pictures([empty, portrait])
    outcome = run(Demo(booth, load_profile(), engine, source, out, said.tell))
    assert not source.opened
    return outcome, said, out, booth


def test_the_batch_verifies_and_a_changed_one_does_not(
    walk: tuple[Outcome, Said, Path, Booth],
) -> None:
    outcome, said, _, _ = walk
    assert outcome.verified
    assert said.spoken().count("demo.verified") >= 1
    assert "demo.tampered" in said.spoken()
    assert "demo.not_verified" not in said.spoken()


def test_the_sitter_is_guided_before_the_photo_is_taken(
    walk: tuple[Outcome, Said, Path, Booth],
) -> None:
    _, said, _, _ = walk
    keys = said.spoken()
    assert keys.index("demo.sitter") < keys.index("demo.advice") < keys.index("demo.finished")
    assert "demo.ready" in keys or "demo.shutter" in keys


def test_one_and_the_same_photo_lies_in_folder_store_and_batch(
    walk: tuple[Outcome, Said, Path, Booth],
) -> None:
    outcome, _, out, booth = walk
    photo = (out / "photo.jpg").read_bytes()
    sha256 = hashlib.sha256(photo).hexdigest()
    assert sha256 == outcome.finished.photo.sha256
    with booth.open_store() as store:
        kept = submissions.get(store, outcome.submission.number)
        assert kept.state == "exported"
        assert images.read(store, kept.id, "finished").data == photo
        original = images.read(store, kept.id, "original").data
    assert np.array_equal(decode(original), outcome.taken.frame.pixels)
    assert (out / "original.png").read_bytes() == original
    copies = list((out / "batch").glob("*/**/*.jpg"))
    assert [path.read_bytes() for path in copies] == [photo]
    records = next((out / "batch").glob("*/records.csv"))
    with records.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 1
    assert sha256 in rows[0].values()


def test_what_falls_short_is_said_and_approved_by_an_override_with_its_reason(
    walk: tuple[Outcome, Said, Path, Booth],
) -> None:
    outcome, said, _, booth = walk
    failing = [row.id for row in outcome.finished.report.failed]
    assert "image.sharp" in failing
    assert "demo.fail" in said.spoken()
    assert "demo.approved_by_override" in said.spoken()
    with booth.open_store() as store:
        entries = store.rows("select decision, override, note from reviews")
    assert len(entries) == 1
    assert entries[0]["override"] == 1
    assert booth.words.say("rule.image.sharp") in str(entries[0]["note"])


def test_everything_that_the_interface_names_is_left(
    walk: tuple[Outcome, Said, Path, Booth],
) -> None:
    _, _, out, booth = walk
    assert {"photo.jpg", "photo.json", "original.png", "allowed_signers", "batch", "data"} <= {
        path.name for path in out.iterdir()
    }
    signers = (out / "allowed_signers").read_text(encoding="ascii")
    assert signers.startswith(booth.settings.booth + " ")


def test_a_second_run_in_the_same_folder_is_the_next_batch(
    walk: tuple[Outcome, Said, Path, Booth], engine: Engine, portrait: Pixels
) -> None:
    first, _, out, booth = walk
    again = run(Demo(booth, load_profile(), engine, Pictures([portrait]), out, Said().tell))
    assert again.verified
    assert again.submission.number != first.submission.number
    with booth.open_store() as store:
        sequences = store.rows("select sequence from batches order by sequence")
    assert [row["sequence"] for row in sequences] == [1, 2]


def test_a_sitter_of_whom_no_photo_can_be_made_is_a_plain_no(
    engine: Engine, tmp_path: Path
) -> None:
    wall = np.full((540, 960, 3), 190, dtype=np.uint8)
    said = Said()
    with pytest.raises(AnswerIsNo) as refusal:
        run(Demo(booth_in(tmp_path), load_profile(), engine, Pictures([wall]), tmp_path, said.tell))
    assert refusal.value.words_key == "demo.no_photo"
    assert list(tmp_path.iterdir()) == []


def test_every_sentence_of_the_demo_can_be_said(
    walk: tuple[Outcome, Said, Path, Booth],
) -> None:
    _, said, _, booth = walk
    for key, fields in said.lines:
        plain = {name: str(value) for name, value in fields.items()}
        assert booth.words.say(key, **plain)
