"""Upkeep on the real window: state by itself, backups, retention and the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.house.room import HouseRoom
from kiosk.gui.staff.room import Errand
from kiosk.gui.staff.window import StaffWindow
from kiosk.keep import archive, doctor
from kiosk.settings import FILE_NAME as SETTINGS
from kiosk.store import audit, purges, submissions, text
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Language
from tests.kiosk.gui.staff.desk import notice
from tests.kiosk.gui.staff.entering import entered, nothing_is_clipped

pytestmark = [
    pytest.mark.usefixtures("theme"),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"),
]
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))
LONG_MS = 20_000
DAYS = 90


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return the folder of the nightly backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def filled(data: Path, stick: Path, now: datetime, make_take: Callable[..., Take]) -> Booth:
    """Return a booth with three photos, two of which the office accepted; one answer is old."""
    data.mkdir()
    (data / SETTINGS).write_text(
        f'backup_folder = "{stick.as_posix()}"\ncamera = "sim:cooperative"\n', encoding="utf-8"
    )
    booth = build_booth(data, "zh", lambda: now)
    long_ago = now - timedelta(days=DAYS + 10)
    with booth.open_store() as store:
        taken = [
            submit(store, f"23S{number}", make_take(str(number)), booth="B", now=long_ago)
            for number in range(3)
        ]
        with store.writing():
            for photo, at in zip(taken[:2], (long_ago, now - timedelta(days=1)), strict=True):
                approved = submissions.move(store, photo, "approved")
                row: dict[str, str | int] = {
                    "submission_id": approved.id,
                    "at": text.from_moment(at),
                    "by": "office",
                    "reply": "accepted",
                }
                store.insert("acknowledgements", row)
            submissions.move(store, taken[2], "returned")
    return booth


@pytest.fixture
def window(filled: Booth) -> Iterator[StaffWindow]:
    with entered(filled) as window:
        yield window


def shown(window: StaffWindow, pane: str, qtbot: QtBot) -> HouseRoom:
    """Go to a pane of the room, with nothing of the booth left unexamined."""
    room = window.rooms["house"]
    assert isinstance(room, HouseRoom)
    window.go("house", pane)
    qtbot.waitUntil(lambda: not room.glance.unknown() and not room._to_look_at, timeout=LONG_MS)
    return room


def test_the_state_is_there_with_cards_and_the_rail_counts_troubles(
    window: StaffWindow, qtbot: QtBot
) -> None:
    room = shown(window, "glance", qtbot)
    assert list(room.glance_pane.cards)[:6] == [
        "disk", "clock", "camera", "database", "backup", "key",
    ]  # fmt: skip
    assert room.glance.seen["backup"].line.verdict == "fail"
    assert "从来没有备份" in room.glance_pane.cards["backup"].said.text()
    assert room.glance_pane.cards["backup"].badge.text.text() == "故障"
    assert window.rail.doors["house"].count.text() == str(room.glance.troubles)
    assert set(room.glance.seen) == set(doctor.PARTS)
    vitals = window.rail.vitals.parts
    assert vitals["backup"].name.text() == "备份：故障"
    assert vitals["clock"].name.text() == "时钟"
    assert vitals["backdrop"].toolTip() == "背景：注意\n今天还没有检查过空背景。"
    window.go("review")
    vitals["backup"].click()
    assert window.room is room


def test_the_state_is_looked_at_again_by_itself(window: StaffWindow, qtbot: QtBot) -> None:
    room = shown(window, "glance", qtbot)
    assert room.timer.isActive()
    (room.desk.booth.data / SETTINGS).write_text("nonsense = 1\n", encoding="utf-8")
    room.timer.timeout.emit()
    qtbot.waitUntil(lambda: room.glance.seen["settings"].line.verdict == "fail", timeout=LONG_MS)
    assert "settings" in room.glance_pane.cards


def test_a_card_leads_to_its_remedy(window: StaffWindow, qtbot: QtBot) -> None:
    room = shown(window, "glance", qtbot)
    led: list[Errand] = []
    room.errand.disconnect(window._run)
    room.errand.connect(led.append)
    cards = room.glance_pane.cards
    QTest.mouseClick(cards["camera"].way, Qt.MouseButton.LeftButton)
    QTest.mouseClick(cards["backup"].way, Qt.MouseButton.LeftButton)
    assert led == [Errand("camera")]
    assert room.tabs.present == "backup"


def test_a_backup_is_made_where_it_is_wanted_and_listed(
    window: StaffWindow, stick: Path, qtbot: QtBot
) -> None:
    room = shown(window, "backup", qtbot)
    steps: list[str] = []
    room.backing_up.choose_folder = lambda *_: str(stick)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert room.backing_up.task is not None
    room.backing_up.task.progressed.connect(lambda step, _done, _total: steps.append(step))
    qtbot.waitUntil(lambda: "已备份到" in notice(window), timeout=LONG_MS)
    (file,) = stick.iterdir()
    assert archive.read(file).header.made_by == "Somebody, administrator"
    qtbot.waitUntil(lambda: room.backup_pane.table.model_of_rows.rowCount() == 1)
    qtbot.waitUntil(lambda: room.glance.seen["backup"].line.verdict != "fail", timeout=LONG_MS)
    assert {"copy", "pack", "read_back"} <= set(steps)
    assert not room.backup_pane.progress.isVisible()


def test_a_backup_that_is_cancelled_leaves_nothing(
    window: StaffWindow, stick: Path, qtbot: QtBot
) -> None:
    room = shown(window, "backup", qtbot)
    room.backing_up.choose_folder = lambda *_: str(stick)
    room.backing_up.ask()
    assert room.backing_up.task is not None
    room.backing_up.task.stop()
    qtbot.waitUntil(lambda: "已取消" in notice(window), timeout=LONG_MS)
    assert list(stick.iterdir()) == []
    with room.desk.booth.open_store() as store:
        assert audit.last_of(store, "back_up") is None


def test_what_is_due_is_purged_after_a_question_and_recorded(
    window: StaffWindow, qtbot: QtBot
) -> None:
    room = shown(window, "retention", qtbot)
    pane = room.retention_pane
    qtbot.waitUntil(lambda: pane.coming.model_of_rows.rowCount() == 2)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert pane.form.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not pane.form.isVisible()
    with room.desk.booth.open_store() as store:
        assert purges.count(store) == 0
    QTest.mouseClick(pane.purge.button, Qt.MouseButton.LeftButton)
    QTest.keyClick(pane.form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.gone.model_of_rows.rowCount() == 1, timeout=LONG_MS)
    assert pane.coming.model_of_rows.rowCount() == 1
    assert not pane.purge.button.isEnabled()
    with room.desk.booth.open_store() as store:
        entry = audit.last_of(store, "purge")
    assert entry is not None
    assert entry.who == "Somebody, administrator"


def test_who_may_not_purge_or_restore_sees_why(filled: Booth, qtbot: QtBot) -> None:
    with entered(filled, "operator") as window:
        room = shown(window, "retention", qtbot)
        qtbot.waitUntil(lambda: room.retention_pane.coming.model_of_rows.rowCount() == 2)
        assert not room.retention_pane.purge.button.isEnabled()
        assert "管理员" in room.retention_pane.why_not.text()
        room.purging.purge()
        assert "管理员" in notice(window)
        room.tabs.turn_to("restore")
        assert not room.restore_pane.other.button.isEnabled()
        assert room.restore_pane.why_not.isVisible()


def test_the_trail_is_verified_and_a_broken_one_is_told(window: StaffWindow, qtbot: QtBot) -> None:
    room = shown(window, "trail", qtbot)
    pane = room.trail_pane
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(pane.verdict.isVisible, timeout=LONG_MS)
    assert pane.verdict.state == "good"
    with room.desk.booth.open_store() as store:
        store.db.execute("DROP TRIGGER audit_keeps_rows")
        store.db.execute("UPDATE audit SET who = 'somebody else' WHERE id = 2")
        store.db.commit()
    room.auditing.verify()
    qtbot.waitUntil(lambda: pane.verdict.state == "bad", timeout=LONG_MS)
    assert "2" in pane.verdict.text.text()


def test_entries_are_filtered_and_say_what_they_changed(window: StaffWindow, qtbot: QtBot) -> None:
    room = shown(window, "trail", qtbot)
    pane, model = room.trail_pane, room.trail_pane.table.model_of_rows
    qtbot.waitUntil(lambda: model.rowCount() == 3 and pane.act.count() == 2)
    pane.about.setText("23s1")
    QTest.keyClick(pane.about, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    qtbot.waitUntil(lambda: model.row(0) is not None)
    pane.table.selectRow(0)
    assert pane.entry.title.text() == "提交照片"
    assert pane.entry.lines
    pane.about.clear()
    pane.act.setCurrentIndex(1)
    pane.act.activated.emit(1)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    pane.about.setText("nobody")
    QTest.keyClick(pane.about, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.rowCount() == 0)


def test_nothing_stays_after_the_log_out(window: StaffWindow, qtbot: QtBot) -> None:
    room = shown(window, "trail", qtbot)
    qtbot.waitUntil(lambda: room.trail_pane.table.model_of_rows.rowCount() == 3)
    window.gate.leave()
    assert room.trail_pane.table.model_of_rows.rowCount() == 0
    assert not room.glance.seen
    assert room.glance_pane.cards == {}
    assert window.rail.vitals.parts["backup"].name.text() == "备份"
    assert not room.timer.isActive()
    assert window.rail.doors["house"].count.text() == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen.height()} lines")
def test_nothing_of_the_upkeep_is_cut_off(
    filled: Booth, now: datetime, qtbot: QtBot, language: Language, screen: QSize
) -> None:
    booth = build_booth(filled.data, language, lambda: now)
    with entered(booth, "administrator", screen) as window:
        room = shown(window, "glance", qtbot)
        for pane in room.tabs.panes:
            room.tabs.turn_to(pane)
            nothing_is_clipped(window, qtbot, screen)
        room.tabs.turn_to("retention")
        room.retention_pane.form.ask(1)
        room.retention_pane.show_progress(1, 2)
        nothing_is_clipped(window, qtbot, screen)
