"""Runs the engine and the rules over a labelled folder, one picture after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.evaluate.assess import Reader, assess
from kiosk.evaluate.figures import Picture
from kiosk.evaluate.labels import Label
from kiosk.photo.files import read_picture
from validation.profile import Profile

Progress = Callable[[int, int, str], None]
"""Told before each picture: its number from 1, how many there are, and its file."""


def run(
    labels: Sequence[Label], profile: Profile, engine: Reader, progress: Progress
) -> list[Picture]:
    """Return what was found in every labelled picture.

    Raises:
        BadInput: if a picture is missing or none; an evaluation with gaps would mislead.
    """
    pictures = []
    for number, label in enumerate(labels, start=1):
        progress(number, len(labels), label.file)
        _, pixels, _ = read_picture(label.path)
        pictures.append(Picture(label, assess(pixels, profile, engine)))
    return pictures
