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
from contextlib import closing
from importlib import import_module
from typing import Final

import click

from capture.sources.controls import Light
from capture.sources.source import Source
from kiosk.booth import Booth, build_booth
from kiosk.camera import SITTER, camera_maker
from kiosk.cli.context import (
    KioskOptions,
    Session,
    data_option,
    language_option,
    pass_session,
)
from kiosk.cli.spoken import SpokenCommand
from kiosk.errors import EnvironmentFailed
from kiosk.held_light import lights_wanted
from kiosk.log import logged
from kiosk.networks import load_engine
from kiosk.standards import load_profile

logger = logging.getLogger(__name__)

_PROBE: Final = "from PySide6.QtGui import QGuiApplication; QGuiApplication(['probe'])"
_PROBE_LIMIT_S: Final = 30


def run_kiosk(options: KioskOptions) -> int:
    """Open the student's window and return its exit code when it is closed.

    Raises:
        BadInput: the settings or the name of the camera are wrong.
        EnvironmentFailed: there is no screen, or the data folder cannot be used.
    """
    booth = build_booth(options.data, options.language)
    # Known once the database is open, which is after a wrong name was refused.
    lights: dict[str, Light] = {}
    wanted = options.camera or booth.settings.camera
    make_source = camera_maker(wanted, load_profile(), SITTER, lights)
    return show_kiosk(booth, make_source, windowed=options.windowed, lights=lights)


def show_kiosk(
    booth: Booth,
    make_source: Callable[[], Source],
    *,
    windowed: bool,
    lights: dict[str, Light] | None = None,
    opened: Callable[[object], object] = lambda _: None,
) -> int:
    """Show the student's window until it is closed; return its exit code.

    Args:
        booth: whose window.
        make_source: returns a fresh camera.
        windowed: not over the whole screen.
        lights: is filled with what ``make_source`` sets calibrated cameras to.
        opened: is told of the window when it is shown.

    Raises:
        EnvironmentFailed: there is no screen, or the data folder cannot be used.
    """
    with logged(booth.data, "kiosk"):
        demand_screen(meanwhile=_load_what_is_no_window)
        # Opened in any case: a booth that could keep no photo does not take any.
        with closing(booth.open_store()) as store:
            if lights is not None:
                lights.update(lights_wanted(store, booth.settings))
        from kiosk.gui.live import Optics
        from kiosk.gui.start import open_student

        holds = booth.settings.camera_hold != "off"
        optics = Optics(make_source, load_engine, load_profile(), time.monotonic, holds=holds)
        return open_student(booth, optics, windowed=windowed, opened=opened)


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
        booth.open_store().close()
        from kiosk.gui.staff.start import open_staff

        return open_staff(booth, over=over)


def demand_screen(meanwhile: Callable[[], object] = lambda: None) -> None:
    """Make sure that Qt can open a window here; Windows and macOS always have a screen.

    Args:
        meanwhile: is done while a child looks; it knows no Qt.

    Raises:
        EnvironmentFailed: there is no screen, or a library that Qt needs is missing.
    """
    if sys.platform in ("win32", "darwin"):
        meanwhile()
        return
    command = [sys.executable, "-c", _PROBE]
    # Qt would write a core file and a stack where a plain "no" is all that is asked for.
    environment = {**os.environ, "QT_LOGGING_RULES": "*.debug=false"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as probe:
        try:
            meanwhile()
            said = probe.communicate(timeout=_PROBE_LIMIT_S)[1]
        except subprocess.TimeoutExpired as error:
            raise EnvironmentFailed("window.no_screen") from error
        finally:
            # Harmless to one that has ended.
            probe.kill()
    if probe.returncode != 0:
        logger.info("Qt: %s", said.decode("utf-8", "replace").strip())
        raise EnvironmentFailed("window.no_screen")


def _load_what_is_no_window() -> None:
    """Import what the window needs, but for Qt, so that it is there when the window is made."""
    for name in ("capture.burst", "capture.finish", "capture.guide", "kiosk.keep.night"):
        import_module(name)
