"""What tests of windows share: the theme, the engine, a camera, things that end by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from capture.engine.engine import Engine
from capture.finish import finish
from capture.frame import Frame
from capture.guide import HOLD_S, GuideState, guide
from capture.sources.source import Source
from kiosk.booth import Booth, build_booth
from kiosk.demo import Moment
from kiosk.gui.app import make_app
from kiosk.gui.live import Live, Optics
from kiosk.gui.stages import Scene
from kiosk.gui.student.screens import Screens
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import Theme, load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.networks import load_engine
from kiosk.settings import Settings
from kiosk.standards import load_profile
from kiosk.words import Language, Words
from tests.kiosk.gui.acting import Actor, PatientCamera
from tests.kiosk.gui.cameras import FastCamera, SharedTime, TestCamera, good_picture, plain_picture
from tests.kiosk.gui.visiting import SMALL, STUDENT_NO, Visitor
from tests.kiosk.gui.walking import Walker
from tests.kiosk.people import enrol
from tools.pictures import receipt_for
from validation.profile import Profile
from validation.reading import Pixels
from validation.report import Advice

MakeScreens = Callable[[Language, tuple[int, int]], Screens]
MakeLive = Callable[[TestCamera], Live]
MakeWalker = Callable[..., Walker]
OpticsOf = Callable[[Callable[[], Source]], Optics]


@pytest.fixture(autouse=True)
def no_widget_left(qapp: QApplication) -> Iterator[None]:
    """Delete what a test has done with: else each later test styles all widgets of the earlier."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = load_theme()
    assert make_app(theme) is qapp
    return theme


@pytest.fixture
def make_look(theme: Theme) -> Callable[[Language], Look]:
    return lambda language: Look(theme, Voice(Words(language)))


@pytest.fixture(scope="session")
def profile() -> Profile:
    return load_profile()


@pytest.fixture(scope="session")
def engine() -> Engine:
    return load_engine()


@pytest.fixture(scope="session")
def good(engine: Engine, profile: Profile) -> Pixels:
    """Return a frame of the sitter sitting right."""
    return good_picture(engine, profile)


@pytest.fixture(scope="session")
def scene(good: Pixels, engine: Engine, profile: Profile) -> Scene:
    """Return one visit's worth of plain values, made of one good frame."""
    frame = Frame(good, 1, 0.0, "sim:blinks", simulated=True)
    reading = engine.read(good)
    _, state = guide(reading, profile, GuideState(), 0.0)
    guidance, _ = guide(reading, profile, state, HOLD_S / 2)
    finished = finish(frame, profile, engine)
    receipt, text = receipt_for(finished.photo.jpeg)
    turned = replace(guidance, advice=Advice("guide.tilt_right"), progress=0.0)
    return Scene(
        advised=Moment(frame, reading, turned),
        right=Moment(frame, reading, guidance),
        jpeg=finished.photo.jpeg,
        report=finished.report,
        student_no="22B951001",
        receipt=receipt,
        receipt_text=text,
    )


@pytest.fixture
def camera() -> TestCamera:
    return TestCamera(plain_picture(), monotonic)


@pytest.fixture
def optics_of(engine: Engine, profile: Profile) -> OpticsOf:
    return lambda make_source: Optics(make_source, lambda: engine, profile, monotonic)


@pytest.fixture
def make_live(qapp: QApplication, optics_of: OpticsOf) -> Iterator[MakeLive]:
    made: list[tuple[Live, TestCamera]] = []

    def make(camera: TestCamera) -> Live:
        live = Live(optics_of(lambda: camera), qapp)
        made.append((live, camera))
        return live

    yield make
    for live, camera in made:
        camera.released.set()
        assert live.close()
        live.deleteLater()


@pytest.fixture
def time() -> SharedTime:
    """Return the time of a visit."""
    return SharedTime()


@pytest.fixture
def fast(good: Pixels, time: SharedTime) -> FastCamera:
    """Return a camera that sees the sitter sitting right, and moves the time on."""
    return FastCamera(good, time)


@pytest.fixture
def booth(data: Path) -> Booth:
    """Return a silent booth that waits long: the tests' time runs many times as fast as ours."""
    booth = build_booth(data, "en")
    return replace(booth, settings=replace(booth.settings, idle_after_s=600, sound=False))


@pytest.fixture(scope="session")
def second_engine() -> Engine:
    """Return an engine for the work lane: one must not be used by two threads."""
    return load_engine()


@pytest.fixture
def optics(
    fast: FastCamera, engine: Engine, second_engine: Engine, profile: Profile, time: SharedTime
) -> Optics:
    engines = iter((engine, second_engine))
    return Optics(lambda: fast, lambda: next(engines), profile, time.clock)


@pytest.fixture
def window(booth: Booth, optics: Optics, theme: Theme) -> Iterator[StudentWindow]:
    """Open the student's window."""
    window = StudentWindow(booth, optics, Look(theme.fitted(SMALL), Voice(booth.words)))
    window.resize(SMALL)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def visitor(window: StudentWindow, qtbot: QtBot) -> Visitor:
    return Visitor(window, qtbot)


@pytest.fixture(scope="session")
def actor() -> Actor:
    """Return the sitter, who does as told."""
    return Actor()


@pytest.fixture
def patient(good: Pixels, time: SharedTime) -> PatientCamera:
    """Return a camera that waits with each frame until the one before was understood."""
    return PatientCamera(good, time)


@pytest.fixture
def make_walker(
    booth: Booth, optics: Optics, theme: Theme, patient: PatientCamera, qtbot: QtBot
) -> Iterator[MakeWalker]:
    """Return a maker of windows in which somebody on the list walks."""
    made: list[StudentWindow] = []
    with booth.open_store() as store:
        enrol(store, [STUDENT_NO], booth.clock())

    def make(language: Language = "en", size: QSize = SMALL) -> Walker:
        settings = replace(booth.settings, language=language)
        seated = replace(optics, make_source=lambda: patient)
        look = Look(theme.fitted(size), Voice(Words(language)))
        window = StudentWindow(replace(booth, settings=settings), seated, look)
        made.append(window)
        window.live.guided.connect(patient.go_on)
        window.resize(size)
        window.show()
        return Walker(window, patient, qtbot)

    yield make
    for window in made:
        patient.released.set()
        window.close()
        window.deleteLater()


@pytest.fixture
def walker(make_walker: MakeWalker) -> Walker:
    """Return somebody on the list, before an open window."""
    return make_walker()


@pytest.fixture
def make_screens(theme: Theme, profile: Profile) -> Iterator[MakeScreens]:
    made: list[Screens] = []

    def make(language: Language, size: tuple[int, int]) -> Screens:
        look = Look(theme.fitted(QSize(*size)), Voice(Words(language)))
        screens = Screens(look, Settings(), profile)
        screens.resize(*size)
        screens.show()
        made.append(screens)
        return screens

    yield make
    for screens in made:
        screens.close()
        screens.deleteLater()
