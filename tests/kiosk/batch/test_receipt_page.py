"""The office's one-page receipt: what was found, in both languages, and nothing that acts."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from kiosk.batch import standalone, verify
from kiosk.batch.export import Exported
from kiosk.batch.standalone import Fault, Header, Outcome, receipt_html
from kiosk.errors import BadInput, EnvironmentFailed
from tests.kiosk.batch.desk import Desk

NOW = datetime(2026, 3, 2, 3, 4, tzinfo=UTC)
# The paper without its margins, as a screen of 96 dots an inch counts it.
A4_PX = (680, 1009)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def text_of(page: str) -> str:
    """Return what a page says; it may hold nothing that acts or fetches."""
    reader = _Text()
    reader.feed(page)
    assert not reader.tags & {"script", "img", "link", "iframe", "object", "form", "a"}
    return " ".join(reader.said)


def test_an_accepted_batch_is_said_with_counts_and_fingerprint(
    desk: Desk, exported: Exported
) -> None:
    said = text_of(receipt_html(desk.verify(exported.folder), "BOOTH-1-000001", "today"))
    for part in ("核验通过", "Accepted", "BOOTH-1-000001", exported.signer, "today", "Mr Exporter"):
        assert part in said
    assert exported.batch.manifest_sha256 in said
    assert re.search(r"Photos\s+3\b", said)
    assert re.search(r"Faults\s+0\b", said)


def test_every_fault_is_said_in_both_languages(desk: Desk, batch: Path) -> None:
    (batch / "photos/2100001.jpg").unlink()
    (batch / "note.txt").write_bytes(b"x")
    outcome = desk.verify(batch)
    said = text_of(receipt_html(outcome, "b", "today"))
    assert "核验不通过" in said
    assert "Refused" in said
    for fault in outcome.faults:
        assert fault.sentence() in said
        assert fault.sentence("zh") in said


def test_what_a_stranger_wrote_into_the_batch_does_not_act_on_the_page() -> None:
    nasty = "<script>1</script>\u202e\x1b"
    outcome = Outcome((Fault("extra", nasty),), (), None, 0, "", "")
    page = receipt_html(outcome, nasty, "today")
    assert "<script" not in page
    assert "\u202e" not in page
    assert "\x1b" not in page
    assert "<script>1</script>" in text_of(page)


def test_a_batch_with_ten_thousand_faults_is_still_one_page() -> None:
    faults = tuple(Fault("hash", f"photos/{n}.jpg") for n in range(10_000))
    page = receipt_html(Outcome(faults, (), None, 0, "", ""), "b", "today")
    assert page.count("<li>") == 9
    assert re.search(r"Faults\s+10000\b", text_of(page))
    assert "hash 10000" in text_of(page)
    assert "and 9992 more" in text_of(page)


@pytest.mark.parametrize("sign", ["x", "学"])
def test_whatever_stands_in_the_batch_the_receipt_is_one_page(qapp: object, sign: str) -> None:
    assert qapp is not None  # measures letters
    long = sign * 220
    header = Header(
        format=standalone.FORMAT, booth="B" * 32, sequence=standalone.MAX_NUMBER,
        previous_manifest_sha256="0" * 64, count=standalone.MAX_FILES, receiver=long,
        identity=long, profile=long, profile_sha256="0" * 64, software=long,
        exported_at="2026-03-01T00:00:00Z", exported_by=long, simulation=True,
    )  # fmt: skip
    codes = list(standalone.SENTENCES)
    faults = tuple(Fault(codes[n % len(codes)], f"{n}{long}", long) for n in range(5000))
    outcome = Outcome(
        faults, tuple(standalone.NOTES), header, 20_000, "0" * 64, f"SHA256:{long[:43]}"
    )
    paper = QTextDocument()
    paper.setHtml(receipt_html(outcome, long, "2026-03-01 10:00 +0800"))
    paper.setPageSize(QSizeF(*A4_PX))
    assert paper.pageCount() == 1


def test_the_wrapper_writes_the_same_page(desk: Desk, exported: Exported, tmp_path: Path) -> None:
    outcome = desk.verify(exported.folder)
    file = tmp_path / "receipt.html"
    verify.write_receipt(file, outcome, exported.folder, NOW)
    at = NOW.astimezone().strftime("%Y-%m-%d %H:%M %z")
    page = file.read_text(encoding="utf-8")
    assert page == receipt_html(outcome, exported.folder.name, at)
    assert [path.name for path in tmp_path.glob(".fresh-*")] == []


def test_a_receipt_inside_the_batch_is_refused_and_the_batch_stays_whole(
    desk: Desk, exported: Exported
) -> None:
    outcome = desk.verify(exported.folder)
    for file in (exported.folder / "receipt.html", exported.archive):
        batch = exported.folder if file != exported.archive else exported.archive
        with pytest.raises(BadInput) as caught:
            verify.write_receipt(file, outcome, batch, NOW)
        assert caught.value.words_key == "batch.receipt_inside"
    assert desk.verify(exported.folder).accepted
    assert desk.verify(exported.archive).accepted


def test_a_receipt_that_cannot_be_written_is_said(desk: Desk, exported: Exported) -> None:
    place = exported.folder.parent / "no" / "folder.html"
    with pytest.raises(EnvironmentFailed) as caught:
        verify.write_receipt(place, desk.verify(exported.folder), exported.folder, NOW)
    assert caught.value.words_key == "file.not_written"


def test_the_one_file_writes_it_too(
    desk: Desk, exported: Exported, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signers = desk.signers_file(tmp_path)
    options = [str(exported.folder), "--signers", str(signers), "--receipt"]
    assert standalone.main([*options, str(tmp_path / "receipt.html")]) == 0
    assert "Accepted" in (tmp_path / "receipt.html").read_text(encoding="utf-8")
    assert standalone.main([*options, str(exported.folder / "receipt.html")]) == 2
    assert standalone.main([*options, str(tmp_path / "no" / "receipt.html")]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 2
