"""The frame of the command line: finds the command, runs it, turns errors into sentences.

Commands are imported when they are run, so that ``kiosk review`` waits for
neither Qt nor the models. The one broad except of the commands is here: what
nobody foresaw goes to the log, and the person gets one calm sentence.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from kiosk.booth import data_folder
from kiosk.cli.context import (
    KioskOptions,
    Session,
    data_option,
    language_option,
    pass_session,
)
from kiosk.cli.spoken import SpokenGroup, no_such_command, usage_sentence
from kiosk.errors import BadInput, EnvironmentFailed, KioskError
from kiosk.log import logged
from kiosk.version import software

logger = logging.getLogger(__name__)

_YES = 0
_INTERRUPTED = 130  # what shells expect of a program that was stopped from the keyboard

COMMANDS = {
    "demo": "kiosk.cli.demo:demo",
    "staff": "kiosk.cli.windows:staff",
    "camera": "kiosk.cli.camera:camera",
    "photo": "kiosk.cli.photo:photo",
    "evaluate": "kiosk.cli.evaluate:evaluate",
    "bench": "kiosk.cli.bench:bench",
    "roster": "kiosk.cli.roster:roster",
    "student": "kiosk.cli.student:student",
    "people": "kiosk.cli.people:people",
    "review": "kiosk.cli.review:review",
    "report": "kiosk.cli.report:report",
    "receipt": "kiosk.cli.receipt:receipt",
    "batch": "kiosk.cli.batch:batch",
    "office": "kiosk.cli.office:office",
    "key": "kiosk.cli.key:key",
    "audit": "kiosk.cli.audit:audit",
    "season": "kiosk.cli.season:season",
    "settings": "kiosk.cli.settings:settings",
    "backup": "kiosk.cli.keep:backup_command",
    "restore": "kiosk.cli.keep:restore_command",
    "doctor": "kiosk.cli.keep:doctor_command",
    "keep": "kiosk.cli.keep:keep",
}
KIOSK = "kiosk.cli.windows:run_kiosk"


def _load(target: str) -> Any:  # noqa: ANN401 - what stands there, its module knows
    module, _, name = target.partition(":")
    return getattr(import_module(module), name)


class _Root(SpokenGroup):
    """The command ``kiosk``, which imports a command only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name not in COMMANDS:
            raise no_such_command(ctx, cmd_name, self.list_commands(ctx))
        command: click.Command = _load(COMMANDS[cmd_name])
        return command

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, f"command.{name}") for name in COMMANDS])

    def invoke(self, ctx: click.Context) -> object:
        # Here and not further out, because click would end the process itself.
        try:
            result: object = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _stop_writing()
            ctx.exit(EnvironmentFailed.exit_code)
        return result


def _say_version(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        sys.stdout.write(software() + "\n")
        context.exit()


@click.group(cls=_Root, invoke_without_command=True, help="command.kiosk")
@click.option("--windowed", is_flag=True, help="option.windowed")
@click.option("--camera", metavar="SOURCE", help="option.camera")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="option.version",
)
@data_option
@language_option
@pass_session
@click.pass_context
def root(context: click.Context, session: Session, windowed: bool, camera: str | None) -> object:
    """Start the student kiosk, unless a command is named."""
    if context.invoked_subcommand is not None:
        if windowed or camera is not None:
            raise BadInput("usage.kiosk_only", command=context.invoked_subcommand)
        return None
    return _load(KIOSK)(KioskOptions(windowed, camera, session.data, session.language))


def run(arguments: Sequence[str]) -> int:
    """Run one call of the command and return its exit code; never raises an Exception.

    Args:
        arguments: what stands after ``kiosk``.
    """
    session = Session()
    try:
        result = root.main(
            args=list(arguments), prog_name="kiosk", standalone_mode=False, obj=session
        )
    except KioskError as error:
        _complain(session.words.explain(error))
        return error.exit_code
    except click.ClickException as error:
        _complain(usage_sentence(error, session.words))
        return BadInput.exit_code
    except click.Abort:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the border of every command
        _complain(_after_the_unforeseen(session, error))
        return EnvironmentFailed.exit_code
    return result if isinstance(result, int) else _YES


def main() -> None:
    """Run the command of this process and end it."""
    for stream in (sys.stdout, sys.stderr):
        # What is piped on Windows would otherwise be in a code page that lacks our characters.
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # both are text files
    sys.exit(run(sys.argv[1:]))


def _complain(sentence: str) -> None:
    sys.stderr.write(f"kiosk: {sentence}\n")


def _after_the_unforeseen(session: Session, error: Exception) -> str:
    """Keep the traceback of a bug; return what the person is told."""
    try:
        folder = data_folder(session.data)
        with logged(folder, "command"):
            logger.error("unforeseen", exc_info=error)
    except EnvironmentFailed:
        # Nowhere to keep it: better on the screen than lost.
        traceback.print_exception(error)
        return session.words.say("unforeseen.not_kept")
    return session.words.say("unforeseen.kept", file=str(folder / "command.log"))


def _stop_writing() -> None:
    """Let what is left for stdout go nowhere, so that ending the process is quiet too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
