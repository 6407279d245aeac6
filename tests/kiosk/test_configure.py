"""Settings, season and holidays change by right, whole, in the trail, never over others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk import configure, own_file, season_figures
from kiosk.configure import (
    UNUSABLE,
    Order,
    change_holidays,
    change_season,
    change_settings,
    earlier_seasons,
    holidays_now,
    season_now,
    settings_now,
)
from kiosk.errors import AnswerIsNo, BadInput, EnvironmentFailed, KioskError
from kiosk.holidays import OwnDays, load_calendar
from kiosk.rights import Actor
from kiosk.season import load_season
from kiosk.settings import FILE_NAME, Settings, load
from kiosk.store import audit
from kiosk.store.open import Store
from kiosk.words import LANGUAGES, Words
from tests.kiosk.staff import hire


@pytest.fixture
def admin(store: Store, now: datetime) -> Actor:
    return hire(store, "Chen Admin", "administrator", now)


@pytest.fixture
def order(admin: Actor, now: datetime) -> Order:
    return Order(admin, now, own_file.NO_FILE)


def refusal(act: Callable[[], object]) -> KioskError:
    with pytest.raises(KioskError) as caught:
        act()
    assert all(Words(language).explain(caught.value) for language in LANGUAGES)
    return caught.value


def test_a_setting_is_kept_in_the_file_and_in_the_trail(
    store: Store, data: Path, order: Order
) -> None:
    kept = change_settings(store, data, order, {"idle_after_s": 70, "sound": False})
    assert load(data) == Settings(idle_after_s=70, sound=False) == kept.settings
    (entry,) = audit.of_subject(store, FILE_NAME)
    assert (entry.who, entry.act) == ("Chen Admin", "change_settings")
    assert entry.detail["before"] == {"idle_after_s": 40, "sound": True}
    assert entry.detail["after"] == {"idle_after_s": 70, "sound": False}
    back = change_settings(store, data, replace(order, version=kept.version), {"sound": True})
    assert load(data) == Settings(idle_after_s=70) == back.settings
    assert audit.verify(store) is None


def test_the_slower_of_two_consoles_is_refused_and_nothing_is_lost(
    store: Store, data: Path, order: Order
) -> None:
    change_settings(store, data, order, {"idle_after_s": 70})
    error = refusal(lambda: change_settings(store, data, order, {"sound": False}))
    assert error.words_key == "configure.changed_meanwhile"
    assert load(data) == Settings(idle_after_s=70)
    assert len(audit.of_subject(store, FILE_NAME)) == 1
    (data / FILE_NAME).write_text("idle_after_s = 90\n", encoding="utf-8")
    by_hand = settings_now(data)
    change_settings(store, data, replace(order, version=by_hand.version), {"sound": False})
    assert load(data) == Settings(idle_after_s=90, sound=False)


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"idle_after_s": 0}, "settings.bad.idle_after_s"),
        ({"idle_after_s": "70"}, "settings.bad.idle_after_s"),
        ({"booth": "a b"}, "settings.bad.booth"),
        ({"colour": "red"}, "settings.unknown"),
    ],
)
def test_what_is_not_permitted_changes_nothing(
    store: Store, data: Path, order: Order, values: dict[str, str | int], key: str
) -> None:
    assert refusal(lambda: change_settings(store, data, order, values)).words_key == key
    assert not (data / FILE_NAME).exists()


def test_only_an_administrator_changes_anything(
    store: Store, data: Path, order: Order, now: datetime
) -> None:
    by = replace(order, actor=hire(store, "Wang Wei", "reviewer", now))
    figures = season_now(data).figures
    for act in (
        lambda: change_settings(store, data, by, {"sound": False}),
        lambda: change_season(store, data, by, figures),
        lambda: change_holidays(store, data, by, OwnDays()),
    ):
        assert refusal(act).words_key == "rights.needs.administrator"
    assert [path.name for path in data.iterdir() if path.suffix == ".toml"] == []


def test_the_season_is_changed_and_what_was_before_can_be_taken_back(
    store: Store, data: Path, order: Order
) -> None:
    first = season_now(data)
    second = {**first.figures, "id": "2026", "collection.opens": "2026-03-01"}
    kept = change_season(store, data, order, second)
    assert (load_season(data).id, load_season(data).opens) == ("2026", date(2026, 3, 1))
    assert kept.figures == second
    (earlier,) = earlier_seasons(store)
    assert (earlier.figures, earlier.replaced_by) == (first.figures, "Chen Admin")
    again = replace(order, version=kept.version, because=f"take back {earlier.entry}")
    assert change_season(store, data, again, earlier.figures).figures == first.figures
    assert [each.figures["id"] for each in earlier_seasons(store)] == ["2026", "2024"]
    stale = refusal(lambda: change_season(store, data, order, second))
    assert stale.words_key == "configure.changed_meanwhile"


def test_a_season_that_cannot_be_is_refused_whole(store: Store, data: Path, order: Order) -> None:
    figures = {**season_now(data).figures, "code.until": "2020-01-01"}
    error = refusal(lambda: change_season(store, data, order, figures))
    assert (error.words_key, error.fields["name"]) == ("season.bad", "code.until")
    assert not (data / "season.toml").exists()


def test_a_file_that_was_broken_by_hand_can_be_replaced(
    store: Store, data: Path, order: Order
) -> None:
    (data / "season.toml").write_text("id = ", encoding="utf-8")
    (data / FILE_NAME).write_text("sound = 3", encoding="utf-8")
    (data / "holidays.toml").write_text("off = 3", encoding="utf-8")
    season, settings, days = season_now(data), settings_now(data), holidays_now(data)
    for each in (season, settings, days):
        assert isinstance(each.trouble, BadInput)
    change_season(store, data, replace(order, version=season.version), season.figures)
    change_settings(store, data, replace(order, version=settings.version), {"sound": False})
    change_holidays(store, data, replace(order, version=days.version), days.own)
    assert load_season(data).id == "2024"
    assert load(data) == Settings(sound=False)
    for name in ("season.toml", FILE_NAME, "holidays.toml"):
        (entry,) = audit.of_subject(store, name)
        assert entry.detail["before"] == UNUSABLE
    assert earlier_seasons(store) == []


def test_holidays_that_the_staff_add_go_before_the_announced_ones(
    store: Store, data: Path, order: Order
) -> None:
    own = OwnDays(frozenset({date(2031, 1, 2)}), frozenset({date(2031, 1, 4)}), date(2031, 12, 31))
    assert change_holidays(store, data, order, own).own == own
    calendar = load_calendar(data)
    assert date(2031, 1, 2) in calendar.off
    assert calendar.known_until == date(2031, 12, 31)
    (entry,) = audit.of_subject(store, "holidays.toml")
    assert entry.detail["after"] == own.spelt
    both = OwnDays(frozenset({date(2031, 1, 2)}), frozenset({date(2031, 1, 2)}))
    version = replace(order, version=holidays_now(data).version)
    assert refusal(lambda: change_holidays(store, data, version, both)).words_key == "holidays.bad"


def test_a_folder_that_takes_nothing_leaves_file_and_trail_as_they_were(
    store: Store, data: Path, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.own_file.tempfile.mkstemp", full)
    error = refusal(lambda: change_settings(store, data, order, {"sound": False}))
    assert isinstance(error, EnvironmentFailed)
    assert not (data / FILE_NAME).exists()
    assert audit.of_subject(store, FILE_NAME) == []


def test_a_trail_that_cannot_be_kept_puts_the_file_back(
    store: Store, data: Path, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = change_settings(store, data, order, {"idle_after_s": 70})

    def fail() -> None:
        raise EnvironmentFailed("store.disk_full", file="x")

    monkeypatch.setattr(store.db, "commit", fail)
    again = replace(order, version=kept.version)
    with pytest.raises(EnvironmentFailed):
        change_settings(store, data, again, {"idle_after_s": 90})
    monkeypatch.undo()
    assert load(data) == Settings(idle_after_s=70)
    assert len(audit.of_subject(store, FILE_NAME)) == 1
    assert sorted(path.name for path in data.glob(".settings*")) == []


def test_the_door_knows_every_figure_of_the_season() -> None:
    assert set(configure.season_now(Path("nowhere")).figures) == {
        figure.name for figure in season_figures.FIGURES
    }


def test_a_change_without_the_named_right_says_who_may(
    store: Store, data: Path, order: Order
) -> None:
    stranger = replace(order, actor=Actor("Nobody", "administrator"))
    error = refusal(lambda: change_settings(store, data, stranger, {"sound": False}))
    assert isinstance(error, AnswerIsNo)
    assert error.words_key == "people.not_any_more"
