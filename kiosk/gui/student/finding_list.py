"""Findings as lines: an icon, a word for it, the sentence; a few, or the whole list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QScroller, QVBoxLayout, QWidget

from kiosk.gui.student.findings import MOST_LINES, Finding, Findings
from kiosk.gui.voice import Look
from kiosk.gui.widgets.badge import ICONS, State
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.overlay import Overlay
from kiosk.gui.widgets.rows import beside
from kiosk.gui.widgets.text import Text

_AT_ONCE: Final = 3
"""Lines that are made between two looks at what else is to be done."""


class Line(QWidget):
    """One finding: icon, name of the rule, and what to do about it."""

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        theme = look.theme
        tone = "slate" if state == "plain" else state
        self.name = Text(look, "body_strong")
        self.sentence = Text(look, "small", tone="slate").without_measures()
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.sentence)
        self.setLayout(beside(theme, Icon(theme, ICONS[state], tone), said, "body"))


def line_of(look: Look, finding: Finding) -> Line:
    """Return the line of a finding."""
    line = Line(look, finding.state)
    line.name.tell(f"rule.{finding.rule}")
    if finding.advice is None:
        line.sentence.tell("student.result.rule_passed")
    else:
        line.sentence.tell(finding.advice.key, **dict(finding.advice.fields))
    return line


def summary_of(look: Look, findings: Findings) -> list[Line]:
    """Return at most three lines: what fails or is doubtful, or that nothing is."""
    lines = [line_of(look, finding) for finding in findings.to_say[:MOST_LINES]]
    if not lines:
        lines.append(_counted(look, "good", "passed", findings.passed))
    if findings.open and len(lines) < MOST_LINES:
        lines.append(_counted(look, "plain", "open", findings.open))
    return lines


def _counted(look: Look, state: State, what: str, count: int) -> Line:
    line = Line(look, state)
    line.name.tell(f"student.result.{what}", count=count)
    line.sentence.tell(f"student.result.{what}_more")
    return line


class WholeList(Overlay):
    """Every rule, over the screen.

    Its lines are made when it appears, a few at a time: all at once they would keep the UI
    thread for longer than a frame, and most people never ask for them.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, "list-check")
        self.title.tell("student.result.all")
        self._look = look
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(look.theme.px("photo"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(
            self._area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture
        )
        self.content.addWidget(self._area)
        self._to_show: list[Finding] = []
        self._column = self._new_column()
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._add_some)
        self.close_button = self.add_button(Button(look, "main", "student.close", icon="check"))
        self.close_button.clicked.connect(self.hide)

    def clear(self) -> None:
        """Go away, and keep nothing of what was found."""
        self.hide()
        self._filling.stop()
        self._to_show = []
        if self._column.count() > 1:
            self._column = self._new_column()

    def show_findings(self, findings: Findings) -> None:
        """Take what is to be listed, in place of what was."""
        self.clear()
        self._to_show = list(findings.everything)

    def appear(self) -> None:
        """Cover the screen, and fill the list from its beginning."""
        super().appear()
        if self._to_show:
            self._filling.start()

    def fill(self) -> None:
        """Make all lines at once, for a picture of it."""
        while self._to_show:
            self._add_some()

    def _add_some(self) -> None:
        some, self._to_show = self._to_show[:_AT_ONCE], self._to_show[_AT_ONCE:]
        for finding in some:
            self._column.insertWidget(self._column.count() - 1, line_of(self._look, finding))
        if not self._to_show:
            self._filling.stop()

    def _new_column(self) -> QVBoxLayout:
        """Return where the lines go, on a page of its own in place of the one before."""
        page = QWidget()
        page.setProperty("ground", "white")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, self._look.theme.px("gap"), 0)
        column.setSpacing(self._look.theme.steps(3))
        column.addStretch(1)
        self._area.setWidget(page)
        return column
