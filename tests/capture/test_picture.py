"""Hostile, broken and odd files: a right picture or a plain refusal, never a surprise."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from capture.picture import FactsReader, NotAPicture, decode, facts_of
from kiosk.words import keys
from validation.evidence import FileFacts


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """Return the bytes of an image file."""
    target = io.BytesIO()
    image.save(target, format=kind, **options)
    return target.getvalue()


def corner_picture() -> Image.Image:
    """Return a grey picture whose upper left corner is red and lower left blue."""
    image = Image.new("RGB", (90, 63), (128, 128, 128))
    image.paste((255, 0, 0), (0, 0, 30, 20))
    image.paste((0, 0, 255), (0, 43, 30, 63))
    return image


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


BROKEN = {
    "empty": (b"", "picture.empty"),
    "text": (b"this is not a photo, whatever its name says\n", "picture.unknown"),
    "gif": (b"GIF89a" + bytes(40), "picture.unknown"),
    "zeros behind a jpeg mark": (b"\xff\xd8\xff\xe0" + bytes(20), "picture.unknown"),
    "one pixel": (saved(Image.new("RGB", (1, 1))), "picture.too_small"),
    "huge": (png_header(20_000, 20_000), "picture.too_large"),
    "absurd": (png_header(2**31 - 1, 2**31 - 1), "picture.too_large"),
    "sixteen bits": (saved(Image.new("I;16", (90, 63))), "picture.mode"),
    "floating point": (saved(Image.new("F", (90, 63)), "TIFF"), "picture.mode"),
    "header only": (png_header(900, 900), "picture.damaged"),
    "cut short": (saved(corner_picture(), "JPEG")[:-400], "picture.damaged"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_no_usable_picture_is_refused_with_its_reason(case: str) -> None:
    data, reason = BROKEN[case]
    with pytest.raises(NotAPicture) as refusal:
        decode(data)
    assert refusal.value.reason == reason
    assert reason in keys()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied(orientation: int) -> None:
    upright = corner_picture()
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(back[orientation]) if orientation in back else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = decode(saved(stored, "PNG", exif=exif))
    assert np.array_equal(pixels, np.asarray(upright))


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "RGBA", "CMYK"])
def test_other_colour_models_become_rgb(mode: str) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    pixels = decode(saved(Image.new("RGB", (90, 63), (255, 255, 255)).convert(mode), kind))
    assert pixels.shape == (63, 90, 3)
    assert pixels.dtype == np.uint8
    assert pixels.min() >= 250


def test_red_stays_red() -> None:
    pixels = decode(saved(corner_picture()))
    assert tuple(pixels[5, 5]) == (255, 0, 0)
    assert tuple(pixels[55, 5]) == (0, 0, 255)


def test_facts_come_from_the_bytes_and_not_from_the_name() -> None:
    data = saved(corner_picture(), "PNG", dpi=(72, 72))
    facts = facts_of("photo.jpg", data)
    assert facts.name == "photo.jpg"
    assert facts.format == "PNG"
    assert facts.size_bytes == len(data)
    assert (facts.width, facts.height) == (90, 63)
    assert facts.dpi == (72, 72)
    assert facts.quality is None


def test_facts_see_metadata_grey_and_progressive_files() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a note"
    assert facts_of("x", saved(corner_picture(), "JPEG", exif=exif)).has_metadata
    assert facts_of("x", saved(corner_picture(), "JPEG", progressive=True)).progressive
    plain = facts_of("x", saved(corner_picture().convert("L"), "JPEG"))
    assert plain.mode == "L"
    assert not plain.has_metadata
    assert not plain.progressive
    assert plain.dpi is None


def test_a_cmyk_file_says_so() -> None:
    assert facts_of("x", saved(Image.new("CMYK", (90, 63)), "JPEG")).mode == "CMYK"


def said_of(read: Callable[[str, bytes], FileFacts], name: str, data: bytes) -> FileFacts | str:
    try:
        return read(name, data)
    except NotAPicture as error:
        return error.reason


def test_a_reader_that_remembers_headers_says_what_one_that_does_not_says() -> None:
    picture = corner_picture()
    plain = saved(picture, "JPEG", quality=90, dpi=(290, 290))
    files = [
        plain,
        saved(picture.rotate(90), "JPEG", quality=90, dpi=(290, 290)),
        saved(picture, "JPEG", quality=40),
        saved(picture, "JPEG", progressive=True),
        saved(picture, "JPEG", comment=b"made by a stranger"),
        saved(picture, "MPO", save_all=True, append_images=[picture]),
        saved(picture),
        plain[:290],
        plain + b"more",
        *(data for data, _ in BROKEN.values()),
    ]
    reader = FactsReader()
    for data in [*files, *reversed(files)]:
        assert said_of(reader.read, "a.jpg", data) == said_of(facts_of, "a.jpg", data)


def test_whatever_byte_of_a_header_is_changed_the_remembered_one_is_not_taken_for_it() -> None:
    plain = saved(corner_picture(), "JPEG", quality=90, dpi=(290, 290))
    reader = FactsReader()
    reader.read("a.jpg", plain)
    for at in range(700):
        changed = bytearray(plain)
        changed[at] ^= 0x11
        data = bytes(changed)
        assert said_of(reader.read, "b.jpg", data) == said_of(facts_of, "b.jpg", data), at
