"""``kiosk student``: what the booth knows of one person."""

from __future__ import annotations

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.records import submission_object, submission_table
from kiosk.cli.spoken import SpokenGroup
from kiosk.errors import AnswerIsNo
from kiosk.store import students, submissions, text
from kiosk.submit import parse_student_no


@click.group(cls=SpokenGroup, help="command.student")
def student() -> None:
    """Look up a student."""


@student.command("show", help="command.student.show")
@click.argument("student_no")
@common_options
@pass_session
def show_command(session: Session, student_no: str, as_json: bool) -> None:
    """Print a student and their submissions, the oldest first."""
    wanted = parse_student_no(student_no, session.booth.settings.student_no_max_length)
    with session.store() as store:
        found = students.find(store, wanted)
        if found is None:
            raise AnswerIsNo("student.unknown", student_no=wanted)
        handed_in = submissions.of_student(store, wanted)
    print_answer(
        {
            "student_no": found.student_no,
            "name": found.name,
            "created_at": text.from_moment(found.created_at),
            "submissions": [submission_object(entry) for entry in handed_in],
        },
        submission_table(handed_in, session.words),
        as_json=as_json,
    )
