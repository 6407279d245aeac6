"""The report as one page of HTML that holds its drawings and thumbnails in itself.

It shows people, so it goes only where the caller says, and never into a repository.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from kiosk.evaluate.charts import Captions, distribution, response, trade
from kiosk.evaluate.figures import WORST, Answer, Evaluation, Reach
from kiosk.words import Words
from kiosk.words import keys as all_keys
from validation.errorrates import Errors, Interval, Rate, Scored

_THUMBNAIL: Final = 128
_STYLE: Final = """
body{font:15px/1.5 sans-serif;max-width:980px;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:right;font-size:13px}
th:first-child,td:first-child{text-align:left}
h2{margin-top:2.4rem;border-top:2px solid #222;padding-top:.6rem}
.named{color:#b3392f;font-weight:600}.faint{color:#666}
figure{display:inline-block;width:132px;margin:4px;vertical-align:top;font-size:11px}
figure img{max-width:128px}figcaption{overflow-wrap:anywhere}.wrong{color:#b3392f}
"""


def page(evaluation: Evaluation, words: Words, pictures: Mapping[str, Path]) -> str:
    """Return the report.

    Args:
        evaluation: what to tell.
        words: its language.
        pictures: file as the labels name it -> the file itself, for the thumbnails.
    """
    say = words.say
    title = say("evaluate.title")
    head = say(
        "evaluate.head",
        pictures=evaluation.pictures,
        doubt=len(evaluation.in_doubt),
        profile=evaluation.profile[0],
        sha256=evaluation.profile[1][:12],
    )
    asked = [each for each in evaluation.answers if each.overall.scored]
    body = [
        f"<h1>{escape(title)}</h1><p>{escape(head)}</p>",
        f'<p class="faint">{escape(say("evaluate.protocol"))}</p>',
        *_notes(evaluation, words),
        _reach(evaluation.reach, words),
        _overview(asked, words),
        *(_section(each, _anchor(place), words, pictures) for place, each in enumerate(asked)),
    ]
    return (
        f'<!doctype html><html lang="{words.language}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        + "\n".join(body)
        + "</body></html>\n"
    )


def _notes(evaluation: Evaluation, words: Words) -> Iterator[str]:
    """Yield what to know before reading: pictures left out, words that nobody knows."""
    if evaluation.in_doubt:
        told = words.say("evaluate.in_doubt", files=", ".join(evaluation.in_doubt))
        yield f'<p class="faint">{escape(told)}</p>'
    if evaluation.unasked:
        told = words.say("evaluate.unasked", words=", ".join(evaluation.unasked))
        yield f'<p class="named">{escape(told)}</p>'


def _overview(answers: Sequence[Answer], words: Words) -> str:
    """Return the table of all figures, each name a link to its section."""
    table = _table(_figure_heads(words), [_figures(_name(each, words), each) for each in answers])
    for place, answer in enumerate(answers):
        name = escape(_name(answer, words))
        link = f'<td><a href="#{_anchor(place)}">{name}</a></td>'
        table = table.replace(f"<td>{name}</td>", link, 1)
    return table


def _anchor(place: int) -> str:
    return f"rule-{place}"


def percent(share: float | None) -> str:
    """Write a share as people read it."""
    return "–" if share is None else f"{share * 100:.1f} %"


def rate(value: Rate) -> str:
    """Write a rate with its interval; a dash where there is nothing to count."""
    if value.share is None:
        return "–"
    return f"{percent(value.share)} {bounds(value.interval)}"


def bounds(interval: Interval) -> str:
    """Write an interval in per cent."""
    return f"[{interval.low * 100:.1f}, {interval.high * 100:.1f}]"


def equal(errors: Errors) -> str:
    """Write the equal error rate with its interval; a dash where it cannot be known."""
    found = errors.equal
    return f"{percent(found.share)} {bounds(found.interval)}" if found else "–"


def group_name(kind: str, words: Words) -> str:
    """Return what a kind of group is called."""
    key = f"evaluate.group.{kind}"
    return words.say(key) if key in all_keys() else kind


def _name(answer: Answer, words: Words) -> str:
    key = f"rule.{answer.question.id}"
    known = words.say(key) if key in all_keys() else words.say("evaluate.several")
    return f"{answer.question.id} · {known}"


def _figure_heads(words: Words) -> list[str]:
    names = ("good", "bad", "eer", "published", "rejection", "refusal", "acceptance")
    return [words.say(f"evaluate.column.{name}") for name in ("question", "limit", *names)]


def _figures(name: str, answer: Answer) -> list[str]:
    published = answer.question.published
    told = f"{published.eer:g} %" if published else "–"
    name, *cells = _cells(name, answer.overall, told)
    return [name, answer.limit, *cells]


def _cells(name: str, errors: Errors, published: str = "") -> list[str]:
    return [
        name,
        str(errors.good),
        str(errors.bad),
        equal(errors),
        published,
        percent(errors.rejection.share),
        rate(errors.false_refusal),
        rate(errors.false_acceptance),
    ]


def _section(answer: Answer, anchor: str, words: Words, pictures: Mapping[str, Path]) -> str:
    errors = answer.overall
    parts = [f'<h2 id="{anchor}">{escape(_name(answer, words))}</h2>', _verdicts(answer, words)]
    if answer.judged:
        parts.append(f"<p>{escape(words.say('evaluate.judged'))}</p>")
    if errors.rejection.count < len(errors.scored):
        parts.append(distribution(errors, _captions(words)))
    if errors.equal is not None:
        parts.append(trade(errors, _captions(words)))
    parts += _responses(answer, words)
    by_kind = {group_name(kind, words): groups for kind, groups in answer.by_group.items()}
    splits = {words.say("evaluate.by_source"): answer.by_source, **by_kind}
    for title, groups in splits.items():
        if groups:
            rows = [_cells(group, each) for group, each in groups.items()]
            heads = [title, *_figure_heads(words)[2:]]
            parts.append(_table(heads, rows))
    parts += [_named(each, words) for each in answer.differing]
    worst = errors.worst(WORST)
    parts.append(f"<h3>{escape(words.say('evaluate.worst', most=WORST))}</h3>" if worst else "")
    wrong = {each.name for each in errors.wrong}
    parts += [_figure(each, each.name in wrong, words, pictures[each.name]) for each in worst]
    return "\n".join(parts)


def _verdicts(answer: Answer, words: Words) -> str:
    """Return how many pictures meet with which verdict; a rule that is unsure only warns."""
    names = {each: f"verdict.{each}" for each in answer.verdicts}
    names |= {"skipped": "evaluate.column.rejection"}
    heads = [answer.limit, *(words.say(key) for key in names.values())]
    kinds = (("evaluate.should_pass", 0), ("evaluate.should_fail", 1))
    rows = [
        [words.say(key), *(str(counts[kind]) for counts in answer.verdicts.values())]
        for key, kind in kinds
    ]
    return _table(heads, rows)


def _responses(answer: Answer, words: Words) -> Iterator[str]:
    for defect in sorted({each.defect for each in answer.responses}):
        lines = [each.points for each in answer.responses if each.defect == defect]
        caption = words.say("evaluate.response", defect=defect, photographs=len(lines))
        yield f"<h3>{escape(caption)}</h3>{response(lines, _captions(words))}"


def _captions(words: Words) -> Captions:
    say: Callable[[str], str] = words.say
    return Captions(
        good=say("evaluate.chart.good"),
        bad=say("evaluate.chart.bad"),
        margin=say("evaluate.chart.margin"),
        refused=say("evaluate.column.refusal"),
        accepted=say("evaluate.column.acceptance"),
        in_force=say("evaluate.chart.in_force"),
        strength=say("evaluate.chart.strength"),
    )


def _named(differing: tuple[str, str, str, str], words: Words) -> str:
    kind, one, other, error = differing
    which = {"false_refusal": "refusal", "false_acceptance": "acceptance"}[error]
    sentence = words.say(
        "evaluate.differing",
        kind=group_name(kind, words),
        one=one,
        other=other,
        error=words.say(f"evaluate.column.{which}"),
    )
    return f'<p class="named">{escape(sentence)}</p>'


def _reach(reach: Mapping[str, Reach], words: Words) -> str:
    names = ("source", "found", "met", "median", "finished")
    rows = []
    for source, each in reach.items():
        middle = each.eye_errors[len(each.eye_errors) // 2] if each.eye_errors else None
        rows.append(
            [source, rate(each.found), rate(each.met), percent(middle), rate(each.finished)]
        )
    return _table([words.say(f"evaluate.reach.{name}") for name in names], rows)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["".join(f"<th>{escape(each)}</th>" for each in heads)]
    lines += ["".join(f"<td>{escape(each)}</td>" for each in row) for row in rows]
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _figure(scored: Scored, is_wrong: bool, words: Words, path: Path) -> str:
    truth = words.say("evaluate.should_pass" if scored.complies else "evaluate.should_fail")
    mark = ' class="wrong"' if is_wrong else ""
    return (
        f'<figure><img alt="" src="{_thumbnail(path)}"><figcaption{mark}>{escape(scored.name)}<br>'
        f"{escape(truth)} · {scored.score or 0.0:+.2f}</figcaption></figure>"
    )


def _thumbnail(path: Path) -> str:
    with Image.open(path) as image:
        small = ImageOps.exif_transpose(image).convert("RGB")
    small.thumbnail((_THUMBNAIL, _THUMBNAIL))
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=80)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
