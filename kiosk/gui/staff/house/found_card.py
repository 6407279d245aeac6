"""What a backup holds beside what the booth holds now, table by table, and what is wrong in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.gui.staff.house.spoken import Zone, moment
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.gui.widgets.text import Text
from kiosk.keep.restore import Found
from kiosk.words import keys


@dataclass(frozen=True)
class Row:
    """One table of the database: how many rows in the backup and at the booth now."""

    name: str
    held: int
    present: int | None


class FoundCard(QFrame):
    """The outcome of a rehearsal or a restore."""

    def __init__(self, look: Look, zone: Zone) -> None:
        super().__init__()
        theme = look.theme
        self._zone = zone
        self.said = Text(look, "staff")
        self.faults = Text(look, "staff", tone="bad")
        self._look = look
        self._found: Found | None = None
        self.table = Table(look, _columns(), same=lambda row: row.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.steps(1))
        column.addWidget(self.said)
        column.addWidget(self.faults)
        column.addWidget(self.table, 1)
        look.voice.changed.connect(self._retell)
        self.hide()

    def show_found(self, found: Found) -> None:
        """Show what was found."""
        self._found = found
        header = found.backup.header
        self.said.tell(
            "restore.rehearsed",
            booth=header.booth,
            at=moment(header.made_at, self._zone),
            entries=found.entries,
            pictures=found.pictures,
        )
        self.said.setVisible(found.aside is None)
        self.table.model_of_rows.show_all(_rows(found))
        self._retell()
        self.show()

    def _retell(self) -> None:
        found, say = self._found, self._look.voice.say
        lines = [say(each.words_key, **each.fields) for each in found.faults] if found else []
        self.faults.setVisible(bool(lines))
        self.faults.show_data("\n".join(lines))


def _rows(found: Found) -> list[Row]:
    present = found.present
    return [
        Row(name, held, present.get(name, 0) if present else None)
        for name, held in found.counts.items()
        if held or present.get(name)
    ]


def _columns() -> tuple[Column, ...]:
    return (
        Column("column.table", _name, 30),
        Column("column.in_backup", lambda row, _: f"{row.held:,}", 18, number=True),
        Column("column.at_booth", _present, 18, number=True),
        Column("staff.house.column.difference", _difference, stretch=True, mark=_mark),
    )


def _name(row: Row, voice: Voice) -> str:
    key = f"staff.house.table.{row.name}"
    return voice.say(key) if key in keys() else row.name


def _present(row: Row, _voice: Voice) -> str:
    return "–" if row.present is None else f"{row.present:,}"


def _difference(row: Row, voice: Voice) -> str:
    if row.present is None or row.present == row.held:
        return ""
    lost = row.present - row.held
    return voice.say(f"staff.house.restore.{'fewer' if lost > 0 else 'more'}", count=abs(lost))


def _mark(row: Row) -> Mark:
    fewer = row.present is not None and row.present > row.held
    return Mark("doubt", "alert-triangle") if fewer else Mark("slate")
