"""All screens of the student's window, in their frame. Nothing is wired here."""

from __future__ import annotations

from kiosk.gui.student.busy import Busy
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.done import Done
from kiosk.gui.student.not_now import NotNow
from kiosk.gui.student.number import NumberScreen
from kiosk.gui.student.result import Result
from kiosk.gui.student.shell import Shell
from kiosk.gui.student.welcome import Welcome
from kiosk.gui.voice import Look
from kiosk.settings import Settings
from validation.profile import Profile


class Screens(Shell):
    """The frame with every screen in it, the welcome in front.

    Attributes:
        welcome, number, capture, busy, result, done, not_now: the screens, by what they are for.
    """

    def __init__(self, look: Look, settings: Settings, profile: Profile) -> None:
        """Make them all; the settings give the booth's name and what the screens need."""
        super().__init__(look, settings.booth)
        self.welcome = self.add(Welcome(look))
        self.number = self.add(NumberScreen(look, settings.student_no_max_length))
        self.capture = self.add(Capture(look, mirrored=settings.preview_mirrored))
        self.busy = self.add(Busy(look))
        self.result = self.add(Result(look, profile))
        self.done = self.add(Done(look))
        self.not_now = self.add(NotNow(look))
        self.setStyleSheet(look.theme.style_sheet())

    def clear(self) -> None:
        """Let every screen forget the person."""
        for screen in (self.number, self.capture, self.result, self.done):
            screen.clear()
