"""Says what is wrong with this booth: one line for each part, with what to do about it.

Nothing is mended here and nothing is written but what opening the database writes. A
part that cannot even be looked at is a line too, so that one fault never hides the
others.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk import settings as settings_file
from kiosk.errors import KioskError
from kiosk.keep import checks_data, checks_light, checks_machine
from kiosk.keep.checkup import Check, Line, Patient, Verdict
from kiosk.settings import Settings

_DATA: Final[Mapping[str, Check]] = {
    "season": checks_data.season_line,
    "database": checks_data.database_line,
    "trail": checks_data.trail_line,
    "clock": checks_data.clock_line,
    "pictures": checks_data.pictures_line,
    "key": checks_data.key_line,
    "backup": checks_data.backup_line,
    "backdrop": checks_data.backdrop_line,
}
_MACHINE: Final[Mapping[str, Check]] = {
    "camera": checks_machine.camera_line,
    "calibration": checks_light.calibration_line,
    "disk": checks_machine.disk_line,
    "models": checks_machine.models_line,
    "fonts": checks_machine.fonts_line,
    "python": checks_machine.python_line,
    "qt": checks_machine.qt_line,
    "sqlite": checks_machine.sqlite_line,
}
PARTS: Final = ("settings", *_DATA, *_MACHINE)
_AT_A_GLANCE: Final = (
    "settings", "season", "clock", "key", "backup", "backdrop", "camera", "calibration", "disk",
)  # fmt: skip
_TELLS_CAMERAS: Final = sys.platform.startswith("linux")


def parts_at_a_glance(*, tells_cameras: bool = _TELLS_CAMERAS) -> tuple[str, ...]:
    """Return the parts that cost next to nothing to look at, so that it may be done every minute.

    Args:
        tells_cameras: the system says which cameras there are; elsewhere each one has to be
            opened, which takes seconds and disturbs whoever is being photographed.
    """
    return tuple(part for part in _AT_A_GLANCE if part != "camera" or tells_cameras)


def examine(data: Path, software: str, now: datetime, parts: Collection[str] = PARTS) -> list[Line]:
    """Look at the parts of the booth and return a line for each, in the order of ``PARTS``.

    Args:
        data: the data folder.
        software: name and version of the product.
        now: the moment, in the booth's time zone.
        parts: those to be looked at.
    """
    settings, first = _settings(data)
    patient = Patient(data, settings, software, now)
    checks = {part: check for part, check in {**_DATA, **_MACHINE}.items() if part in parts}
    lines = [_looked_at(part, check, patient) for part, check in checks.items()]
    return [first, *lines] if "settings" in parts else lines


def verdict_of(lines: Sequence[Line]) -> Verdict:
    """Return the worst verdict of the lines."""
    order: tuple[Verdict, ...] = ("fail", "warn", "ok")
    return next(worst for worst in order if any(line.verdict == worst for line in lines))


def _settings(data: Path) -> tuple[Settings, Line]:
    """Return the settings and their line; the defaults where they cannot be read."""
    try:
        settings = settings_file.load(data)
    except KioskError as error:
        return Settings(), _trouble("settings", error)
    return settings, Line("settings", "ok", "doctor.settings.ok", {"booth": settings.booth})


def _looked_at(part: str, check: Check, patient: Patient) -> Line:
    try:
        return check(patient)
    except KioskError as error:
        return _trouble(part, error)


def _trouble(part: str, error: KioskError) -> Line:
    """Return the line of an error, whose sentence says what to do by itself."""
    return Line(part, "fail", error.words_key, error.fields)
