"""What the rules say of a photo, sorted by trouble: fails, doubts, not checked, passes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk import words
from kiosk.gui.staff.review.case import RULE_VERDICTS, RuleResult, RuleVerdict
from kiosk.gui.staff.verdict import ICONS, TONES
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text

_WIDEST_STEPS: Final = 27
"""Figures that are wider break into lines."""
_NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"


class RulesPanel(QScrollArea):
    """All rules of one case; the troubles in full, the rest as short as can be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sections = {verdict: RuleSection(look, verdict) for verdict in RULE_VERDICTS}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.theme.steps(1), 0)
        column.setSpacing(look.theme.steps(2))
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (body, self.viewport()):
            ground.setProperty("ground", "white")

    def show_rules(self, rules: Sequence[RuleResult]) -> None:
        """Show these results, which are in order already."""
        for verdict, section in self.sections.items():
            section.show_rules([rule for rule in rules if rule.verdict == verdict])
        self.verticalScrollBar().setValue(0)


class RuleSection(QWidget):
    """The rules with one verdict, under a heading that counts them."""

    def __init__(self, look: Look, verdict: RuleVerdict) -> None:
        super().__init__()
        self._verdict = verdict
        self._look = look
        self._lines: list[Unchecked | RuleLine] = []
        theme = look.theme
        self.heading = Text(look, "staff_strong", tone=TONES[verdict])
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1))
        head.addWidget(Icon(theme, ICONS[verdict], TONES[verdict], "icon_small"))
        head.addWidget(self.heading, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.steps(0.5))
        self._column.addLayout(head)

    @property
    def lines(self) -> list[Unchecked | RuleLine]:
        """The lines in use."""
        return [line for line in self._lines if not line.isHidden()]

    def show_rules(self, rules: Sequence[RuleResult]) -> None:
        """Show these results; what was not checked for one reason stands in one line."""
        self.setVisible(bool(rules))
        self.heading.tell(f"staff.rules.{self._verdict}", count=len(rules))
        together = self._verdict == "skipped"
        groups = by_reason(rules) if together else [(rule,) for rule in rules]
        # Lines are made once and used again: a photo has to be there in a moment.
        while len(self._lines) < len(groups):
            line = self._new_line()
            self._lines.append(line)
            self._column.addWidget(line)
        for line, group in zip(self._lines, groups, strict=False):
            line.show_rules(group)
        for row, line in enumerate(self._lines):
            line.setVisible(row < len(groups))

    def _new_line(self) -> Unchecked | RuleLine:
        if self._verdict == "skipped":
            return Unchecked(self._look)
        return RuleLine(self._look, self._verdict)


class Unchecked(QWidget):
    """Rules that were not checked for one reason: the reason, then their names."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._voice = look.voice
        self._rules: tuple[RuleResult, ...] = ()
        theme = look.theme
        self.reason = Text(look, "staff", tone="slate")
        self.names = Text(look, "staff", tone="slate")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.steps(4), 0, theme.steps(1.5), theme.steps(0.5))
        column.setSpacing(theme.steps(0.5))
        column.addWidget(self.reason)
        column.addWidget(self.names)
        look.voice.changed.connect(self._retell)

    def show_rules(self, rules: Sequence[RuleResult]) -> None:
        """Show these results, which have their reason in common."""
        self._rules = tuple(rules)
        _tell_advice(self.reason, self._rules[0])
        self._retell()

    def _retell(self) -> None:
        names = [self._voice.say(f"rule.{rule.id}") for rule in self._rules]
        self.names.show_data(self._voice.say("staff.list_comma").join(names))


class RuleLine(QFrame):
    """One rule: its name, its figures, and the advice where there is trouble."""

    def __init__(self, look: Look, verdict: RuleVerdict) -> None:
        super().__init__()
        self._voice = look.voice
        self._rule: RuleResult | None = None
        theme = look.theme
        self._widest = theme.steps(_WIDEST_STEPS)
        # Of the font as it will be: the label has none of its own before it is seen.
        self._metrics = QFontMetrics(theme.font("staff"))
        trouble = verdict in ("fail", "warn")
        self.name = Text(look, "staff_strong" if trouble else "staff")
        self.figures = Text(look, "staff", tone="ink" if trouble else "slate")
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.advice = Text(look, "staff", tone="ink" if trouble else "slate")
        grid = QGridLayout(self)
        if trouble:
            self.setProperty("trouble", verdict)
            grid.setContentsMargins(*(theme.steps(part) for part in (1.5, 1, 1.5, 1)))
        else:
            grid.setContentsMargins(theme.steps(4), 0, theme.steps(1.5), 0)
        grid.setHorizontalSpacing(theme.steps(2))
        grid.setVerticalSpacing(theme.steps(0.5))
        grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.figures, 0, 1)
        grid.addWidget(self.advice, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self._grid = grid
        look.voice.changed.connect(self._retell)

    def show_rules(self, rules: Sequence[RuleResult]) -> None:
        """Show a result, which stands alone; with its advice if it has one."""
        (rule,) = rules
        self._rule = rule
        self.name.tell(f"rule.{rule.id}")
        _tell_advice(self.advice, rule)
        self.advice.setVisible(bool(_reason(rule)))
        self._retell()

    def _retell(self) -> None:
        if self._rule is not None:
            said = figures(self._voice, self._rule)
            self.figures.show_data(said)
            # Figures take the room they need; only a list of words shares it with the name.
            long = self._metrics.horizontalAdvance(said) > self._widest
            self.figures.setWordWrap(long)
            self._grid.setColumnStretch(1, 1 if long else 0)


def figures(voice: Voice, rule: RuleResult) -> str:
    """Say what was measured and where the limit is, with the unit; "" for nothing measured."""
    if not rule.value:
        return ""
    value = _unbroken(f"{rule.value} {_unit(voice, rule.unit)}".rstrip())
    if rule.limit in ("", rule.value):
        return value
    return voice.say("staff.figures.both", value=value, limit=_unbroken(rule.limit))


def _unit(voice: Voice, unit: str) -> str:
    """Say a unit; one of a profile that is no longer ours as it was stored."""
    key = f"staff.unit.{unit}"
    return voice.say(key) if key in words.keys() else unit  # noqa: SIM118 - a function


def _unbroken(text: str) -> str:
    """Keep a figure with its unit, and a range, on one line."""
    return text.replace(" ", _NO_BREAK_SPACE)


def _tell_advice(text: Text, rule: RuleResult) -> None:
    if rule.advice is not None:
        text.tell(rule.advice.key, **dict(rule.advice.fields))
    else:
        text.show_data(rule.advice_text)


def _reason(rule: RuleResult) -> str:
    """Return what tells one advice from another, whatever the language."""
    return rule.advice.key if rule.advice is not None else rule.advice_text


def by_reason(rules: Sequence[RuleResult]) -> list[tuple[RuleResult, ...]]:
    """Return the results grouped by what their advice says, the largest group first."""
    groups: dict[str, list[RuleResult]] = {}
    for rule in rules:
        groups.setdefault(_reason(rule), []).append(rule)
    return sorted(map(tuple, groups.values()), key=len, reverse=True)
