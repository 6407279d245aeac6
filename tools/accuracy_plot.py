"""The plot of docs/accuracy.md: the margin of every rule over the strength of its defect."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from kiosk.evaluate.figures import Picture
from tests.defects import TESTS
from validation.profile import Judged, Profile

_WIDE: Final = 306
_TALL: Final = 150
_ACROSS: Final = 3
_FURTHEST: Final = 3.0


def responses(pictures: Sequence[Picture], profile: Profile) -> str:
    """Return an SVG with a panel for each pair of rule and defect, a line for each photograph.

    Args:
        pictures: of the folder of defects; files are ``defect/photograph-strength.png`` and
            ``unaltered/photograph.png``.
        profile: says which rules have a limit.
    """
    margins = {each.label.file.removesuffix(".png"): each for each in pictures}
    stems = [name.partition("/")[2] for name in margins if name.startswith("unaltered/")]
    pairs = [
        (rule_id, name)
        for rule_id, names in TESTS.items()
        if not isinstance(profile.rules[rule_id].limit, Judged)
        for name in names
        if any(file.startswith(f"{name}/") for file in margins)
    ]
    panels = []
    for place, (rule_id, name) in enumerate(pairs):
        lines = []
        for stem in stems:
            points = _points(margins, rule_id, name, stem)
            marks = " ".join(f"{_x(s):.1f},{_y(margin):.1f}" for s, margin in points)
            lines.append(f'<polyline points="{marks}" fill="none" stroke="#1f5fa8"/>')
        row, column = divmod(place, _ACROSS)
        panels.append(
            f'<g transform="translate({column * _WIDE},{row * _TALL})">{_frame(rule_id, name)}'
            + "".join(lines)
            + "</g>"
        )
    rows = -(-len(pairs) // _ACROSS)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_ACROSS * _WIDE} {rows * _TALL}" '
        'font-family="sans-serif" font-size="10"><rect width="100%" height="100%" fill="#fff"/>'
        + "".join(panels)
        + "</svg>\n"
    )


def _points(
    pictures: dict[str, Picture], rule_id: str, name: str, stem: str
) -> list[tuple[float, float]]:
    """Return strength and margin, rising in strength, where there is a margin."""
    found = [(0.0, pictures[f"unaltered/{stem}"])]
    start = f"{name}/{stem}-"
    found += [
        (float(file.removeprefix(start)), each)
        for file, each in pictures.items()
        if file.startswith(start)
    ]
    margins = [(strength, each.assessed.report.row(rule_id).margin) for strength, each in found]
    return sorted((strength, margin) for strength, margin in margins if margin is not None)


def _x(strength: float) -> float:
    return 24 + strength * (_WIDE - 36)


def _y(margin: float) -> float:
    held = max(-_FURTHEST, min(margin, _FURTHEST))
    return 26 + (_FURTHEST - held) / (2 * _FURTHEST) * (_TALL - 44)


def _frame(rule_id: str, name: str) -> str:
    left, right = _x(0), _x(1)
    top, bottom, middle = _y(_FURTHEST), _y(-_FURTHEST), _y(0)
    return (
        f'<text x="{left}" y="16" font-size="11">{escape(rule_id)} ← {escape(name)}</text>'
        f'<rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}" fill="none" '
        f'stroke="#bbb"/><line x1="{left}" x2="{right}" y1="{middle}" y2="{middle}" '
        f'stroke="#b3392f" stroke-dasharray="4 3"/><text x="4" y="{middle + 3}">0</text>'
        f'<text x="4" y="{top + 8}">{_FURTHEST:g}</text>'
        f'<text x="2" y="{bottom}">−{_FURTHEST:g}</text>'
        f'<text x="{left}" y="{bottom + 12}">0</text>'
        f'<text x="{right - 6}" y="{bottom + 12}">1</text>'
    )
