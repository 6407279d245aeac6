"""The tables of the desk fetch what is in sight and nothing else, and keep up with questions."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.gui.staff.table import PAGE, Column, Table, Want
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look, Voice
from kiosk.words import Words

MANY = 200_000
COLUMNS = (
    Column("staff.room.students", lambda row, _: str(row), order="number"),
    Column("staff.room.people", lambda _, voice: voice.say("staff.room.keys"), stretch=True),
)


class Answering:
    """Answers for a table of numbers, and keeps what was wanted."""

    def __init__(self, table: Table, total: int) -> None:
        self.table, self.total = table, total
        self.wants: list[Want] = []
        self.at_once = True
        table.model_of_rows.wanted.connect(self.take)

    def take(self, want: Want) -> None:
        self.wants.append(want)
        if self.at_once:
            self.give(want)

    def give(self, want: Want) -> None:
        rows = range(want.first, min(want.first + want.size, self.total))
        numbers = [self.total - 1 - row if want.descending else row for row in rows]
        self.table.model_of_rows.answer(want, numbers, self.total if want.count else None)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    voice = Voice(Words("en"))
    table = Table(Look(theme, voice), COLUMNS)
    voice.setParent(table)
    qtbot.addWidget(table)
    table.resize(600, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def shown(table: Table, row: int) -> str:
    return str(table.model_of_rows.index(row, 0).data())


def is_shown(table: Table, row: int) -> bool:
    return shown(table, row) == str(row)


def test_it_scrolls_to_any_place_of_200_000_rows_without_fetching_those_between(
    table: Table, qtbot: QtBot
) -> None:
    answering = Answering(table, MANY)
    table.model_of_rows.ask_again()
    assert table.model_of_rows.rowCount() == MANY
    for wanted in (150_000, MANY - 1, 70_050):
        table.scrollTo(table.model_of_rows.index(wanted, 0))
        qtbot.waitUntil(partial(is_shown, table, wanted))
    assert len(answering.wants) < 10
    assert [want.count for want in answering.wants] == [True] + [False] * (len(answering.wants) - 1)


def test_answers_to_an_earlier_question_are_dropped(table: Table) -> None:
    answering = Answering(table, 5)
    answering.at_once = False
    table.model_of_rows.ask_again()
    table.model_of_rows.ask_again()
    early, late = answering.wants
    answering.give(early)
    assert not table.model_of_rows.known
    answering.total = 3
    answering.give(late)
    assert table.model_of_rows.rowCount() == 3


def test_one_page_is_asked_for_at_a_time_and_then_what_is_in_sight_by_then(
    table: Table, qtbot: QtBot
) -> None:
    answering = Answering(table, MANY)
    table.model_of_rows.ask_again()
    answering.at_once = False
    table.model_of_rows.need(1_000, 1_010)
    table.model_of_rows.need(50_000, 50_010)
    assert len(answering.wants) == 2
    table.scrollTo(table.model_of_rows.index(90_000, 0))
    answering.give(answering.wants[-1])
    qtbot.waitUntil(lambda: len(answering.wants) == 3)
    assert abs(answering.wants[-1].first - 90_000) <= PAGE


def test_a_heading_sorts_and_one_that_cannot_leaves_the_arrow(table: Table) -> None:
    answering = Answering(table, MANY)
    table.model_of_rows.ask_again()
    heading = table.horizontalHeader()
    heading.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert (answering.wants[-1].order, answering.wants[-1].descending) == ("number", True)
    assert shown(table, 0) == str(MANY - 1)
    asked = len(answering.wants)
    heading.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert len(answering.wants) == asked
    assert heading.sortIndicatorSection() == 0


def test_the_chosen_row_stays_chosen_when_the_rows_are_read_again(table: Table) -> None:
    _answering = Answering(table, 70)
    table.model_of_rows.ask_again()
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    table.setCurrentIndex(table.model_of_rows.index(7, 0))
    assert chosen == [7]
    table.model_of_rows.ask_again()
    assert table.currentIndex().row() == 7
    assert chosen == [7]


def test_a_row_that_is_not_at_hand_is_chosen_when_it_comes(table: Table, qtbot: QtBot) -> None:
    _answering = Answering(table, MANY)
    table.model_of_rows.ask_again()
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    table.setCurrentIndex(table.model_of_rows.index(MANY - 1, 0))
    qtbot.waitUntil(lambda: chosen == [MANY - 1])


def test_a_list_that_became_shorter_is_shown_from_where_there_is_some(
    table: Table, qtbot: QtBot
) -> None:
    answering = Answering(table, MANY)
    table.model_of_rows.ask_again()
    table.scrollToBottom()
    qtbot.waitUntil(lambda: shown(table, MANY - 1) == str(MANY - 1))
    answering.total = 120
    table.model_of_rows.ask_again()
    assert table.model_of_rows.rowCount() == 120
    qtbot.waitUntil(lambda: shown(table, 119) == "119")
    table.scrollToTop()
    qtbot.waitUntil(lambda: shown(table, 0) == "0")


def test_a_short_list_is_shown_whole_and_in_both_languages(table: Table) -> None:
    table.model_of_rows.show_all(list(range(250)))
    assert (shown(table, 249), table.model_of_rows.rowCount()) == ("249", 250)
    table.model_of_rows.clear()
    assert table.model_of_rows.rowCount() == 0
