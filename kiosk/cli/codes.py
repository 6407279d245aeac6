"""``kiosk student codes``: collection codes from a list."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer, reviewer_option
from kiosk.cli.spoken import SpokenCommand
from kiosk.code_list import Prepared, keep, prepare, read_list
from kiosk.errors import BadInput
from kiosk.words import Words


@click.command("codes", cls=SpokenCommand, help="command.student.codes")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="option.dry_run")
@reviewer_option
@common_options
@pass_session
def codes_command(session: Session, file: Path, dry_run: bool, as_json: bool) -> None:
    """Keep the codes of a list, and name the rows that cannot be kept."""
    table = read_list(file)
    booth = session.booth
    with session.store() as store:
        prepared = prepare(store, table, booth.settings.student_no_max_length)
        if not dry_run:
            keep(store, prepared, who=session.actor, now=booth.clock())
    answer = {
        "file": str(file),
        "kept": not dry_run,
        "new": prepared.count("new"),
        "other": prepared.count("other"),
        "same": prepared.count("same"),
        "faults": [
            {"row": fault.row, "sentence": session.words.say(fault.words_key, **fault.fields)}
            for fault in prepared.faults
        ],
    }
    print_answer(answer, _lines(prepared, session.words), as_json=as_json)
    if prepared.faults:
        raise BadInput(
            "code.faulty_rows",
            file=prepared.file,
            faulty=len(prepared.faults),
            row=prepared.faults[0].row,
        )


def _lines(prepared: Prepared, words: Words) -> str:
    """Return what a list does, in lines."""
    counts = {kind: prepared.count(kind) for kind in ("new", "other", "same")}
    said = words.say(
        "staff.students.codes.would", file=prepared.file, faulty=len(prepared.faults), **counts
    )
    faults = [
        words.say(
            "staff.students.codes.fault",
            row=fault.row,
            why=words.say(fault.words_key, **fault.fields),
        )
        for fault in prepared.faults
    ]
    return "\n".join((said, *faults))
