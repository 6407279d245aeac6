"""The pictures in docs/pictures are of the screens as they are, and a small change is noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize

from kiosk.gui.student.done import Done
from kiosk.gui.theme import load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.qr import qr_image
from kiosk.words import Words
from tools import pictures
from tools.picture_review import TOLERANCE, accept, changes, load, store, worst, write_page
from validation.reading import Pixels

Draw = Callable[[str], Pixels]


@pytest.fixture
def draw(qapp: object) -> Draw:
    """Return what draws the last screen with a number, as the stored pictures are drawn."""
    assert qapp is not None
    theme = load_theme()

    def picture(number: str) -> Pixels:
        done = Done(Look(theme, Voice(Words("en"))))
        done.setStyleSheet(theme.style_sheet())
        done.resize(QSize(1920, 1080))
        receipt, text = pictures.receipt_for(b"a photo")
        done.show_receipt(replace(receipt, number=number), qr_image(text))
        drawn = pictures.smaller(done.grab().toImage())
        done.deleteLater()
        return drawn

    return picture


@pytest.mark.usefixtures("qapp")
def test_the_stored_pictures_are_of_the_screens_as_they_are() -> None:
    stored, here = pictures.stored_stamp(), pictures.stamp()
    assert stored
    if stored != here:
        pytest.skip(f"the pictures were drawn with {stored}; fonts and Qt here are {here}")
    found = [change.sentence() for change in changes(dict(pictures.drawn()), pictures.STORED)]
    assert found == [], "look at them with tools/pictures.py, then keep them with --accept"


def test_one_other_character_is_a_change_and_none_is_none(draw: Draw) -> None:
    first = draw("BOOTH-1-20260601-0001")
    assert worst(first, draw("BOOTH-1-20260601-0001")) == 0
    for other in ("BOOTH-1-20260601-0002", "BOOTH-1-20260601-0007", "BOOTH-I-20260601-0001"):
        assert worst(first, draw(other)) > 2 * TOLERANCE


def test_rounding_is_no_change_and_another_size_is(draw: Draw) -> None:
    picture = draw("BOOTH-1-20260601-0001")
    noise = np.random.default_rng(1).integers(-8, 9, picture.shape)
    shaken = np.clip(picture + noise, 0, 255).astype(np.uint8)
    assert 0 < worst(picture, shaken) <= TOLERANCE
    assert worst(picture, picture[:-1]) > TOLERANCE


def test_what_is_accepted_is_what_is_stored_and_the_rest_is_not_touched(tmp_path: Path) -> None:
    black, white = np.zeros((64, 64, 3), np.uint8), np.full((64, 64, 3), 255, np.uint8)
    for name in ("same", "other", "gone"):
        store(black, tmp_path / f"{name}.png")
    before = (tmp_path / "same.png").stat().st_mtime_ns
    drawn = {"same": black + 2, "other": white, "fresh": white}
    found = changes(drawn, tmp_path)
    assert [(each.name, each.kind) for each in found] == [
        ("fresh", "new"),
        ("gone", "gone"),
        ("other", "changed"),
    ]
    accept(found, tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == {"same", "other", "fresh"}
    assert (load(tmp_path / "other.png") == white).all()
    assert (tmp_path / "same.png").stat().st_mtime_ns == before
    assert changes(drawn, tmp_path) == []


def test_the_page_shows_each_change_before_now_and_apart(tmp_path: Path) -> None:
    stored, review = tmp_path / "stored", tmp_path / "review"
    store(np.zeros((64, 64, 3), np.uint8), stored / "one.png")
    drawn = {"one": np.full((64, 64, 3), 210, np.uint8)}
    review.mkdir()
    (review / "left-over.png").write_bytes(b"")
    page = write_page(changes(drawn, stored), review).read_text(encoding="utf-8")
    shown = {"one.before.png", "one.now.png", "one.difference.png"}
    assert {path.name for path in review.glob("*.png")} == shown
    assert all(name in page for name in shown)
