"""What brings the student's screens into every state that is worth a picture.

The screens take plain values, so that this needs no camera, no thread and no visit:
only a scene, which is a frame or two and what became of them. The pictures in the
manuals, the demo's, and the tests of how the screens are laid out all go through here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, get_args

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from capture.frame import Frame
from kiosk.admission import Person, in_words
from kiosk.demo import Moment
from kiosk.eligibility import Decision, Path
from kiosk.errors import BadInput
from kiosk.gui.image import picture_of
from kiosk.gui.seen import seen_of
from kiosk.gui.student.findings import findings_of
from kiosk.gui.student.not_now import Kind, Trouble
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.screens import Screens
from kiosk.gui.student.welcome import State
from kiosk.gui.widgets.guides import guides_of
from kiosk.gui.widgets.qr import qr_image
from kiosk.last_photo import LastPhoto
from kiosk.paper.receipt import Receipt
from kiosk.season import load_season
from validation.profile import Profile
from validation.reading import Pixels
from validation.report import Advice, Report

Fields = Mapping[str, str | int | float]
NAME: Final = "欧阳*明"
PERSON: Final[Person] = (
    ("person.name", "欧阳晓明"),
    ("person.student_no", "22B951001"),
    ("person.identity_no", "4403**********123X"),
    ("person.department", "机电工程与自动化学院"),
    ("person.level", "person.level.master"),
    ("person.graduates_on", "2026-06-30"),
)
"""Of nobody. The list is in Chinese whatever language the screens are in."""
LAST_FOUR: Final = "123X"
_LEFT: Final = 2
_PHONE: Final = 0.42
"""Height of the code that is held up, for a frame of height 1."""
_WAVE: Final = 0.45
"""How far out the wave is in the picture of a booth that beckons."""
_DETAILS: Final[Mapping[Kind, tuple[str, tuple[tuple[str, str], ...]]]] = {
    "unusable": ("camera.unknown", (("name", "usb:0"),)),
    "held": ("admission.held", (("student_no", "22B951001"),)),
}
_REASONS: Final[Mapping[Path, str]] = {
    "offline": "make_up",
    "online": "in_season",
    "exempt": "combined_without_defence",
    "locked": "approved_here",
    "unlisted": "unlisted",
    "staff": "facts_missing",
}


@dataclass(frozen=True)
class Scene:
    """One visit's worth of plain values.

    Attributes:
        advised: a moment at which there is something to change.
        right: the moment of the photo.
        jpeg: the finished photo's file.
        report: the verdict on it.
        student_no: whose it is.
        receipt: of what was handed in.
        receipt_text: its signed line.
    """

    advised: Moment
    right: Moment
    jpeg: bytes
    report: Report
    student_no: str
    receipt: Receipt
    receipt_text: str


MAIN: Final = (
    "welcome", "consent", "number", "proof", "question-photo", "question-code", "question-show",
    "decision", "decision-online", "decision-returned", "confirm", "capture", "capture-right",
    "countdown", "busy", "result", "done", "not-now", "help", "idle",
)  # fmt: skip
"""The states that a manual shows; the others differ from one of them in a part."""


class _Stage:
    """Puts the screens into a state."""

    def __init__(self, screens: Screens, scene: Scene, profile: Profile) -> None:
        self.screens = screens
        self.scene = scene
        self.profile = profile

    def show(self, screen: Screen, *, back: bool = True) -> None:
        self.screens.show_idle(None)
        bare = (self.screens.capture, self.screens.busy)
        self.screens.show_brand(shown=screen not in bare)
        self.screens.show_screen(screen, may_go_back=back)

    def hold_up(self, frame: Frame) -> None:
        self.screens.show_frame(seen_of(frame, self.screens.fit()))


class _Before(_Stage):
    """The states before the camera."""

    def welcome(self) -> None:
        self._welcome("open")

    def beckoning(self) -> None:
        self._welcome("open")
        self.screens.welcome.beckon.still(_WAVE)
        self.screens.welcome.drawings[1].set_lit(lit=True)

    def closed(self) -> None:
        hours = {"start": "9:00", "end": "17:00"}
        self._welcome("closed", "ready.hours", hours)

    def staff(self) -> None:
        self._welcome("staff", "ready.camera")

    def consent(self) -> None:
        self.screens.consent.clear()
        self.show(self.screens.consent)

    def ticked(self) -> None:
        self.consent()
        for tick in self.screens.consent.ticks:
            tick.setChecked(True)

    def whole(self) -> None:
        self.ticked()
        self.screens.consent.whole.appear()

    def number(self) -> None:
        self.screens.number.clear()
        self.screens.number.show_number(self.scene.student_no)
        self.show(self.screens.number)
        self.hold_up(self.scene.advised.frame)

    def letters(self) -> None:
        self.number()
        self.screens.number.keypad.setCurrentIndex(1)

    def wrong_number(self) -> None:
        self.number()
        self.screens.number.clear()
        self.screens.number.show_trouble(BadInput("student_no.bad_character"))

    def proof(self) -> None:
        self.screens.proof.show_person(NAME)
        for sign in LAST_FOUR[:_LEFT]:
            self.screens.proof.type_sign(sign)
        self.show(self.screens.proof)

    def wrong_proof(self) -> None:
        self.proof()
        self.screens.proof.show_wrong(_LEFT)

    def question(self) -> None:
        self.screens.questions.clear()
        self.show(self.screens.questions)

    def second_question(self) -> None:
        self.question()
        self.screens.questions.choices["photo"][1].click()

    def showing(self) -> None:
        self.second_question()
        self.screens.questions.choices["code"][0].click()
        self.hold_up(holding(self.scene.advised.frame, self.scene.receipt_text))

    def code_read(self) -> None:
        self.showing()
        self.screens.questions.take_code(self.scene.receipt_text)

    def code_refused(self) -> None:
        self.showing()
        self.screens.questions.show_trouble("code.receipt", {})

    def decision(self, path: Path) -> None:
        fields: dict[str, str | int] = {
            "url": load_season().online_url,
            "number": self.scene.receipt.number,
            "count": _LEFT,
        }
        if path != "online":
            fields.pop("url")
        self.screens.decision.show_decision(Decision(path, _REASONS[path], fields))
        self.show(self.screens.decision)

    def returned(self) -> None:
        last = LastPhoto(
            self.scene.receipt.number,
            "rejected",
            self.scene.receipt.submitted_at.date(),
            ("RJ-P1", "RJ-P4", "RJ-L1"),
        )
        decision = Decision("offline", _REASONS["offline"], {})
        self.screens.decision.show_decision(decision, last)
        self.show(self.screens.decision)

    def confirm(self) -> None:
        self.screens.confirm.show_person(in_words(PERSON, self.screens.look.voice))
        self.show(self.screens.confirm)

    def help(self) -> None:
        self.number()
        self.screens.help.appear()

    def idle(self) -> None:
        self.number()
        self.screens.show_idle(9)

    def _welcome(self, state: State, reason: str = "", fields: Fields | None = None) -> None:
        self.screens.welcome.set_idle(idle=False)
        self.screens.welcome.show_state(state, reason, fields)
        self.show(self.screens.welcome, back=False)


class _Whole(_Before):
    """All states: those from the camera on too, and what can be the matter."""

    def advised(self) -> None:
        self._live(self.scene.advised)

    def right(self) -> None:
        self._live(self.scene.right)

    def refused(self) -> None:
        self._live(self.scene.advised)
        self.screens.capture.show_refusal(Advice("guide.small_picture"))

    def countdown(self) -> None:
        self._live(self.scene.right)
        self.screens.capture.show_count(2)

    def burst(self) -> None:
        self._live(self.scene.right)
        self.screens.capture.show_count(0)

    def busy(self) -> None:
        self.screens.busy.show_work("finishing")
        self.show(self.screens.busy, back=False)

    def submitting(self) -> None:
        self.screens.busy.show_work("submitting")
        self.show(self.screens.busy, back=False)

    def result(self) -> None:
        self._result(self.scene.report, takes=1)

    def fails(self) -> None:
        rows = list(self.scene.report.rows)
        advice = Advice("refused.file.long")
        rows[:3] = [replace(row, verdict="fail", advice=advice) for row in rows[:3]]
        self._result(replace(self.scene.report, rows=tuple(rows)), takes=4)

    def checks(self) -> None:
        self.result()
        self.screens.result.more.click()
        self.screens.result.whole_list.fill()

    def done(self) -> None:
        self.screens.done.show_receipt(self.scene.receipt, qr_image(self.scene.receipt_text))
        self.screens.done.show_left(20)
        self.show(self.screens.done, back=False)

    def printed(self) -> None:
        self.done()
        self.screens.done.show_progress("printed")

    def not_now(self, kind: Kind) -> None:
        detail, fields = _DETAILS.get(kind, ("", ()))
        kept = kind in ("camera", "store", "code", "bug")
        self.screens.not_now.show_trouble(Trouble(kind, detail, fields, kept))
        self.show(self.screens.not_now, back=kind not in ("refused", "held"))

    def _result(self, report: Report, *, takes: int) -> None:
        screen, photo = self.screens.result, picture_of(self.scene.jpeg)
        screen.show_takes((photo,) * takes, takes - 1)
        simulated = self.scene.right.frame.simulated
        screen.show_photo(photo, findings_of(report), simulated=simulated)
        self.show(screen)

    def _live(self, moment: Moment) -> None:
        screen, face, plan = self.screens.capture, moment.reading.face, moment.guidance.plan
        guides = guides_of(plan, face, self.profile) if plan is not None and face else None
        screen.begin()
        # In front first, and drawn once: a view that was never shown does not know its size.
        self.show(screen)
        self.screens.grab(QRect(0, 0, 1, 1))
        screen.show_guidance(moment.guidance, guides, face)
        screen.show_frame(seen_of(moment.frame, screen.finder.fit()))
        screen.shutter.finish_motion()


def holding(frame: Frame, text: str) -> Frame:
    """Return a frame in which somebody holds the code of a text to the camera."""
    code = qr_image(text)
    side = int(frame.height * _PHONE) // code.width() * code.width()
    large = code.scaled(side, side).convertToFormat(QImage.Format.Format_RGBX8888)
    seen = np.frombuffer(large.constBits(), np.uint8).reshape(side, side, 4)
    pixels: Pixels = frame.pixels.copy()
    top, left = (frame.height - side) // 2, (frame.width - side) // 2
    pixels[top : top + side, left : left + side] = seen[:, :, :3]
    return replace(frame, pixels=pixels)


_ACTS: Final[Mapping[str, Callable[[_Whole], None]]] = {
    "welcome": _Whole.welcome,
    "welcome-idle": _Whole.beckoning,
    "welcome-closed": _Whole.closed,
    "welcome-staff": _Whole.staff,
    "consent": _Whole.consent,
    "consent-ticked": _Whole.ticked,
    "consent-whole": _Whole.whole,
    "number": _Whole.number,
    "number-letters": _Whole.letters,
    "number-wrong": _Whole.wrong_number,
    "proof": _Whole.proof,
    "proof-wrong": _Whole.wrong_proof,
    "question-photo": _Whole.question,
    "question-code": _Whole.second_question,
    "question-show": _Whole.showing,
    "question-show-read": _Whole.code_read,
    "question-show-refused": _Whole.code_refused,
    **{
        "decision" if path == "offline" else f"decision-{path}": partial(_Whole.decision, path=path)
        for path in get_args(Path)
    },
    "decision-returned": _Whole.returned,
    "confirm": _Whole.confirm,
    "capture": _Whole.advised,
    "capture-right": _Whole.right,
    "capture-refused": _Whole.refused,
    "countdown": _Whole.countdown,
    "countdown-burst": _Whole.burst,
    "busy": _Whole.busy,
    "busy-submitting": _Whole.submitting,
    "result": _Whole.result,
    "result-fails": _Whole.fails,
    "result-checks": _Whole.checks,
    "done": _Whole.done,
    "done-printed": _Whole.printed,
    **{
        "not-now" if kind == "camera" else f"not-now-{kind}": partial(_Whole.not_now, kind=kind)
        for kind in get_args(Kind)
    },
    "help": _Whole.help,
    "idle": _Whole.idle,
}
STAGES: Final = tuple(_ACTS)
"""The names of all states, in the order of a visit; of a further state of a screen, that screen's
first and what is different."""


def stages(screens: Screens, scene: Scene, profile: Profile) -> dict[str, Callable[[], None]]:
    """Return for each state what brings the screens there; to be called in any order."""
    stage = _Whole(screens, scene, profile)
    return {name: partial(act, stage) for name, act in _ACTS.items()}
