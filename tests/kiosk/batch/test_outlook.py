"""What an export would do is told as the export then does it; batches come with their answers."""

from __future__ import annotations

from pathlib import Path

from kiosk import keys
from kiosk.batch.export import export
from kiosk.batch.outlook import Outlook, outlook
from kiosk.batch.receivers import receiver
from kiosk.errors import AnswerIsNo
from kiosk.store.deliveries import deliveries
from tests.kiosk.batch.desk import Desk, accept_all


def look(desk: Desk, who: str = "school-systems", *students: str) -> Outlook:
    return outlook(desk.store, desk.store.path.parent, receiver(who), students)


def test_it_counts_what_goes_and_what_waits(desk: Desk) -> None:
    desk.approve(1, 2)
    desk.approve(3, override="a reason", confirmed=False)
    desk.approve(4, simulated=True)
    found = look(desk)
    assert (found.going, found.left, found.unconfirmed, found.trials) == (2, 0, 1, 1)
    assert (found.without_code, found.begun, found.refusal) == (0, None, None)
    assert found.size_bytes > 0
    assert look(desk, "school-systems", "2100002").going == 1


def test_who_has_no_code_waits_where_a_code_is_needed(desk: Desk) -> None:
    desk.approve(1)
    found = look(desk, "collection-unit")
    assert (found.going, found.without_code) == (0, 1)
    assert found.refusal is not None
    assert found.refusal[0] == "batch.only_without_code"


def test_a_batch_that_was_begun_comes_first(desk: Desk, tmp_path: Path) -> None:
    desk.approve(1, 2)

    def stop(step: str, _done: int, _total: int) -> None:
        if step == "promised":
            raise AnswerIsNo("batch.nothing")

    try:
        export(desk.store, desk.key, desk.order(tmp_path / "stick"), accept_all, stop)
    except AnswerIsNo:
        desk.approve(3)
    found = look(desk)
    assert found.begun is not None
    assert (found.going, found.left) == (2, 1)


def test_a_key_that_the_staff_lock_asks_for_its_passphrase(desk: Desk) -> None:
    assert not look(desk).key_locked
    keys.lock(desk.store.path.parent, "a passphrase of the staff")
    assert look(desk).key_locked


def test_batches_come_newest_first_with_no_answers_yet(desk: Desk, tmp_path: Path) -> None:
    for number in (1, 2):
        desk.approve(number)
        desk.export(tmp_path / str(number))
    found = deliveries(desk.store)
    assert [each.batch.sequence for each in found] == [2, 1]
    assert [(each.accepted, each.rejected, each.open) for each in found] == [(0, 0, 1), (0, 0, 1)]
