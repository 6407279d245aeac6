"""The second pair of eyes at the desk: another reviewer's override is seen, judged, confirmed."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.review.case import waiting_queue
from kiosk.review import Approval, approve
from kiosk.rights import Actor, account_actor
from kiosk.store import confirmations
from kiosk.store.submissions import Submission
from kiosk.words import Words
from tests.kiosk.gui.staff.desk import (
    BROKEN,
    HandIn,
    Open,
    notice,
    page_of,
    reviewing,
    wait_for_notice,
)
from tests.kiosk.gui.staff_photos import Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def overridden(queue: HandIn, booth: Booth, now: datetime) -> Submission:
    """Return a photo that Mr First approved although it breaks a rule."""
    (only,) = queue(Sitting(tint=1, broken=(BROKEN,)))
    with booth.open_store() as store:
        approval = Approval(account_actor("Mr First"), now, "the office agreed")
        return approve(store, only.number, approval)


def test_another_reviewer_sees_an_override_with_its_reason_and_confirms_it(
    overridden: Submission, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    window = open_window()
    words = Words("zh")
    assert words.say("staff.second") in page_of(window).queue.model.index(0).data()
    said = words.say("staff.person.override", by="Mr First", why="the office agreed")
    assert page_of(window).person.override.text() == said
    assert page_of(window).bar.approving.button.text() == words.say("staff.action.confirm_override")
    QTest.keyClick(window, Qt.Key.Key_A)
    assert not page_of(window).asks
    wait_for_notice(window, qtbot, overridden.number)
    assert notice(window) == words.say("staff.done.confirm", number=overridden.number)
    with booth.open_store() as store:
        override = confirmations.of_submission(store, overridden.id)
    assert override is not None
    assert override.confirmed_by == "Ms Reviewer"


def test_ones_own_override_waits_for_somebody_else(
    queue: HandIn, open_window: Open, qtbot: QtBot, booth: Booth
) -> None:
    (only,) = queue(Sitting(tint=1, broken=(BROKEN,)))
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClicks(page_of(window).override.why, "the office agreed")
    QTest.keyClick(page_of(window).override.why, Qt.Key.Key_Return)
    wait_for_notice(window, qtbot, only.number)
    assert reviewing(window).pages.currentWidget() is reviewing(window).empty
    with booth.open_store() as store:
        assert waiting_queue(store, Actor("ms reviewer", "reviewer")) == ()
        (line,) = waiting_queue(store, Actor("Mr Admin", "administrator"))
    assert line.number == only.number
