"""Jobs run off the UI thread, answer on it, and are dropped when their visit is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.errors import EnvironmentFailed
from kiosk.gui.jobs import Jobs, Reply
from kiosk.store import copying
from kiosk.store.open import Store, open_store
from tests.conftest import UnexpectedLog


class Answers:
    """Notes what comes back, and on which thread."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[str] = set()

    def reply(self, visit: int | None = None) -> Reply:
        return Reply(self._done, self._failed, visit)

    def _done(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(current_thread().name)

    def _failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(current_thread().name)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def jobs(qapp: QApplication, tmp_path: Path) -> Iterator[Jobs]:
    jobs = Jobs(lambda: open_store(tmp_path), qapp)
    yield jobs
    assert jobs.stop()


def test_work_runs_elsewhere_and_answers_here(qtbot: QtBot, jobs: Jobs, answers: Answers) -> None:
    jobs.work(lambda: current_thread().name, answers.reply())
    qtbot.waitUntil(lambda: bool(answers.values))
    assert answers.values == ["jobs-work"]
    assert answers.threads == {main_thread().name}


def test_one_worker_owns_the_store_for_its_whole_life(
    qtbot: QtBot, jobs: Jobs, answers: Answers
) -> None:
    for _ in range(3):
        jobs.with_store(lambda store: (id(store), current_thread().name), answers.reply())
    qtbot.waitUntil(lambda: len(answers.values) == 3)
    assert len(set(answers.values)) == 1


def test_long_work_does_not_hold_up_the_store(qtbot: QtBot, jobs: Jobs, answers: Answers) -> None:
    gate = Event()
    jobs.work(lambda: gate.wait(10), answers.reply())
    jobs.with_store(lambda store: store.path.name, answers.reply())
    qtbot.waitUntil(lambda: bool(answers.values))
    assert answers.values == ["kiosk.sqlite3"]
    gate.set()
    qtbot.waitUntil(lambda: len(answers.values) == 2)


def test_a_bug_in_a_job_reaches_the_window_and_the_log(
    qtbot: QtBot, jobs: Jobs, answers: Answers, expected_log: UnexpectedLog
) -> None:
    jobs.work(lambda: 1 // 0, answers.reply())
    jobs.work(lambda: "the lane lives on", answers.reply())
    qtbot.waitUntil(lambda: bool(answers.values))
    assert isinstance(answers.errors[0], ZeroDivisionError)
    record = expected_log.take("job failed")
    assert record.exc_info is not None


def test_a_store_that_does_not_open_is_tried_again_at_the_next_job(
    qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    attempts: list[Callable[[], Store]] = [_refuse, lambda: open_store(tmp_path)]

    def open_in_turn() -> Store:
        return attempts.pop(0)()

    jobs = Jobs(open_in_turn)
    jobs.with_store(lambda store: store.path.name, answers.reply())
    jobs.with_store(lambda store: store.path.name, answers.reply())
    qtbot.waitUntil(lambda: bool(answers.values))
    assert isinstance(answers.errors[0], EnvironmentFailed)
    assert jobs.stop()


def _refuse() -> Store:
    raise EnvironmentFailed("store.locked", file="kiosk.sqlite3")


def test_the_result_of_an_ended_visit_is_dropped(
    qtbot: QtBot, jobs: Jobs, answers: Answers
) -> None:
    gate = Event()
    jobs.visit = 1
    jobs.work(lambda: gate.wait(10), answers.reply(visit=1))
    jobs.work(lambda: "of the next visit", answers.reply(visit=2))
    jobs.visit = 2
    gate.set()
    qtbot.waitUntil(lambda: bool(answers.values))
    assert answers.values == ["of the next visit"]


def test_lanes_that_let_go_close_the_database_and_hold_back_what_comes(
    qtbot: QtBot, tmp_path: Path, jobs: Jobs, answers: Answers
) -> None:
    closed: list[bool] = []
    jobs.with_store(lambda _: "before", answers.reply())
    jobs.let_go(lambda: closed.append(True))
    jobs.with_store(lambda _: "after", answers.reply())
    qtbot.waitUntil(lambda: bool(closed))
    copying.demand_unused(tmp_path)
    assert answers.values == ["before"]
    jobs.go_on()
    qtbot.waitUntil(lambda: answers.values == ["before", "after"])
    jobs.go_on()


def test_what_was_asked_of_another_database_is_not_done(
    qtbot: QtBot, jobs: Jobs, answers: Answers
) -> None:
    closed: list[bool] = []
    jobs.let_go(lambda: closed.append(True))
    jobs.with_store(lambda _: "of the old one", answers.reply())
    qtbot.waitUntil(lambda: bool(closed))
    jobs.go_on(forget=True)
    assert [str(error) for error in answers.errors] == ["keep.forgotten()"]
    jobs.with_store(lambda _: "of the new one", answers.reply())
    qtbot.waitUntil(lambda: answers.values == ["of the new one"])


@pytest.mark.usefixtures("qapp")
def test_stopping_finishes_what_was_asked_for(tmp_path: Path) -> None:
    jobs = Jobs(lambda: open_store(tmp_path))
    ran: list[str] = []
    jobs.work(lambda: ran.append("work"), Reply(lambda _: None, lambda _: None))
    assert jobs.stop()
    assert ran == ["work"]
    assert jobs.stop()


@pytest.mark.usefixtures("qapp")
def test_a_job_that_never_ends_is_complained_about(
    tmp_path: Path, expected_log: UnexpectedLog
) -> None:
    jobs = Jobs(lambda: open_store(tmp_path))
    gate = Event()
    jobs.work(lambda: gate.wait(10), Reply(lambda _: None, lambda _: None))
    assert not jobs.stop(limit_s=0.05)
    assert "jobs-work" in expected_log.take("did not end").getMessage()
    gate.set()
    assert jobs.stop()
