"""What the operating system must bring before the kiosk can run: Qt's libraries, a font, a tool.

Only Linux lacks them; Windows and macOS come with all of it. Where apt-get exists and the
process is root, what is missing is installed; otherwise the one line that does it is printed.
Standard library only: this runs on the bare system Python.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

# Shared libraries that Qt's wheels expect of the system, and the Debian package of each.
# Found by reading the NEEDED entries of the wheels' own libraries.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# What an office opens a batch with; the tests that call them skip where they are missing.
TEST_TOOLS = {"ssh-keygen": "openssh-client", "age": "age"}

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# File names of the common free Chinese fonts, for systems without fontconfig's own tool.
CHINESE_FONTS = ("NotoSansCJK*", "NotoSansSC*", "SourceHanSans*", "wqy-*", "DroidSansFallback*")


class Lack(NamedTuple):
    """One thing that is missing: what, the Debian package, and whether all stops without it."""

    what: str
    package: str
    fatal: bool


def has_screen() -> bool:
    """Return whether windows can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def lacks(*, for_tests: bool) -> list[Lack]:
    """Return what this system is missing, worst first.

    Args:
        for_tests: also ask for what only the tests call.
    """
    if not sys.platform.startswith("linux"):
        return []
    libraries = QT_LIBRARIES | (SCREEN_LIBRARIES if has_screen() else {})
    missing = [Lack(name, libraries[name], True) for name in libraries if not _loads(name)]
    if not _has_chinese_font():
        missing.append(Lack("a Chinese font", "fonts-noto-cjk", False))
    if for_tests:
        tools = (tool for tool in TEST_TOOLS if shutil.which(tool) is None)
        missing += [Lack(tool, TEST_TOOLS[tool], False) for tool in tools]
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_chinese_font() -> bool:
    fc_list = shutil.which("fc-list")
    if fc_list is not None:
        found = subprocess.run([fc_list, ":lang=zh-cn"], capture_output=True, check=False)
        if found.returncode == 0:
            return bool(found.stdout.strip())
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return any(
        next(folder.rglob(pattern), None) is not None
        for folder in folders
        if folder.is_dir()
        for pattern in CHINESE_FONTS
    )


def install_line(missing: list[Lack]) -> str:
    """Return the one line that installs what is missing on Debian and its relatives."""
    packages = sorted({lack.package for lack in missing})
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def can_install() -> bool:
    """Return whether this process may install system packages with apt-get."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None


def install(missing: list[Lack]) -> str:
    """Install what is missing with apt-get; return its last complaint, or nothing.

    Whether it helped is for the caller to see by asking ``lacks`` again.
    """
    packages = sorted({lack.package for lack in missing})
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    complaint = ""
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(
            command, env=quiet, capture_output=True, encoding="utf-8", errors="replace", check=False
        )
        errors = [line for line in done.stderr.splitlines() if line.startswith("E:")]
        complaint = errors[-1].removeprefix("E:").strip() if done.returncode and errors else ""
    return complaint
