"""Pictures of the student's screens, for the manuals, for the demo, and to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter

from kiosk.gui.app import make_hidden_app
from kiosk.gui.stages import MAIN, Scene, stages
from kiosk.gui.student.screens import Screens
from kiosk.gui.theme import load_theme
from kiosk.gui.voice import Look, Voice
from kiosk.settings import Settings
from kiosk.words import LANGUAGES, Language, Words
from validation.profile import Profile

LYING: Final = (1920, 1080)
STANDING: Final = (1080, 1920)
_NAMES: Final = {LYING: "landscape", STANDING: "portrait"}


@dataclass(frozen=True)
class Picture:
    """Which picture: a state of the screens, in a language, on a screen of a size in pixels."""

    stage: str
    language: Language
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Its name, such as ``capture-en-landscape``."""
        return f"{self.stage}-{self.language}-{_NAMES[self.size]}"


def pictures_of(
    stages: Sequence[str] = MAIN,
    languages: Sequence[Language] = LANGUAGES,
    sizes: Sequence[tuple[int, int]] = (LYING, STANDING),
) -> tuple[Picture, ...]:
    """Return the pictures of some states, in each of the languages and sizes."""
    return tuple(
        Picture(stage, language, size)
        for size, language, stage in product(sizes, languages, stages)
    )


def draw_screens(
    scene: Scene, settings: Settings, profile: Profile, wanted: Iterable[Picture]
) -> Iterator[tuple[str, bytes]]:
    """Yield (name, PNG file) of each picture; as ``draw_images`` otherwise."""
    for name, image in draw_images(scene, settings, profile, wanted):
        yield name, _png(image)


def draw_images(
    scene: Scene, settings: Settings, profile: Profile, wanted: Iterable[Picture]
) -> Iterator[tuple[str, QImage]]:
    """Yield (name, image) of each picture, in the order of a visit.

    Needs no screen; makes an application in memory if there is none yet. One window
    goes through all states of a language and a size.
    """
    theme = load_theme()
    app = make_hidden_app(theme)
    pictures = set(wanted)
    for size, language in product(_NAMES, LANGUAGES):
        here = {
            each.stage: each for each in pictures if (each.size, each.language) == (size, language)
        }
        if not here:
            continue
        look = Look(theme.fitted(QSize(*size)), Voice(Words(language)))
        screens = Screens(look, settings, profile)
        screens.resize(*size)
        screens.ensurePolished()
        for stage, prepare in stages(screens, scene, profile).items():
            if stage in here:
                prepare()
                # Layouts settle and old widgets go only when the events for it were handled.
                app.processEvents()
                yield here[stage].name, screens.grab().toImage()
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


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
