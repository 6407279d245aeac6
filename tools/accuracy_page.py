"""The text of docs/accuracy.md: figures by rule and source, and what beat the rules, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from kiosk.evaluate.figures import WORST_FIRST, Answer, Evaluation, Reach
from kiosk.evaluate.page import equal, percent, rate
from tests.defects import TESTS
from tools.accuracy_held_out import HeldOut
from tools.accuracy_held_out import section as held_out_section
from tools.accuracy_strengths import Met
from tools.accuracy_strengths import section as strengths_section
from tools.accuracy_table import table
from validation.errorrates import Errors, Rate
from validation.profile import Judged, Profile
from validation.rules import RULES

_UNALTERED: Final = "unaltered"
_OF_FILE: Final = "file."


@dataclass(frozen=True)
class Measured:
    """Everything that the page tells.

    Attributes:
        photos: figures of the shared photographs.
        defects: figures of the defects.
        held_out: the pose of people of whom the mean face knows nothing.
        by_strength: what became of the defects at each strength.
        bases: files of the photographs that the defects were put into.
        day: ISO date.
        machine: its kind.
    """

    photos: Evaluation
    defects: Evaluation
    held_out: tuple[HeldOut, ...]
    by_strength: Met
    bases: tuple[str, ...]
    day: str
    machine: str


def text_of(measured: Measured, profile: Profile) -> str:
    """Return the page as Markdown."""
    sections = (
        _head(measured),
        _reach(measured.photos),
        _matrix("False refusals", measured.photos, _REFUSALS),
        _matrix("False acceptances", measured.photos, _ACCEPTANCES),
        _verdicts(measured.photos),
        _equal_errors(measured.photos),
        _defects(measured),
        strengths_section(measured.by_strength),
        held_out_section(measured.held_out, profile),
        _short(measured),
        _groups(measured.photos),
        _unmeasured(profile),
    )
    return "\n\n".join("\n".join(section) for section in sections) + "\n"


def _head(measured: Measured) -> list[str]:
    photos = measured.photos
    return [
        "# How accurate the rules are",
        "",
        (
            "Made by `tools/accuracy.py`; do not edit by hand. "
            f"{measured.day}, on {measured.machine}. "
            f"Standard `{photos.profile[0]}`, SHA-256 `{photos.profile[1][:16]}…`."
        ),
        "",
        (
            "Counted as FVC-onGoing FICV does: a score is the rule's margin and 0 its limit in "
            "force; a picture that a rule cannot assess is a rejection, which is counted apart "
            "and takes no part in the errors. `[a, b]` is the 95 % interval in per cent: Wilson's "
            "for the two errors; for the equal error rate a bootstrap of 1000 draws with a fixed "
            "seed, at least as wide as the mean of Wilson's limits of the two errors at that "
            "point. Few pictures prove little: read the intervals, not the zeros."
        ),
        "",
        f"The shared photographs are {photos.pictures} stills and frames of clips (`clip_…`) of "
        "`../shared/photos`; `liveportrait` is stills of the same two men as the clips. They do "
        "not ship; one person labelled them. Left out because the labels are in doubt: "
        + ", ".join(f"`{each}`" for each in photos.in_doubt)
        + ". What a word of the labels means for which rule stands in `assets/evaluation.toml`. "
        "Every figure is given by source, because one studio would otherwise speak for all. "
        "A photograph that cannot be finished for want of pixels or of room is measured in the "
        "part that the frame would show.",
    ]


def _reach(evaluation: Evaluation) -> list[str]:
    rows = [[source, *_reached(each)] for source, each in evaluation.reach.items()]
    heads = ("source", "face found", "eyes within 0.1", "error: median", "error: 95th", "finished")
    return [
        "## Reach",
        "",
        (
            "Of the pictures that show one person: at least one face found; both eye centres "
            "within 0.1 of the distance between the eyes (only where the source gives them), and "
            "the error of the worse eye in that distance; a finished photo could be made, which "
            "tells of the photograph's size and room rather than of us."
        ),
        "",
        *table(heads, rows),
    ]


def _reached(reach: Reach) -> list[str]:
    errors = reach.eye_errors
    middle = percent(float(np.median(errors))) if errors else "–"
    high = percent(float(np.percentile(errors, 95))) if errors else "–"
    return [rate(reach.found), rate(reach.met), middle, high, _fraction(reach.finished)]


@dataclass(frozen=True)
class _Matrix:
    words: str
    of: Callable[[Errors], Rate]


_REFUSALS: Final = _Matrix(
    "Pictures that should pass and are refused, of those that could be assessed.",
    lambda errors: errors.false_refusal,
)
_ACCEPTANCES: Final = _Matrix(
    "Pictures that should be refused and pass, of those that could be assessed.",
    lambda errors: errors.false_acceptance,
)


def _matrix(title: str, evaluation: Evaluation, matrix: _Matrix) -> list[str]:
    sources = list(evaluation.reach)
    rows = [
        [f"`{each.question.id}`", *_across(each, sources, matrix)]
        for each in _scored(evaluation)
        if matrix.of(each.overall).total
    ]
    return [f"## {title}", "", matrix.words, "", *table(("rule", *sources), rows)]


def _across(answer: Answer, sources: Sequence[str], matrix: _Matrix) -> list[str]:
    nothing = Errors(())
    return [_fraction(matrix.of(answer.by_source.get(source, nothing))) for source in sources]


def _verdicts(evaluation: Evaluation) -> list[str]:
    heads = [f"{kind}: {verdict}" for kind in ("good", "bad") for verdict in WORST_FIRST]
    rows = [
        [
            f"`{each.question.id}`",
            *(
                str(each.verdicts[verdict][kind] or "·")
                for kind in (0, 1)
                for verdict in WORST_FIRST
            ),
        ]
        for each in evaluation.answers
        if each.overall.scored and not each.question.id.startswith(_OF_FILE)
    ]
    return [
        "## What a person meets",
        "",
        (
            "The errors above are those of the margins. A rule that is not sure of itself warns, "
            "so that a reviewer looks, where its margin alone would pass or refuse. Pictures by "
            "verdict, all sources added up:"
        ),
        "",
        *table(("rule", *heads), rows),
    ]


def _equal_errors(evaluation: Evaluation) -> list[str]:
    rows = [
        [f"`{answer.question.id}`", source, *_row(errors), _published(answer)]
        for answer in _scored(evaluation)
        for source, errors in answer.by_source.items()
        if errors.equal is not None
    ]
    return [
        "## Equal error rates",
        "",
        "For each source that has both kinds of pictures of a rule.",
        "",
        *table(("rule", "source", *_HEADS, "best published"), rows),
    ]


_HEADS: Final = ("good", "bad", "equal error", "not assessed", "false refusal", "false acceptance")


def _row(errors: Errors) -> list[str]:
    return [
        str(errors.good),
        str(errors.bad),
        equal(errors),
        percent(errors.rejection.share),
        rate(errors.false_refusal),
        rate(errors.false_acceptance),
    ]


def _defects(measured: Measured) -> list[str]:
    rows = [
        [f"`{answer.question.id}`", name, *_row(errors), _published(answer)]
        for answer, name, errors in _by_defect(measured.defects)
    ]
    return [
        "## Generated defects",
        "",
        (
            f"All {len(measured.bases)} compliant photographs that can be finished "
            f"({', '.join(f'`{each}`' for each in measured.bases)}), brought to the booth's "
            "size and spoilt by `tests/defects.py`. Good: the photographs unaltered. Bad: one "
            "defect at half and at full strength; a quarter is drawn below but not scored, because "
            "people would disagree. A defect that leaves no face to be found is a rejection. "
            "Defects are cleaner than life: these figures flatter."
        ),
        "",
        *table(("rule", "defect", *_HEADS, "best published"), rows),
        "",
        (
            "The margin over the strength, a line for each photograph; below the dashed line the "
            "photo is refused:"
        ),
        "",
        "![Margin of each rule over the strength of its defect](accuracy-response.svg)",
    ]


def _by_defect(evaluation: Evaluation) -> Iterator[tuple[Answer, str, Errors]]:
    """Yield (answer, defect, its figures beside the unaltered photographs)."""
    for answer in _scored(evaluation):
        names = [name for rule_id in answer.question.rules for name in TESTS.get(rule_id, ())]
        good = answer.by_source.get(_UNALTERED, Errors(()))
        for name in names:
            bad = answer.by_source.get(name)
            if bad is not None and len(answer.question.rules) == 1:
                yield answer, name, Errors((*good.scored, *bad.scored))


def _short(measured: Measured) -> list[str]:
    lines = ["## What falls short", ""]
    lines.append("Above the best published equal error rate, or on the wrong side of the limit:")
    lines.append("")
    for answer in _scored(measured.photos):
        for source, errors in answer.by_source.items():
            lines += _fault(answer, source, errors)
    lines.append("")
    lines.append("With generated defects:")
    lines.append("")
    for answer, name, errors in _by_defect(measured.defects):
        lines += _fault(answer, name, errors)
    return lines


def _fault(answer: Answer, where: str, errors: Errors) -> list[str]:
    published = answer.question.published
    reached = errors.equal
    above = published and reached and reached.share * 100 > published.eer
    if not errors.wrong and not above:
        return []
    told = f"- `{answer.question.id}`, {where}:"
    if above and published and reached:
        told += f" equal error {percent(reached.share)} over {published.eer:g} %;"
    refused = [f"`{each.name}`" for each in errors.wrong if each.complies]
    accepted = [f"`{each.name}`" for each in errors.wrong if not each.complies]
    if refused:
        told += f" below the limit though good: {', '.join(refused)};"
    if accepted:
        told += f" within the limit though bad: {', '.join(accepted)};"
    return [told.rstrip(";") + "."]


def _groups(evaluation: Evaluation) -> list[str]:
    rows = [
        [f"`{answer.question.id}`", kind, group, _fraction(errors.false_refusal)]
        for answer in _scored(evaluation)
        for kind, groups in answer.by_group.items()
        if any(each.wrong for each in groups.values())
        for group, errors in groups.items()
        if errors.false_refusal.total
    ]
    named = [
        f"- **`{answer.question.id}`**: {one} and {other} ({kind}) differ in {error}."
        for answer in _scored(evaluation)
        for kind, one, other, error in answer.differing
    ]
    return [
        "## Groups",
        "",
        (
            "Groups as the people described themselves (only `london` says so). A rule is named "
            "when the 95 % intervals of two groups do not touch."
        ),
        "",
        *(named or ["No rule is named. With so few people only a gross difference would be."]),
        "",
        "False refusals of the rules that are wrong about anybody there:",
        "",
        *table(("rule", "group", "", "refused"), rows),
    ]


def _unmeasured(profile: Profile) -> list[str]:
    measured = {rule.id for rule in RULES}
    judged = [
        f"`{rule_id}`" for rule_id, each in profile.rules.items() if isinstance(each.limit, Judged)
    ]
    lacking = [f"`{rule_id}`" for rule_id in profile.rules if rule_id not in measured]
    return [
        "## Without figures",
        "",
        f"Left to a person, who is warned and looks: {', '.join(judged) or 'none'}.",
        "",
        f"Not measured from pixels at all: {', '.join(lacking) or 'none'}.",
        "",
        (
            "No picture that should be refused was there for the rules that are in no table of "
            "acceptances above; for them only false refusals are known."
        ),
    ]


def _scored(evaluation: Evaluation) -> list[Answer]:
    """Return the answers that have a score, without those about the bytes of a file."""
    return [
        each
        for each in evaluation.answers
        if not each.judged
        and not each.question.id.startswith(_OF_FILE)
        and each.overall.rejection.count < len(each.overall.scored)
    ]


def _published(answer: Answer) -> str:
    published = answer.question.published
    return f"{published.eer:g} % ({published.test})" if published else "–"


def _fraction(value: Rate) -> str:
    return f"{value.count}/{value.total}" if value.total else "·"
