"""``kiosk roster``: the list of students in, and how far everyone has come."""

from __future__ import annotations

import sys
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
from kiosk.roster.mapping import parse_choice
from kiosk.roster.pages import Outlook, Pages
from kiosk.roster.read import read_table
from kiosk.roster.table import Table
from kiosk.roster.template import headings, template_csv, template_xlsx
from kiosk.roster.watch import STEPS, Step, Watch
from kiosk.store import roster_columns, rosters, text
from kiosk.store.open import FILE_NAME, open_store
from kiosk.words import Words

_SHOWN = 20
_MOST_CHANGES = 1000
_CHANGED: tuple[Outlook, ...] = ("changed",)


@click.group(cls=SpokenGroup, help="command.roster")
def roster() -> None:
    """Import the list of students, and see how far they have come."""


@roster.command("import", help="command.roster.import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--map", "maps", metavar="HEADING=NAME", multiple=True, help="option.map")
@click.option("--dry-run", is_flag=True, help="option.dry_run")
@click.option("--all-or-nothing", "strict", is_flag=True, help="option.all_or_nothing")
@reviewer_option
@common_options
@pass_session
def import_command(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    file: Path,
    maps: tuple[str, ...],
    dry_run: bool,
    strict: bool,
    as_json: bool,
) -> None:
    """Put the good rows of a list into the store, and name the faulty ones."""
    booth, watch = session.booth, _watch(session.words)
    table = read_table(file, watch)
    chosen = _remembered(booth.data, table) | parse_choice(maps, table.headings, table.file)
    checked = check(table, booth.settings.student_no_max_length, chosen, watch)
    # A list is often the first thing that a new booth gets: the database is made if missing.
    with open_store(booth.data) as store, logged(booth.data, "command"):
        plan = applying.preview(store, checked, watch)
        write = not dry_run and bool(checked.people) and not (strict and checked.faults)
        if write:
            applying.apply(store, plan, who=session.actor, now=booth.clock(), watch=watch)
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


@roster.command("template", help="command.roster.template")
@click.argument("file", type=click.Path(path_type=Path))
@common_options
@pass_session
def template_command(session: Session, file: Path, as_json: bool) -> None:
    """Write an empty list with the headings that an import understands."""
    ending = file.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise BadInput("roster.template.ending", file=file.name)
    write_file(file, template_csv() if ending == ".csv" else template_xlsx(session.words))
    said = session.words.say("roster.template.written", file=str(file))
    print_answer({"file": str(file), "columns": list(headings())}, said, as_json=as_json)


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


def _remembered(data: Path, table: Table) -> dict[str, str]:
    """Return what was said of a list with these headings; a booth's database is not made here."""
    if not (data / FILE_NAME).exists():
        return {}
    with open_store(data) as store:
        return roster_columns.find(store, table.headings)


def _watch(words: Words) -> Watch:
    """Return what tells a person at a terminal how far the import has come."""
    shown = sys.stderr.isatty()
    last = ""

    def watch(step: Step, done: int, total: int) -> bool:
        nonlocal last
        percent = 100 * done // total if total else 100
        said = words.say(f"roster.step.{step}", percent=percent)
        if shown and said != last:
            ending = "\n" if step == STEPS[-1] and done >= total else ""
            sys.stderr.write(f"\r\033[K{said}{ending}")
            sys.stderr.flush()
            last = said
        return True

    return watch


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
        "sheet": checked.table.sheet or None,
        "formulas": checked.table.formulas,
        "mapped": dict(checked.chosen),
        "imported": imported,
        "rows": len(checked.table.lines),
        "new": len(plan.added),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "faulty": checked.faulty,
        "ignored_columns": list(checked.ignored),
        "changes": _changes(plan),
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


def _changes(plan: Preview) -> list[dict[str, object]]:
    """Return the first rows that would change, each with its cells before and after."""
    return [
        {
            "row": row.row,
            "student_no": row.person.student_no,
            "cells": {each.column: [each.before, each.after] for each in row.changes},
        }
        for row in Pages(plan).rows(0, _MOST_CHANGES, _CHANGED)
        if row.person is not None
    ]


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
    if checked.table.formulas:
        lines.append(words.say("roster.formulas", count=checked.table.formulas))
    if checked.ignored:
        lines.append(words.say("roster.ignored", columns=", ".join(checked.ignored)))
    lines += [f"  {fault_sentence(fault, words)}" for fault in checked.faults[:_SHOWN]]
    if len(checked.faults) > _SHOWN:
        lines.append(words.say("roster.more_faults", count=len(checked.faults) - _SHOWN))
    return "\n".join(lines)
