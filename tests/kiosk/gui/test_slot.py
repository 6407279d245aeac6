"""The slot holds one value, the newest, and never a queue."""

from __future__ import annotations

from threading import Thread

from kiosk.gui.slot import Slot


def test_the_newest_of_many_values_wins_and_the_others_are_gone() -> None:
    slot: Slot[int] = Slot()
    for value in range(1000):
        slot.put(value)
    assert slot.take() == 999
    assert slot.take() is None


def test_only_a_put_into_an_empty_slot_asks_to_wake_somebody() -> None:
    slot: Slot[str] = Slot()
    assert slot.put("first")
    assert not slot.put("second")
    slot.take()
    assert slot.put("third")


def test_waiting_ends_when_a_value_comes_from_another_thread() -> None:
    slot: Slot[str] = Slot()
    thread = Thread(target=slot.put, args=("here",))
    thread.start()
    assert slot.wait(10) == "here"
    thread.join()


def test_waiting_ends_with_nothing_after_the_limit() -> None:
    slot: Slot[str] = Slot()
    assert slot.wait(0.001) is None


def test_closing_wakes_who_waits_forgets_the_value_and_takes_no_more() -> None:
    slot: Slot[str] = Slot()
    found: list[str | None] = []
    thread = Thread(target=lambda: found.append(slot.wait(10)))
    thread.start()
    slot.close()
    thread.join(5)
    assert found == [None]
    assert not slot.put("too late")
    assert slot.take() is None
    assert slot.closed
