"""Every student screen in both languages, lying and standing: whole, translated, touchable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from capture.frame import Frame
from kiosk.gui.pictures import LYING, STANDING, Scene, draw_screens, stages
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.findings import findings_of
from kiosk.gui.student.not_now import Trouble
from kiosk.gui.student.screens import Screens
from kiosk.gui.theme import Theme
from kiosk.settings import Settings
from kiosk.words import LANGUAGES, Language, keys
from tests.kiosk.gui.cameras import plain_picture
from tests.kiosk.gui.layout import SIZES, clipped, texts
from validation.profile import Profile
from validation.report import Advice

STAGES = (
    "welcome", "number", "capture", "capture-right", "countdown", "busy", "result", "done",
    "not-now", "help", "idle",
)  # fmt: skip
MakeScreens = Callable[[Language, tuple[int, int]], Screens]


def test_the_pictures_are_of_every_stage(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    assert tuple(stages(make_screens("zh", LYING), scene, profile)) == STAGES


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_advice_and_every_trouble_fits(
    language: Language, size: tuple[int, int], make_screens: MakeScreens
) -> None:
    screens = make_screens(language, size)
    screens.show_screen(screens.capture, may_go_back=True)
    found = []
    for key in sorted(key for key in keys() if key.startswith("guide.")):
        screens.capture.bar.show_advice(Advice(key))
        QApplication.processEvents()
        found += clipped(screens)
    for kind in ("camera", "unusable", "engine", "store", "locked", "bug"):
        file = "/home/kiosk/.local/share/chsi-photo-kiosk/kiosk.sqlite3"
        trouble = Trouble(kind, "store.full", (("file", file),), kept=True)
        screens.not_now.show_trouble(trouble)
        screens.show_screen(screens.not_now, may_go_back=True)
        QApplication.processEvents()
        found += clipped(screens)
    assert found == []


@pytest.mark.parametrize("stage", STAGES)
def test_the_language_switch_changes_every_text_on_every_screen(
    stage: str, make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", LYING)
    stages(screens, scene, profile)[stage]()
    before = {id(each): each.text() for each in texts(screens)}
    screens.language_button.click()
    after = {id(each): each.text() for each in texts(screens)}
    same = {before[key] for key in before.keys() & after.keys() if before[key] == after[key]}
    # Digits of the keypad, the number itself, the countdown: data, not words.
    assert {text for text in same if any(map(str.isalpha, text))} <= {
        "22B9 5100 1",
        scene.receipt.number,
    }
    assert any("\u4e00" <= sign <= "\u9fff" for text in before.values() for sign in text)
    words = {key: text for key, text in after.items() if key != id(screens.language_button)}
    assert not any("\u4e00" <= sign <= "\u9fff" for text in words.values() for sign in text)


def test_every_advice_of_the_guide_has_an_icon_of_its_own(theme: Theme) -> None:
    assert set(theme.advice_icons) == {key for key in keys() if key.startswith("guide.")}


def colour_at(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


def test_the_preview_is_a_mirror(make_screens: MakeScreens) -> None:
    screens = make_screens("zh", LYING)
    pixels = plain_picture()
    dark, light = tuple(map(int, pixels[0, 0])), tuple(map(int, pixels[0, -1]))
    finder = screens.capture.finder
    finder.show_frame(Frame(pixels, 1, 0.0, "test:camera", simulated=True))
    screens.show_screen(screens.capture, may_go_back=True)
    left, right, y = finder.width() // 8, finder.width() * 7 // 8, finder.height() // 2
    seen = finder.grab().toImage()
    assert colour_at(seen, left, y) == light
    assert colour_at(seen, right, y) == dark
    finder.mirrored = False
    straight = finder.grab().toImage()
    assert colour_at(straight, left, y) == dark


def test_the_finished_photo_is_shown_as_it_is(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", LYING)
    stages(screens, scene, profile)["result"]()
    width, height = profile.photo_size
    shown = screens.result.photo.pixmap().toImage()
    saved = QImage.fromData(scene.jpeg)
    assert saved.size().toTuple() == (width, height)
    small = saved.scaled(shown.size())
    straight, mirrored = (
        _difference(shown, small),
        _difference(shown, small.flipped(Qt.Orientation.Horizontal)),
    )
    assert straight < mirrored / 2


def _difference(one: QImage, other: QImage) -> float:
    places = [(x, y) for x in range(5, one.width(), 16) for y in range(5, one.height(), 16)]
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x, y in places
    ) / len(places)


def test_outside_the_crop_the_picture_is_greyed_and_inside_it_is_not(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", LYING)
    stages(screens, scene, profile)["countdown"]()
    finder: QWidget = screens.capture.finder
    plan = scene.right.guidance.plan
    assert plan is not None
    crop, pixels = plan.crop, scene.right.frame.pixels
    seen = finder.grab().toImage()
    place = screens.capture.finder.place()
    inside = place.map(QPoint(crop.x + 20, crop.y + 20))
    outside = place.map(QPoint(crop.x + 20, crop.y - 20))
    original = tuple(map(int, pixels[crop.y + 20, crop.x + 20]))
    assert colour_at(seen, inside.x(), inside.y()) == pytest.approx(original, abs=12)
    assert sum(colour_at(seen, outside.x(), outside.y())) > sum(original) + 30


def test_a_photo_with_a_broken_rule_makes_another_one_the_stronger_choice(
    make_screens: MakeScreens, scene: Scene
) -> None:
    screens = make_screens("en", LYING)
    rows = list(scene.report.rows)
    broken = replace(rows[0], verdict="fail", advice=Advice("refused.file.long"))
    report = replace(scene.report, rows=(broken, *rows[1:]))
    photo = QImage.fromData(scene.jpeg)
    screens.result.show_photo(photo, findings_of(report), simulated=False)
    assert screens.result.use.property("kind") == "second"
    assert screens.result.retake.property("kind") == "main"
    assert screens.result.use.isEnabled()
    assert "staff will look" in screens.result.look_again.text()


def test_clearing_the_capture_screen_leaves_no_picture(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", LYING)
    stages(screens, scene, profile)["capture"]()
    screens.clear()
    capture: Capture = screens.capture
    image = capture.finder.grab().toImage()
    colours = {
        colour_at(image, x, y) for x in range(0, image.width(), 40) for y in range(0, 400, 9)
    }
    assert colours == {(255, 255, 255)}


def test_pictures_of_all_screens_are_drawn_without_a_camera(
    theme: Theme, scene: Scene, profile: Profile
) -> None:
    assert theme.scale == 1
    pictures = dict(draw_screens(scene, Settings(), profile, ("en",), (STANDING,)))
    assert list(pictures) == [f"{stage}-en-portrait" for stage in STAGES]
    sizes = {QImage.fromData(png).size().toTuple() for png in pictures.values()}
    assert sizes == {STANDING}
