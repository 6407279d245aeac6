"""Two consoles on one database: another process acts while this window has the page open."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth
from kiosk.gui.staff.settings.room import SettingsRoom
from kiosk.settings import Settings, load
from kiosk.store import audit, students
from kiosk.store.reviews import Review
from kiosk.store.submissions import Submission
from kiosk.words import Words
from tests.contracts.tree import ROOT
from tests.kiosk.gui.staff.desk import HandIn, Open, page_of, shown, wait_for_notice
from tests.kiosk.gui.staff.roster.roster_desk import look_at, rostering
from tests.kiosk.gui.staff_photos import Sitting
from tests.kiosk.listing import SMITH, WANG, csv_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
ZH = Words("zh")
Elsewhere = Callable[..., None]


@pytest.fixture
def elsewhere(booth: Booth) -> Elsewhere:
    """Return what runs the command in a process of its own, which must succeed."""

    def run(*words: str | Path) -> None:
        command = [sys.executable, "-m", "kiosk", *map(str, words), "--data", str(booth.data)]
        done = subprocess.run(
            command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    return run


def test_a_list_taken_in_elsewhere_since_the_preview_is_not_run_over(
    open_window: Open, elsewhere: Elsewhere, booth: Booth, tmp_path: Path, qtbot: QtBot
) -> None:
    theirs, ours = tmp_path / "theirs.csv", tmp_path / "ours.csv"
    theirs.write_bytes(csv_of(WANG.replace("机电", "材料")))
    ours.write_bytes(csv_of(WANG, SMITH))
    window = open_window(empty=True, role="operator")
    room = rostering(window)
    look_at(room, ours, qtbot)
    elsewhere("roster", "import", theirs)
    room.roster.preview.confirm.button.click()
    wait_for_notice(window, qtbot, ZH.say("roster.stale", file="ours.csv"))
    with booth.open_store() as store:
        assert audit.verify(store) is None
        known = [(each.student_no, each.department) for each in students.everyone(store)]
    assert known == [("22S1", "材料学院")]
    # The preview is made anew by itself, and says what the list would change now.
    chip, said = room.roster.preview.rows.chips["changed"], {"count": "1"}
    qtbot.waitUntil(lambda: chip.text() == ZH.say("staff.roster.chip.changed", **said))


def test_a_photo_decided_elsewhere_is_not_decided_again(
    queue: HandIn,
    open_window: Open,
    elsewhere: Elsewhere,
    qtbot: QtBot,
    decision_on: Callable[[Submission], Review],
) -> None:
    first, second = queue(Sitting(tint=1), Sitting(tint=2))
    window = open_window()
    assert shown(window) == first.student_no
    elsewhere("review", "reject", first.number, "--reason", "RJ-G1", "--reviewer", "li")
    QTest.keyClick(window, Qt.Key.Key_A)
    wait_for_notice(window, qtbot, ZH.say("review.already.returned", number=first.number))
    assert decision_on(first).reviewer == "li"
    qtbot.waitUntil(lambda: page_of(window).case is not None)
    # The key that came too late decides on nothing else.
    assert shown(window) == second.student_no


def test_settings_changed_elsewhere_are_not_lost(
    open_window: Open, elsewhere: Elsewhere, booth: Booth, qtbot: QtBot
) -> None:
    window = open_window(empty=True, role="administrator")
    window.go("settings")
    room = window.rooms["settings"]
    assert isinstance(room, SettingsRoom)
    line = room.settings.rows["idle_after_s"].entry.field
    qtbot.waitUntil(lambda: room.settings.isVisible() and line.isEnabled())
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "75")
    elsewhere("settings", "set", "done_screen_s", "33")
    QTest.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for_notice(window, qtbot, ZH.say("configure.changed_meanwhile", file="settings.toml"))
    assert load(booth.data) == Settings(done_screen_s=33)
    assert room.settings.rows["idle_after_s"].entry.value == 75
