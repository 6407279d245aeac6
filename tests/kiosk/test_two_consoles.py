"""Two consoles at once on one student: the second is told, and nothing of the first is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.admission import TRIES, admit, prove, release, withdraw_admission
from kiosk.collection_code import add_code
from kiosk.errors import AnswerIsNo
from kiosk.history import history_of
from kiosk.rights import account_actor
from kiosk.store import students
from kiosk.store.open import Store, open_store
from kiosk.store.seen import Seen
from kiosk.words import LANGUAGES, Words
from tests.kiosk.listing import listed

LI, WANG = account_actor("li"), account_actor("wang")
Act = Callable[[Store, Seen, datetime], object]
ACTS: dict[str, Act] = {
    "admit": lambda store, seen, now: admit(store, seen, "because", who=WANG, now=now),
    "withdraw": lambda store, seen, now: withdraw_admission(store, seen, who=WANG, now=now),
    "code": lambda store, seen, now: add_code(store, seen, "another code", who=WANG, now=now),
    "release": lambda store, seen, now: release(store, seen, who=WANG, now=now),
}


@pytest.mark.parametrize("act", ACTS)
def test_the_second_of_two_consoles_is_told(
    store: Store, data: Path, now: datetime, act: str
) -> None:
    listed(store, now)
    for _ in range(TRIES):
        prove(store, "22S1", "0000", now)
    admit(store, "22S1", "at first", who=LI, now=now)
    seen = history_of(store, "22S1").seen
    with open_store(data) as other:
        admit(other, history_of(other, "22S1").seen, "the dean says so", who=LI, now=now)
    with pytest.raises(AnswerIsNo) as caught:
        ACTS[act](store, seen, now)
    assert caught.value.words_key == "student.stale"
    for language in LANGUAGES:
        assert "22S1" in Words(language).explain(caught.value)
    student = students.find(store, "22S1")
    assert student is not None
    assert student.admitted_because == "the dean says so"
    # Having looked again, it can be done.
    ACTS[act](store, history_of(store, "22S1").seen, now)


def test_what_happens_to_another_student_is_in_nobodys_way(store: Store, now: datetime) -> None:
    listed(store, now)
    seen = history_of(store, "22S1").seen
    admit(store, "22S2", "because", who=LI, now=now)
    admit(store, seen, "because", who=WANG, now=now)
