"""``kiosk camera``: which cameras there are, and the look at the empty booth without a window."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from typing import Any

import click

from capture.sources.controls import Light, Mode, Tried
from capture.sources.listing import Camera, cameras
from capture.sources.open import AUTO
from capture.sources.source import SourceFault, SourceUnusable
from kiosk import backdrop_check
from kiosk.backdrop_check import gather, keep, load_limits, look
from kiosk.calibration import standing
from kiosk.camera import SITTER, camera_maker, try_modes
from kiosk.cli.context import Session, common_options, pass_session, print_answer
from kiosk.cli.spoken import SpokenGroup
from kiosk.cli.table import aligned
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed
from kiosk.held_light import lights_wanted
from kiosk.log import logged
from kiosk.networks import load_engine
from kiosk.standards import load_profile
from kiosk.store.backdrop_checks import BackdropCheck, Told
from kiosk.words import Words

_HOURS = "%H:%M"


@click.group(cls=SpokenGroup, help="command.camera")
def camera() -> None:
    """Look at the cameras and the booth."""


@camera.command("list", help="command.camera.list")
@click.option("--modes", is_flag=True, help="option.camera_modes")
@common_options
@pass_session
def list_command(session: Session, *, modes: bool, as_json: bool) -> int:
    """Print the cameras that are plugged in; the answer is no if there are none."""
    present, words = cameras(), session.words
    tried = {each.name: try_modes(each) for each in present} if modes else {}
    rows = [(each.name, each.label, str(each.device)) for each in present]
    headings = [words.say(f"column.{name}") for name in ("camera_name", "camera_label", "device")]
    text = aligned(headings, rows) if present else words.say("camera.none")
    text = "\n\n".join(
        [text, *(_modes_text(each, tried[each.name], words) for each in present if modes)]
    )
    answer = {"cameras": [_camera_object(each, tried.get(each.name)) for each in present]}
    print_answer(answer, text, as_json=as_json)
    return 0 if present else AnswerIsNo.exit_code


@camera.command("check", help="command.camera.check")
@click.option("--camera", "named", metavar="SOURCE", help="option.camera")
@common_options
@pass_session
def check_command(session: Session, named: str | None, as_json: bool) -> int:
    """Look at the empty booth, keep what was found, and print it.

    Returns:
        The exit code: no, if there is a fault.
    """
    booth, words = session.booth, session.words
    wanted = named or booth.settings.camera
    with logged(booth.data, "command"), closing(booth.open_store()) as store:
        check = _look(wanted, lights_wanted(store, booth.settings))
        kept = keep(store, check, session.actor, booth.clock(), load_limits())
        today = backdrop_check.state_today(store, booth.clock())
        stands = standing(store, booth.clock(), load_limits())
    answer = {**check_object(kept), "today": today.state, "calibration": stands.state}
    said = [words.say(today.words_key), words.say(stands.words_key, **stands.fields)]
    text = "\n".join([*_lines(kept, words), "", *said])
    print_answer(answer, text, as_json=as_json)
    return AnswerIsNo.exit_code if kept.verdict == "fail" else 0


def check_object(check: BackdropCheck) -> dict[str, Any]:
    """Return what the JSON says of a check."""
    return {
        "id": check.id,
        "at": check.at.isoformat(),
        "by": check.by,
        "camera": check.camera,
        "simulated": check.simulated,
        "width": check.size[0],
        "height": check.size[1],
        "profile": check.profile_id,
        "verdict": check.verdict,
        "rows": [dict(row) for row in check.rows],
        "drift": [dict(row) for row in check.drift],
        "measures": dict(check.measures),
    }


def _camera_object(each: Camera, tried: tuple[Tried, ...] | None) -> dict[str, Any]:
    told: dict[str, Any] = {"name": each.name, "label": each.label, "device": str(each.device)}
    if tried is not None:
        told["modes"] = [
            {
                "asked": _mode_object(one.asked),
                "said": _mode_object(one.said),
                "came": _mode_object(one.came),
                "lies": list(one.lies),
                "chosen": one is tried[-1],
            }
            for one in tried
        ]
    return told


def _mode_object(mode: Mode) -> dict[str, Any]:
    width, height = mode.size
    return {"width": width, "height": height, "format": mode.format, "per_s": mode.per_s}


def _modes_text(camera: Camera, tried: tuple[Tried, ...], words: Words) -> str:
    """Return which modes a camera was asked for, what came, and what is to be said of it."""
    lines = [words.say("camera.modes", label=camera.label, name=camera.name)]
    if not tried:
        return "\n".join([*lines, words.say("camera.busy", name=camera.name)])
    headings = [words.say(f"column.mode_{name}") for name in ("asked", "said", "came")]
    lines.append(aligned(headings, [(str(t.asked), str(t.said), str(t.came)) for t in tried]))
    chosen = tried[-1]
    for lie in chosen.lies:
        key = f"camera.lie.{lie}"
        lines.append(f"- {words.say(key, asked=str(chosen.asked), came=str(chosen.came))}")
    return "\n".join(lines)


def _look(wanted: str, lights: Mapping[str, Light]) -> BackdropCheck:
    """Return what a camera, its light as calibrated, sees of the empty booth.

    Raises:
        BadInput: nothing can be meant by the name.
        EnvironmentFailed: there is no camera, or it gives no pictures.
        AnswerIsNo: somebody is in the picture.
    """
    if wanted.strip() == AUTO and not cameras():
        raise EnvironmentFailed("camera.none")
    profile, limits = load_profile(), load_limits()
    engine = load_engine()
    source = camera_maker(wanted, profile, SITTER, lights)()
    with closing(source):
        try:
            source.open()
            gathering = gather(source, limits)
        except SourceUnusable as error:
            raise BadInput(error.reason, name=error.name) from error
        except SourceFault as error:
            raise EnvironmentFailed("camera.busy", name=source.name) from error
    return look(gathering, engine, profile, limits)


def _lines(check: BackdropCheck, words: Words) -> list[str]:
    width, height = check.size
    seen = "backdrop.seen_simulated" if check.simulated else "backdrop.seen"
    lines = [words.say(seen, camera=check.camera, width=width, height=height), ""]
    names = ("check", "found", "value", "limit")
    headings = [words.say(f"column.{name}") for name in names]
    rows = (*check.rows, *check.drift)
    lines.append(aligned(headings, [_row(row, words) for row in rows]))
    said = [advice_of(row, words) for row in rows if row["advice"]]
    return [*lines, *(["", *said] if said else [])]


def _row(row: Told, words: Words) -> list[str]:
    shown = row["shown"]
    value = words.say(f"backdrop.value.{row['id']}", value=shown) if shown else "-"
    verdict = words.say(f"backdrop.verdict.{row['verdict']}")
    return [words.say(f"backdrop.name.{row['id']}"), verdict, value, row["limit"]]


def advice_of(row: Told, words: Words) -> str:
    """Return what to do about a row that has advice."""
    advice = row["advice"]
    return f"- {words.say(advice['key'], **advice['fields'])}"
