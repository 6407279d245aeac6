"""Bytes of an image file to pixels and facts, with nothing trusted in between."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from typing import Final

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile

from validation.evidence import FileFacts
from validation.reading import Pixels

MOST_PIXELS: Final = 80_000_000
"""A picture larger than any camera's is refused before it is unpacked."""
LEAST_SIDE: Final = 16
"""Sides in pixels under which a picture cannot hold a face."""
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP", "TIFF")
_CHANNEL_BITS: Final = 8
_MODES: Final = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr"})
_IJG_LUMINANCE_SUM: Final = 3688
"""Sum of the 64 entries of the IJG's standard luminance table, which is quality 50."""
_START: Final = b"\xff\xd8"
_MARK: Final = 0xFF
_SCAN: Final = 0xDA
_TABLES: Final = frozenset((0xC4, 0xDB, 0xDD, 0xFE))
_FRAMES: Final = frozenset((0xC0, 0xC1, 0xC2))
_MORE_PICTURES: Final = 0xE2
_NOTES: Final = frozenset(range(0xE0, 0xF0))  # not-profile: markers APP0 to APP15 of JPEG
_WITH_LENGTH: Final = _TABLES | _FRAMES | {_SCAN} | (_NOTES - {_MORE_PICTURES})
_LONGEST_HEAD: Final = 4096
_MOST_HEADS: Final = 64
_PARSER_ERRORS: Final = (OSError, SyntaxError, ValueError, struct.error, EOFError, KeyError)


class NotAPicture(Exception):
    """The bytes are not a picture that can be used.

    Attributes:
        reason: key of a sentence in the catalogue.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def decode(data: bytes) -> Pixels:
    """Return the picture as people see it, EXIF orientation applied.

    Returns:
        RGB uint8, shape (height, width, 3), writeable and not shared.

    Raises:
        NotAPicture: if the bytes are no picture, are cut short, or too large.
    """
    image = _opened(data)
    try:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    except _PARSER_ERRORS as error:
        raise NotAPicture("picture.damaged") from error
    return np.array(upright, dtype=np.uint8)


def facts_of(name: str, data: bytes) -> FileFacts:
    """Return what the bytes say of themselves; only the header is read.

    Raises:
        NotAPicture: if the bytes are no picture, or too large.
    """
    image = _opened(data)
    density = image.info.get("dpi")
    bands = image.getbands()
    return FileFacts(
        name=name,
        size_bytes=len(data),
        format=image.format or "",
        width=image.width,
        height=image.height,
        dpi=(round(density[0]), round(density[1])) if density else None,
        bits=_CHANNEL_BITS * len(bands),
        mode=image.mode,
        quality=_quality(image),
        has_metadata=any(key in image.info for key in ("exif", "xmp", "photoshop", "comment")),
        progressive=bool(image.info.get("progressive")),
    )


class FactsReader:
    """Reads the facts of many files, and no header twice: those of one maker are mostly the same.

    Not for two threads at once.
    """

    def __init__(self) -> None:
        self._known: dict[bytes, FileFacts] = {}

    def read(self, name: str, data: bytes) -> FileFacts:
        """Return what ``facts_of`` does, which raises as that does."""
        head = _jpeg_head(data)
        if head is None:
            return facts_of(name, data)
        facts = self._known.get(head)
        if facts is None:
            facts = facts_of(name, data)
            if len(self._known) < _MOST_HEADS:
                self._known[head] = facts
        return replace(facts, name=name, size_bytes=len(data))


def _jpeg_head(data: bytes) -> bytes | None:
    """Return all that ``facts_of`` looks at of a plain JPEG: everything before the picture itself.

    None of anything else: no JPEG, a header that is long or not segment after segment, or
    one that may speak of further pictures in the file.
    """
    if data[:2] != _START:
        return None
    at = len(_START)
    while at < _LONGEST_HEAD:
        segment = data[at : at + 4]
        if len(segment) < 4 or segment[0] != _MARK or segment[1] not in _WITH_LENGTH:
            return None
        at += 2 + int.from_bytes(segment[2:], "big")
        if segment[1] == _SCAN:
            return data[:at] if at <= len(data) else None
    return None


def _opened(data: bytes) -> Image.Image:
    """Open a picture without unpacking it, and refuse what should not be unpacked."""
    if not data:
        raise NotAPicture("picture.empty")
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except UnidentifiedImageError as error:
        raise NotAPicture("picture.unknown") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise NotAPicture("picture.too_large") from error
    except _PARSER_ERRORS as error:
        raise NotAPicture("picture.damaged") from error
    if image.width * image.height > MOST_PIXELS:
        raise NotAPicture("picture.too_large")
    if min(image.size) < LEAST_SIDE:
        raise NotAPicture("picture.too_small")
    if image.mode not in _MODES:
        raise NotAPicture("picture.mode")
    return image


def _quality(image: Image.Image) -> float | None:
    """Return the IJG quality whose scaling factor the luminance table shows.

    Source: the scaling formula of the Independent JPEG Group's library,
    S = 5000 / q below 50 and 200 - 2 q above, read backwards from the table's sum.
    """
    if not isinstance(image, JpegImageFile) or 0 not in image.quantization:
        return None
    table = image.quantization[0]
    scale = 100.0 * sum(table) / _IJG_LUMINANCE_SUM
    if sum(table) <= len(table):
        return 100.0
    quality = 5000.0 / scale if scale > 100 else 100.0 - scale / 2
    return float(np.clip(quality, 1, 100))
