"""What the doctor's checks are given, and what they give."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from kiosk.settings import Settings

Verdict = Literal["ok", "warn", "fail"]
Fields = Mapping[str, str | int | float]


@dataclass(frozen=True)
class Patient:
    """The booth as the checks see it.

    Attributes:
        data: the data folder; it need not exist.
        settings: as they are; the defaults where they cannot be read.
        software: name and version of the product.
        now: the moment, in the booth's time zone.
    """

    data: Path
    settings: Settings
    software: str
    now: datetime


@dataclass(frozen=True)
class Line:
    """What is to be said of one part.

    Attributes:
        part: name of the part.
        words_key: of the sentence that says how it is.
        fields: of that sentence and of the remedy's.
        remedy_key: of the sentence that says what to do; None where nothing is to be done
            or the first sentence says it.
    """

    part: str
    verdict: Verdict
    words_key: str
    fields: Fields = field(default_factory=dict)
    remedy_key: str | None = None


Check = Callable[[Patient], Line]
