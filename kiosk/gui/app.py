"""Sets Qt up: one application, the theme on it, Qt's own complaints in our log."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.errors import EnvironmentFailed
from kiosk.gui.theme import Theme

logger = logging.getLogger(__name__)

_PROBE: Final = "from PySide6.QtGui import QGuiApplication; QGuiApplication(['probe'])"
_PROBE_LIMIT_S: Final = 20
_STYLE: Final = "fusion"
"""Qt's own style, the same on every system; the style sheet does the rest."""
_LISTEN_MS: Final = 150
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def demand_screen() -> None:
    """Make sure that Qt can open a window here.

    Qt ends the whole process when it finds no screen, so a child process tries
    first. Windows and macOS always have one.

    Raises:
        EnvironmentFailed: there is no screen, or libraries that Qt needs are missing.
    """
    if sys.platform in ("win32", "darwin"):
        return
    try:
        probe = subprocess.run(
            [sys.executable, "-c", _PROBE],
            env={**os.environ, "QT_LOGGING_RULES": "*.debug=false"},
            capture_output=True,
            timeout=_PROBE_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise EnvironmentFailed("window.no_screen") from error
    if probe.returncode != 0:
        logger.warning("Qt: %s", probe.stderr.decode("utf-8", "replace").strip())
        raise EnvironmentFailed("window.no_screen")


def make_app(theme: Theme) -> QApplication:
    """Return the application, dressed in the theme; the one there is, if there is one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0]])
    if app.style().name() != _STYLE:
        app.setStyle(_STYLE)
    app.setPalette(theme.palette())
    return app


def make_hidden_app(theme: Theme) -> QApplication:
    """Return an application that draws in memory and needs no screen; the one there is, if any."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return make_app(theme)


def run(app: QApplication) -> int:
    """Run the event loop until the last window is closed or somebody presses Ctrl-C."""
    listen = QTimer()
    # Python sees a signal only when it runs; Qt's loop does not let it by itself.
    listen.timeout.connect(lambda: None)
    listen.start(_LISTEN_MS)
    before = signal.signal(signal.SIGINT, lambda _number, _frame: app.closeAllWindows())
    try:
        return app.exec()
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def qt_logged() -> Iterator[None]:
    """Send Qt's own messages to our log while the block runs."""
    qt = logging.getLogger("qt")

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        qt.log(_LEVELS[kind], "%s: %s", context.category or "default", message)

    before = qInstallMessageHandler(note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
