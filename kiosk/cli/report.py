"""``kiosk report``: how far the departments have come, on screen and as files for their offices."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.spoken import SpokenCommand
from kiosk.cli.table import aligned
from kiosk.photo.files import write_file
from kiosk.report.figures import COLUMNS, Group, Report, report_of
from kiosk.report.grids import Grid, csv_bytes, xlsx_bytes
from kiosk.report.tables import departments, reasons
from kiosk.store import text
from kiosk.words import Words

_PATH = click.Path(path_type=Path)


@click.command("report", cls=SpokenCommand, help="command.report")
@click.option("--by", type=click.Choice(["department"]), default="department", help="option.by")
@click.option("--csv", "csv_file", type=_PATH, metavar="FILE", help="option.csv")
@click.option("--xlsx", "xlsx_file", type=_PATH, metavar="FILE", help="option.xlsx")
@click.option("--pdf", "pdf_file", type=_PATH, metavar="FILE", help="option.report_pdf")
@common_options
@pass_session
def report(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    by: str,  # noqa: ARG001 - there is one way yet, and scripts may name it
    csv_file: Path | None,
    xlsx_file: Path | None,
    pdf_file: Path | None,
    as_json: bool,
) -> None:
    """Print the figures of the departments, and write them into files."""
    words, booth = session.words, session.booth
    with session.store() as store:
        found = report_of(store, booth.clock())
    table = departments(found, words)
    if csv_file is not None:
        write_file(csv_file, csv_bytes(table))
    if xlsx_file is not None:
        write_file(xlsx_file, xlsx_bytes((table, reasons(found, words))))
    if pdf_file is not None:
        from kiosk.gui.report_paper import save_report

        save_report(found, words, booth.settings.booth, pdf_file)
    files = [str(file) for file in (csv_file, xlsx_file, pdf_file) if file is not None]
    print_answer(_object(found, files), _lines(table, files, words), as_json=as_json)


def _object(found: Report, files: list[str]) -> dict[str, object]:
    return {
        "at": text.from_moment(found.at),
        "total": _group(found.total),
        "departments": [
            {"department": group.department or None, **_group(group)} for group in found.groups
        ],
        "files": files,
    }


def _group(group: Group) -> dict[str, object]:
    figures: dict[str, object] = {column: group.figure(column) for column in COLUMNS}
    return figures | {"sent_back_for": dict(group.sent_back_for)}


def _lines(table: Grid, files: list[str], words: Words) -> str:
    said = aligned(table.headings, [[str(cell) for cell in row] for row in table.rows])
    return "\n".join([said, *(words.say("summary.written", file=file) for file in files)])
