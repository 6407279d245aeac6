"""Draws every screen of the student's window with the built-in sitter, and reviews the pictures.

Both languages, lying and standing; no camera and no screen needed. A test holds what is drawn
against docs/pictures. When a screen was changed on purpose, run this with the Python of the
product's environment, look at the page that it writes, and keep what is better::

    python tools/pictures.py
    python tools/pictures.py --accept
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image
from PySide6.QtGui import QImage, QPainter

from capture.finish import Sitting, finish
from capture.guide import GuideState, guide
from capture.sources.pacing import Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from kiosk.demo import Moment
from kiosk.gui.app import make_hidden_app
from kiosk.gui.pictures import LYING, STANDING, Picture, draw_images, pictures_of
from kiosk.gui.stages import MAIN, STAGES, Scene
from kiosk.gui.theme import family_of, load_theme
from kiosk.keys import SigningKey
from kiosk.networks import load_engine
from kiosk.paper.receipt import Receipt, sign
from kiosk.resources import ASSETS
from kiosk.settings import Settings
from kiosk.standards import load_profile
from tools.picture_review import accept, changes, write_page
from validation.profile import Profile
from validation.reading import Pixels

ROOT: Final = Path(__file__).resolve().parents[1]
STORED: Final = ROOT / "docs" / "pictures"
STAMP: Final = "drawn-with.txt"
REVIEW: Final = ROOT / "build" / "pictures"
STUDENT_NO: Final = "22B951001"
SETTINGS: Final = Settings(
    opening="9:00–17:00", staff_place="H101", printer="default", receipt_folder="/media/receipts"
)
"""Of a booth that says and offers all that a booth can."""
# Of no booth. Midday in China, so that it is the same day wherever the pictures are drawn.
RECEIPT_KEY: Final = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))
HANDED_IN: Final = datetime(2026, 6, 1, 4, tzinfo=UTC)
# Of the thirty frames a second every third is looked at, which is enough to guide.
EVERY: Final = 3
# How far the hold time is in the pictures where all is right.
HALF_FULL: Final = 0.6


def main() -> int:
    """Draw the pictures, show what has changed, and keep it if told to; 1 if it is not kept."""
    parser = argparse.ArgumentParser(description="Draw and review the pictures of the screens.")
    parser.add_argument("--accept", action="store_true", help="make the new pictures the stored")
    options = parser.parse_args()
    found = changes(dict(drawn()), STORED)
    for change in found:
        print(change.sentence())
    if options.accept:
        accept(found, STORED)
        (STORED / STAMP).write_text(stamp() + "\n", encoding="utf-8")
        return 0
    if stored_stamp() != stamp():
        print("The stored pictures were drawn with other fonts or another Qt.")
    if found:
        print(f"Look at {write_page(found, REVIEW)}, then accept with --accept.")
    return 1 if found else 0


def drawn() -> Iterator[tuple[str, Pixels]]:
    """Yield (name, picture) of every screen; the pictures are RGB uint8."""
    profile = load_profile()
    for name, image in draw_images(play(profile), SETTINGS, profile, stored()):
        yield name, smaller(image)


def stored() -> tuple[Picture, ...]:
    """Return which pictures are kept: of a further state of a screen only two of the four."""
    further = [stage for stage in STAGES if stage not in MAIN]
    return (
        *pictures_of(MAIN),
        *pictures_of(further, ("zh",), (LYING,)),
        *pictures_of(further, ("en",), (STANDING,)),
    )


def smaller(image: QImage) -> Pixels:
    """Return a picture at half its size: large enough to judge, small enough to keep."""
    rgb = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.width(), 4)
    return np.asarray(Image.fromarray(rows[:, :, :3]).reduce(2))


def stored_stamp() -> str:
    """Return the stamp of the stored pictures; empty if they have none."""
    file = STORED / STAMP
    return file.read_text(encoding="utf-8").strip() if file.exists() else ""


def stamp() -> str:
    """Return what the looks of texts hang on: the font's family and a picture of some of it.

    Another version of the font, or of Qt, draws another picture. Then stored
    pictures of screens say nothing about the screens.
    """
    theme = load_theme()
    make_hidden_app(theme)
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    for place, (role, weight) in enumerate((("title", "strong"), ("body", "regular"))):
        painter.setFont(theme.font(role, weight))
        painter.drawText(10, 80 * (place + 1), "毕业证件照 Photo 0123456789")
    painter.end()
    digest = hashlib.sha256(bytes(image.constBits())).hexdigest()
    return f"{family_of(theme)} {digest[:16]}"


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
            *_, frame = (sitter.read() for _ in range(EVERY))
            reading = engine.read(frame.pixels)
            guidance, state = guide(reading, profile, state, frame.taken_s, frame.pixels)
            yield Moment(frame, reading, guidance)
    finally:
        sitter.close()


if __name__ == "__main__":
    sys.exit(main())
