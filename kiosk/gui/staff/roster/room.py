"""The room of the roster: a list is read, looked at, written; and the last one taken back.

Reading and checking run in the long work lane, comparing in the long store lane; the writing is
one short transaction there. Each can be stopped at any time, and nothing is left half-done: what
is stopped raises in the lane, and the transaction that it is in, if any, is undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal

from kiosk.errors import BadInput, KioskError
from kiosk.gui.staff.room import Desk, Errand, Room, said
from kiosk.gui.staff.roster import files, looking
from kiosk.gui.staff.roster.going import Going, Progress
from kiosk.gui.staff.roster.looking import Looked, Returnings
from kiosk.gui.staff.roster.page import RosterPage
from kiosk.rights import Act, Actor
from kiosk.roster.apply import apply
from kiosk.roster.check import Checked, check
from kiosk.roster.mapping import guessed, said_of
from kiosk.roster.read import read_table
from kiosk.roster.table import Table
from kiosk.roster.take_back import take_back, way_back
from kiosk.store import roster_columns, rosters
from kiosk.store.open import Store
from kiosk.store.rosters import Roster
from kiosk.words import Words

_IMPORTS_SHOWN = 64
_STOPPED = "roster.stopped"
_STALE = "roster.stale"


class RosterRoom(Room):
    """The list of students comes in here.

    Signals:
        begun: something long begins: its ``Going``, before anything of it is done.

    Attributes:
        going: what takes long at this moment; None if nothing does.
        file_to_open: asks for a list; replaceable.
        file_to_save: asks where to save; replaceable.
    """

    key: ClassVar[str] = "roster"
    icon: ClassVar[str] = "table-import"
    act: ClassVar[Act] = "import_roster"
    begun = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.roster = RosterPage(desk.look)
        super().__init__(desk, self.roster)
        self.file_to_open = files.file_to_open
        self.file_to_save = files.file_to_save
        self._forget()
        start, preview, done = self.roster.start, self.roster.preview, self.roster.done
        start.choose_asked.connect(self._choose_file)
        start.template_asked.connect(self._save_template)
        start.dropped.connect(self.read)
        start.back_asked.connect(self._look_back)
        self.roster.busy.cancelled.connect(self._cancel)
        preview.confirmed.connect(self._write)
        preview.cancelled.connect(self._to_start)
        preview.mapped.connect(self._map)
        preview.faults_asked.connect(self._save_faults)
        done.students_asked.connect(lambda: self.errand.emit(Errand("students")))
        done.faults_asked.connect(self._save_faults)
        done.closed.connect(self._to_start)
        self.roster.back.confirmed.connect(self._take_back)
        self.roster.back.cancelled.connect(self._to_start)

    def enter(self, actor: Actor) -> None:
        self._list_imports()

    def leave(self) -> None:
        """Stop what is going on, and let nothing of the list stay."""
        self.stop()
        self._forget()
        self.roster.clear()

    def show(self, subject: str = "") -> None:
        """Come to the front; what was begun is still there."""
        self._list_imports()
        (self.roster.currentWidget() or self.roster).setFocus()

    def stop(self) -> None:
        if self.going is not None:
            self.going.stop()

    def read(self, path: Path) -> None:
        """Read a list and look at what its import would do."""
        if self.going is not None or not self.permitted(self.act):
            return
        self.roster.start.show_trouble(None)
        going = self._begin("staff.roster.busy.reading", path.name)
        self.work(lambda: read_table(path, going.watch), self._have_read, self._failed, long=True)

    def _forget(self) -> None:
        self.going: Going | None = None
        self._table: Table | None = None
        self._checked: Checked | None = None
        self._looked: Looked | None = None
        self._returnings: Returnings | None = None

    def _begin(self, title: str, file: str) -> Going:
        """Turn to the page that shows how far something long has come."""
        going = Going()
        self.going = going
        going.moved.connect(self._moved)
        self.roster.busy.begin(title, file)
        self.roster.turn_to(self.roster.busy)
        self.begun.emit(going)
        return going

    def _moved(self, going: Going, progress: Progress) -> None:
        if going is self.going:
            self.roster.busy.show_progress(progress)
            self.stirred.emit()

    def _cancel(self) -> None:
        self.stop()

    def _choose_file(self) -> None:
        if self.permitted(self.act):
            path = self.file_to_open(self.roster, self.desk.look.voice)
            if path is not None:
                self.read(path)

    def _have_read(self, table: Table) -> None:
        self._table = table

        def find(store: Store) -> dict[str, str]:
            return roster_columns.find(store, table.headings)

        self.ask(find, self._have_remembered, self._failed)

    def _have_remembered(self, chosen: Mapping[str, str]) -> None:
        table = self._table
        if table is not None:
            self.roster.preview.clear()
            self.roster.preview.show_list(table, guessed(table.headings, chosen))
            self._check(chosen)

    def _map(self, fields: Mapping[str, str]) -> None:
        """Look at the list again with columns that were chosen by hand."""
        if self._table is not None and self.going is None:
            self._begin("staff.roster.busy.reading", self._table.file)
            self._check(said_of(self._table.headings, fields))

    def _check(self, chosen: Mapping[str, str]) -> None:
        table, going = self._table, self.going
        if table is None or going is None:
            return
        longest = self.desk.booth.settings.student_no_max_length
        self.work(
            lambda: check(table, longest, chosen, going.watch),
            self._have_checked,
            self._not_checked,
            long=True,
        )

    def _not_checked(self, error: Exception) -> None:
        """Show what is wrong with the columns beside them; all else ends the import."""
        if not isinstance(error, BadInput):
            self._failed(error)
            return
        self.going = None
        self._checked, self._looked = None, None
        self.roster.preview.show_trouble(said(error))
        self.roster.turn_to(self.roster.preview)

    def _have_checked(self, checked: Checked) -> None:
        self._checked = checked
        self._compare()

    def _compare(self) -> None:
        checked, going = self._checked, self.going
        if checked is not None and going is not None:
            self.ask(
                lambda store: looking.look(store, checked, going.watch),
                self._have_looked,
                self._failed,
                long=True,
            )

    def _have_looked(self, looked: Looked) -> None:
        self.going, self._looked = None, looked
        self.roster.preview.show_rows(looked.prospect, looked.fetch)
        self.roster.turn_to(self.roster.preview)

    def _failed(self, error: Exception) -> None:
        """Go back to the beginning and say there why."""
        self._forget()
        self.roster.preview.clear()
        self._show_trouble_at_start(error)

    def _show_trouble_at_start(self, error: Exception) -> None:
        self.roster.turn_to(self.roster.start)
        if isinstance(error, KioskError) and error.words_key == _STOPPED:
            self.tell("quiet", said(error))
        else:
            self.roster.start.show_trouble(said(error))

    def _write(self) -> None:
        """Import the list that is looked at: one transaction, whole or not at all."""
        looked, actor = self._looked, self.actor
        if looked is None or actor is None or not self.roster.preview.may_confirm:
            return
        if self.going is not None or not self.permitted(self.act):
            return
        now = self.desk.booth.clock()
        going = self._begin("staff.roster.busy.writing", looked.plan.checked.table.file)

        def act(store: Store) -> Roster:
            return apply(store, looked.plan, who=actor, now=now, watch=going.watch)

        self.ask(act, self._have_written, self._not_written, long=True)

    def _have_written(self, roster: Roster) -> None:
        self.going, self._looked = None, None
        self.roster.preview.clear()
        self._show_done("imported", roster)
        self._list_imports()

    def _not_written(self, error: Exception) -> None:
        self.roster.turn_to(self.roster.preview)
        self.going = None
        if not isinstance(error, KioskError):
            self.tell("bad", said(error))
            return
        self.tell("quiet" if error.words_key == _STOPPED else "bad", said(error))
        if error.words_key == _STALE and self._table is not None:
            self._begin("staff.roster.busy.reading", self._table.file)
            self._compare()

    def _show_done(self, what: str, roster: Roster, **more: int) -> None:
        numbers = {
            name: getattr(roster, name) for name in ("added", "changed", "unchanged", "faulty")
        }
        counts = {name: f"{number:,}" for name, number in (numbers | more).items()}
        counts |= {"file": roster.file, "sha256": roster.sha256}
        faulty = what == "imported" and roster.faulty > 0
        self.roster.done.show_done(what, counts, faulty=faulty)
        self.roster.turn_to(self.roster.done)

    def _to_start(self) -> None:
        self._forget()
        self.roster.clear()
        self._list_imports()
        self.roster.turn_to(self.roster.start)

    def _list_imports(self) -> None:
        if self.actor is not None:
            self.ask(
                lambda store: rosters.newest(store, _IMPORTS_SHOWN),
                self._show_imports,
            )

    def _look_back(self) -> None:
        if self.permitted(self.act):
            self.ask(
                lambda store: Returnings(way_back(store)),
                self._show_way_back,
                self._show_trouble_at_start,
                long=True,
            )

    def _show_imports(self, imports: Sequence[Roster]) -> None:
        self.roster.start.show_imports([self._here(each) for each in imports])

    def _here(self, roster: Roster) -> Roster:
        """Return an import with its moment in the booth's own time zone."""
        zone = self.desk.booth.clock().tzinfo
        return replace(roster, imported_at=roster.imported_at.astimezone(zone))

    def _show_way_back(self, returnings: Returnings) -> None:
        self._returnings = returnings
        plan = returnings.plan
        when = f"{self._here(plan.roster).imported_at:%Y-%m-%d %H:%M}"
        self.roster.turn_to(self.roster.back)
        counts = {str(fate): count for fate, count in plan.counts.items()}
        self.roster.back.show_plan(plan.roster.file, when, counts, returnings.fetch)

    def _take_back(self, why: str) -> None:
        returnings, actor = self._returnings, self.actor
        if returnings is None or actor is None or not self.permitted(self.act):
            return
        now, counts = self.desk.booth.clock(), returnings.plan.counts
        self._returnings = None

        def act(store: Store) -> Roster:
            return take_back(store, returnings.plan, why, who=actor, now=now)

        def done(roster: Roster) -> None:
            self._show_done("taken_back", roster, **{str(key): counts[key] for key in counts})
            self.roster.back.clear()
            self._list_imports()

        self.ask(act, done, self._not_taken_back, long=True)

    def _not_taken_back(self, error: Exception) -> None:
        self.tell_error(error)
        self._look_back()

    def _save_template(self) -> None:
        voice = self.desk.look.voice
        suggested = voice.say("staff.roster.template.file")
        path = self.file_to_save(self.roster, voice.say("staff.roster.template"), suggested)
        if path is not None:
            words = Words(voice.language)
            self.work(lambda: looking.save_template(path, words), self._have_saved)

    def _save_faults(self) -> None:
        checked, voice = self._checked, self.desk.look.voice
        if checked is None:
            return
        suggested = voice.say("staff.roster.faults.file", name=Path(checked.table.file).stem)
        path = self.file_to_save(self.roster, voice.say("staff.roster.save_faults"), suggested)
        if path is not None:
            words = Words(voice.language)
            self.work(lambda: looking.save_faults(path, checked, words), self._have_saved)

    def _have_saved(self, path: Path) -> None:
        self.tell("good", ("staff.roster.saved", {"file": str(path)}))
