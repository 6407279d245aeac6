"""The welcome beckons while nobody is there, and says why when it cannot begin."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.gui.student.shell import Shell
from kiosk.gui.student.welcome import State, Welcome
from kiosk.gui.theme import Theme
from kiosk.gui.voice import Look
from kiosk.gui.widgets.text import Text
from kiosk.words import Language

OPENING, PLACE = "Mon-Fri 9-17", "H 101"


@pytest.fixture
def welcome(make_look: Callable[[Language], Look], qtbot: QtBot) -> Welcome:
    screen = Welcome(make_look("en"), OPENING, PLACE)
    screen.resize(1920, 1080)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def said(screen: QWidget) -> str:
    return "\n".join(text.text() for text in screen.findChildren(Text) if text.isVisible())


def test_it_says_when_it_is_open_and_where_the_staff_are(welcome: Welcome) -> None:
    assert OPENING in said(welcome)
    assert PLACE in said(welcome)


def test_without_either_its_foot_is_empty(
    make_look: Callable[[Language], Look], qtbot: QtBot
) -> None:
    screen = Welcome(make_look("en"))
    qtbot.addWidget(screen)
    screen.show()
    assert said(screen.foot) == ""


@pytest.mark.parametrize("state", ["closed", "staff"])
def test_a_booth_that_cannot_begin_says_why_and_where_to_go(state: State, welcome: Welcome) -> None:
    welcome.show_state(state, "season.unreadable", {"file": "season.toml"})
    assert not welcome.start.isVisible()
    assert welcome.look.voice.say(f"student.welcome.{state}") in said(welcome)
    assert "season.toml" in said(welcome)
    assert PLACE in said(welcome.cards)
    welcome.show_state("open")
    assert welcome.start.isVisible()
    assert "season.toml" not in said(welcome)


def test_a_booth_that_opens_again_begins(welcome: Welcome) -> None:
    started = QSignalSpy(welcome.started)
    welcome.show_state("staff")
    welcome.show_state("open")
    QTest.mouseClick(welcome.start, Qt.MouseButton.LeftButton)
    assert started.count() == 1


def beckons(screen: Welcome) -> bool:
    return screen.beckon.beckoning


def test_it_beckons_while_nobody_is_there(welcome: Welcome, qtbot: QtBot) -> None:
    still = welcome.beckon.grab().toImage()
    welcome.set_idle(idle=True)
    assert beckons(welcome)
    qtbot.waitUntil(lambda: welcome.beckon.grab().toImage() != still)
    with qtbot.waitSignal(welcome.beckon.beat):
        pass
    assert sum(drawing.lit for drawing in welcome.drawings) == 1
    welcome.set_idle(idle=False)
    assert not beckons(welcome)
    assert not any(drawing.lit for drawing in welcome.drawings)
    assert welcome.beckon.grab().toImage() == still


def test_a_closed_booth_beckons_nobody(welcome: Welcome) -> None:
    welcome.set_idle(idle=True)
    welcome.show_state("closed")
    assert not beckons(welcome)
    welcome.set_idle(idle=True)
    assert not beckons(welcome)


def test_a_hidden_welcome_does_not_move(welcome: Welcome) -> None:
    welcome.set_idle(idle=True)
    welcome.hide()
    assert not beckons(welcome)


class Calm(QProxyStyle):
    """A system that asks for less motion."""

    def styleHint(  # noqa: N802  Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  Qt's name
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_nothing_moves_where_the_system_asks_for_less_motion(welcome: Welcome) -> None:
    calm = Calm("fusion")
    calm.setParent(welcome)
    welcome.beckon.setStyle(calm)
    welcome.set_idle(idle=True)
    assert not beckons(welcome)


def test_nothing_moves_where_the_staff_want_it_still(
    make_look: Callable[[Language], Look], qtbot: QtBot
) -> None:
    screen = Welcome(make_look("en"), motion=False)
    qtbot.addWidget(screen)
    screen.show()
    screen.set_idle(idle=True)
    assert not beckons(screen)


def test_the_foot_stays_clear_of_the_help(welcome: Welcome, theme: Theme) -> None:
    help_width = theme.px("bar") + theme.px("margin")
    assert welcome.foot.geometry().right() < welcome.width() - help_width
    assert QSize(welcome.foot.width(), welcome.foot.height()).isValid()


def test_the_help_says_where_the_staff_are(
    make_look: Callable[[Language], Look], qtbot: QtBot
) -> None:
    shell = Shell(make_look("en"), "BOOTH-1", PLACE)
    qtbot.addWidget(shell)
    shell.resize(1920, 1080)
    shell.show()
    shell.help_button.click()
    assert PLACE in said(shell.help)
    assert "BOOTH-1" in said(shell.help)
