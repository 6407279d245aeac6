"""What a visit says beside the photo is kept with it, or nothing is; codes are one a student."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.collection_code import LONGEST, add_code, check_code, hash_of, parse_code
from kiosk.consent import give, load_consent
from kiosk.eligibility import Answers, decide_open
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.rights import account_actor
from kiosk.store import audit, codes, particulars, submissions
from kiosk.store.open import Store
from kiosk.submit import Particulars, Take, submit
from kiosk.words import LANGUAGES, Words

Make = Callable[..., Take]
CODE = "yTQ1c2hzaS1jb2Rl=="


@pytest.fixture
def beside(now: datetime) -> Particulars:
    """Return the particulars of a visit at an open booth, with a code."""
    decision = decide_open(Answers(), None, now.date())
    return Particulars(give(load_consent(), "zh", now), decision, CODE, True, "unchecked")


def kept_of(store: Store) -> dict[str, int]:
    """Return how many rows each table has that a submission writes."""
    (row,) = store.rows(
        "SELECT (SELECT count(*) FROM submissions) AS submissions,"
        " (SELECT count(*) FROM images) AS images,"
        " (SELECT count(*) FROM particulars) AS particulars,"
        " (SELECT count(*) FROM collection_codes) AS codes,"
        " (SELECT count(*) FROM audit) AS audit"
    )
    return dict(row)


def test_they_are_kept_with_the_submission(
    store: Store, make_take: Make, now: datetime, beside: Particulars
) -> None:
    done = submit(store, "22S1", make_take(), booth="B", now=now, particulars=beside)
    kept = particulars.find(store, done.id)
    assert kept is not None
    assert (kept.consent_sha256, kept.consent_language) == (beside.consent.sha256, "zh")
    assert (kept.consent_given_at, kept.flagged, kept.identity) == (now, True, "unchecked")
    assert kept.decision is not None
    assert (kept.decision["path"], kept.decision["reason"]) == ("offline", "open_booth")
    code = codes.find(store, "22S1")
    assert code is not None
    assert (code.code, code.added_by) == (CODE, "student")


def test_the_trail_speaks_of_the_code_by_its_hash_only(
    store: Store, make_take: Make, now: datetime, beside: Particulars
) -> None:
    done = submit(store, "22S1", make_take(), booth="B", now=now, particulars=beside)
    (entry,) = audit.of_subject(store, done.number)
    assert entry.detail["collection_code_sha256"] == hash_of(CODE)
    assert entry.detail["consent"] == {
        "version": beside.consent.version,
        "sha256": beside.consent.sha256,
        "language": "zh",
        "given_at": "2026-02-28T23:30:00.000000Z",
    }
    assert entry.detail["decision"] == {"path": "offline", "reason": "open_booth"}
    assert (entry.detail["flagged"], entry.detail["identity"]) == (True, "unchecked")
    for row in store.rows("SELECT detail FROM audit"):
        assert CODE not in row["detail"]
    assert audit.verify(store) is None


def test_a_submission_may_come_without_any(store: Store, make_take: Make, now: datetime) -> None:
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    assert particulars.find(store, done.id) is None
    (entry,) = audit.of_subject(store, done.number)
    assert "consent" not in entry.detail


def test_without_a_decision_and_a_code_it_waits_for_its_code(
    store: Store, make_take: Make, now: datetime, beside: Particulars
) -> None:
    bare = replace(beside, decision=None, collection_code=None, flagged=False, identity="proved")
    done = submit(store, "22S1", make_take(), booth="B", now=now, particulars=bare)
    kept = particulars.find(store, done.id)
    assert kept is not None
    assert (kept.decision, kept.flagged, kept.identity) == (None, False, "proved")
    assert submissions.waiting_for_code(store) == [done]
    add_code(store, "22S1", CODE, who=account_actor("li"), now=now)
    assert submissions.waiting_for_code(store) == []


def test_only_live_photos_wait_for_a_code(
    store: Store, make_take: Make, now: datetime, beside: Particulars
) -> None:
    first = submit(store, "22S1", make_take("first"), booth="B", now=now)
    second = submit(store, "22S1", make_take("second"), booth="B", now=now)
    sent_back = submit(store, "22S2", make_take("third"), booth="B", now=now)
    submit(store, "22S3", make_take("fourth"), booth="B", now=now, particulars=beside)
    with store.writing():
        submissions.move(store, sent_back, "returned")
    assert first.number != second.number
    assert submissions.waiting_for_code(store) == [second]


def test_somebody_elses_code_leaves_nothing_half_done(
    store: Store, make_take: Make, now: datetime, beside: Particulars
) -> None:
    submit(store, "22S1", make_take("first"), booth="B", now=now, particulars=beside)
    earlier = submit(store, "22S2", make_take("second"), booth="B", now=now)
    before = kept_of(store)
    with pytest.raises(AnswerIsNo) as caught:
        submit(store, "22S2", make_take("third"), booth="B", now=now, particulars=beside)
    assert caught.value.words_key == "code.taken"
    assert kept_of(store) == before
    assert submissions.get(store, earlier.number) == earlier
    without = replace(beside, collection_code=None)
    third = submit(store, "22S2", make_take("third"), booth="B", now=now, particulars=without)
    assert third.state == "submitted"


def test_the_same_take_twice_keeps_one_set(
    store: Store, make_take: Make, now: datetime, beside: Particulars
) -> None:
    first = submit(store, "22S1", make_take(), booth="B", now=now, particulars=beside)
    before = kept_of(store)
    assert submit(store, "22S1", make_take(), booth="B", now=now, particulars=beside) == first
    assert kept_of(store) == before


def test_a_new_code_takes_the_place_of_the_old_and_frees_it(
    store: Store, make_take: Make, now: datetime
) -> None:
    submit(store, "22S1", make_take("first"), booth="B", now=now)
    submit(store, "22S2", make_take("second"), booth="B", now=now)
    add_code(store, "22S1", CODE, who=account_actor("li"), now=now)
    add_code(store, "22S1", CODE, who=account_actor("li"), now=now)
    add_code(store, "22S1", "another code", who=account_actor("li"), now=now)
    details = [entry.detail for entry in audit.of_subject(store, "22S1")]
    assert details == [
        {"code_sha256": hash_of(CODE), "earlier_sha256": None},
        {"code_sha256": hash_of("another code"), "earlier_sha256": hash_of(CODE)},
    ]
    assert check_code(store, "22S2", CODE) == CODE
    with pytest.raises(AnswerIsNo):
        check_code(store, "22S2", "another code")


def test_a_code_needs_somebody_it_belongs_to(store: Store, now: datetime) -> None:
    with pytest.raises(AnswerIsNo) as caught:
        add_code(store, "22S1", CODE, who=account_actor("li"), now=now)
    assert caught.value.words_key == "code.nobody"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "code.empty"),
        (" \r\n", "code.empty"),
        ("1234567", "code.bad_length"),
        ("x" * (LONGEST + 1), "code.bad_length"),
        ("x" * 4096, "code.bad_length"),
        ("code with\x00nothing", "code.unreadable"),
        ("code over\ntwo lines", "code.unreadable"),
        ("code \ud800 cut in half", "code.unreadable"),
    ],
)
def test_what_is_no_code_is_refused(text: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_code(text)
    assert caught.value.words_key == key
    for language in LANGUAGES:
        assert 0 < len(Words(language).explain(caught.value)) < 200  # not-profile: of a sentence


@given(st.text(max_size=80))
def test_a_code_is_kept_as_it_is(text: str) -> None:
    try:
        code = parse_code(text)
    except BadInput:
        return
    assert code == text.strip()
    assert parse_code(code) == code
    assert json.loads(json.dumps(code)) == code
    assert len(hash_of(code)) == len(hash_of(""))
