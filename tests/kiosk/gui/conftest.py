"""What tests of windows share: the theme, the engine, a camera, things that end by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication

from capture.engine.engine import Engine
from capture.sources.source import Source
from kiosk.gui.app import make_app
from kiosk.gui.live import Live, Optics
from kiosk.gui.theme import Theme, load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.words import Language, Words
from tests.kiosk.gui.cameras import TestCamera, plain_picture
from validation.profile import Profile

MakeLive = Callable[[TestCamera], Live]
OpticsOf = Callable[[Callable[[], Source]], Optics]


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
