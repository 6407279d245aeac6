"""Plays many visits in a row at the real window, in one process, and writes docs/visits.md.

``.venv/bin/python tools/visits.py [--visits 500]``: the built-in sitter comes, is found on a
roster, proves who it is, is photographed and hands in; now and then it takes the photo twice, taps
twice, switches the language, walks away half-way, or comes again though its photo waits already.
Afterwards the store must hold exactly one photo that waits for each student who handed in, with the
very bytes that were on screen, and the process must not have grown. Exit code 1 if not.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from capture.finish import Reader
from capture.guide import GuideState, guide
from kiosk.booth import Booth, build_booth
from kiosk.gui.app import make_hidden_app
from kiosk.gui.live import Optics
from kiosk.gui.student.entry import EntryScreen
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.store import submissions
from kiosk.visit import State
from tests.kiosk.gui.acting import Actor, PatientCamera
from tests.kiosk.gui.cameras import SharedTime
from tests.kiosk.people import enrol, identity_of
from validation.profile import Profile
from validation.reading import Pixels

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "visits.md"
SIZE = QSize(960, 540)
PATIENCE_MS = 60_000
HOUR_S = 3600
WARM = 50
"""Visits after which everything that is loaded once has been loaded."""
PICTURES = 4
"""Different moments of the sitter, so that who comes again brings another photo."""
SEATED_S, MOMENT_S = 7.0, 0.3
"""When the cooperative sitter sits, and from one moment to the next."""
FLAT_KB = 40
"""Growth a visit that counts as flat: a day of 300 visits then grows by 12 MB."""


@dataclass
class Played:
    """What happened.

    Attributes:
        shown: student number -> SHA-256 of the photo that was on screen when it was handed in.
        left: visits that ended before the end.
        replaced: photos that took the place of one that waited.
        memory_kb: resident memory after each visit; empty where the system does not tell.
        seconds: how long each visit that was handed in took, in the sitter's time.
    """

    shown: dict[str, str] = field(default_factory=dict)
    left: int = 0
    replaced: int = 0
    memory_kb: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


class Stuck(Exception):
    """The visit does not go on."""


class Player:
    """Does what a person does at the window."""

    def __init__(
        self, window: StudentWindow, camera: PatientCamera, pictures: Sequence[Pixels]
    ) -> None:
        self._window = window
        self._camera = camera
        self._pictures = pictures

    def _clock(self) -> float:
        return self._camera.now_s

    def visit(self, number: int, student_no: str, played: Played) -> None:
        """Play one visit, the number deciding what the person does."""
        window = self._window
        began_s = self._clock()
        self._camera.show(self._pictures[number % len(self._pictures)])
        if number % 3 == 0:
            self._touch(window.language_button)
        self._introduce(student_no)
        if number % 7 == 3:
            window.course.end()
            played.left += 1
            return
        self._touch(window.confirm.right)
        self._until("result")
        if number % 4 == 1:
            self._touch(window.result.retake)
            self._until("result")
        taken = window.visit.taken
        if taken is None:
            raise Stuck("a result without a photo")
        played.replaced += student_no in played.shown
        played.shown[student_no] = hashlib.sha256(taken.take.jpeg).hexdigest()
        self._touch(window.result.use)
        if number % 2:
            QTest.mouseClick(window.result.use, Qt.MouseButton.LeftButton)
        self._until("done")
        played.seconds.append(self._clock() - began_s)
        self._touch(window.done.close_button)
        self._until("welcome")

    def _introduce(self, student_no: str) -> None:
        window = self._window
        self._touch(window.welcome.start)
        for tick in window.consent.ticks:
            self._touch(tick)
        self._touch(window.consent.yes)
        self._type(window.number, student_no)
        self._touch(window.number.next)
        self._until("proof")
        self._type(window.proof, identity_of(student_no)[-4:])
        self._touch(window.proof.next)
        self._until("questions")
        self._touch(window.questions.choices["photo"][1])
        self._touch(window.questions.choices["code"][1])
        self._until("decision")
        self._touch(window.decision.on)

    def _touch(self, button: QAbstractButton) -> None:
        if not button.isVisible() or not button.isEnabled():
            raise Stuck(f"{button.accessibleName()} cannot be touched")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _type(self, screen: EntryScreen, text: str) -> None:
        QTest.keyClicks(screen, text)
        self._wait(lambda: screen.text == text, f"{text} to be typed")

    def _until(self, state: State) -> None:
        self._wait(lambda: self._window.visit.state == state, state)

    def _wait(self, condition: Callable[[], bool], what: str) -> None:
        loop = QEventLoop()
        limit = QTimer(singleShot=True, interval=PATIENCE_MS)
        limit.timeout.connect(loop.quit)
        watch = QTimer(interval=2)
        watch.timeout.connect(lambda: loop.quit() if condition() else None)
        limit.start()
        watch.start()
        if not condition():
            loop.exec()
        if not condition():
            said = self._window.not_now.detail.text() if self._window.not_now.isVisible() else ""
            raise Stuck(f"waited for {what} in vain, in {self._window.visit.state} {said}")


def main() -> int:
    """Return 0 when nothing was lost or doubled and the memory stayed flat."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--visits", type=int, default=500, metavar="N")
    options.add_argument("--out", type=Path, default=PAGE, metavar="FILE")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        began_s = time.monotonic()
        played, faults = play(patient_booth(Path(folder)), chosen.visits)
        took_s = time.monotonic() - began_s
    growth_kb = growth(played.memory_kb)
    if growth_kb is not None and growth_kb > FLAT_KB:
        faults.append(f"memory grows by {growth_kb:.0f} KB a visit")
    chosen.out.write_text(
        page(chosen.visits, played, faults, took_s), encoding="utf-8", newline="\n"
    )
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def patient_booth(folder: Path) -> Booth:
    """Return a silent booth that ends no visit: the sitter's time runs faster than ours."""
    booth = build_booth(folder, "zh")
    settings = replace(booth.settings, idle_after_s=HOUR_S, done_screen_s=HOUR_S, sound=False)
    return replace(booth, settings=settings)


def play(booth: Booth, visits: int) -> tuple[Played, list[str]]:
    """Play the visits; return what happened and what the store says that must not be."""
    profile = load_profile()
    theme = load_theme()
    app = make_hidden_app(theme)
    shifts = SharedTime()
    engine, second = load_engine(), load_engine()
    pictures = right_pictures(engine, profile)
    camera = PatientCamera(pictures[0], shifts)
    engines = iter((engine, second))
    optics = Optics(lambda: camera, lambda: next(engines), profile, shifts.clock)
    numbers = [f"22B95{1000 + number}" for number in range(visits)]
    with booth.open_store() as store:
        enrol(store, numbers, booth.clock())
    window = StudentWindow(booth, optics, Look(theme.fitted(SIZE), Voice(booth.words)))
    window.live.guided.connect(camera.go_on)
    window.resize(SIZE)
    window.show()
    player, played = Player(window, camera, pictures), Played()
    for number in range(visits):
        # Every tenth comes a second time and hands in another photo, which takes the first's place.
        who = numbers[number - 1] if number % 10 == 9 else numbers[number]
        player.visit(number, who, played)
        gc.collect()
        played.memory_kb += resident_kb()
        if number % 25 == 24:
            print(f"{number + 1}/{visits} {played.memory_kb[-1:]}", file=sys.stderr, flush=True)
    window.close()
    window.deleteLater()
    app.processEvents()
    return played, faults_of(booth, numbers, played)


def right_pictures(engine: Reader, profile: Profile) -> list[Pixels]:
    """Return moments of the sitter with which the guide finds nothing wrong."""
    actor, found, at_s = Actor(), list[Pixels](), SEATED_S
    while len(found) < PICTURES:
        pixels = actor.frame("cooperative", at_s)
        _, state = guide(engine.read(pixels), profile, GuideState(), 0.0)
        if state.right_since_s is not None:
            found.append(pixels)
        at_s += MOMENT_S
    return found


def faults_of(booth: Booth, numbers: list[str], played: Played) -> list[str]:
    """Return what is lost, doubled or other than it was shown."""
    faults: list[str] = []
    with booth.open_store() as store:
        for student_no in numbers:
            kept = submissions.of_student(store, student_no)
            waiting = [entry for entry in kept if entry.state == "submitted"]
            shown = played.shown.get(student_no)
            if shown is None and kept:
                faults.append(f"{student_no}: a photo was kept that nobody handed in")
            elif shown is not None and [entry.finished_sha256 for entry in waiting] != [shown]:
                faults.append(f"{student_no}: {len(waiting)} wait, or another than was shown")
    return faults


def resident_kb() -> list[int]:
    """Return the resident memory in KB, or nothing where the system does not tell it this way."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return []
    return [int(status.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024]


def growth(memory_kb: list[int]) -> float | None:
    """Return the growth a visit in KB, by least squares, without the warm-up."""
    warm = memory_kb[WARM:]
    if len(warm) < WARM:
        return None
    return statistics.linear_regression(range(len(warm)), warm).slope


def page(visits: int, played: Played, faults: list[str], took_s: float) -> str:
    """Return the page of figures."""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    day = datetime.now(UTC).date().isoformat()
    memory, slope = played.memory_kb, growth(played.memory_kb)
    told = (
        f"{memory[min(WARM, len(memory) - 1)] / 1024:.0f} MB after the warm-up, "
        f"{memory[-1] / 1024:.0f} MB at the end"
        if memory
        else "not told by this system"
    )
    rows = {
        "visits": f"{visits}",
        "left half-way": f"{played.left}",
        "students with a photo": f"{len(played.shown)}",
        "photos put in the place of one that waited": f"{played.replaced}",
        "lost, doubled or other than shown": f"{len(faults)}",
        "resident memory": told,
        "growth a visit": "–" if slope is None else f"{slope:.1f} KB",
        "before the camera until submitted, median": f"{statistics.median(played.seconds):.0f} s",
        "the same, longest": f"{max(played.seconds):.0f} s",
        "the run": f"{took_s / 60:.0f} min",
    }
    lines = "\n".join(f"| {name} | {value} |" for name, value in rows.items())
    return (
        "# Many visits in a row\n\n"
        f"Made by `tools/visits.py`; do not edit by hand. {day}, on {machine}, Python "
        f"{platform.python_version()}.\n\n"
        "One process, the real window without a screen, the built-in sitter, a real store. Every\n"
        "seventh leaves half-way, every tenth comes again, every fourth takes the photo twice,\n"
        "every second taps twice on the last button. The times are those of the camera's frames,\n"
        "each of which is understood, and of a sitter who touches at once: they hold the guiding,\n"
        "the countdown and the burst, not the reading of screens. What a person needs with the\n"
        "time for each touch is tested in `tests/kiosk/gui/test_whole_visits.py`.\n"
        "\n"
        f"| | |\n| --- | ---: |\n{lines}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
