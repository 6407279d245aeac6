"""Nothing is cut off in the rooms of hand-over and keys: languages, screens, states."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import keys
from kiosk.batch.acknowledge import Change, Preview
from kiosk.batch.answers import Answer, Answers, Fault
from kiosk.batch.drives import Drive
from kiosk.batch.export import STEPS, Exported
from kiosk.batch.outlook import Outlook
from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.keys.forms import QUESTIONS
from kiosk.gui.staff.keys.room import KeysRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.rights import Actor
from kiosk.store.acknowledgements import HandedOver
from kiosk.store.batches import Batch
from kiosk.store.deliveries import Delivery
from kiosk.words import LANGUAGES
from tests.kiosk.gui.layout import clipped, crossing
from tests.kiosk.gui.staff.handover.conftest import room_of
from tests.kiosk.staff import hire

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))
ADMIN = "Administrator of the Graduate School"
FINGERPRINT = "SHA256:" + "wM0n" * 10 + "abc"


@pytest.fixture(params=LANGUAGES)
def booth(request: pytest.FixtureRequest, data: Path, now: datetime) -> Booth:
    booth = build_booth(data, request.param, lambda: now)
    with booth.open_store() as store:
        hire(store, ADMIN, "administrator", now)
    keys.open_or_make(data)
    return booth


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen.height()} lines")
def window(
    request: pytest.FixtureRequest, booth: Booth, theme: Theme, qapp: QApplication
) -> Iterator[StaffWindow]:
    assert qapp is not None
    window = StaffWindow(booth, theme.fitted(request.param))
    room_of(window).giving.find_drives = list
    window.resize(request.param)
    window.show()
    window.gate.enter(Actor(ADMIN, "administrator"))
    yield window
    window.close()
    window.deleteLater()


def settle(page: QWidget, window: StaffWindow, qtbot: QtBot, name: str) -> None:
    """Wait until nothing is cut off, or say what is; keep a picture where one is asked for."""
    size = window.size()
    try:
        qtbot.waitUntil(lambda: clipped(page) == [] and crossing(page) == [], timeout=2000)
    except qtbot.TimeoutError:
        pytest.fail(f"{name}: {clipped(page)} {crossing(page)}")
    finally:
        if os.environ.get("KIOSK_SHOTS"):
            shot = f"{name}-{window.voice.language}-{size.height()}.png"
            window.grab().save(str(Path(os.environ["KIOSK_SHOTS"]) / shot))
    assert window.size() == size


def a_batch(now: datetime, sequence: int = 1) -> Batch:
    name = f"BOOTH-1-{sequence:06d}"
    return Batch(
        booth="BOOTH-1",
        sequence=sequence,
        folder=name,
        manifest_sha256="ab" * 32,
        previous_manifest_sha256=None,
        profile_id="p",
        profile_sha256="cd" * 32,
        software="kiosk 1",
        exported_at=now,
        exported_by="Ms Operator",
        simulated=False,
        id=sequence,
        count=12345,
        completed_at=now,
    )


def an_outlook(**changes: object) -> Outlook:
    found = Outlook("school-systems", 12345, 10**9, 2345, 321, 12, 33, None, None, key_locked=False)
    return replace(found, **changes)  # type: ignore[arg-type]  # checked by the class


def test_giving(window: StaffWindow, qtbot: QtBot, now: datetime) -> None:
    room, pane = room_of(window), room_of(window).give_pane
    window.go("handover")
    qtbot.waitUntil(lambda: pane._outlook is not None)
    room.giving.timer.stop()
    settle(room.tabs, window, qtbot, "give-nothing")
    batch = a_batch(now)
    pane.past.model_of_rows.show_all(
        [
            Delivery(replace(batch, completed_at=None, id=4), 0, 0),
            Delivery(replace(batch, receiver="collection-unit", id=3), 0, 0),
            Delivery(replace(batch, id=2), 12000, 43),
            Delivery(batch, 12302, 43),
        ]
    )
    pane.show_outlook(an_outlook(key_locked=True))
    sticks = [
        Drive(Path("/media/operator/KINGSTON"), "KINGSTON", "FAT32", 14_200_000_000),
        Drive(
            Path("/media/operator/backup disk"), "backup disk", "ext4", 10**12, for_windows=False
        ),
    ]
    pane.place.show_drives(sticks)
    settle(room.tabs, window, qtbot, "give-several")
    pane.place.show_drives(sticks[:1])
    fields: dict[str, str | int | float] = {"folder": "/media/operator/KINGSTON"}
    for key in ("batch.target_full", "batch.target_gone", "batch.target_read_only"):
        pane.show_trouble((key, fields))
        settle(room.tabs, window, qtbot, key)
    pane.show_outlook(an_outlook(begun=batch))
    settle(room.tabs, window, qtbot, "give-begun")


def test_how_far_it_is_and_that_it_is_done(
    window: StaffWindow, qtbot: QtBot, now: datetime
) -> None:
    room, pane = room_of(window), room_of(window).give_pane
    window.go("handover")
    qtbot.waitUntil(lambda: pane._outlook is not None)
    room.giving.timer.stop()
    pane.show_outlook(an_outlook())
    pane.show_busy(busy=True)
    for step in STEPS:
        pane.card.show_step(step, 6000, 12345, stoppable=True)
        if step in ("photo", "copied", "flushed"):
            settle(room.tabs, window, qtbot, f"step-{step}")
    pane.show_busy(busy=False)
    to = Path("/media/operator/KINGSTON")
    name = a_batch(now).folder
    done = Exported(a_batch(now), to / name, to / f"{name}.zip", FINGERPRINT, resumed=True, left=9)
    for archive in (done.archive, done.archive.with_suffix(".zip.age")):
        pane.card.show_done(replace(done, archive=archive))
        settle(room.tabs, window, qtbot, f"done-{archive.suffix}")


def test_the_reply(window: StaffWindow, qtbot: QtBot) -> None:
    room, pane = room_of(window), room_of(window).reply_pane
    window.go("handover", "reply")
    settle(room.tabs, window, qtbot, "reply-start")
    photo = HandedOver(
        1, "BOOTH-1-20260301-0001", "23S1", "exported", "23S1.jpg", "ab", 1,
        "BOOTH-1-000001", "BOOTH-1", "cd", True, None, None, "",
    )  # fmt: skip
    both = [
        Change(photo, Answer(2, "accepted")),
        Change(replace(photo, number="2"), Answer(3, "rejected", ("RJ-B1",), "背景有阴影")),
    ]
    answers = Answers("a reply of the office.xlsx", "ab", "Graduate office", FINGERPRINT, ())
    found = Preview(answers, tuple(both), 12, 3, ())
    pane.show_preview(found)
    settle(room.tabs, window, qtbot, "reply-preview")
    pane.show_taken(found)
    settle(room.tabs, window, qtbot, "reply-taken")
    fault = Fault(7, "结果", "reply.fault.result", {"value": "也许"})
    pane.show_preview(replace(found, faults=(fault, replace(fault, row=9))))
    settle(room.tabs, window, qtbot, "reply-faults")
    pane.show_busy("staff.handover.reply.step.compare", 5, 10)
    settle(room.tabs, window, qtbot, "reply-busy")
    pane.clear()
    pane.show_trouble(("staff.handover.no_signers", {"file": "/home/operator/data/office_signers"}))
    settle(room.tabs, window, qtbot, "reply-trouble")


def test_the_keys(window: StaffWindow, qtbot: QtBot) -> None:
    room = window.rooms["keys"]
    assert isinstance(room, KeysRoom)
    page = room.keys
    window.go("keys")
    qtbot.waitUntil(lambda: page.faces.currentIndex() == 2)
    settle(page, window, qtbot, "keys")
    shown = page._shown
    assert shown is not None
    page.show_key(replace(shown, locked=True, broken_at=3), may_manage=True)
    settle(page, window, qtbot, "keys-broken")
    for question in QUESTIONS:
        page.close_form()
        page.open_form(question)
        settle(page, window, qtbot, f"keys-{question}")
        page.refuse(("staff.handover.wrong_passphrase", {}))
        settle(page, window, qtbot, f"keys-{question}-refused")
    page.close_form()
    page.show_key(None, may_manage=False)
    settle(page, window, qtbot, "keys-none")
