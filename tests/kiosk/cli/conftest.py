"""The command, run in this process as a person would call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import run


@dataclass(frozen=True)
class Answered:
    """What one call gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command prints
        """The one JSON value on stdout, with nothing beside it."""
        assert self.out.count("\n") == 1
        return json.loads(self.out)


@pytest.fixture
def kiosk(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answered]:
    """Return a caller of the command; an error is one line and never a traceback."""

    def call(*arguments: str | Path) -> Answered:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        if code:
            assert captured.err.count("\n") <= 1, captured.err
            assert "Traceback" not in captured.err
        return Answered(code, captured.out, captured.err)

    return call
