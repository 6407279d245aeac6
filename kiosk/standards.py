"""The standards that the product knows: one data file each, found by its id."""

from __future__ import annotations

from kiosk.errors import BadInput
from kiosk.resources import ASSETS, read_text
from validation.profile import Profile, parse

DEFAULT_PROFILE = "chsi-2017"


def known_profiles() -> list[str]:
    """Return the ids of the profiles that ship with the product."""
    return sorted(path.stem for path in (ASSETS / "profiles").glob("*.toml"))


def load_profile(profile_id: str = DEFAULT_PROFILE) -> Profile:
    """Return the profile of this id.

    Raises:
        BadInput: if there is none; the sentence lists those that there are.
    """
    known = known_profiles()
    if profile_id not in known:
        raise BadInput("profile.unknown", profile=profile_id[:40], known=", ".join(known))
    return parse(read_text(f"profiles/{profile_id}.toml"))
