"""``kiosk backup``, ``restore``, ``doctor`` and ``keep``: house-keeping without a window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.booth import booth_clock, data_folder
from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.records import local_time
from kiosk.cli.spoken import SpokenCommand, SpokenGroup
from kiosk.cli.table import aligned
from kiosk.errors import KioskError
from kiosk.keep import backup as backing_up
from kiosk.keep import doctor as doctoring
from kiosk.keep import nightly, restore, retention
from kiosk.keep.backup import Made
from kiosk.keep.checkup import Fields, Line
from kiosk.keep.restore import Fault, Found
from kiosk.keep.retention import Purged
from kiosk.log import logged
from kiosk.store import text
from kiosk.version import software
from kiosk.words import Words

_PATH = click.Path(path_type=Path)
_MB = 10**6


@click.command("backup", cls=SpokenCommand, help="command.backup")
@click.option("--to", "to", type=_PATH, required=True, metavar="FILE", help="option.backup.to")
@common_options
@pass_session
def backup_command(session: Session, to: Path, as_json: bool) -> None:
    """Make a backup of the booth in one new file, also while a window is open."""
    booth = session.booth
    now = booth.clock()
    file = to / nightly.file_name(booth.settings.booth, now) if to.is_dir() else to
    with session.store() as store:
        order = backing_up.Order(
            to=file,
            data=booth.data,
            booth=booth.settings.booth,
            software=booth.software,
            by=session.actor,
            now=now,
        )
        with _progress() as tell:
            made = backing_up.backup(store, order, tell)
    fields = {"file": str(made.file), "size_mb": _mb(made.size_bytes), "sha256": made.digest}
    said = session.words.say("backup.made", **fields)
    print_answer(made_object(made), said, as_json=as_json)


@click.command("restore", cls=SpokenCommand, help="command.restore")
@click.argument("file", type=_PATH)
@click.option("--rehearse", is_flag=True, help="option.restore.rehearse")
@click.option("--replace", is_flag=True, help="option.restore.replace")
@common_options
@pass_session
def restore_command(
    session: Session, file: Path, rehearse: bool, replace: bool, as_json: bool
) -> int:
    """Try a backup, or bring it back; of a rehearsal 1 if something in it is wrong."""
    booth = session.booth
    order = restore.Order(file, booth.data, session.actor, booth.clock(), replace=replace)
    with _progress() as tell:
        found = restore.rehearse(order, tell) if rehearse else restore.restore(order, tell)
    if not rehearse:
        with logged(booth.data, "command"):
            restore.logger.info("restored from %s", found.backup.digest)
    print_answer(
        found_object(found, session.words, rehearsed=rehearse),
        _found_text(found, session.words, rehearsed=rehearse),
        as_json=as_json,
    )
    return 1 if rehearse and found.faults else 0


@click.command("doctor", cls=SpokenCommand, help="command.doctor")
@common_options
@pass_session
def doctor_command(session: Session, as_json: bool) -> int:
    """Say what is wrong with this booth; 1 if something fails."""
    words = _words(session)
    data = data_folder(session.data)
    lines = doctoring.examine(data, software(), booth_clock())
    verdict = doctoring.verdict_of(lines)
    found = {
        "data": str(data),
        "verdict": verdict,
        "checks": [line_object(line, words) for line in lines],
    }
    said = "\n".join([*_doctor_lines(lines, words), words.say(f"doctor.verdict.{verdict}")])
    print_answer(found, said, as_json=as_json)
    return 1 if verdict == "fail" else 0


@click.group("keep", cls=SpokenGroup, help="command.keep")
def keep() -> None:
    """Keep house."""


@keep.command("purge", help="command.keep.purge")
@click.option("--dry-run", is_flag=True, help="option.purge.dry_run")
@common_options
@pass_session
def purge_command(session: Session, dry_run: bool, as_json: bool) -> None:
    """Purge the originals whose time is over, or say which they are."""
    booth = session.booth
    days = booth.settings.originals_days
    order = retention.Order(session.actor, booth.clock(), days)
    with session.store() as store, _progress() as tell:
        if dry_run:
            over, waiting = retention.overdue(store, order)
            purged = Purged(tuple(over), waiting, traceless=True)
        else:
            purged = retention.purge(store, order, lambda done, of: tell("purge", done, of))
    print_answer(
        purged_object(purged, days, dry_run=dry_run),
        _purged_text(purged, days, session.words, dry_run=dry_run),
        as_json=as_json,
    )


def made_object(made: Made) -> dict[str, object]:
    """Return the JSON object of ``backup``."""
    return {
        "file": str(made.file),
        "size_bytes": made.size_bytes,
        "sha256sums_sha256": made.digest,
        "booth": made.header.booth,
        "made_at": text.from_moment(made.header.made_at),
        "made_by": made.header.made_by,
        "counts": dict(made.header.counts),
        "audit_hash": made.header.audit_hash,
    }


def found_object(found: Found, words: Words, *, rehearsed: bool) -> dict[str, object]:
    """Return the JSON object of ``restore``."""
    header = found.backup.header
    return {
        "file": str(found.backup.path),
        "rehearsed": rehearsed,
        "whole": not found.faults,
        "faults": [_fault(fault, words) for fault in found.faults],
        "booth": header.booth,
        "made_at": text.from_moment(header.made_at),
        "made_by": header.made_by,
        "software": header.software,
        "audit_entries": found.entries,
        "pictures": found.pictures,
        "counts": dict(found.counts),
        "present": dict(found.present),
        "aside": None if found.aside is None else str(found.aside),
    }


def line_object(line: Line, words: Words) -> dict[str, object]:
    """Return the JSON object of one of the doctor's lines."""
    return {
        "part": line.part,
        "verdict": line.verdict,
        "said": words.say(line.words_key, **line.fields),
        "remedy": words.say(line.remedy_key, **line.fields) if line.remedy_key else None,
        "facts": dict(line.fields),
    }


def purged_object(purged: Purged, days: int, *, dry_run: bool) -> dict[str, object]:
    """Return the JSON object of ``keep purge``."""
    return {
        "dry_run": dry_run,
        "days": days,
        "originals": [original.number for original in purged.originals],
        "size_bytes": purged.size_bytes,
        "waiting": purged.waiting,
        "traceless": purged.traceless,
    }


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """Give a teller that says on stderr how far it is, if a person looks on."""
    shown = ""

    def tell(_step: str, done: int, total: int) -> None:
        nonlocal shown
        now = f"{100 * done // max(total, 1):3d} %"
        if now != shown and sys.stderr.isatty():
            shown = now
            sys.stderr.write(f"\r{now}")
            sys.stderr.flush()

    try:
        yield tell
    finally:
        if shown:
            sys.stderr.write("\r     \r")


def _words(session: Session) -> Words:
    """Return the words in the language of the settings, if they can be read."""
    try:
        return session.booth.words
    except KioskError:
        return session.words


def _fault(fault: Fault, words: Words) -> str:
    return words.say(fault.words_key, **fault.fields)


def _found_text(found: Found, words: Words, *, rehearsed: bool) -> str:
    header = found.backup.header
    fields: Fields = {
        "booth": header.booth,
        "at": local_time(header.made_at),
        "entries": found.entries,
        "pictures": found.pictures,
    }
    parts = [words.say("restore.rehearsed" if rehearsed else "restore.done", **fields)]
    names = ("table", "in_backup", "at_booth")
    headings = [words.say(f"column.{name}") for name in names[: 3 if found.present else 2]]
    rows = [
        [name, str(count), *([str(found.present.get(name, 0))] if found.present else [])]
        for name, count in found.counts.items()
        if count or found.present.get(name)
    ]
    parts.append(aligned(headings, rows))
    parts += [f"- {_fault(fault, words)}" for fault in found.faults]
    if found.aside is not None:
        parts.append(words.say("restore.aside", folder=str(found.aside)))
    return "\n".join(parts)


def _doctor_lines(lines: Sequence[Line], words: Words) -> Iterator[str]:
    for line in lines:
        mark = words.say(f"doctor.mark.{line.verdict}")
        part = words.say(f"doctor.part.{line.part}")
        yield f"{mark} {part}  {words.say(line.words_key, **line.fields)}"
        if line.remedy_key:
            yield f"    → {words.say(line.remedy_key, **line.fields)}"


def _purged_text(purged: Purged, days: int, words: Words, *, dry_run: bool) -> str:
    fields: Fields = {
        "count": len(purged.originals),
        "size_mb": _mb(purged.size_bytes),
        "waiting": purged.waiting,
        "days": days,
    }
    parts = [words.say("purge.would" if dry_run else "purge.done", **fields)]
    if not purged.traceless:
        parts.append(words.say("purge.traces"))
    return "\n".join(parts)


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / _MB:.1f}"
