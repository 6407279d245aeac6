"""A batch as a zip file: read in place, never unpacked, and refused before it can hurt."""

from __future__ import annotations

import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.batch import standalone
from kiosk.batch.export import Exported
from kiosk.batch.standalone import MANIFEST, MAX_FILE_BYTES, Fault
from tests.kiosk.batch.desk import Desk

Files = dict[str, bytes]


@pytest.fixture
def files(batch: Path) -> Files:
    """Return what a batch's zip holds."""
    top = batch.name
    return {
        f"{top}/{path.relative_to(batch).as_posix()}": path.read_bytes()
        for path in sorted(batch.rglob("*"))
        if path.is_file()
    }


def pack(place: Path, files: Mapping[str, bytes], method: int = zipfile.ZIP_STORED) -> Path:
    """Write a zip of these files."""
    archive = place / "given.zip"
    with zipfile.ZipFile(archive, "w", method) as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return archive


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_that_somebody_made_of_the_folder_is_accepted(
    desk: Desk, files: Files, tmp_path: Path, method: int
) -> None:
    assert desk.verify(pack(tmp_path, files, method)).accepted


def test_folders_named_in_the_zip_do_no_harm(desk: Desk, files: Files, tmp_path: Path) -> None:
    top = next(iter(files)).split("/")[0]
    folders = {f"{top}/": b"", f"{top}/photos/": b""}
    assert desk.verify(pack(tmp_path, folders | files)).accepted


def test_another_compression_is_not_read(desk: Desk, files: Files, tmp_path: Path) -> None:
    faults = desk.verify(pack(tmp_path, files, zipfile.ZIP_BZIP2)).faults
    assert Fault("unreadable", MANIFEST, "ValueError") in faults


def change(files: Files, name: str, data: bytes) -> Files:
    top = next(iter(files)).split("/")[0]
    return files | {name.format(top=top): data}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("{top}/note.txt", "extra"),
        ("beside.txt", "extra"),
        ("other/file.txt", "extra"),
        ("{top}/empty/", "extra"),
        ("../x.txt", "name_leaves"),
        ("{top}/../../x.txt", "name_leaves"),
        ("/etc/x", "name_leaves"),
        ("C:/x", "name_leaves"),
        ("{top}\\..\\x", "name_leaves"),
        ("{top}/photos/NUL.jpg", "name_unportable"),
        ("{top}/a//b", "name_unportable"),
        ("{top}/photos//", "name_unportable"),
        ("{top}/SHA256sums", "name_collision"),
    ],
)
def test_an_entry_that_does_not_belong_is_refused(
    desk: Desk, files: Files, tmp_path: Path, name: str, code: str
) -> None:
    assert desk.faults(pack(tmp_path, change(files, name, b""))) == {code}
    assert not (tmp_path.parent / "x.txt").exists()


def test_two_entries_of_one_name_are_refused(desk: Desk, files: Files, tmp_path: Path) -> None:
    archive = pack(tmp_path, files)
    name = list(files)[-1]
    with warnings.catch_warnings(), zipfile.ZipFile(archive, "a") as opened:
        warnings.simplefilter("ignore")  # zipfile warns of the very thing that is tried here
        opened.writestr(name, b"another")
    assert "name_collision" in desk.faults(archive)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_an_entry_that_is_a_link_or_a_device_is_refused(
    desk: Desk, files: Files, tmp_path: Path, kind: int
) -> None:
    archive = pack(tmp_path, files)
    top = next(iter(files)).split("/")[0]
    entry = zipfile.ZipInfo(f"{top}/photos/link.jpg")
    entry.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr(entry, "/etc/hostname")
    assert desk.verify(archive).faults == (Fault("link", "photos/link.jpg"),)


def test_a_bomb_is_refused_without_going_off(desk: Desk, files: Files, tmp_path: Path) -> None:
    photo = next(name for name in files if name.endswith(".jpg"))
    archive = pack(tmp_path, files | {photo: bytes(20 * MAX_FILE_BYTES)}, zipfile.ZIP_DEFLATED)
    assert archive.stat().st_size < MAX_FILE_BYTES
    inside = photo.partition("/")[2]
    assert desk.verify(archive).faults == (Fault("too_large", inside, str(MAX_FILE_BYTES)),)


def test_an_entry_that_claims_to_be_smaller_than_it_is_is_refused(
    desk: Desk, files: Files, tmp_path: Path
) -> None:
    photo = next(name for name in files if name.endswith(".jpg"))
    archive = pack(tmp_path, files | {photo: bytes(20 * MAX_FILE_BYTES)}, zipfile.ZIP_DEFLATED)
    data = archive.read_bytes()
    claimed = struct.pack("<L", 20 * MAX_FILE_BYTES)
    assert data.count(claimed) == 2
    archive.write_bytes(data.replace(claimed, struct.pack("<L", 99)))
    faults = {fault.file: fault.code for fault in desk.verify(archive).faults}
    assert faults[photo.partition("/")[2]] in {"unreadable", "hash"}


def patched(at: int, value: bytes) -> Callable[[bytes], bytes]:
    """Return a change of the last 22 bytes, the zip's end record."""

    def change(data: bytes) -> bytes:
        start = len(data) - 22 + at
        return data[:start] + value + data[start + len(value) :]

    return change


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda _data: b"",
    "text": lambda _data: b"not a zip file, but long enough to hold an end record",
    "cut in half": lambda data: data[: len(data) // 2],
    "cut at the end": lambda data: data[:-1],
    "something behind": lambda data: data + b"x",
    "many entries": patched(10, struct.pack("<H", 65535)),
    "a large table": patched(12, struct.pack("<L", 2**31)),
    "a table elsewhere": patched(16, struct.pack("<L", 2**31)),
    "a remark": patched(20, struct.pack("<H", 7)),
    "the 64-bit form": lambda data: data[:-22] + b"PK\6\7" + bytes(16) + data[-22:],
}


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_no_plain_zip_is_refused(
    desk: Desk, exported: Exported, tmp_path: Path, how: str
) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(BROKEN[how](exported.archive.read_bytes()))
    # Where the table of contents only seems to be all right, nothing can be read by it.
    expected = {"unreadable"} if how == "a table elsewhere" else {"archive_malformed", "missing"}
    assert desk.faults(broken) == expected


def test_a_huge_sparse_zip_is_refused_in_no_time(
    desk: Desk, exported: Exported, tmp_path: Path
) -> None:
    data = exported.archive.read_bytes()
    sparse = tmp_path / "sparse.zip"
    for end in (b"", data[-22:]):
        with sparse.open("wb") as stream:
            stream.truncate(10 * 2**30)
            stream.seek(0, 2)
            stream.write(end)
        assert desk.faults(sparse) == {"archive_malformed", "missing"}


def test_a_locked_entry_is_refused(desk: Desk, exported: Exported, tmp_path: Path) -> None:
    data = bytearray(exported.archive.read_bytes())
    for mark, flags_at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + flags_at] |= 1
    locked = tmp_path / "locked.zip"
    locked.write_bytes(data)
    assert "RuntimeError" in {fault.detail for fault in desk.verify(locked).faults}


def test_a_zip_of_more_entries_than_are_read_is_refused(
    desk: Desk, exported: Exported, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standalone, "MAX_FILES", 3)
    assert "archive_malformed" in desk.faults(exported.archive)


def test_every_changed_byte_of_a_photo_in_the_zip_is_refused(
    desk: Desk, exported: Exported, tmp_path: Path
) -> None:
    photo = (exported.folder / "photos" / "2100002.jpg").read_bytes()
    data = exported.archive.read_bytes()
    start = data.index(photo)
    changed_zip = tmp_path / "changed.zip"
    for at in range(0, len(photo), len(photo) // 8):
        changed = bytearray(data)
        changed[start + at] ^= 1
        changed_zip.write_bytes(changed)
        faults = desk.verify(changed_zip).faults
        assert [fault.file for fault in faults] == ["photos/2100002.jpg"]
