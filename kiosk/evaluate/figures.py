"""From assessed pictures to figures: error rates by question, by source and by group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from kiosk.evaluate.assess import Assessed
from kiosk.evaluate.labels import Label
from kiosk.evaluate.questions import Question, Questions
from kiosk.evaluate.responses import Response, responses
from validation.errorrates import Errors, Rate, Scored, apart, split
from validation.margin import describe
from validation.profile import Judged, Profile
from validation.report import Verdict

WORST: Final = 10
WORST_FIRST: Final[tuple[Verdict, ...]] = ("fail", "warn", "pass", "skipped")
EYE_LIMIT: Final = 0.1
"""How far off, in distances between the eyes, an eye centre may be to count as met."""


@dataclass(frozen=True)
class Picture:
    """A labelled picture and what was found in it."""

    label: Label
    assessed: Assessed

    @property
    def eye_error(self) -> float | None:
        """Distance of the worse eye from its label, in distances between the eyes."""
        face, eyes = self.assessed.reading.face, self.label.eyes
        if face is None or eyes is None:
            return None
        between = float(np.hypot(*(eyes[1] - eyes[0])))
        return float(np.hypot(*(face.eyes - eyes).T).max()) / max(between, 1.0)

    def margin(self, rules: Sequence[str]) -> float | None:
        """Return the worst margin of these rules; None where none was measured."""
        margins = [self.assessed.report.row(rule_id).margin for rule_id in rules]
        known = [margin for margin in margins if margin is not None]
        return min(known) if known else None

    def verdict(self, question: Question) -> Verdict:
        """Return the worst verdict of the question's rules."""
        verdicts = {self.assessed.report.row(rule_id).verdict for rule_id in question.rules}
        return next(each for each in WORST_FIRST if each in verdicts)


@dataclass(frozen=True)
class Answer:
    """The figures of one question.

    Attributes:
        question: which.
        judged: whether the profile leaves all its rules to a person, so that there is no score.
        overall: figures over all pictures.
        verdicts: verdict -> how many good and how many bad pictures meet with it. A rule that is
            not sure of itself warns where its margin alone would pass or refuse.
        by_source: source -> figures.
        by_group: kind of group -> group -> figures.
        differing: (kind of group, one group, the other, which error) that lie apart.
        responses: to generated defects, where the labels say how strong they are.
        limit: in force, as people write it, with its unit; of several rules empty.
    """

    question: Question
    judged: bool
    overall: Errors
    verdicts: Mapping[Verdict, tuple[int, int]]
    by_source: Mapping[str, Errors]
    by_group: Mapping[str, Mapping[str, Errors]]
    differing: tuple[tuple[str, str, str, str], ...]
    responses: tuple[Response, ...]
    limit: str


@dataclass(frozen=True)
class Reach:
    """How far the engine comes with the pictures of one person.

    Attributes:
        found: pictures with at least one face found, of those that show one person.
        met: pictures whose worse eye is within ``EYE_LIMIT``, of those with labelled eyes.
        eye_errors: rising.
        finished: pictures of which a finished photo could be made.
    """

    found: Rate
    met: Rate
    eye_errors: tuple[float, ...]
    finished: Rate


@dataclass(frozen=True)
class Evaluation:
    """All figures.

    Attributes:
        profile: id and SHA-256 of the standard that was held against.
        pictures: how many were assessed.
        in_doubt: files that the labels leave out of every question.
        unasked: words of the labels' ``fails`` that no question asks for.
        reach: source -> how far the engine came.
        answers: in the order of the rules.
    """

    profile: tuple[str, str]
    pictures: int
    in_doubt: tuple[str, ...]
    unasked: tuple[str, ...]
    reach: Mapping[str, Reach]
    answers: tuple[Answer, ...]


def evaluate(pictures: Sequence[Picture], questions: Questions, profile: Profile) -> Evaluation:
    """Return the figures of the pictures."""
    kept = [each for each in pictures if not questions.in_doubt(each.label)]
    sources = sorted({each.label.source for each in pictures})
    return Evaluation(
        profile=(profile.id, profile.sha256),
        pictures=len(pictures),
        in_doubt=tuple(each.label.file for each in pictures if each not in kept),
        unasked=questions.unasked(each.label for each in pictures),
        reach={
            source: _reach([each for each in pictures if each.label.source == source])
            for source in sources
        },
        answers=tuple(_answer(each, pictures, questions, profile) for each in questions.asked),
    )


def _reach(pictures: Sequence[Picture]) -> Reach:
    alone = [each for each in pictures if each.label.people == 1]
    found = sum(each.assessed.reading.face is not None for each in alone)
    eyes = [each for each in alone if each.label.eyes is not None]
    errors = sorted(each.eye_error for each in eyes if each.eye_error is not None)
    return Reach(
        found=Rate(found, len(alone)),
        met=Rate(sum(error <= EYE_LIMIT for error in errors), len(eyes)),
        eye_errors=tuple(errors),
        finished=Rate(sum(each.assessed.finished for each in alone), len(alone)),
    )


def _answer(
    question: Question, pictures: Sequence[Picture], questions: Questions, profile: Profile
) -> Answer:
    kept = [each for each in pictures if not questions.in_doubt(each.label)]
    true = [(each, question.truth(each.label)) for each in kept]
    known = [(each, truth) for each, truth in true if truth is not None]
    scored = [
        (each.label, Scored(each.label.file, truth, each.margin(question.rules)))
        for each, truth in known
    ]
    met = Counter((each.verdict(question), truth) for each, truth in known)
    by_group = {
        kind: split(
            (group, each)
            for label, each in scored
            for group in [questions.group(kind, label)]
            if group is not None
        )
        for kind in questions.groups
    }
    return Answer(
        question=question,
        judged=all(isinstance(profile.rules[each].limit, Judged) for each in question.rules),
        overall=Errors(tuple(each for _, each in scored)),
        verdicts={each: (met[each, True], met[each, False]) for each in WORST_FIRST},
        by_source=split((label.source, each) for label, each in scored),
        by_group=by_group,
        differing=tuple(_differing(by_group)),
        responses=tuple(responses(pictures, question.rules)),
        limit=_limit(question, profile),
    )


def _limit(question: Question, profile: Profile) -> str:
    if len(question.rules) > 1:
        return ""
    requirement = profile.rules[question.rules[0]]
    return f"{describe(requirement.limit)} {requirement.unit}".strip()


_ERRORS: Final[Mapping[str, Callable[[Errors], Rate]]] = {
    "false_refusal": lambda errors: errors.false_refusal,
    "false_acceptance": lambda errors: errors.false_acceptance,
}


def _differing(
    by_group: Mapping[str, Mapping[str, Errors]],
) -> Iterable[tuple[str, str, str, str]]:
    for kind, groups in by_group.items():
        for name, rate_of in _ERRORS.items():
            rates = {group: rate_of(errors) for group, errors in groups.items()}
            for one, other in apart(rates):
                yield kind, one, other, name


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Return the figures as plain values; every rate as count, total, share and interval."""
    return {
        "profile": evaluation.profile[0],
        "profile_sha256": evaluation.profile[1],
        "pictures": evaluation.pictures,
        "in_doubt": list(evaluation.in_doubt),
        "words_not_asked_for": list(evaluation.unasked),
        "reach": {source: _reach_json(each) for source, each in evaluation.reach.items()},
        "questions": [_answer_json(each) for each in evaluation.answers],
    }


def _reach_json(reach: Reach) -> dict[str, Any]:
    errors = reach.eye_errors
    return {
        "found": _rate_json(reach.found),
        "eyes_met": _rate_json(reach.met),
        "eye_error_median": round(float(np.median(errors)), 4) if errors else None,
        "eye_error_p95": round(float(np.percentile(errors, 95)), 4) if errors else None,
        "finished": _rate_json(reach.finished),
    }


def _answer_json(answer: Answer) -> dict[str, Any]:
    published = answer.question.published
    return {
        "id": answer.question.id,
        "rules": list(answer.question.rules),
        "judged": answer.judged,
        "limit": answer.limit,
        "published_eer": published.eer / 100 if published else None,
        **_errors_json(answer.overall),
        "verdicts": {
            verdict: {"negatives": good, "positives": bad}
            for verdict, (good, bad) in answer.verdicts.items()
        },
        "by_source": {name: _errors_json(each) for name, each in answer.by_source.items()},
        "by_group": {
            kind: {name: _errors_json(each) for name, each in groups.items()}
            for kind, groups in answer.by_group.items()
        },
        "differing_groups": [list(each) for each in answer.differing],
        "responses": [
            {
                "defect": each.defect,
                "base": each.base,
                "points": [[strength, round(margin, 4)] for strength, margin in each.points],
            }
            for each in answer.responses
        ],
    }


def _errors_json(errors: Errors) -> dict[str, Any]:
    equal = errors.equal
    return {
        "positives": errors.bad,
        "negatives": errors.good,
        "eer": round(equal.share, 4) if equal else None,
        "eer_interval": [round(equal.interval.low, 4), round(equal.interval.high, 4)]
        if equal
        else None,
        "eer_threshold": round(equal.threshold, 4) if equal else None,
        "rejection": _rate_json(errors.rejection),
        "threshold": errors.threshold,
        "false_refusal": _rate_json(errors.false_refusal),
        "false_acceptance": _rate_json(errors.false_acceptance),
        "wrong": [each.name for each in errors.wrong],
    }


def _rate_json(rate: Rate) -> dict[str, Any]:
    interval = rate.interval
    return {
        "count": rate.count,
        "total": rate.total,
        "share": None if rate.share is None else round(rate.share, 4),
        "interval": [round(interval.low, 4), round(interval.high, 4)],
    }
