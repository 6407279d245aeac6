"""Students are found while somebody types, and every number elsewhere leads to whom it counts."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.admission import TRIES, prove
from kiosk.booth import Booth
from kiosk.gui.staff.report.room import subject_of
from kiosk.gui.staff.students.filters import Asked, understood
from kiosk.search import Query
from kiosk.store.progress import Cohort
from kiosk.store.submissions import Submission
from tests.kiosk.gui.staff.students.students_desk import (
    SMITH,
    WANG,
    ZENG,
    Enter,
    look_at,
    shown,
    shown_person,
    window_of,
)

EVERYONE = [WANG, SMITH, ZENG]


@pytest.mark.parametrize(
    ("typed", "found"), [("wxm", [WANG]), ("22s3", [ZENG]), ("文", [ZENG]), ("zzz", [])]
)
def test_what_is_typed_is_found_without_a_key_being_pressed(
    enter: Enter, qtbot: QtBot, typed: str, found: list[str]
) -> None:
    room = enter()
    assert shown(room) == EVERYONE
    room.students.filters.search.setFocus()
    if typed.isascii():
        QTest.keyClicks(room.students.filters.search, typed)
    else:
        room.students.filters.search.insert(typed)
    qtbot.waitUntil(lambda: shown(room) == found)
    assert room.students.found.text() == f"Students: {len(found)}"


def test_of_two_questions_the_answer_to_the_later_one_stays(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    room.students.filters.show_query(Query("wxm"))
    room.students.filters.show_query(Query("zengwenming"))
    room.students.filters.show_query(Query("smith"))
    qtbot.waitUntil(lambda: shown(room) == [SMITH])
    window_of(room).jobs.stop()
    qtbot.waitUntil(lambda: room.students.table.model_of_rows.known)
    assert shown(room) == [SMITH]


def test_filters_stay_while_the_desk_is_open_and_go_with_the_person(
    enter: Enter, qtbot: QtBot
) -> None:
    room = enter()
    filters = room.students.filters
    qtbot.waitUntil(lambda: filters.department.count() == 3)
    filters.department.setCurrentIndex(filters.department.findText("理学院"))
    filters.department.activated.emit(filters.department.currentIndex())
    qtbot.waitUntil(lambda: shown(room) == [SMITH, ZENG])
    window = window_of(room)
    window.go("review")
    window.go("students")
    assert filters.query.department == "理学院"
    look_at(room, ZENG, qtbot)
    window.gate.leave()
    assert filters.query == Query()
    assert room.students.table.model_of_rows.rowCount() == 0
    assert shown_person(room) == ""
    assert room.students.panel.isHidden() or room.students.right.currentIndex() == 0


def test_headings_sort(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    heading = room.students.table.horizontalHeader()
    heading.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: shown(room) == EVERYONE[::-1])
    heading.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: shown(room) == [ZENG, SMITH, WANG])


def test_an_errand_names_a_student(enter: Enter, qtbot: QtBot) -> None:
    room = enter(f"student:{ZENG}")
    qtbot.waitUntil(lambda: shown(room) == [ZENG] and shown_person(room) == ZENG)


def test_an_errand_names_those_who_are_held(
    enter: Enter, qtbot: QtBot, booth: Booth, now: datetime
) -> None:
    with booth.open_store() as store:
        room = enter()
        for _ in range(TRIES):
            prove(store, SMITH, "9999", now)
    window = window_of(room)
    window.go("review")
    window.go("students")
    qtbot.waitUntil(room.students.held.isVisible)
    QTest.mouseClick(room.students.held, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(room) == [SMITH])
    window.go("students", "state:missing")
    qtbot.waitUntil(lambda: shown(room) == EVERYONE)
    window.go("students", "held")
    qtbot.waitUntil(lambda: shown(room) == [SMITH])


def test_an_errand_names_who_waits_for_a_code(
    enter: Enter, qtbot: QtBot, photo: Submission
) -> None:
    room = enter("code:waiting", empty=False)
    qtbot.waitUntil(lambda: shown(room) == [photo.student_no])
    # The report counts those on the lists only.
    window_of(room).go("students", "state:waiting_for_code")
    qtbot.waitUntil(lambda: shown(room) == [])
    assert "on the list" in room.students.filters.narrowed.text()


def test_the_reports_numbers_lead_to_whom_they_count() -> None:
    june = Cohort("doctor", date(2025, 6, 1), date(2025, 6, 30))
    subject = subject_of("School of Science", "returned", "R03", june)
    assert understood(subject) == Asked(
        Query(
            department="School of Science", stage="returned", level="doctor", listed=True,
            reason="R03", graduates=(date(2025, 6, 1), date(2025, 6, 30)),
        )
    )  # fmt: skip
    assert understood(subject_of("", "acknowledged", "", Cohort())) == Asked(
        Query(department="", stage="acknowledged", listed=True)
    )
    assert understood("state:nonsense") is None
    assert understood("whatever") is None


def test_the_keys_lead_from_the_field_into_the_table(enter: Enter, qtbot: QtBot) -> None:
    room = enter()
    room.students.filters.search.setFocus()
    QTest.keyClick(room.students.filters.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown_person(room) == WANG)
    QTest.keyClick(room.students.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown_person(room) == SMITH)
