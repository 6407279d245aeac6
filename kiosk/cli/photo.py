"""``kiosk photo``: analyse, check and standardise files; models load once for all of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from capture.background import Backdrop
from kiosk.cli.context import (
    Session,
    common_options,
    pass_session,
    print_answer,
    print_json,
    print_text,
)
from kiosk.cli.spoken import SpokenGroup
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed, KioskError
from kiosk.networks import EngineWhenNeeded
from kiosk.photo.analyze import analysis_json
from kiosk.photo.check import check_photo
from kiosk.photo.files import read_picture
from kiosk.photo.match import match_files
from kiosk.photo.rows import report_json
from kiosk.photo.standardize import Standardizer
from kiosk.standards import DEFAULT_PROFILE, load_profile
from kiosk.words import Words

Answer = dict[str, Any]

_images = click.argument(
    "images", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="IMAGE..."
)
_profile = click.option("--profile", "profile_id", default=DEFAULT_PROFILE, help="option.profile")


@click.group(cls=SpokenGroup, help="command.photo")
def photo() -> None:
    """Measure, check and standardise photo files."""


@photo.command("analyze", help="command.photo.analyze")
@_images
@_profile
@common_options
@pass_session
def analyze_command(
    session: Session, images: Sequence[Path], profile_id: str, as_json: bool
) -> int:
    """Print what is to be seen in each picture."""
    profile, engine = load_profile(profile_id), EngineWhenNeeded()

    def analyze(path: Path) -> Answer:
        _, pixels, _ = read_picture(path)
        return analysis_json(str(path), engine.read(pixels, thorough=True), pixels, profile)

    return _each(session, images, analyze, None if as_json else _analysis_text)


@photo.command("check", help="command.photo.check")
@_images
@_profile
@common_options
@pass_session
def check_command(session: Session, images: Sequence[Path], profile_id: str, as_json: bool) -> int:
    """Print the verdict on each finished photo."""
    profile, engine = load_profile(profile_id), EngineWhenNeeded()

    def check(path: Path) -> Answer:
        facts, pixels, _ = read_picture(path)
        return report_json(str(path), check_photo(facts, pixels, profile, engine), session.words)

    return _each(session, images, check, None if as_json else _report_text)


@photo.command("standardize", help="command.photo.standardize")
@_images
@click.option("--out", required=True, type=click.Path(path_type=Path), help="option.out")
@_profile
@click.option(
    "--background",
    type=click.Choice(["keep", "blue", "white", "grey"]),
    default="keep",
    help="option.background",
)
@common_options
@pass_session
def standardize_command(  # noqa: PLR0913 - one for each option of the command
    session: Session,
    images: Sequence[Path],
    out: Path,
    profile_id: str,
    background: Backdrop,
    *,
    as_json: bool,
) -> int:
    """Write the finished photo of each photograph, or say why there is none."""
    standardizer = Standardizer(
        out, load_profile(profile_id), EngineWhenNeeded(), session.words, background
    )
    written: dict[str, Path] = {}

    def standardize(path: Path) -> Answer:
        # On a disk that does not tell capitals apart two names may be one file.
        taken_by = written.setdefault(path.stem.casefold(), path)
        if taken_by != path:
            output = str(out / f"{taken_by.stem}.jpg")
            raise BadInput("photo.same_output", file=str(path), output=output)
        return standardizer.standardize(path)

    return _each(session, images, standardize, None if as_json else _standardized_text)


@photo.command("match", help="command.photo.match")
@click.argument("one", type=click.Path(path_type=Path), metavar="A")
@click.argument("other", type=click.Path(path_type=Path), metavar="B")
@common_options
@pass_session
def match_command(session: Session, one: Path, other: Path, as_json: bool) -> int:
    """Say whether two files are the same photo; 0 if they are, 1 if not."""
    found = match_files(one, other)
    level = found.difference_levels
    answer = {
        "files": [str(one), str(other)],
        "match": found.match,
        "same": found.same,
        "difference": None if level is None else round(level, 2),
        "limit": found.limit_levels,
        "sha256": list(found.sha256),
    }
    text = session.words.say(f"photo.match.{found.match}", one=str(one), other=str(other))
    print_answer(answer, text, as_json=as_json)
    return 0 if found.same else AnswerIsNo.exit_code


def _each(
    session: Session,
    images: Sequence[Path],
    act: Callable[[Path], Answer],
    text: Callable[[Answer, Words], str] | None,
) -> int:
    """Run one act on every picture, report faults in their place, end with the worst code."""
    worst = 0
    for path in images:
        try:
            answer = act(path)
        except (BadInput, EnvironmentFailed) as error:
            worst = max(worst, error.exit_code)
            _say_fault(session.words, path, error, as_json=text is None)
            continue
        worst = max(worst, AnswerIsNo.exit_code if answer.get("verdict") == "fail" else 0)
        if text is None:
            print_json(answer)
        else:
            print_text(text(answer, session.words))
        sys.stdout.flush()
    return worst


def _say_fault(words: Words, path: Path, error: KioskError, *, as_json: bool) -> None:
    sentence = words.explain(error)
    if as_json:
        print_json({"file": str(path), "error": sentence})
        sys.stdout.flush()
    click.echo(sentence, err=True)


def _analysis_text(answer: Answer, words: Words) -> str:
    if "eyes" not in answer:
        return words.say("photo.analyze.none", **_named(answer, "file", "width", "height"))
    eyes = " ".join(f"({x:.0f}, {y:.0f})" for x, y in answer["eyes"])
    return words.say(
        "photo.analyze.found",
        **_named(answer, "file", "width", "height", "faces", "yaw", "pitch", "roll"),
        eyes=eyes,
        crown="–" if answer["crown_y"] is None else round(answer["crown_y"]),
        chin=round(answer["chin_y"]),
        face_width=round(answer["face_right_x"] - answer["face_left_x"]),
    )


def _named(answer: Answer, *names: str) -> dict[str, Any]:
    return {name: answer[name] for name in names}


def _report_text(answer: Answer, words: Words) -> str:
    verdict = words.say(f"photo.verdict.{answer['verdict']}")
    lines = [f"{answer['file']}  {verdict}"]
    for row in answer["rules"]:
        if row["verdict"] == "skipped":
            continue
        name = words.say(f"rule.{row['id']}")
        value = row["value"]
        shown = " × ".join(map(str, value)) if isinstance(value, list) else value
        mark = words.say(f"photo.verdict.{row['verdict']}")
        lines.append(f"  {mark}  {name}  {shown} ({row['limit']} {row['unit']})")
        if row["advice"]:
            lines.append(f"      {row['advice']}")
    skipped = sum(row["verdict"] == "skipped" for row in answer["rules"])
    lines.append("  " + words.say("photo.unmeasured", count=skipped))
    return "\n".join(lines)


def _standardized_text(answer: Answer, words: Words) -> str:
    if answer["output"] is None:
        reason = answer["refused"][0]["advice"]
        return words.say("photo.refused", file=answer["file"], reason=reason)
    done = words.say("photo.standardized", file=answer["file"], output=answer["output"])
    return f"{done}\n{_report_text(answer, words)}"
