"""Reads what the staff type of one person, by the same readers as a whole list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, Final

from kiosk.errors import BadInput
from kiosk.roster import cells
from kiosk.roster.cells import Wrong
from kiosk.store.students import Listed
from kiosk.submit import parse_student_no

FIELDS: Final[Mapping[str, Callable[[str], Any]]] = MappingProxyType(
    {
        "name": cells.name,
        "level": partial(cells.choice, "level"),
        "department": cells.words,
        "identity_no": cells.identity_no,
        "graduates_on": partial(cells.day, is_end=True),
    }
)
"""What can be said of a person besides the number, and how it is read."""
NEEDED: Final = ("name", "level")
"""Without these a reviewer and the office would not know whom they see."""


def read_person(student_no: str, said: Mapping[str, str], max_length: int) -> Listed:
    """Return a person as the staff describe them.

    Args:
        student_no: as typed.
        said: field -> text, of ``FIELDS``; what is empty was not said.
        max_length: of a student number, in characters.

    Raises:
        BadInput: something that is needed is missing, or cannot be what it is said to be.
    """
    number = parse_student_no(student_no, max_length)
    values: dict[str, Any] = {}
    for field, read in FIELDS.items():
        text = said.get(field, "").strip()
        if not text:
            if field in NEEDED:
                raise BadInput(f"admission.needs.{field}")
            continue
        try:
            values[field] = read(text)
        except Wrong as wrong:
            raise BadInput(wrong.words_key, **wrong.fields) from wrong
    return Listed(number, **values)
