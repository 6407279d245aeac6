"""What the tests of the hand-over share: a booth with photos, batches made wrong on purpose."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.batch.export import Exported, export
from kiosk.batch.manifest import header_bytes, manifest_bytes
from kiosk.batch.plan import Order
from kiosk.batch.sign import sign_manifest, signers_line, signers_of
from kiosk.batch.standalone import (
    HEADER,
    MANIFEST,
    RECORDS,
    SIGNATURE,
    Header,
    Outcome,
    open_source,
    parse_header,
    verify,
)
from kiosk.errors import KioskError
from kiosk.keys import SigningKey
from kiosk.review import Approval, approve, confirm
from kiosk.rights import account_actor
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit

BOOTH = "BOOTH-1"
PROFILE_SHA256 = "ab" * 32


def photo_bytes(number: int) -> bytes:
    """Return a small made-up JPEG, another one for each number."""
    picture = io.BytesIO()
    colour = (number * 37 % 256, number * 91 % 256, number * 53 % 256)
    Image.new("RGB", (9, 12), colour).save(picture, "JPEG")
    return picture.getvalue()


def accept_all(_name: str, _data: bytes) -> Sequence[str]:
    """Find nothing wrong with any photo."""
    return ()


@dataclass(frozen=True)
class Desk:
    """A booth's store and key, and the moment."""

    store: Store
    key: SigningKey
    now: datetime

    def submit(self, number: int, *, simulated: bool = False, verdict: str = "pass") -> Submission:
        """Hand in the photo of student 2100000 + ``number``."""
        take = Take(
            jpeg=photo_bytes(number),
            original=f"original {number}".encode(),
            original_media_type="image/png",
            original_size=(31, 17),
            finished_size=(9, 12),
            transform={"scale": 0.25},
            report={"verdict": verdict, "rules": [{"id": "geometry.crown", "verdict": verdict}]},
            profile_id="chsi-2017",
            profile_sha256=PROFILE_SHA256,
            source="sim:someone" if simulated else "0",
            simulated=simulated,
            taken_at=self.now,
        )
        student_no = str(2_100_000 + number)
        return submit(self.store, student_no, take, booth=BOOTH, now=self.now)

    def approve(
        self,
        *numbers: int,
        simulated: bool = False,
        override: str | None = None,
        confirmed: bool = True,
    ) -> list[Submission]:
        """Hand in and approve the photos of these students."""
        verdict = "fail" if override else "pass"
        handed_in = [self.submit(n, simulated=simulated, verdict=verdict) for n in numbers]
        approval = Approval(account_actor("Ms Reviewer"), self.now, override)
        done = [approve(self.store, entry.number, approval) for entry in handed_in]
        if override and confirmed:
            second = Approval(account_actor("Mr Second"), self.now)
            done = [confirm(self.store, entry.number, second) for entry in done]
        return done

    def order(self, to: Path, **changes: Any) -> Order:  # noqa: ANN401 - any field of an order
        """Return an order to export to ``to``."""
        order = Order(
            to=to,
            booth=BOOTH,
            profile_id="chsi-2017",
            profile_sha256=PROFILE_SHA256,
            by=account_actor("Mr Exporter"),
            software="chsi-photo-kiosk 0.1.0",
            now=self.now + timedelta(hours=1),
        )
        return replace(order, **changes)

    def export(self, to: Path, **changes: Any) -> Exported:  # noqa: ANN401
        """Export what is approved."""
        return export(self.store, self.key, self.order(to, **changes), accept_all)

    def refusal(self, to: Path, **changes: Any) -> KioskError:  # noqa: ANN401
        """Return the error that an export ends with."""
        with pytest.raises(KioskError) as caught:
            self.export(to, **changes)
        return caught.value

    def verify(self, batch: Path, chains: dict[str, list[str]] | None = None) -> Outcome:
        """Verify a batch with the booth's own key as the permitted signer."""
        source = open_source(batch)
        outcome = verify(source, signers_of(self.key, BOOTH), chains, accept_all)
        source.close()
        return outcome

    def faults(self, batch: Path, chains: dict[str, list[str]] | None = None) -> set[str]:
        """Return the codes of a batch's faults."""
        return {fault.code for fault in self.verify(batch, chains).faults}

    def signers_file(self, folder: Path) -> Path:
        """Write the booth's ``allowed_signers`` and return it."""
        file = folder / "allowed_signers"
        file.write_text(signers_line(self.key, BOOTH) + "\n", encoding="utf-8")
        return file

    def sign_again(self, folder: Path) -> None:
        """List and sign what a batch folder holds now: a booth that signs nonsense."""
        apart = {MANIFEST, SIGNATURE}
        files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
        sums = {
            name: hashlib.sha256(path.read_bytes()).hexdigest()
            for name, path in files.items()
            if path.is_file() and name not in apart
        }
        self.sign_sums(folder, sums)

    def sign_sums(self, folder: Path, sums: Mapping[str, str]) -> None:
        """Write and sign a manifest."""
        self.sign_text(folder, manifest_bytes(sums))

    def sign_text(self, folder: Path, manifest: bytes) -> None:
        """Write and sign any text as the manifest."""
        (folder / MANIFEST).write_bytes(manifest)
        (folder / SIGNATURE).write_bytes(sign_manifest(self.key, manifest))

    def change_header(self, folder: Path, **changes: Any) -> None:  # noqa: ANN401
        """Change what the header says and sign the batch again."""
        header = read_header(folder)
        (folder / HEADER).write_bytes(header_bytes(Header(**(asdict(header) | changes))))
        self.sign_again(folder)

    def change_records(self, folder: Path, change: Callable[[list[list[str]]], None]) -> None:
        """Change the cells of the records, heading included, and sign the batch again."""
        text = (folder / RECORDS).read_bytes().decode("utf-8-sig")
        cells = list(csv.reader(io.StringIO(text, newline="")))
        change(cells)
        changed = io.StringIO(newline="")
        csv.writer(changed, lineterminator="\r\n").writerows(cells)
        (folder / RECORDS).write_bytes(changed.getvalue().encode("utf-8-sig"))
        self.sign_again(folder)


def read_header(folder: Path) -> Header:
    """Return the header of a batch folder."""
    header, faults = parse_header((folder / HEADER).read_bytes())
    assert header is not None, faults
    return header


def photos_of(folder: Path) -> list[Path]:
    """Return the photos of a batch folder, by name."""
    return sorted((folder / "photos").iterdir())
