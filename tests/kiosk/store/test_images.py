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
