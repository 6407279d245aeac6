"""Pictures come back as the bytes they were, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from kiosk.errors import EnvironmentFailed
from kiosk.store import images
from kiosk.store.open import Store
from kiosk.submit import Take, submit


def test_both_pictures_come_back_as_they_were(
    store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    take = make_take()
    submission = submit(store, "22B1", take, booth="B", now=now)
    original = images.read(store, submission.id, "original")
    finished = images.read(store, submission.id, "finished")
    assert original == images.Image("original", "image/png", take.original_size, take.original)
    assert finished == images.Image("finished", "image/jpeg", take.finished_size, take.jpeg)
    assert submission.original_sha256 == original.sha256
    assert submission.finished_sha256 == finished.sha256


@pytest.mark.parametrize("kind", ["original", "finished"])
def test_a_picture_whose_bytes_were_changed_is_not_handed_out(
    store: Store, make_take: Callable[..., Take], now: datetime, kind: images.Kind
) -> None:
    submission = submit(store, "22B1", make_take(), booth="B", now=now)
    store.db.execute("UPDATE images SET data = zeroblob(9) WHERE kind = ?", [kind])
    with pytest.raises(EnvironmentFailed) as caught:
        images.read(store, submission.id, kind)
    assert caught.value.words_key == "store.picture_changed"


def test_a_picture_that_is_not_there_is_a_bug(store: Store) -> None:
    with pytest.raises(KeyError):
        images.read(store, 1, "finished")


def test_many_finished_photos_come_in_the_order_asked_for_each_held_against_its_hash(
    store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    kept = {}
    for number in range(40):
        take = make_take(f"photo {number}")
        kept[submit(store, f"22B{number}", take, booth="B", now=now).id] = take.jpeg
    wanted = sorted(kept, reverse=True)
    assert list(images.finished(store, wanted)) == [kept[each] for each in wanted]
    store.db.execute(
        "UPDATE images SET data = zeroblob(9) WHERE kind = 'finished' AND submission_id = ?",
        [wanted[-1]],
    )
    with pytest.raises(EnvironmentFailed) as caught:
        list(images.finished(store, wanted))
    assert caught.value.words_key == "store.picture_changed"
    with pytest.raises(KeyError):
        list(images.finished(store, [max(wanted) + 1]))
