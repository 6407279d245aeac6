"""What the pictures of the staff window show: each room as it stands, and some things being done.

A scene brings its room to the front, does what a person would do, and waits for the condition
under which the room has settled. It never waits for so many seconds.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.staff.camera.room import CameraRoom
from kiosk.gui.staff.house.room import HouseRoom
from kiosk.gui.staff.keys.room import KeysRoom
from kiosk.gui.staff.people.room import PeopleRoom
from kiosk.gui.staff.review.page import ReviewPage
from kiosk.gui.staff.review.room import ReviewRoom
from kiosk.gui.staff.roster.room import RosterRoom
from kiosk.gui.staff.students.room import StudentsRoom
from kiosk.gui.staff.window import StaffWindow
from kiosk.search import Query
from tools.staff_season import HELD, STUDENTS, identity_no, roster, student_no

_LIMIT_MS: Final = 60_000
_MOMENT_MS: Final = 2000
_ROUNDS: Final = 6
"""Answers lead to questions: so often every lane is waited for before a room has settled."""
_NUDGES: Final = 12
_SECONDS_LEFT: Final = 8
_LIVELY: Final = 20.0
"""Pictures a second of a camera that has started; a check before that finds it slow."""


@dataclass(frozen=True)
class Stage:
    """Where a scene is played.

    Attributes:
        app: runs the events.
        window: somebody who may see every room is in.
        folder: for files that a scene needs.
    """

    app: QApplication
    window: StaffWindow
    folder: Path

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window work until a condition holds; TimeoutError names what did not come."""
        loop, over, look = QEventLoop(), QTimer(), QTimer()
        over.setSingleShot(True)
        over.timeout.connect(loop.quit)
        look.timeout.connect(lambda: loop.quit() if condition() else None)
        over.start(_LIMIT_MS)
        look.start(0)
        loop.exec()
        if not over.isActive():
            raise TimeoutError(what)

    def settle(self) -> None:
        """Wait until every lane of the window has done what it was asked, and all is painted.

        Before that until what the window puts off for a moment, after a log-in or a key, is begun.
        """
        self.until(self._has_nothing_put_off, "the window still puts something off")
        for _ in range(_ROUNDS):
            for jobs in (self.window.jobs, self.window.long_jobs):
                self._pass_through(jobs)
            self.app.processEvents()

    def _has_nothing_put_off(self) -> bool:
        timers = self.window.findChildren(QTimer)
        short = (each for each in timers if each.isSingleShot() and each.interval() <= _MOMENT_MS)
        return not any(each.isActive() for each in short)

    def _pass_through(self, jobs: Jobs) -> None:
        """Wait until both lanes have come to an act that was put behind all others."""
        done: list[object] = []
        reply = Reply(done.append, done.append)
        jobs.with_store(lambda _: None, reply)
        jobs.work(lambda: None, reply)
        self.until(lambda: len(done) == 2, "a lane of the window did not end")


@dataclass(frozen=True)
class Scene:
    """One picture.

    Attributes:
        room: the key of the room.
        name: what the picture is called besides; "" for the room as it stands.
        play: does what is to be seen, after the room came to the front; None for nothing.
        end: puts things back, so that the next scene finds the room as it stands.
    """

    room: str
    name: str = ""
    play: Callable[[Stage], None] | None = None
    end: Callable[[Stage], None] | None = None

    @property
    def title(self) -> str:
        """The room and what is done there, for the file's name."""
        return f"{self.room}-{self.name}" if self.name else self.room


def scenes_of(rooms: Sequence[str]) -> list[Scene]:
    """Return the scenes of these rooms, in the order of the rail."""
    return [scene for room in rooms for scene in SCENES.get(room, (Scene(room),))]


def changed_list() -> bytes:
    """Return a later list of the office: somebody new, somebody changed, and mistakes."""
    rows = list(csv.reader(io.StringIO(roster().decode("utf-8-sig"))))
    head, known = rows[0], rows[1:]
    place = {name: head.index(name) for name in head}
    new = [list(row) for row in known[-3:]]
    for step, row in enumerate(new):
        row[place["学号"]] = student_no(STUDENTS + step)
        row[place["证件号码"]] = identity_no(STUDENTS + step)
    for row in known[5:9]:
        row[place["预计毕业日期"]] = "2026-12-31"
        row[place["学院"]] = "理学院"
    known[20][place["证件号码"]] = known[20][place["证件号码"]][:-1] + "5"
    known[21][place["预计毕业日期"]] = "2026-02-30"
    known[22][place["层次"]] = "本科"
    text = io.StringIO()
    csv.writer(text).writerows([head, *known[:40], *new])
    return text.getvalue().encode("utf-8-sig")


def _review(stage: Stage) -> ReviewRoom:
    return cast("ReviewRoom", stage.window.rooms["review"])


def _case_is_there(stage: Stage) -> None:
    stage.until(lambda: _review(stage).review.case is not None, "no photo came to be reviewed")


def _first_decision(stage: Stage) -> None:
    """Go on to a photo that nobody has decided on; an override that waits keeps its crop."""
    _case_is_there(stage)
    page = _review(stage).review
    stage.settle()
    while page.case is not None and page.case.waiting.override is not None:
        passed = page.case.waiting.number
        page.move_by(1)
        stage.until(partial(_has_gone_on, page, passed), "no other photo came")
    stage.settle()


def _has_gone_on(page: ReviewPage, passed: str) -> bool:
    return page.case is not None and page.case.waiting.number != passed


def _reject(stage: Stage) -> None:
    _first_decision(stage)
    page = _review(stage).review
    stage.until(page.bar.rejecting.button.isEnabled, "nothing can be sent back")
    page.reject()
    form = page.rejection
    QTest.keyClick(form.search, Qt.Key.Key_Return)
    stage.until(form.is_complete, "no reason was chosen")


def _do_not_reject(stage: Stage) -> None:
    QTest.keyClick(_review(stage).review.rejection, Qt.Key.Key_Escape)


def _nudge(stage: Stage) -> None:
    _first_decision(stage)
    page = _review(stage).review
    stage.until(page.bar.recrop.button.isEnabled, "the crop cannot be moved")
    page.recrop()
    pane = page.photos.recrop
    stage.until(lambda: pane.crop is not None, "the original did not come")
    for _ in range(_NUDGES):
        QTest.keyClick(pane, Qt.Key.Key_Left)
    stage.until(pane.make.button.isEnabled, "the crop was not moved")


def _do_not_nudge(stage: Stage) -> None:
    QTest.keyClick(_review(stage).review.photos.recrop, Qt.Key.Key_Escape)


def _look_at(place: int) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        students = cast("StudentsRoom", stage.window.rooms["students"]).students
        number = student_no(place)
        stage.window.go("students", f"student:{number}")

        def there() -> bool:
            dossier = students.panel.dossier
            return dossier is not None and dossier.student_no == number

        stage.until(there, f"student {number} did not come")
        dossier = students.panel.dossier
        name = "" if dossier is None else dossier.history.student.name or ""
        # As somebody looks who remembers how the name begins.
        students.filters.show_query(Query(name[:2]))
        stage.settle()
        students.table.mark(number)
        stage.settle()

    return play


_STRANGER: Final = {"student_no": "24S951999", "name": "甲九九", "because": "院长已同意"}


def _admit(stage: Stage) -> None:
    students = cast("StudentsRoom", stage.window.rooms["students"]).students
    students.admit_button.click()
    for name, text in _STRANGER.items():
        students.stranger.fields[name].setText(text)
    students.stranger.level.setCurrentIndex(1)
    students.stranger.level.activated.emit(1)
    stage.settle()


def _admit_nobody(stage: Stage) -> None:
    cast("StudentsRoom", stage.window.rooms["students"]).students.stranger.cancel.button.click()
    stage.settle()


def _preview(stage: Stage) -> None:
    room = cast("RosterRoom", stage.window.rooms["roster"])
    file = stage.folder / "2026春季线下采集名单（第二版）.csv"
    file.write_bytes(changed_list())
    room.read(file)
    preview = room.roster.preview
    stage.until(lambda: room.roster.currentWidget() is preview, "no preview came")
    stage.settle()


def _back_to_the_lists(stage: Stage) -> None:
    cast("RosterRoom", stage.window.rooms["roster"]).roster.preview.cancelled.emit()
    stage.settle()


def _examined(stage: Stage) -> None:
    room = cast("HouseRoom", stage.window.rooms["house"])
    ready = room.glance_pane.again.button.isEnabled
    stage.until(lambda: ready() and not room.glance.unknown(), "the checks did not end")
    stage.settle()


def _pane(key: str) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        _examined(stage)
        cast("HouseRoom", stage.window.rooms["house"]).tabs.turn_to(key)
        stage.settle()

    return play


def _first_pane(stage: Stage) -> None:
    cast("HouseRoom", stage.window.rooms["house"]).tabs.turn_to("glance")


def _live(stage: Stage) -> None:
    page = cast("CameraRoom", stage.window.rooms["camera"]).camera_page
    stage.until(lambda: page.stage.has_picture, "no live picture came")
    stage.until(lambda: bool(page.reports.text()), "the camera said nothing of itself")
    stage.settle()


def _checked(stage: Stage) -> None:
    _live(stage)
    room, said = cast("CameraRoom", stage.window.rooms["camera"]), list[str]()
    rates: list[float] = []
    room.watch.facts.connect(lambda facts: rates.append(facts.per_s))
    stage.until(lambda: bool(rates) and rates[-1] > _LIVELY, "the camera did not come up to speed")
    room.told.connect(lambda kind, _parts: said.append(kind))
    # Nobody has to step out of the picture of a simulation.
    room.watch.step_out_s = 0
    room.camera_page.check.button.click()
    stage.until(lambda: bool(said), "the check did not end")
    stage.settle()


def _calibrate(stage: Stage) -> None:
    """Play a calibration up to where the card is asked for."""
    room = cast("CameraRoom", stage.window.rooms["camera"])
    asked: list[int] = []
    room.watch.step_out_s = 0
    room.watch.counted.connect(asked.append)
    room.camera_page.calibrate.button.click()
    stage.until(lambda: _SECONDS_LEFT in asked, "the card was not asked for")


def _do_not_calibrate(stage: Stage) -> None:
    cast("CameraRoom", stage.window.rooms["camera"]).camera_page.cancel.button.click()
    stage.settle()


def _add_somebody(stage: Stage) -> None:
    page = cast("PeopleRoom", stage.window.rooms["people"]).people
    page.open_form("add")
    stage.until(lambda: page.form is not None, "no form came")


def _add_nobody(stage: Stage) -> None:
    page = cast("PeopleRoom", stage.window.rooms["people"]).people
    page.close_form()


def _make_a_key(stage: Stage) -> None:
    page = cast("KeysRoom", stage.window.rooms["keys"]).keys
    if not page.fingerprint.text():
        page.make.button.click()
        stage.until(lambda: bool(page.fingerprint.text()), "no key was made")
    stage.settle()


SCENES: Final[Mapping[str, Sequence[Scene]]] = {
    "review": (
        Scene("review", play=_first_decision),
        Scene("review", "reject", _reject, _do_not_reject),
        Scene("review", "crop", _nudge, _do_not_nudge),
    ),
    "students": (
        Scene("students"),
        Scene("students", "person", _look_at(3)),
        Scene("students", "held", _look_at(HELD)),
        Scene("students", "admit", _admit, _admit_nobody),
    ),
    "roster": (Scene("roster"), Scene("roster", "preview", _preview, _back_to_the_lists)),
    "house": (
        Scene("house", play=_examined),
        Scene("house", "backup", _pane("backup"), _first_pane),
        Scene("house", "restore", _pane("restore"), _first_pane),
        Scene("house", "retention", _pane("retention"), _first_pane),
        Scene("house", "trail", _pane("trail"), _first_pane),
    ),
    "camera": (
        Scene("camera", play=_live),
        Scene("camera", "checked", _checked),
        Scene("camera", "calibrate", _calibrate, _do_not_calibrate),
    ),
    "keys": (Scene("keys", play=_make_a_key),),
    "people": (Scene("people"), Scene("people", "add", _add_somebody, _add_nobody)),
}
"""Rooms that are not here are shown as they stand."""
