"""Three plain drawings of a question's figures, as SVG text that needs nothing else to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

import numpy as np

from validation.errorrates import Errors, Floats, trade_off

_WIDTH: Final = 420
_HEIGHT: Final = 220
_PAD: Final = 44
_FURTHEST: Final = 3.0
"""Margins beyond this are drawn at the edge; they are as good or bad as it gets."""
_BINS: Final = 26
_GOOD: Final = "#2f7d4f"
_BAD: Final = "#b3392f"
_INK: Final = "#444"


@dataclass(frozen=True)
class Captions:
    """The words of the drawings."""

    good: str
    bad: str
    margin: str
    refused: str
    accepted: str
    in_force: str
    strength: str


def distribution(errors: Errors, captions: Captions) -> str:
    """Return how the scores of good and of bad pictures lie around the threshold in force."""
    good, bad = (errors.scores(complies=each) for each in (True, False))
    edges = np.linspace(-_FURTHEST, _FURTHEST, _BINS + 1)
    heights = [
        np.histogram(np.clip(each, -_FURTHEST, _FURTHEST), edges)[0] / max(len(each), 1)
        for each in (good, bad)
    ]
    tallest = max(float(np.max(heights)), 1e-9)
    marks = [
        _bar(edges[place], edges[place + 1], share / tallest, colour)
        for shares, colour in zip(heights, (_GOOD, _BAD), strict=True)
        for place, share in enumerate(shares)
        if share
    ]
    marks.append(_threshold(errors.threshold))
    keys = ((captions.good, len(good), _GOOD), (captions.bad, len(bad), _BAD))
    marks += [
        _text(_PAD + 4, 14 + 14 * row, f"{name}: {count}", colour)
        for row, (name, count, colour) in enumerate(keys)
    ]
    ticks = [(_x(value), f"{value:g}") for value in (-3, -2, -1, 0, 1, 2, 3)]
    return _picture(marks, ticks, captions.margin)


def trade(errors: Errors, captions: Captions) -> str:
    """Return false acceptance over false refusal at every threshold, and the one in force.

    Both axes bend (square root), so that the small errors that matter have room.
    """
    good, bad = (errors.scores(complies=each) for each in (True, False))
    _, refused, accepted = trade_off(good, bad)
    line = " ".join(
        f"{x:.1f},{y:.1f}" for x, y in zip(_bent_x(refused), _bent_y(accepted), strict=True)
    )
    diagonal = np.array([0.0, 1.0])
    ends = zip(_bent_x(diagonal), _bent_y(diagonal), strict=True)
    equal = " ".join(f"{x:.1f},{y:.1f}" for x, y in ends)
    point_x = _bent_x(np.array([errors.false_refusal.share or 0.0]))[0]
    point_y = _bent_y(np.array([errors.false_acceptance.share or 0.0]))[0]
    marks = [
        f'<polyline points="{equal}" fill="none" stroke="{_INK}" stroke-dasharray="3 4"/>',
        f'<polyline points="{line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>',
        f'<circle cx="{point_x:.1f}" cy="{point_y:.1f}" r="5" fill="#1f5fa8"/>',
        _text(min(point_x + 9, _WIDTH - 112), max(point_y - 7, 12), captions.in_force, _INK),
    ]
    shares = np.array([0.0, 0.01, 0.05, 0.1, 0.25, 1.0])
    ticks = [(float(x), f"{share:.0%}") for x, share in zip(_bent_x(shares), shares, strict=True)]
    marks += [
        _text(4, float(y) + 4, f"{share:.0%}", _INK)
        for y, share in zip(_bent_y(shares), shares, strict=True)
    ]
    return _picture(marks, ticks, f"{captions.refused} → · ↑ {captions.accepted}")


def response(lines: Sequence[Sequence[tuple[float, float]]], captions: Captions) -> str:
    """Return the margin over the strength of a defect, a line for each photograph.

    Args:
        lines: of (strength, margin), rising in strength.
        captions: words.
    """
    edge = (
        f'<line x1="{_PAD}" x2="{_WIDTH - _PAD}" y1="{_tall(0):.1f}" y2="{_tall(0):.1f}" '
        f'stroke="{_BAD}" stroke-dasharray="4 3"/>'
    )
    marks = [edge]
    for line in lines:
        points = " ".join(f"{_along(strength):.1f},{_tall(each):.1f}" for strength, each in line)
        marks.append(
            f'<polyline points="{points}" fill="none" stroke="#1f5fa8" stroke-opacity="0.6"/>'
        )
    marks += [_text(4, _tall(value) + 4, f"{value:g}", _INK) for value in (-3, -2, -1, 0, 1, 2, 3)]
    ticks = [(_along(value), f"{value:g}") for value in (0, 0.25, 0.5, 0.75, 1)]
    return _picture(marks, ticks, f"{captions.strength} → · ↑ {captions.margin}")


def _along(strength: float) -> float:
    return _PAD + strength * (_WIDTH - 2 * _PAD)


def _tall(margin: float) -> float:
    held = max(-_FURTHEST, min(margin, _FURTHEST))
    return 12 + (_FURTHEST - held) / (2 * _FURTHEST) * (_HEIGHT - _PAD - 12)


def _x(margin: float) -> float:
    return _PAD + (margin + _FURTHEST) / (2 * _FURTHEST) * (_WIDTH - 2 * _PAD)


def _bent_x(shares: Floats) -> Floats:
    return np.asarray(_PAD + np.sqrt(shares) * (_WIDTH - 2 * _PAD))


def _bent_y(shares: Floats) -> Floats:
    return np.asarray(_HEIGHT - _PAD - np.sqrt(shares) * (_HEIGHT - _PAD - 12))


def _bar(left: float, right: float, height: float, colour: str) -> str:
    tall = height * (_HEIGHT - _PAD - 40)
    return (
        f'<rect x="{_x(left):.1f}" y="{_HEIGHT - _PAD - tall:.1f}" '
        f'width="{_x(right) - _x(left):.1f}" height="{tall:.1f}" '
        f'fill="{colour}" fill-opacity="0.5"/>'
    )


def _threshold(value: float) -> str:
    return (
        f'<line x1="{_x(value):.1f}" x2="{_x(value):.1f}" y1="8" y2="{_HEIGHT - _PAD}" '
        f'stroke="{_INK}" stroke-dasharray="4 3"/>'
    )


def _text(x: float, y: float, words: str, colour: str, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" font-size="11" '
        f'text-anchor="{anchor}">{escape(words)}</text>'
    )


def _picture(marks: Sequence[str], ticks: Sequence[tuple[float, str]], caption: str) -> str:
    floor = _HEIGHT - _PAD
    axis = [f'<line x1="{_PAD}" x2="{_WIDTH - _PAD}" y1="{floor}" y2="{floor}" stroke="{_INK}"/>']
    axis += [_text(x, floor + 14, words, _INK, "middle") for x, words in ticks]
    axis.append(_text(_WIDTH / 2, _HEIGHT - 8, caption, _INK, "middle"))
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img" '
        f'aria-label="{escape(caption)}" font-family="sans-serif">'
        + "".join((*axis, *marks))
        + "</svg>"
    )
