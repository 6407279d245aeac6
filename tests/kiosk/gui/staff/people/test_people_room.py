"""The room of the people on the real window: own card, table, forms, and what the store says."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import people
from kiosk.booth import Booth
from kiosk.errors import AnswerIsNo
from kiosk.gui.staff.people.forms import PersonForm
from kiosk.gui.staff.people.page import PeoplePage
from kiosk.gui.staff.people.room import PeopleRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.people import FREE_TRIES
from kiosk.store import people as kept
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, wait_for_notice
from tests.kiosk.staff import PIN, SECRET

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
OTHER = "nine green bottles"
ADMIN, REVIEWER, OPERATOR = "Mr Admin", "Ms Reviewer", "Ms Operator"


def page_of(window: StaffWindow, qtbot: QtBot) -> PeoplePage:
    window.go("people")
    room = window.rooms["people"]
    assert isinstance(room, PeopleRoom)
    qtbot.waitUntil(lambda: room.people.card.member is not None)
    return room.people


def names(page: PeoplePage) -> list[str]:
    return [member.name for member in page.members]


def fill_in(form: PersonForm, **typed: str) -> None:
    for name, text in typed.items():
        field = form.fields[name].field
        field.clear()
        QTest.keyClicks(field, text)


def send(form: PersonForm) -> None:
    last = list(form.fields.values())[-1].field if form.fields else form
    QTest.keyClick(last, Qt.Key.Key_Return)


@pytest.mark.parametrize("role", ["operator", "reviewer"])
def test_others_see_their_own_card_only(open_window: Open, qtbot: QtBot, role: str) -> None:
    window = open_window(role=role, empty=True)
    page = page_of(window, qtbot)
    assert len(page.members) == 1
    assert not page.everybody.isVisible()
    assert not page.door_card.isVisible()
    assert page.own_only.isVisible()
    shown = [name for name, keyed in page.card.buttons.items() if keyed.isVisible()]
    assert shown == ["own_secret"]
    QTest.keyClick(page, Qt.Key.Key_N)
    assert page.form is None


def test_somebody_changes_their_own_password_by_the_old_one(
    open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = open_window(role="operator", empty=True)
    page = page_of(window, qtbot)
    QTest.keyClick(page, Qt.Key.Key_W)
    form = page.forms["own"]
    assert form.isVisible()
    assert form.rules.isVisible()
    fill_in(form, old="not this one", new=OTHER, again=OTHER)
    send(form)
    qtbot.waitUntil(form.fields["old"].trouble.isVisible)
    assert form.fields["old"].trouble.text() == Words("zh").say("staff.people.old_wrong")
    fill_in(form, old=SECRET, new="12345678", again="12345678")
    send(form)
    assert form.fields["new"].trouble.text() == Words("zh").say("people.secret.easy")
    fill_in(form, new=OTHER, again=OTHER + "!")
    send(form)
    assert form.fields["again"].trouble.text() == Words("zh").say("people.secret.differs")
    fill_in(form, again=OTHER)
    send(form)
    wait_for_notice(window, qtbot, Words("zh").say("people.done.own"))
    assert not form.isVisible()
    assert [each.text for each in form.fields.values()] == ["", "", ""]
    with booth.open_store() as store:
        assert people.log_in(store, OPERATOR, OTHER, now).name == OPERATOR


def test_an_administrator_adds_somebody_who_can_log_in(
    open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    assert set(names(page)) == {ADMIN, REVIEWER, OPERATOR}
    QTest.keyClick(page, Qt.Key.Key_N)
    form = page.forms["add"]
    # Letters that are keys elsewhere are text here.
    fill_in(form, name="Ms New PURD", new=OTHER, again=OTHER)
    assert form.roles is not None
    form.roles.boxes["reviewer"].click()
    send(form)
    qtbot.waitUntil(lambda: "Ms New PURD" in names(page))
    assert page.card.member is not None
    with booth.open_store() as store:
        assert people.log_in(store, "Ms New PURD", OTHER, now).role == "reviewer"
    QTest.keyClick(page, Qt.Key.Key_N)
    fill_in(form, name="ms new purd", new=OTHER, again=OTHER)
    send(form)
    qtbot.waitUntil(form.fields["name"].trouble.isVisible)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert page.form is None
    assert form.fields["name"].text == ""


def test_role_password_disable_and_enable(
    open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    page.choose(OPERATOR)
    QTest.keyClick(page, Qt.Key.Key_R)
    form = page.forms["role"]
    assert form.roles is not None
    form.roles.boxes["reviewer"].click()
    send(form)
    qtbot.waitUntil(lambda: page.card.member is not None and page.card.member.role == "reviewer")
    QTest.keyClick(page, Qt.Key.Key_W)
    fill_in(page.forms["secret"], new=OTHER, again=OTHER)
    send(page.forms["secret"])
    wait_for_notice(window, qtbot, Words("zh").say("people.done.password", name=OPERATOR))
    with booth.open_store() as store:
        assert people.log_in(store, OPERATOR, OTHER, now).role == "reviewer"
    QTest.keyClick(page, Qt.Key.Key_D)
    send(page.forms["disable"])
    qtbot.waitUntil(page.card.buttons["enable"].isVisible)
    with booth.open_store() as store, pytest.raises(AnswerIsNo):
        people.log_in(store, OPERATOR, OTHER, now)
    QTest.keyClick(page, Qt.Key.Key_D)
    qtbot.waitUntil(page.card.buttons["disable"].isVisible)
    with booth.open_store() as store:
        assert people.log_in(store, OPERATOR, OTHER, now).role == "reviewer"


def test_who_is_locked_out_is_shown_and_let_in_again(
    open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = open_window(role="administrator", empty=True)
    with booth.open_store() as store:
        for _ in range(FREE_TRIES):
            with pytest.raises(AnswerIsNo):
                people.log_in(store, REVIEWER, "wrong", now)
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: any(member.locked_min for member in page.members))
    page.choose(REVIEWER)
    said = Words("zh").say("staff.people.state.locked", count=1)
    assert page.card.lines["state"].text() == said
    QTest.keyClick(page, Qt.Key.Key_U)
    wait_for_notice(window, qtbot, Words("zh").say("people.done.unlocked", name=REVIEWER))
    with booth.open_store() as store:
        assert people.log_in(store, REVIEWER, SECRET, now).name == REVIEWER


def test_the_last_administrator_stays_and_the_reason_is_said(
    open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    assert page.card.member is not None
    assert page.card.member.is_you
    QTest.keyClick(page, Qt.Key.Key_D)
    form = page.forms["disable"]
    assert form.yourself.isVisible()
    send(form)
    qtbot.waitUntil(form.trouble.isVisible)
    assert form.trouble.text() == Words("zh").say("people.last_administrator", name=ADMIN)
    with booth.open_store() as store:
        assert not kept.get(store, ADMIN).disabled


def test_who_gives_up_their_own_role_is_logged_out(
    open_window: Open, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    window = open_window(role="administrator", empty=True)
    with booth.open_store() as store:
        people.change_role(
            store, people.log_in(store, ADMIN, SECRET, now), REVIEWER, "administrator", now
        )
    page = page_of(window, qtbot)
    QTest.keyClick(page, Qt.Key.Key_R)
    form = page.forms["role"]
    assert form.yourself.isVisible()
    assert form.roles is not None
    form.roles.boxes["operator"].click()
    send(form)
    qtbot.waitUntil(lambda: window.gate.actor is None)
    assert page.members == ()
    with booth.open_store() as store:
        assert kept.get(store, ADMIN).role == "operator"


def test_the_door_pin_is_set(open_window: Open, qtbot: QtBot, booth: Booth, now: datetime) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    assert page.door_text.text() == Words("zh").say("staff.people.door.unset")
    QTest.keyClick(page, Qt.Key.Key_P)
    form = page.forms["pin"]
    fill_in(form, pin="letters", again="letters")
    send(form)
    assert form.fields["pin"].trouble.isVisible()
    fill_in(form, pin=PIN, again=PIN)
    send(form)
    wait_for_notice(window, qtbot, Words("zh").say("people.done.pin"))
    qtbot.waitUntil(lambda: page.door_text.text() == Words("zh").say("staff.people.door.set"))
    with booth.open_store() as store:
        people.open_door(store, PIN, now)


def test_after_the_log_out_nobody_is_shown_and_nothing_typed_is_left(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(role="administrator", empty=True)
    page = page_of(window, qtbot)
    QTest.keyClick(page, Qt.Key.Key_N)
    fill_in(page.forms["add"], name="Somebody", new=OTHER)
    window.gate.leave()
    assert page.members == ()
    assert page.card.member is None
    assert page.form is None
    assert {each.text for each in page.forms["add"].fields.values()} == {""}
