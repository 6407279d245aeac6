"""Opens the student's window on the screen and stays until it is closed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QProcess

from kiosk.booth import Booth
from kiosk.gui.app import make_app, qt_logged, run, speak, window_size
from kiosk.gui.live import Optics
from kiosk.gui.staff_door import StaffDoor
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import load_theme, true_dpi
from kiosk.gui.voice import Look, Voice
from kiosk.words import Language

logger = logging.getLogger(__name__)


def open_student(
    booth: Booth,
    optics: Optics,
    *,
    windowed: bool,
    opened: Callable[[StudentWindow], object] = lambda _: None,
) -> int:
    """Show the student's window and return Qt's exit code.

    Args:
        booth: whose it is.
        optics: of the camera and the engine.
        windowed: not over the whole screen.
        opened: is told of the window when it is shown.
    """
    with qt_logged():
        theme = load_theme()
        app = make_app(theme)
        size = window_size(app) if windowed else app.primaryScreen().size()
        dpi = true_dpi(app.primaryScreen())
        look = Look(theme.fitted(size, dpi), Voice(booth.words))
        speak(app, look.voice)
        window = StudentWindow(booth, optics, look)
        door = StaffDoor(window, look, window.jobs, booth.clock)
        door.opened.connect(lambda: open_desk(booth, look.voice.language, over=not windowed))
        window.resize(size)
        if windowed:
            window.show()
        else:
            window.showFullScreen()
        opened(window)
        return run(app)


def desk_command(booth: Booth, language: Language, *, over: bool) -> tuple[str, list[str]]:
    """Return program and arguments that open the staff window of a booth."""
    arguments = ["-m", "kiosk", "staff", "--data", str(booth.data.absolute())]
    return sys.executable, [*arguments, "--language", language, *(["--over"] if over else [])]


def open_desk(booth: Booth, language: Language, *, over: bool) -> None:
    """Open the staff window beside the student's, in a process of its own.

    So no trouble of one window is the other's, and what watches the student's keys, such as
    the reader of codes, never sees a password.
    """
    program, arguments = desk_command(booth, language, over=over)
    started, pid = QProcess.startDetached(program, arguments, "")
    logger.info("the staff window is on its way: %s, process %d", started, pid)
