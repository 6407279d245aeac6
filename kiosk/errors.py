"""The three families of error that end a command or a step, and nothing else.

They mirror the exit codes of the commands: the answer is no (1), the input is
wrong (2), the environment failed (3). Every error carries the key of a sentence
in ``assets/words`` and plain fields for it, so that the window and the command
say the same thing in either language. Anything that is not one of these is a
bug and is allowed to be loud.
"""

from __future__ import annotations

from typing import ClassVar


class KioskError(Exception):
    """An outcome with a sentence; never raised itself, only its families are.

    Attributes:
        words_key: key of the sentence in ``assets/words``.
        fields: values for the sentence's placeholders, plain text or numbers.
    """

    exit_code: ClassVar[int]

    def __init__(self, words_key: str, **fields: str | int | float) -> None:
        self.words_key = words_key
        self.fields = fields
        detail = ", ".join(f"{name}={value}" for name, value in fields.items())
        super().__init__(f"{words_key}({detail})")


class AnswerIsNo(KioskError):
    """The question was understood and the answer is no."""

    exit_code = 1


class BadInput(KioskError):
    """A file, a row, a field or the usage is wrong; the sentence names it."""

    exit_code = 2


class EnvironmentFailed(KioskError):
    """No camera, disk full, database locked or newer: not the person's fault."""

    exit_code = 3
