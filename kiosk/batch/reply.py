"""The signed reply: what an office says of each photo that it was handed, in one text file.

The file is a JSON object, and behind it the office's OpenSSH signature over all of it, in
a namespace of its own. So stock tools can take it apart and check it (decision 0019), and
it names no person: a photo is told by its batch, its file and its hash.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from kiosk.batch import standalone
from kiosk.batch.sign import REPLIES, signature
from kiosk.batch.standalone import Signer
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.keys import SigningKey
from kiosk.store.acknowledgements import REPLIES as ANSWERS
from kiosk.store.acknowledgements import Reply

FORMAT: Final = "chsi-photo-reply/1"
ENDING: Final = ".reply"
LARGEST_BYTES: Final = 1 << 25
LONGEST_NOTE: Final = 500
MOST_REASONS: Final = 20
_MOST_BATCHES: Final = 1000
_SEAL: Final = b"-----BEGIN SSH SIGNATURE-----\n"


@dataclass(frozen=True, slots=True)
class Said:
    """What the office says of one photo.

    Attributes:
        file: its name in the batch.
        reasons: codes of ``assets/reasons.toml``, for a rejected one.
        note: the office's own words.
    """

    file: str
    photo_sha256: str
    reply: Reply
    reasons: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Answered:
    """The photos of one batch; those that are not among them are not answered yet.

    Attributes:
        batch: its name, for people; it is told by its manifest.
    """

    booth: str
    batch: str
    manifest_sha256: str
    photos: tuple[Said, ...]


@dataclass(frozen=True)
class SignedReply:
    """One reply.

    Attributes:
        office: the name that the booth's file of signers knows the office's key by.
        replied_at: UTC, to the second, with a Z.
    """

    office: str
    replied_at: str
    replied_by: str
    software: str
    batches: tuple[Answered, ...]


class _Malformed(Exception):
    """A reply says something that no office writes; names the field."""


def looks_signed(data: bytes) -> bool:
    """Return whether a file's bytes are meant to be a signed reply, be it a right one or not."""
    return data.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(b"{") or _SEAL in data


def reply_bytes(reply: SignedReply, key: SigningKey) -> bytes:
    """Return the text of a reply, signed; the same each time."""
    table = {"format": FORMAT, **asdict(reply)}
    body = (json.dumps(table, indent=1, ensure_ascii=False) + "\n").encode("utf-8")
    return body + signature(key, REPLIES, body)


def parse_reply(data: bytes, file: str, signers: Sequence[Signer]) -> tuple[SignedReply, str]:
    """Return a reply whose signature holds, and the fingerprint of its key.

    Args:
        data: the file's bytes.
        file: its name, for the sentence of an error.
        signers: who may sign for which office.

    Raises:
        BadInput: it is no reply, or too large a one.
        AnswerIsNo: the signature does not hold, or the key is not this office's.
    """
    if len(data) > LARGEST_BYTES:
        raise BadInput("reply.too_large", file=file, limit=LARGEST_BYTES >> 20)
    body, seal, rest = data.partition(_SEAL)
    if not seal:
        raise BadInput("reply.not_signed", file=file)
    try:
        reply = _reply(standalone.read_json(body))
    except (ValueError, _Malformed) as error:
        field = str(error) if isinstance(error, _Malformed) else type(error).__name__
        raise BadInput("reply.malformed", file=file, field=field) from error
    claim = standalone.Claim(reply.office, reply.replied_at, REPLIES)
    signer, faults = standalone.check_signature(body, seal + rest, signers, claim)
    if faults:
        fault = faults[0]
        detail = standalone.plain(fault.detail)
        raise AnswerIsNo(f"reply.{fault.code}", file=file, office=reply.office, detail=detail)
    return reply, signer


def _reply(table: Mapping[str, Any]) -> SignedReply:
    if table.get("format") != FORMAT:
        raise _Malformed("format")
    batches = _list(table, "batches", _MOST_BATCHES)
    reply = SignedReply(
        office=_text(table, "office"),
        replied_at=_text(table, "replied_at"),
        replied_by=_text(table, "replied_by"),
        software=_text(table, "software"),
        batches=tuple(_batch(each) for each in batches),
    )
    manifests = [batch.manifest_sha256 for batch in reply.batches]
    if not manifests or len(set(manifests)) != len(manifests):
        raise _Malformed("batches")
    return reply


def _batch(table: object) -> Answered:
    if not isinstance(table, dict):
        raise _Malformed("batches")
    photos = tuple(_said(each) for each in _list(table, "photos", standalone.MAX_FILES))
    if len({photo.file for photo in photos}) != len(photos):
        raise _Malformed("photos")
    manifest = _text(table, "manifest_sha256")
    return Answered(_text(table, "booth"), _text(table, "batch"), manifest, photos)


def _said(table: object) -> Said:
    if not isinstance(table, dict):
        raise _Malformed("photos")
    reply, note = table.get("reply"), table.get("note")
    if reply not in ANSWERS:
        raise _Malformed("reply")
    if not isinstance(note, str) or len(note) > LONGEST_NOTE or not _printable(note):
        raise _Malformed("note")
    reasons = _list(table, "reasons", MOST_REASONS)
    if not all(isinstance(code, str) and code.isprintable() for code in reasons):
        raise _Malformed("reasons")
    if reply == "rejected" and not (reasons or note.strip()):
        raise _Malformed("reasons")
    sha256 = _text(table, "photo_sha256")
    return Said(_text(table, "file"), sha256, reply, tuple(reasons), note)


def _list(table: Mapping[str, Any], name: str, most: int) -> list[Any]:
    value = table.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise _Malformed(name)
    return value


def _text(table: Mapping[str, Any], name: str) -> str:
    value = table.get(name)
    short = isinstance(value, str) and len(value) <= standalone.MAX_NAME_BYTES
    if not isinstance(value, str) or not short or not value.strip() or not value.isprintable():
        raise _Malformed(name)
    return value


def _printable(text: str) -> bool:
    return all(line.isprintable() for line in text.split("\n"))
