"""``kiosk batch``: the hand-over to the registration office, and the proof that it is whole."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from kiosk.batch import verify as verifying
from kiosk.batch.export import Exported, export
from kiosk.batch.plan import Order
from kiosk.batch.receivers import receiver
from kiosk.batch.standalone import Outcome, Signer
from kiosk.cli.acknowledge import acknowledge_command
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
)
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.unlocking import opened_key, own_signers, passphrase_option
from kiosk.errors import BadInput
from kiosk.keys import FILE_NAME
from kiosk.photo.check import file_check
from kiosk.standards import load_profile
from kiosk.store.batches import SCHOOL_SYSTEMS
from kiosk.words import Words

_PATH = click.Path(path_type=Path)


@click.group(cls=SpokenGroup, help="command.batch")
def batch() -> None:
    """Hand over and verify."""


batch.add_command(acknowledge_command)


@batch.command("export", help="command.batch.export")
@click.option("--to", "to", type=_PATH, required=True, metavar="DIR", help="option.batch.to")
@click.option(
    "--receiver", "who", default=SCHOOL_SYSTEMS, metavar="NAME", help="option.batch.receiver"
)
@click.option("--student", "students", multiple=True, metavar="NO", help="option.batch.student")
@click.option("--all-ready", "all_ready", is_flag=True, help="option.batch.all_ready")
@click.option("--simulated", is_flag=True, help="option.batch.simulated")
@click.option("--by", "by", metavar="NAME", help="option.batch.by")
@passphrase_option
@common_options
@pass_session
def export_command(session: Session, /, to: Path, as_json: bool, **asked: Any) -> None:  # noqa: ANN401 - click's options
    """Write approved photos that the receiver was not handed yet as one signed batch."""
    if asked["students"] and asked["all_ready"]:
        raise BadInput("batch.all_or_some")
    with session.store() as store:
        progress = _Progress(session.words, to)
        order = _order(session, to, asked)
        key = opened_key(session, store, asked["passphrase_file"])
        done = export(store, key, order, file_check(load_profile()), progress.tell)
    print_answer(exported_object(done), _exported_text(done, session.words), as_json=as_json)


def _order(session: Session, to: Path, asked: Mapping[str, Any]) -> Order:
    booth, profile, actor = session.booth, load_profile(), session.actor
    return Order(
        to=to,
        booth=booth.settings.booth,
        profile_id=profile.id,
        profile_sha256=profile.sha256,
        by=actor if asked["by"] is None else replace(actor, name=asked["by"]),
        software=booth.software,
        now=booth.clock(),
        simulated=asked["simulated"],
        who=receiver(asked["who"], booth.data),
        students=tuple(asked["students"]),
        profile=profile,
        recipient=booth.settings.batch_recipient,
    )


@batch.command("verify", help="command.batch.verify")
@click.argument("batch_path", type=_PATH, metavar="DIR")
@click.option("--signers", type=_PATH, metavar="FILE", help="option.batch.signers")
@click.option("--revoked", type=_PATH, metavar="FILE", help="option.batch.revoked")
@click.option("--state", type=_PATH, metavar="FILE", help="option.batch.state")
@click.option("--receipt", type=_PATH, metavar="FILE", help="option.batch.receipt")
@common_options
@pass_session
def verify_command(  # noqa: PLR0913 - one for each option
    session: Session,
    *,
    batch_path: Path,
    signers: Path | None,
    revoked: Path | None,
    state: Path | None,
    receipt: Path | None,
    as_json: bool,
) -> int:
    """Verify a batch folder or zip; 0 if it is accepted, 1 if not."""
    if signers is None and revoked is not None:
        raise BadInput("batch.revoked_alone")
    allowed = _own_signers(session) if signers is None else verifying.read_signers(signers, revoked)
    outcome = verifying.verify(batch_path, allowed, file_check(load_profile()), state)
    if receipt is not None:
        verifying.write_receipt(receipt, outcome, batch_path, session.booth.clock())
    found = {"batch": str(batch_path), **verifying.outcome_object(outcome, session.words)}
    found["signers"] = "own" if signers is None else str(signers)
    text = _outcome_text(outcome, session.words)
    if signers is None:
        text += "\n" + session.words.say("batch.note.own_key")
    print_answer(found, text, as_json=as_json)
    return 0 if outcome.accepted else 1


def exported_object(done: Exported) -> dict[str, object]:
    """Return the JSON object of ``batch export``."""
    return {
        "folder": None if done.locked else str(done.folder),
        "archive": str(done.archive),
        "booth": done.batch.booth,
        "receiver": done.batch.receiver,
        "sequence": done.batch.sequence,
        "count": done.batch.count,
        "manifest_sha256": done.batch.manifest_sha256,
        "simulation": done.batch.simulated,
        "signer": done.signer,
        "resumed": done.resumed,
        "locked": done.locked,
        "left": done.left,
        "without_code": done.without_code,
    }


class _Progress:
    """Says on stderr how far the export is, if a person looks on; a script wants errors only."""

    def __init__(self, words: Words, to: Path) -> None:
        self._words = words
        self._to = to
        self._watched = sys.stderr.isatty()

    def tell(self, step: str, done: int, total: int) -> None:
        """Say a step; those that take no time are not worth a line."""
        if not self._watched:
            return
        if step in ("photo", "copied"):
            sys.stderr.write(f"\r{done}/{total}" + ("\n" if done == total else ""))
        elif step in ("staging", "promised", "flushed"):
            said = self._words.say(f"batch.step.{step}", count=total, folder=str(self._to))
            sys.stderr.write(said + "\n")
        sys.stderr.flush()


def _own_signers(session: Session) -> list[Signer]:
    """Return the booth's own key as the only signer; making one to verify with proves nothing."""
    if not (session.booth.data / FILE_NAME).exists():
        raise BadInput("batch.no_signers", folder=str(session.booth.data))
    return own_signers(session)


def _exported_text(done: Exported, words: Words) -> str:
    key = "batch.resumed" if done.resumed else "batch.exported"
    if done.locked:
        key = "batch.resumed.locked" if done.resumed else "batch.exported.locked"
    said = [
        words.say(
            key,
            count=done.batch.count,
            folder=str(done.folder),
            archive=str(done.archive),
            signer=done.signer,
        )
    ]
    if done.batch.simulated:
        said.append(words.say("batch.note.simulation"))
    if done.left:
        said.append(words.say("batch.left", count=done.left))
    if done.without_code:
        said.append(words.say("batch.left.without_code", count=done.without_code))
    return "\n".join(said)


def _outcome_text(outcome: Outcome, words: Words) -> str:
    header = outcome.header
    name = f"{header.booth} {header.sequence}" if header else "?"
    if outcome.accepted:
        title = words.say("batch.accepted", name=name, count=outcome.photos, signer=outcome.signer)
    else:
        title = words.say("batch.refused", name=name, count=len(outcome.faults))
    lines = [f"  - {sentence}" for sentence in verifying.sentences(outcome, words)]
    return "\n".join([title, *lines, *verifying.notes(outcome, words)])
