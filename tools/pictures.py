"""Draws every screen of the student's window into docs/pictures, with the built-in sitter.

Both languages, lying and standing; no camera and no screen needed. Run it with the Python of
the product's environment, look at what changed, and commit what is better::

    python tools/pictures.py [FOLDER]
"""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from capture.finish import Sitting, finish
from capture.guide import GuideState, guide
from capture.sources.pacing import Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from kiosk.demo import Moment
from kiosk.gui.pictures import Scene, draw_screens, write_screens
from kiosk.keys import SigningKey
from kiosk.networks import load_engine
from kiosk.paper.receipt import Receipt, sign
from kiosk.resources import ASSETS
from kiosk.settings import Settings
from kiosk.standards import load_profile
from validation.profile import Profile

ROOT = Path(__file__).resolve().parents[1]
STUDENT_NO: Final = "22B951001"
# Of no booth. Midday in China, so that it is the same day wherever the pictures are drawn.
RECEIPT_KEY: Final = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))
HANDED_IN: Final = datetime(2026, 6, 1, 4, tzinfo=UTC)
# How far the hold time is in the pictures where all is right.
HALF_FULL: Final = 0.6


def main() -> int:
    """Draw the pictures and say where they are."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    profile = load_profile()
    pictures = draw_screens(play(profile), Settings(), profile)
    for path in write_screens(((name, smaller(png)) for name, png in pictures), folder):
        print(path)
    return 0


def smaller(png: bytes) -> bytes:
    """Return a picture at half its size: large enough to judge, small enough to keep."""
    target = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").reduce(2).save(target, "PNG", optimize=True)
    return target.getvalue()


def play(profile: Profile) -> Scene:
    """Let the sitter sit down and be photographed, and return what there is to show."""
    advised: Moment | None = None
    for moment in moments(profile):
        guidance = moment.guidance
        if guidance.plan is not None and guidance.advice is not None:
            advised = moment
        if advised is not None and guidance.progress > HALF_FULL:
            sitting = Sitting(guidance.open_eyes_mm)
            finished = finish(moment.frame, profile, load_engine(), sitting=sitting)
            photo, report = finished.photo, finished.report
            receipt, text = receipt_for(photo.jpeg)
            return Scene(advised, moment, photo.jpeg, report, STUDENT_NO, receipt, text)
    raise RuntimeError("the sitter never sat right")


def receipt_for(jpeg: bytes) -> tuple[Receipt, str]:
    """Return the receipt of a photo in the pictures, and its line."""
    sha256 = hashlib.sha256(jpeg).hexdigest()
    receipt = Receipt("BOOTH-1-20260601-0001", sha256, "BOOTH-1", HANDED_IN)
    return receipt, sign(receipt, RECEIPT_KEY)


def moments(profile: Profile, limit_s: float = 20.0) -> Iterator[Moment]:
    """Yield the sitter's moments as the guide sees them, for so many seconds of their time."""
    engine, state, time = load_engine(), GuideState(), SteppedTime()
    backdrop = profile.backgrounds["light_blue"]
    sitter = Sitter("cooperative", Studio(ASSETS, backdrop.rgb), Pacer(time.clock, time.pace))
    sitter.open()
    try:
        while time.clock() < limit_s:
            frame = sitter.read()
            reading = engine.read(frame.pixels)
            guidance, state = guide(reading, profile, state, frame.taken_s, frame.pixels)
            yield Moment(frame, reading, guidance)
    finally:
        sitter.close()


if __name__ == "__main__":
    sys.exit(main())
