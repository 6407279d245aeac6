"""What a batch folder is refused for, however it came about; each reason by its own code."""

from __future__ import annotations

import hashlib
import os
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.batch import standalone
from kiosk.batch.export import Exported
from kiosk.batch.standalone import (
    HEADER,
    MANIFEST,
    MAX_BYTES,
    MAX_FILE_BYTES,
    RECORDS,
    SIGNATURE,
    Fault,
    name_problem,
    parse_manifest,
)
from tests.kiosk.batch.desk import Desk, photo_bytes, photos_of

NAMES = [MANIFEST, SIGNATURE, HEADER, RECORDS, "photos/2100002.jpg"]
posix_only = pytest.mark.skipif(os.name == "nt", reason="needs the file kinds of POSIX")


# --- a changed medium -------------------------------------------------------------------------


def test_a_batch_as_exported_is_accepted(desk: Desk, batch: Path) -> None:
    outcome = desk.verify(batch)
    assert outcome.faults == ()
    assert outcome.photos == 3
    assert outcome.notes == ("no_state",)


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file_is_named(desk: Desk, batch: Path, name: str) -> None:
    (batch / name).unlink()
    assert Fault("missing", name) in desk.verify(batch).faults


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_a_file_that_was_cut_is_refused(desk: Desk, batch: Path, name: str, share: float) -> None:
    data = (batch / name).read_bytes()
    (batch / name).write_bytes(data[: int(len(data) * share)])
    assert name in {fault.file for fault in desk.verify(batch).faults} or name == MANIFEST
    assert not desk.verify(batch).accepted


@pytest.mark.parametrize("name", ["note.txt", ".DS_Store", "photos/Thumbs.db", "allowed_signers"])
def test_an_extra_file_is_named(desk: Desk, batch: Path, name: str) -> None:
    (batch / name).write_bytes(b"x")
    assert desk.verify(batch).faults == (Fault("extra", name),)


def test_an_extra_empty_folder_is_named(desk: Desk, batch: Path) -> None:
    (batch / "photos" / "more").mkdir()
    assert desk.verify(batch).faults == (Fault("extra", "photos/more/"),)


def test_a_renamed_photo_is_named_with_both_names(desk: Desk, batch: Path) -> None:
    (batch / "photos/2100001.jpg").rename(batch / "photos/2100009.jpg")
    expected = (Fault("renamed", "photos/2100001.jpg", "photos/2100009.jpg"),)
    assert desk.verify(batch).faults == expected


def test_a_renamed_and_changed_photo_is_both_missing_and_extra(desk: Desk, batch: Path) -> None:
    (batch / "photos/2100001.jpg").unlink()
    (batch / "photos/2100009.jpg").write_bytes(photo_bytes(9))
    expected = {Fault("missing", "photos/2100001.jpg"), Fault("extra", "photos/2100009.jpg")}
    assert set(desk.verify(batch).faults) == expected


def test_two_swapped_photos_are_both_named(desk: Desk, batch: Path) -> None:
    first, second, _ = photos_of(batch)
    data = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(data)
    one, other = "photos/2100001.jpg", "photos/2100002.jpg"
    expected = {Fault("swapped", one, other), Fault("swapped", other, one)}
    assert {fault for fault in desk.verify(batch).faults if fault.code == "swapped"} == expected


def test_a_photo_of_another_batch_is_refused(desk: Desk, batch: Path) -> None:
    photos_of(batch)[0].write_bytes(photo_bytes(8))
    assert "hash" in desk.faults(batch)


def test_the_manifest_of_another_batch_is_refused(
    desk: Desk, exported: Exported, tmp_path: Path
) -> None:
    desk.approve(4)
    second = desk.export(tmp_path / "second")
    for name in (MANIFEST, SIGNATURE):
        shutil.copy(second.folder / name, exported.folder / name)
    codes = desk.faults(exported.folder)
    assert {"missing", "extra", "hash"} <= codes
    assert "signature_wrong" not in codes


def test_every_fault_is_named_and_none_hides_another(desk: Desk, batch: Path) -> None:
    (batch / "photos/2100001.jpg").unlink()
    (batch / "photos/2100002.jpg").write_bytes(photo_bytes(8))
    (batch / "note.txt").write_bytes(b"x")
    (batch / SIGNATURE).write_bytes(b"x")
    (batch / HEADER).write_bytes(b"{}")
    codes = desk.faults(batch)
    expected = {"missing", "hash", "extra", "signature_malformed", "header_malformed"}
    assert codes == expected


def test_every_changed_byte_of_the_manifest_is_refused(desk: Desk, batch: Path) -> None:
    manifest = (batch / MANIFEST).read_bytes()
    sums, _ = parse_manifest(manifest)
    for at in range(len(manifest)):
        changed = bytearray(manifest)
        changed[at] ^= 1 << at % 8
        assert parse_manifest(bytes(changed))[0] != sums, at
    for at in range(0, len(manifest), 16):
        changed = bytearray(manifest)
        changed[at] ^= 1 << at // 16 % 8
        (batch / MANIFEST).write_bytes(changed)
        assert "signature_wrong" in desk.faults(batch), at


@posix_only
def test_a_link_is_refused_even_if_it_leads_to_the_right_bytes(desk: Desk, batch: Path) -> None:
    photo = photos_of(batch)[0]
    outside = batch.parent / "outside.jpg"
    photo.rename(outside)
    photo.symlink_to(outside)
    assert Fault("link", f"photos/{photo.name}") in desk.verify(batch).faults


@posix_only
def test_a_linked_folder_is_refused_and_not_entered(desk: Desk, batch: Path) -> None:
    outside = batch.parent / "outside"
    (batch / "photos").rename(outside)
    (batch / "photos").symlink_to(outside)
    codes = desk.faults(batch)
    assert {"link", "missing"} <= codes


@posix_only
def test_a_pipe_is_refused_and_not_waited_for(desk: Desk, batch: Path) -> None:
    os.mkfifo(batch / "photos" / "pipe.jpg")
    assert desk.verify(batch).faults == (Fault("link", "photos/pipe.jpg"),)


@posix_only
def test_a_file_that_becomes_a_link_after_the_listing_is_not_followed(batch: Path) -> None:
    source = standalone.open_source(batch)
    photo = photos_of(batch)[0]
    photo.unlink()
    photo.symlink_to("/etc/hostname")
    outcome = standalone.verify(source, [], None, None)
    assert Fault("unreadable", f"photos/{photo.name}", "OSError") in outcome.faults


# --- sizes --------------------------------------------------------------------------------------


def test_a_huge_sparse_photo_is_refused_unread(desk: Desk, batch: Path) -> None:
    for size in (MAX_FILE_BYTES + 1, 10 * 2**30):
        with photos_of(batch)[0].open("r+b") as stream:
            stream.truncate(size)
        fault = Fault("too_large", "photos/2100001.jpg", str(MAX_FILE_BYTES))
        assert desk.verify(batch).faults == (fault,)


def test_many_large_files_are_refused_unread(desk: Desk, batch: Path) -> None:
    for number in range(standalone.MAX_TOTAL_BYTES // MAX_FILE_BYTES):
        with (batch / f"{number}.bin").open("wb") as stream:
            stream.truncate(MAX_FILE_BYTES)
    assert desk.verify(batch).faults == (Fault("too_large", "*", str(standalone.MAX_TOTAL_BYTES)),)


@pytest.mark.parametrize("name", MAX_BYTES)
def test_a_large_text_is_refused(desk: Desk, batch: Path, name: str) -> None:
    with (batch / name).open("r+b") as stream:
        stream.truncate(MAX_BYTES[name] + 1)
    assert Fault("too_large", name, str(MAX_BYTES[name])) in desk.verify(batch).faults


def test_a_manifest_of_a_million_lines_is_refused_in_no_time(desk: Desk, batch: Path) -> None:
    (batch / MANIFEST).write_bytes(b"\n" * 1_000_000)
    assert "manifest_malformed" in desk.faults(batch)


def test_more_files_than_are_read_are_refused(
    desk: Desk, batch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standalone, "MAX_FILES", 6)
    assert "too_many" in desk.faults(batch)


# --- names ----------------------------------------------------------------------------------------

OUTSIDE = [
    "../x.jpg",
    "photos/../../x",
    "/etc/passwd",
    "C:x.jpg",
    "c:/x",
    "photos\\x.jpg",
    "\\\\h\\x",
]
UNPORTABLE = [
    "CON.jpg", "photos/nul", "Aux.tar.gz", "com1", "COM¹.jpg", "LPT9 .txt", "conin$", "a.", "a ",
    " a", "", ".", "./a", "a//b", "a/", "a\nb", "a\tb", "a\x7fb", "a\u202egpj.exe", "a\u200bb",
    "a<b", 'a"b', "a|b", "a?b", "a*b", "photos/a:b", "e\u0301.jpg", "x" * 221, "\udcff.jpg",
]  # fmt: skip
GOOD = ["a", "photos/2100001.jpg", "学院/硕士/22S1.jpg", "a b", "console.jpg", "com10", ".hidden"]


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_name_that_leads_out_of_the_folder_is_refused(name: str) -> None:
    assert name_problem(name) == "name_leaves"


@pytest.mark.parametrize("name", UNPORTABLE)
def test_a_name_that_some_computer_cannot_keep_is_refused(name: str) -> None:
    assert name_problem(name) == "name_unportable"


@pytest.mark.parametrize("name", GOOD)
def test_a_plain_name_is_accepted(name: str) -> None:
    assert name_problem(name) is None


@pytest.mark.parametrize(
    ("name", "code"), [("../x.jpg", "name_leaves"), ("photos/CON.jpg", "name_unportable")]
)
def test_a_bad_name_in_a_signed_manifest_is_refused_and_never_opened(
    desk: Desk, batch: Path, name: str, code: str
) -> None:
    outside = batch.parent / "x.jpg"
    outside.write_bytes(b"x")
    sums, _ = parse_manifest((batch / MANIFEST).read_bytes())
    desk.sign_sums(batch, sums | {name: hashlib.sha256(b"x").hexdigest()})
    assert desk.verify(batch).faults == (Fault(code, name),)


TWINS = [
    ("photos/2100001.jpg", "photos/2100001.JPG"),
    ("photos/2100001.jpg", "Photos/2100009.jpg"),
    ("photos/2100001.jpg", "photos/２100001.jpg"),
    ("photos/straße.jpg", "photos/STRASSE.jpg"),
    ("photos/А1.jpg", "photos/A1.jpg"),
    ("photos/Ρ1.jpg", "photos/p1.jpg"),
]


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_two_names_that_some_computer_takes_for_one_are_refused(
    desk: Desk, batch: Path, one: str, other: str
) -> None:
    for name in (one, other):
        (batch / name).parent.mkdir(exist_ok=True)
        if not (batch / name).exists():
            (batch / name).write_bytes(photo_bytes(5))
    if len({path.resolve() for path in batch.rglob("*.[jJ]*")}) < 4:
        pytest.skip("this disk takes the two names for one itself")
    desk.sign_again(batch)
    assert "name_collision" in desk.faults(batch)


def test_a_name_whose_letters_are_put_together_is_refused(desk: Desk, batch: Path) -> None:
    name = unicodedata.normalize("NFD", "é.jpg")
    (batch / "photos" / name).write_bytes(b"x")
    if name not in {path.name for path in photos_of(batch)}:
        pytest.skip("this disk spells names its own way")
    assert Fault("name_unportable", f"photos/{name}") in desk.verify(batch).faults


# --- the manifest's own form ------------------------------------------------------------------

FORMS: dict[str, Callable[[bytes], bytes]] = {
    "CR LF": lambda text: text.replace(b"\n", b"\r\n"),
    "text mark": lambda text: text.replace(b" *", b"  "),
    "capital hex": lambda text: text[:64].upper() + text[64:],
    "no last line end": lambda text: text[:-1],
    "an empty line": lambda text: text + b"\n",
    "a remark": lambda text: b"# remark\n" + text,
    "a line twice": lambda text: text + text.splitlines(keepends=True)[-1],
    "another order": lambda text: b"".join(reversed(text.splitlines(keepends=True))),
    "itself": lambda text: b"0" * 64 + b" *SHA256SUMS\n" + text,
    "not UTF-8": lambda text: text + b"0" * 64 + b" *\xff.jpg\n",
    "nothing": lambda _text: b"",
}


@pytest.mark.parametrize("form", FORMS)
def test_a_signed_manifest_in_another_form_is_refused(desk: Desk, batch: Path, form: str) -> None:
    text = (batch / MANIFEST).read_bytes()
    changed = FORMS[form](text)
    assert changed != text
    desk.sign_text(batch, changed)
    codes = desk.faults(batch)
    assert codes & {"manifest_malformed", "manifest_order", "name_unportable"}
    assert not codes & {"signature_wrong", "signature_signer"}
