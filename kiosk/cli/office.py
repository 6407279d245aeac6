"""``kiosk office``: the registration office's side of the hand-over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from kiosk.batch.answers import Answers, of_table
from kiosk.batch.reply import Answered, SignedReply, reply_bytes
from kiosk.batch.sign import REPLIES, fingerprint
from kiosk.batch.standalone import Signer
from kiosk.cli.acknowledge import fault_lines, watch_of
from kiosk.cli.collect import collect_command
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    reviewer_option,
)
from kiosk.cli.signers import FOLDER, signers_of_booths
from kiosk.cli.spoken import SpokenGroup
from kiosk.errors import BadInput
from kiosk.keys import open_or_make
from kiosk.office import reply as replying
from kiosk.office.verified import Verified, open_verified
from kiosk.photo.check import file_check
from kiosk.photo.files import write_file
from kiosk.roster.read import read_table
from kiosk.standards import load_profile
from kiosk.version import software
from kiosk.words import Words

_PATH = click.Path(path_type=Path)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}")


@click.group(cls=SpokenGroup, help="command.office")
def office() -> None:
    """Answer and collect verified batches."""


office.add_command(collect_command)


@office.command("key", help="command.office.key")
@click.option("--office", "name", default=FOLDER, metavar="NAME", help="option.office.name")
@common_options
@pass_session
def key_command(session: Session, name: str, as_json: bool) -> None:
    """Print the line that lets a booth trust this office's replies; makes the key if missing."""
    secret = open_or_make(session.booth.data / FOLDER)
    found = {
        "office": _named(name),
        "fingerprint": fingerprint(secret),
        "public_key": secret.public_line,
        "allowed_signers": f'{name} namespaces="{REPLIES}" {secret.public_line}',
    }
    print_answer(found, session.words.say("office.key", **found), as_json=as_json)


@office.command("reply", help="command.office.reply")
@click.argument("batches", type=_PATH, nargs=-1, required=True, metavar="BATCH…")
@click.option("--to", "to", type=_PATH, required=True, metavar="FILE", help="option.office.to")
@click.option("--rejected", type=_PATH, metavar="FILE", help="option.office.rejected")
@click.option("--listed-only", is_flag=True, help="option.office.listed_only")
@click.option("--signers", type=_PATH, metavar="FILE", help="option.office.signers")
@click.option("--revoked", type=_PATH, metavar="FILE", help="option.batch.revoked")
@click.option("--office", "name", default=FOLDER, metavar="NAME", help="option.office.name")
@reviewer_option
@common_options
@pass_session
def reply_command(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    batches: tuple[Path, ...],
    to: Path,
    rejected: Path | None,
    listed_only: bool,
    signers: Path | None,
    revoked: Path | None,
    name: str,
    as_json: bool,
) -> None:
    """Answer verified batches: accepted, but for those whom a list rejects."""
    if listed_only and rejected is None:
        raise BadInput("office.listed_only_alone")
    order = replying.Order(
        office=_named(name),
        by=session.person,
        software=software(),
        now=session.booth.clock(),
        listed_only=listed_only,
    )
    listed = None if rejected is None else _list(rejected, session.words)
    seen = open_all(session, batches, signers_of_booths(session, signers, revoked))
    reply, faults = replying.reply_to(seen, listed, order)
    if faults and rejected is not None:
        first = fault_lines(faults, session.words)[0].strip()
        raise BadInput("office.list_faulty", file=rejected.name, count=len(faults), first=first)
    write_file(to, reply_bytes(reply, open_or_make(session.booth.data / FOLDER)))
    print_answer(_reply_object(reply, to), _reply_text(reply, to, session.words), as_json=as_json)


def open_all(session: Session, paths: Sequence[Path], signers: Sequence[Signer]) -> list[Verified]:
    """Verify every batch; the first that is refused ends it."""
    check = file_check(load_profile())
    shown = watch_of(session.words)
    found = []
    for done, path in enumerate(paths):
        shown("check", done, len(paths))
        found.append(open_verified(path, signers, check))
    shown("check", len(paths), len(paths))
    return found


def _named(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise BadInput("office.bad_name", name=name[:64])
    return name


def _list(file: Path, words: Words) -> Answers:
    watch = watch_of(words)
    return of_table(read_table(file, watch), watch, missing="rejected")


def _counts(batch: Answered) -> dict[str, int]:
    rejected = sum(photo.reply == "rejected" for photo in batch.photos)
    return {"accepted": len(batch.photos) - rejected, "rejected": rejected}


def _reply_object(reply: SignedReply, to: Path) -> dict[str, object]:
    batches = [
        {"batch": batch.batch, "manifest_sha256": batch.manifest_sha256, **_counts(batch)}
        for batch in reply.batches
    ]
    return {"file": str(to), "office": reply.office, "batches": batches}


def _reply_text(reply: SignedReply, to: Path, words: Words) -> str:
    lines = [
        words.say("office.answered", batch=batch.batch, **_counts(batch)) for batch in reply.batches
    ]
    return "\n".join([*lines, words.say("office.replied", file=str(to))])
