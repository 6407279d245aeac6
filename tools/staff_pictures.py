"""Draws the rooms of the staff window over a season of people who do not exist.

For the staff's manuals, and to look at; no camera and no screen needed. Run it with the Python
of the product's environment, look at what it wrote, and keep it if it is right::

    python tools/staff_pictures.py [--room review] [--out DIR]

Without ``--out`` the pictures go to docs/pictures, where the manuals show them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from PIL import Image
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from kiosk.booth import Booth, build_booth
from kiosk.gui.app import make_hidden_app, speak
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import load_theme
from kiosk.standards import load_profile
from kiosk.words import LANGUAGES, Language
from tools.pictures import STORED, smaller
from tools.staff_scenes import Stage, scenes_of
from tools.staff_season import NOW, Season, furnish
from validation.reading import Pixels

SIZE: Final = QSize(1920, 1080)
_FOLDER: Final = "photo-booth"
"""Below the system's temporary folder; always the same, because the pictures show it."""


def main() -> int:
    """Draw the pictures and say where they are."""
    parser = argparse.ArgumentParser(description="Draw the rooms of the staff window.")
    parser.add_argument("--room", action="append", help="only this room; may be given again")
    parser.add_argument("--out", type=Path, default=STORED, help="the folder to write into")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    _stand_at_the_booth()
    folder = Path(tempfile.gettempdir()) / _FOLDER
    folder.mkdir()
    try:
        season = furnish(folder / "data", load_profile())
        for name, picture in drawn(season, options.room or ()):
            path = options.out / f"{name}.png"
            Image.fromarray(picture).save(path, optimize=True)
            print(path)
    finally:
        shutil.rmtree(folder)
    return 0


def drawn(season: Season, wanted: Sequence[str] = ()) -> Iterator[tuple[str, Pixels]]:
    """Yield (name, picture) of the first start, the log-in and every room, or of those wanted."""
    app = make_hidden_app(load_theme())
    made = season.data.with_name("made")
    season.data.rename(made)
    for language in LANGUAGES:
        # What is done for the pictures of one language is not to be seen in those of the other.
        shutil.rmtree(season.data, ignore_errors=True)
        shutil.copytree(made, season.data)
        if not wanted:
            with opened(app, _new_booth(season, language)) as stage:
                yield f"staff-first-{language}", _picture(stage)
        with opened(app, _booth(season, language)) as stage:
            if not wanted:
                yield f"staff-login-{language}", _picture(stage)
            stage.window.gate.enter(season.actor)
            for scene in scenes_of(wanted or tuple(stage.window.rooms)):
                stage.window.go(scene.room)
                stage.settle()
                if scene.play is not None:
                    scene.play(stage)
                yield f"staff-{scene.title}-{language}", _picture(stage)
                if scene.end is not None:
                    scene.end(stage)


def _stand_at_the_booth() -> None:
    """Take the booth's time zone, whatever the machine's is: rooms show times of the machine."""
    if sys.platform != "win32":
        # POSIX counts westwards.
        os.environ["TZ"] = "UTC-8"
        time.tzset()


@contextmanager
def opened(app: QApplication, booth: Booth) -> Iterator[Stage]:
    """Give a window of a booth, settled before the log-in, and take it away afterwards."""
    window = StaffWindow(booth, load_theme().for_desk(SIZE))
    speak(app, window.voice)
    window.resize(SIZE)
    window.show()
    window.activateWindow()
    stage = Stage(app, window, booth.data.parent)
    stage.settle()
    try:
        yield stage
    finally:
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _picture(stage: Stage) -> Pixels:
    stage.app.processEvents()
    return smaller(stage.window.grab().toImage())


def _booth(season: Season, language: Language) -> Booth:
    booth = build_booth(season.data, language, lambda: NOW)
    return replace(booth, settings=replace(booth.settings, staff_idle_after_s=3600))


def _new_booth(season: Season, language: Language) -> Booth:
    """Return a booth at which nobody has been yet."""
    data = season.data.parent / f"new-{language}"
    data.mkdir()
    return build_booth(data, language, lambda: NOW)


if __name__ == "__main__":
    sys.exit(main())
