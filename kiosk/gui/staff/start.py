"""Opens the staff window on the screen and stays until it is closed.

Apart from the student's, which would otherwise load every room of the desk before it opens.
"""

from __future__ import annotations

from kiosk.booth import Booth
from kiosk.gui.app import make_app, qt_logged, run, speak, window_size
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import load_theme


def open_staff(booth: Booth, *, over: bool) -> int:
    """Show the staff window, over the student's or on its own; return Qt's exit code."""
    with qt_logged():
        app = make_app(load_theme())
        window = StaffWindow(booth, over=over)
        speak(app, window.voice)
        # Said too, because a system without a window manager leaves the size as it is.
        window.resize(app.primaryScreen().size() if over else window_size(app))
        if over:
            window.showFullScreen()
        else:
            window.show()
        return run(app)
