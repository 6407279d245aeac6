"""The pages of the staff window, one by one: plain values in, what is seen out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk import words
from kiosk.gui.staff.review.case import RuleResult, completed, fetch, opened, rules_of
from kiosk.gui.staff.review.original_view import OriginalView
from kiosk.gui.staff.review.photo_view import TIMES, Loupe, PhotoView
from kiosk.gui.staff.review.queue_list import waits
from kiosk.gui.staff.review.queue_order import beside, following, wanted, wanted_whole
from kiosk.gui.staff.review.reason_list import linked
from kiosk.gui.staff.review.rules_panel import RulesPanel, by_reason, figures
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.reasons import Reason, all_reasons
from kiosk.store.open import Store
from kiosk.store.waiting import Waiting
from kiosk.words import Language, Words
from tests.kiosk.gui.staff_photos import FRAME_SIZE, MEASURED, Sitting, hand_in, take_of
from validation.profile import Profile
from validation.report import Advice

MakeLook = Callable[[Language], Look]
THEN = datetime(2026, 3, 1, 8, tzinfo=UTC)


def rule(rule_id: str, verdict: str = "pass", **fields: str) -> RuleResult:
    return RuleResult(
        id=rule_id,
        verdict=verdict,  # type: ignore[arg-type]  # the tests name only verdicts
        value=fields.get("value", ""),
        unit=fields.get("unit", ""),
        limit=fields.get("limit", ""),
        margin=None,
        advice=Advice(fields["advice"]) if "advice" in fields else None,
        advice_text="",
    )


def line(number: str) -> Waiting:
    return Waiting(number, "S1", THEN, 1, "pass", simulated=False)


def noise(size: QSize) -> QImage:
    """Return an image in which every pixel differs from its neighbours."""
    image = QImage(size, QImage.Format.Format_RGB32)
    for y in range(size.height()):
        for x in range(size.width()):
            image.setPixelColor(x, y, QColor((x * 37) % 256, (y * 91) % 256, (x * y * 13) % 256))
    return image


def test_a_stored_report_is_read_worst_first(profile: Profile) -> None:
    sitting = Sitting(broken=("pose.roll", "geometry.eyes"), doubtful=("clothing.collar",))
    rules = rules_of(take_of(profile, sitting, Words("zh"), THEN).report)
    assert [each.verdict for each in rules] == sorted(
        (each.verdict for each in rules), key=["fail", "warn", "skipped", "pass"].index
    )
    assert {each.id for each in rules[:2]} == {"pose.roll", "geometry.eyes"}
    assert rules[2].id == "clothing.collar"
    assert len(rules) == len(profile.rules)


def test_a_case_holds_what_the_store_holds(store: Store, profile: Profile) -> None:
    handed_in = hand_in(store, profile, Sitting(broken=("geometry.crown",)), THEN)
    fetched = fetch(store, handed_in.number)
    case = completed(opened(fetched), fetched)
    assert case.waiting.student_no == handed_in.student_no
    assert case.needs_override
    assert case.pictures is not None
    assert case.pictures.finished.size() == QSize(*profile.photo_size)
    assert case.pictures.original_size == QSize(*FRAME_SIZE)
    assert case.pictures.crop == QRect(*handed_in.transform["crop"])  # type: ignore[misc]
    eyes = next(each for each in case.rules if each.id == "geometry.eyes")
    assert case.pictures.focus.y() == float(eyes.value)


def test_a_photo_has_its_own_pixels_on_the_screen(qtbot: QtBot, theme: Theme) -> None:
    image = noise(QSize(48, 64))
    view = PhotoView(theme)
    qtbot.addWidget(view)
    view.show_image(image)
    view.resize(70, 90)
    painted = view.grab().toImage().copy(0, 0, 48, 64)
    assert view.percent == 100
    assert painted.convertToFormat(image.format()) == image


def test_a_photo_that_has_no_room_is_reduced_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    view = PhotoView(theme)
    qtbot.addWidget(view)
    view.show_image(noise(QSize(48, 64)))
    view.resize(48, 16)
    assert view.percent == 25
    assert view.target().size().toSize() == QSize(12, 16)


def test_the_enlarged_part_never_leaves_the_photo(qtbot: QtBot, theme: Theme) -> None:
    loupe = Loupe(theme)
    qtbot.addWidget(loupe)
    loupe.resize(20 * TIMES, 30 * TIMES)
    loupe.show_image(noise(QSize(48, 64)), QPointF(25, 32))
    assert loupe.part() == QRectF(15, 17, 20, 30)
    loupe.look_at(QPointF(0, 0))
    assert loupe.part() == QRectF(0, 0, 20, 30)
    loupe.look_at(QPointF(48, 64))
    assert loupe.part() == QRectF(28, 34, 20, 30)


def test_the_crop_is_drawn_where_it_was_cut(
    qtbot: QtBot, make_look: MakeLook, store: Store, profile: Profile
) -> None:
    handed_in = hand_in(store, profile, Sitting(), THEN)
    fetched = fetch(store, handed_in.number)
    case = completed(opened(fetched), fetched)
    assert case.pictures is not None
    view = OriginalView(make_look("zh"))
    qtbot.addWidget(view)
    view.show_pictures(case.pictures)
    view.resize(QSize(*FRAME_SIZE) / 2)
    crop = case.pictures.crop
    left, top = crop.x() / 2, crop.y() / 2
    assert view.crop_target() == QRectF(left, top, crop.width() / 2, crop.height() / 2)
    picture = view.grab().toImage()
    # The backdrop is one colour: clear inside the frame, dimmed outside of it.
    backdrop = case.pictures.original.pixelColor(0, 0)
    corner = QPoint(crop.left(), crop.top()) / 2
    assert picture.pixelColor(corner + QPoint(8, 8)) == backdrop
    assert picture.pixelColor(corner - QPoint(8, 8)).lightness() < backdrop.lightness()


def test_the_panel_shows_troubles_in_full_and_the_unchecked_in_one_line(
    qtbot: QtBot, make_look: MakeLook, profile: Profile
) -> None:
    panel = RulesPanel(make_look("en"))
    qtbot.addWidget(panel)
    sitting = Sitting(broken=("geometry.crown",), doubtful=("clothing.collar",))
    panel.show_rules(rules_of(take_of(profile, sitting, Words("zh"), THEN).report))
    counts = {verdict: len(section.lines) for verdict, section in panel.sections.items()}
    assert counts == {"fail": 1, "warn": 1, "skipped": 1, "pass": len(MEASURED) - 1}
    # The report was written in Chinese; it is read in English.
    (fail,) = panel.sections["fail"].lines
    crown = profile.rules["geometry.crown"]
    said = [label.text() for label in fail.findChildren(type(panel.sections["fail"].heading))]
    assert Words("en").say("rule.geometry.crown") in said
    assert any("limit" in text and crown.unit in text for text in said)
    panel.show_rules(())
    assert all(section.isHidden() for section in panel.sections.values())


def test_a_figure_stands_with_its_unit_and_its_limit(make_look: MakeLook) -> None:
    voice = make_look("en").voice
    measured = rule("geometry.crown", value="35", unit="px", limit="5 – 11")
    assert figures(voice, measured).replace("\N{NO-BREAK SPACE}", " ") == "35 px · limit 5 – 11"
    same = rule("file.format", value="JPEG", limit="JPEG")
    assert figures(voice, same) == "JPEG"
    assert figures(voice, rule("eyes.open", "skipped", limit="≥ 3")) == ""
    strange = rule("eyes.open", value="7", unit="cubit", limit="≥ 3")
    assert figures(voice, strange).startswith("7\N{NO-BREAK SPACE}cubit")


def test_unchecked_rules_stand_together_by_their_reason() -> None:
    rules = [
        rule("eyes.open", "skipped", advice="skipped.no_face"),
        rule("eyes.gaze", "skipped", advice="skipped.not_measured"),
        rule("eyes.red", "skipped", advice="skipped.not_measured"),
    ]
    assert [[each.id for each in group] for group in by_reason(rules)] == [
        ["eyes.gaze", "eyes.red"],
        ["eyes.open"],
    ]


def test_every_unit_and_every_rule_of_the_profile_has_its_words(profile: Profile) -> None:
    missing = {
        key
        for requirement in profile.rules.values()
        for key in (f"staff.unit.{requirement.unit}", f"rule.{requirement.id}")
        if key not in words.keys()  # noqa: SIM118 - a function of the module
    }
    assert missing == set()


@pytest.mark.parametrize(
    ("age", "key", "count"),
    [
        (timedelta(seconds=59), "now", None),
        (timedelta(minutes=1), "minutes", 1),
        (timedelta(minutes=59), "minutes", 59),
        (timedelta(hours=1), "hours", 1),
        (timedelta(hours=23), "hours", 23),
        (timedelta(days=3, hours=5), "days", 3),
    ],
)
def test_age_is_said_in_the_one_unit_that_matters(
    make_look: MakeLook, age: timedelta, key: str, count: int | None
) -> None:
    fields = {} if count is None else {"count": count}
    said = waits(make_look("zh").voice, THEN, THEN + age)
    assert said == Words("zh").say(f"staff.waits.{key}", **fields)


@pytest.mark.parametrize(
    ("before", "now", "current", "follows"),
    [
        ("", "abc", None, "a"),
        ("abc", "abc", "b", "b"),
        ("abc", "ac", "b", "c"),
        ("abc", "ab", "c", "b"),
        ("abcd", "ad", "b", "d"),
        ("abc", "xabc", "b", "b"),
        ("abc", "", "b", None),
        ("abc", "xy", "c", "y"),
    ],
)
def test_what_follows_is_what_stood_next(
    before: str, now: str, current: str | None, follows: str | None
) -> None:
    assert following(list(before), list(now), current) == follows


def test_steps_stop_at_the_ends() -> None:
    assert beside(list("abc"), "a", -1) == "a"
    assert beside(list("abc"), "b", 1) == "c"
    assert beside(list("abc"), "c", 1) == "c"
    assert beside([], None, 1) is None


def test_the_next_few_photos_are_kept_at_hand_and_fewer_originals() -> None:
    queue = [line(number) for number in "abcdefgh"]
    assert [each.number for each in wanted(queue, "c")] == list("cdebfgha")
    assert [each.number for each in wanted_whole(queue, "c")] == list("cdeb")
    assert [each.number for each in wanted(queue, "h")] == list("hgf")
    assert [each.number for each in wanted_whole(queue, "h")] == list("hg")
    assert wanted(queue, "x") == wanted_whole(queue, "x") == ()


def test_reasons_of_failing_rules_come_first_then_of_doubtful_ones() -> None:
    reasons = [
        Reason("A", {}, ()),
        Reason("B", {}, ("eyes.gaze",)),
        Reason("C", {}, ("eyes.open", "eyes.gaze")),
        Reason("D", {}, ("eyes.red",)),
    ]
    rules = [rule("eyes.gaze", "warn"), rule("eyes.open", "fail"), rule("eyes.red")]
    found = [(reason.code, link) for reason, link in linked(reasons, rules)]
    assert found == [("C", "fail"), ("B", "warn"), ("A", ""), ("D", "")]


def test_no_reason_is_lost_among_the_links(profile: Profile) -> None:
    reasons = list(all_reasons().values())
    found = linked(reasons, [rule(rule_id, "fail") for rule_id in profile.rules])
    assert {reason.code for reason, _ in found} == set(all_reasons())
