"""``kiosk`` and ``kiosk staff``: open the windows, or say why they cannot be opened.

Qt is imported only after a child process has found that it can open a window:
without a screen, or without a library that it needs, Qt would end our process
before a word could be said.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Final

import click

from capture.sources.listing import cameras
from capture.sources.open import AUTO, source_named
from capture.sources.sitter import Studio
from capture.sources.source import Source, SourceUnusable
from kiosk.booth import Booth, build_booth
from kiosk.cli.context import (
    KioskOptions,
    Session,
    data_option,
    language_option,
    pass_session,
)
from kiosk.cli.spoken import SpokenCommand
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.log import logged
from kiosk.networks import load_engine
from kiosk.resources import ASSETS
from kiosk.standards import load_profile
from validation.profile import Profile

logger = logging.getLogger(__name__)

SITTER: Final = "sim:cooperative"
"""Who sits where there is no camera; the screen says that it is a simulation."""
_BACKDROP: Final = "light_blue"
_PROBE: Final = "from PySide6.QtGui import QGuiApplication; QGuiApplication(['probe'])"
_PROBE_LIMIT_S: Final = 30


def run_kiosk(options: KioskOptions) -> int:
    """Open the student's window and return its exit code when it is closed.

    Raises:
        BadInput: the settings or the name of the camera are wrong.
        EnvironmentFailed: there is no screen, or the data folder cannot be used.
    """
    booth = build_booth(options.data, options.language)
    profile = load_profile()
    make_source = camera_maker(options.camera or booth.settings.camera, profile)
    with logged(booth.data, "kiosk"):
        demand_screen()
        _demand_store(booth)
        from kiosk.gui.live import Optics
        from kiosk.gui.start import open_student

        optics = Optics(make_source, load_engine, profile, time.monotonic)
        return open_student(booth, optics, windowed=options.windowed)


@click.command("staff", cls=SpokenCommand, help="command.staff")
@data_option
@language_option
@click.option("--over", is_flag=True, help="option.over")
@pass_session
def staff(session: Session, *, over: bool) -> int:
    """Open the staff window until it is closed."""
    booth = session.booth
    with logged(booth.data, "staff"):
        demand_screen()
        _demand_store(booth)
        from kiosk.gui.start import open_staff

        return open_staff(booth, over=over)


def camera_maker(named: str, profile: Profile) -> Callable[[], Source]:
    """Return what makes a fresh source whenever one is needed.

    ``auto`` is decided here, once: the first camera there is, else the built-in
    sitter. A camera that is pulled out later stays the camera that is missed, and
    never gives way to a simulation.

    Args:
        named: SOURCE, as a person wrote it.
        profile: has the colour of the sitter's backdrop.

    Raises:
        BadInput: nothing can be meant by the name; the sentence says what can.
    """
    studio = Studio(ASSETS, profile.backgrounds[_BACKDROP].rgb)
    if named.strip() == AUTO:
        present = cameras()
        named = present[0].name if present else SITTER

    def make() -> Source:
        return source_named(named, clock=time.monotonic, pace=time.sleep, studio=studio)

    try:
        make()
    except SourceUnusable as error:
        raise BadInput(error.reason, name=error.name) from error
    return make


def demand_screen() -> None:
    """Make sure that Qt can open a window here; Windows and macOS always have a screen.

    Raises:
        EnvironmentFailed: there is no screen, or a library that Qt needs is missing.
    """
    if sys.platform in ("win32", "darwin"):
        return
    command = [sys.executable, "-c", _PROBE]
    # Qt would write a core file and a stack where a plain "no" is all that is asked for.
    environment = {**os.environ, "QT_LOGGING_RULES": "*.debug=false"}
    try:
        probe = subprocess.run(
            command, env=environment, capture_output=True, timeout=_PROBE_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise EnvironmentFailed("window.no_screen") from error
    if probe.returncode != 0:
        logger.info("Qt: %s", probe.stderr.decode("utf-8", "replace").strip())
        raise EnvironmentFailed("window.no_screen")


def _demand_store(booth: Booth) -> None:
    """Open the database once, so that a booth that could keep no photo does not take any."""
    booth.open_store().close()
