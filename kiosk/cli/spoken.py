"""Help in the language of the person: where click expects a help text, we give a words key.

A command made with these classes names the key of a sentence as its ``help``;
the sentence is looked up when the help is printed, when the language is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import click

from kiosk.cli.context import Session
from kiosk.errors import BadInput
from kiosk.store.submissions import shortened
from kiosk.words import Words
from kiosk.words import keys as all_keys

_CLICKS_OWN = {
    "Options": "help.options",
    "Commands": "help.commands",
    "Arguments": "help.arguments",
    "Show this message and exit.": "help.help",
}


def _said(text: str) -> str:
    """Return the sentence of a words key; other text as it is."""
    session = click.get_current_context().ensure_object(Session)
    key, blank, rest = _CLICKS_OWN.get(text, text).partition("  ")
    return session.words.say(key) + blank + rest if key in all_keys() else text


class SpokenFormatter(click.HelpFormatter):
    """Looks up every sentence on its way into the help."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line of usage under our own heading."""
        super().write_usage(prog, args, prefix or f"{_said('help.usage')} ")

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(_said(heading))

    def write_text(self, text: str) -> None:
        """Write a paragraph."""
        super().write_text(_said(text))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write names with their explanations."""
        said = [(name, _said(text)) for name, text in rows]
        super().write_dl(said, col_max, col_spacing)


class SpokenContext(click.Context):
    """Prints its help with the sentences looked up."""

    formatter_class = SpokenFormatter


class SpokenCommand(click.Command):
    """A command whose help texts are words keys."""

    context_class = SpokenContext


class SpokenGroup(click.Group):
    """A group of such commands."""

    context_class = SpokenContext
    command_class = SpokenCommand
    group_class = type

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """Return the command of that name.

        Raises:
            BadInput: there is none; names those that are.
        """
        command = super().get_command(ctx, cmd_name)
        if command is None:
            raise no_such_command(ctx, cmd_name, self.list_commands(ctx))
        return command


def no_such_command(ctx: click.Context, name: str, known: Sequence[str]) -> BadInput:
    """Return the error that there is no such command."""
    if name.startswith("-"):
        return BadInput("usage.no_such_option", name=shortened(name), command=ctx.command_path)
    return BadInput(
        "usage.no_such_command",
        name=shortened(name),
        command=ctx.command_path,
        known=", ".join(known),
    )


def usage_sentence(error: click.ClickException, said: Words) -> str:
    """Return one line that says what is wrong with the usage.

    Args:
        error: what click found.
        said: the sentences.
    """
    key, fields = _usage(error)
    return said.say(key, **fields)


def _usage(error: click.ClickException) -> tuple[str, Mapping[str, str]]:
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "kiosk"
    if isinstance(error, click.BadParameter) and error.param:
        return _parameter(error, error.param, command)
    if isinstance(error, click.NoSuchOption):
        return "usage.no_such_option", {"name": error.option_name, "command": command}
    if isinstance(error, click.BadOptionUsage):
        return "usage.needs_value", {"name": error.option_name, "command": command}
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        group = error.ctx.command
        known = group.list_commands(error.ctx) if isinstance(group, click.Group) else []
        return "usage.no_command", {"command": command, "known": ", ".join(known)}
    return "usage.other", {"detail": error.format_message(), "command": command}


def _parameter(
    error: click.BadParameter, param: click.Parameter, command: str
) -> tuple[str, Mapping[str, str]]:
    name = param.opts[-1] if isinstance(param, click.Option) else param.human_readable_name
    if isinstance(error, click.MissingParameter):
        return "usage.missing", {"name": name, "command": command}
    if isinstance(param.type, click.Choice):
        return "usage.one_of", {"name": name, "choices": ", ".join(param.type.choices)}
    return "usage.bad_value", {"name": name, "detail": error.message}
