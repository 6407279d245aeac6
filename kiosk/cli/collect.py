"""``kiosk office collect``: verified batches of any number of booths into one database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.acknowledge import watch_of
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    reviewer_option,
)
from kiosk.cli.signers import signers_of_booths
from kiosk.cli.spoken import SpokenCommand
from kiosk.errors import EnvironmentFailed
from kiosk.photo.check import file_check
from kiosk.standards import load_profile
from kiosk.words import Words

if TYPE_CHECKING:
    from kiosk.office.book import Book, Gap, Twice
    from kiosk.office.collect import Collected

_PATH = click.Path(path_type=Path)
_SHOWN = 20


@click.command("collect", cls=SpokenCommand, help="command.office.collect")
@click.argument("places", type=_PATH, nargs=-1, required=True, metavar="DIR…")
@click.option("--database", required=True, metavar="URL", help="option.office.database")
@click.option("--signers", type=_PATH, metavar="FILE", help="option.office.signers")
@click.option("--revoked", type=_PATH, metavar="FILE", help="option.batch.revoked")
@reviewer_option
@common_options
@pass_session
def collect_command(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    places: tuple[Path, ...],
    database: str,
    signers: Path | None,
    revoked: Path | None,
    as_json: bool,
) -> int:
    """Collect batches; 0 if all are in the book, 1 if one was refused."""
    try:
        from kiosk.office import book, collect
    except ImportError as error:  # the library is an extra that only an office installs
        raise EnvironmentFailed("office.no_library") from error
    order = collect.Order(
        signers=signers_of_booths(session, signers, revoked),
        check_photo=file_check(load_profile()),
        who=session.person,
        now=session.booth.clock(),
    )
    batches = collect.find_batches(places)
    with book.open_book(database) as opened:
        done = collect.collect(opened, batches, order, watch_of(session.words))
        found = _object(opened, done, session.words)
        text = _text(opened, done, session.words)
    print_answer(found, text, as_json=as_json)
    return 1 if any(each.outcome == "refused" for each in done) else 0


def _object(book: Book, done: Sequence[Collected], words: Words) -> dict[str, object]:
    batches, photos = book.count()
    return {
        "batches": [
            {
                "path": str(each.path),
                "outcome": each.outcome,
                "batch": each.name or None,
                "photos": each.photos,
                "why": words.explain(each.why) if each.why else None,
            }
            for each in done
        ],
        "missing": [{"chain": gap.chain, "numbers": list(gap.missing)} for gap in book.gaps()],
        "twice": [asdict(each) for each in book.twice()],
        "total": {"batches": batches, "photos": photos},
    }


def _text(book: Book, done: Sequence[Collected], words: Words) -> str:
    lines = [_line(each, words) for each in done]
    batches, photos = book.count()
    lines.append(words.say("office.total", batches=batches, photos=photos))
    lines += [_gap_line(gap, words) for gap in book.gaps()]
    twice = book.twice()
    lines += [_twice_line(each, words) for each in twice[:_SHOWN]]
    if len(twice) > _SHOWN:
        lines.append(words.say("office.twice_more", count=len(twice) - _SHOWN))
    return "\n".join(lines)


def _line(each: Collected, words: Words) -> str:
    if each.why is not None:
        why = words.explain(each.why)
        return words.say("office.collected.refused", path=str(each.path), why=why)
    return words.say(f"office.collected.{each.outcome}", batch=each.name, count=each.photos)


def _gap_line(gap: Gap, words: Words) -> str:
    return words.say("office.gap", chain=gap.chain, missing=", ".join(map(str, gap.missing)))


def _twice_line(each: Twice, words: Words) -> str:
    places = ", ".join(f"{place.batch} {place.file}" for place in each.places)
    return words.say("office.twice", person=each.person, places=places)
