"""A receipt holds for who made it, and each way in which it does not has its own sentence."""

from __future__ import annotations

import base64
import string
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.batch import standalone
from kiosk.batch.sign import RECEIPTS, fingerprint, public_blob, sign_manifest, signers_of
from kiosk.batch.standalone import NAMESPACE, Signer
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.keys import SigningKey
from kiosk.paper.receipt import LONGEST, Receipt, looks_like_one, parse, receipt_of, sign, verify
from kiosk.store.open import Store
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Words
from tests.kiosk.paper.signing import BOOTH, new_key


def refused(text: str, signers: list[Signer]) -> str:
    """Return the words key of the refusal, having said it in both languages."""
    with pytest.raises((AnswerIsNo, BadInput)) as caught:
        verify(text, signers)
    error: KioskError = caught.value
    for language in LANGUAGES:
        assert len(Words(language).explain(error)) < 250
    return error.words_key


def test_a_receipt_says_what_was_signed(
    line: str, receipt: Receipt, signers: list[Signer], key: SigningKey
) -> None:
    found = verify(line, signers)
    assert found.receipt == receipt
    assert found.receipt.submitted_at.tzinfo is UTC
    assert found.signer == fingerprint(key)


def test_a_receipt_fits_a_code_that_a_phone_reads_and_names_nobody(line: str) -> None:
    assert len(line) < LONGEST / 2
    assert line.isascii()
    assert set(line) <= set(string.ascii_letters + string.digits + "-_.")


def test_the_same_submission_has_the_same_receipt(
    store: Store, make_take: Callable[..., Take], now: datetime, key: SigningKey
) -> None:
    submission = submit(store, "22B951001", make_take(), booth=BOOTH, now=now)
    receipt = receipt_of(submission)
    assert receipt.photo_sha256 == submission.finished_sha256
    assert sign(receipt, key) == sign(receipt_of(submission), key)
    assert "22B951001" not in sign(receipt, key)


def test_blanks_and_line_breaks_of_a_message_do_not_count(
    line: str, receipt: Receipt, signers: list[Signer]
) -> None:
    folded = f"  {line[:61]}\r\n{line[61:130]}\n {line[130:]}\n"
    assert verify(folded, signers).receipt == receipt


def test_every_changed_character_is_noticed(line: str, signers: list[Signer]) -> None:
    signs = string.ascii_letters + string.digits + "-_.+/="
    for at, sign_there in enumerate(line):
        for other in (signs[(signs.index(sign_there) + step) % len(signs)] for step in (1, 7, 26)):
            assert refused(line[:at] + other + line[at + 1 :], signers)


@pytest.mark.parametrize("field", ["number", "photo_sha256", "submitted_at"])
def test_another_claim_under_the_same_signature_is_called_changed(
    field: str, line: str, receipt: Receipt, signers: list[Signer], key: SigningKey
) -> None:
    others: dict[str, str | datetime] = {
        "number": "BOOTH-1-20260301-0002",
        "photo_sha256": "ff" * 32,
        "submitted_at": datetime(2026, 3, 2, tzinfo=UTC),
    }
    claimed = sign(replace(receipt, **{field: others[field]}), key)  # type: ignore[arg-type]
    forged = claimed.rpartition(".")[0] + "." + line.rpartition(".")[2]
    assert refused(forged, signers) == "receipt.changed"


def test_a_cut_off_receipt_is_called_so_wherever_it_ends(line: str, signers: list[Signer]) -> None:
    kinds = {refused(line[:end], signers) for end in range(len("CPK1."), len(line))}
    assert kinds == {"receipt.cut_off"}


def test_a_booth_whose_key_is_not_known_is_named(receipt: Receipt, signers: list[Signer]) -> None:
    other = sign(replace(receipt, booth="LIB-2"), new_key())
    assert refused(other, signers) == "receipt.other_booth"
    assert refused(other, []) == "receipt.other_booth"


def test_another_key_under_the_name_of_a_known_booth_does_not_count(
    receipt: Receipt, signers: list[Signer]
) -> None:
    assert refused(sign(receipt, new_key()), signers) == "receipt.changed"


def test_one_of_several_keys_of_a_booth_is_enough(
    line: str, key: SigningKey, signers: list[Signer]
) -> None:
    both = [*signers_of(new_key(), BOOTH), *signers]
    assert verify(line, both).signer == fingerprint(key)


@pytest.mark.parametrize(
    ("namespaces", "permitted"),
    [(None, True), ((NAMESPACE, RECEIPTS), True), ((RECEIPTS,), True), ((NAMESPACE,), False)],
)
def test_a_key_that_may_sign_batches_only_signs_no_receipt(
    namespaces: tuple[str, ...] | None, permitted: bool, line: str, key: SigningKey
) -> None:
    signers = [Signer((BOOTH,), namespaces, public_blob(key))]
    if permitted:
        assert verify(line, signers).signer == fingerprint(key)
    else:
        assert refused(line, signers) == "receipt.not_permitted"


def test_a_signature_of_a_batch_is_none_of_a_receipt_nor_the_other_way_round(
    line: str, key: SigningKey, signers: list[Signer]
) -> None:
    body, _, made = line.rpartition(".")
    for message in (body.encode(), standalone.signed_message(NAMESPACE.encode(), body.encode())):
        borrowed = base64.urlsafe_b64encode(key.sign(message)).decode().rstrip("=")
        assert refused(f"{body}.{borrowed}", signers) == "receipt.changed"
    armour = sign_manifest(key, body.encode())
    raw = base64.urlsafe_b64decode(made + "==")
    value = standalone.pack(standalone.KEY_KIND, raw)
    parts = standalone.pack(public_blob(key), NAMESPACE.encode(), b"", b"sha512", value)
    forged = standalone.armour(standalone.MAGIC + b"\0\0\0\1" + parts)
    claim = standalone.Claim(BOOTH)
    assert not standalone.check_signature(body.encode(), armour, signers, claim)[1]
    assert standalone.check_signature(body.encode(), forged, signers, claim)[1]


def test_stock_tools_can_check_a_receipt(
    line: str, key: SigningKey, tmp_path: Path, ssh_keygen: str
) -> None:
    body, _, made = line.rpartition(".")
    value = standalone.pack(standalone.KEY_KIND, base64.urlsafe_b64decode(made + "=="))
    parts = standalone.pack(public_blob(key), RECEIPTS.encode(), b"", b"sha512", value)
    signature = tmp_path / "receipt.sig"
    signature.write_bytes(standalone.armour(standalone.MAGIC + b"\0\0\0\1" + parts))
    allowed = tmp_path / "allowed_signers"
    allowed.write_text(f'{BOOTH} namespaces="{NAMESPACE},{RECEIPTS}" {key.public_line}\n')
    command = [ssh_keygen, "-Y", "verify", "-f", str(allowed), "-I", BOOTH, "-n", RECEIPTS]
    for text, code in ((body, 0), (body + "x", 255)):
        done = subprocess.run(
            [*command, "-s", str(signature)], input=text.encode(), capture_output=True, check=False
        )
        assert done.returncode == code, done.stderr


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "receipt.not_one"),
        ("https://example.org/pay?id=1", "receipt.not_one"),
        ("BOOTH-1-20260301-0001", "receipt.not_one"),
        ("x" * 4096, "receipt.not_one"),
        ("\0\x1b[2J\N{RIGHT-TO-LEFT OVERRIDE}" * 1000, "receipt.not_one"),
        ("学信网" * 1000, "receipt.not_one"),
        ("CPK1." + "x" * 4096, "receipt.too_long"),
        ("CPK1." + ".x" * 2048, "receipt.too_long"),
        ("CPK2.whatever", "receipt.other_version"),
        ("CPK1.", "receipt.cut_off"),
        ("CPK1.a.b.c.d." + "A" * 86, "receipt.damaged"),
        ("CPK1.a.b.c.d." + "学" * 86, "receipt.damaged"),
    ],
)
def test_what_is_no_receipt_is_told_apart(text: str, sentence: str, signers: list[Signer]) -> None:
    assert refused(text, signers) == sentence


def test_other_spellings_of_the_same_bytes_are_damage(line: str, signers: list[Signer]) -> None:
    parts = line.split(".")
    for at, part in ((2, parts[2]), (5, parts[5])):
        # The last character has bits that stand for nothing.
        signs = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"
        twin = part[:-1] + signs[signs.index(part[-1]) ^ 1]
        padding = "=" * (-len(part) % 4)
        assert base64.urlsafe_b64decode(twin + padding) == base64.urlsafe_b64decode(part + padding)
        changed = ".".join([*parts[:at], twin, *parts[at + 1 :]])
        assert refused(changed, signers) == "receipt.damaged"


@given(st.text(max_size=500))
def test_no_text_does_worse_than_be_refused(text: str) -> None:
    for each in (text, "CPK1." + text, f"CPK1.A.{text}.B.20260101T000000Z." + "A" * 86):
        with pytest.raises(BadInput):
            parse(each)


def test_only_the_beginning_tells_whether_something_is_meant_as_a_receipt(line: str) -> None:
    assert looks_like_one(f"\n {line}")
    assert looks_like_one("CPK1.")
    assert not looks_like_one(f"see {line}")
    assert not looks_like_one("CPK")
