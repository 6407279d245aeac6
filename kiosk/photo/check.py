"""Holds a finished photo file against a profile: its bytes, and what is to be seen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from capture.finish import Reader
from capture.picture import FactsReader, NotAPicture, facts_of
from validation.evidence import Evidence, FileFacts
from validation.judge import judge
from validation.profile import Profile
from validation.reading import Pixels
from validation.report import Report, Row

_OF_THE_FILE: Final = "file."


def check_photo(facts: FileFacts, pixels: Pixels, profile: Profile, engine: Reader) -> Report:
    """Return the verdict on a finished photo of which only the file is known."""
    return judge(Evidence(file=facts, photo=pixels, reading=engine.read(pixels)), profile)


ReadFacts = Callable[[str, bytes], FileFacts]


def failing_file_rules(
    name: str, data: bytes, profile: Profile, read_facts: ReadFacts = facts_of
) -> tuple[Row, ...]:
    """Return the rows of the file rules that fail; needs no engine, so it is quick.

    Raises:
        NotAPicture: if the bytes are no picture at all.
    """
    return judge(Evidence(file=read_facts(name, data)), profile).failed


def file_faults(
    name: str, data: bytes, profile: Profile, read_facts: ReadFacts = facts_of
) -> list[str]:
    """Return the ids of the file rules that a photo breaks, for the batch."""
    try:
        return [row.id for row in failing_file_rules(name, data, profile, read_facts)]
    except NotAPicture:
        return ["file.format"]


def file_check(profile: Profile) -> Callable[[str, bytes], list[str]]:
    """Return what a batch holds each photo against: the profile's file rules."""
    # The other rules would be skipped, one by one, for each of ten thousand photos.
    own = {rule: each for rule, each in profile.rules.items() if rule.startswith(_OF_THE_FILE)}
    narrow = replace(profile, rules=own)
    reader = FactsReader()
    return lambda name, data: file_faults(name, data, narrow, reader.read)
