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
from typing import Final

import click

from kiosk.booth import Booth, build_booth
from kiosk.camera import camera_maker
from kiosk.cli.context import (
    KioskOptions,
    Session,
    data_option,
    language_option,
    pass_session,
)
from kiosk.cli.spoken import SpokenCommand
from kiosk.errors import EnvironmentFailed
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
