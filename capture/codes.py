"""Codes held up to the camera: QR codes from paper or phone, and the bars on student cards.

It finds and reads them, and says which text can be no code that is used here. What a
text means is for others to say.
"""

from __future__ import annotations

import unicodedata
from typing import Final, Literal

import zxingcpp

from validation.reading import Pixels

LONGEST: Final = 2048
"""Signs that any code in use stays well below."""
FEWEST: Final = 4
"""Signs below which bars are taken for chance."""
Trouble = Literal["too_long", "unreadable"]


def read_codes(pixels: Pixels) -> tuple[str, ...]:
    """Return the text of each code in a picture, in the order of finding, each text once.

    Args:
        pixels: RGB uint8, shape (height, width, 3); mirrored pictures are not read.
    """
    # Plain, because control signs would otherwise come spelt out and look like text. The library
    # takes the order of the colours for B, G, R, which matters nothing to black on white.
    plain = zxingcpp.TextMode.Plain
    # Made anew each time: the library complains at the end of the process about one that is kept.
    # Other bars have checks so weak that a striped wall is read for one now and then.
    kinds = zxingcpp.BarcodeFormat
    formats = zxingcpp.BarcodeFormats((kinds.QRCode, kinds.Code128, kinds.Code39))
    found = zxingcpp.read_barcodes(pixels, formats=formats, text_mode=plain)
    texts = (code.text.strip() for code in found if code.valid)
    return tuple(dict.fromkeys(text for text in texts if len(text) >= FEWEST))


def trouble_with(text: str) -> Trouble | None:
    """Say why a text that was read can be no code, or None if it may be one."""
    if len(text) > LONGEST:
        return "too_long"
    if not text.strip() or any(unicodedata.category(sign)[0] == "C" for sign in text):
        return "unreadable"
    return None
