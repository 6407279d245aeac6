"""``kiosk batch acknowledge``: the office's reply comes back to the booth."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from kiosk import office_signers
from kiosk.batch import acknowledge as acknowledging
from kiosk.batch.acknowledge import Order, Preview
from kiosk.batch.answers import Fault, parse_answers, read_whole
from kiosk.batch.reply import looks_signed
from kiosk.batch.standalone import Signer
from kiosk.batch.verify import read_signers
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    reviewer_option,
)
from kiosk.cli.records import local_time
from kiosk.cli.spoken import SpokenCommand
from kiosk.errors import BadInput
from kiosk.roster.watch import Step, Watch
from kiosk.store import text
from kiosk.words import Words

_PATH = click.Path(path_type=Path)
_SHOWN = 20


@click.command("acknowledge", cls=SpokenCommand, help="command.batch.acknowledge")
@click.argument("file", type=_PATH)
@click.option("--signers", type=_PATH, metavar="FILE", help="option.acknowledge.signers")
@click.option("--batch", default="", metavar="BATCH", help="option.acknowledge.batch")
@click.option("--dry-run", is_flag=True, help="option.acknowledge.dry_run")
@reviewer_option
@common_options
@pass_session
def acknowledge_command(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    file: Path,
    signers: Path | None,
    batch: str,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take the office's reply in, whole or not at all, or say what it would do."""
    watch = watch_of(session.words)
    data = read_whole(file)
    allowed = _signers(session, signers) if looks_signed(data) else []
    answers = parse_answers(data, file.name, allowed, watch)
    with session.store() as store:
        done = acknowledging.preview(store, answers, batch, watch)
        if not done.faults and not dry_run:
            order = Order(session.actor, session.booth.clock(), batch)
            done = acknowledging.acknowledge(store, answers, order, watch)
    applied = not dry_run and not done.faults and done.before is None
    print_answer(
        reply_object(done, session.words, applied=applied),
        _reply_text(done, session.words, dry_run=dry_run),
        as_json=as_json,
    )
    if done.faults:
        raise BadInput("acknowledge.faulty", file=file.name, faulty=len(done.faults))


def reply_object(done: Preview, words: Words, *, applied: bool) -> dict[str, object]:
    """Return the JSON object of ``batch acknowledge``."""
    answers = done.answers
    return {
        "file": answers.file,
        "sha256": answers.sha256,
        "office": answers.office or None,
        "signer": answers.signer or None,
        "applied": applied,
        "accepted": done.count("accepted"),
        "rejected": done.count("rejected"),
        "unchanged": done.unchanged,
        "elsewhere": done.elsewhere,
        "taken_before": text.from_moment(done.before.taken_at) if done.before else None,
        "changes": [
            {
                "submission_no": change.photo.number,
                "student_no": change.photo.student_no,
                "batch": change.photo.folder,
                "reply": change.answer.reply,
                "before": change.photo.reply,
                "reasons": list(change.answer.reasons),
                "note": change.answer.note,
            }
            for change in done.changes
        ],
        "faults": [
            {
                "row": fault.row,
                "column": fault.column or None,
                "fault": fault.words_key.removeprefix("reply.fault."),
                "sentence": words.say(fault.words_key, **fault.fields),
            }
            for fault in done.faults
        ],
    }


def fault_lines(faults: Sequence[Fault], words: Words) -> list[str]:
    """Return each fault as a line with row and column; of many, the first ones."""
    lines = []
    for fault in faults[:_SHOWN]:
        what = words.say(fault.words_key, **fault.fields)
        key = "reply.fault.in_cell" if fault.column else "reply.fault.in_row"
        fields = {"column": fault.column} if fault.column else {}
        lines.append(f"  {words.say(key, row=fault.row, what=what, **fields)}")
    if len(faults) > _SHOWN:
        lines.append(words.say("roster.more_faults", count=len(faults) - _SHOWN))
    return lines


def watch_of(words: Words) -> Watch:
    """Return what tells a person at a terminal how far it has come."""
    shown = sys.stderr.isatty()
    last = ""

    def watch(step: Step, done: int, total: int) -> bool:
        nonlocal last
        percent = 100 * done // total if total else 100
        said = words.say(f"roster.step.{step}", percent=percent)
        if shown and said != last:
            sys.stderr.write(f"\r\033[K{said}" + ("\n" if done >= total else ""))
            sys.stderr.flush()
            last = said
        return True

    return watch


def _signers(session: Session, file: Path | None) -> list[Signer]:
    """Return whose signature is taken: of the file named, else of the one in the data folder."""
    kept = session.booth.data / office_signers.FILE_NAME
    if file is None and not kept.exists():
        raise BadInput("acknowledge.no_signers", file=str(kept))
    return read_signers(kept if file is None else file)


def _reply_text(done: Preview, words: Words, *, dry_run: bool) -> str:
    answers = done.answers
    if done.before is not None:
        at, by = local_time(done.before.taken_at), done.before.taken_by
        return words.say("acknowledge.before", file=answers.file, at=at, by=by)
    outcome = "refused" if done.faults else "previewed" if dry_run else "taken"
    said = words.say(
        f"acknowledge.{outcome}",
        file=answers.file,
        accepted=done.count("accepted"),
        rejected=done.count("rejected"),
        unchanged=done.unchanged,
        faulty=len(done.faults),
    )
    lines = [said]
    if answers.signed:
        lines.append(words.say("acknowledge.signed", office=answers.office, signer=answers.signer))
    else:
        lines.append(words.say("acknowledge.unsigned"))
    if done.elsewhere:
        lines.append(words.say("acknowledge.elsewhere", count=done.elsewhere))
    return "\n".join([*lines, *fault_lines(done.faults, words)])
