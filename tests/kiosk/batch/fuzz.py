"""What must hold of any bytes that come from outside: batches, replies, batches to collect.

Used twice: by the tests, a few seconds each, and by ``tools/fuzz.py`` for as long as one
likes. Half of the inputs are a right one that was damaged; the other half is nonsense that
the booth or the office has signed, because a signature says who, not what.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from hypothesis import strategies as st

from kiosk.batch.acknowledge import preview
from kiosk.batch.answers import parse_answers
from kiosk.batch.manifest import manifest_bytes
from kiosk.batch.reply import reply_bytes
from kiosk.batch.sign import REPLIES, sign_manifest, signature, signers_of
from kiosk.batch.standalone import (
    HEADER,
    MANIFEST,
    RECORDS,
    SIGNATURE,
    Header,
    parse_manifest,
    parse_signers,
    receipt_html,
    verify,
)
from kiosk.errors import KioskError
from kiosk.keys import open_or_make
from kiosk.office.book import open_book
from kiosk.office.collect import Order as Collecting
from kiosk.office.collect import collect
from kiosk.office.reply import Order, reply_to
from kiosk.office.verified import open_verified
from kiosk.store.open import open_store
from tests.kiosk.batch.desk import BOOTH, Desk, accept_all
from tests.kiosk.batch.held import Held, files_of
from tests.kiosk.workbooks import workbook

NOW: Final = datetime(2026, 3, 1, tzinfo=UTC)
_LIST: Final = [["学号", "结果", "原因"], ["2100001", "不通过", "RJ-B1"], ["2100002", "通过", ""]]

# --- damage ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Splice:
    """Bytes put in place of a piece of a file; place and length are shares of it."""

    name: int
    at: float
    length: int
    new: bytes

    def apply(self, data: bytes) -> bytes:
        """Return the damaged bytes."""
        start = int(self.at * len(data))
        return data[:start] + self.new + data[start + self.length :]


SHARES = st.floats(0, 1, allow_nan=False)
BITS = st.one_of(
    st.binary(max_size=12),
    st.sampled_from([b"\0", b"\xff", b"..", b"/", b'"', b",", b"\n", b"=1+1", b"-1", b"9" * 40]),
)
SPLICES = st.lists(
    st.builds(Splice, st.integers(0, 9), SHARES, st.integers(0, 20), BITS), min_size=1, max_size=4
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
HEADERS = st.dictionaries(st.sampled_from(list(Header.__dataclass_fields__)), VALUES, max_size=4)
NAMES = st.one_of(st.text(max_size=30), st.sampled_from(["../x", "/x", "CON", "a\\b", "photos/a"]))
CELLS = st.one_of(
    st.text(max_size=12), st.sampled_from(["2100001", "通过", "不通过", "RJ-B1", "=1"])
)
ROWS = st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=4)
REPLY_FIELDS = st.dictionaries(
    st.sampled_from(["format", "office", "replied_at", "batches", "software"]), VALUES, max_size=2
)
PHOTO_FIELDS = st.dictionaries(
    st.sampled_from(["file", "photo_sha256", "reply", "reasons", "note"]), VALUES, max_size=2
)


class Ground:
    """A booth with a batch, an office with a key, and the good texts of both."""

    def __init__(self) -> None:
        self._held = ExitStack()
        self._place = Path(tempfile.mkdtemp(prefix="fuzz-"))
        self._held.callback(shutil.rmtree, self._place)
        store = self._held.enter_context(open_store(self._place / "booth"))
        self._desk = Desk(store, open_or_make(self._place / "booth"), NOW)
        self._desk.approve(1, 2)
        folder = self._desk.export(self._place / "stick").folder
        self._signers = signers_of(self._desk.key, BOOTH)
        self._batch = files_of(folder)
        office = open_or_make(self._place / "office")
        self._office = office
        self._known = parse_signers(f"office {office.public_line}")
        seen = open_verified(folder, self._signers, accept_all)
        reply, _ = reply_to([seen], None, Order("office", "Ms Office", "software", NOW))
        self._reply = reply_bytes(reply, office)
        self._book = workbook(_LIST)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._held.close()

    def _signed(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return a batch of these files as a booth would list and sign it."""
        listed = {n: data for n, data in files.items() if n not in (MANIFEST, SIGNATURE)}
        sums = {name: hashlib.sha256(data).hexdigest() for name, data in listed.items()}
        manifest = manifest_bytes(sums)
        return {**listed, MANIFEST: manifest, SIGNATURE: sign_manifest(self._desk.key, manifest)}

    # --- verify ---

    def damaged_batch(self, splices: list[Splice], extra: dict[str, bytes]) -> None:
        """A batch that is not the signed one is refused; no damage is more than a refusal."""
        files = dict(self._batch)
        for splice in splices:
            name = list(files)[splice.name % len(files)]
            files[name] = splice.apply(files[name])
        files.update(extra)
        outcome = verify(Held(files), self._signers, {})
        assert outcome.accepted == (files == self._batch), outcome
        assert receipt_html(outcome, "batch", "now")

    def signed_nonsense(
        self, header: dict[str, Any], records: list[Splice], names: list[str]
    ) -> None:
        """What a booth signs may be nonsense; what is accepted agrees with itself."""
        files = self._nonsense(header, records)
        for name in names:
            files.setdefault(name, b"x")
        signed = self._signed({n: d for n, d in files.items() if _encodes(n)})
        outcome = verify(Held(signed), self._signers, {})
        if outcome.accepted:
            sums, faults = parse_manifest(signed[MANIFEST])
            assert outcome.header is not None
            assert (faults, set(sums)) == ([], set(signed) - {MANIFEST, SIGNATURE})
            assert outcome.header.count == outcome.photos == len(sums) - 2
        assert receipt_html(outcome, "batch", "now")

    def _nonsense(self, header: dict[str, Any], records: list[Splice]) -> dict[str, bytes]:
        files = dict(self._batch)
        table = {**json.loads(files[HEADER]), **header}
        files[HEADER] = json.dumps(table).encode()
        for splice in records:
            files[RECORDS] = splice.apply(files[RECORDS])
        return files

    # --- reply ---

    def damaged_reply(self, splices: list[Splice]) -> None:
        """A reply that is not the signed one is refused with a sentence."""
        data = self._reply
        for splice in splices:
            data = splice.apply(data)
        if data != self._reply:
            assert self._taken(data) in (None, False)

    def reply_nonsense(self, fields: dict[str, Any], photo: dict[str, Any]) -> None:
        """What an office signs may be nonsense; it is refused, or held against the store."""
        table = json.loads(self._reply.partition(b"-----BEGIN")[0])
        table["batches"][0]["photos"][0].update(photo)
        table.update(fields)
        body = json.dumps(table).encode()
        self._taken(body + signature(self._office, REPLIES, body))

    def any_list(self, rows: list[list[str]], splices: list[Splice]) -> None:
        """Any text is a list or is refused; only what means a photo changes one."""
        lines = [_LIST[0], *rows]
        data = "\n".join(",".join(cells) for cells in lines).encode("utf-8", "surrogatepass")
        for splice in splices:
            data = splice.apply(data)
        self._taken(data)

    def damaged_workbook(self, splices: list[Splice]) -> None:
        """Any damaged workbook is a list or is refused."""
        data = self._book
        for splice in splices:
            data = splice.apply(data)
        self._taken(data)

    def _taken(self, data: bytes) -> bool | None:
        """Return whether a reply would be taken in as a signed one; None if it is no reply."""
        try:
            answers = parse_answers(data, "reply", self._known)
            found = preview(self._desk.store, answers)
        except KioskError:
            return None
        numbers = {change.photo.student_no for change in found.changes}
        assert numbers <= {"2100001", "2100002"}
        assert len(found.changes) <= 2
        return answers.signed

    # --- collect ---

    def collected(
        self, header: dict[str, Any], records: list[Splice], damage: list[Splice]
    ) -> None:
        """Any folder is taken, known or refused, and the book can be asked afterwards."""
        files = self._signed(self._nonsense(header, records))
        for splice in damage:
            name = list(files)[splice.name % len(files)]
            files[name] = splice.apply(files[name])
        with tempfile.TemporaryDirectory(dir=self._place) as place:
            folder = Path(place) / "batch"
            for name, data in files.items():
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            asked = Collecting(self._signers, accept_all, "Ms Office", NOW)
            with open_book(f"sqlite:///{place}/book.db") as book:
                (first,) = collect(book, [folder], asked)
                (second,) = collect(book, [folder], asked)
                again = "known" if first.outcome == "taken" else "refused"
                assert (first.outcome in ("taken", "refused"), second.outcome) == (True, again)
                assert book.count()[0] == (first.outcome == "taken")
                assert book.twice() == []
                assert len(book.gaps()) <= 1


def _encodes(name: str) -> bool:
    return bool(name) and not any("\ud800" <= sign <= "\udfff" for sign in name)


Property = tuple[str, tuple[st.SearchStrategy[Any], ...]]
PROPERTIES: Final[Mapping[str, tuple[Property, ...]]] = {
    "verify": (
        ("damaged_batch", (SPLICES, st.dictionaries(NAMES, BITS, max_size=2))),
        ("signed_nonsense", (HEADERS, SPLICES | st.just([]), st.lists(NAMES, max_size=2))),
    ),
    "acknowledge": (
        ("damaged_reply", (SPLICES,)),
        ("reply_nonsense", (REPLY_FIELDS, PHOTO_FIELDS)),
        ("any_list", (ROWS, SPLICES | st.just([]))),
        ("damaged_workbook", (SPLICES,)),
    ),
    "collect": (("collected", (HEADERS, SPLICES | st.just([]), SPLICES | st.just([]))),),
}


def tried(ground: Ground, name: str) -> Callable[..., None]:
    """Return a property by its name."""
    held: Callable[..., None] = getattr(ground, name)
    return held
