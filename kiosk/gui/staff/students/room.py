"""The room of the students: searches, reads one, carries out what is decided about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.gui.paper_work import PaperWork
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.room import Desk, Errand, Room, said
from kiosk.gui.staff.students.admitting import Admitting
from kiosk.gui.staff.students.carrying_out import carry_out, receipt_line
from kiosk.gui.staff.students.code_lists import CodeLists
from kiosk.gui.staff.students.dossier import Dossier, fetch
from kiosk.gui.staff.students.filters import understood
from kiosk.gui.staff.students.forms import RIGHTS, Answer
from kiosk.gui.staff.students.page import StudentsPage
from kiosk.gui.staff.table import Want
from kiosk.keep.older_copies import OlderCopies, older_copies
from kiosk.rights import Actor
from kiosk.search import Query, lines_of, numbers_of
from kiosk.store import finding
from kiosk.store.finding import ORDERS, Line, Order
from kiosk.store.open import Store

ChooseFolder = Callable[[QWidget, str, str], str]
"""Takes parent, title and where to begin; returns the chosen folder, "" for none."""
_Rows = tuple[tuple[Line, ...], tuple[str, ...] | None]


class StudentsRoom(Room):
    """Everyone the booth knows.

    Attributes:
        choose_folder: asks where a receipt shall be saved; tests put another in its place.
        code_lists: takes lists of collection codes in.
        admitting: admits students on no list.
    """

    key: ClassVar[str] = "students"
    icon: ClassVar[str] = "school"

    def __init__(self, desk: Desk) -> None:
        self.students = StudentsPage(desk.look)
        super().__init__(desk, self.students)
        self.choose_folder: ChooseFolder = _ask_for_folder
        self._numbers: tuple[str, ...] = ()
        self._query = Query()
        self._wanted = ""
        self._papers: list[PaperWork] = []
        self.code_lists = CodeLists(self, self.students.codes)
        page = self.students
        self._table = page.table.model_of_rows
        self._table.wanted.connect(self._fetch_rows)
        page.filters.changed.connect(self._search)
        page.table.chosen.connect(lambda line: self._look_at(line.student_no))
        page.panel.decided.connect(self._decide)
        page.panel.wished.connect(self._wish)
        page.panel.opened.connect(self._prepare)
        page.codes_asked.connect(self._open_codes)
        self.admitting = Admitting(self, page.stranger)
        self.admitting.admitted.connect(self._show_admitted)
        page.stranger_asked.connect(self._open_stranger)
        page.stranger.cancelled.connect(self._close_codes)
        page.roster_asked.connect(lambda: self.errand.emit(Errand("roster")))
        QShortcut(QKeySequence("F5"), page).activated.connect(self.refresh)
        self.code_lists.kept.connect(self.refresh)
        self.code_lists.closed.connect(self._close_codes)

    def leave(self) -> None:
        """Let nothing stay of what was seen, typed or looked for."""
        self._numbers, self._query, self._wanted = (), Query(), ""
        self.code_lists.forget()
        for paper in self._papers:
            paper.forget()
        self.students.clear()

    def show(self, subject: str = "") -> None:
        """Come to the front, perhaps with an errand (``filters.understood``)."""
        asked = understood(subject) if subject else None
        if asked is None:
            self.refresh()
        else:
            # ``changed`` of the filters searches.
            self.students.filters.show_query(asked.query)
            if asked.student_no:
                self.students.table.mark(asked.student_no)
                self._look_at(asked.student_no)
        self._read_around()

    def stop(self) -> None:
        for paper in self._papers:
            paper.stop()

    def refresh(self) -> None:
        """Read what is shown again; the place that was scrolled to stays."""
        if self.actor is None:
            return
        self._query = self.students.filters.query
        self._table.ask_again()
        if self._wanted:
            self._look_at(self._wanted)

    def _search(self) -> None:
        if self.actor is None or self.students.filters.query == self._query:
            return
        self.students.table.to_the_top()
        self._query = self.students.filters.query
        self._table.ask_again()

    def _read_around(self) -> None:
        """Read what there is to choose from, and who waits for the staff."""
        if self.actor is not None:
            self.ask(finding.departments, self.students.filters.offer)
            # A quarter of a second for very many: nobody who reviews waits behind it.
            self.ask(_waiting, lambda found: self.students.show_waiting(*found), long=True)

    def _fetch_rows(self, want: Want) -> None:
        query, numbers = self._query, self._numbers

        def act(store: Store) -> _Rows:
            if not want.count:
                return lines_of(store, numbers[want.first : want.first + want.size]), None
            with store.reading():
                found = numbers_of(store, query, _order(want), descending=want.descending)
                return lines_of(store, found[want.first : want.first + want.size]), found

        self.ask(
            act,
            lambda answer: self._show_rows(want, query, answer),
            lambda error: self._no_rows(want, error),
        )

    def _show_rows(self, want: Want, query: Query, answer: _Rows) -> None:
        lines, found = answer
        if not self._table.is_awaited(want):
            return
        if found is not None:
            self._numbers = found
            self.students.show_found(len(found), query)
        self._table.answer(want, lines, None if found is None else len(found))

    def _no_rows(self, want: Want, error: Exception) -> None:
        self._table.give_up(want)
        self.tell_error(error)

    def _look_at(self, student_no: str) -> None:
        self._wanted = student_no
        data, now = self.desk.booth.data, self.desk.booth.clock()
        self.ask(lambda store: fetch(store, student_no, data, now), self._show_dossier)

    def _show_dossier(self, dossier: Dossier) -> None:
        actor = self.actor
        if actor is not None and dossier.student_no == self._wanted:
            self.students.show_dossier(dossier, actor.role, self.desk.booth.clock().tzinfo)

    def _decide(self, answer: Answer) -> None:
        actor, now = self.actor, self.desk.booth.clock()
        if actor is None or not self.permitted(RIGHTS[answer.act]):
            return
        self.students.panel.form.wait()
        self.ask(
            lambda store: carry_out(store, answer, actor, now),
            self._done,
            lambda error: self._not_done(answer, error),
        )

    def _prepare(self, act: str) -> None:
        """Find out what a form still has to say; a folder of backups may answer slowly."""
        if act != "erase":
            return
        booth, now, student_no = self.desk.booth, self.desk.booth.clock(), self._wanted

        def show(found: OlderCopies) -> None:
            if self._wanted == student_no:
                self.students.panel.form.outlook.show_copies(found.sentences)

        self.ask(
            lambda store: older_copies(store, booth.data, booth.settings, now), show, long=True
        )

    def _done(self, parts: tuple[Part, ...]) -> None:
        self.students.panel.close_form()
        self.tell("good", *parts)
        self.refresh()

    def _not_done(self, answer: Answer, error: Exception) -> None:
        if self._wanted == answer.dossier.student_no:
            self.students.panel.refuse(said(error))
        else:
            self.tell_error(error)
        # Whatever stood in the way can then be seen.
        self.refresh()

    def _wish(self, wish: str) -> None:
        dossier = self.students.panel.dossier
        if dossier is None or dossier.live is None:
            return
        number = dossier.live.submission.number
        if wish == "review":
            self.errand.emit(Errand("review", number))
            return
        folder = "" if wish == "print" else self._folder()
        if wish == "save" and not folder:
            return
        data = self.desk.booth.data
        self.ask(
            lambda store: receipt_line(store, number, data),
            lambda line: self._give_out(line, number, folder),
        )

    def _folder(self) -> str:
        title = self.desk.look.voice.say("staff.students.do.save")
        start = self.desk.booth.settings.receipt_folder or str(Path.home())
        return self.choose_folder(self.students, title, start)

    def _give_out(self, line: str, number: str, folder: str) -> None:
        """Print a receipt, or save it in a folder; a process of its own does it."""
        booth, language = self.desk.booth, self.desk.look.voice.language
        settings = replace(booth.settings, receipt_folder=folder)
        paper = PaperWork(booth.data, settings, self)
        self._papers.append(paper)
        how = "saved" if folder else "printed"
        fields: dict[str, str | int | float] = {"number": number, "place": folder}
        for ended in (paper.done, paper.failed):
            ended.connect(lambda _: self._papers.remove(paper))
            ended.connect(paper.deleteLater)
        paper.done.connect(lambda _: self.tell("good", (f"staff.students.receipt.{how}", fields)))
        paper.failed.connect(lambda _: self.tell("bad", (f"staff.students.receipt.not_{how}", {})))
        if folder:
            paper.save(line, number, language)
        else:
            paper.print(line, language)

    def _open_codes(self) -> None:
        if self.permitted("add_code"):
            self.students.show_codes()

    def _open_stranger(self) -> None:
        if self.permitted("override_eligibility"):
            self.students.show_stranger()

    def _show_admitted(self, student_no: str) -> None:
        self.students.filters.show_query(Query(student_no))
        self.students.table.mark(student_no)
        self._look_at(student_no)
        self.refresh()

    def _close_codes(self) -> None:
        if self.students.panel.dossier is None:
            self.students.show_nobody()
        else:
            self.students.right.setCurrentWidget(self.students.panel)

    def enter(self, actor: Actor) -> None:
        """Nothing is read before the room is looked at."""


def _waiting(store: Store) -> tuple[int, int]:
    """Return how many numbers are held, and how many photos wait for their code."""
    with store.reading():
        held = numbers_of(store, Query(held=True))
        return len(held), len(numbers_of(store, Query(waits_for_code=True)))


def _order(want: Want) -> Order:
    return next((order for order in ORDERS if order == want.order), "number")


def _ask_for_folder(parent: QWidget, title: str, start: str) -> str:
    return QFileDialog.getExistingDirectory(parent, title, start)
