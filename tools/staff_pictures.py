"""Draws the rooms of the staff window over a season of people who do not exist.

For the staff's manuals, and to look at; no camera and no screen needed. Run it with the Python
of the product's environment, look at what it wrote, and keep it if it is right::

    python tools/staff_pictures.py [--room review] [--out DIR]

Without ``--out`` the pictures go to docs/pictures, where the manuals show them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.booth import Booth, build_booth
from kiosk.gui.app import make_hidden_app, speak
from kiosk.gui.jobs import Jobs, Reply
from kiosk.gui.staff.window import StaffWindow
from kiosk.gui.theme import load_theme
from kiosk.standards import load_profile
from kiosk.words import LANGUAGES, Language
from tools.pictures import STORED, smaller
from tools.staff_season import NOW, Season, furnish
from validation.reading import Pixels

SIZE: Final = QSize(1920, 1080)
_ROUNDS: Final = 6
"""Answers lead to questions: so often every lane is waited for before a room has settled."""


def main() -> int:
    """Draw the pictures and say where they are."""
    parser = argparse.ArgumentParser(description="Draw the rooms of the staff window.")
    parser.add_argument("--room", action="append", help="only this room; may be given again")
    parser.add_argument("--out", type=Path, default=STORED, help="the folder to write into")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        season = furnish(Path(folder), load_profile())
        for name, picture in drawn(season, options.room or ()):
            path = options.out / f"{name}.png"
            Image.fromarray(picture).save(path, optimize=True)
            print(path)
    return 0


def drawn(season: Season, wanted: Sequence[str] = ()) -> Iterator[tuple[str, Pixels]]:
    """Yield (name, picture) of the log-in and of every room, or of those that are wanted."""
    theme = load_theme()
    app = make_hidden_app(theme)
    for language in LANGUAGES:
        window = StaffWindow(_booth(season, language), theme.fitted(SIZE))
        speak(app, window.voice)
        window.resize(SIZE)
        window.show()
        settle(app, window)
        if not wanted:
            yield f"staff-login-{language}", smaller(window.grab().toImage())
        window.gate.enter(season.actor)
        for key in wanted or window.rooms:
            window.go(key)
            settle(app, window)
            yield f"staff-{key}-{language}", smaller(window.grab().toImage())
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def settle(app: QApplication, window: StaffWindow) -> None:
    """Wait until every lane of the window has done what it was asked, and all is painted."""
    for _ in range(_ROUNDS):
        for jobs in (window.jobs, window.long_jobs):
            _pass_through(jobs)
        app.processEvents()


def _pass_through(jobs: Jobs) -> None:
    """Wait until both lanes have come to an act that was put behind all others."""
    loop, left = QEventLoop(), [2]

    def one_done(_: object) -> None:
        left[0] -= 1
        if not left[0]:
            loop.quit()

    reply = Reply(one_done, one_done)
    jobs.with_store(lambda _: None, reply)
    jobs.work(lambda: None, reply)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    if left[0]:
        raise TimeoutError("a lane of the window did not end")


def _booth(season: Season, language: Language) -> Booth:
    booth = build_booth(season.data, language, lambda: NOW)
    return replace(booth, settings=replace(booth.settings, staff_idle_after_s=3600))


if __name__ == "__main__":
    sys.exit(main())
