"""``kiosk student``: what the booth knows of one person, and which way is open to them."""

from __future__ import annotations

from dataclasses import dataclass

import click

from kiosk.admission import (
    Admitted,
    admit,
    admit_stranger,
    decide_for,
    held,
    in_words,
    mask_identity,
    person_of,
    release,
    withdraw_admission,
)
from kiosk.cli.codes import codes_command
from kiosk.cli.context import Session, common_options, pass_session, print_answer, reviewer_option
from kiosk.cli.desk import find_command, history_command, unlock_command
from kiosk.cli.erasing import delete_command
from kiosk.cli.records import decision_object, particulars_object, submission_object
from kiosk.cli.records import submission_table as table_of
from kiosk.cli.spoken import SpokenGroup
from kiosk.collection_code import add_code, hash_of
from kiosk.eligibility import Answers
from kiosk.errors import AnswerIsNo
from kiosk.last_photo import LastPhoto
from kiosk.reasons import all_reasons
from kiosk.roster.one_person import read_person
from kiosk.season import load_season
from kiosk.store import codes, particulars, students, submissions, text
from kiosk.store.codes import Code
from kiosk.store.open import Store
from kiosk.store.students import Student
from kiosk.store.submissions import Submission
from kiosk.submit import parse_student_no
from kiosk.words import Words


@dataclass(frozen=True)
class _Seen:
    """All that is shown of one student."""

    student: Student
    admitted: Admitted
    submissions: list[Submission]
    particulars: list[dict[str, object] | None]
    code: Code | None
    is_held: bool


@click.group(cls=SpokenGroup, help="command.student")
def student() -> None:
    """Look up a student."""


for _command in (find_command, history_command, unlock_command, codes_command, delete_command):
    student.add_command(_command)


@student.command("show", help="command.student.show")
@click.argument("student_no")
@common_options
@pass_session
def show_command(session: Session, student_no: str, as_json: bool) -> int:
    """Print a student, which way is open and why, and their submissions, the oldest first.

    Returns:
        The exit code: no, if they are not to be photographed here.
    """
    wanted = _number(session, student_no)
    with session.store() as store:
        seen = _look(session, store, wanted)
    print_answer(_object(seen, session.words), _lines(seen, session.words), as_json=as_json)
    return 0 if seen.admitted.decision.may_photograph else AnswerIsNo.exit_code


@student.command("release", help="command.student.release")
@click.argument("student_no")
@reviewer_option
@common_options
@pass_session
def release_command(session: Session, student_no: str, as_json: bool) -> None:
    """Give a number that is on hold after wrong proofs its tries back."""
    wanted = _number(session, student_no)
    with session.store() as store:
        release(store, wanted, who=session.actor, now=session.booth.clock())
    said = session.words.say("admission.released", student_no=wanted)
    print_answer({"student_no": wanted, "held": False}, said, as_json=as_json)


@student.command("admit", help="command.student.admit")
@click.argument("student_no")
@click.option("--because", metavar="TEXT", default="", help="option.because")
@click.option("--withdraw", is_flag=True, help="option.withdraw")
@click.option("--name", metavar="TEXT", default="", help="option.admit.name")
@click.option("--level", metavar="TEXT", default="", help="option.admit.level")
@click.option("--department", metavar="TEXT", default="", help="option.admit.department")
@click.option("--identity-no", metavar="TEXT", default="", help="option.admit.identity_no")
@click.option("--graduates-on", metavar="DAY", default="", help="option.admit.graduates_on")
@reviewer_option
@common_options
@pass_session
def admit_command(
    session: Session,
    /,
    *,
    student_no: str,
    because: str,
    withdraw: bool,
    as_json: bool,
    **told: str,
) -> None:
    """Send a student to the camera whatever the rules say, or let the rules decide again."""
    wanted = _number(session, student_no)
    who, now = session.actor, session.booth.clock()
    with session.store() as store:
        if withdraw:
            withdraw_admission(store, wanted, who=who, now=now)
        elif any(told.values()):
            person = read_person(wanted, told, session.booth.settings.student_no_max_length)
            admit_stranger(store, person, because, who=who, now=now)
        else:
            admit(store, wanted, because, who=who, now=now)
    outcome = "withdrawn" if withdraw else "admitted"
    said = session.words.say(f"admission.{outcome}", student_no=wanted)
    print_answer({"student_no": wanted, "admitted": not withdraw}, said, as_json=as_json)


@student.command("code", help="command.student.code")
@click.argument("student_no")
@click.argument("code")
@reviewer_option
@common_options
@pass_session
def code_command(session: Session, student_no: str, code: str, as_json: bool) -> None:
    """Keep the collection code of a student."""
    wanted = _number(session, student_no)
    with session.store() as store:
        kept = add_code(store, wanted, code, who=session.actor, now=session.booth.clock())
    said = session.words.say("code.kept", student_no=wanted)
    answer = {"student_no": wanted, "collection_code_sha256": hash_of(kept.code)}
    print_answer(answer, said, as_json=as_json)


@student.command("waiting", help="command.student.waiting")
@common_options
@pass_session
def waiting_command(session: Session, as_json: bool) -> None:
    """Print the photos that wait for a collection code, and the numbers on hold."""
    with session.store() as store:
        found = submissions.waiting_for_code(store)
        on_hold = held(store)
    parts = [table_of(found, session.words) if found else session.words.say("code.none_waits")]
    if on_hold:
        parts.append(session.words.say("admission.on_hold", numbers=", ".join(on_hold)))
    answer = {"submissions": [submission_object(entry) for entry in found], "held": on_hold}
    print_answer(answer, "\n\n".join(parts), as_json=as_json)


def _number(session: Session, student_no: str) -> str:
    return parse_student_no(student_no, session.booth.settings.student_no_max_length)


def _look(session: Session, store: Store, wanted: str) -> _Seen:
    found = students.find(store, wanted)
    if found is None:
        raise AnswerIsNo("student.unknown", student_no=wanted)
    season = load_season(session.booth.data)
    handed_in = submissions.of_student(store, wanted)
    kept = [particulars.find(store, entry.id) for entry in handed_in]
    return _Seen(
        student=found,
        admitted=decide_for(store, wanted, Answers(), season, session.booth.clock()),
        submissions=handed_in,
        particulars=[particulars_object(entry) if entry else None for entry in kept],
        code=codes.find(store, wanted),
        is_held=wanted in held(store),
    )


def _object(seen: _Seen, words: Words) -> dict[str, object]:
    found, code = seen.student, seen.code
    return {
        "student_no": found.student_no,
        "name": found.name,
        "listed": found.listed,
        "identity_no": mask_identity(found.identity_no) if found.identity_no else None,
        "department": found.department,
        "major": found.major,
        "level": found.level,
        "route": found.route,
        "enrolled_on": found.enrolled_on.isoformat() if found.enrolled_on else None,
        "graduates_on": found.graduates_on.isoformat() if found.graduates_on else None,
        "circumstance": found.circumstance,
        "admitted_because": found.admitted_because,
        "created_at": text.from_moment(found.created_at),
        "held": seen.is_held,
        "eligible": seen.admitted.decision.may_photograph,
        "decision": decision_object(seen.admitted.decision, words),
        "collection_code_sha256": hash_of(code.code) if code else None,
        "last_photo": _last_object(seen.admitted.last),
        "submissions": [
            {**submission_object(entry), "particulars": particular}
            for entry, particular in zip(seen.submissions, seen.particulars, strict=True)
        ],
    }


def _last_object(last: LastPhoto | None) -> dict[str, object] | None:
    if last is None:
        return None
    return {
        "number": last.number,
        "fate": last.fate,
        "on": last.on.isoformat(),
        "reasons": list(last.reasons),
    }


def _last_lines(last: LastPhoto | None, words: Words) -> list[str]:
    """Return what the booth tells the student of the photo they handed in last."""
    if last is None:
        return []
    day = last.on.isoformat()
    known = all_reasons()
    reasons = [f"  {code}  {known[code].sentences[words.language]}" for code in last.reasons]
    return [words.say(f"last.{last.fate}", day=day, sha256=last.sha256), *reasons]


def _lines(seen: _Seen, words: Words) -> str:
    decision = seen.admitted.decision
    person = in_words(person_of(seen.student), words)
    lines = [f"{words.say(key)}  {value}" for key, value in person]
    lines.append(words.say(decision.words_key, **decision.fields))
    lines.append(words.say(decision.next_key, **decision.fields))
    lines += _last_lines(seen.admitted.last, words)
    if seen.is_held:
        lines.append(words.say("admission.on_hold", numbers=seen.student.student_no))
    said = "\n".join(lines)
    if not seen.submissions:
        return said + "\n\n" + words.say("student.nothing")
    if seen.code is None:
        said += "\n" + words.say("code.waits")
    return said + "\n\n" + table_of(seen.submissions, words)
