"""``kiosk receipt``: check what somebody shows at the desk, and give the receipt out again."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.batch.standalone import Signer
from kiosk.batch.verify import read_signers
from kiosk.cli.context import Session, common_options, pass_session, print_answer, print_json
from kiosk.cli.records import local_time
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.unlocking import own_signers
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.holidays import load_calendar
from kiosk.keys import FILE_NAME, receipt_key
from kiosk.paper.read import line_in, line_of
from kiosk.paper.receipt import (
    LONGEST,
    Genuine,
    Receipt,
    looks_like_one,
    parse,
    receipt_of,
    sign,
    verify,
)
from kiosk.paper.standing import Stands, stands
from kiosk.photo.files import read_file
from kiosk.store import submissions, text
from kiosk.store.open import FILE_NAME as DATABASE

if TYPE_CHECKING:
    from kiosk.gui.paper import Sheet

_PATH = click.Path(path_type=Path)
_STDIN = "-"


@click.group(cls=SpokenGroup, help="command.receipt")
def receipt() -> None:
    """Check receipts and give them out."""


@receipt.command("verify", help="command.receipt.verify")
@click.argument("given", metavar="TEXT|FILE|IMAGE")
@click.option("--signers", type=_PATH, metavar="FILE", help="option.receipt.signers")
@click.option("--photo", type=_PATH, metavar="FILE", help="option.receipt.photo")
@common_options
@pass_session
def verify_command(
    session: Session, given: str, signers: Path | None, photo: Path | None, as_json: bool
) -> int:
    """Say whether a receipt is genuine and, with ``--photo``, whether a file is its photo."""
    allowed = _own_signers(session) if signers is None else read_signers(signers)
    sha256 = None if photo is None else hashlib.sha256(read_file(photo)).hexdigest()
    whose = "own" if signers is None else str(signers)
    try:
        found = verify(_line(given), allowed)
        if sha256 not in (None, found.receipt.photo_sha256):
            raise AnswerIsNo("receipt.other_photo", file=str(photo), number=found.receipt.number)
    except AnswerIsNo as error:
        if not as_json:
            raise
        reason = error.words_key.partition(".")[2]
        sentence = session.words.explain(error)
        print_json({"verdict": "refused", "reason": reason, "sentence": sentence, "signers": whose})
        return error.exit_code
    value = {"verdict": "genuine", **receipt_object(found.receipt), "signer": found.signer}
    value |= {"signers": whose, "photo": None if photo is None else str(photo)}
    known = _stands(session, found) if signers is None else None
    value["stands"] = None if known is None else _stands_object(known)
    said = _genuine_text(session, found, photo)
    said += "" if known is None else "\n" + _stands_text(session, known)
    print_answer(value, said, as_json=as_json)
    return 0


@receipt.command("show", help="command.receipt.show")
@click.argument("given", metavar="NUMBER")
@click.option("--pdf", type=_PATH, metavar="FILE", help="option.receipt.pdf")
@common_options
@pass_session
def show_command(session: Session, given: str, pdf: Path | None, as_json: bool) -> None:
    """Print what the receipt of a submission says, and write its page."""
    line = _line_for(session, given)
    if pdf is not None:
        from kiosk.gui.paper import save_receipt

        save_receipt(_sheet(session, line), session.words, pdf)
    found = parse(line)
    value = {**receipt_object(found), "text": line, "pdf": None if pdf is None else str(pdf)}
    said = session.words.say("receipt.shown", text=line, **_told(found))
    print_answer(value, said, as_json=as_json)


@receipt.command("print", help="command.receipt.print")
@click.argument("given", metavar="NUMBER")
@click.option("--printer", metavar="NAME", help="option.receipt.printer")
@common_options
@pass_session
def print_command(session: Session, given: str, printer: str | None, as_json: bool) -> None:
    """Send the receipt of a submission to a printer."""
    from kiosk.gui.paper import DEFAULT_PRINTER, print_receipt

    name = session.booth.settings.printer if printer is None else printer
    line = _line_for(session, given)
    used = print_receipt(_sheet(session, line), session.words, name or DEFAULT_PRINTER)
    number = parse(line).number
    said = session.words.say("receipt.sent", number=number, printer=used)
    print_answer({"number": number, "printer": used}, said, as_json=as_json)


def receipt_object(found: Receipt) -> dict[str, object]:
    """Return the JSON object of what a receipt says."""
    return {
        "number": found.number,
        "booth": found.booth,
        "photo_sha256": found.photo_sha256,
        "submitted_at": text.from_moment(found.submitted_at),
    }


def _line(given: str) -> str:
    """Return the line that was given, in a file, in a picture or on stdin."""
    if given == _STDIN:
        return line_in(_STDIN, sys.stdin.buffer.read(LONGEST * 4))
    return line_of(given)


def _line_for(session: Session, given: str) -> str:
    """Return the line for a submission's number; a line that was given is as good."""
    if given == _STDIN or looks_like_one(given):
        return _line(given)
    with session.store() as store:
        submission = submissions.get(store, given)
    return sign(receipt_of(submission), receipt_key(session.booth.data))


def _sheet(session: Session, line: str) -> Sheet:
    from kiosk.gui.paper import sheet_of

    return sheet_of(line, load_calendar(session.booth.data))


def _own_signers(session: Session) -> list[Signer]:
    """Return the booth's own key as the only signer; making one to verify with proves nothing."""
    if not (session.booth.data / FILE_NAME).exists():
        raise BadInput("receipt.no_key", folder=str(session.booth.data))
    return own_signers(session)


def _genuine_text(session: Session, found: Genuine, photo: Path | None) -> str:
    said = session.words.say("receipt.genuine", signer=found.signer, **_told(found.receipt))
    if photo is not None:
        said += "\n" + session.words.say("receipt.same_photo", file=str(photo))
    return said


def _stands(session: Session, found: Genuine) -> Stands | None:
    """Return how the photo stands by this booth's records; None where there are none."""
    if not (session.booth.data / DATABASE).exists():
        return None
    with session.store() as store:
        return stands(store, found.receipt)


def _stands_object(known: Stands) -> dict[str, object]:
    return {
        "standing": known.standing,
        "at": None if known.at is None else text.from_moment(known.at),
        "photo_sha256": known.sha256 or None,
        "newer": known.newer or None,
    }


def _stands_text(session: Session, known: Stands) -> str:
    day = "" if known.at is None else f"{known.at.astimezone():%Y-%m-%d}"
    fields = {"day": day, "sha256": known.sha256, "newer": known.newer}
    return session.words.say(f"receipt.stands.{known.standing}", **fields)


def _told(found: Receipt) -> dict[str, str]:
    return {
        "number": found.number,
        "booth": found.booth,
        "photo": found.photo_sha256,
        "at": local_time(found.submitted_at),
    }
