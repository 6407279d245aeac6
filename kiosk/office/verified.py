"""A batch that was verified, with what its records say of each photo.

What is read after the verification is held against the signed manifest again, so that a
medium which changes in between is found out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.batch import standalone
from kiosk.batch import verify as verifying
from kiosk.batch.standalone import HEADER, MANIFEST, RECORDS, Header, Outcome, Signer, Source
from kiosk.errors import AnswerIsNo

CheckPhoto = Callable[[str, bytes], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of a batch.

    Attributes:
        file: its name in the batch.
        person: what the records tell people apart by, as it stands there.
        record: column -> cell, without the booth's mark against formulas.
    """

    file: str
    sha256: str
    person: str
    record: Mapping[str, str]


@dataclass(frozen=True)
class Verified:
    """A batch without a fault.

    Attributes:
        signer: fingerprint of the key.
    """

    path: Path
    header: Header
    manifest_sha256: str
    signer: str
    photos: tuple[Photo, ...]

    @property
    def name(self) -> str:
        """The name that the booth gave the batch, whatever its folder is called now."""
        return f"{self.header.chain.replace('#', '-')}-{self.header.sequence:06d}"


def open_verified(path: Path, signers: Sequence[Signer], check_photo: CheckPhoto) -> Verified:
    """Verify a batch folder or zip and return what it says.

    Raises:
        AnswerIsNo: it has a fault; naming the first.
        BadInput: nothing is there.
    """
    outcome = verifying.verify(path, signers, check_photo)
    if outcome.header is None or not outcome.accepted:
        raise _refused(path, outcome)
    with closing(standalone.open_source(path)) as source:
        manifest = _bytes(source, MANIFEST, outcome.manifest_sha256, path)
        sums, _ = standalone.parse_manifest(manifest)
        rows, _ = standalone.parse_records(_bytes(source, RECORDS, sums[RECORDS], path))
    header = outcome.header
    photos = tuple(
        Photo(row["file"], sums[row["file"]], _plain(row[header.identity]), _plainly(row))
        for row in rows
    )
    return Verified(path, header, outcome.manifest_sha256, outcome.signer, photos)


def read_photos(batch: Verified) -> Iterator[tuple[Photo, bytes]]:
    """Yield each photo with its bytes, which are those that were signed.

    Raises:
        AnswerIsNo: the medium does not hold them any more.
    """
    with closing(standalone.open_source(batch.path)) as source:
        for photo in batch.photos:
            yield photo, _bytes(source, photo.file, photo.sha256, batch.path)


def _bytes(source: Source, name: str, sha256: str, path: Path) -> bytes:
    data, fault = standalone.read_file(source, name)
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        raise AnswerIsNo("office.changed", batch=str(path), file=fault.file if fault else name)
    return data


def _refused(path: Path, outcome: Outcome) -> AnswerIsNo:
    fault = outcome.faults[0] if outcome.faults else standalone.Fault("missing", HEADER)
    file, detail = str(path / standalone.plain(fault.file)), standalone.plain(fault.detail)
    return AnswerIsNo(f"batch.fault.{fault.code}", file=file, detail=detail)


def _plainly(row: Mapping[str, str]) -> dict[str, str]:
    return {column: _plain(cell) for column, cell in row.items()}


def _plain(cell: str) -> str:
    return cell.removeprefix("'")
