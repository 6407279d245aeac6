"""``kiosk review``: the review queue for scripts and recovery, by the same acts as on screen."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    reviewer_option,
)
from kiosk.cli.records import (
    override_line,
    override_object,
    particulars_lines,
    particulars_object,
    review_lines,
    review_object,
    submission_object,
    submission_table,
)
from kiosk.cli.saving import save_pictures
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.table import aligned
from kiosk.collection_code import hash_of
from kiosk.reasons import all_reasons
from kiosk.review import (
    Approval,
    ComeAgain,
    Rejection,
    approve,
    confirm,
    override_of,
    queue_of_overrides,
    reject,
    send_back,
    take_back,
)
from kiosk.revocation import Revoking, revoke
from kiosk.store import codes, particulars, people, reviews, submissions
from kiosk.store.submissions import STATES, State, Submission

_ALL = "all"


@click.group(cls=SpokenGroup, help="command.review")
def review() -> None:
    """Look at the photos that wait, and decide."""


@review.command("list", help="command.review.list")
@click.option("--state", type=click.Choice([*STATES, _ALL]), default=STATES[0], help="option.state")
@click.option("--unconfirmed", is_flag=True, help="option.unconfirmed")
@common_options
@pass_session
def list_command(session: Session, state: State | str, unconfirmed: bool, as_json: bool) -> None:
    """Print the photos in a state: those that wait, unless told otherwise."""
    wanted = [entry for entry in STATES if state in (entry, _ALL)]
    with session.store() as store:
        if unconfirmed:
            found = queue_of_overrides(store)
        else:
            found = [entry for each in wanted for entry in submissions.in_state(store, each)]
    nothing = session.words.say("review.nothing")
    print_answer(
        {"submissions": [submission_object(entry) for entry in found]},
        submission_table(found, session.words) if found else nothing,
        as_json=as_json,
    )


@review.command("show", help="command.review.show")
@click.argument("number")
@click.option("--save", type=click.Path(path_type=Path), metavar="DIR", help="option.save")
@common_options
@pass_session
def show_command(session: Session, number: str, save: Path | None, as_json: bool) -> None:
    """Print all that is known of one photo; with ``--save`` also write its pictures."""
    with session.store() as store:
        submission = submissions.get(store, number)
        decisions = reviews.of_submission(store, submission.id)
        kept = particulars.find(store, submission.id)
        override = override_of(store, submission)
        code = codes.find(store, submission.student_no)
        saved = save_pictures(store, submission, save) if save else []
    found = submission_object(submission)
    found["reviews"] = [review_object(decision) for decision in decisions]
    found["override"] = override_object(override) if override else None
    found["particulars"] = particulars_object(kept) if kept else None
    found["collection_code_sha256"] = hash_of(code.code) if code else None
    found["report"] = submission.report
    found["transform"] = submission.transform
    found["saved"] = [str(path) for path in saved]
    parts = [submission_table([submission], session.words)]
    parts += [particulars_lines(kept, session.words)] if kept else []
    parts += [review_lines(decision, session.words) for decision in decisions]
    parts += [override_line(override, session.words)] if override else []
    parts += [session.words.say("review.saved", file=str(path)) for path in saved]
    print_answer(found, "\n\n".join(parts), as_json=as_json)


@review.command("approve", help="command.review.approve")
@click.argument("number")
@click.option("--override", metavar="REASON", help="option.override")
@reviewer_option
@common_options
@pass_session
def approve_command(session: Session, number: str, override: str | None, as_json: bool) -> None:
    """Approve a photo, which locks it."""
    approval = Approval(session.actor, session.booth.clock(), override_reason=override)
    with session.store() as store:
        done = approve(store, number, approval)
        waits = override_of(store, done) is not None
    said = "review.done.override" if waits else f"review.done.{done.state}"
    text = session.words.say(said, number=done.number)
    print_answer(submission_object(done), text, as_json=as_json)


@review.command("confirm", help="command.review.confirm")
@click.argument("number")
@reviewer_option
@common_options
@pass_session
def confirm_command(session: Session, number: str, as_json: bool) -> None:
    """Confirm another reviewer's override."""
    with session.store() as store:
        done = confirm(store, number, Approval(session.actor, session.booth.clock()))
    text = session.words.say("review.done.confirmed", number=done.number)
    print_answer(submission_object(done), text, as_json=as_json)


@review.command("reject", help="command.review.reject")
@click.argument("number")
@click.option("--reason", "reasons", metavar="CODE", multiple=True, help="option.reason")
@click.option("--note", metavar="TEXT", default="", help="option.note")
@reviewer_option
@common_options
@pass_session
def reject_command(
    session: Session, number: str, reasons: tuple[str, ...], note: str, as_json: bool
) -> None:
    """Send a photo back to the student."""
    rejection = Rejection(session.actor, session.booth.clock(), reasons, note)
    with session.store() as store:
        done = reject(store, number, rejection)
    _answer(session, done, as_json=as_json)


@review.command("send-back", help="command.review.send_back")
@click.argument("number")
@click.option("--note", metavar="TEXT", default="", help="option.note")
@reviewer_option
@common_options
@pass_session
def send_back_command(session: Session, number: str, note: str, as_json: bool) -> None:
    """Ask a student for a new photo, without a coded fault."""
    with session.store() as store:
        done = send_back(store, number, ComeAgain(session.actor, session.booth.clock(), note))
    said = session.words.say("review.done.sent_back", number=done.number)
    print_answer(submission_object(done), said, as_json=as_json)


@review.command("take-back", help="command.review.take_back")
@click.argument("number")
@reviewer_option
@common_options
@pass_session
def take_back_command(session: Session, number: str, as_json: bool) -> None:
    """Take one's own newest decision about a photo back."""
    with session.store() as store:
        done = take_back(store, number, session.actor, session.booth.clock())
    said = session.words.say("review.done.taken_back", number=done.number)
    print_answer(submission_object(done), said, as_json=as_json)


@review.command("revoke", help="command.review.revoke")
@click.argument("number")
@click.option("--because", metavar="TEXT", default="", help="option.because")
@reviewer_option
@common_options
@pass_session
def revoke_command(session: Session, number: str, because: str, as_json: bool) -> None:
    """Take a confirmed override back."""
    act = Revoking(session.actor, session.booth.clock(), because)
    with session.store() as store:
        done = revoke(store, number, act)
    said = session.words.say("revoke.done", number=done.number)
    print_answer(submission_object(done), said, as_json=as_json)


@review.command("recrop", help="command.review.recrop")
@click.argument("number")
@click.option("--dx", type=int, default=0, metavar="PX", help="option.dx")
@click.option("--dy", type=int, default=0, metavar="PX", help="option.dy")
@click.option("--scale", type=float, default=1.0, metavar="TIMES", help="option.scale")
@reviewer_option
@common_options
@pass_session
def recrop_command(  # noqa: PLR0913, PLR0917 - click gives each option by its name
    session: Session, number: str, dx: int, dy: int, scale: float, as_json: bool
) -> None:
    """Move or scale the crop, then make and check the photo anew."""
    from kiosk import recrop
    from kiosk.networks import EngineWhenNeeded

    engine = EngineWhenNeeded()
    with session.store() as store:
        people.demand(store, session.actor, "recrop")
        ground = recrop.opened(recrop.fetch(store, number), engine)
        crop = recrop.scaled(ground, recrop.moved(ground, ground.crop, dx, dy), scale)
        finished = recrop.cut(ground, crop, engine)
        act = recrop.Recrop(session.actor, session.booth.clock(), session.words)
        done = recrop.keep(store, ground.submission, finished, act)
    verdict = session.words.say(f"verdict.{done.verdict}")
    said = session.words.say("review.done.recropped", number=done.number, verdict=verdict)
    answer = submission_object(done) | {"transform": done.transform}
    print_answer(answer, said, as_json=as_json)


@review.command("reasons", help="command.review.reasons")
@common_options
@pass_session
def reasons_command(session: Session, as_json: bool) -> None:
    """Print the codes that a rejection may give, with their words."""
    language = session.words.language
    known = all_reasons().values()
    listed = [
        {"code": reason.code, **reason.sentences, "rules": list(reason.rules)} for reason in known
    ]
    headings = [session.words.say("column.code"), session.words.say("column.reason")]
    rows = [(reason.code, reason.sentences[language]) for reason in known]
    print_answer({"reasons": listed}, aligned(headings, rows), as_json=as_json)


def _answer(session: Session, done: Submission, *, as_json: bool) -> None:
    said = session.words.say(f"review.done.{done.state}", number=done.number)
    print_answer(submission_object(done), said, as_json=as_json)
