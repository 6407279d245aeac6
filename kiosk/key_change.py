"""Changing the booth's signing key, revoking it, and what the office must know of it.

A change is a statement that the *old* key signs: it names the new one, so whoever
trusted the old one can follow. A revocation says that nothing the old key signed is to
be believed any more; the old key may be in a stranger's hands, so the *new* one signs
it, and the office must hear its fingerprint by another way. Every statement holds the
hash of the one before. Batches that a changed key signed stay valid as of their date.

A change is one transaction between two steps on the disk: the new key is made beside
the old one, the history says that it takes over, it gets the old one's name.
``settle`` ends a change that was stopped in between, one way or the other.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk import keys
from kiosk.batch import standalone
from kiosk.batch.records import moment
from kiosk.batch.sign import RECEIPTS, fingerprint_of, signature
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.keys import FILE_NAME, NEXT_FILE, RECEIPT_FILE, SigningKey
from kiosk.rights import Actor
from kiosk.store import audit, batches, key_statements, people, text
from kiosk.store.key_statements import Signed
from kiosk.store.open import Store

logger = logging.getLogger(__name__)

FORMAT: Final = "chsi-photo-keys/1"
NAMESPACE: Final = "chsi-photo-keys"
LONGEST_REASON: Final = 500
_PURPOSES: Final = f"{standalone.NAMESPACE},{RECEIPTS}"
_DAY: Final = "%Y%m%d%H%M%SZ"


@dataclass(frozen=True)
class Change:
    """What is asked for.

    Attributes:
        booth: the booth's name.
        who: who changes it.
        why: in their own words.
        now: the moment, aware.
        passphrase: of the present key; None for the one that this computer keeps.
    """

    booth: str
    who: Actor
    why: str
    now: datetime
    passphrase: str | None = None


@dataclass(frozen=True)
class Known:
    """What the office is told of the booth's keys.

    Attributes:
        booth: the booth's name.
        fingerprint: of the key that signs now.
        public_key: its line.
        allowed_signers: the lines for the office's file of that name.
        revoked: public lines that nothing is to be taken from any more.
        history: the statements, oldest first.
    """

    booth: str
    fingerprint: str
    public_key: str
    allowed_signers: tuple[str, ...]
    revoked: tuple[str, ...]
    history: tuple[Signed, ...]


def current_key(store: Store, folder: Path, passphrase: str | None = None) -> SigningKey:
    """Return the key that signs now, made on first use; raises as ``keys.open_or_make``."""
    settle(store, folder)
    return keys.open_or_make(folder, passphrase)


def change(store: Store, folder: Path, asked: Change) -> SigningKey:
    """Have a new key take over from the present one, and return it.

    Raises:
        AnswerIsNo: the person may not, or a batch that was begun must be finished first.
        BadInput: no reason, or too long a one.
        EnvironmentFailed: the present key cannot be opened; the new one cannot be kept.
    """
    _demand(store, asked)
    settle(store, folder)
    old = keys.load(folder, asked.passphrase)
    thought_of = asked.passphrase if keys.kept_passphrase(folder) is None else None
    new = _make_next(folder, thought_of)
    _record(store, "change_key", asked, (old.public_line, new), signer=old)
    settle(store, folder)
    return new


def revoke(store: Store, folder: Path, asked: Change) -> SigningKey:
    """Say that nothing the present key signed is to be believed, and return the new key.

    The present key is not opened: it may be lost, or its passphrase forgotten. The new one is
    locked with a passphrase that this computer keeps.

    Raises:
        AnswerIsNo: the person may not, or a batch that was begun must be finished first.
        BadInput: no reason, or too long a one.
        EnvironmentFailed: there is no key, or the new one cannot be kept.
    """
    _demand(store, asked)
    settle(store, folder)
    old = keys.public_line_in(folder)
    new = _make_next(folder, None)
    _record(store, "revoke_key", asked, (old, new), signer=new)
    settle(store, folder)
    return new


def settle(store: Store, folder: Path) -> None:
    """End a change of key that was stopped half-way, one way or the other."""
    if not os.path.lexists(folder / NEXT_FILE):
        return
    following = keys.public_line_in(folder, NEXT_FILE)
    history = key_statements.everything(store)
    if history and history[-1].says["key"] == following:
        (folder / NEXT_FILE).replace(folder / FILE_NAME)
    else:
        (folder / NEXT_FILE).unlink()


def known(store: Store, folder: Path, booth: str) -> Known:
    """Return what the office is told of the booth's keys; the present one is not opened.

    Raises:
        EnvironmentFailed: there is no key, or it cannot be read.
    """
    settle(store, folder)
    history = key_statements.everything(store)
    present = keys.public_line_in(folder)
    revoked = [said["replaces"] for said in _said(history) if said["act"] == "revoke_key"]
    lines = _lines(booth, history, present, revoked)
    if os.path.lexists(folder / RECEIPT_FILE):
        receipts = keys.public_line_in(folder, RECEIPT_FILE)
        lines.append(f'{booth} namespaces="{RECEIPTS}" {receipts}')
    return Known(
        booth, fingerprint_of(present), present, tuple(lines), tuple(revoked), tuple(history)
    )


def broken_at(history: Sequence[Signed]) -> int | None:
    """Return the number of the first statement that is not as it was signed; None if all hold."""
    previous = ""
    for number, each in enumerate(history, 1):
        said = each.says
        by = {"change_key": "replaces", "revoke_key": "key"}.get(said.get("act", ""), "")
        signer = standalone.parse_signers(f"{said.get('booth')} {each.signed_by}")
        claim = standalone.Claim(str(said.get("booth")), str(said.get("at")), NAMESPACE)
        _, faults = standalone.check_signature(
            each.text.encode(), each.signature.encode(), signer, claim
        )
        linked = (said.get("number"), said.get("previous_sha256")) == (number, previous)
        if faults or not linked or each.number != number or said.get(by) != each.signed_by:
            return number
        previous = hashlib.sha256(each.text.encode()).hexdigest()
    return None


def _said(history: Sequence[Signed]) -> list[dict[str, str]]:
    return [json.loads(each.text) for each in history]


def _lines(
    booth: str, history: Sequence[Signed], present: str, revoked: Sequence[str]
) -> list[str]:
    """Return a line for each key that may be believed, with the days it may be believed for.

    Without a change there are no days, so that old OpenSSH, which knows no UTC, reads it.
    """
    said = _said(history)
    order = [*(each["replaces"] for each in said), present]
    days = [_day(each["at"]) for each in said]
    lines = []
    for key, after, before in zip(order, ["", *days], [*days, ""], strict=True):
        options = [f'namespaces="{_PURPOSES}"']
        options += [f'valid-after="{after}"'] if after else []
        options += [f'valid-before="{before}"'] if before else []
        if key not in revoked:
            lines.append(f"{booth} {','.join(options)} {key}")
    return lines


def _day(at: str) -> str:
    return datetime.fromisoformat(at).astimezone(UTC).strftime(_DAY)


def _demand(store: Store, asked: Change) -> None:
    people.demand(store, asked.who, "manage_keys")
    if not 0 < len(asked.why.strip()) <= LONGEST_REASON:
        raise BadInput("key.no_reason", limit=LONGEST_REASON)
    for simulated in (False, True):
        begun = batches.promised(store, simulated=simulated, receiver=None)
        if begun is not None:
            raise AnswerIsNo("key.batch_begun", batch=begun.folder, receiver=begun.receiver)


def _make_next(folder: Path, passphrase: str | None) -> SigningKey:
    keys.make(folder, NEXT_FILE, passphrase)
    return keys.load(folder, passphrase, name=NEXT_FILE)


def _record(
    store: Store, act: str, asked: Change, pair: tuple[str, SigningKey], *, signer: SigningKey
) -> None:
    old, new = pair
    with store.writing():
        _demand(store, asked)
        history = key_statements.everything(store)
        previous = hashlib.sha256(history[-1].text.encode()).hexdigest() if history else ""
        statement = text.canonical(
            {
                "format": FORMAT,
                "number": len(history) + 1,
                "act": act,
                "booth": asked.booth,
                "at": moment(asked.now),
                "by": asked.who.name,
                "why": asked.why.strip(),
                "key": new.public_line,
                "replaces": old,
                "previous_sha256": previous,
            }
        )
        made = signature(signer, NAMESPACE, statement.encode()).decode("ascii")
        key_statements.add(store, Signed(len(history) + 1, statement, made, signer.public_line))
        detail = {
            "why": asked.why.strip(),
            "before": {"key": fingerprint_of(old)},
            "after": {"key": fingerprint_of(new.public_line)},
            **asked.who.trace,
        }
        audit.append(store, audit.Entry(asked.now, asked.who.name, act, asked.booth, detail))
    logger.info("%s: the key of %s is %s", act, asked.booth, fingerprint_of(new.public_line))
