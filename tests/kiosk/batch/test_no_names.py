"""A collection unit may not learn who anybody is: not from any byte, however it is written."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from PIL import Image

from kiosk.batch import standalone
from kiosk.batch.bare import is_bare
from kiosk.batch.export import Exported
from kiosk.batch.receivers import receiver
from kiosk.errors import AnswerIsNo
from kiosk.store import batches, submissions
from tests.kiosk.batch.desk import Desk
from tests.kiosk.batch.enrolled import CODE, IDENTITIES, NAMES, enrol
from tests.kiosk.clouds import finished_photo

SCHOOL, UNIT = receiver("school-systems"), receiver("collection-unit")
PINYIN = ("ouyang", "mingyue", "maimaiti")
SHORTEST = 5


def all_bytes(done: Exported) -> bytes:
    """Return every byte of a batch: what the files hold, what they are called, the zip itself."""
    held = [path.read_bytes() for path in done.folder.rglob("*") if path.is_file()]
    called = [str(path.relative_to(done.folder.parent)) for path in done.folder.rglob("*")]
    with zipfile.ZipFile(done.archive) as archive:
        called += archive.namelist()
    return b"\n".join([*held, done.archive.read_bytes(), *(name.encode() for name in called)])


def spellings(secret: str) -> set[bytes]:
    """Return in which bytes a secret may be hidden, in small letters where case can differ."""
    written = {secret.encode(encoding) for encoding in ("utf-8", "gb18030", "utf-16-le")}
    written |= {secret.encode("utf-16-be"), secret[::-1].encode()}
    found = set(written)
    for each in written:
        found |= {each.hex().encode(), quote(each).encode()}
        for before in range(3):
            # Of base64 that begins elsewhere, the letters that do not depend on the neighbours.
            packed = base64.b64encode(bytes(before) + each)
            found.add(packed[-(-before * 4 // 3) : len(packed) - 4] if before else packed[:-4])
    return {each.lower() for each in found if len(each) > SHORTEST}


def test_no_byte_for_the_collection_unit_says_who_anybody_is(desk: Desk, tmp_path: Path) -> None:
    enrol(desk, 1, 2, 3)
    school = all_bytes(desk.export(tmp_path, who=SCHOOL)).lower()
    done = desk.export(tmp_path, who=UNIT)
    page, alone = tmp_path / "receipt.html", Path(standalone.__file__)
    options = ["--signers", str(desk.signers_file(tmp_path)), "--receipt", str(page)]
    assert standalone.main([str(done.folder), *options]) == 0
    unit = b"\n".join([all_bytes(done), page.read_bytes(), alone.read_bytes()]).lower()
    numbers = {entry.number for entry in submissions.in_state(desk.store, "exported")}
    known = {*NAMES, *NAMES.values(), *IDENTITIES.values(), *numbers, *PINYIN}
    for secret in {*known, "计算学部", "网络空间安全"}:
        for spelling in spellings(secret):
            assert spelling not in unit, (secret, spelling)
    assert all(name.lower().encode() in school for name in {*NAMES, *NAMES.values()})
    assert all(CODE.format(number).encode() in unit for number in (1, 2, 3))


@pytest.mark.parametrize("secret", ["欧阳明月", "2100001"])
def test_the_search_finds_a_secret_however_it_is_written(secret: str) -> None:
    for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be"):
        text = secret.encode(encoding)
        for hidden in (text, text.hex().upper().encode(), quote(text).encode()):
            assert any(spelling in hidden.lower() for spelling in spellings(secret))
        for front in (b"", b"a", b"ab", b"abc"):
            packed = base64.b64encode(front + text + b"behind").lower()
            assert any(spelling in packed for spelling in spellings(secret)), (encoding, front)


def jpeg(**more: Any) -> bytes:  # noqa: ANN401 - whatever Pillow writes into a JPEG
    file = io.BytesIO()
    Image.new("RGB", (48, 64), (9, 99, 199)).save(file, "JPEG", **more)
    return file.getvalue()


def test_only_the_picture_of_a_photo_goes_to_who_may_not_know_names(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, plain = "欧阳明月".encode(), jpeg(quality=88)
    scan = plain.index(b"\xff\xda")
    exif = Image.Exif()
    exif[0x010E] = "Ouyang Mingyue"
    talking = [
        jpeg(comment=name),
        jpeg(exif=exif),
        jpeg(icc_profile=name),
        jpeg(progressive=True),
        plain + name,
        plain[:-2] + b"\xff\xfe\x00\x02\xff\xd9",
        plain[:2] + b"\xff\xed\x00\x0e" + name + plain[2:],
        plain[:scan] + b"\xff\xeb\x00\x0e" + name + plain[scan:],
        plain[:-2],
        plain[:scan],
        plain[:3],
        b"",
    ]
    assert is_bare(plain)
    assert is_bare(finished_photo(1))
    assert not any(map(is_bare, talking))
    monkeypatch.setattr("tests.kiosk.batch.desk.photo_bytes", lambda _number: talking[0])
    enrol(desk, 1)
    assert desk.export(tmp_path, who=SCHOOL).batch.count == 1
    refused = desk.refusal(tmp_path, who=UNIT)
    assert isinstance(refused, AnswerIsNo)
    assert refused.words_key == "batch.photo_not_bare"
    assert [batch.receiver for batch in batches.all_batches(desk.store)] == [SCHOOL.id]
