"""Opens a window on the screen and stays until it is closed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.booth import Booth
from kiosk.gui.app import make_app, qt_logged, run, speak
from kiosk.gui.live import Optics
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.student.window import StudentWindow
from kiosk.gui.theme import load_theme, true_dpi
from kiosk.gui.voice import Look, Voice

_WINDOW_SHARE: Final = 0.8
"""Of the screen, for a window that does not fill it."""


def open_student(booth: Booth, optics: Optics, *, windowed: bool) -> int:
    """Show the student's window, over the whole screen or not; return Qt's exit code."""
    with qt_logged():
        theme = load_theme()
        app = make_app(theme)
        size = _window_size(app) if windowed else app.primaryScreen().size()
        dpi = true_dpi(app.primaryScreen())
        look = Look(theme.fitted(size, dpi), Voice(booth.words))
        speak(app, look.voice)
        window = StudentWindow(booth, optics, look)
        window.resize(size)
        if windowed:
            window.show()
        else:
            window.showFullScreen()
        return run(app)


def open_staff(booth: Booth) -> int:
    """Show the staff window; return Qt's exit code."""
    with qt_logged():
        app = make_app(load_theme())
        window = StaffWindow(booth)
        speak(app, window.voice)
        window.resize(_window_size(app))
        window.show()
        return run(app)


def _window_size(app: QApplication) -> QSize:
    return app.primaryScreen().availableSize() * _WINDOW_SHARE
