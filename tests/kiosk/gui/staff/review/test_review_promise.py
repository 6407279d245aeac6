"""The queue held against the promise: its order, its counters, what each line says."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.review.queue_order import PARTS, Part, Place, counted, placed
from kiosk.gui.staff.room import Errand
from kiosk.gui.staff.window import StaffWindow
from kiosk.holidays import FILE_NAME
from kiosk.review import Approval, approve
from kiosk.rights import account_actor
from kiosk.store.submissions import Submission
from kiosk.store.waiting import Waiting
from kiosk.words import Words
from kiosk.working_days import WEEKENDS
from tests.kiosk.gui.staff.desk import (
    BROKEN,
    Open,
    listed,
    page_of,
    reviewing,
    wait_for_notice,
    whole,
)
from tests.kiosk.gui.staff_photos import Sitting, hand_in
from validation.profile import Profile

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def now() -> datetime:
    """Return a Wednesday with no holiday near, on which photos fall due."""
    return datetime(2026, 3, 18, 10, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture
def aged(booth: Booth, profile: Profile, now: datetime) -> dict[str, Submission]:
    """Return photos of several ages, one of them an override of somebody else."""
    ages = {"fresh": 0, "today": 2, "late": 9, "override": 1}
    with booth.open_store() as store:
        photos = {}
        for tint, (name, days) in enumerate(ages.items()):
            broken = (BROKEN,) if name == "override" else ()
            sitting = Sitting(broken=broken, tint=tint)
            photos[name] = hand_in(store, profile, sitting, now - timedelta(days=days))
        approval = Approval(account_actor("Mr First"), now, "the office agreed")
        approve(store, photos["override"].number, approval)
    return photos


def press(window: StaffWindow, part: Part) -> None:
    QTest.mouseClick(page_of(window).queue.parts.buttons[part], Qt.MouseButton.LeftButton)


def test_the_counters_say_what_is_late_and_each_shows_what_it_counts(
    aged: dict[str, Submission], open_window: Open
) -> None:
    window, words = open_window(), Words("zh")
    counts = {"all": 4, "late": 1, "today": 1, "second": 1}
    buttons = page_of(window).queue.parts.buttons
    for part in PARTS:
        said = words.say(f"staff.review.part.{part}", count=counts[part])
        assert buttons[part].text() == said
    assert listed(window)[0] == aged["late"].student_no
    for part, name in (("late", "late"), ("today", "today"), ("second", "override")):
        press(window, part)
        assert listed(window) == [aged[name].student_no]
        assert buttons[part].isChecked()
    # The count of all stays where it is, whatever is to be seen.
    assert window.rail.doors["review"].count.text() == "4"
    press(window, "all")
    assert len(listed(window)) == 4


@pytest.mark.usefixtures("aged")
def test_each_line_says_when_it_is_due(open_window: Open) -> None:
    window, words = open_window(), Words("zh")
    model = page_of(window).queue.model
    said = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert words.say("staff.review.due.late", days=5) in said[0]
    assert words.say("staff.review.due.today") in said[1]


def test_when_the_late_ones_are_done_the_rest_is_shown(
    aged: dict[str, Submission], open_window: Open, qtbot: QtBot
) -> None:
    window = open_window()
    press(window, "late")
    qtbot.waitUntil(lambda: whole(window))
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, aged["late"].number)
    assert len(listed(window)) == 3
    buttons = page_of(window).queue.parts.buttons
    assert buttons["all"].isChecked()
    assert not buttons["late"].isEnabled()


def test_an_errand_from_another_room_shows_a_part(
    aged: dict[str, Submission], open_window: Open
) -> None:
    window = open_window()
    reviewing(window).errand.emit(Errand("review", "second"))
    assert listed(window) == [aged["override"].student_no]
    reviewing(window).errand.emit(Errand("review", "all"))
    assert len(listed(window)) == 4


@pytest.mark.usefixtures("aged")
def test_the_staffs_own_days_count_and_a_slip_in_them_is_said_once(
    open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = open_window()
    days = sorted({(now - timedelta(days=back)).date() for back in range(46)})
    written = ", ".join(day.isoformat() for day in days)
    (booth.data / FILE_NAME).write_text(f"off = [{written}]\n", encoding="utf-8")
    reviewing(window).refresh()
    # Nobody has worked for two months, so nothing is late yet.
    buttons = page_of(window).queue.parts.buttons
    none_late = Words("zh").say("staff.review.part.late", count=0)
    qtbot.waitUntil(lambda: buttons["late"].text() == none_late)
    (booth.data / FILE_NAME).write_text("off = [not a day]\n", encoding="utf-8")
    reviewing(window).refresh()
    said = Words("zh").say("holidays.not_toml", file=str(booth.data / FILE_NAME))
    wait_for_notice(window, qtbot, said)
    one_late = Words("zh").say("staff.review.part.late", count=1)
    assert buttons["late"].text() == one_late


def test_lines_stand_in_the_order_in_which_they_were_promised(now: datetime) -> None:
    moments = [now - timedelta(days=back) for back in (0, 9, 3)]
    lines = [
        Waiting(str(place), "S1", moment, 1, "pass", simulated=False)
        for place, moment in enumerate(moments)
    ]
    places = placed(lines, WEEKENDS, now)
    assert [place.line.number for place in places] == ["1", "2", "0"]
    counts = counted(places)
    assert counts["all"] == 3
    assert sum(_is(place, "late") for place in places) == counts["late"]


def _is(place: Place, part: Part) -> bool:
    return place.belongs(part)
