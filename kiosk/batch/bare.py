"""Whether a JPEG holds the picture and nothing besides: no words, no second picture, no tail.

What goes to a receiver that may not know who anybody is must not say it in a place that
nobody looks at either. The encoder writes none of it; this holds whatever else there may
be to the same, byte by byte.
"""

from __future__ import annotations

import re
from typing import Final

_START: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_SCAN: Final = 0xDA
# The JFIF header, which gives the density; its length says that no thumbnail is in it.
_JFIF: Final = b"\xff\xe0\x00\x10JFIF\x00"
_JFIF_BYTES: Final = 18
_WITHOUT_THUMBNAIL: Final = b"\x00\x00"
_HEAD_BYTES: Final = 4
# Quantisation and Huffman tables, the baseline frame, the distance of restarts.
_OF_THE_PICTURE: Final = frozenset((0xDB, 0xC4, 0xC0, 0xDD))
# Behind the start of the scan a 0xFF is only ever followed by a zero or a restart.
_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]")


def is_bare(data: bytes) -> bool:
    """Return whether a baseline JPEG holds nothing but its picture."""
    at = len(_START) + _JFIF_BYTES
    if not data.startswith(_START + _JFIF) or data[:at][-2:] != _WITHOUT_THUMBNAIL:
        return False
    while data[at : at + 1] == _START[:1] and len(data) > at + _HEAD_BYTES:
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + _HEAD_BYTES], "big")
        at += 2 + length
        if kind == _SCAN:
            end = _MARKER.search(data, at)
            return end is not None and data[end.start() :] == _END
        if kind not in _OF_THE_PICTURE:
            return False
    return False
