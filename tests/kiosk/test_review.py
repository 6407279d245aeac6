"""Deciding about a photo: reasons, overrides, and two people at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.review import (
    Approval,
    Rejection,
    approve,
    confirm,
    needs_override,
    override_of,
    queue,
    queue_of_overrides,
    reject,
)
from kiosk.rights import Actor, account_actor
from kiosk.store import audit, reviews, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.words import LANGUAGES, Words
from tests.kiosk.staff import hire

Make = Callable[..., Take]
WANG = account_actor("Wang")
LI = account_actor("Li")


@pytest.fixture
def yes(now: datetime) -> Approval:
    """Return a plain approval."""
    return Approval(WANG, now)


@pytest.fixture
def no(now: datetime) -> Rejection:
    """Return a rejection with one reason."""
    return Rejection(WANG, now, ["RJ-G1"])


@pytest.fixture
def waiting(store: Store, make_take: Make, now: datetime) -> Submission:
    """Return a photo that breaks no rule and waits."""
    return submit(store, "22B1", make_take(), booth="B", now=now)


@pytest.fixture
def failing(store: Store, make_take: Make, now: datetime) -> Submission:
    """Return a photo that breaks a rule and waits."""
    return submit(store, "22B2", make_take(verdict="fail"), booth="B", now=now)


def said(error: KioskError) -> str:
    """Return the error's key, having said it in both languages."""
    for language in LANGUAGES:
        assert Words(language).explain(error)
    return error.words_key


def test_the_queue_holds_what_waits_and_nothing_else(
    store: Store, make_take: Make, waiting: Submission, yes: Approval, now: datetime
) -> None:
    later = submit(store, "22B9", make_take(), booth="B", now=now + timedelta(minutes=1))
    assert queue(store) == [waiting, later]
    approve(store, waiting.number, yes)
    assert queue(store) == [later]


@pytest.mark.parametrize("verdict", ["pass", "warn"])
def test_a_photo_that_breaks_no_rule_is_approved_plainly(
    store: Store, make_take: Make, yes: Approval, now: datetime, verdict: str
) -> None:
    number = submit(store, "22B3", make_take(verdict=verdict), booth="B", now=now).number
    done = approve(store, number, yes)
    assert (done.state, done.version) == ("approved", 2)
    assert reviews.of_submission(store, done.id) == [
        reviews.Review("approve", (), "", False, "Wang", now)
    ]


def test_a_photo_that_breaks_a_rule_is_approved_only_with_a_reason(
    store: Store, failing: Submission, yes: Approval
) -> None:
    for empty in (None, "", "  "):
        with pytest.raises(AnswerIsNo) as caught:
            approve(store, failing.number, replace(yes, override_reason=empty))
        assert said(caught.value) == "review.override_needed"
        assert caught.value.fields["rules"] == "geometry.crown"
    done = approve(store, failing.number, replace(yes, override_reason=" enlarged "))
    (decision,) = reviews.of_submission(store, done.id)
    assert (decision.override, decision.note) == (True, "enlarged")


def test_a_broken_rule_counts_even_if_the_verdict_does_not_say_so(
    store: Store, make_take: Make, yes: Approval, now: datetime
) -> None:
    take = make_take()
    report = {"verdict": "warn", "rules": [{"id": "file.dpi", "verdict": "fail"}]}
    submission = submit(store, "22B3", replace(take, report=report), booth="B", now=now)
    assert needs_override(submission)
    with pytest.raises(AnswerIsNo):
        approve(store, submission.number, yes)


def test_a_rejection_keeps_its_reasons_once_and_in_order(
    store: Store, waiting: Submission, no: Rejection, now: datetime
) -> None:
    several = replace(no, reasons=["rj-q1", "RJ-G1", " RJ-Q1"], note=" please again ")
    done = reject(store, waiting.number, several)
    assert (done.state, done.version) == ("returned", 2)
    assert reviews.of_submission(store, done.id) == [
        reviews.Review("reject", ("RJ-Q1", "RJ-G1"), "please again", False, "Wang", now)
    ]


def test_a_decision_is_written_into_the_trail_with_the_bytes_it_was_about(
    store: Store, failing: Submission, yes: Approval
) -> None:
    approve(store, failing.number, replace(yes, override_reason="enlarged"))
    entry = audit.of_subject(store, failing.number)[-1]
    assert (entry.who, entry.act) == ("Wang", "approve")
    assert entry.detail["override"] is True
    assert entry.detail["finished_sha256"] == failing.finished_sha256
    assert audit.verify(store) is None


@pytest.mark.parametrize("state", ["approved", "returned", "withdrawn", "exported"])
def test_a_photo_that_does_not_wait_is_not_decided_again(
    store: Store, waiting: Submission, yes: Approval, no: Rejection, state: submissions.State
) -> None:
    store.db.execute("UPDATE submissions SET state = ?", [state])
    with pytest.raises(AnswerIsNo) as approving:
        approve(store, waiting.number, yes)
    with pytest.raises(AnswerIsNo) as rejecting:
        reject(store, waiting.number, no)
    assert said(approving.value) == said(rejecting.value) == f"review.already.{state}"
    assert reviews.of_submission(store, waiting.id) == []


def test_of_two_people_who_decide_at_once_the_second_is_told(
    store: Store, waiting: Submission, yes: Approval, no: Rejection
) -> None:
    approve(store, waiting.number, replace(yes, expected_version=waiting.version))
    with pytest.raises(AnswerIsNo):
        reject(store, waiting.number, replace(no, expected_version=waiting.version))
    assert submissions.get(store, waiting.number).state == "approved"


def test_a_version_that_was_not_the_one_looked_at_is_refused(
    store: Store, waiting: Submission, yes: Approval
) -> None:
    with pytest.raises(AnswerIsNo) as caught:
        approve(store, waiting.number, replace(yes, expected_version=waiting.version + 1))
    assert said(caught.value) == "submission.stale"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"reasons": []}, "review.no_reason"),
        ({"reasons": ["RJ-G1", "RJ-X9"]}, "review.unknown_reason"),
        ({"note": "x" * 10_000}, "review.note_too_long"),
        ({"reviewer": account_actor(" ")}, "review.bad_reviewer"),
        ({"reviewer": account_actor("x" * 10_000)}, "review.bad_reviewer"),
    ],
)
def test_a_wrong_rejection_is_refused_and_leaves_nothing(
    store: Store, waiting: Submission, no: Rejection, change: dict[str, Any], key: str
) -> None:
    with pytest.raises(BadInput) as caught:
        reject(store, waiting.number, replace(no, **change))
    assert said(caught.value) == key
    assert submissions.get(store, waiting.number) == waiting


def test_an_unknown_number_is_refused(store: Store, yes: Approval) -> None:
    with pytest.raises(BadInput) as caught:
        approve(store, "B-20260301-0001", yes)
    assert said(caught.value) == "submission.unknown"


# --- who may, and the second pair of eyes ----------------------------------------------------


@pytest.fixture
def overridden(store: Store, failing: Submission, yes: Approval) -> Submission:
    """Return a photo that Wang approved although it breaks a rule."""
    return approve(store, failing.number, replace(yes, override_reason="enlarged"))


def test_an_override_waits_for_a_second_reviewer(
    store: Store, overridden: Submission, yes: Approval, now: datetime
) -> None:
    assert queue_of_overrides(store) == [overridden]
    for same in ("Wang", "wang ", "ＷＡＮＧ"):
        with pytest.raises(AnswerIsNo) as caught:
            confirm(store, overridden.number, replace(yes, reviewer=account_actor(same)))
        assert said(caught.value) == "review.second_pair"
    confirm(store, overridden.number, replace(yes, reviewer=LI))
    assert queue_of_overrides(store) == []
    override = override_of(store, overridden)
    assert override is not None
    assert (override.by, override.why) == ("Wang", "enlarged")
    assert (override.confirmed_by, override.confirmed_at) == ("Li", now)
    entry = audit.of_subject(store, overridden.number)[-1]
    assert (entry.who, entry.act) == ("Li", "confirm_override")
    assert entry.detail["before"] == {"confirmed_by": None, "override_by": "Wang"}
    assert entry.detail["after"] == {"confirmed_by": "Li", "override_by": "Wang"}


def test_what_is_confirmed_is_neither_confirmed_again_nor_taken_back(
    store: Store, overridden: Submission, yes: Approval, no: Rejection
) -> None:
    confirm(store, overridden.number, replace(yes, reviewer=LI))
    with pytest.raises(AnswerIsNo) as again:
        confirm(store, overridden.number, replace(yes, reviewer=account_actor("Zhao")))
    assert said(again.value) == "review.nothing_to_confirm"
    with pytest.raises(AnswerIsNo) as back:
        reject(store, overridden.number, no)
    assert said(back.value) == "review.already.approved"


def test_a_second_reviewer_who_does_not_agree_sends_the_photo_back(
    store: Store, overridden: Submission, yes: Approval, no: Rejection, make_take: Make
) -> None:
    done = reject(store, overridden.number, replace(no, reviewer=LI))
    assert done.state == "returned"
    assert queue_of_overrides(store) == []
    with pytest.raises(AnswerIsNo) as caught:
        confirm(store, done.number, replace(yes, reviewer=LI))
    assert said(caught.value) == "review.nothing_to_confirm"
    # The way is free for a new take.
    assert submit(store, "22B2", make_take("new"), booth="B", now=yes.now).state == "submitted"


def test_a_photo_that_needs_no_override_needs_no_second_reviewer(
    store: Store, waiting: Submission, yes: Approval, no: Rejection
) -> None:
    approve(store, waiting.number, yes)
    assert queue_of_overrides(store) == []
    with pytest.raises(AnswerIsNo):
        reject(store, waiting.number, no)


def test_a_confirmation_of_another_version_is_refused(
    store: Store, overridden: Submission, yes: Approval
) -> None:
    stale = replace(yes, reviewer=LI, expected_version=overridden.version + 1)
    with pytest.raises(AnswerIsNo) as caught:
        confirm(store, overridden.number, stale)
    assert said(caught.value) == "submission.stale"


def test_who_may_not_decide_does_not_decide(
    store: Store, waiting: Submission, overridden: Submission, now: datetime
) -> None:
    hire(store, "Chen", "administrator", now)
    operator = hire(store, "Zhao", "operator", now)
    stranger = Actor("Mallory", "administrator")
    for actor, key in ((operator, "rights.needs.reviewer"), (stranger, "people.not_any_more")):
        acts: list[Callable[[], object]] = [
            lambda actor=actor: approve(store, waiting.number, Approval(actor, now)),  # type: ignore[misc]
            lambda actor=actor: reject(store, waiting.number, Rejection(actor, now, ["RJ-G1"])),  # type: ignore[misc]
            lambda actor=actor: confirm(store, overridden.number, Approval(actor, now)),  # type: ignore[misc]
        ]
        for act in acts:
            with pytest.raises(AnswerIsNo) as caught:
                act()
            assert said(caught.value) == key
    assert submissions.get(store, waiting.number) == waiting
    reviewer = hire(store, "Li", "reviewer", now)
    assert approve(store, waiting.number, Approval(reviewer, now)).state == "approved"


def test_without_people_nobody_decides_from_a_window(
    store: Store, waiting: Submission, now: datetime
) -> None:
    with pytest.raises(AnswerIsNo) as caught:
        approve(store, waiting.number, Approval(Actor("Li", "reviewer"), now))
    assert said(caught.value) == "people.none"
