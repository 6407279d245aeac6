"""The composition root: the one place that builds what lives as long as the booth runs.

Windows and commands get a ``Booth`` and hand its parts down; nobody below looks
for a setting, a clock or a folder by name.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk import settings as settings_file
from kiosk.errors import EnvironmentFailed
from kiosk.settings import Settings
from kiosk.store.open import Store, open_store
from kiosk.version import software
from kiosk.words import Language, Words

Clock = Callable[[], datetime]


def booth_clock() -> datetime:
    """Return the moment in the booth's own time zone: its day is the day that people read."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True)
class Booth:
    """What everything at a booth is built from.

    Attributes:
        data: the data folder.
        settings: what the staff set, with what the command line said on top.
        words: the sentences in the language of this run.
        clock: gives the moment, aware.
        software: name and version of the product.
    """

    data: Path
    settings: Settings
    words: Words
    clock: Clock
    software: str

    def open_store(self) -> Store:
        """Open the booth's database; the connection belongs to the calling thread.

        Raises:
            EnvironmentFailed: it cannot be opened, and why.
        """
        return open_store(self.data)


def data_folder(given: Path | None) -> Path:
    """Return the data folder that was asked for, or the system's customary one.

    Raises:
        EnvironmentFailed: none was asked for, and the user has no home folder.
    """
    if given is not None:
        return given
    try:
        home = Path.home()
    except RuntimeError as error:
        raise EnvironmentFailed("settings.no_home") from error
    return settings_file.default_data_folder(sys.platform, os.environ, home)


def build_booth(
    data: Path | None = None, language: Language | None = None, clock: Clock = booth_clock
) -> Booth:
    """Build a booth from its data folder's settings.

    Args:
        data: the data folder; None for the customary one.
        language: overrides the setting.
        clock: gives the moment.

    Raises:
        BadInput: the settings say something that cannot be.
        EnvironmentFailed: the settings cannot be read.
    """
    folder = data_folder(data)
    settings = settings_file.load(folder)
    if language is not None:
        settings = replace(settings, language=language)
    return Booth(folder, settings, Words(settings.language), clock, software())
