"""One tint is told from several witnesses, and none of them alone decides."""

from __future__ import annotations

import numpy as np
import pytest

from validation.tint import Witness, colours_of, tint_of

SKIN = ((12.0, 16.0), (4.0, 6.0))
WHITES = ((6.0, 4.0), (4.0, 4.0))
WALL = ((0.0, 0.0), (3.0, 3.0))


def seen(
    what: tuple[tuple[float, float], tuple[float, float]], red: float, yellow: float
) -> Witness:
    """Return a witness that is off its natural colour."""
    return Witness(*what, np.array(what[0]) + np.array([red, yellow]))


def test_what_all_have_in_common_is_the_tint() -> None:
    tint = tint_of([seen(SKIN, 3, 12), seen(WHITES, 3, 12)], [seen(WALL, 3, 12)])
    assert tint.red == pytest.approx(3, abs=1)
    assert tint.yellow == pytest.approx(12, abs=2)
    assert tint.strength == pytest.approx(1, abs=0.1)


def test_a_ruddy_face_is_less_of_a_tint_before_a_neutral_wall() -> None:
    face = [seen(SKIN, 8, 0), seen(WHITES, 2, 0)]
    alone, before_wall = tint_of(face, []), tint_of(face, [seen(WALL, 0, 0)])
    assert alone.red > before_wall.red > 0
    assert before_wall.red < 3


def test_a_coloured_wall_is_left_aside() -> None:
    face = [seen(SKIN, 0, 0), seen(WHITES, 0, 0)]
    tint = tint_of(face, [seen(WALL, 20, -70)])
    assert (tint.red, tint.yellow) == pytest.approx((0, 0), abs=0.5)


def test_colour_that_is_missing_everywhere_is_weakness_and_no_tint() -> None:
    grey = [Witness(*what, np.zeros(2)) for what in (SKIN, WHITES)]
    tint = tint_of(grey, [seen(WALL, 0, 0)])
    assert tint.strength < 0.45
    assert tint_of([], []).strength == pytest.approx(1)


def test_colours_do_not_depend_on_the_exposure() -> None:
    light = np.array([[64.0, 12.0, 16.0]], dtype=np.float32)
    # In CIELAB all three grow with the cube root of the light, the first from -16.
    darker = light * 0.5 - np.array([[8.0, 0.0, 0.0]], dtype=np.float32)
    assert colours_of(darker) == pytest.approx(colours_of(light), rel=1e-5)
