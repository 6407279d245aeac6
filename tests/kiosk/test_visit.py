"""A visit goes the way of its table, forgets a person when it ends, and does not wait for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk import visit as acts
from kiosk.admission import Found
from kiosk.consent import Consent
from kiosk.eligibility import Decision
from kiosk.submit import Take
from kiosk.visit import (
    MOST_TAKES,
    TABLE,
    WORKING,
    Event,
    Patience,
    Person,
    State,
    Taken,
    TimeLeft,
    Visit,
)
from validation.report import Report

PATIENCE = Patience(idle_s=40, answer_s=10, done_s=20)
TO_THE_DESK: list[Event] = ["start", "agreed", "entered"]
KNOWN: list[Event] = ["known", "entered", "right", "asked", "answered", "decided", "go_on"]
TO_THE_CAMERA: list[Event] = [*TO_THE_DESK, *KNOWN, "confirmed"]
FROM_THE_CAMERA: list[Event] = ["shot", "finished", "use", "submitted", "end"]
TAKEN: list[Event] = [*TO_THE_CAMERA, "shot", "finished"]
CONSENT = Consent("1", "0" * 64, "zh", datetime(2026, 6, 1, 9, 0, tzinfo=UTC))
FOUND = Found("22B951001", "L*", known=True, open_booth=False)
SOMEBODY = Person("22B951001", rows=(("confirm.name", "Li"),))
HERE = Visit(person=SOMEBODY)
"""Somebody whose data stand on the list, so that they are asked to confirm them."""


def taken(name: str = "one") -> Taken:
    moment = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
    take = Take(
        jpeg=name.encode(),
        original=b"original",
        original_media_type="image/png",
        original_size=(2, 2),
        finished_size=(1, 1),
        transform={},
        report={},
        profile_id="p",
        profile_sha256="0",
        source="test:camera",
        simulated=True,
        taken_at=moment,
    )
    return Taken(take, Report("p", "0", ()))


def after(visit: Visit, *events: Event) -> Visit:
    for event in events:
        visit = acts.step(visit, event, 0)
    return visit


def test_the_whole_way_leads_from_welcome_to_welcome() -> None:
    way = [*TO_THE_CAMERA, *FROM_THE_CAMERA]
    states = [after(HERE, *way[:count]).state for count in range(len(way) + 1)]
    assert states == [
        "welcome", "consent", "number", "looking", "proof", "proving", "deciding", "questions",
        "deciding", "decision", "confirm", "capture", "finishing", "result", "submitting", "done",
        "welcome",
    ]  # fmt: skip


def test_where_nobody_is_known_there_is_nothing_to_prove_or_to_confirm() -> None:
    visit = after(Visit(), *TO_THE_DESK, "unknown", "answered", "decided", "go_on")
    assert visit.state == "capture"
    assert after(visit, "back").state == "decision"


def test_who_is_not_on_the_list_is_told_so_without_being_asked_anything() -> None:
    assert after(Visit(), *TO_THE_DESK, "unlisted", "decided").state == "decision"


@pytest.mark.parametrize("way", [["held"], ["known", "entered", "held"]])
def test_a_held_number_leads_to_the_staff(way: list[Event]) -> None:
    assert after(Visit(), *TO_THE_DESK, *way).state == "staff"


def test_who_refused_may_think_again() -> None:
    refused = after(Visit(), "start", "refused")
    assert refused.state == "staff"
    assert after(refused, "back").state == "consent"


def test_from_every_state_where_a_person_acts_there_is_a_way_back_to_the_welcome() -> None:
    for state in get_args(State):
        if state not in ("welcome", *WORKING):
            assert TABLE[state, "end"] == "welcome"


def test_every_state_can_be_reached_and_left() -> None:
    assert {state for state, _ in TABLE} == set(get_args(State)) == set(TABLE.values())
    assert {event for _, event in TABLE} == set(get_args(Event))


def test_a_second_tap_on_submit_changes_nothing() -> None:
    visit = after(HERE, *TAKEN, "use")
    assert acts.step(visit, "use", 9) is visit


def test_a_photo_that_cannot_be_finished_leads_back_to_the_camera() -> None:
    assert after(HERE, *TO_THE_CAMERA, "shot", "not_finished").state == "capture"


def test_a_failed_submission_keeps_the_photo() -> None:
    visit = acts.with_take(after(HERE, *TAKEN), taken())
    assert after(visit, "use", "not_submitted").taken == taken()


def test_going_back_from_the_result_keeps_the_takes_to_look_at() -> None:
    visit = acts.with_take(after(HERE, *TAKEN), taken())
    at_camera = after(visit, "back")
    assert at_camera.state == "capture"
    assert at_camera.takes == visit.takes
    assert after(at_camera, "look").state == "result"


def test_there_is_nothing_to_look_at_before_the_first_take() -> None:
    visit = after(HERE, *TO_THE_CAMERA)
    assert after(visit, "look") is visit


def test_a_new_take_is_the_chosen_one_and_the_earlier_ones_stay() -> None:
    visit = acts.with_take(acts.with_take(Visit(), taken("one")), taken("two"))
    assert visit.taken == taken("two")
    assert acts.with_choice(visit, 0).taken == taken("one")


def test_photos_of_one_person_do_not_go_on_to_another() -> None:
    visit = acts.with_take(acts.with_person(Visit(), SOMEBODY), taken())
    assert acts.with_person(visit, replace(SOMEBODY, flagged=True)).takes
    assert not acts.with_person(visit, Person("22B951002")).takes


def test_nothing_is_handed_in_without_consent() -> None:
    assert acts.with_person(Visit(), SOMEBODY).particulars is None


def test_the_record_says_whether_somebody_proved_who_they_are() -> None:
    visit = acts.with_consent(acts.with_person(Visit(), SOMEBODY), CONSENT)
    assert visit.particulars is not None
    assert visit.particulars.identity == "unchecked"
    known = replace(SOMEBODY, found=FOUND, code="opaque", flagged=True)
    particulars = acts.with_person(visit, known).particulars
    assert particulars is not None
    assert particulars.identity == "proved"
    assert particulars.collection_code == "opaque"
    assert particulars.flagged
    assert particulars.consent == CONSENT


def test_of_many_takes_the_newest_are_kept() -> None:
    visit = Visit()
    names = [str(number) for number in range(MOST_TAKES + 2)]
    for name in names:
        visit = acts.with_take(visit, taken(name))
    assert [entry.take.jpeg.decode() for entry in visit.takes] == names[-MOST_TAKES:]


def test_a_take_that_is_not_there_cannot_be_chosen() -> None:
    with pytest.raises(IndexError):
        acts.with_choice(acts.with_take(Visit(), taken()), 1)


@pytest.mark.parametrize("way", [["back", "back"], ["end"]])
def test_coming_back_to_the_welcome_leaves_nothing_of_the_person(way: list[Event]) -> None:
    visit = acts.with_consent(after(HERE, "start", "agreed"), CONSENT)
    visit = acts.with_take(visit, taken())
    gone = after(visit, *way)
    assert gone == Visit(number=visit.number + 1)


def test_submitting_lets_the_takes_go() -> None:
    visit = acts.with_submission(acts.with_take(Visit(), taken()), "BOOTH-1-20260601-0001")
    assert visit.takes == ()
    assert visit.submission_no == "BOOTH-1-20260601-0001"


def test_an_untouched_visit_is_first_asked_about_and_then_ended() -> None:
    visit = acts.step(Visit(), "start", 100)
    assert acts.time_left(visit, PATIENCE, 139.9) == TimeLeft()
    assert acts.time_left(visit, PATIENCE, 140) == TimeLeft(10)
    assert acts.time_left(visit, PATIENCE, 149.5) == TimeLeft(1)
    assert acts.time_left(visit, PATIENCE, 150) == TimeLeft(0, over=True)


def test_a_touch_begins_the_time_anew() -> None:
    visit = acts.touched(acts.step(Visit(), "start", 100), 145)
    assert acts.time_left(visit, PATIENCE, 179) == TimeLeft()


def test_the_last_screen_counts_down_from_its_start() -> None:
    visit = Visit(state="done", touched_s=100)
    assert acts.time_left(visit, PATIENCE, 100) == TimeLeft(20)
    assert acts.time_left(visit, PATIENCE, 120).over


@pytest.mark.parametrize("state", ["welcome", *WORKING])
def test_no_time_runs_where_nobody_is_waited_for(state: State) -> None:
    assert acts.time_left(Visit(state=state), PATIENCE, 1e6) == TimeLeft()


@given(some.lists(some.sampled_from(get_args(Event)), max_size=40))
def test_the_number_counts_up_exactly_when_a_visit_ends(events: list[Event]) -> None:
    visit = Visit()
    for event in events:
        following = acts.step(visit, event, 0)
        ends = following.state == "welcome" and visit.state != "welcome"
        assert following.number == visit.number + ends
        visit = following


def test_the_age_of_a_photo_at_graduation_is_known_where_the_day_is() -> None:
    decision = Decision("offline", "early_defence", {}, {"graduates_on": "2027-06-01"})
    person = replace(SOMEBODY, decision=decision)
    assert person.years_before_graduation(date(2026, 6, 1)) == pytest.approx(1, abs=0.01)
    assert SOMEBODY.years_before_graduation(date(2026, 6, 1)) is None
