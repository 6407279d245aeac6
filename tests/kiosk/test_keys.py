"""The booth's key: made once, kept by its owner alone, never overwritten, readable by OpenSSH."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)

from kiosk import keys, passphrases
from kiosk.errors import EnvironmentFailed
from tests.contracts.tree import ROOT

OPENSSH = (Encoding.PEM, PrivateFormat.OpenSSH)


def failure(data: Path) -> EnvironmentFailed:
    with pytest.raises(EnvironmentFailed) as caught:
        keys.open_or_make(data)
    return caught.value


def test_the_key_is_made_on_first_use_and_stays_the_same(data: Path) -> None:
    first = keys.open_or_make(data)
    assert keys.open_or_make(data).public_line == first.public_line
    assert keys.load(data).public_line == first.public_line
    assert [path.name for path in data.iterdir()] == [keys.FILE_NAME]


def test_two_booths_have_two_keys(data: Path, tmp_path: Path) -> None:
    other = keys.open_or_make(tmp_path / "other")
    assert keys.open_or_make(data).public_line != other.public_line


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_the_key_is_for_its_owner_alone(data: Path) -> None:
    keys.open_or_make(data)
    assert stat.S_IMODE((data / keys.FILE_NAME).stat().st_mode) == 0o600


def test_the_key_does_not_show_its_secret(data: Path) -> None:
    key = keys.open_or_make(data)
    assert repr(key) == f"SigningKey({key.public_line})"


def test_processes_that_start_at_once_agree_on_one_key(data: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk import keys;"
        "print(keys.open_or_make(Path(sys.argv[1])).public_line)"
    )
    command = [sys.executable, "-c", code, str(data)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    lines = {process.communicate()[0] for process in running}
    assert lines == {keys.load(data).public_line + "\n"}
    assert [path.name for path in data.iterdir()] == [keys.FILE_NAME]


def rsa() -> bytes:
    return generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        *OPENSSH, NoEncryption()
    )


def half_a_key() -> bytes:
    text = Ed25519PrivateKey.generate().private_bytes(*OPENSSH, NoEncryption())
    return text[: len(text) // 2]


@pytest.mark.parametrize(
    "text", [b"", b"not a key", half_a_key(), rsa()], ids=["empty", "text", "half", "rsa"]
)
def test_a_damaged_key_is_said_and_never_replaced(data: Path, text: bytes) -> None:
    data.mkdir()
    (data / keys.FILE_NAME).write_bytes(text)
    error = failure(data)
    assert error.words_key == "key.damaged"
    assert error.fields["file"] == str(data / keys.FILE_NAME)
    assert (data / keys.FILE_NAME).read_bytes() == text


def test_a_key_that_cannot_be_read_is_said(data: Path) -> None:
    (data / keys.FILE_NAME).mkdir(parents=True)
    assert failure(data).words_key == "key.unreadable"


@pytest.mark.skipif(os.name == "nt", reason="links to nowhere are POSIX's")
def test_a_link_to_nowhere_is_not_taken_for_a_missing_key(data: Path, tmp_path: Path) -> None:
    data.mkdir()
    (data / keys.FILE_NAME).symlink_to(tmp_path / "nowhere")
    assert failure(data).words_key == "key.missing"
    assert not (tmp_path / "nowhere").exists()


def test_a_missing_key_is_not_made_by_loading(data: Path) -> None:
    with pytest.raises(EnvironmentFailed) as caught:
        keys.load(data)
    assert caught.value.words_key == "key.missing"


@pytest.mark.parametrize(
    ("good", "key"), [(0, "key.passphrase_not_kept"), (1, "key.not_kept")], ids=["first", "second"]
)
def test_a_disk_that_cannot_keep_the_key_is_said_and_no_key_stays(
    data: Path, monkeypatch: pytest.MonkeyPatch, good: int, key: str
) -> None:
    calls: list[int] = []

    def failing(handle: int) -> None:
        calls.append(handle)
        if len(calls) > good:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", failing)
    assert failure(data).words_key == key
    assert list(data.iterdir()) == []


# --- kept locked --------------------------------------------------------------------------


def test_a_copied_data_folder_signs_nothing(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = keys.open_or_make(data).public_line
    monkeypatch.setenv(passphrases.VARIABLE, str(tmp_path / "another computer"))
    assert failure(data).words_key == "key.locked"
    assert keys.public_line_in(data) == line
    with pytest.raises(TypeError):
        load_ssh_private_key((data / keys.FILE_NAME).read_bytes(), password=None)


def test_what_unlocks_the_key_is_kept_apart_for_its_owner_alone(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(passphrases.VARIABLE, str(tmp_path / "kept"))
    keys.open_or_make(data)
    (kept,) = (tmp_path / "kept").iterdir()
    passphrase = keys.kept_passphrase(data)
    assert passphrase == kept.read_text(encoding="utf-8")
    assert passphrase.encode() not in (data / keys.FILE_NAME).read_bytes()
    assert data not in kept.parents
    if os.name != "nt":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_a_key_that_an_earlier_version_left_open_is_locked_and_stays_the_same(data: Path) -> None:
    secret = Ed25519PrivateKey.generate()
    data.mkdir()
    (data / keys.FILE_NAME).write_bytes(secret.private_bytes(*OPENSSH, NoEncryption()))
    assert keys.load(data).public_line == keys.public_line(secret.public_key())
    with pytest.raises(TypeError):
        load_ssh_private_key((data / keys.FILE_NAME).read_bytes(), password=None)
    assert keys.load(data).sign(b"x") == secret.sign(b"x")


def test_the_staff_may_keep_the_passphrase_to_themselves_and_receipts_go_on(data: Path) -> None:
    line = keys.open_or_make(data).public_line
    assert keys.receipt_key(data).public_line == line
    keys.lock(data, "绿叶 horse battery")
    assert keys.kept_passphrase(data) is None
    assert failure(data).words_key == "key.locked"
    with pytest.raises(EnvironmentFailed) as caught:
        keys.load(data, "guess")
    assert caught.value.words_key == "key.wrong_passphrase"
    assert keys.load(data, "绿叶 horse battery").public_line == line
    receipts = keys.receipt_key(data)
    assert receipts.public_line != line
    assert keys.receipt_key(data).public_line == receipts.public_line


def test_a_computer_can_be_told_the_passphrase_again_but_no_wrong_one(data: Path) -> None:
    keys.open_or_make(data)
    key = keys.lock(data, "horse battery")
    with pytest.raises(EnvironmentFailed):
        keys.keep_passphrase(data, "house battery")
    assert keys.kept_passphrase(data) is None
    keys.keep_passphrase(data, "horse battery")
    assert keys.open_or_make(data).public_line == key.public_line


def test_a_passphrase_file_without_a_first_line_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes("\ufeffhorse battery\r\nnote".encode())
    assert passphrases.read(file) == "horse battery"
    for text in (b"", b"\nhorse", b"\xff\xfe"):
        file.write_bytes(text)
        with pytest.raises(EnvironmentFailed) as caught:
            passphrases.read(file)
        assert caught.value.words_key == "key.passphrase_unreadable"
