"""Entries of the trail are found by person, act and student, and taken apart for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk import settings as settings_file
from kiosk.errors import AnswerIsNo
from kiosk.keep import backups, retention
from kiosk.keep.retention import Order
from kiosk.keep.trail import Change, particulars
from kiosk.rights import Actor
from kiosk.store import audit, submissions, trail
from kiosk.store.trail import Sought
from kiosk.submit import Take
from tests.kiosk.keep.house import MS_KEEPER, House, acknowledge, hand_in

STUDENT = "2100001"


def test_entries_are_found_newest_first_and_page_by_page(house: House) -> None:
    everything = trail.page(house.store, Sought(), 0, 10)
    assert [entry.id for entry in everything] == [3, 2, 1]
    assert trail.page(house.store, Sought(), 1, 1) == everything[1:2]
    assert trail.count(house.store, Sought()) == 3


def test_a_students_entries_are_those_of_the_number_and_of_each_photo(
    house: House, make_take: Callable[..., Take]
) -> None:
    again = hand_in(house, 1, make_take("again"))
    found = trail.page(house.store, Sought(about=STUDENT), 0, 10)
    assert {entry.act for entry in found} == {"submit", "withdraw"}
    assert trail.count(house.store, Sought(about=STUDENT)) == len(found) == 3
    assert [each.act for each in trail.page(house.store, Sought(about=again.number), 0, 10)] == [
        "submit"
    ]
    assert trail.count(house.store, Sought(about="nobody")) == 0


def test_entries_are_found_by_person_and_act(house: House, tmp_path: Path) -> None:
    house.back_up(tmp_path / "one.zip")
    assert trail.people(house.store) == ["Ms Keeper", "student"]
    assert trail.acts(house.store) == ["back_up", "submit"]
    assert trail.count(house.store, Sought(who="Ms Keeper", act="back_up")) == 1
    assert trail.count(house.store, Sought(who="Ms Keeper", act="submit")) == 0


def test_what_changed_comes_before_what_else_was_noted() -> None:
    detail = {
        "after": {"role": "reviewer", "disabled": False},
        "because": "promoted",
        "before": {"role": "operator", "disabled": False},
        "counts": {"photos": 3},
        "reasons": ["RJ-G1", "RJ-G2"],
    }
    assert particulars(detail) == [
        Change("role", "operator", "reviewer"),
        Change("because", None, "promoted"),
        Change("counts.photos", None, "3"),
        Change("reasons", None, "RJ-G1, RJ-G2"),
        Change("disabled", "false", "false"),
    ]
    assert [each.changed for each in particulars(detail)] == [True, False, False, False, False]


@pytest.mark.parametrize(
    ("detail", "change"),
    [
        ({"before": None, "after": {"role": "operator"}}, Change("role", "", "operator")),
        ({"before": "submitted", "after": "approved"}, None),
        ({"before": {"code": "x"}, "after": None}, Change("code", "x", "")),
    ],
)
def test_what_was_made_or_taken_away_has_one_side(
    detail: dict[str, object], change: Change | None
) -> None:
    found = particulars(detail)
    assert all(each.before is not None for each in found)
    if change is not None:
        assert found == [change]
        assert found[0].changed


def test_a_verification_says_how_far_it_is_and_can_be_stopped(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "_ENTRIES_A_STEP", 1)
    told: list[tuple[int, int]] = []
    assert audit.verify(house.store, lambda done, total: told.append((done, total))) is None
    assert told
    assert {total for _, total in told} == {3}

    def stop(_done: int, _total: int) -> None:
        raise AnswerIsNo("keep.cancelled")

    with pytest.raises(AnswerIsNo):
        audit.verify(house.store, stop)
    assert not house.store.db.conn.in_transaction


def test_the_plan_says_when_each_original_goes_and_which_went(house: House) -> None:
    one, two, _ = submissions.in_state(house.store, "submitted")
    acknowledge(house, two, house.now - timedelta(days=10))
    acknowledge(house, one, house.now)
    plan = retention.plan(house.store, 10)
    assert [original.number for original, _ in plan.coming] == [two.number, one.number]
    assert [each.number for each in plan.due(house.now)] == [two.number]
    retention.purge(house.store, Order(MS_KEEPER, house.now, 10))
    after = retention.plan(house.store, 10)
    assert [(each.number, each.student_no) for each in after.record] == [
        (two.number, two.student_no)
    ]
    assert (after.gone, len(after.coming), after.due(house.now)) == (1, 1, [])


def test_who_may_not_purge_is_refused_also_when_nothing_is_due(house: House) -> None:
    order = Order(Actor("Op", "operator"), house.now, 10)
    with pytest.raises(AnswerIsNo):
        retention.purge(house.store, order)


def test_the_backups_that_were_made_are_told_with_the_next_one(
    house: House, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    settings = settings_file.parse(
        f'booth = "LIB-2"\nbackup_folder = "{folder.as_posix()}"\n', "settings.toml"
    )
    assert backups.backups_of(house.store, settings, house.now).next_at == house.now
    name = "LIB-2-20260228T233000Z.kiosk-backup.zip"
    house.back_up(folder / name)
    house.back_up(tmp_path / "elsewhere.zip")
    stray = folder / "LIB-2-20260101T000000Z.kiosk-backup.zip"
    stray.write_bytes(b"of another time")
    found = backups.backups_of(house.store, settings, house.now)
    assert {each.name: each.path for each in found.kept} == {
        name: folder / name,
        "elsewhere.zip": None,
        stray.name: stray,
    }
    assert found.kept[-1].who == ""
    assert found.next_at == datetime(2026, 3, 2, 2, 30, tzinfo=house.now.tzinfo)


def test_a_folder_of_backups_that_is_gone_is_said(house: House, tmp_path: Path) -> None:
    gone = (tmp_path / "gone").as_posix()
    settings = settings_file.parse(f'backup_folder = "{gone}"\n', "settings.toml")
    found = backups.backups_of(house.store, settings, house.now)
    assert found.trouble is not None
    assert found.trouble.words_key == "keep.gone"
