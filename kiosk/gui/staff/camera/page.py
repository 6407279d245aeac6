"""The page of camera and light: the picture at the left, what was found at the right.

Plain values come in and signals go out; it knows no camera, no store and no clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.backdrop_check import Today
from kiosk.calibration import Standing
from kiosk.gui.staff.camera.calibration_card import CalibrationCard
from kiosk.gui.staff.camera.calibration_steps import CalibrationSteps, Step
from kiosk.gui.staff.camera.finding_list import FindingList
from kiosk.gui.staff.camera.floor_plan import FloorPlan
from kiosk.gui.staff.camera.past_checks import PastChecks
from kiosk.gui.staff.camera.source_box import SourceBox
from kiosk.gui.staff.camera.stage import Sides, Stage, overlay_of
from kiosk.gui.staff.camera.watch import Facts
from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import Badge, State
from kiosk.gui.widgets.text import Text
from kiosk.store.backdrop_checks import BackdropCheck, Kind
from validation.profile import Figure

_STATES: Mapping[str, State] = {
    "none": "doubt", "fine": "good", "flawed": "bad", "drifted": "doubt",
}  # fmt: skip
_LEFT, _RIGHT = 3, 2
"""How the two columns share the width."""


@dataclass(frozen=True)
class Records:
    """What is kept, as the page shows it.

    Attributes:
        today: how the backdrop stands.
        reference: the day's first good check, if there is one.
        shown: today's newest check of the empty scene, if there is one.
        past: the latest checks of any kind.
        standing: how the camera stands against its calibration.
    """

    today: Today
    reference: BackdropCheck | None
    shown: BackdropCheck | None
    past: tuple[BackdropCheck, ...]
    standing: Standing


class CameraPage(QWidget):
    """Camera, light and backdrop.

    Signals:
        check_asked: the kind of check that is wanted.
        calibration_asked: both checks are wanted, one after the other.
        cancelled: the check that was begun is not wanted.
        again: the camera is to be opened anew.
        source_chosen: SOURCE of another camera.
    """

    check_asked = Signal(str)
    calibration_asked = Signal()
    cancelled = Signal()
    again = Signal()
    source_chosen = Signal(str)

    def __init__(self, look: Look, scene: Mapping[str, Figure]) -> None:
        """Build the page.

        Args:
            look: theme and language.
            scene: how the profile sets up lamps and backdrop.
        """
        super().__init__()
        self._look = look
        self._kind: Kind | None = None
        self._step: Step | None = None
        # The keys are the page's, and not those of the list of cameras.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage = Stage(look)
        self.source = SourceBox(look)
        self.facts = Text(look, "staff_strong")
        self.reports = Text(look, "staff", tone="slate")
        self.check = Keyed(look, "main", "staff.camera.check", ("K",))
        self.card = Keyed(look, "second", "staff.camera.card", ("G",))
        self.calibrate = Keyed(look, "second", "staff.camera.calibrate", ("C",))
        self.try_again = Keyed(look, "main", "staff.camera.again", ("F5",))
        self.cancel = Keyed(look, "plain", "staff.camera.cancel", ("Esc",))
        self.progress = QProgressBar()
        self.map = QCheckBox()
        self.map.setChecked(True)
        self.map.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.today = Badge(look, "plain", role="staff")
        self.found_at = Text(look, "staff", tone="slate")
        self.findings = FindingList(look)
        self.nothing_found = Text(look, "staff", "staff.camera.findings_none", "slate")
        self.since = Text(look, "staff", tone="slate")
        self.drift = FindingList(look)
        self.calibration = CalibrationCard(look)
        self.steps = CalibrationSteps(look)
        self.past = PastChecks(look)
        self._actions = QStackedWidget()
        self._lay_out(scene)
        self._connect()
        self.clear()

    def show_image(self, image: QImage) -> None:
        """Show a frame of the camera."""
        self.stage.show_image(image)

    def show_facts(self, facts: Facts) -> None:
        """Say what is known of the camera."""
        width, height = facts.size
        rate = f"{facts.per_s:.0f}"
        self.facts.tell(
            "staff.camera.facts", camera=facts.name, width=width, height=height, rate=rate
        )
        self._reports(facts)

    def show_opening(self) -> None:
        """Say that the camera is on its way."""
        self.stage.clear()
        self.facts.show_data("")
        self.reports.show_data("")
        self.stage.say("staff.camera.opening")
        self.show_idle(open_=False)

    def show_trouble(self, key: str, fields: Mapping[str, str | int | float]) -> None:
        """Say why there is no picture, and offer to try again."""
        self.show_opening()
        self.stage.say(key, **fields)
        self._actions.setCurrentIndex(2)

    def show_idle(self, *, open_: bool) -> None:
        """Offer the checks, where a camera is open."""
        self._kind = None
        self.stage.show_card(None)
        if open_:
            self.stage.say_nothing()
        for button in (self.check, self.card, self.calibrate):
            button.button.setEnabled(open_)
        self._actions.setCurrentIndex(0)

    def show_step(self, due: Step | None) -> None:
        """Show the steps of a calibration and which is due; the plan of the booth without one."""
        self._step = due
        self.steps.setVisible(due is not None)
        self._plan_card.setVisible(due is None)
        if due is not None:
            self.steps.show_step(due)

    def show_countdown(self, kind: Kind, seconds: int, card: Sides) -> None:
        """Ask everybody out of the picture, or the card into it."""
        self._kind = kind
        self.stage.show_overlay(None)
        self.stage.show_card(card if kind == "card" else None)
        held = "staff.camera.hold_card" if self._step is None else "staff.camera.next_card"
        self.stage.say(held if kind == "card" else "staff.camera.step_out", seconds=seconds)
        self._show_progress(0, 1)

    def show_gathering(self, done: int, total: int) -> None:
        """Say how far the taking of frames is."""
        self.stage.say(
            "staff.camera.looking_card" if self._kind == "card" else "staff.camera.looking"
        )
        self._show_progress(done, total)

    def show_measuring(self) -> None:
        """Say that the frames are there and are being looked at."""
        self.stage.say("staff.camera.measuring")
        self._show_progress(1, 1)

    def show_check(self, check: BackdropCheck) -> None:
        """Show what a check found, over the picture and in the list."""
        self._show_rows(check)
        self.stage.show_overlay(overlay_of(check.measures))

    def show_records(self, records: Records) -> None:
        """Show how the backdrop stands today, what it has drifted, and the latest checks."""
        self.today.set_state(_STATES[records.today.state])
        self.today.text.tell(records.today.words_key)
        shown, reference = records.shown, records.reference
        self.drift.show_rows(() if shown is None else shown.drift)
        if shown is not None and not self.findings.lines:
            self._show_rows(shown)
        if reference is None:
            self.since.tell("staff.camera.no_reference")
        elif shown is not None and shown.id == reference.id:
            self.since.tell("staff.camera.is_reference")
        else:
            self.since.tell("staff.camera.since_morning")
        self.calibration.show_standing(records.standing)
        self.past.show_checks(records.past, reference)

    def clear(self) -> None:
        """Forget the picture and what was found."""
        self.stage.clear()
        self.facts.show_data("")
        self.reports.show_data("")
        self.found_at.hide()
        self.findings.show_rows(())
        self.drift.show_rows(())
        self.nothing_found.show()
        self.calibration.show_standing(Standing("none"))
        self.past.show_checks((), None)
        self.show_step(None)
        self.show_idle(open_=False)

    def _show_rows(self, check: BackdropCheck) -> None:
        when = check.at.astimezone().strftime("%H:%M")
        self.found_at.tell("staff.camera.found_at", time=when, by=check.by)
        self.nothing_found.hide()
        self.found_at.show()
        self.findings.show_rows(check.rows)

    # --- how it is laid out ------------------------------------------------------------

    def _lay_out(self, scene: Mapping[str, Figure]) -> None:
        theme = self._look.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px("gap"))
        row.addLayout(self._left(scene), _LEFT)
        row.addWidget(self._right(), _RIGHT)

    def _left(self, scene: Mapping[str, Figure]) -> QVBoxLayout:
        theme = self._look.theme
        column = QVBoxLayout()
        column.setSpacing(theme.steps(1))
        column.addWidget(self.source)
        column.addWidget(self.stage, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.px("gap"))
        line.addWidget(self.facts, 1)
        line.addWidget(self.map)
        column.addLayout(line)
        column.addWidget(self.reports)
        column.addWidget(self._action_bar())
        self._plan_card = self._plan(scene)
        column.addWidget(self._plan_card)
        column.addWidget(self.steps)
        return column

    def _action_bar(self) -> QStackedWidget:
        theme = self._look.theme
        for widgets in (
            (self.check, self.card, self.calibrate, None),
            (self.progress, self.cancel),
            (self.try_again, None),
        ):
            page = QWidget()
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px("gap"))
            for widget in widgets:
                if widget is None:
                    row.addStretch(1)
                else:
                    row.addWidget(widget, int(widget is self.progress))
            self._actions.addWidget(page)
        self._actions.setFixedHeight(theme.px("staff_button"))
        return self._actions

    def _plan(self, scene: Mapping[str, Figure]) -> QFrame:
        theme = self._look.theme
        frame = _card()
        text = Text(self._look, "staff")
        distance, colour = scene["lamp_distance"], scene["lamp_colour"]
        text.tell(
            "staff.camera.plan_text",
            lamps=f"{scene['lamps'].low:g}",
            angle=f"{scene['lamp_angle'].low:g}",
            near=f"{distance.low:g}",
            far=f"{distance.high:g}",
            cold=f"{colour.low:g}",
            warm=f"{colour.high:g}",
        )
        words = QVBoxLayout()
        words.setSpacing(theme.steps(1))
        words.addWidget(Text(self._look, "staff_strong", "staff.camera.plan"))
        words.addWidget(text)
        words.addStretch(1)
        row = QHBoxLayout(frame)
        row.setContentsMargins(*(theme.steps(2),) * 4)
        row.setSpacing(theme.px("gap"))
        row.addWidget(FloorPlan(self._look, scene["lamp_angle"].low))
        row.addLayout(words, 1)
        return frame

    def _right(self) -> QScrollArea:
        theme = self._look.theme
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.steps(1), 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(self.today)
        column.addWidget(
            self._section("findings", self.found_at, self.nothing_found, self.findings)
        )
        column.addWidget(self._section("drift", self.since, self.drift))
        column.addWidget(self._section("calibration", self.calibration))
        column.addWidget(self._section("history", self.past))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _section(self, name: str, *widgets: QWidget) -> QFrame:
        theme = self._look.theme
        frame = _card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(*(theme.steps(2),) * 4)
        column.setSpacing(theme.steps(1))
        column.addWidget(Text(self._look, "staff_strong", f"staff.camera.title.{name}"))
        for widget in widgets:
            column.addWidget(widget)
        return frame

    def _connect(self) -> None:
        asked: tuple[tuple[Keyed, str, Kind], ...] = (
            (self.check, "K", "empty"), (self.card, "G", "card"),
        )  # fmt: skip
        for keyed, key, kind in asked:
            keyed.button.clicked.connect(lambda _=False, kind=kind: self.check_asked.emit(kind))
            self._shortcut(key).activated.connect(keyed.button.click)
        self.calibrate.button.clicked.connect(self.calibration_asked)
        self._shortcut("C").activated.connect(self.calibrate.button.click)
        self.cancel.button.clicked.connect(self.cancelled)
        self._shortcut("Esc").activated.connect(self._escape)
        self.try_again.button.clicked.connect(self.again)
        self._shortcut("F5").activated.connect(self.again)
        self.source.chosen.connect(self.source_chosen)
        self.map.toggled.connect(self.stage.set_map)
        self._look.voice.changed.connect(self._retell)
        self._retell()

    def _shortcut(self, key: str) -> QShortcut:
        # Wherever the focus is, while the page is to be seen: nothing is typed here.
        return QShortcut(QKeySequence(key), self)

    def _escape(self) -> None:
        if self._actions.currentIndex() == 1:
            self.cancelled.emit()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setFormat(
            self._look.voice.say("staff.camera.progress", done=done, total=total)
            if total > 1
            else ""
        )
        self._actions.setCurrentIndex(1)

    def _reports(self, facts: Facts) -> None:
        say = self._look.voice.say
        said = [say(f"staff.camera.report.{name}", value=value)
                for name, value in facts.reports.items()]  # fmt: skip
        self.reports.set_tone("doubt" if facts.remark else "slate")
        if facts.remark:
            self.reports.tell(facts.remark, name=facts.name)
        elif facts.simulated:
            self.reports.tell("staff.camera.simulated")
        elif said:
            self.reports.tell("staff.camera.reports", said=" · ".join(said))
        else:
            self.reports.tell("staff.camera.reports_none")

    def _retell(self) -> None:
        self.map.setText(self._look.voice.say("staff.camera.map"))


def _card() -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "true")
    return frame
