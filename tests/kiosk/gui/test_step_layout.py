"""The steps before the camera on every screen: nothing clipped, all to be touched and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from math import hypot

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.consent import load_consent
from kiosk.eligibility import Decision, Path
from kiosk.gui.pictures import Scene, stages
from kiosk.gui.student.confirm import ConfirmScreen
from kiosk.gui.student.consent import ConsentScreen
from kiosk.gui.student.decision import DecisionScreen
from kiosk.gui.student.number import NumberScreen
from kiosk.gui.student.proof import ProofScreen
from kiosk.gui.student.questions import QuestionsScreen
from kiosk.gui.student.screen import Screen
from kiosk.gui.student.shell import Shell
from kiosk.gui.student.welcome import Welcome
from kiosk.gui.theme import Theme, contrast
from kiosk.gui.voice import Look, Voice
from kiosk.words import LANGUAGES, Language, Words, keys
from tests.kiosk.gui.conftest import MakeScreens
from tests.kiosk.gui.layout import (
    LYING,
    OTHER_SIZES,
    SIZES,
    STANDING,
    clipped,
    crossing,
    texts,
    too_near,
    too_small,
)
from tests.kiosk.gui.test_theme import LEAST
from validation.profile import Profile

URL = "https://my.chsi.com.cn/archive/index.jsp"
LONGEST: Mapping[str, str | int] = {
    "number": "BOOTH-1-20260601-0001", "years": 3, "year": 2023, "count": 2, "url": URL,
    "graduates_on": "2026-06-30", "closes": "2026-03-31", "opens": "2026-03-01",
}  # fmt: skip
SMALL_SCREEN_INCHES = 13.3
ONLINE = {"in_season", "not_open_yet"}
REASONS = sorted(
    key.removeprefix("eligibility.")
    for key in keys()
    if key.startswith("eligibility.") and not key.endswith(".next")
)
PERSON = (
    ("student.number.empty", "22B951001"), ("student.done.number", "欧阳*明"),
    ("student.result.title", "机电工程与自动化学院"), ("student.busy.title", "4403**********123X"),
)  # fmt: skip
Acts = dict[str, tuple[Screen, Callable[[], object]]]
MakeSteps = Callable[..., tuple[Shell, Acts]]


@pytest.fixture
def make_steps(theme: Theme) -> Iterator[MakeSteps]:
    made: list[Shell] = []

    def make(
        language: Language, size: tuple[int, int], dpi: float | None = None
    ) -> tuple[Shell, Acts]:
        look = Look(theme.fitted(QSize(*size), dpi), Voice(Words(language)))
        shell = Shell(look, "BOOTH-1")
        made.append(shell)
        acts = acts_of(shell, look)
        shell.setStyleSheet(look.theme.style_sheet())
        shell.resize(*size)
        shell.show()
        return shell, acts

    yield make
    for shell in made:
        shell.close()
        shell.deleteLater()


def acts_of(shell: Shell, look: Look) -> Acts:
    """Return what brings each screen into a state worth looking at."""
    welcome = shell.add(Welcome(look, "周" * 28, "楼" * 28))
    consent = shell.add(ConsentScreen(look, load_consent()))
    number = shell.add(NumberScreen(look, 15))
    proof = shell.add(ProofScreen(look))
    questions = shell.add(QuestionsScreen(look))
    decision = shell.add(DecisionScreen(look))
    confirm = shell.add(ConfirmScreen(look))
    online = Decision("online", "in_season", LONGEST)
    return {
        "closed": (welcome, lambda: welcome.show_state("closed", "student.remedy.camera")),
        "staff": (welcome, lambda: welcome.show_state("staff", "student.remedy.camera")),
        "welcome": (welcome, lambda: welcome.show_state("open")),
        "consent": (consent, lambda: consent.ticks[0].setChecked(True)),
        "number": (number, lambda: number.show_number("22B951001")),
        "proof": (proof, lambda: proof.show_person("欧阳*明")),
        "proof-wrong": (proof, lambda: proof.show_wrong(2)),
        "question-photo": (questions, questions.clear),
        "question-code": (questions, questions.choices["photo"][1].click),
        "question-show": (questions, questions.choices["code"][0].click),
        "question-read": (questions, lambda: questions.take_code("opaque")),
        "decision": (decision, lambda: decision.show_decision(online)),
        "confirm": (confirm, lambda: confirm.show_person(PERSON)),
    }


@pytest.mark.parametrize(
    ("language", "size"),
    [*product(LANGUAGES, SIZES), *product(("en",), OTHER_SIZES)],
)
def test_no_text_is_clipped_on_any_step(
    language: Language, size: tuple[int, int], make_steps: MakeSteps
) -> None:
    shell, acts = make_steps(language, size)
    found = {}
    for name, (screen, prepare) in acts.items():
        prepare()
        shell.show_screen(screen, may_go_back=not isinstance(screen, Welcome))
        QApplication.processEvents()
        assert shell.size() == QSize(*size)
        found[name] = clipped(shell) + crossing(shell)
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("size", [LYING, STANDING])
def test_nothing_is_clipped_where_fingers_need_more_pixels(
    size: tuple[int, int], make_steps: MakeSteps
) -> None:
    shell, acts = make_steps("en", size, hypot(*size) / SMALL_SCREEN_INCHES)
    found = {}
    for name, (screen, prepare) in acts.items():
        prepare()
        shell.show_screen(screen, may_go_back=not isinstance(screen, Welcome))
        QApplication.processEvents()
        found[name] = clipped(shell) + crossing(shell)
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_a_decision_fits(
    language: Language, size: tuple[int, int], make_steps: MakeSteps
) -> None:
    shell, acts = make_steps(language, size)
    screen, _ = acts["decision"]
    assert isinstance(screen, DecisionScreen)
    shell.show_screen(screen, may_go_back=not isinstance(screen, Welcome))
    found = []
    for reason in REASONS:
        path: Path = "online" if reason in ONLINE else "offline"
        hidden = set() if reason in ONLINE else {"url"}
        fields = {name: LONGEST[name] for name in LONGEST.keys() - hidden}
        screen.show_decision(Decision(path, reason, fields))
        QApplication.processEvents()
        found += clipped(shell)
    assert found == []


@pytest.mark.parametrize("size", SIZES)
def test_whatever_can_be_touched_is_large_enough_and_apart(
    size: tuple[int, int], make_steps: MakeSteps
) -> None:
    shell, acts = make_steps("en", size)
    theme = shell.look.theme
    found = {}
    for name, (screen, prepare) in acts.items():
        prepare()
        shell.show_screen(screen, may_go_back=not isinstance(screen, Welcome))
        QApplication.processEvents()
        # Lengths of the theme are rounded one by one when they are fitted to a screen.
        least, gap = theme.px("touch") - 1, theme.px("gap") - 1
        found[name] = too_small(shell, least) + too_near(shell, gap)
    assert {name: faults for name, faults in found.items() if faults} == {}


def poor_texts(window: QWidget) -> list[str]:
    """Return the texts whose pixels, as they are shown, stand out too little from their ground."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    poor = []
    for each in texts(window):
        place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        part = rows[place.top() : place.bottom(), place.left() : place.right()]
        values, counts = np.unique(part, return_counts=True)
        colours = [QColor.fromRgb(int(value)) for value in values]
        ground = colours[counts.argmax()]
        extremes = min(colours, key=QColor.lightness), max(colours, key=QColor.lightness)
        best = max(contrast(colour, ground) for colour in extremes)
        if best < LEAST["text"]:
            poor.append(f"{each.text()!r}: {best:.1f} on {ground.name()}")
    return poor


@pytest.mark.parametrize(("tone", "is_poor"), [("line", True), ("slate", False)])
def test_the_measure_tells_grey_on_grey(
    tone: str, is_poor: bool, theme: Theme, qtbot: QtBot
) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    label = QLabel("国 Text")
    label.setFont(theme.font("body"))
    label.setStyleSheet(f"color: {theme.colours[tone]}; background: {theme.colours['paper']}")
    label.setParent(frame)
    label.adjustSize()
    frame.resize(label.size())
    frame.show()
    assert bool(poor_texts(frame)) is is_poor


def test_every_text_of_the_steps_stands_out_from_what_it_stands_on(make_steps: MakeSteps) -> None:
    shell, acts = make_steps("zh", LYING)
    found = {}
    for name, (screen, prepare) in acts.items():
        prepare()
        shell.show_screen(screen, may_go_back=not isinstance(screen, Welcome))
        QApplication.processEvents()
        found[name] = poor_texts(shell)
    assert {name: poor for name, poor in found.items() if poor} == {}


def test_every_text_of_the_other_screens_stands_out(
    make_screens: MakeScreens, scene: Scene, profile: Profile
) -> None:
    screens = make_screens("zh", STANDING)
    found = {}
    for name, prepare in stages(screens, scene, profile).items():
        prepare()
        QApplication.processEvents()
        # Under the veil of a question the rest is meant to fade.
        veiled = screens.help.isVisible() or screens.idle.isVisible()
        found[name] = [] if veiled else poor_texts(screens)
    assert {name: poor for name, poor in found.items() if poor} == {}
