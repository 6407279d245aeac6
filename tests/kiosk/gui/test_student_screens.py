"""Every student screen in both languages, lying and standing: whole, translated, touchable."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from capture.frame import Frame
from kiosk.admission import in_words
from kiosk.eligibility import Decision, Path
from kiosk.gui.pictures import LYING, STANDING, draw_screens, pictures_of
from kiosk.gui.seen import seen_of
from kiosk.gui.stages import MAIN, NAME, PERSON, STAGES, Scene, stages
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.findings import findings_of
from kiosk.gui.student.not_now import Kind, Trouble
from kiosk.gui.student.screens import Screens
from kiosk.gui.theme import Theme
from kiosk.last_photo import Fate, LastPhoto
from kiosk.reasons import all_reasons
from kiosk.settings import Settings
from kiosk.words import LANGUAGES, Language, Words, keys
from tests.kiosk.gui.cameras import plain_picture
from tests.kiosk.gui.layout import SIZES, clipped, texts
from validation.profile import Profile
from validation.report import Advice

URL = "https://my.chsi.com.cn/archive/index.jsp"
LONGEST: Mapping[str, str | int] = {
    "number": "BOOTH-1-20260601-0001", "years": 3, "year": 2023, "count": 2, "url": URL,
    "graduates_on": "2026-06-30", "closes": "2026-03-31", "opens": "2026-03-01",
}  # fmt: skip
ONLINE = {"in_season", "not_open_yet"}
REASONS = sorted(
    key.removeprefix("eligibility.")
    for key in keys()
    if key.startswith("eligibility.") and not key.endswith(".next")
)
DATA = {
    NAME,
    URL.removeprefix("https://"),
    "22B9 5100 1",
    *(value for _, value in in_words(PERSON, Words("zh"))),
}
"""What is the same in every language: the list's, in Chinese."""
MakeScreens = Callable[[Language, tuple[int, int]], Screens]


def test_every_screen_and_every_trouble_is_a_stage(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", LYING)
    seen, troubles = set(), set()
    for prepare in stages(screens, scene, profile).values():
        prepare()
        seen.add(screens.screens.currentWidget())
        troubles.add(screens.not_now.title.text())
    assert seen == {screens.screens.widget(at) for at in range(screens.screens.count())}
    assert troubles >= {Words("zh").say(f"student.trouble.{kind}") for kind in get_args(Kind)}
    assert set(MAIN) < set(STAGES)


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
    for kind in get_args(Kind):
        file = "/home/kiosk/.local/share/chsi-photo-kiosk/kiosk.sqlite3"
        trouble = Trouble(kind, "store.full", (("file", file),), kept=True)
        screens.not_now.show_trouble(trouble)
        screens.show_screen(screens.not_now, may_go_back=True)
        QApplication.processEvents()
        found += clipped(screens)
    assert found == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_a_decision_fits(
    language: Language, size: tuple[int, int], make_screens: MakeScreens
) -> None:
    screens = make_screens(language, size)
    screens.show_screen(screens.decision, may_go_back=True)
    found = []
    for reason in REASONS:
        path: Path = "online" if reason in ONLINE else "offline"
        hidden = set() if reason in ONLINE else {"url"}
        fields = {name: LONGEST[name] for name in LONGEST.keys() - hidden}
        screens.decision.show_decision(Decision(path, reason, fields))
        QApplication.processEvents()
        found += clipped(screens)
    assert found == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_became_of_the_last_photo_fits_beside_the_way(
    language: Language, size: tuple[int, int], make_screens: MakeScreens
) -> None:
    screens = make_screens(language, size)
    screens.show_screen(screens.decision, may_go_back=True)
    longest = sorted(all_reasons().values(), key=lambda each: -len(each.sentences[language]))
    codes = tuple(reason.code for reason in longest[:4])
    found = []
    for fate in get_args(Fate):
        reasons = codes if fate == "rejected" else ()
        last = LastPhoto("BOOTH-1-1", fate, date(2026, 9, 30), reasons, sha256="ab12cd34ef56")
        number = {"number": LONGEST["number"]}
        ways = (Decision("offline", "make_up"), Decision("locked", "approved_here", number))
        for decision in ways:
            screens.decision.show_decision(decision, last)
            QApplication.processEvents()
            found += clipped(screens)
    assert found == []


def test_the_language_switch_changes_every_text_on_every_screen(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", LYING)
    found = {}
    for stage, prepare in stages(screens, scene, profile).items():
        prepare()
        before = {each: each.text() for each in texts(screens)}
        screens.look.voice.switch("en")
        after = {each: each.text() for each in texts(screens)}
        screens.look.voice.switch("zh")
        assert any(map(chinese, before.values()))
        same = {text for each, text in before.items() if after.get(each) == text}
        left = {text for each, text in after.items() if each is not screens.language_button}
        kept = {text for text in same if len(text) > 1 and any(map(str.isalpha, text))}
        found[stage] = (kept | set(filter(chinese, left))) - DATA - {scene.receipt.number}
    assert {stage: kept for stage, kept in found.items() if kept} == {}


def chinese(text: str) -> bool:
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)


def test_the_corner_switches_the_language(make_screens: MakeScreens) -> None:
    screens = make_screens("zh", LYING)
    screens.language_button.click()
    assert screens.welcome.start.text() == Words("en").say("student.welcome.start")


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
    frame = Frame(pixels, 1, 0.0, "test:camera", simulated=True)
    screens.show_screen(screens.capture, may_go_back=True)
    finder.show_frame(seen_of(frame, finder.fit()))
    left, right, y = finder.width() // 8, finder.width() * 7 // 8, finder.height() // 2
    seen = finder.grab().toImage()
    assert colour_at(seen, left, y) == light
    assert colour_at(seen, right, y) == dark
    finder.mirrored = False
    finder.show_frame(seen_of(frame, finder.fit()))
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
    wanted = pictures_of(("idle", "welcome", "capture"), ("en",), (STANDING,))
    pictures = dict(draw_screens(scene, Settings(), profile, wanted))
    assert list(pictures) == [f"{stage}-en-portrait" for stage in ("welcome", "capture", "idle")]
    sizes = {QImage.fromData(png).size().toTuple() for png in pictures.values()}
    assert sizes == {STANDING}
