"""Three readers of one signature: OpenSSH's own, a second library, ours. They agree."""

from __future__ import annotations

import base64
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import sshsig
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import keys
from kiosk.batch import standalone
from kiosk.batch.sign import (
    RECEIPTS,
    fingerprint,
    public_blob,
    sign_manifest,
    signers_line,
    signers_of,
)
from kiosk.batch.standalone import HEADER, MANIFEST, NAMESPACE, SIGNATURE
from kiosk.errors import EnvironmentFailed
from kiosk.keys import SigningKey
from tests.kiosk.batch.desk import BOOTH, Desk, photos_of

MESSAGE = b"0" * 64 + b" *photos/2100001.jpg\n"


@pytest.fixture
def key(data: Path) -> SigningKey:
    return keys.open_or_make(data)


def stock_says(ssh_keygen: str, folder: Path, signers: Path, booth: str = BOOTH) -> bool:
    """Run the line of the contract."""
    command = [ssh_keygen, "-Y", "verify", "-f", str(signers), "-I", booth, "-n", NAMESPACE]
    with (folder / MANIFEST).open("rb") as manifest:
        done = subprocess.run(
            [*command, "-s", SIGNATURE],
            cwd=folder,
            stdin=manifest,
            capture_output=True,
            check=False,
        )
    return done.returncode == 0


def sums_say(sha256sum: str, folder: Path) -> bool:
    """Run the other line of the contract."""
    command = [sha256sum, "-c", MANIFEST]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def library_says(key: SigningKey, manifest: bytes, signature: bytes) -> bool:
    """Ask the sshsig package."""
    allowed = [sshsig.PublicKey.from_openssh_str(key.public_line)]
    try:
        sshsig.verify(manifest, signature, allowed, NAMESPACE)
    except (sshsig.InvalidSignature, NotImplementedError, ValueError):
        return False
    return True


def ours_says(key: SigningKey, manifest: bytes, signature: bytes) -> bool:
    signers = signers_of(key, BOOTH)
    _, faults = standalone.check_signature(manifest, signature, signers, standalone.Claim(BOOTH))
    return not faults


# --- the batch, by the two lines of the contract ------------------------------------------


def test_the_stock_tools_accept_a_batch(
    desk: Desk, batch: Path, tmp_path: Path, ssh_keygen: str, sha256sum: str
) -> None:
    assert stock_says(ssh_keygen, batch, desk.signers_file(tmp_path))
    assert sums_say(sha256sum, batch)
    assert desk.verify(batch).accepted


def test_after_one_byte_of_one_photo_sha256sum_and_ours_refuse(
    desk: Desk, batch: Path, sha256sum: str
) -> None:
    photo = photos_of(batch)[1]
    data = bytearray(photo.read_bytes())
    data[len(data) // 2] ^= 1
    photo.write_bytes(data)
    assert not sums_say(sha256sum, batch)
    (fault,) = desk.verify(batch).faults
    assert (fault.code, fault.file) == ("hash", f"photos/{photo.name}")


def test_after_one_byte_of_the_manifest_all_three_refuse_the_signature(
    desk: Desk, batch: Path, tmp_path: Path, ssh_keygen: str
) -> None:
    manifest = (batch / MANIFEST).read_bytes().replace(b"photos/2100001", b"photos/2100009")
    (batch / MANIFEST).write_bytes(manifest)
    assert not stock_says(ssh_keygen, batch, desk.signers_file(tmp_path))
    assert not library_says(desk.key, manifest, (batch / SIGNATURE).read_bytes())
    assert "signature_wrong" in desk.faults(batch)


def test_another_booths_key_is_refused_by_all_three(
    desk: Desk, batch: Path, tmp_path: Path, ssh_keygen: str
) -> None:
    other = keys.open_or_make(tmp_path / "other")
    (batch / SIGNATURE).write_bytes(sign_manifest(other, (batch / MANIFEST).read_bytes()))
    assert not stock_says(ssh_keygen, batch, desk.signers_file(tmp_path))
    manifest, signature = (batch / MANIFEST).read_bytes(), (batch / SIGNATURE).read_bytes()
    assert not library_says(desk.key, manifest, signature)
    (fault,) = desk.verify(batch).faults
    assert (fault.code, fault.detail) == ("signature_signer", fingerprint(other))


def test_a_booth_that_speaks_for_another_is_refused_like_stock(
    desk: Desk, batch: Path, tmp_path: Path, ssh_keygen: str
) -> None:
    assert not stock_says(ssh_keygen, batch, desk.signers_file(tmp_path), booth="BOOTH-2")
    desk.change_header(batch, booth="BOOTH-2")
    assert desk.faults(batch) == {"signature_signer"}


# --- the signature ------------------------------------------------------------------------


def unlocked_copy(data: Path, place: Path, ssh_keygen: str) -> Path:
    """Have OpenSSH open a copy of the booth's key with the passphrase that is kept here."""
    copy = place / "unlocked"
    copy.write_bytes((data / keys.FILE_NAME).read_bytes())
    copy.chmod(0o600)
    passphrase = keys.kept_passphrase(data) or ""
    command = [ssh_keygen, "-p", "-f", str(copy), "-P", passphrase, "-N", ""]
    subprocess.run(command, capture_output=True, check=True)
    return copy


def test_our_signature_is_the_one_openssh_makes_with_the_same_key(
    data: Path, key: SigningKey, tmp_path: Path, ssh_keygen: str
) -> None:
    file, unlocked = tmp_path / "message", unlocked_copy(data, tmp_path, ssh_keygen)
    file.write_bytes(MESSAGE)
    subprocess.run(
        [ssh_keygen, "-Y", "sign", "-f", str(unlocked), "-n", NAMESPACE, str(file)],
        capture_output=True,
        check=True,
    )
    assert sign_manifest(key, MESSAGE) == (tmp_path / "message.sig").read_bytes()


def blob_of(signature: bytes) -> bytes:
    return base64.b64decode(b"".join(signature.splitlines()[1:-1]))


def rebuilt(key: SigningKey, **changes: bytes) -> bytes:
    """Return a signature with some of its parts exchanged, signed accordingly."""
    parts = {
        "magic": b"SSHSIG",
        "version": b"\0\0\0\1",
        "key": public_blob(key),
        "namespace": NAMESPACE.encode(),
        "reserved": b"",
        "digest": b"sha512",
        "kind": b"ssh-ed25519",
    } | changes
    message = standalone.signed_message(parts["namespace"], MESSAGE)
    made = standalone.pack(parts["kind"], changes.get("value") or key.sign(message))
    packed = standalone.pack(
        parts["key"], parts["namespace"], parts["reserved"], parts["digest"], made
    )
    return standalone.armour(parts["magic"] + parts["version"] + packed + parts.get("tail", b""))


def test_a_signature_rebuilt_from_its_parts_is_the_same(key: SigningKey) -> None:
    assert rebuilt(key) == sign_manifest(key, MESSAGE)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"namespace": b"git"}, "signature_namespace"),
        ({"namespace": b""}, "signature_namespace"),
        ({"magic": b"SSHSIH"}, "signature_malformed"),
        ({"version": b"\0\0\0\2"}, "signature_malformed"),
        ({"reserved": b"x"}, "signature_malformed"),
        ({"digest": b"sha256"}, "signature_malformed"),
        ({"digest": b"md5"}, "signature_malformed"),
        ({"kind": b"ssh-rsa"}, "signature_malformed"),
        ({"tail": b"\0"}, "signature_malformed"),
        ({"value": bytes(64)}, "signature_wrong"),
        ({"value": bytes(63)}, "signature_wrong"),
    ],
)
def test_each_part_of_a_signature_is_held_to_what_openssh_writes(
    key: SigningKey, changes: dict[str, bytes], code: str
) -> None:
    _, faults = standalone.check_signature(
        MESSAGE, rebuilt(key, **changes), signers_of(key, BOOTH), standalone.Claim(BOOTH)
    )
    assert [fault.code for fault in faults] == [code]


SPELLINGS: dict[str, Callable[[bytes], bytes]] = {
    "CR LF": lambda text: text.replace(b"\n", b"\r\n"),
    "no last line end": lambda text: text[:-1],
    "a line more": lambda text: text + b"\n",
    "a remark in front": lambda text: b"Comment: x\n" + text,
    "shorter lines": lambda text: text.replace(text[40:41], text[40:41] + b"\n", 1),
    "blanks": lambda text: text.replace(b"\n", b" \n", 1),
    "url-safe letters": lambda text: text.replace(b"+", b"-").replace(b"/", b"_"),
    "twice": lambda text: text * 2,
    "nothing": lambda _text: b"",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_another_spelling_of_the_same_signature_is_refused(key: SigningKey, spelling: str) -> None:
    message = MESSAGE
    # The key is another one each time; not every signature holds a letter that has two spellings.
    while not {*b"+/"} & {*sign_manifest(key, message).partition(b"\n")[2]}:
        message += MESSAGE
    text = SPELLINGS[spelling](sign_manifest(key, message))
    assert text != sign_manifest(key, message)
    assert ours_says(key, message, sign_manifest(key, message))
    assert not ours_says(key, message, text)


def test_every_flipped_bit_of_a_signature_is_refused(key: SigningKey) -> None:
    text = sign_manifest(key, MESSAGE)
    assert ours_says(key, MESSAGE, text)
    for bit in range(8 * len(text)):
        changed = bytearray(text)
        changed[bit // 8] ^= 1 << bit % 8
        assert not ours_says(key, MESSAGE, bytes(changed)), bit


def test_flipped_bytes_inside_the_signature_are_refused_by_all_three(
    key: SigningKey, tmp_path: Path, ssh_keygen: str
) -> None:
    (tmp_path / MANIFEST).write_bytes(MESSAGE)
    signers = tmp_path / "signers"
    signers.write_text(signers_line(key, BOOTH), encoding="utf-8")
    blob = blob_of(sign_manifest(key, MESSAGE))
    for at in (0, 6, 40, 75, len(blob) - 64, len(blob) - 1):
        changed = bytearray(blob)
        changed[at] ^= 0x10
        text = standalone.armour(bytes(changed))
        (tmp_path / SIGNATURE).write_bytes(text)
        assert not stock_says(ssh_keygen, tmp_path, signers), at
        assert not library_says(key, MESSAGE, text), at
        assert not ours_says(key, MESSAGE, text), at


# --- who may sign -----------------------------------------------------------------------------


def test_the_signers_line_names_booth_purpose_and_key(key: SigningKey) -> None:
    line = signers_line(key, BOOTH)
    assert line == f'{BOOTH} namespaces="{NAMESPACE},{RECEIPTS}" {key.public_line}'
    (signer,) = standalone.parse_signers(line)
    assert signer == standalone.Signer((BOOTH,), (NAMESPACE, RECEIPTS), public_blob(key))


@pytest.mark.parametrize(
    ("line", "accepted"),
    [
        ("{booth} {key}", True),
        ("{booth} {key} a remark", True),
        ("BOOTH-2,{booth} {key}", True),
        ('{booth} namespaces="file,{space}" {key}', True),
        ('{booth} namespaces="file" {key}', False),
        ("BOOTH-2 {key}", False),
        ("# {booth} {key}", False),
        ("* {key}", False),
        ("!{booth} {key}", False),
        ('{booth} valid-before="20200101" {key}', False),
        ("{booth} cert-authority {key}", False),
        ("{key}", False),
        ("", False),
    ],
)
def test_only_a_line_that_is_followed_to_the_letter_gives_a_right(
    key: SigningKey, line: str, accepted: bool
) -> None:
    text = line.format(booth=BOOTH, key=key.public_line, space=NAMESPACE)
    signers = standalone.parse_signers(f"# signers\n\n{text}\n")
    made, claim = sign_manifest(key, MESSAGE), standalone.Claim(BOOTH)
    _, faults = standalone.check_signature(MESSAGE, made, signers, claim)
    assert [fault.code for fault in faults] == ([] if accepted else ["signature_signer"])


DAYS = [
    ('valid-after="20260301000000Z"', "2026-03-01T00:00:00Z", None),
    ('valid-after="20260301000001Z"', "2026-03-01T00:00:00Z", "signature_date"),
    ('valid-before="20260301000000Z"', "2026-03-01T00:00:00.5Z", None),
    ('valid-before="20260228235959Z"', "2026-03-01T00:00:00Z", "signature_date"),
    ('valid-before="20260301000000Z"', "", "signature_date"),
    ('valid-after="20260301"', "2026-03-02T00:00:00Z", "signature_signer"),
    ('valid-after="20260301000000Z",valid-after="20250301000000Z"', "", "signature_signer"),
]


@pytest.mark.parametrize(("option", "at", "code"), DAYS)
def test_a_key_signs_on_its_days_only(
    key: SigningKey, option: str, at: str, code: str | None
) -> None:
    line = f'{BOOTH} namespaces="{NAMESPACE}",{option} {key.public_line}'
    made, claim = sign_manifest(key, MESSAGE), standalone.Claim(BOOTH, at)
    signers = standalone.parse_signers(line)
    _, faults = standalone.check_signature(MESSAGE, made, signers, claim)
    assert [fault.code for fault in faults] == ([code] if code else [])


def test_a_day_is_read_as_stock_reads_it(key: SigningKey, tmp_path: Path, ssh_keygen: str) -> None:
    (tmp_path / MANIFEST).write_bytes(MESSAGE)
    (tmp_path / SIGNATURE).write_bytes(sign_manifest(key, MESSAGE))
    signers = tmp_path / "signers"
    for option, holds in (("after", True), ("before", False)):
        line = (
            f'{BOOTH} namespaces="{NAMESPACE}",valid-{option}="20200101000000Z" {key.public_line}'
        )
        signers.write_text(line, encoding="utf-8")
        assert stock_says(ssh_keygen, tmp_path, signers) == holds
        claim = standalone.Claim(BOOTH, "2026-03-01T00:00:00Z")
        made = sign_manifest(key, MESSAGE)
        found = standalone.check_signature(MESSAGE, made, standalone.parse_signers(line), claim)
        assert (found[1] == []) == holds


def test_a_revoked_key_signs_nothing_whatever_the_day(key: SigningKey) -> None:
    line = f"{BOOTH} {key.public_line}"
    for revoked in (key.public_line, f"# gone\n\n{key.public_line} lost in March\n"):
        signers = standalone.parse_signers(line, revoked)
        made, claim = sign_manifest(key, MESSAGE), standalone.Claim(BOOTH)
        _, faults = standalone.check_signature(MESSAGE, made, signers, claim)
        assert [fault.code for fault in faults] == ["signature_revoked"]
    with pytest.raises(standalone.Unusable):
        standalone.parse_signers(line, "ssh-ed25519 AAAA")


def test_a_line_of_the_signers_that_stock_accepts_in_a_plain_form_we_accept_too(
    key: SigningKey, tmp_path: Path, ssh_keygen: str
) -> None:
    (tmp_path / MANIFEST).write_bytes(MESSAGE)
    (tmp_path / SIGNATURE).write_bytes(sign_manifest(key, MESSAGE))
    signers = tmp_path / "signers"
    for line in (f"{BOOTH} {key.public_line}", f"BOOTH-2,{BOOTH} {key.public_line} x"):
        signers.write_text(line, encoding="utf-8")
        assert stock_says(ssh_keygen, tmp_path, signers)
        assert standalone.parse_signers(line)


def test_a_key_of_another_kind_is_no_signer() -> None:
    other = Ed25519PrivateKey.generate().public_key()
    blob = standalone.pack(b"ssh-rsa", other.public_bytes_raw())
    text = f"{BOOTH} ssh-ed25519 {base64.b64encode(blob).decode()}"
    assert standalone.parse_signers(text) == []


def test_without_a_header_nobody_is_the_signer(desk: Desk, batch: Path) -> None:
    (batch / HEADER).write_bytes(b"{}")
    assert "signature_signer" in desk.faults(batch)


# --- the key ------------------------------------------------------------------------------------


def test_openssh_reads_the_booths_key_and_prints_the_same_fingerprint(
    data: Path, key: SigningKey, tmp_path: Path, ssh_keygen: str
) -> None:
    file = str(unlocked_copy(data, tmp_path, ssh_keygen))
    said = [
        subprocess.run(
            [ssh_keygen, option, "-f", file], capture_output=True, text=True, check=True
        ).stdout
        for option in ("-y", "-l")
    ]
    assert said[0].split()[:2] == key.public_line.split()
    assert said[1].split()[1] == fingerprint(key)


def test_a_key_with_a_passphrase_is_said_to_be_locked(data: Path, ssh_keygen: str) -> None:
    data.mkdir()
    file = data / keys.FILE_NAME
    subprocess.run(
        [ssh_keygen, "-q", "-t", "ed25519", "-N", "open sesame", "-f", str(file)], check=True
    )
    before = file.read_bytes()
    with pytest.raises(EnvironmentFailed) as caught:
        keys.open_or_make(data)
    assert caught.value.words_key == "key.locked"
    assert file.read_bytes() == before
