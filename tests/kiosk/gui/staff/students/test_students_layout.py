"""Nothing in the room of the students is cut off: both languages, three screens, every pane."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.admission import TRIES, prove
from kiosk.booth import Booth, build_booth
from kiosk.gui.staff.students.forms import Act
from kiosk.gui.staff.students.room import StudentsRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import Theme
from kiosk.review import Approval, approve
from kiosk.rights import Actor, account_actor
from kiosk.words import LANGUAGES
from tests.kiosk.gui.layout import clipped
from tests.kiosk.gui.staff.students.students_desk import ROWS, WANG, look_at, shown
from tests.kiosk.gui.staff_photos import Sitting, hand_in
from tests.kiosk.listing import listed
from tests.kiosk.staff import hire
from validation.profile import Profile

# What the screenless platform says of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
SCREENS = (QSize(1920, 1080), QSize(1366, 768), QSize(1280, 720))


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, booth: Booth, profile: Profile, now: datetime) -> Booth:
    """Return the booth in each language, with somebody approved and somebody held."""
    with booth.open_store() as store:
        hire(store, "Ms Operator", "operator", now)
        listed(store, now, *ROWS)
        approve(
            store,
            hand_in(store, profile, Sitting(), now).number,
            Approval(account_actor("a reviewer with a long name"), now),
        )
        for _ in range(TRIES):
            prove(store, WANG, "9999", now)
    return build_booth(booth.data, request.param, booth.clock)


@pytest.fixture(params=SCREENS, ids=lambda screen: f"{screen.height()} lines")
def room(
    request: pytest.FixtureRequest, spoken: Booth, theme: Theme, qtbot: QtBot
) -> Iterator[StudentsRoom]:
    """Return the room on each screen, as an operator sees it, who may do least."""
    window = StaffWindow(spoken, theme.fitted(request.param))
    window.resize(request.param)
    window.show()
    window.gate.enter(Actor("Ms Operator", "operator"))
    qtbot.waitUntil(lambda: window.gate.actor is not None)
    window.go("students")
    room = window.rooms["students"]
    assert isinstance(room, StudentsRoom)
    qtbot.waitUntil(lambda: len(shown(room)) == len(ROWS) + 1)
    yield room
    assert window.size() == request.param
    window.close()
    window.deleteLater()


def test_no_text_is_clipped_in_any_pane(room: StudentsRoom, qtbot: QtBot, tmp_path: Path) -> None:
    window, page = room.students.window(), room.students

    def settle() -> None:
        # Layouts settle in the event loop; what is clipped then is named.
        try:
            qtbot.waitUntil(lambda: clipped(window) == [], timeout=1000)
        except qtbot.TimeoutError:
            pytest.fail(f"clipped: {clipped(window)}")

    settle()
    for student_no in shown(room):
        look_at(room, student_no, qtbot)
        page.panel.decision.more.click()
        settle()
    dossier = page.panel.dossier
    assert dossier is not None
    for act in get_args(Act):
        page.panel.acts.hide()
        page.panel.form.open(act, dossier)
        settle()
    page.panel.refuse(("student.stale", {"student_no": WANG}))
    settle()
    page.panel.close_form()
    file = tmp_path / "2025届毕业生图像采集码名单（第二次）.csv"
    rows = "".join(f"99{row},code-of-somebody\n" for row in range(20))
    file.write_text(f"学号,采集码\n{WANG},code-of-wang\n{rows}", encoding="utf-8")
    room.code_lists.choose_file = lambda *_: str(file)
    page.show_stranger()
    page.stranger.refuse(("admission.on_the_list", {"student_no": WANG}))
    settle()
    page.show_codes()
    settle()
    page.codes.choose.button.click()
    qtbot.waitUntil(page.codes.keep.isVisible)
    settle()
