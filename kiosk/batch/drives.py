"""Finds the removable drives of this computer: what a batch may be carried away on.

On Linux a drive is a mounted file system whose disk the kernel calls removable, or that hangs on
the USB, or is a memory card; on Windows what the system itself calls a removable drive. Where
neither answers nothing is found, and whoever asks chooses a folder by hand. A drive may go at
any moment: one that went while it was looked at is left out.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import string
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MOUNTS: Final = Path("/proc/self/mounts")
_DISKS: Final = Path("/sys/class/block")
_LABELS: Final = Path("/dev/disk/by-label")
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_HEX: Final = re.compile(r"\\x([0-9a-f]{2})")
_OF_DISCS: Final = ("iso9660", "udf")
_OF_WINDOWS: Final = ("vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk")
_SPOKEN: Final = {"vfat": "FAT32", "msdos": "FAT", "exfat": "exFAT", "ntfs3": "NTFS"}
_REMOVABLE: Final = 2
"""What ``GetDriveTypeW`` answers for a removable drive."""
_READ_ONLY: Final = 0x00080000
"""The flag of ``GetVolumeInformationW`` for a volume that may not be written to."""
_LONGEST: Final = 261


@dataclass(frozen=True)
class Drive:
    """A removable drive that is plugged in.

    Attributes:
        place: the folder or drive letter that it is reached by.
        label: what its owner called it; empty if nothing is known.
        file_system: as people know it, such as FAT32.
        free_bytes: what still fits.
        read_only: nothing can be written.
        for_windows: a Windows computer of the office can read it.
    """

    place: Path
    label: str
    file_system: str
    free_bytes: int
    read_only: bool = False
    for_windows: bool = True


@dataclass(frozen=True)
class System:
    """Where a Linux system says what is plugged in.

    Attributes:
        mounts: the table of what is mounted.
        disks: a folder with one entry for each disk and each part of one.
        labels: a folder with the names that drives were given, as links to their devices.
    """

    mounts: Path = _MOUNTS
    disks: Path = _DISKS
    labels: Path = _LABELS


def removable_drives() -> list[Drive]:
    """Return the removable drives that are mounted, by place."""
    found = _of_windows() if sys.platform == "win32" else drives_of(System())
    return sorted(found, key=lambda drive: str(drive.place))


def drives_of(system: System) -> Iterator[Drive]:
    """Yield the removable drives of a Linux system, each once."""
    try:
        lines = system.mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    seen: set[str] = set()
    for line in lines:
        device, place, kind, options, *_ = (*line.split(), "", "", "", "")
        name = Path(_unescaped(device, _OCTAL, 8)).name
        if not device.startswith("/dev/") or kind in _OF_DISCS or name in seen:
            continue
        if _is_removable(system.disks / name):
            seen.add(name)
            label = _label(system.labels, name)
            found = _drive(Path(_unescaped(place, _OCTAL, 8)), label, (kind, options))
            if found is not None:
                yield found


def _drive(place: Path, label: str, told: tuple[str, str]) -> Drive | None:
    kind, options = told
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return None  # it was pulled between the two looks
    return Drive(
        place,
        label or place.name,
        _SPOKEN.get(kind, "NTFS" if kind in _OF_WINDOWS else kind),
        free,
        read_only="ro" in options.split(","),
        for_windows=kind in _OF_WINDOWS,
    )


def _is_removable(entry: Path) -> bool:
    """Return whether a disk, or the disk that a part belongs to, can be carried away."""
    try:
        real = entry.resolve(strict=True)
        disk = real.parent if (real / "partition").exists() else real
        if "/usb" in real.as_posix():
            return True
        card = disk / "device" / "type"
        if card.is_file() and card.read_text(encoding="ascii").strip() == "SD":
            return True
        return (disk / "removable").read_text(encoding="ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False


def _label(labels: Path, name: str) -> str:
    try:
        for link in labels.iterdir():
            if link.is_symlink() and link.readlink().name == name:
                return _unescaped(link.name, _HEX, 16)
    except OSError:
        return ""
    return ""


def _unescaped(text: str, sign: re.Pattern[str], base: int) -> str:
    """Return a text of the kernel with its escaped bytes, which may be parts of characters."""
    raw = text.encode("utf-8", "surrogateescape")
    plain = re.sub(
        sign.pattern.encode("ascii"), lambda found: bytes([int(found[1], base) & 0xFF]), raw
    )
    return plain.decode("utf-8", "surrogateescape")


if sys.platform == "win32":

    def _of_windows() -> list[Drive]:
        """Return what Windows calls a removable drive."""
        kernel = ctypes.windll.kernel32
        letters = kernel.GetLogicalDrives()
        found = []
        for number, letter in enumerate(string.ascii_uppercase):
            root = f"{letter}:\\"
            if letters >> number & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
                found += _volume(kernel.GetVolumeInformationW, root)
        return found

else:

    def _of_windows() -> list[Drive]:
        """Return nothing: there is no Windows to ask."""
        return []


def _volume(ask: Callable[..., int], root: str) -> list[Drive]:
    label, kind = (ctypes.create_unicode_buffer(_LONGEST) for _ in range(2))
    flags = ctypes.c_ulong(0)
    if not ask(root, label, _LONGEST, None, None, ctypes.byref(flags), kind, _LONGEST):
        return []  # a reader without a card in it
    try:
        free = shutil.disk_usage(root).free
    except OSError:
        return []
    read_only = bool(flags.value & _READ_ONLY)
    return [Drive(Path(root), label.value, kind.value, free, read_only=read_only)]
