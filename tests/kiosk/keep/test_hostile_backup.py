"""A backup file is read like the work of a stranger, and nothing of a wrong one is restored."""

from __future__ import annotations

import hashlib
import io
import json
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.batch.manifest import manifest_bytes
from kiosk.errors import BadInput, EnvironmentFailed, KioskError
from kiosk.keep import archive, restore
from kiosk.store.open import FILE_NAME
from tests.kiosk.keep.house import House, files_of, refused, restoring

MANIFEST = "SHA256SUMS"


@pytest.fixture
def good(house: House, tmp_path: Path) -> Path:
    """Return a backup that is right."""
    house.back_up(tmp_path / "good.zip")
    return tmp_path / "good.zip"


def members(file: Path) -> dict[str, bytes]:
    """Return what a zip holds."""
    with zipfile.ZipFile(file) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed_again(
    file: Path, held: Mapping[str, bytes], *, method: int = zipfile.ZIP_STORED, sums: bool = True
) -> Path:
    """Write a zip of these members, with sums that fit them."""
    files = {name: data for name, data in held.items() if name != MANIFEST}
    listed = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    if sums:
        files[MANIFEST] = manifest_bytes(listed)
    elif MANIFEST in held:
        files[MANIFEST] = held[MANIFEST]
    with zipfile.ZipFile(file, "w", method) as packed:
        for name, data in files.items():
            packed.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return file


def refusal(house: House, file: Path, kind: type[KioskError] = BadInput) -> str:
    """Return the key with which a file is refused; the booth is as it was, to the byte."""
    house.store.close()  # which writes its log home, so that the file can be compared
    before = files_of(house.data)
    with pytest.raises(KioskError) as rehearsed:
        restore.rehearse(restoring(file, house.data, house.now))
    with pytest.raises(KioskError) as restored:
        restore.restore(restoring(file, house.data, house.now, replace=True))
    assert {**files_of(house.data), "keep.lock": b""} == {**before, "keep.lock": b""}
    assert refused(kind, rehearsed) == refused(kind, restored)
    return refused(kind, restored)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_short_is_refused(house: House, good: Path, share: float) -> None:
    data = good.read_bytes()
    good.write_bytes(data[: int(len(data) * share)])
    assert refusal(house, good) == "restore.not_whole"


def test_a_file_of_something_else_is_refused(house: House, tmp_path: Path) -> None:
    letter = tmp_path / "letter.zip"
    letter.write_text("Dear aunt,\n" * 100, encoding="utf-8")
    assert refusal(house, letter) == "restore.not_whole"


def test_somebody_elses_zip_is_refused(house: House, tmp_path: Path) -> None:
    foreign = packed_again(tmp_path / "foreign.zip", {"holiday.jpg": b"sea"}, sums=False)
    assert refusal(house, foreign) == "restore.not_a_backup"


def test_a_file_that_is_not_there_and_a_folder_are_refused(house: House, tmp_path: Path) -> None:
    assert refusal(house, tmp_path / "none.zip") == "restore.no_file"
    assert refusal(house, tmp_path) == "restore.no_file"


@pytest.mark.parametrize("name", [FILE_NAME, "booth_ed25519", "settings.toml", "backup.json"])
def test_a_member_that_is_not_what_was_summed_is_named(house: House, good: Path, name: str) -> None:
    held = members(good)
    held[name] = held[name][:-1] + bytes([held[name][-1] ^ 1])
    packed_again(good, held, sums=False)
    with pytest.raises(BadInput) as caught:
        archive.read(good)
    assert (caught.value.words_key, caught.value.fields["name"]) == ("restore.damaged", name)
    assert refusal(house, good) == "restore.damaged"


@pytest.mark.parametrize("gone", [FILE_NAME, "settings.toml", MANIFEST, "backup.json"])
def test_a_member_that_is_missing_is_missed(house: House, good: Path, gone: str) -> None:
    held = members(good)
    del held[gone]
    packed_again(good, held, sums=False)
    assert refusal(house, good) in ("restore.damaged", "restore.not_a_backup")


@pytest.mark.parametrize(
    "name",
    [
        "../evil.toml",
        "/etc/evil.toml",
        "a/b.toml",
        "..\\evil.toml",
        "C:evil.toml",
        "con.toml",
        "aux.toml",
        ".hidden.toml",
        "evil.toml ",
        "SETTINGS.toml",
        "kiosk.sqlite3-wal",
        "kiosk.sqlite3-journal",
        "keep.lock",
        "run.exe",
        "sub/",
    ],
)
def test_a_name_that_no_booth_puts_there_is_refused(house: House, good: Path, name: str) -> None:
    held = members(good) | {name: b"evil = 1\n"}
    packed_again(good, held)
    assert refusal(house, good) in ("restore.strange", "restore.damaged")
    assert not list(house.data.parent.rglob("evil*"))


def test_a_member_that_stands_twice_is_refused(house: House, good: Path) -> None:
    with zipfile.ZipFile(good, "a") as packed, pytest.warns(UserWarning, match="Duplicate"):
        packed.writestr(FILE_NAME, b"another")
    assert refusal(house, good) == "restore.strange"


def test_a_link_in_place_of_a_file_is_refused(house: House, good: Path) -> None:
    held = members(good)
    with zipfile.ZipFile(good, "w") as packed:
        for name, data in held.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (0o120777 if name == "settings.toml" else 0o100600) << 16
            packed.writestr(entry, data)
    assert refusal(house, good) == "restore.strange"


def test_a_bomb_is_refused_before_it_is_unpacked(house: House, tmp_path: Path, good: Path) -> None:
    bomb = packed_again(
        tmp_path / "bomb.zip",
        members(good) | {"zeros.toml": bytes(50_000_000)},
        method=zipfile.ZIP_DEFLATED,
    )
    assert bomb.stat().st_size < 1_000_000
    assert refusal(house, bomb) == "restore.strange"


def test_a_bomb_that_lies_about_its_size_is_refused(house: House, good: Path) -> None:
    data = bytearray(good.read_bytes())
    # The sizes in the table of contents of the database's entry: 10 GB each would be zip64, 3 do.
    at = data.rindex(FILE_NAME.encode()) - 46
    assert data[at : at + 4] == b"PK\1\2"
    data[at + 20 : at + 28] = struct.pack("<LL", 3 * 10**9, 3 * 10**9)
    good.write_bytes(data)
    assert refusal(house, good) in ("restore.strange", "restore.not_whole")


def test_entries_that_lie_over_each_other_are_refused(house: House, good: Path) -> None:
    data = bytearray(good.read_bytes())
    first = data.rindex(FILE_NAME.encode()) - 46
    key = data.rindex(b"booth_ed25519") - 46
    data[key + 42 : key + 46] = data[first + 42 : first + 46]
    good.write_bytes(data)
    assert refusal(house, good) in ("restore.strange", "restore.not_whole", "restore.damaged")


def test_a_locked_zip_is_refused(house: House, good: Path) -> None:
    data = bytearray(good.read_bytes())
    at = data.rindex(FILE_NAME.encode()) - 46
    data[at + 8] |= 1
    good.write_bytes(data)
    assert refusal(house, good) == "restore.strange"


def header_of(good: Path) -> dict[str, object]:
    """Return the header's object."""
    found: dict[str, object] = json.loads(members(good)["backup.json"])
    return found


@pytest.mark.parametrize(
    ("change", "kind", "key"),
    [
        ({"format": "chsi-photo-kiosk-backup/2"}, EnvironmentFailed, "restore.newer_format"),
        ({"format": "something"}, BadInput, "restore.damaged"),
        ({"counts": {"students": -1}}, BadInput, "restore.damaged"),
        ({"counts": {"students": 99}}, BadInput, "restore.damaged"),
        ({"made_at": "yesterday"}, BadInput, "restore.damaged"),
        ({"made_at": "2026-99-99T00:00:00Z"}, BadInput, "restore.not_whole"),
        ({"booth": 7}, BadInput, "restore.damaged"),
        ({"booth": "\x1b[2J"}, BadInput, "restore.damaged"),
        ({"audit_hash": "00"}, BadInput, "restore.damaged"),
        ({"extra": "x"}, BadInput, "restore.damaged"),
    ],
)
def test_a_header_that_does_not_fit_is_refused(
    house: House, good: Path, change: dict[str, object], kind: type[KioskError], key: str
) -> None:
    held = members(good)
    held["backup.json"] = json.dumps(header_of(good) | change).encode()
    packed_again(good, held)
    assert refusal(house, good, kind) == key


@pytest.mark.parametrize("text", [b"[]", b"{", b"\xff", b"[" * 100_000, bytes(2_000_000)])
def test_a_header_that_is_no_header_is_refused(house: House, good: Path, text: bytes) -> None:
    packed_again(good, members(good) | {"backup.json": text})
    assert refusal(house, good) == "restore.not_whole"


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0, 1, exclude_max=True), value=st.integers(1, 255))
def test_a_byte_that_flipped_anywhere_is_found_or_means_nothing(
    good: Path, place: float, value: int
) -> None:
    data = bytearray(good.read_bytes())
    right = archive.read(good)
    data[int(len(data) * place)] ^= value
    flipped = good.with_name("flipped.zip")
    flipped.write_bytes(data)
    try:
        found = archive.read(flipped)
    except (BadInput, EnvironmentFailed):
        return
    assert (found.sums, found.header, found.digest) == (right.sums, right.header, right.digest)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.binary(max_size=4000), wrapped=st.booleans())
def test_whatever_a_file_holds_the_answer_is_one_of_ours(
    tmp_path: Path, data: bytes, wrapped: bool
) -> None:
    if wrapped:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as packed:
            for name in ("backup.json", FILE_NAME, MANIFEST):
                packed.writestr(name, data)
        data = buffer.getvalue()
    file = tmp_path / "any.zip"
    file.write_bytes(data)
    with pytest.raises((BadInput, EnvironmentFailed)):
        archive.read(file)


def test_a_database_inside_that_is_none_of_ours_is_refused(
    house: House, good: Path, make_foreign: Callable[[], bytes]
) -> None:
    packed_again(good, members(good) | {FILE_NAME: make_foreign()})
    assert refusal(house, good) == "restore.damaged"


@pytest.fixture
def make_foreign(tmp_path: Path) -> Callable[[], bytes]:
    """Return a maker of another program's database."""

    def make() -> bytes:
        path = tmp_path / "foreign.sqlite3"
        with sqlite3.connect(path) as db:
            db.execute("CREATE TABLE holidays (place TEXT)")
        db.close()
        return path.read_bytes()

    return make
