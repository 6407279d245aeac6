"""``kiosk receipt``: what the staff are told of what somebody shows them."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from kiosk.batch.sign import signers_line
from kiosk.gui.widgets.qr import qr_image
from kiosk.keys import FILE_NAME, SigningKey, open_or_make
from kiosk.paper.receipt import parse, receipt_of, sign
from kiosk.settings import FILE_NAME as SETTINGS
from kiosk.store import recrops
from kiosk.store.open import Store
from kiosk.store.recrops import Recut
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from tests.kiosk.cli.conftest import Answered
from tests.kiosk.paper.signing import BOOTH, new_key

Kiosk = Callable[..., Answered]


@pytest.fixture
def key(data: Path) -> SigningKey:
    return open_or_make(data)


@pytest.fixture
def submission(store: Store, make_take: Callable[..., Take], now: datetime) -> Submission:
    return submit(store, "22B951001", make_take(), booth=BOOTH, now=now)


@pytest.fixture
def line(submission: Submission, key: SigningKey) -> str:
    return sign(receipt_of(submission), key)


@pytest.fixture
def photo(make_take: Callable[..., Take], tmp_path: Path) -> Path:
    file = tmp_path / "photo.jpg"
    file.write_bytes(make_take().jpeg)
    return file


def picture(file: Path, *texts: str) -> Path:
    """Write a picture that shows these texts as codes, side by side."""
    codes = [qr_image(text).scaled(qr_image(text).size() * 5) for text in texts]
    height = max(code.height() for code in codes)
    image = QImage(sum(code.width() for code in codes), height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter, x = QPainter(image), 0
    for code in codes:
        painter.drawImage(x, 0, code)
        x += code.width()
    painter.end()
    assert image.save(str(file))
    return file


def verified(kiosk: Kiosk, data: Path, given: str | Path, *more: str | Path) -> str:
    """Return the sentence that a given thing is answered with, in English."""
    answer = kiosk("receipt", "verify", given, "--data", data, "--language", "en", *more)
    return f"{answer.code} {answer.out}{answer.err}"


def test_a_genuine_receipt_is_told_with_what_it_says(
    kiosk: Kiosk, data: Path, line: str, submission: Submission
) -> None:
    said = verified(kiosk, data, line)
    assert said.startswith("0 The receipt is genuine")
    for each in (submission.number, BOOTH, submission.finished_sha256, "SHA256:"):
        assert each in said
    answer = kiosk("receipt", "verify", line, "--data", data, "--json")
    assert answer.code == 0
    assert answer.json["verdict"] == "genuine"
    assert answer.json["photo_sha256"] == submission.finished_sha256
    assert answer.json["number"] == submission.number
    assert answer.json["signers"] == "own"


def test_a_receipt_in_a_file_in_a_picture_or_on_stdin_is_the_same(
    kiosk: Kiosk, data: Path, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "receipt.txt"
    text.write_bytes(b"\xef\xbb\xbf" + line.encode() + b"\r\n")
    shown = picture(tmp_path / "code.png", line)
    for given in (text, shown):
        assert verified(kiosk, data, given).startswith("0 ")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    assert verified(kiosk, data, "-").startswith("0 ")


def test_a_receipt_beside_another_code_is_found(
    kiosk: Kiosk, data: Path, line: str, tmp_path: Path
) -> None:
    both = picture(tmp_path / "both.png", "https://example.org/", line)
    assert verified(kiosk, data, both).startswith("0 ")


def test_the_photo_of_the_receipt_is_told_from_another(
    kiosk: Kiosk, data: Path, line: str, photo: Path, tmp_path: Path
) -> None:
    assert "is the photo of this receipt" in verified(kiosk, data, line, "--photo", photo)
    other = tmp_path / "other.jpg"
    other.write_bytes(photo.read_bytes() + b"\0")
    said = verified(kiosk, data, line, "--photo", other)
    assert said.startswith("1 ")
    assert "other.jpg is not the photo of" in said
    answer = kiosk("receipt", "verify", line, "--photo", other, "--data", data, "--json")
    assert (answer.code, answer.json["reason"]) == (1, "other_photo")
    said = verified(kiosk, data, line, "--photo", tmp_path / "none.jpg")
    assert said.startswith("2 ")
    assert "none.jpg" in said


def test_the_office_checks_receipts_of_booths_that_it_knows(
    kiosk: Kiosk, line: str, key: SigningKey, tmp_path: Path
) -> None:
    signers = tmp_path / "allowed_signers"
    signers.write_text(signers_line(key, BOOTH) + "\n" + signers_line(new_key(), "LIB-2") + "\n")
    nowhere = tmp_path / "office"
    assert verified(kiosk, nowhere, line, "--signers", signers).startswith("0 ")
    signers.write_text(signers_line(new_key(), "LIB-2") + "\n")
    said = verified(kiosk, nowhere, line, "--signers", signers)
    assert said.startswith("1 ")
    assert f"of the booth {BOOTH}, whose key is not known here" in said
    assert not nowhere.exists()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda line: line.replace("-0001", "-0002"), "1 kiosk: This receipt is not valid"),
        (lambda line: line[:-9], "2 kiosk: This receipt is cut off"),
        (lambda line: line.replace("T", "t"), "2 kiosk: This receipt is damaged"),
        (lambda line: f"{line}.{line}" * 12, "2 kiosk: This text is longer"),
        (lambda _: "!" * 4096, "2 kiosk: This is not the receipt"),
        (lambda _: "https://example.org/pay", "2 kiosk: This is not the receipt"),
        (lambda _: "no such file.png", "2 kiosk: This is not the receipt"),
    ],
    ids=["changed", "cut", "damaged", "many", "rubbish", "other code", "no file"],
)
def test_each_wrong_thing_has_its_sentence(
    change: Callable[[str], str], sentence: str, kiosk: Kiosk, data: Path, line: str
) -> None:
    assert verified(kiosk, data, change(line)).startswith(sentence)


def test_pictures_without_one_receipt_are_told_apart(
    kiosk: Kiosk, data: Path, line: str, key: SigningKey, tmp_path: Path
) -> None:
    twin = sign(replace(parse(line), number="X-1"), key)
    blank = QImage(320, 320, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFF)
    blank.save(str(tmp_path / "blank.png"))
    rubbish = tmp_path / "rubbish.bin"
    rubbish.write_bytes(bytes(range(256)) * 16)
    cases = {
        picture(tmp_path / "other.png", "https://example.org/"): "is not the receipt of a booth",
        picture(tmp_path / "two.png", line, twin): "shows 2 different receipts",
        tmp_path / "blank.png": "No QR code",
        rubbish: "holds no receipt",
    }
    for file, sentence in cases.items():
        said = verified(kiosk, data, file)
        assert said.startswith("2 ")
        assert file.name in said
        assert sentence in said


def test_without_a_key_nothing_is_verified_and_none_is_made(
    kiosk: Kiosk, line: str, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    assert "no booth's key" in verified(kiosk, empty, line)
    assert not (empty / FILE_NAME).exists()


def test_a_refusal_is_json_too(kiosk: Kiosk, data: Path, line: str) -> None:
    answer = kiosk("receipt", "verify", line.replace("-0001", "-0002"), "--data", data, "--json")
    assert answer.code == 1
    assert answer.json["verdict"] == "refused"
    assert answer.json["reason"] == "changed"
    assert answer.err == ""


def test_the_receipt_of_a_submission_is_given_out_again(
    kiosk: Kiosk, data: Path, line: str, submission: Submission, tmp_path: Path
) -> None:
    pdf = tmp_path / "again.pdf"
    answer = kiosk("receipt", "show", submission.number, "--pdf", pdf, "--data", data, "--json")
    assert answer.code == 0
    assert answer.json["text"] == line
    assert answer.json["pdf"] == str(pdf)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert line in kiosk("receipt", "show", submission.number, "--data", data).out
    assert kiosk("receipt", "show", "BOOTH-1-20000101-0001", "--data", data).code == 2


def test_printing_without_a_printer_says_so(
    kiosk: Kiosk, data: Path, submission: Submission
) -> None:
    (data / SETTINGS).write_text('printer = "no such printer"\n', encoding="utf-8")
    answer = kiosk("receipt", "print", submission.number, "--data", data, "--language", "en")
    assert answer.code == 3
    assert "printer" in answer.err
    assert json.dumps(submission.number) not in answer.out


def test_a_receipt_of_a_photo_that_was_cut_anew_says_so(
    kiosk: Kiosk, data: Path, store: Store, submission: Submission, line: str
) -> None:
    assert "the receipt stands" in verified(kiosk, data, line)
    new = Recut(b"anew", (3, 4), {}, dict(submission.report), "pass", "p", "0", "s")
    with store.writing():
        after = recrops.replace(store, submission, new, "li", submission.submitted_at)
    said = verified(kiosk, data, line)
    assert said.startswith("0 ")
    assert f"re-cropped by the staff on {submission.submitted_at.astimezone():%Y-%m-%d}" in said
    assert after.finished_sha256 in said
    stands = kiosk("receipt", "verify", line, "--data", data, "--json").json["stands"]
    assert (stands["standing"], stands["photo_sha256"]) == ("recropped", after.finished_sha256)
