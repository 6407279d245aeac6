"""What can be set at a booth: one table of name, default, unit and permitted values.

``Settings`` *is* the table: its fields are the names that ``settings.toml`` in the
data folder may use, and a name misspelt in code fails the type check. The file
is read strictly: what is not known here is refused and never ignored.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.words import LANGUAGES, Language

FILE_NAME = "settings.toml"
PRODUCT_FOLDER = "chsi-photo-kiosk"
_BOOTH = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,18}[A-Za-z0-9])?")
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
# How age-keygen writes a public key: Bech32, all small.
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_LINE = re.compile(r"at line (\d+)")
_LONGEST_WAIT_S = 3600
_LONGEST_STUDENT_NO = 40
_LONGEST_LINE = 28
_SHOWN = 40


GROUPS: Final = ("booth", "opening", "visit", "sound", "paper", "staff", "keeping")
"""Which settings stand together, in the order shown."""
Value = str | int | bool
Hold = Literal["off", "burst", "calibrated"]
HOLDS: Final[tuple[Hold, ...]] = get_args(Hold)
CHOICES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"language": LANGUAGES, "camera_hold": HOLDS}
)
"""The settings that are one of a few words; ``setting.NAME.VALUE`` says what each means."""


def _limits(
    group: str, rule: str, allowed: Callable[[Any], object], *, unit: str = "", now: bool = False
) -> Mapping[str, object]:
    """Return what is known of a setting besides its name and default.

    Args:
        group: one of ``GROUPS``.
        rule: names the sentence that says what is permitted, ``setting.rule.RULE``.
        allowed: whether a value of the right type is permitted.
        unit: names the unit, ``setting.unit.UNIT``.
        now: a change counts at once; else when the windows are started anew.
    """
    return {"group": group, "rule": rule, "allowed": allowed, "unit": unit, "now": now}


def _whole(
    group: str, least: int, most: int, unit: str, *, now: bool = False
) -> Mapping[str, object]:
    """Return what is known of a whole number between two, both permitted."""
    limits = _limits(group, "whole", range(least, most + 1).__contains__, unit=unit, now=now)
    return {**limits, "least": least, "most": most}


def _wait(group: str) -> Mapping[str, object]:
    return _whole(group, 1, _LONGEST_WAIT_S, "s")


def _flag(group: str) -> Mapping[str, object]:
    return _limits(group, "flag", (True, False).__contains__)


def _is_booth(value: str) -> bool:
    return _BOOTH.fullmatch(value) is not None


def _is_name(value: str) -> bool:
    return value == value.strip() and value.isprintable()


def _is_line(value: str) -> bool:
    return _is_name(value) and len(value) <= _LONGEST_LINE


def _is_time(value: str) -> bool:
    return not value or _TIME.fullmatch(value) is not None


def _is_moment(value: str) -> bool:
    return _TIME.fullmatch(value) is not None


def _is_recipient(value: str) -> bool:
    return not value or _RECIPIENT.fullmatch(value) is not None


def _is_folder(value: str) -> bool:
    return not value or (value.isprintable() and Path(value).is_absolute())


@dataclass(frozen=True)
class Settings:
    """What the staff may set; ``setting.NAME`` in the words says what each means.

    Attributes:
        booth: the booth's name in numbers, batches and signatures.
        language: the language that a visit begins in.
        camera: a camera source, or ``auto`` for the first that works.
        camera_hold: what is done about the camera's exposure and white balance: nothing; kept
            still for a countdown and its burst; put to the calibration's values whenever the
            camera is opened, and kept still besides. Without a calibration that is "burst".
        student_no_max_length: characters.
        idle_after_s: how long a visit may stand untouched before it is asked about.
        idle_answer_s: how long that question waits before the visit is cleared.
        done_screen_s: how long the last screen stays.
        preview_mirrored: the live picture is a mirror; the photo never is.
        sound: countdown, shutter and advice are to be heard too.
        sound_volume: how loud, in percent of the computer's own volume.
        printer: of receipts; ``default`` for the system's, empty for none.
        receipt_folder: where receipts are saved as PDF when asked for; empty for nowhere.
        opening: when the booth is open, shown on the welcome; empty to say nothing.
        closed_because: why the booth is closed now; empty while it is not.
        open_from: time of the day from which it is open; empty for always.
        open_until: time of the day at which it closes; empty for never.
        staff_place: where the staff are, shown on the welcome and in the help; empty: nearby.
        staff_idle_after_s: how long the staff window may stand untouched before it logs out.
        motion: the welcome beckons while nobody is there, unless the system is against it.
        backup_folder: where the nightly backups go; empty for none.
        backup_at: time of the day of the nightly round.
        originals_days: how many days after the office's answer an original is kept.
        batch_recipient: the office's public key of age, for which batches are locked; empty
            leaves them open.
    """

    booth: str = field(default="BOOTH-1", metadata=_limits("booth", "booth", _is_booth))
    language: Language = field(
        default="zh", metadata=_limits("booth", "language", LANGUAGES.__contains__)
    )
    camera: str = field(default="auto", metadata=_limits("booth", "camera", str.strip))
    camera_hold: Hold = field(
        default="calibrated", metadata=_limits("booth", "hold", HOLDS.__contains__)
    )
    student_no_max_length: int = field(
        default=15, metadata=_whole("visit", 1, _LONGEST_STUDENT_NO, "characters")
    )
    idle_after_s: int = field(default=40, metadata=_wait("visit"))
    idle_answer_s: int = field(default=12, metadata=_wait("visit"))
    done_screen_s: int = field(default=20, metadata=_wait("visit"))
    preview_mirrored: bool = field(default=True, metadata=_flag("visit"))
    sound: bool = field(default=True, metadata=_flag("sound"))
    sound_volume: int = field(default=70, metadata=_whole("sound", 1, 100, "percent"))
    printer: str = field(default="", metadata=_limits("paper", "printer", _is_name))
    receipt_folder: str = field(default="", metadata=_limits("paper", "folder", _is_folder))
    opening: str = field(default="", metadata=_limits("opening", "line", _is_line))
    closed_because: str = field(default="", metadata=_limits("opening", "line", _is_line, now=True))
    open_from: str = field(default="", metadata=_limits("opening", "time", _is_time, now=True))
    open_until: str = field(default="", metadata=_limits("opening", "time", _is_time, now=True))
    staff_place: str = field(default="", metadata=_limits("opening", "line", _is_line))
    staff_idle_after_s: int = field(  # not-profile: seconds of an idle console
        default=300, metadata=_wait("staff")
    )
    motion: bool = field(default=True, metadata=_flag("visit"))
    backup_folder: str = field(
        default="", metadata=_limits("keeping", "folder", _is_folder, now=True)
    )
    backup_at: str = field(
        default="02:30", metadata=_limits("keeping", "moment", _is_moment, now=True)
    )
    batch_recipient: str = field(
        default="", metadata=_limits("keeping", "recipient", _is_recipient, now=True)
    )
    originals_days: int = field(default=90, metadata=_whole("keeping", 1, 3650, "days", now=True))


TABLE: Final[Mapping[str, Field[Any]]] = MappingProxyType(
    {entry.name: entry for entry in fields(Settings)}
)
"""Every setting by its name."""


def is_permitted(name: str, value: Value) -> bool:
    """Return whether a setting may have a value."""
    entry = TABLE[name]
    # Compared exactly, because True is an int to Python but not to who writes the file.
    return type(value) is type(entry.default) and bool(entry.metadata["allowed"](value))


def parse(text: str, file: str) -> Settings:
    """Return the settings that a TOML text makes, defaults where it is silent.

    Args:
        text: TOML.
        file: the file's name, for the sentence of an error.

    Raises:
        BadInput: not TOML, an unknown name, or a value that is not permitted; each named.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = found.group(1) if found else str(len(text.splitlines()))
        raise BadInput("settings.not_toml", file=file, line=line) from error
    for name, value in given.items():
        if name not in TABLE:
            raise BadInput("settings.unknown", file=file, name=name[:_SHOWN])
        if not is_permitted(name, value):
            raise BadInput(f"settings.bad.{name}", file=file, value=str(value)[:_SHOWN])
    return Settings(**given)


def to_toml(settings: Settings) -> str:
    """Return the text that ``parse`` makes these settings of; it names what is not the default."""
    lines = [
        "# Written by the staff window or by kiosk settings set; what is missing is as it ships."
    ]
    for name, entry in TABLE.items():
        value = getattr(settings, name)
        if value != entry.default:
            lines.append(f"{name} = {as_toml(value)}")
    return "\n".join([*lines, ""])


def as_toml(value: Value) -> str:
    """Return a value as it is written in the file."""
    # A text of ours has no line break or other control character; JSON quotes the rest alike.
    return json.dumps(value, ensure_ascii=False)


def load(folder: Path) -> Settings:
    """Return the settings of a data folder; all defaults if it has no file of settings.

    Raises:
        BadInput: the file says something that cannot be.
        EnvironmentFailed: the file is there and cannot be read.
    """
    path = folder / FILE_NAME
    try:
        # A byte-order mark is what some editors on Windows put in front.
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except UnicodeDecodeError as error:
        raise BadInput("settings.not_text", file=str(path)) from error
    except OSError as error:
        raise EnvironmentFailed("settings.unreadable", file=str(path)) from error
    return parse(text, str(path))


def default_data_folder(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    """Return where a booth keeps its data unless told otherwise, by the custom of the system.

    Args:
        platform: as ``sys.platform`` says.
        environment: the process's environment variables.
        home: the user's home folder.
    """
    if platform == "win32":
        base = _absolute(environment.get("LOCALAPPDATA")) or home / "AppData" / "Local"
    elif platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = _absolute(environment.get("XDG_DATA_HOME")) or home / ".local" / "share"
    return base / PRODUCT_FOLDER


def make_data_folder(folder: Path) -> None:
    """Make the data folder, closed to other users where the system knows such a thing.

    Raises:
        EnvironmentFailed: naming the folder.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailed("settings.no_folder", folder=str(folder)) from error


def is_own_folder(folder: Path) -> bool:
    """Return whether the data folder is this user's own, or is not there yet.

    Windows knows no such owner: there the rights on the folder alone keep others out.
    """
    if sys.platform == "win32":
        return True
    user = os.geteuid()
    return user == 0 or not folder.exists() or folder.stat().st_uid == user


def _absolute(text: str | None) -> Path | None:
    """Return the folder a variable names; one that is empty or relative does not count."""
    path = Path(text) if text else None
    return path if path and path.is_absolute() else None
