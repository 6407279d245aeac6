"""The commands of ``kiosk student`` that find people, tell their history, and unlock a photo."""

from __future__ import annotations

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer, reviewer_option
from kiosk.cli.records import (
    local_time,
    particulars_object,
    review_lines,
    review_object,
    submission_object,
    submission_table,
)
from kiosk.cli.spoken import SpokenCommand
from kiosk.cli.table import aligned
from kiosk.collection_code import hash_of
from kiosk.errors import AnswerIsNo
from kiosk.history import History, Passed, history_of
from kiosk.search import PAGE, Found, Query, find
from kiosk.store import text
from kiosk.store.audit import Recorded
from kiosk.store.progress import STAGES, Progress, Stage
from kiosk.submit import parse_student_no
from kiosk.unlock import Unlocking, locked_photo, unlock
from kiosk.words import Words

_SHOWN_OF_DETAIL = 100


@click.command("find", cls=SpokenCommand, help="command.student.find")
@click.argument("typed", metavar="TEXT", default="")
@click.option("--department", metavar="NAME", help="option.department")
@click.option("--state", type=click.Choice(STAGES), help="option.stage")
@click.option("--waiting-for-code", is_flag=True, help="option.waiting_for_code")
@click.option("--page", type=click.IntRange(min=1), default=1, metavar="N", help="option.page")
@common_options
@pass_session
def find_command(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    typed: str,
    department: str | None,
    state: Stage | None,
    waiting_for_code: bool,
    page: int,
    as_json: bool,
) -> int:
    """Print the students that are looked for, a page of them.

    Returns:
        The exit code: no, if there are none.
    """
    query = Query(typed, department, state, waiting_for_code)
    with session.store() as store:
        found = find(store, query, (page - 1) * PAGE)
    answer = {
        "total": found.total,
        "first": found.first,
        "students": [progress_object(person) for person in found.people],
    }
    print_answer(answer, _found_lines(found, session.words), as_json=as_json)
    return 0 if found.total else AnswerIsNo.exit_code


@click.command("history", cls=SpokenCommand, help="command.student.history")
@click.argument("student_no")
@common_options
@pass_session
def history_command(session: Session, student_no: str, as_json: bool) -> None:
    """Print all that happened with a student."""
    wanted = parse_student_no(student_no, session.booth.settings.student_no_max_length)
    with session.store() as store:
        history = history_of(store, wanted)
    print_answer(_history_object(history), _history_lines(history, session.words), as_json=as_json)


@click.command("unlock", cls=SpokenCommand, help="command.student.unlock")
@click.argument("student_no")
@click.option("--because", metavar="TEXT", default="", help="option.because")
@click.option("--override", is_flag=True, help="option.override_handed_over")
@reviewer_option
@common_options
@pass_session
def unlock_command(
    session: Session, student_no: str, because: str, override: bool, as_json: bool
) -> None:
    """Withdraw a student's approved photo, so that a new one may be taken."""
    wanted = parse_student_no(student_no, session.booth.settings.student_no_max_length)
    act = Unlocking(session.actor, session.booth.clock(), because, override=override)
    with session.store() as store:
        done = unlock(store, locked_photo(store, wanted).number, act)
    said = session.words.say("unlock.done", number=done.number, student_no=wanted)
    print_answer(submission_object(done), said, as_json=as_json)


def progress_object(person: Progress) -> dict[str, object]:
    """Return the JSON object of how far a student has come."""
    return {
        "student_no": person.student_no,
        "name": person.name,
        "department": person.department,
        "state": person.stage,
        "number": person.number,
        "waiting_for_code": person.waits_for_code,
        "acknowledged": person.acknowledged,
    }


def _found_lines(found: Found, words: Words) -> str:
    if not found.people:
        return words.say("search.nobody")
    names = ("student_no", "name", "department", "state", "number")
    rows = [
        [
            person.student_no,
            person.name or "-",
            person.department or "-",
            words.say(f"stage.{person.stage}"),
            person.number or "-",
        ]
        for person in found.people
    ]
    last = found.first + len(found.people)
    told = words.say("search.found", total=found.total, first=found.first + 1, last=last)
    return aligned([words.say(f"column.{name}") for name in names], rows) + "\n\n" + told


def _history_object(history: History) -> dict[str, object]:
    student, code = history.student, history.code
    return {
        "student_no": student.student_no,
        "name": student.name,
        "department": student.department,
        "listed": student.listed,
        "collection_code_sha256": hash_of(code.code) if code else None,
        "wrong_proofs": history.wrong_proofs,
        "submissions": [_passed_object(photo) for photo in history.photos],
        "trail": [_entry_object(entry) for entry in history.trail],
    }


def _passed_object(photo: Passed) -> dict[str, object]:
    at = photo.acknowledged_at
    return submission_object(photo.submission) | {
        "reviews": [review_object(review) for review in photo.reviews],
        "particulars": particulars_object(photo.particulars) if photo.particulars else None,
        "batch": photo.batch.folder if photo.batch else None,
        "acknowledged_at": text.from_moment(at) if at else None,
        "accepted": photo.accepted,
    }


def _entry_object(entry: Recorded) -> dict[str, object]:
    return {
        "id": entry.id,
        "at": text.from_moment(entry.at),
        "who": entry.who,
        "act": entry.act,
        "subject": entry.subject,
        "detail": dict(entry.detail),
    }


def _history_lines(history: History, words: Words) -> str:
    student = history.student
    parts = [f"{student.student_no}  {student.name or '-'}  {student.department or '-'}"]
    if history.photos:
        found = [photo.submission for photo in history.photos]
        parts.append(submission_table(found, words))
    for photo in history.photos:
        lines = [review_lines(review, words) for review in photo.reviews]
        parts += [f"{photo.submission.number}\n" + "\n".join(lines)] if lines else []
    names = ("time", "who", "act", "subject", "detail")
    rows = [
        [
            local_time(entry.at),
            entry.who,
            entry.act,
            entry.subject,
            text.canonical(dict(entry.detail))[:_SHOWN_OF_DETAIL],
        ]
        for entry in history.trail
    ]
    parts += [aligned([words.say(f"column.{name}") for name in names], rows)] if rows else []
    return "\n\n".join(parts)
