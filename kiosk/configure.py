"""The door by which the booth's settings, its season and its holidays are changed.

A change names the version of the file that it was made from, so that of two consoles the
slower one is refused. It is written into the trail with what stood there before and what
stands there now; the file is replaced in the same breath, whole, and put back if the trail
cannot be kept. What stood there before can be read back from the trail.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk import holidays, own_file, season, season_figures, settings
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.holidays import OwnDays
from kiosk.rights import Act, Actor
from kiosk.season_figures import Figures
from kiosk.settings import Settings, Value
from kiosk.store import audit, people
from kiosk.store.open import Store

logger = logging.getLogger(__name__)

UNUSABLE: Final = "unusable"
"""What the trail holds instead of figures of a file that could not be read."""


@dataclass(frozen=True)
class Order:
    """What every change is asked with.

    Attributes:
        actor: who asks.
        now: the moment, aware.
        version: of the file that the change was made from.
        because: what the trail says of why; "" for nothing.
    """

    actor: Actor
    now: datetime
    version: str
    because: str = ""


@dataclass(frozen=True)
class SettingsNow:
    """The settings as the file says them now; ``trouble`` where it cannot be used."""

    version: str
    settings: Settings
    trouble: KioskError | None = None


@dataclass(frozen=True)
class SeasonNow:
    """The season's figures as the booth goes by now.

    Attributes:
        version: of the booth's own file.
        figures: as people type them; those that ship where there is no file, or no usable one.
        trouble: why the booth's own file cannot be used.
    """

    version: str
    figures: Figures
    trouble: KioskError | None = None


@dataclass(frozen=True)
class HolidaysNow:
    """The days that the staff added; ``trouble`` where the file cannot be used."""

    version: str
    own: OwnDays
    trouble: KioskError | None = None


@dataclass(frozen=True)
class Earlier:
    """Figures of the season that another change took the place of.

    Attributes:
        entry: number in the trail.
        replaced_at: when they went.
        replaced_by: who replaced them.
        figures: as people type them.
    """

    entry: int
    replaced_at: datetime
    replaced_by: str
    figures: Figures


def settings_now(folder: Path) -> SettingsNow:
    """Return the settings of a data folder and their version.

    Raises:
        EnvironmentFailed: the file is there and cannot be read.
    """
    data = own_file.read(folder / settings.FILE_NAME)
    version = own_file.version_of(data)
    try:
        return SettingsNow(version, settings.load(folder))
    except BadInput as error:
        return SettingsNow(version, Settings(), error)


def season_now(folder: Path) -> SeasonNow:
    """Return the season's figures of a data folder and their version; as ``settings_now``."""
    version = own_file.version_of(own_file.read(folder / season.FILE_NAME))
    try:
        return SeasonNow(version, season_figures.typed(season.load_season(folder)))
    except BadInput as error:
        return SeasonNow(version, season_figures.typed(season.load_season()), error)


def holidays_now(folder: Path) -> HolidaysNow:
    """Return the days that the staff of a data folder added; as ``settings_now``."""
    version = own_file.version_of(own_file.read(folder / holidays.FILE_NAME))
    try:
        return HolidaysNow(version, holidays.load_own(folder))
    except BadInput as error:
        return HolidaysNow(version, OwnDays(), error)


def change_settings(
    store: Store, folder: Path, order: Order, values: Mapping[str, Value]
) -> SettingsNow:
    """Give some settings other values and return them all.

    Raises:
        AnswerIsNo: whoever asks may not, or somebody changed the file meanwhile.
        BadInput: a setting is unknown, or a value not permitted.
        EnvironmentFailed: the file or the trail cannot be written; nothing has changed.
    """
    path = folder / settings.FILE_NAME
    for name, value in values.items():
        if name not in settings.TABLE:
            raise BadInput("settings.unknown", file=str(path), name=name)
        if not settings.is_permitted(name, value):
            raise BadInput(f"settings.bad.{name}", file=str(path), value=str(value))

    def change() -> _Change:
        before = settings_now(folder)
        # Typed as the table says: that was asked above, name by name.
        after = replace(before.settings, **values)  # type: ignore[arg-type]
        changed = [
            name
            for name in settings.TABLE
            if getattr(before.settings, name) != getattr(after, name)
        ]
        if before.trouble is not None:
            old: object = UNUSABLE
            changed = list(settings.TABLE)
        else:
            old = {name: getattr(before.settings, name) for name in changed}
        new = {name: getattr(after, name) for name in changed}
        return _Change(settings.to_toml(after), old, new)

    _carry_out(store, path, order, _Kind("change_settings", change))
    return settings_now(folder)


def change_season(store: Store, folder: Path, order: Order, figures: Figures) -> SeasonNow:
    """Replace the season's figures and return them; as ``change_settings``.

    Raises:
        BadInput: a figure cannot be; ``season_figures.troubles`` says all that is wrong.
    """
    path = folder / season.FILE_NAME
    for name in season_figures.troubles(figures):
        raise BadInput("season.bad", file=str(path), name=name)
    text = season_figures.to_toml(figures)
    season.parse(text, str(path))

    def change() -> _Change:
        before = season_now(folder)
        old = UNUSABLE if before.trouble is not None else dict(before.figures)
        return _Change(text, old, season_figures.tidy(figures))

    _carry_out(store, path, order, _Kind("change_season", change))
    return season_now(folder)


def change_holidays(store: Store, folder: Path, order: Order, own: OwnDays) -> HolidaysNow:
    """Replace the days that the staff added, and return them; as ``change_settings``."""
    path = folder / holidays.FILE_NAME
    text = holidays.to_toml(own)
    holidays.parse_own(text, str(path))

    def change() -> _Change:
        before = holidays_now(folder)
        old = UNUSABLE if before.trouble is not None else before.own.spelt
        return _Change(text, old, own.spelt)

    _carry_out(store, path, order, _Kind("change_season", change))
    return holidays_now(folder)


def earlier_seasons(store: Store) -> list[Earlier]:
    """Return the figures that were replaced, the last ones first."""
    found = []
    for entry in audit.of_subject(store, season.FILE_NAME):
        before = entry.detail.get("before")
        if isinstance(before, dict):
            figures = season_figures.tidy({str(key): str(each) for key, each in before.items()})
            found.append(Earlier(entry.id, entry.at, entry.who, figures))
    return found[::-1]


@dataclass(frozen=True)
class _Change:
    """What a file is to say, and what the trail says of it."""

    text: str
    before: object
    after: object


@dataclass(frozen=True)
class _Kind:
    """The right that a change asks for, and how it is worked out once the lock is held."""

    act: Act
    change: Callable[[], _Change]


def _carry_out(store: Store, path: Path, order: Order, kind: _Kind) -> None:
    with ExitStack() as undo:
        with store.writing():
            people.demand(store, order.actor, kind.act)
            # Every change goes through this lock, so nobody comes between reading and writing.
            old = own_file.read(path)
            if own_file.version_of(old) != order.version:
                raise AnswerIsNo("configure.changed_meanwhile", file=path.name)
            change = kind.change()
            detail = {"before": change.before, "after": change.after, **order.actor.trace}
            if order.because:
                detail["because"] = order.because
            entry = audit.Entry(order.now, order.actor.name, kind.act, path.name, detail)
            audit.append(store, entry)
            own_file.put(path, change.text.encode("utf-8"))
            undo.callback(own_file.put, path, old)
        undo.pop_all()
    logger.info("%s: %s", kind.act, path.name)
