"""Time runs out on every screen, visibly, and nothing of the person is left."""

from __future__ import annotations

import re
import weakref

import pytest

from kiosk.booth import Booth
from kiosk.gui.guided import Guided
from tests.kiosk.gui.cameras import SharedTime
from tests.kiosk.gui.visiting import stored
from tests.kiosk.gui.walking import CODE, SCREENS, Walker, traces


def let_time_stand(walker: Walker) -> None:
    """Close the camera, which moves the time on and would be taken for one that hangs."""
    walker.window.live.stop()
    walker.until(lambda: walker.camera.closed == walker.camera.opened)


@pytest.mark.parametrize("screen", SCREENS[1:-1])
def test_time_runs_out_visibly_on_every_screen_and_nothing_of_the_person_is_left(
    screen: str, walker: Walker, time: SharedTime, booth: Booth
) -> None:
    window, settings = walker.window, booth.settings
    shots: list[weakref.ref[object]] = []
    window.shooting.shot.connect(lambda guided: shots.append(_frame(guided)))
    walker.walk_to(screen)
    if screen == "proof":
        window.proof.type_sign("1")
    if screen == "code":
        walker.scan(CODE)
        walker.until(lambda: window.questions.code == CODE)
    taken = window.visit.taken
    take = weakref.ref(taken) if taken is not None else None
    del taken
    let_time_stand(walker)
    time.pace(settings.idle_after_s + 1)
    walker.until(window.idle.isVisible)
    first = _seconds(window.idle.left.text())
    assert first <= settings.idle_answer_s
    time.pace(settings.idle_answer_s / 2)
    fewer = first - settings.idle_answer_s // 2 + 1
    walker.until(lambda: _seconds(window.idle.left.text()) <= fewer)
    time.pace(settings.idle_answer_s)
    walker.wait_for("welcome")
    assert not window.idle.isVisible()
    assert traces(window) == []
    assert take is None or take() is None
    assert [shot for shot in shots if shot() is not None] == []
    assert stored(booth) == []


def _frame(guided: Guided) -> weakref.ref[object]:
    return weakref.ref(guided.frame)


def _seconds(text: str) -> int:
    return int(re.findall(r"\d+", text)[0])


def test_the_last_screen_counts_down_and_leaves_nothing(
    walker: Walker, time: SharedTime, booth: Booth
) -> None:
    window = walker.window
    jobs: list[weakref.ref[object]] = []
    walker.walk_to("result")
    taken = window.visit.taken
    assert taken is not None
    jobs.append(weakref.ref(taken.take))
    del taken
    walker.hand_in()
    (submission,) = stored(booth)
    walker.until(lambda: bool(window.done.left.text()))
    let_time_stand(walker)
    time.pace(booth.settings.done_screen_s + 1)
    walker.wait_for("welcome")
    assert traces(window, submission.number) == []
    assert [job for job in jobs if job() is not None] == []
    assert len(stored(booth)) == 1


def test_time_runs_out_where_one_is_sent_away_too(
    walker: Walker, time: SharedTime, booth: Booth
) -> None:
    window, settings = walker.window, booth.settings
    walker.walk_to("proof")
    for _ in range(3):
        walker.prove("0000")
        walker.until(lambda: window.visit.state in ("proof", "staff"))
    walker.until(lambda: window.screens.currentWidget() is window.not_now)
    assert window.help_button.isVisible()
    let_time_stand(walker)
    time.pace(settings.idle_after_s + 1)
    walker.until(window.idle.isVisible)
    time.pace(settings.idle_answer_s + 1)
    walker.wait_for("welcome")
    assert traces(window) == []
