"""How the computer is: camera, disk, models, fonts, and the versions of what we stand on."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from capture.sources.listing import Camera, cameras
from capture.supervise import SLUGGISH_KEY
from kiosk.camera import examine
from kiosk.keep.checkup import Fields, Line, Patient
from kiosk.readiness import ROOM_MB
from kiosk.resources import ASSETS, read_text
from kiosk.standards import load_profile
from kiosk.store import copying
from kiosk.version import DISTRIBUTION

_SCANT_MB: Final = 10 * ROOM_MB
_MB: Final = 10**6
_SIMULATED: Final = "sim:"
_OLDEST_PYTHON: Final = (3, 11)
_QT: Final = "PySide6-Essentials"
# Qt is asked in a process of its own: without a library that it needs it would end ours.
_FONTS_PROBE: Final = """
from PySide6.QtGui import QFontDatabase, QGuiApplication
app = QGuiApplication(['probe'] + {arguments})
system = QFontDatabase.WritingSystem.SimplifiedChinese
print(*QFontDatabase.families(system), sep='\\n')
"""
_PROBE_LIMIT_S: Final = 30


def camera_line(patient: Patient) -> Line:
    """Look whether the camera that the settings name is plugged in."""
    wanted = patient.settings.camera.strip()
    if wanted.startswith(_SIMULATED):
        fields = {"camera": wanted}
        return Line("camera", "warn", "doctor.camera.simulated", fields, "doctor.remedy.camera_set")
    present = cameras()
    named = ", ".join(f"{camera.label} ({camera.name})" for camera in present)
    if wanted == "auto":
        if not present:
            return Line("camera", "fail", "doctor.camera.none", {}, "doctor.remedy.camera")
        return _plugged_in(present[0], named)
    meant = next((camera for camera in present if _is_meant(wanted, camera)), None)
    if meant is not None:
        return _plugged_in(meant, wanted)
    fields = {"camera": wanted, "cameras": named or "-"}
    if "://" in wanted or Path(wanted).is_file():
        return Line("camera", "warn", "doctor.camera.untried", fields, "doctor.remedy.camera_set")
    return Line("camera", "fail", "doctor.camera.other", fields, "doctor.remedy.camera")


def _plugged_in(camera: Camera, named: str) -> Line:
    """Look at its pictures, and whether it does as asked; one in use does, one supposes."""
    examined = examine(camera, load_profile().photo_size)
    said = {"name": camera.label}
    if examined.unfit:
        return Line("camera", "fail", examined.trouble, said, "doctor.remedy.camera_look")
    if examined.trouble == SLUGGISH_KEY:
        return Line("camera", "warn", examined.trouble, said, "doctor.remedy.camera_lies")
    if examined.trouble:
        return Line("camera", "warn", examined.trouble, said, "doctor.remedy.camera_look")
    if examined.tried and examined.tried[-1].lies:
        mode = examined.tried[-1]
        fields = {"camera": camera.label, "asked": str(mode.asked), "came": str(mode.came)}
        return Line("camera", "warn", "doctor.camera.lies", fields, "doctor.remedy.camera_lies")
    return Line("camera", "ok", "doctor.camera.ok", {"cameras": named})


def disk_line(patient: Patient) -> Line:
    """Look how much the disk of the data folder has free."""
    place = next(folder for folder in [patient.data, *patient.data.absolute().parents]
                 if folder.is_dir())  # fmt: skip
    free_mb = shutil.disk_usage(place).free // _MB
    fields: Fields = {"free_mb": free_mb, "folder": str(patient.data), "room_mb": ROOM_MB}
    if free_mb < ROOM_MB:
        return Line("disk", "fail", "doctor.disk.full", fields, "doctor.remedy.disk")
    if free_mb < _SCANT_MB:
        return Line("disk", "warn", "doctor.disk.scant", fields, "doctor.remedy.disk")
    return Line("disk", "ok", "doctor.disk.ok", fields)


def models_line(_patient: Patient) -> Line:
    """Hold the files that the installation fetched against their pinned hashes."""
    pinned = tomllib.loads(read_text("models.toml"))["files"]
    wrong = [
        name for name, pin in pinned.items() if _sum(ASSETS / "fetched" / name) != pin["sha256"]
    ]
    if wrong:
        fields = {"names": ", ".join(wrong)}
        return Line("models", "fail", "doctor.models.wrong", fields, "doctor.remedy.reinstall")
    return Line("models", "ok", "doctor.models.ok", {"count": len(pinned)})


def fonts_line(_patient: Patient) -> Line:
    """Look whether the windows have a font with Chinese glyphs."""
    families = _chinese_families()
    if families is None:
        return Line("fonts", "fail", "doctor.qt.broken", {}, "doctor.remedy.reinstall")
    if not families:
        return Line("fonts", "fail", "doctor.fonts.none", {}, "doctor.remedy.fonts")
    wanted: list[str] = tomllib.loads(read_text("theme.toml"))["families"]
    used = next((family for family in wanted if family in families), families[0])
    return Line("fonts", "ok", "doctor.fonts.ok", {"family": used})


def python_line(patient: Patient) -> Line:
    """Look whether Python is new enough and everything that we ask for is installed."""
    fields = {"version": platform.python_version(), "software": patient.software}
    if sys.version_info < _OLDEST_PYTHON:
        return Line("python", "fail", "doctor.python.old", fields, "doctor.remedy.reinstall")
    lacking = [name for name in _needed() if _version(name) is None]
    if lacking:
        fields["names"] = ", ".join(lacking)
        return Line("python", "fail", "doctor.python.lacking", fields, "doctor.remedy.reinstall")
    return Line("python", "ok", "doctor.python.ok", fields)


def qt_line(_patient: Patient) -> Line:
    """Look which Qt is installed."""
    version = _version(_QT)
    if version is None:
        return Line("qt", "fail", "doctor.qt.none", {}, "doctor.remedy.reinstall")
    return Line("qt", "ok", "doctor.qt.ok", {"version": version})


def sqlite_line(_patient: Patient) -> Line:
    """Look whether SQLite is one that keeps what two windows write at once."""
    version, mended = copying.engine_version()
    fields = {"version": version}
    if not mended:
        return Line("sqlite", "warn", "doctor.sqlite.flawed", fields, "doctor.remedy.sqlite")
    return Line("sqlite", "ok", "doctor.sqlite.ok", fields)


def _is_meant(wanted: str, camera: Camera) -> bool:
    device = str(camera.device)
    names = {camera.name, camera.label, device, device.removeprefix("/dev/video")}
    return wanted in names or Path(wanted).name == camera.name


def _sum(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def _chinese_families() -> list[str] | None:
    """Return the fonts with Chinese glyphs that Qt finds; None if Qt does not even start."""
    own_screen = sys.platform in ("win32", "darwin")
    arguments = [] if own_screen else ["-platform", "offscreen"]
    command = [sys.executable, "-c", _FONTS_PROBE.format(arguments=arguments)]
    try:
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", errors="replace",
            timeout=_PROBE_LIMIT_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None
    return None if done.returncode else done.stdout.split("\n")[:-1]


def _needed() -> Iterator[str]:
    """Yield the names of the distributions that ours asks for."""
    for line in metadata.requires(DISTRIBUTION) or []:
        wanted = Requirement(line)
        # A marker names the systems, or the extra, for which alone the line is meant.
        if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
            yield wanted.name


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
