"""Whatever is done to a signed batch, it is refused, and each deed has its own message.

The batch is held in memory, so that tens of thousands of changed ones take seconds.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from kiosk.batch import standalone
from kiosk.batch.sign import signers_of
from kiosk.batch.standalone import (
    HEADER,
    MANIFEST,
    RECORDS,
    SIGNATURE,
    Fault,
    Outcome,
    Signer,
    verify,
)
from tests.kiosk.batch.desk import BOOTH, Desk, photo_bytes
from tests.kiosk.batch.held import Files, Held, files_of

PHOTO = "photos/2100001.jpg"


@pytest.fixture
def signers(desk: Desk) -> list[Signer]:
    return signers_of(desk.key, BOOTH)


@pytest.fixture
def small(desk: Desk, tmp_path: Path) -> dict[str, bytes]:
    """Return a batch of one photo."""
    desk.approve(1)
    return files_of(desk.export(tmp_path / "one").folder)


def changed(files: Files, name: str, at: int, bit: int) -> dict[str, bytes]:
    data = bytearray(files[name])
    data[at] ^= 1 << bit
    return {**files, name: bytes(data)}


# --- bits and boundaries ----------------------------------------------------------------------

EXPECTED: dict[str, Callable[[set[Fault]], bool]] = {
    PHOTO: lambda faults: faults == {Fault("hash", PHOTO)},
    HEADER: lambda faults: Fault("hash", HEADER) in faults,
    RECORDS: lambda faults: Fault("hash", RECORDS) in faults,
    MANIFEST: lambda faults: Fault("signature_wrong", SIGNATURE) in faults,
    SIGNATURE: lambda faults: {fault.file for fault in faults} == {SIGNATURE},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_every_flipped_bit_is_refused_and_the_file_is_named(
    small: Files, signers: list[Signer], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    # Of a changed photo the signature is the same question each time.
    monkeypatch.setattr(standalone, "ed25519_holds", cache(standalone.ed25519_holds))
    assert verify(Held(small), signers).accepted
    for at in range(len(small[name])):
        for bit in range(8):
            faults = set(verify(Held(changed(small, name, at, bit)), signers).faults)
            assert EXPECTED[name](faults), (name, at, bit, faults)


def test_a_batch_that_ends_at_any_file_or_within_one_is_refused(
    small: Files, signers: list[Signer]
) -> None:
    names = list(small)
    for count, name in enumerate(names):
        whole = {each: small[each] for each in names[:count]}
        faults = verify(Held(whole), signers).faults
        assert {fault.file for fault in faults if fault.code == "missing"} >= {name} - {PHOTO}
        assert faults
        for size in {0, 1, len(small[name]) // 2, len(small[name]) - 1}:
            cut = verify(Held({**whole, name: small[name][:size]}), signers)
            assert not cut.accepted
            rest = verify(Held({**small, name: small[name][:size]}), signers)
            assert not rest.accepted, (name, size)


def test_a_zip_that_ends_at_any_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1)
    archive = desk.export(tmp_path / "one").archive
    data = archive.read_bytes()
    with zipfile.ZipFile(archive) as opened:
        ends = [entry.header_offset for entry in opened.infolist()] + [opened.start_dir]
    broken = tmp_path / "broken.zip"
    for end in {at + off for at in ends for off in (-1, 0, 1) if at + off >= 0}:
        broken.write_bytes(data[:end])
        assert "archive_malformed" in desk.faults(broken), end


# --- deeds ----------------------------------------------------------------------------------------

Pair = tuple[dict[str, bytes], dict[str, bytes]]


def add(one: Files, _: Files) -> Files:
    return {**one, "photos/2100009.jpg": photo_bytes(9)}


def remove(one: Files, _: Files) -> Files:
    return {name: data for name, data in one.items() if name != PHOTO}


def rename(one: Files, _: Files) -> Files:
    return {("photos/2100009.jpg" if name == PHOTO else name): one[name] for name in one}


def recase(one: Files, _: Files) -> Files:
    return {("photos/2100001.JPG" if name == PHOTO else name): one[name] for name in one}


def swap(one: Files, _: Files) -> Files:
    other = "photos/2100002.jpg"
    return {**one, PHOTO: one[other], other: one[PHOTO]}


def copy_over(one: Files, _: Files) -> Files:
    return {**one, PHOTO: one["photos/2100002.jpg"]}


def replace_photo(one: Files, _: Files) -> Files:
    return {**one, PHOTO: photo_bytes(9)}


def reorder_manifest(one: Files, _: Files) -> Files:
    lines = one[MANIFEST].splitlines(keepends=True)
    return {**one, MANIFEST: b"".join([*lines[1:], lines[0]])}


def reorder_records(one: Files, _: Files) -> Files:
    head, *lines = one[RECORDS].splitlines(keepends=True)
    return {**one, RECORDS: head + b"".join(reversed(lines))}


def drop_a_line(one: Files, _: Files) -> Files:
    return {**one, MANIFEST: b"".join(one[MANIFEST].splitlines(keepends=True)[:-1])}


def renumber(one: Files, _: Files) -> Files:
    table = {**json.loads(one[HEADER]), "sequence": 2, "previous_manifest_sha256": "0" * 64}
    return {**one, HEADER: json.dumps(table).encode()}


def unsign(one: Files, _: Files) -> Files:
    return {name: data for name, data in one.items() if name != SIGNATURE}


def mix_all(one: Files, two: Files) -> Files:
    return {**one, **two}


def mix_photos(one: Files, two: Files) -> Files:
    return {**one, **{name: data for name, data in two.items() if name.startswith("photos/")}}


def mix_header(one: Files, two: Files) -> Files:
    return {**one, HEADER: two[HEADER]}


def mix_signature(one: Files, two: Files) -> Files:
    return {**one, SIGNATURE: two[SIGNATURE]}


def mix_manifest(one: Files, two: Files) -> Files:
    return {**one, MANIFEST: two[MANIFEST], SIGNATURE: two[SIGNATURE]}


DEEDS: dict[Callable[[Files, Files], Files], set[str]] = {
    add: {"extra"},
    remove: {"missing"},
    rename: {"renamed"},
    recase: {"renamed"},
    swap: {"swapped"},
    copy_over: {"swapped"},
    replace_photo: {"hash"},
    reorder_manifest: {"manifest_order", "signature_wrong"},
    reorder_records: {"hash"},
    drop_a_line: {"extra", "signature_wrong"},
    renumber: {"hash", "chain_broken"},
    unsign: {"missing"},
    mix_all: {"extra", "sequence_replayed"},
    mix_photos: {"extra"},
    mix_header: {"hash", "header_disagrees", "sequence_older"},
    mix_signature: {"signature_wrong"},
    mix_manifest: {
        "extra",
        "hash",
        "header_disagrees",
        "missing",
        "photo_unrecorded",
        "record_disagrees",
    },
}


@pytest.fixture
def pair(desk: Desk, batch: Path, tmp_path: Path) -> Pair:
    """Return two batches of a booth that follow each other, of three photos and of one."""
    desk.approve(4)
    return files_of(batch), files_of(desk.export(tmp_path / "second").folder)


def test_each_deed_is_refused_with_a_message_of_its_own(pair: Pair, signers: list[Signer]) -> None:
    one, two = pair
    digests = [verify(Held(files), signers).manifest_sha256 for files in pair]
    messages: dict[tuple[str, ...], str] = {}
    for deed, codes in DEEDS.items():
        # The office has accepted the first one where its number is played with.
        known = digests if deed in (mix_all, mix_header) else digests[:1]
        chains = {BOOTH: known if deed in (mix_all, mix_header, renumber) else []}
        outcome: Outcome = verify(Held(deed(one, two)), signers, chains)
        found = {fault.code for fault in outcome.faults}
        assert found == codes, (deed.__name__, found)
        assert not outcome.accepted
        said = tuple(fault.sentence() for fault in outcome.faults)
        assert messages.setdefault(said, deed.__name__) == deed.__name__, messages[said]


def test_replay_going_back_and_leaping_each_have_their_own_message(
    desk: Desk, pair: Pair, signers: list[Signer], batch: Path, tmp_path: Path
) -> None:
    one, two = pair
    first, second = (verify(Held(files), signers).manifest_sha256 for files in pair)

    def faults(files: Files, *accepted: str) -> tuple[Fault, ...]:
        return verify(Held(files), signers, {BOOTH: list(accepted)}).faults

    assert faults(one) == ()
    assert faults(two, first) == ()
    assert faults(two, first, second) == (Fault("sequence_replayed", HEADER, "2"),)
    assert faults(one, first, second) == (Fault("sequence_replayed", HEADER, "1"),)
    assert faults(two) == (Fault("sequence_gap", HEADER, "1"),)
    assert faults(two, "0" * 64) == (Fault("chain_broken", HEADER, "1"),)
    older = tmp_path / "older"
    shutil.copytree(batch, older)
    desk.change_header(older, exported_by="Somebody else")
    assert faults(files_of(older), first, second) == (Fault("sequence_older", HEADER, "1"),)
