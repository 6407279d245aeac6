"""A card or code reader that types: tells its bursts of keys from what people type.

Such a reader is a keyboard to the computer. It types fast and ends with Enter,
wherever the focus is; a burst like that is taken out of the stream of keys and given
as one text. What people type is handed on in order, at most a moment later. What the
text means is for others to say; here it is only bounded and free of control signs.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from capture.codes import FEWEST, LONGEST, trouble_with
from capture.sources.source import MonotonicClock

logger = logging.getLogger(__name__)

GAP_MS: Final = 48
"""Longest pause between two keys of a reader; nobody types whole words like that."""
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT: Final = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_Control, Qt.Key.Key_AltGr)
"""Keys that a reader presses on the way to a sign."""
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_OTHER_SIGNS: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_WATCHED: Final = (*_KEYS, *_OTHER_SIGNS, QEvent.Type.ShortcutOverride)


class Scanner(QObject):
    """Watches all keys of the application from ``watch`` to ``rest``.

    Signals:
        scanned: a text was read.
        refused: something was read that is no code; key of the sentence that says so.
    """

    scanned = Signal(str)
    refused = Signal(str)

    def __init__(self, clock: MonotonicClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._text: list[str] = []
        self._last_ms = 0.0
        self._too_long = False
        self._passing = False
        self._silence = QTimer(self, singleShot=True, interval=GAP_MS)
        self._silence.timeout.connect(self._wait_once_more)
        # Keys that came while the window was busy are told before a timer of no length is.
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._let_go)

    def watch(self) -> None:
        """Begin to watch; once is enough."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def rest(self) -> None:
        """Watch no more; what was held back is forgotten."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._begin_anew()

    @property
    def holding(self) -> int:
        """How many presses and releases of keys are held back now."""
        return len(self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event there is comes by here; most are let pass at once.
        if event.type() not in _WATCHED or self._passing:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._held:
            # A reader's rubbish must not be taken for the window's shortcuts.
            event.accept()
            return True
        if event.type() in _OTHER_SIGNS and self._held:
            self._let_go()
            return False
        return isinstance(event, QKeyEvent) and event.type() in _KEYS and self._take(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        """Hold a key back or let it pass; return whether it is held."""
        now_ms = float(event.timestamp()) or self._clock() * 1000
        if self._held and now_ms - self._last_ms > GAP_MS:
            self._let_go()
        self._last_ms = now_ms
        if event.type() == QEvent.Type.KeyRelease:
            return self._hold(watched, event) if self._held else False
        if event.isAutoRepeat():
            self._let_go()
            return False
        if event.key() in _ENDS and self._is_burst():
            self._end()
            return True
        if not self._belongs(event):
            self._let_go()
            return False
        self._note(event)
        return self._hold(watched, event)

    def _belongs(self, event: QKeyEvent) -> bool:
        """Return whether a reader could have pressed this key at this place."""
        if event.key() in _SILENT:
            return bool(self._held)
        if event.modifiers() & _COMMANDS:
            return bool(self._held)
        return bool(event.text()) and event.key() not in (*_ENDS, Qt.Key.Key_Escape)

    def _note(self, event: QKeyEvent) -> None:
        if len(self._text) >= LONGEST:
            self._too_long = True
        elif event.key() not in _SILENT:
            # A command is no sign of a code, whatever its key.
            command = event.modifiers() & _COMMANDS
            self._text.append("\0" if command else event.text() or "\0")

    def _hold(self, watched: QObject, event: QKeyEvent) -> bool:
        if not self._too_long:
            self._held.append((watched, event.clone()))
        self._after.stop()
        self._silence.start()
        return True

    def _is_burst(self) -> bool:
        return len(self._text) >= FEWEST

    def _end(self) -> None:
        """Give the text of the burst, or say that it is none."""
        text, too_long = "".join(self._text).strip(), self._too_long
        self._begin_anew()
        if too_long:
            self.refused.emit("scan.too_long")
        elif (trouble := trouble_with(text)) is not None:
            self.refused.emit(f"scan.{trouble}")
        else:
            self.scanned.emit(text)

    def _wait_once_more(self) -> None:
        self._after.start()

    def _let_go(self) -> None:
        """Hand on what was held back, in order: it was typed, and not read."""
        held, too_long = self._held, self._too_long
        self._begin_anew()
        if too_long:
            self.refused.emit("scan.too_long")
            return
        self._passing = True
        try:
            for watched, event in held:
                _hand_on(watched, event)
        finally:
            self._passing = False

    def _begin_anew(self) -> None:
        self._silence.stop()
        self._after.stop()
        self._held = []
        self._text = []
        self._too_long = False


def _hand_on(watched: QObject, event: QKeyEvent) -> None:
    try:
        QCoreApplication.sendEvent(watched, event)
    except RuntimeError:
        # What the key was for has gone meanwhile, and the key with it.
        logger.info("a key came too late")
