"""``kiosk evaluate``: how often each rule is wrong on a folder of labelled photographs."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from kiosk.cli.context import Session, common_options, pass_session, print_json, print_text
from kiosk.cli.spoken import SpokenCommand
from kiosk.cli.table import aligned
from kiosk.evaluate import figures
from kiosk.evaluate.figures import Answer, Evaluation
from kiosk.evaluate.labels import Label, read_labels, require_pictures
from kiosk.evaluate.page import equal, group_name, page, percent, rate
from kiosk.evaluate.questions import load_questions
from kiosk.evaluate.run import run
from kiosk.networks import load_engine
from kiosk.photo.files import write_file
from kiosk.standards import DEFAULT_PROFILE, load_profile
from kiosk.words import Words


@click.command("evaluate", cls=SpokenCommand, help="command.evaluate")
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="option.evaluate.out")
@click.option("--profile", "profile_id", default=DEFAULT_PROFILE, help="option.profile")
@common_options
@pass_session
def evaluate(
    session: Session, folder: Path, out: Path | None, profile_id: str, as_json: bool
) -> int:
    """Print the error rates of every rule, and write the report where --out says."""
    words = session.words
    labels = read_labels(folder)
    require_pictures(labels)
    profile = load_profile(profile_id)
    questions = load_questions(profile.rules)

    def progress(number: int, total: int, file: str) -> None:
        line = words.say("evaluate.progress", number=number, total=total, file=file)
        click.echo(line, file=sys.stderr)

    pictures = run(labels, profile, load_engine(), progress)
    evaluation = figures.evaluate(pictures, questions, profile)
    if out is not None:
        _write(out, evaluation, words, labels)
    if as_json:
        print_json(figures.as_json(evaluation))
    else:
        print_text(_text(evaluation, words))
        if out is not None:
            print_text(words.say("evaluate.written", file=str(out / "report.html")))
    return 0


def _write(out: Path, evaluation: Evaluation, words: Words, labels: list[Label]) -> None:
    html = page(evaluation, words, {label.file: label.path for label in labels})
    told = json.dumps(figures.as_json(evaluation), ensure_ascii=False, indent=1, allow_nan=False)
    write_file(out / "report.html", html.encode())
    write_file(out / "figures.json", f"{told}\n".encode())


def _text(evaluation: Evaluation, words: Words) -> str:
    names = ("question", "good", "bad", "eer", "rejection", "limit", "refusal", "acceptance")
    heads = [words.say(f"evaluate.column.{name}") for name in names]
    asked = [each for each in evaluation.answers if each.overall.scored]
    lines = [aligned(heads, [_row(each, words) for each in asked])]
    for answer in asked:
        for kind, one, other, _ in answer.differing:
            rule, group = answer.question.id, group_name(kind, words)
            lines.append(words.say("evaluate.differs", rule=rule, kind=group, one=one, other=other))
    if evaluation.unasked:
        lines.append(words.say("evaluate.unasked", words=", ".join(evaluation.unasked)))
    if evaluation.in_doubt:
        files = ", ".join(evaluation.in_doubt)
        lines.append(words.say("evaluate.in_doubt", files=files))
    return "\n".join(lines)


def _row(answer: Answer, words: Words) -> list[str]:
    errors = answer.overall
    judged = words.say("evaluate.by_person")
    return [
        answer.question.id,
        str(errors.good),
        str(errors.bad),
        judged if answer.judged else equal(errors),
        percent(errors.rejection.share),
        answer.limit,
        rate(errors.false_refusal),
        rate(errors.false_acceptance),
    ]
