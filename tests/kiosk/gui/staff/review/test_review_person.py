"""What stands beside the photo: the list, the visit, the decision on who is photographed, takes."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.consent import Consent
from kiosk.eligibility import Decision
from kiosk.gui.staff.review.case import fetch, opened
from kiosk.review import Approval, ComeAgain, Rejection, approve, reject, send_back
from kiosk.rights import account_actor
from kiosk.store import text
from kiosk.store.open import Store
from kiosk.store.purges import candidates, purge
from kiosk.store.submissions import Submission
from kiosk.submit import Particulars, Take
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import Open, page_of, shown, whole
from tests.kiosk.gui.staff.review.sitters import enlist, sit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
LI = account_actor("Li")


def visit(now: datetime, *, flagged: bool = False, proved: bool = True) -> Particulars:
    consent = Consent("1", "ab" * 32, "zh", now)
    decision = Decision("offline", "early_defence")
    identity = "proved" if proved else "unchecked"
    return Particulars(consent, decision, None, flagged, identity)  # type: ignore[arg-type]


def test_the_list_the_visit_and_the_decision_stand_beside_the_photo(
    booth: Booth, take: Take, now: datetime, open_window: Open
) -> None:
    with booth.open_store() as store:
        enlist(
            store, "22B1", now, name="张晓明", department="材料学院", major="材料物理",
            level="master", graduates_on="2026-06-30", admitted_because="导师来函",
        )  # fmt: skip
        sit(store, "22B1", take, now, visit(now, flagged=True, proved=False))
    window = open_window()
    card, words = page_of(window).person, Words("zh")
    assert card.name.text() == "张晓明"
    assert card.student_no.text() == "22B1"
    assert card.place.text() == "材料学院 · 材料物理"
    assert words.say("person.level.master") in card.study.text()
    assert "2026-06-30" in card.study.text()
    assert card.decision.text() == words.say("eligibility.early_defence")
    assert "导师来函" in card.admitted.text()
    for line in (card.flagged, card.unchecked, card.code):
        assert line.isVisible()
    QTest.mouseClick(window.header.language, Qt.MouseButton.LeftButton)
    assert Words("en").say("person.level.master") in card.study.text()
    assert card.decision.text() == Words("en").say("eligibility.early_defence")


def test_of_somebody_on_no_list_nothing_is_made_up(
    booth: Booth, take: Take, now: datetime, open_window: Open
) -> None:
    with booth.open_store() as store:
        sit(store, "22B1", take, now)
    card = page_of(open_window()).person
    assert card.study.text() == Words("zh").say("staff.review.not_listed")
    for line in (card.name, card.place, card.decision, card.admitted, card.flagged, card.unchecked):
        assert not line.isVisible()


def test_earlier_takes_stand_side_by_side_with_what_was_decided(
    booth: Booth, take: Take, now: datetime, open_window: Open, qtbot: QtBot
) -> None:
    with booth.open_store() as store:
        first = sit(store, "22B1", take, now - timedelta(days=3))
        reject(store, first.number, Rejection(LI, now, ["RJ-G1"], "头发遮住耳朵"))
        second = sit(store, "22B1", take, now - timedelta(days=2))
        send_back(store, second.number, ComeAgain(LI, now, "闭眼了"))
        sit(store, "22B1", take, now)
        sit(store, "22B2", take, now)
    window = open_window()
    page, words = page_of(window), Words("zh")
    assert page.bar.earlier.button.text() == words.say("staff.review.action.earlier", count=2)
    QTest.keyClick(window, Qt.Key.Key_E)
    earlier = page.photos.earlier
    assert earlier.isVisible()
    newest, oldest = [each for each in earlier._takes if each.isVisible()]
    assert (newest.number.text(), oldest.number.text()) == (second.number, first.number)
    assert not oldest.picture.pixmap().isNull()
    assert "RJ-G1" in oldest.said.text()
    assert "头发遮住耳朵" in oldest.said.text()
    assert "闭眼了" in newest.said.text()
    # The view stays for the next photo, which says that there is none.
    QTest.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: whole(window) and shown(window) == "22B2")
    assert earlier.nothing.isVisible()
    assert not page.bar.earlier.button.isEnabled()


def purge_original(store: Store, photo: Submission, now: datetime) -> None:
    """Take the original away as the retention does once the office has accepted the photo."""
    with store.writing():
        row: dict[str, str | int] = {
            "submission_id": photo.id, "at": text.from_moment(now), "by": "office",
            "reply": "accepted",
        }  # fmt: skip
        store.insert("acknowledgements", row)
    (original,) = candidates(store)
    with store.writing():
        assert purge(store, original, "Li", now)


def test_a_purged_original_is_said_and_the_photo_is_shown_all_the_same(
    store: Store, take: Take, now: datetime
) -> None:
    photo = sit(store, "22B1", take, now)
    approve(store, photo.number, Approval(LI, now, "the sitter is built in"))
    purge_original(store, photo, now)
    case = opened(fetch(store, photo.number))
    assert case.pictures is not None
    assert not case.pictures.finished.isNull()
    assert case.pictures.original.isNull()
    assert case.trouble is not None
    assert case.trouble.words_key == "store.picture_purged"


def test_a_purged_original_shows_its_sentence_where_the_original_would_be(
    booth: Booth, take: Take, now: datetime, open_window: Open
) -> None:
    with booth.open_store() as store:
        photo = sit(store, "22B1", take, now)
        purge_original(store, photo, now)
    window = open_window()
    page = page_of(window)
    assert page.photos.photo.isVisible()
    assert photo.number in page.photos.gone.text()
    assert page.bar.approving.button.isEnabled()
    assert not page.bar.recrop.button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_O)
    assert photo.number in page.photos.original_caption.text()


def test_what_was_measured_is_kept_with_the_photo_and_drawn_on_the_original(
    store: Store, take: Take, now: datetime
) -> None:
    case = opened(fetch(store, sit(store, "22B1", take, now).number))
    assert case.pictures is not None
    lines = case.pictures.lines
    assert set(lines) == {"crown_y", "eyes_y", "chin_y", "face_left_x", "face_right_x"}
    assert lines["crown_y"] < lines["eyes_y"] < lines["chin_y"]
    crop = case.pictures.crop
    assert crop.left() < lines["face_left_x"] < lines["face_right_x"] < crop.right()
    assert crop.top() < lines["crown_y"]
    assert lines["chin_y"] < crop.bottom()
