"""The booth's diary."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFailed
from kiosk.log import logged

logger = logging.getLogger("kiosk.somewhere")


def test_a_line_says_when_who_and_what(data: Path) -> None:
    with logged(data, "staff"):
        logger.info("%s approved", "B-1")
    (line,) = (data / "staff.log").read_text(encoding="utf-8").splitlines()
    when, level, name, *message = line.split(" ")
    assert when.endswith("Z")
    assert (level, name, message) == ("INFO", "kiosk.somewhere", ["B-1", "approved"])


def test_nothing_is_written_after_the_block_and_the_file_is_let_go(data: Path) -> None:
    handlers = list(logging.getLogger().handlers)
    with logged(data, "kiosk"):
        pass
    logger.info("too late")
    assert logging.getLogger().handlers == handlers
    assert (data / "kiosk.log").read_text(encoding="utf-8") == ""


def test_a_long_diary_starts_a_new_page_and_keeps_the_last_ones(data: Path) -> None:
    with logged(data, "kiosk"):
        for _ in range(40):
            logger.info("x" * 100_000)
    names = sorted(path.name for path in data.iterdir())
    assert names == ["kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.3"]


def test_a_diary_that_cannot_be_written_is_said(data: Path) -> None:
    (data / "kiosk.log").mkdir(parents=True)
    with pytest.raises(EnvironmentFailed) as caught, logged(data, "kiosk"):
        pass
    assert caught.value.words_key == "log.cannot_open"
