"""The receipt: one signed line that says which photo a booth took in, when, under which number.

The line fits a QR code and can be checked with nothing but the booth's public
key: ``CPK1.NUMBER.PHOTO.BOOTH.MOMENT.SIGNATURE``, where PHOTO is the SHA-256 of
the finished file and SIGNATURE 64 bytes of Ed25519, both in base64url without
padding, and MOMENT is in UTC to the second. There is one spelling of each
receipt: what could be written in two ways is refused.

What is signed are the bytes that OpenSSH signs for everything in front of the
last dot, under a namespace of its own. So no signature of a batch can be passed
off as one of a receipt, nor the other way round, and stock tools can check it.
It holds nothing that names a person.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from kiosk.batch import standalone
from kiosk.batch.sign import RECEIPTS
from kiosk.batch.standalone import Signer
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.keys import SigningKey
from kiosk.store.submissions import Submission

LONGEST: Final = 400
"""Characters of a text that is looked at; no receipt comes near it."""
_FORMAT: Final = "CPK1"
_ANY_FORMAT: Final = re.compile(r"CPK[0-9]{1,4}\.")
_NAME: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?")
_MOMENT: Final = "%Y%m%dT%H%M%SZ"
_PARTS: Final = 6
_PHOTO_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


@dataclass(frozen=True)
class Receipt:
    """What a receipt says.

    Attributes:
        number: of the submission.
        photo_sha256: of the finished photo's file, 64 hexadecimal digits.
        booth: name of the booth that took it in.
        submitted_at: when, aware; a receipt that was read has it in UTC and to the second.
    """

    number: str
    photo_sha256: str
    booth: str
    submitted_at: datetime


@dataclass(frozen=True)
class Genuine:
    """A receipt that holds, and the fingerprint of the key that it holds under."""

    receipt: Receipt
    signer: str


def receipt_of(submission: Submission) -> Receipt:
    """Return the receipt of a submission; the same each time."""
    return Receipt(
        number=submission.number,
        photo_sha256=submission.finished_sha256,
        booth=submission.booth,
        submitted_at=submission.submitted_at,
    )


def sign(receipt: Receipt, key: SigningKey) -> str:
    """Return the line of a receipt; the same each time."""
    body = _body(receipt)
    return f"{body}.{_encoded(key.sign(_signed(body)))}"


def parse(text: str) -> Receipt:
    """Return what a line says, whoever wrote it; ``verify`` tells whether it is true.

    Args:
        text: the line; blanks and line breaks, which a message may add, do not count.

    Raises:
        BadInput: it is no receipt, too long, of a later version, cut off or damaged.
    """
    return _parts(text)[0]


def verify(text: str, signers: Sequence[Signer]) -> Genuine:
    """Return a receipt that one of the signers made, unchanged.

    Args:
        text: as ``parse`` takes it.
        signers: whose signature counts for which booth.

    Raises:
        BadInput: as ``parse`` raises it.
        AnswerIsNo: no key of its booth is known here, none may sign receipts, or what it
            says is not what was signed.
    """
    receipt, body, signature = _parts(text)
    of_booth = [signer for signer in signers if receipt.booth in signer.principals]
    if not of_booth:
        raise AnswerIsNo("receipt.other_booth", booth=receipt.booth)
    permitted = [
        each for each in of_booth if each.namespaces is None or RECEIPTS in each.namespaces
    ]
    if not permitted:
        raise AnswerIsNo("receipt.not_permitted", booth=receipt.booth, namespace=RECEIPTS)
    for signer in permitted:
        _, number = standalone.unpack(signer.key, 2)
        if standalone.ed25519_holds(number, _signed(body), signature):
            return Genuine(receipt, standalone.fingerprint(signer.key))
    raise AnswerIsNo("receipt.changed", booth=receipt.booth)


def looks_like_one(text: str) -> bool:
    """Return whether a text begins as receipts do, of this version or another."""
    return _ANY_FORMAT.match(text.lstrip()) is not None


def _parts(text: str) -> tuple[Receipt, str, bytes]:
    """Return what a line says, the part that is signed, and the signature."""
    # Cut first: what is far too long is not worth being looked through.
    line = "".join(text[: LONGEST * 2].split())
    if not looks_like_one(line):
        raise BadInput("receipt.not_one")
    if len(line) > LONGEST:
        raise BadInput("receipt.too_long", limit=LONGEST)
    parts = line.split(".")
    if parts[0] != _FORMAT:
        raise BadInput("receipt.other_version", version=parts[0])
    if len(parts) < _PARTS or len(parts[-1]) < len(_encoded(bytes(_SIGNATURE_BYTES))):
        raise BadInput("receipt.cut_off")
    try:
        receipt = _read(parts)
        signature = _decoded(parts[-1], _SIGNATURE_BYTES)
    except ValueError as error:
        raise BadInput("receipt.damaged") from error
    return receipt, _body(receipt), signature


def _read(parts: Sequence[str]) -> Receipt:
    """Return what the parts say; ValueError unless they are spelt as ``_body`` spells them."""
    _, number, photo, booth, moment, _ = parts
    if not (_NAME.fullmatch(number) and _NAME.fullmatch(booth)):
        raise ValueError("name")
    read = Receipt(
        number=number,
        photo_sha256=_decoded(photo, _PHOTO_BYTES).hex(),
        booth=booth,
        submitted_at=datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC),
    )
    if _body(read) != ".".join(parts[:-1]):
        raise ValueError("spelling")
    return read


def _body(receipt: Receipt) -> str:
    moment = receipt.submitted_at.astimezone(UTC).strftime(_MOMENT)
    photo = _encoded(bytes.fromhex(receipt.photo_sha256))
    return f"{_FORMAT}.{receipt.number}.{photo}.{receipt.booth}.{moment}"


def _signed(body: str) -> bytes:
    return standalone.signed_message(RECEIPTS.encode("ascii"), body.encode("ascii"))


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _decoded(text: str, size: int) -> bytes:
    """Return ``size`` bytes; ValueError for another size or another spelling of the same bytes."""
    data = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), b"-_", validate=True)
    if len(data) != size or _encoded(data) != text:
        raise ValueError("base64")
    return data
