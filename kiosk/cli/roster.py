"""``kiosk roster``: the list of students in, and how far everyone has come."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer, reviewer_option
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.table import aligned
from kiosk.errors import BadInput
from kiosk.log import logged
from kiosk.photo.files import write_file
from kiosk.roster import apply as applying
from kiosk.roster import status
from kiosk.roster.apply import Preview
from kiosk.roster.check import Fault, check
from kiosk.roster.read import read_table
from kiosk.store import rosters, text
from kiosk.store.open import open_store
from kiosk.words import Words

_SHOWN = 20


@click.group(cls=SpokenGroup, help="command.roster")
def roster() -> None:
    """Import the list of students, and see how far they have come."""


@roster.command("import", help="command.roster.import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="option.dry_run")
@click.option("--all-or-nothing", "strict", is_flag=True, help="option.all_or_nothing")
@reviewer_option
@common_options
@pass_session
def import_command(
    session: Session, file: Path, dry_run: bool, strict: bool, as_json: bool
) -> None:
    """Put the good rows of a list into the store, and name the faulty ones."""
    booth = session.booth
    checked = check(read_table(file), booth.settings.student_no_max_length)
    # A list is often the first thing that a new booth gets: the database is made if missing.
    with open_store(booth.data) as store, logged(booth.data, "command"):
        plan = applying.preview(store, checked)
        write = not dry_run and bool(checked.people) and not (strict and checked.faults)
        if write:
            applying.apply(store, plan, who=session.person, now=booth.clock())
    said = _import_lines(plan, session.words, imported=write, dry_run=dry_run)
    print_answer(_import_object(plan, session.words, imported=write), said, as_json=as_json)
    if checked.faults:
        first = checked.faults[0]
        raise BadInput(
            "roster.faulty" if write or dry_run else "roster.faulty_nothing",
            file=file.name,
            faulty=checked.faulty,
            rows=len(checked.table.lines),
            first=fault_sentence(first, session.words),
        )


@roster.command("status", help="command.roster.status")
@click.option("--by", type=click.Choice(["department"]), help="option.by")
@click.option("--csv", "file", type=click.Path(path_type=Path), metavar="FILE", help="option.csv")
@common_options
@pass_session
def status_command(session: Session, by: str | None, file: Path | None, as_json: bool) -> None:
    """Print how many have been collected, reviewed and handed over."""
    with session.store() as store:
        people = status.everyone(store)
        last = rosters.last(store)
    groups = status.by_department(people) if by else {}
    total = status.count(people)
    if file is not None:
        words = session.words
        write_file(
            file, status.departments_csv(groups, words) if by else status.people_csv(people, words)
        )
    answer: dict[str, object] = dict(total.row())
    if by:
        answer["departments"] = [
            {"department": name or None, **counts.row()} for name, counts in groups.items()
        ]
    answer["imported_at"] = text.from_moment(last.imported_at) if last else None
    answer["file"] = str(file) if file else None
    rows = [
        *([name or "-", *map(str, counts.row().values())] for name, counts in groups.items()),
        [session.words.say("roster.total"), *map(str, total.row().values())],
    ]
    headings = [session.words.say(f"column.{name}") for name in ("department", *status.COUNTED)]
    said = aligned(headings, rows) if last else session.words.say("roster.none")
    print_answer(answer, said, as_json=as_json)


def fault_sentence(fault: Fault, words: Words) -> str:
    """Return a fault as one sentence with row and column."""
    what = words.say(fault.words_key, **fault.fields)
    if not fault.column:
        return words.say("roster.fault.in_row", row=fault.row, what=what)
    return words.say("roster.fault.in_cell", row=fault.row, column=fault.column, what=what)


def _import_object(plan: Preview, words: Words, *, imported: bool) -> dict[str, object]:
    checked = plan.checked
    return {
        "file": checked.table.file,
        "sha256": checked.table.sha256,
        "encoding": checked.table.encoding,
        "imported": imported,
        "rows": len(checked.table.lines),
        "new": len(plan.added),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "faulty": checked.faulty,
        "ignored_columns": list(checked.ignored),
        "faults": [
            {
                "row": fault.row,
                "column": fault.column or None,
                "fault": fault.words_key.removeprefix("roster.fault."),
                "sentence": words.say(fault.words_key, **fault.fields),
            }
            for fault in checked.faults
        ],
    }


def _import_lines(plan: Preview, words: Words, *, imported: bool, dry_run: bool) -> str:
    checked = plan.checked
    outcome = "imported" if imported else "previewed" if dry_run else "refused"
    lines = [
        words.say(
            f"roster.{outcome}",
            file=checked.table.file,
            encoding=checked.table.encoding,
            added=len(plan.added),
            changed=len(plan.changed),
            unchanged=plan.unchanged,
            faulty=checked.faulty,
        )
    ]
    if checked.ignored:
        lines.append(words.say("roster.ignored", columns=", ".join(checked.ignored)))
    lines += [f"  {fault_sentence(fault, words)}" for fault in checked.faults[:_SHOWN]]
    if len(checked.faults) > _SHOWN:
        lines.append(words.say("roster.more_faults", count=len(checked.faults) - _SHOWN))
    return "\n".join(lines)
