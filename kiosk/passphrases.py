"""Where this computer keeps the passphrases of its keys: apart from the keys, and in no backup.

A key is kept locked in the data folder, which is copied, backed up and carried about.
What unlocks it stays in the person's folder of configuration on this computer, or
wherever ``KIOSK_PASSPHRASES`` says (a folder that a service manager opens for the booth
alone, say). Staff who want more keep it nowhere and type it (decision 0016).
"""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.errors import EnvironmentFailed
from kiosk.settings import PRODUCT_FOLDER

VARIABLE: Final = "KIOSK_PASSPHRASES"
_BYTES: Final = 27
_MOST_BYTES: Final = 1024


def folder() -> Path:
    """Return the folder that passphrases are kept in.

    Raises:
        EnvironmentFailed: nothing is said of it, and the user has no home folder.
    """
    try:
        return _folder(sys.platform, os.environ, Path.home())
    except RuntimeError as error:
        raise EnvironmentFailed("settings.no_home") from error


def _folder(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    if environment.get(VARIABLE):
        return Path(environment[VARIABLE])
    if platform == "win32":
        base = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    elif platform == "darwin":
        base = home / "Library" / "Preferences"
    else:
        base = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    return base / PRODUCT_FOLDER


def fresh() -> str:
    """Return a passphrase that nobody can guess and a person could copy from paper."""
    return secrets.token_urlsafe(_BYTES)


def kept(name: str) -> str | None:
    """Return the passphrase that is kept under a name, or None.

    Raises:
        EnvironmentFailed: it is there and cannot be read.
    """
    path = folder() / name
    try:
        return path.read_text(encoding="utf-8") if path.exists() else None
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFailed("key.passphrase_unreadable", file=str(path)) from error


def keep(name: str, passphrase: str) -> None:
    """Keep a passphrase under a name, for this user alone, whole or not at all.

    Raises:
        EnvironmentFailed: it cannot be kept.
    """
    place = folder()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, begun = tempfile.mkstemp(dir=place, prefix=".passphrase-")
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(passphrase)
            stream.flush()
            os.fsync(stream.fileno())
        Path(begun).replace(place / name)
    except OSError as error:
        raise EnvironmentFailed("key.passphrase_not_kept", folder=str(place)) from error


def forget(name: str) -> None:
    """Keep the passphrase of a name no longer.

    Raises:
        EnvironmentFailed: it cannot be taken away.
    """
    path = folder() / name
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailed("key.passphrase_not_kept", folder=str(path.parent)) from error


def read(file: Path) -> str:
    """Return the passphrase that stands in a file's first line.

    Raises:
        EnvironmentFailed: the file cannot be read, or its first line is empty.
    """
    try:
        with file.open("rb") as stream:
            lines = stream.read(_MOST_BYTES).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFailed("key.passphrase_unreadable", file=str(file)) from error
    if not lines or not lines[0]:
        raise EnvironmentFailed("key.passphrase_unreadable", file=str(file))
    return lines[0]
