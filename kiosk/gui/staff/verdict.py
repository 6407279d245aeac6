"""How a verdict looks: its icon and its colour, always together with its word."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.gui.staff.review.case import RuleVerdict
from kiosk.gui.widgets.text import Tone

ICONS: Final[Mapping[RuleVerdict, str]] = MappingProxyType(
    {
        "fail": "circle-x",
        "warn": "alert-triangle",
        "skipped": "eye",
        "pass": "circle-check",
    }
)
TONES: Final[Mapping[RuleVerdict, Tone]] = MappingProxyType(
    {"fail": "bad", "warn": "doubt", "skipped": "slate", "pass": "good"}
)
