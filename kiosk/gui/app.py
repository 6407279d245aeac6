"""Sets Qt up: one application, the theme on it, Qt's own complaints in our log."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from kiosk.gui.theme import Theme
from kiosk.gui.voice import Voice
from kiosk.words import Language

logger = logging.getLogger(__name__)

_STYLE: Final = "fusion"
"""Qt's own style, the same on every system; the style sheet does the rest."""
_LISTEN_MS: Final = 150
_QT_NAMES: Final[dict[Language, str]] = {"zh": "zh_CN", "en": "en"}
"""What Qt calls its own catalogues."""
_WINDOW_SHARE: Final = 0.8
"""Of the screen, for a window that does not fill it."""
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


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


def window_size(app: QApplication) -> QSize:
    """Return the size of a window that does not fill the screen."""
    return app.primaryScreen().availableSize() * _WINDOW_SHARE


def run(app: QApplication) -> int:
    """Run the event loop until the last window is closed, also by Ctrl-C or a polite kill."""
    listen = QTimer()
    # Python sees a signal only when it runs; Qt's loop does not let it by itself.
    listen.timeout.connect(lambda: None)
    listen.start(_LISTEN_MS)
    asked = (signal.SIGINT, signal.SIGTERM)
    # What is loaded by now stays to the end; a full collection that looked through it again would
    # stop the UI thread for three frames.
    gc.freeze()
    before = [signal.signal(each, lambda _number, _frame: app.closeAllWindows()) for each in asked]
    try:
        return app.exec()
    finally:
        for each, handler in zip(asked, before, strict=True):
            signal.signal(each, handler)


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


def speak(app: QApplication, voice: Voice) -> None:
    """Let Qt's own words, as in its print dialog, follow the language of a window."""
    translator = QTranslator(app)

    def follow() -> None:
        app.removeTranslator(translator)
        name = f"qtbase_{_QT_NAMES[voice.language]}"
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(name, folder):
            app.installTranslator(translator)

    voice.changed.connect(follow)
    follow()
