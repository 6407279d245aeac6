"""How the booth's records are: season, database, trail, clock, pictures, key, backup, backdrop."""

from __future__ import annotations

import os
import stat
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk import backdrop_check
from kiosk.batch.sign import fingerprint_of
from kiosk.errors import KioskError
from kiosk.keep import retention
from kiosk.keep.checkup import Fields, Line, Patient, Verdict
from kiosk.keep.night import kept_backups
from kiosk.keys import FILE_NAME as KEY_FILE
from kiosk.keys import public_line_in
from kiosk.season import load_season
from kiosk.store import audit, batches, copying, images, progress
from kiosk.store.open import FILE_NAME, Store, open_store

_LATE: Final = timedelta(days=2)
_TOO_LATE: Final = timedelta(days=7)


def season_line(patient: Patient) -> Line:
    """Look whether the season that the booth goes by is over."""
    season = load_season(patient.data)
    last: date = season.closes or season.code_until
    fields = {"season": season.id, "last": last.isoformat()}
    if last < patient.now.date():
        return Line("season", "warn", "doctor.season.past", fields, "doctor.remedy.season")
    return Line("season", "ok", "doctor.season.ok", fields)


def database_line(patient: Patient) -> Line:
    """Hold the whole database against SQLite's own check and against this version."""
    path = patient.data / FILE_NAME
    if not path.exists():
        fields = {"folder": str(patient.data)}
        return Line("database", "warn", "doctor.no_data", fields, "doctor.remedy.no_data")
    held = copying.contents(path)
    if held.unknown:
        return Line("database", "fail", "store.newer", {"file": str(path)})
    if held.faults:
        fields = {"detail": held.faults[0]}
        return Line("database", "fail", "doctor.database.damaged", fields, "doctor.remedy.restore")
    if not held.ours:
        return Line("database", "fail", "store.not_ours", {"file": str(path)})
    counts: Fields = {name: held.counts.get(name, 0) for name in ("students", "submissions")}
    size_mb = -(-path.stat().st_size // 10**6)
    return Line("database", "ok", "doctor.database.ok", {**counts, "size_mb": size_mb})


def trail_line(patient: Patient) -> Line:
    """Follow the chain of the trail from end to end."""
    if not _has_data(patient):
        return _nothing("trail")
    with _store(patient) as store:
        broken, entries = audit.verify(store), audit.size(store)
    if broken is not None:
        fields = {"id": broken}
        return Line("trail", "fail", "audit.broken", fields, "doctor.remedy.trail")
    return Line("trail", "ok", "audit.whole", {"entries": entries})


def clock_line(patient: Patient) -> Line:
    """Look whether the clock is behind what was recorded last."""
    clock = f"{patient.now:%Y-%m-%d %H:%M}"
    if _has_data(patient):
        with _store(patient) as store:
            last = retention.behind_trail(store, patient.now)
        if last is not None:
            fields = {
                "clock": clock,
                "last": f"{last.astimezone(patient.now.tzinfo):%Y-%m-%d %H:%M}",
            }
            return Line("clock", "fail", "doctor.clock.behind", fields, "doctor.remedy.clock")
    return Line("clock", "ok", "doctor.clock.ok", {"clock": clock})


def pictures_line(patient: Patient) -> Line:
    """Hold every picture against its hash."""
    if not _has_data(patient):
        return _nothing("pictures")
    with _store(patient) as store:
        looked, wrong = images.held_against_hashes(store)
    if wrong:
        fields: Fields = {"count": len(wrong), "number": wrong[0]}
        return Line("pictures", "fail", "doctor.pictures.altered", fields, "doctor.remedy.restore")
    return Line("pictures", "ok", "doctor.pictures.ok", {"count": looked})


def key_line(patient: Patient) -> Line:
    """Look whether the booth's key is there, can be used, is closed, and is the one of before."""
    path = patient.data / KEY_FILE
    signed_by, handed_over = _signer(patient)
    if not path.exists():
        if handed_over:
            lost = {"file": str(path)}
            return Line("key", "fail", "doctor.key.lost", lost, "doctor.remedy.key_lost")
        return Line("key", "ok", "doctor.key.none")
    shown = fingerprint_of(public_line_in(patient.data))
    fields: Fields = {"file": str(path), "fingerprint": shown}
    if os.name != "nt" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return Line("key", "warn", "doctor.key.open", fields, "doctor.remedy.key_open")
    if signed_by is not None and signed_by != fields["fingerprint"]:
        fields = {**fields, "before": signed_by}
        return Line("key", "warn", "doctor.key.other", fields, "doctor.remedy.key_other")
    return Line("key", "ok", "doctor.key.ok", fields)


def backup_line(patient: Patient) -> Line:
    """Look how old the last backup is, and whether the next one has somewhere to go."""
    folder = patient.settings.backup_folder
    made = [moment for moment in _backups(patient) if moment <= patient.now]
    if not made and not _holds_photos(patient):
        return _without_folder() if not folder else Line("backup", "ok", "doctor.backup.not_yet")
    if not made:
        return Line("backup", "fail", "doctor.backup.never", {}, "doctor.remedy.backup")
    age = patient.now - max(made)
    last = max(made).astimezone(patient.now.tzinfo)
    fields: Fields = {"days": age.days, "last": f"{last:%Y-%m-%d %H:%M}", "folder": folder}
    if age > _LATE:
        verdict: Verdict = "fail" if age > _TOO_LATE else "warn"
        return Line("backup", verdict, "doctor.backup.old", fields, "doctor.remedy.backup")
    if not folder:
        return _without_folder()
    if _same_disk(Path(folder), patient.data):
        return Line("backup", "warn", "doctor.backup.same_disk", fields, "doctor.remedy.same_disk")
    return Line("backup", "ok", "doctor.backup.ok", fields)


def backdrop_line(patient: Patient) -> Line:
    """Look whether the empty booth was checked today, and whether it stood as in the morning."""
    if not _has_data(patient):
        return _nothing("backdrop")
    with _store(patient) as store:
        today = backdrop_check.state_today(store, patient.now)
    if today.state == "fine":
        return Line("backdrop", "ok", today.words_key)
    return Line("backdrop", "warn", today.words_key, {}, "doctor.remedy.backdrop")


def _backups(patient: Patient) -> list[datetime]:
    """Return when backups were made: by the folder's files, and by the trail.

    Raises:
        EnvironmentFailed: the folder of the settings is gone.
    """
    found = list(kept_backups(patient.settings)) if patient.settings.backup_folder else []
    if _has_data(patient):
        with _store(patient) as store:
            last = audit.last_of(store, "back_up")
        found += [last.at] if last else []
    return found


def _without_folder() -> Line:
    return Line("backup", "warn", "doctor.backup.no_folder", {}, "doctor.remedy.backup_folder")


def _holds_photos(patient: Patient) -> bool:
    if not _has_data(patient):
        return False
    with _store(patient) as store:
        return progress.any_photo(store)


def _signer(patient: Patient) -> tuple[str | None, bool]:
    """Return who signed the last batch, as far as can be known, and whether there was one."""
    if not _has_data(patient):
        return None, False
    try:
        with _store(patient) as store:
            last = audit.last_of(store, "export")
            handed_over = bool(batches.all_batches(store))
    except KioskError:
        return None, False  # the line of the database says why
    signer = last.detail.get("signer") if last else None
    return (signer if isinstance(signer, str) else None), handed_over


def _has_data(patient: Patient) -> bool:
    return (patient.data / FILE_NAME).exists()


def _nothing(part: str) -> Line:
    return Line(part, "ok", "doctor.nothing_yet")


def _store(patient: Patient) -> Store:
    return open_store(patient.data, create=False)


def _same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev
