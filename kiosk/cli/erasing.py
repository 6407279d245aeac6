"""``kiosk student delete``: lets go of what the booth holds of a student who asks for it."""

from __future__ import annotations

from collections.abc import Iterable

import click

from kiosk.cli.context import Session, common_options, pass_session, print_answer, reviewer_option
from kiosk.cli.spoken import SpokenCommand
from kiosk.erasure import Erased, Request, Sentence, erase, handed_over, held_of
from kiosk.errors import BadInput
from kiosk.keep.older_copies import OlderCopies, older_copies
from kiosk.store import text
from kiosk.store.erasures import Holding
from kiosk.submit import parse_student_no
from kiosk.words import Words

_MB = 10**6


@click.command("delete", cls=SpokenCommand, help="command.student.delete")
@click.argument("student_no")
@click.option("--because", metavar="TEXT", default="", help="option.because")
@click.option("--yes", metavar="STUDENT_NO", default="", help="option.delete.yes")
@click.option("--dry-run", is_flag=True, help="option.delete.dry_run")
@reviewer_option
@common_options
@pass_session
def delete_command(  # noqa: PLR0913 - one for each option
    session: Session, *, student_no: str, because: str, yes: str, dry_run: bool, as_json: bool
) -> None:
    """Delete a student's data for good, or say what would go and what would stay."""
    booth, words = session.booth, session.words
    wanted = parse_student_no(student_no, booth.settings.student_no_max_length)
    now = booth.clock()
    with session.store() as store:
        held = held_of(store, wanted)
        copies = older_copies(store, booth.data, booth.settings, now)
        if dry_run:
            size_mb = -(-held.size_bytes // _MB)
            would: dict[str, str | int | float] = {
                "student_no": wanted,
                "count": held.pictures,
                "size_mb": size_mb,
            }
            said: list[Sentence] = [
                ("erasure.would", would),
                *handed_over(held.handed_over),
                *copies.sentences,
            ]
            answer = {"student_no": wanted, "deleted": False, **_held_object(held)}
            answer |= {"older_copies": copies_object(copies)}
            print_answer(answer, _in_words(said, words), as_json=as_json)
            return
        if not yes or parse_student_no(yes, booth.settings.student_no_max_length) != wanted:
            raise BadInput("erasure.not_repeated", student_no=wanted)
        erased = erase(store, wanted, Request(session.actor, now, because))
    answer = _erased_object(erased, held) | {"older_copies": copies_object(copies)}
    print_answer(answer, _in_words((*erased.sentences, *copies.sentences), words), as_json=as_json)


def copies_object(copies: OlderCopies) -> dict[str, object]:
    """Return the JSON object of where the data of before still lie."""
    return {
        "nightly": copies.nightly,
        "gone_by": copies.gone_by.isoformat() if copies.gone_by else None,
        "elsewhere": list(copies.elsewhere),
        "aside": [str(path) for path in copies.aside],
    }


def _in_words(sentences: Iterable[Sentence], words: Words) -> str:
    return "\n".join(words.say(key, **fields) for key, fields in sentences)


def _erased_object(erased: Erased, held: Holding) -> dict[str, object]:
    return {
        "student_no": erased.record.student_no,
        "deleted": True,
        "at": text.from_moment(erased.record.erased_at),
        **_held_object(held),
        "named_in_trail": erased.named_in_trail,
        "traceless": erased.traceless,
    }


def _held_object(held: Holding) -> dict[str, object]:
    return {
        "photos": held.photos,
        "pictures": held.pictures,
        "size_bytes": held.size_bytes,
        "handed_over": list(held.handed_over),
        "on_its_way": held.on_its_way,
    }
