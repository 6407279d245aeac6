"""The plot of docs/accuracy.md: the margin of every rule over the strength of its defect."""

from __future__ import annotations

from html import escape
from typing import Final

from kiosk.evaluate.figures import Evaluation
from kiosk.evaluate.responses import Response

_WIDE: Final = 306
_TALL: Final = 150
_ACROSS: Final = 3
_FURTHEST: Final = 3.0


def plot(evaluation: Evaluation) -> str:
    """Return an SVG with a panel for each pair of rule and defect, a line for each photograph."""
    panels = [
        (answer.question.id, defect, [each for each in answer.responses if each.defect == defect])
        for answer in evaluation.answers
        if len(answer.question.rules) == 1 and not answer.judged
        for defect in dict.fromkeys(each.defect for each in answer.responses)
    ]
    drawn = []
    for place, (rule_id, defect, lines) in enumerate(panels):
        row, column = divmod(place, _ACROSS)
        drawn.append(
            f'<g transform="translate({column * _WIDE},{row * _TALL})">{_frame(rule_id, defect)}'
            + "".join(_line(each) for each in lines)
            + "</g>"
        )
    rows = -(-len(panels) // _ACROSS)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_ACROSS * _WIDE} {rows * _TALL}" '
        'font-family="sans-serif" font-size="10"><rect width="100%" height="100%" fill="#fff"/>'
        + "".join(drawn)
        + "</svg>\n"
    )


def _line(response: Response) -> str:
    marks = " ".join(f"{_x(s):.1f},{_y(margin):.1f}" for s, margin in response.points)
    return f'<polyline points="{marks}" fill="none" stroke="#1f5fa8" stroke-opacity="0.5"/>'


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
