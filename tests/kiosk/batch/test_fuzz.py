"""The three parsers of what comes from outside, for a few seconds; ``tools/fuzz.py`` for longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kiosk.batch.fuzz import PROPERTIES, Ground, Property, tried

EXAMPLES = {"verify": 150, "acknowledge": 80, "collect": 40}
CASES = [
    pytest.param(each, EXAMPLES[parser], id=f"{parser}-{each[0]}")
    for parser, found in PROPERTIES.items()
    for each in found
]


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with Ground() as made:
        yield made


@pytest.mark.parametrize(("case", "examples"), CASES)
def test_any_input_ends_in_an_answer_or_a_sentence(
    ground: Ground, case: Property, examples: int
) -> None:
    name, strategies = case
    held = tried(ground, name)

    @settings(max_examples=examples, deadline=None, database=None)
    @given(st.tuples(*strategies))
    def run(values: tuple[object, ...]) -> None:
        held(*values)

    run()
