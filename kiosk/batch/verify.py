"""The booth's and the office's verification: the standalone verifier, plus the profile's rules.

There is one verifier, ``standalone``; this adds what needs the product: the check
of each photo, both languages, the kiosk's errors.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from kiosk.batch import standalone
from kiosk.batch.standalone import Outcome, Signer, Unusable, plain
from kiosk.errors import BadInput, EnvironmentFailed
from kiosk.words import Words


def verify(
    batch: Path,
    signers: Sequence[Signer],
    check_photo: Callable[[str, bytes], Sequence[str]],
    state: Path | None = None,
) -> Outcome:
    """Examine a batch folder or zip; remember it in ``state`` if it is accepted.

    Args:
        batch: the folder or zip.
        signers: who may sign for which booth.
        check_photo: gives, for a photo's file name and bytes, what is wrong with it.
        state: the file that remembers the accepted batches; None leaves the order unchecked.

    Raises:
        BadInput: nothing is at ``batch``, or ``state`` is not such a file.
        EnvironmentFailed: ``state`` cannot be written.
    """
    try:
        chains = None if state is None else standalone.read_state(state)
    except Unusable as error:
        raise BadInput("batch.bad_state", file=str(state)) from error
    try:
        source = standalone.open_source(batch)
    except Unusable as error:
        raise BadInput("batch.no_batch", file=str(batch)) from error
    try:
        outcome = standalone.verify(source, signers, chains, check_photo)
    finally:
        source.close()
    if state is not None and chains is not None and outcome.accepted:
        try:
            standalone.remember(state, chains, outcome)
        except OSError as error:
            raise EnvironmentFailed("batch.state_not_kept", file=str(state)) from error
    return outcome


def read_signers(file: Path, revoked: Path | None = None) -> list[Signer]:
    """Return who may sign, from an OpenSSH ``allowed_signers`` file.

    Args:
        file: who may sign.
        revoked: public keys that nothing is taken from any more; None for none.

    Raises:
        BadInput: a file cannot be read, or names no Ed25519 key for a plain name.
    """
    gone = "" if revoked is None else _text(revoked)
    try:
        signers = standalone.parse_signers(_text(file), gone)
    except Unusable as error:
        raise BadInput("batch.revoked_unreadable", file=str(revoked)) from error
    if not signers:
        raise BadInput("batch.signers_empty", file=str(file))
    return signers


def write_receipt(file: Path, outcome: Outcome, batch: Path, now: datetime) -> None:
    """Write one printed page on what was found.

    Raises:
        BadInput: the page would lie in the batch.
        EnvironmentFailed: it cannot be written.
    """
    at = now.astimezone().strftime("%Y-%m-%d %H:%M %z")
    page = standalone.receipt_html(outcome, batch.resolve().name, at)
    try:
        standalone.write_receipt(file, page, batch)
    except Unusable as error:
        raise BadInput("batch.receipt_inside", file=str(file)) from error
    except OSError as error:
        raise EnvironmentFailed("file.not_written", file=str(file)) from error


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("batch.signers_unreadable", file=str(file)) from error


def sentences(outcome: Outcome, words: Words) -> list[str]:
    """Return each fault in the language of ``words``."""
    return [
        words.say(f"batch.fault.{fault.code}", file=plain(fault.file), detail=plain(fault.detail))
        for fault in outcome.faults
    ]


def notes(outcome: Outcome, words: Words) -> list[str]:
    """Return what else is to be known, in the language of ``words``."""
    return [words.say(f"batch.note.{note}") for note in outcome.notes]


def outcome_object(outcome: Outcome, words: Words) -> dict[str, object]:
    """Return the JSON object of ``batch verify``."""
    said = sentences(outcome, words)
    return {
        "verdict": "accepted" if outcome.accepted else "refused",
        "header": None if outcome.header is None else asdict(outcome.header),
        "photos": outcome.photos,
        "simulation": outcome.header is not None and outcome.header.simulation,
        "manifest_sha256": outcome.manifest_sha256,
        "signer": outcome.signer,
        "faults": [
            {"code": fault.code, "file": fault.file, "detail": fault.detail, "sentence": sentence}
            for fault, sentence in zip(outcome.faults, said, strict=True)
        ],
        "notes": list(outcome.notes),
    }
