"""A key held down in the review: photos fly by, and only what somebody stays with is unpacked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.gui.staff.review import shelf
from kiosk.gui.staff.review.case import Case, Fetched, completed
from tests.kiosk.gui.staff.desk import HandIn, Open, page_of, shown, whole
from tests.kiosk.gui.staff_photos import Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_a_key_held_down_unpacks_no_original_of_a_photo_that_flies_by(
    queue: HandIn, open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitters = [each.student_no for each in queue(*(Sitting(tint=tint) for tint in range(1, 9)))]
    done: list[str] = []

    def counted(case: Case, fetched: Fetched) -> Case:
        done.append(case.waiting.student_no)
        return completed(case, fetched)

    monkeypatch.setattr(shelf, "completed", counted)
    window = open_window()
    page = page_of(window)
    qtbot.waitUntil(lambda: done == sitters[:3])
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_J)
    # Far from the first ones, nothing is decided on what is not there with its rules.
    assert not page.rules.isVisible()
    assert not page.bar.approving.button.isEnabled()
    qtbot.waitUntil(page.bar.approving.button.isEnabled)
    assert shown(window) == sitters[5]
    assert whole(window)
    assert page.rules.isVisible()
    qtbot.waitUntil(lambda: len(done) == 7)
    assert done == [*sitters[:3], *sitters[5:8], sitters[4]]
