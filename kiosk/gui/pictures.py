"""Pictures of the student's screens, for the manuals, for the demo, and to look at.

The screens take plain values, so that a picture needs no camera, no thread and
no visit: only a scene, which is one frame and what became of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter

from kiosk.demo import Moment
from kiosk.gui.app import make_hidden_app
from kiosk.gui.image import picture_of
from kiosk.gui.student.findings import findings_of
from kiosk.gui.student.not_now import Trouble
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.screens import Screens
from kiosk.gui.theme import load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.guides import guides_of
from kiosk.paper.receipt import Receipt
from kiosk.settings import Settings
from kiosk.words import LANGUAGES, Language, Words
from validation.profile import Profile
from validation.report import Report

LYING: Final = (1920, 1080)
STANDING: Final = (1080, 1920)
_NAMES: Final = {LYING: "landscape", STANDING: "portrait"}


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


def draw_screens(
    scene: Scene,
    settings: Settings,
    profile: Profile,
    languages: Sequence[Language] = LANGUAGES,
    sizes: Sequence[tuple[int, int]] = (LYING, STANDING),
) -> Iterator[tuple[str, bytes]]:
    """Yield (name, PNG file) of every screen; as ``draw_images`` otherwise."""
    for name, image in draw_images(scene, settings, profile, languages, sizes):
        yield name, _png(image)


def draw_images(
    scene: Scene,
    settings: Settings,
    profile: Profile,
    languages: Sequence[Language] = LANGUAGES,
    sizes: Sequence[tuple[int, int]] = (LYING, STANDING),
) -> Iterator[tuple[str, QImage]]:
    """Yield (name, picture) of every screen, such as ``capture-en-landscape``.

    Needs no screen; makes an application in memory if there is none yet.
    """
    theme = load_theme()
    app = make_hidden_app(theme)
    for size in sizes:
        fitted = theme.fitted(QSize(*size))
        for language in languages:
            look = Look(fitted, Voice(Words(language)))
            screens = Screens(look, settings, profile)
            screens.resize(*size)
            screens.ensurePolished()
            for name, prepare in stages(screens, scene, profile).items():
                prepare()
                # Layouts settle and old widgets go only when the events for it were handled.
                app.processEvents()
                yield f"{name}-{language}-{_NAMES[size]}", screens.grab().toImage()
            screens.deleteLater()
            app.sendPostedEvents(screens, QEvent.Type.DeferredDelete.value)


def write_screens(pictures: Iterable[tuple[str, bytes]], folder: Path) -> list[Path]:
    """Write each picture into a folder, which is made, and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, png in pictures:
        path = folder / f"{name}.png"
        path.write_bytes(png)
        written.append(path)
    return written


def stages(screens: Screens, scene: Scene, profile: Profile) -> dict[str, Callable[[], None]]:
    """Return for each picture what brings the screens there, in the order of a visit."""
    stage = _Stage(screens, scene, profile)
    return {
        "welcome": stage.welcome,
        "number": stage.number,
        "capture": stage.advised,
        "capture-right": stage.right,
        "countdown": stage.countdown,
        "busy": stage.busy,
        "result": stage.result,
        "done": stage.done,
        "not-now": stage.not_now,
        "help": stage.help,
        "idle": stage.idle,
    }


class _Stage:
    """Puts the screens into the state of a picture."""

    def __init__(self, screens: Screens, scene: Scene, profile: Profile) -> None:
        self._screens = screens
        self._scene = scene
        self._profile = profile

    def welcome(self) -> None:
        self._show(self._screens.welcome, back=False)

    def number(self) -> None:
        self._screens.number.show_number(self._scene.student_no)
        self._show(self._screens.number)

    def advised(self) -> None:
        self._live(self._scene.advised)

    def right(self) -> None:
        self._live(self._scene.right)

    def countdown(self) -> None:
        self._live(self._scene.right)
        self._screens.capture.show_count(2)

    def busy(self) -> None:
        self._screens.capture.show_count(None)
        self._screens.busy.show_work("finishing")
        self._show(self._screens.busy, back=False)

    def result(self) -> None:
        screen, scene = self._screens.result, self._scene
        photo = picture_of(scene.jpeg)
        screen.show_takes((photo,), 0)
        simulated = scene.right.frame.simulated
        screen.show_photo(photo, findings_of(scene.report), simulated=simulated)
        self._show(screen)

    def done(self) -> None:
        self._screens.done.show_receipt(self._scene.receipt, self._scene.receipt_text)
        self._screens.done.show_left(20)
        self._show(self._screens.done, back=False)

    def not_now(self) -> None:
        self._screens.not_now.show_trouble(Trouble("camera", kept=True))
        self._show(self._screens.not_now)

    def help(self) -> None:
        self.number()
        self._screens.help.appear()

    def idle(self) -> None:
        self.number()
        self._screens.show_idle(9)

    def _live(self, moment: Moment) -> None:
        screen, face, plan = self._screens.capture, moment.reading.face, moment.guidance.plan
        guides = guides_of(plan, face, self._profile) if plan is not None and face else None
        screen.begin()
        screen.show_frame(moment.frame)
        screen.show_guidance(moment.guidance, guides, face)
        screen.shutter.finish_motion()
        self._show(screen)

    def _show(self, screen: Screen, *, back: bool = True) -> None:
        self._screens.show_idle(None)
        bare = (self._screens.capture, self._screens.busy)
        self._screens.show_brand(shown=screen not in bare)
        self._screens.show_screen(screen, may_go_back=back)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
