"""All screens of the student's window, in their frame. Nothing is wired here."""

from __future__ import annotations

from kiosk.consent import load_consent
from kiosk.gui.seen import Fit, Seen
from kiosk.gui.student.busy import Busy
from kiosk.gui.student.capture import Capture
from kiosk.gui.student.confirm import ConfirmScreen
from kiosk.gui.student.consent import ConsentScreen
from kiosk.gui.student.decision import DecisionScreen
from kiosk.gui.student.done import Done
from kiosk.gui.student.not_now import NotNow
from kiosk.gui.student.number import NumberScreen
from kiosk.gui.student.proof import ProofScreen
from kiosk.gui.student.questions import QuestionsScreen
from kiosk.gui.student.result import Result
from kiosk.gui.student.shell import Shell
from kiosk.gui.student.welcome import Welcome
from kiosk.gui.voice import Look
from kiosk.settings import Settings
from validation.profile import Profile


class Screens(Shell):
    """The frame with every screen in it, the welcome in front; each named for what it is for."""

    def __init__(self, look: Look, settings: Settings, profile: Profile) -> None:
        """Make them all; the settings give the booth's name and what the screens need."""
        super().__init__(look, settings.booth, settings.staff_place)
        self.welcome = self.add(
            Welcome(look, settings.opening, settings.staff_place, motion=settings.motion)
        )
        self.consent = self.add(ConsentScreen(look, load_consent()))
        self.number = self.add(NumberScreen(look, settings.student_no_max_length))
        self.proof = self.add(ProofScreen(look))
        self.questions = self.add(QuestionsScreen(look))
        self.decision = self.add(DecisionScreen(look))
        self.confirm = self.add(ConfirmScreen(look))
        self.capture = self.add(Capture(look, mirrored=settings.preview_mirrored))
        self.busy = self.add(Busy(look))
        self.result = self.add(Result(look, profile))
        printing, saving = bool(settings.printer), bool(settings.receipt_folder)
        self.done = self.add(Done(look, printing=printing, saving=saving))
        self.not_now = self.add(NotNow(look))
        self.setStyleSheet(look.theme.style_sheet())

    def show_frame(self, seen: Seen) -> None:
        """Show what the camera sees where something is held up to it, and nowhere else."""
        screen = self.screens.currentWidget()
        if isinstance(screen, NumberScreen | QuestionsScreen):
            screen.show_frame(seen)

    def fit(self) -> Fit:
        """Return how the present screen shows what is held up to the camera."""
        asking = self.screens.currentWidget() is self.questions
        return (self.questions if asking else self.number).aim.fit()

    def clear(self) -> None:
        """Let every screen forget the person."""
        for screen in (
            self.consent,
            self.number,
            self.proof,
            self.questions,
            self.decision,
            self.confirm,
            self.capture,
            self.result,
            self.done,
            self.not_now,
        ):
            screen.clear()
