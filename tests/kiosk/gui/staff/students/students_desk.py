"""Looking at the students' room from outside, as its tests do."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.gui.staff.students.room import StudentsRoom
from kiosk.gui.staff.window import StaffWindow

Enter = Callable[..., StudentsRoom]
WANG, SMITH, ZENG = "22S1", "22S2", "22S3"
ROWS = (
    f"{WANG},王小明,E1000001,机电学院,硕士,2023-09-01,2025-06-30,",
    f"{SMITH},John Smith,E1000002,理学院,博士,2021-09-01,2025-06-30,",
    f"{ZENG},曾文明,E1000003,理学院,硕士,2023-09-01,2025-06-30,提前答辩",
)


def window_of(room: StudentsRoom) -> StaffWindow:
    window = room.parent()
    assert isinstance(window, StaffWindow)
    return window


def shown(room: StudentsRoom) -> list[str]:
    """Return the numbers in the table."""
    model = room.students.table.model_of_rows
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def look_at(room: StudentsRoom, student_no: str, qtbot: QtBot) -> None:
    """Choose a student in the table and wait until they are shown."""
    row = shown(room).index(student_no)
    room.students.table.setCurrentIndex(room.students.table.model_of_rows.index(row, 0))
    qtbot.waitUntil(lambda: shown_person(room) == student_no)


def shown_person(room: StudentsRoom) -> str:
    dossier = room.students.panel.dossier
    return dossier.student_no if dossier is not None else ""
