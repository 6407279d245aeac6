"""The last screen: the receipt, its days in the language of the moment, and how printing stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.gui.student.done import Done, Progress
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.gui.widgets.qr import qr_image
from kiosk.paper.read import line_in
from kiosk.words import Language
from tools.pictures import receipt_for

RECEIPT, LINE = receipt_for(b"a photo")
MakeDone = Callable[..., Done]


@pytest.fixture
def make_done(make_look: Callable[[Language], Look], theme: Theme) -> Iterator[MakeDone]:
    made: list[Done] = []

    def make(language: Language = "en", *, printing: bool = True, saving: bool = True) -> Done:
        done = Done(make_look(language), printing=printing, saving=saving)
        done.setStyleSheet(theme.style_sheet())
        done.resize(QSize(1920, 1080))
        done.show_receipt(RECEIPT, qr_image(LINE))
        done.show()
        made.append(done)
        return done

    yield make
    for done in made:
        done.close()
        done.deleteLater()


def said(done: Done) -> str:
    return "\n".join(label.text() for label in done.findChildren(QLabel) if label.isVisible())


def test_the_code_on_the_screen_can_be_read_from_a_picture_of_it(
    make_done: MakeDone, tmp_path: Path
) -> None:
    done = make_done()
    file = tmp_path / "screen.png"
    assert done.grab().save(str(file))
    assert line_in("screen.png", file.read_bytes()) == LINE


def test_each_step_has_its_day_in_the_language_of_the_moment(make_done: MakeDone) -> None:
    done = make_done()
    for part in ("Mon 1 Jun", "By Wed 3 Jun", "From Wed 1 Jul", RECEIPT.number):
        assert part in said(done)
    assert "does not itself put the photo on CHSI" in said(done)
    done.look.voice.switch("zh")
    for part in ("6月1日（周一）", "6月3日（周三）前", "7月1日（周三）起", RECEIPT.number):
        assert part in said(done)
    assert "本机不会自己把照片传到学信网" in said(done)


def test_clearing_leaves_nothing_of_the_receipt(make_done: MakeDone) -> None:
    done = make_done()
    done.show_progress("saved", "/media/stick")
    done.clear()
    done.look.voice.switch("zh")
    QApplication.processEvents()
    assert RECEIPT.number not in said(done)
    assert "6月" not in said(done)
    assert "/media" not in said(done)
    image = done.qr.grab().toImage()
    middle = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(middle) == 1


@pytest.mark.parametrize(("printing", "saving"), [(False, False), (True, False), (False, True)])
def test_only_what_the_booth_can_do_is_offered(
    printing: bool, saving: bool, make_done: MakeDone
) -> None:
    done = make_done(printing=printing, saving=saving)
    assert done.print_button.isVisible() == printing
    assert done.save_button.isVisible() == saving


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        ("printing", "Printing"),
        ("printed", "take your receipt"),
        ("not_printed", "A picture of this screen is just as good"),
        ("saving", "Saving"),
        ("saved", "Saved in /media/stick"),
        ("not_saved", "A picture of this screen is just as good"),
    ],
)
def test_how_it_stands_is_said_and_a_failure_can_be_tried_again(
    progress: Progress, words: str, make_done: MakeDone
) -> None:
    done = make_done()
    done.show_progress(progress, "/media/stick")
    assert words in done.progress.text()
    free = progress not in ("printing", "saving")
    assert done.print_button.isEnabled() == done.save_button.isEnabled() == free
    assert done.close_button.isEnabled()
    done.show_receipt(RECEIPT, qr_image(LINE))
    assert done.print_button.isEnabled()
    assert "Take a picture" in done.progress.text()


def test_each_button_says_what_is_wanted(make_done: MakeDone, qtbot: QtBot) -> None:
    done = make_done()
    for button, signal in (
        (done.print_button, done.print_wanted),
        (done.save_button, done.save_wanted),
        (done.close_button, done.finished),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            button.click()


def test_a_number_of_a_booth_with_a_long_name_breaks_before_its_day(make_done: MakeDone) -> None:
    done = make_done()
    done.show_receipt(replace(RECEIPT, number="ADMINISTRATION-HALL2-20260601-0001"), qr_image(LINE))
    assert done.number.text() == "ADMINISTRATION-HALL2-\n20260601-0001"
