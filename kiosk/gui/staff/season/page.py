"""The page of the season: figures and their preview, holidays, hours; values in, signals out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.configure import Earlier
from kiosk.gui.staff.notice import Notice, Part
from kiosk.gui.staff.save_bar import SaveBar
from kiosk.gui.staff.season.days_pane import DaysPane
from kiosk.gui.staff.season.earlier_card import EarlierCard
from kiosk.gui.staff.season.figures_pane import FiguresPane
from kiosk.gui.staff.season.preview_card import PreviewCard
from kiosk.gui.voice import Look
from kiosk.gui.widgets.buttons import Button
from kiosk.holidays import OwnDays
from kiosk.season_figures import Figures

_TABS: Final = ("figures", "days")
_SETTLE_MS: Final = 600
"""So long nothing is typed before what it would mean is counted."""


class SeasonPage(QWidget):
    """Two panes over one bar; each is saved for itself.

    Signals:
        figures_saved: the figures as they stand are to be kept, and of which earlier entry they
            were taken back; 0 for none.
        days_saved: an ``OwnDays`` is to be kept.
        reloaded: the files are to be read again.
        preview_asked: the figures as they stand are to be counted.
        preview_stopped: the count is to end.
    """

    figures_saved = Signal(dict, int)
    days_saved = Signal(object)
    reloaded = Signal()
    preview_asked = Signal(dict)
    preview_stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._editable = False
        self._counted: Figures | None = None
        self._taken: Earlier | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self.figures = FiguresPane(look)
        self.days = DaysPane(look)
        self.preview = PreviewCard(look)
        self.earlier = EarlierCard(look)
        self.trouble = Notice(look)
        self.bar = SaveBar(look, "season")
        self.tabs = {key: Button(look, "plain", f"staff.season.tab.{key}").dense() for key in _TABS}
        self.panes = QStackedWidget()
        self._lay_out(look)
        self._connect()
        self.turn_to("figures")
        self.show_trouble(None)

    def turn_to(self, key: str) -> None:
        """Bring a pane to the front."""
        self.panes.setCurrentIndex(_TABS.index(key))
        for each, tab in self.tabs.items():
            tab.set_kind("second" if each == key else "quiet")
        self._show_state()

    def show_trouble(self, trouble: Part | None) -> None:
        """Say why a file cannot be used, or that all can."""
        self.trouble.setVisible(trouble is not None)
        if trouble is not None:
            self.trouble.tell("bad", trouble, ("staff.season.unusable", {}))

    def show_figures(self, kept: Figures, *, editable: bool) -> None:
        """Show the figures that are kept."""
        self._editable, self._counted, self._taken = editable, None, None
        self.figures.show_figures(kept, editable=editable)

    def show_versions(self, versions: Sequence[Earlier]) -> None:
        """Show what can be taken back."""
        self.earlier.show_versions(versions, editable=self._editable)

    def show_days(self, own: OwnDays, *, editable: bool) -> None:
        """Show the holidays that are kept."""
        self._editable = editable
        self.days.show_days(own, editable=editable)

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed that is not kept."""
        return bool(self.figures.changed) or self.days.changed

    def save(self) -> None:
        """Hand on what stands on the pane in front."""
        if not self.bar.save.button.isEnabled():
            return
        if self.panes.currentWidget() is self.days:
            self.days_saved.emit(self.days.own)
            return
        figures = dict(self.figures.figures)
        taken = self._taken
        entry = taken.entry if taken is not None and taken.figures == figures else 0
        self.figures_saved.emit(figures, entry)

    def discard(self) -> None:
        """Show again what is kept, on the pane in front."""
        if self.panes.currentWidget() is self.days:
            self.days.discard()
        else:
            self.figures.discard()

    def _take_back(self, version: Earlier) -> None:
        self._taken = version
        self.figures.fill_in(version.figures)

    def _ask(self) -> None:
        self._settle.stop()
        if self.preview.ask.button.isEnabled():
            self._counted = dict(self.figures.figures)
            self.preview.show_progress(0, 0)
            self.preview_asked.emit(dict(self._counted))

    def _edited(self) -> None:
        self._show_state()
        self.show_whether_counted()
        if self._editable and self.figures.changed:
            self._settle.start()
        else:
            self._settle.stop()

    def show_whether_counted(self) -> None:
        """Show whether the count is of the figures that stand there."""
        if self.preview.state == "counting":
            if self._counted != self.figures.figures:
                self.preview_stopped.emit()
            return
        askable = self.figures.changed > 0 and not self.figures.wrong
        if not askable:
            self.preview.show_none(askable=False)
        elif self._counted is None:
            self.preview.show_none(askable=True)
        elif self._counted != self.figures.figures:
            self.preview.show_stale()

    def _show_state(self) -> None:
        if self.panes.currentWidget() is self.days:
            changed, wrong = int(self.days.changed), int(self.days.wrong)
        else:
            changed, wrong = self.figures.changed, self.figures.wrong
        self.bar.show_state(changed, wrong, editable=self._editable)

    def _lay_out(self, look: Look) -> None:
        theme = look.theme
        side = QWidget()
        side.setFixedWidth(theme.steps(66))
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.px("gap"))
        right.addWidget(self.preview, 3)
        right.addWidget(self.earlier, 2)
        first = QWidget()
        row = QHBoxLayout(first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.steps(1))
        row.addWidget(self.figures, 1)
        row.addWidget(side)
        self.panes.addWidget(first)
        self.panes.addWidget(self.days)
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.steps(1))
        for tab in self.tabs.values():
            tabs.addWidget(tab)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addLayout(tabs)
        column.addWidget(self.trouble)
        column.addWidget(self.panes, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        for key, tab in self.tabs.items():
            tab.clicked.connect(lambda _=False, key=key: self.turn_to(key))
        self.figures.edited.connect(self._edited)
        self.days.edited.connect(self._show_state)
        self.preview.asked.connect(self._ask)
        self._settle.timeout.connect(self._ask)
        self.preview.stopped.connect(self.preview_stopped)
        self.earlier.wanted.connect(self._take_back)
        self.bar.saved.connect(self.save)
        self.bar.discarded.connect(self.discard)
        self.bar.reloaded.connect(self.reloaded)
        self.bar.listen_in(self)
        shortcut = QShortcut(QKeySequence("F6"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._ask)
