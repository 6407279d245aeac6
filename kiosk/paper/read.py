"""Finds the line of a receipt in what somebody has: the line, a text file, a picture of a code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from capture.codes import read_codes
from capture.picture import NotAPicture, decode
from kiosk.errors import BadInput
from kiosk.paper.receipt import LONGEST, looks_like_one
from kiosk.photo.files import read_file
from kiosk.store.submissions import shortened

_LONGEST_NAME: Final = 1000
"""Characters of a text that can be the name of a file on any system."""


def line_of(given: str) -> str:
    """Return the line of a receipt from what stands on a command line.

    Args:
        given: the line itself, or the name of a file that holds it or shows its QR code.

    Raises:
        BadInput: it is neither, or the file holds no receipt, or several.
    """
    if looks_like_one(given) or not _is_file(given):
        return given
    return line_in(Path(given).name, read_file(Path(given)))


def line_in(name: str, data: bytes) -> str:
    """Return the line of a receipt from the bytes of a file.

    Args:
        name: what the file is called in a sentence.
        data: a text, or a picture with the QR code.

    Raises:
        BadInput: there is no receipt in it, or more than one.
    """
    try:
        text = data[: LONGEST * 4].decode("utf-8-sig")
    except UnicodeDecodeError:
        return _line_on(name, data)
    if looks_like_one(text):
        return text
    return _line_on(name, data)


def _line_on(name: str, data: bytes) -> str:
    try:
        codes = read_codes(decode(data))
    except NotAPicture as error:
        raise BadInput("receipt.file_without", file=shortened(name)) from error
    receipts = sorted({code for code in codes if looks_like_one(code)})
    if len(receipts) > 1:
        raise BadInput("receipt.several", file=shortened(name), count=len(receipts))
    if receipts:
        return receipts[0]
    raise BadInput("receipt.other_code" if codes else "receipt.no_code", file=shortened(name))


def _is_file(given: str) -> bool:
    if len(given) > _LONGEST_NAME:
        return False
    try:
        return Path(given).is_file()
    except OSError:  # a name that no file can have
        return False
