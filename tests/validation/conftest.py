"""The profile that the product ships, and evidence drawn from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from validation.profile import Profile, parse

PROFILE_FILE = Path(__file__).resolve().parents[2] / "assets" / "profiles" / "chsi-2017.toml"


@pytest.fixture(scope="session")
def profile_text() -> str:
    return PROFILE_FILE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def profile(profile_text: str) -> Profile:
    return parse(profile_text)
