"""Where an import begins: a place to drop the list on, and what the last imports did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.gui.staff.keyed import Keyed
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.buttons import Button
from kiosk.gui.widgets.icon import Icon
from kiosk.gui.widgets.text import Text, restyle
from kiosk.store.rosters import Roster

_Say = Callable[[Roster, Voice], str]
_HASH_SHOWN: Final = 12
_TAKEN_BACK: Final = Mark("slate", "arrow-back-up")
_IN_FORCE: Final = Mark("good", "circle-check")


class StartPage(QWidget):
    """The place for the list, the template, and the last imports.

    Signals:
        choose_asked: the person wants to choose a file.
        template_asked: the person wants an empty list.
        dropped: the path of a file that was dropped here.
        back_asked: the last import is to be taken back.
    """

    choose_asked = Signal()
    template_asked = Signal()
    dropped = Signal(object)
    back_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.place = _Place(look)
        self.trouble = _Trouble(look)
        self.template = Button(look, "plain", "staff.roster.template", "file-download").dense()
        self.take_back = Button(look, "plain", "staff.roster.take_back", "arrow-back-up").dense()
        self.imports = Table(look, _columns(), same=lambda roster: roster.id)
        self.imports.say_when_empty("staff.roster.no_imports")
        self._lay_out()
        self.place.choose.button.clicked.connect(self.choose_asked)
        self.place.dropped.connect(self.dropped)
        self.template.clicked.connect(self.template_asked)
        self.take_back.clicked.connect(self.back_asked)
        self.show_trouble(None)
        self.take_back.setEnabled(False)

    def show_imports(self, imports: Sequence[Roster]) -> None:
        """Show the last imports, the newest first; their moments in the booth's own time zone."""
        self.imports.model_of_rows.show_all(imports)
        self.take_back.setEnabled(any(each.taken_back_at is None for each in imports))

    def show_trouble(self, said: tuple[str, Mapping[str, str | int | float]] | None) -> None:
        """Say beside the place why the last file did not go in; None for nothing."""
        self.trouble.setVisible(said is not None)
        if said is not None:
            self.trouble.text.tell(said[0], **said[1])

    def clear(self) -> None:
        """Forget what was shown."""
        self.show_imports(())
        self.show_trouble(None)

    def _lay_out(self) -> None:
        theme = self._look.theme
        beside = QHBoxLayout()
        beside.setSpacing(theme.steps(1))
        beside.addWidget(Text(self._look, "staff", "staff.roster.template.text", "slate"), 1)
        beside.addWidget(self.template)
        head = QHBoxLayout()
        head.setSpacing(theme.steps(1))
        head.addWidget(Icon(theme, "history", "slate", "icon_small"))
        head.addWidget(Text(self._look, "staff_strong", "staff.roster.imports").one_line())
        head.addStretch(1)
        head.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("gap"))
        column.addWidget(self.place)
        column.addWidget(self.trouble)
        column.addLayout(beside)
        column.addSpacing(theme.steps(1))
        column.addLayout(head)
        column.addWidget(self.imports, 1)


class _Place(QFrame):
    """Takes a file that is dropped on it, or asks for one."""

    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("drop", "true")
        self.setAcceptDrops(True)
        self.choose = Keyed(look, "main", "staff.roster.choose", ("Ctrl+O",))
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.steps(4),) * 4)
        column.setSpacing(theme.steps(1.5))
        column.addWidget(Icon(theme, "file-spreadsheet", "accent", "icon_large"), 0, centre)
        column.addWidget(Text(look, "large_strong", "staff.roster.drop").centred())
        column.addWidget(Text(look, "staff", "staff.roster.drop.text", "slate").centred())
        column.addWidget(self.choose, 0, centre)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()
            self._show_aimed_at(aimed=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_aimed_at(aimed=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_aimed_at(aimed=False)
        file = _file_of(event)
        if file is not None:
            event.acceptProposedAction()
            self.dropped.emit(file)

    def _show_aimed_at(self, *, aimed: bool) -> None:
        self.setProperty("aimed", "true" if aimed else "false")
        restyle(self)


class _Trouble(QFrame):
    """Why the last file did not go in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        self.setProperty("notice", "bad")
        self.text = Text(look, "staff", tone="bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.steps(2), theme.steps(1), theme.steps(2), theme.steps(1))
        row.setSpacing(theme.steps(1))
        icon = Icon(theme, "alert-triangle", "bad", "icon_small")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)


def _file_of(event: QDropEvent) -> Path | None:
    """Return the one file of a drag; None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _columns() -> tuple[Column, ...]:
    counts = ("added", "changed", "unchanged", "faulty")
    return (
        Column("staff.roster.import.when", _when, 22),
        Column("staff.roster.import.who", lambda roster, _: roster.imported_by, 19),
        Column("staff.roster.import.file", lambda roster, _: roster.file, 25, stretch=True),
        *(Column(f"staff.roster.import.{name}", _count(name), 10, number=True) for name in counts),
        Column("staff.roster.import.hash", lambda roster, _: roster.sha256[:_HASH_SHOWN], 19),
        Column("staff.roster.import.state", _state, 25, mark=_mark),
    )


def _count(name: str) -> _Say:
    def say(roster: Roster, _: Voice) -> str:
        return f"{getattr(roster, name):,}"

    return say


def _when(roster: Roster, _: Voice) -> str:
    return f"{roster.imported_at:%Y-%m-%d %H:%M}"


def _state(roster: Roster, voice: Voice) -> str:
    if roster.taken_back_by is None:
        return voice.say("staff.roster.import.in_force")
    return voice.say("staff.roster.import.taken_back", who=roster.taken_back_by)


def _mark(roster: Roster) -> Mark:
    return _IN_FORCE if roster.taken_back_by is None else _TAKEN_BACK
