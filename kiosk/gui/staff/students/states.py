"""How far a student is: the report's words, each with an icon and a colour."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.admission import TRIES
from kiosk.gui.staff.table import Column, Mark
from kiosk.gui.voice import Voice
from kiosk.store.finding import Line, State
from kiosk.store.progress import Stage
from kiosk.store.submissions import State as PhotoState

MARKS: Final[Mapping[Stage, Mark]] = MappingProxyType(
    {
        "missing": Mark("slate", "circle-minus"),
        "returned": Mark("bad", "arrow-back-up"),
        "submitted": Mark("doubt", "hourglass"),
        "approved": Mark("good", "circle-check"),
        "exported": Mark("accent", "door-exit"),
    }
)
_ACKNOWLEDGED: Final = Mark("good", "shield-check")
PHOTO_STAGES: Final[Mapping[PhotoState, Stage]] = MappingProxyType(
    {
        "submitted": "submitted",
        "approved": "approved",
        "returned": "returned",
        "exported": "exported",
    }
)
"""States of a photo -> the same of its student; one that is withdrawn counts for nothing."""


def state_key(state: State) -> str:
    """Return the words key of a state."""
    return f"column.{state}" if state in ("acknowledged", "collected") else f"stage.{state}"


def said_state(line: Line, voice: Voice) -> str:
    """Return how far a student is."""
    return voice.say(state_key("acknowledged" if line.acknowledged else line.stage))


def mark_of(line: Line) -> Mark:
    """Return how the state of a student looks."""
    return _ACKNOWLEDGED if line.acknowledged else MARKS[line.stage]


def _note(line: Line, voice: Voice) -> str:
    if line.wrong_proofs >= TRIES:
        return voice.say("staff.students.note.held")
    if not line.listed:
        return voice.say("staff.students.note.unlisted")
    return voice.say("staff.students.note.no_code") if line.waits_for_code else ""


def _level(line: Line, voice: Voice) -> str:
    return voice.say(f"person.level.{line.level}") if line.level else ""


def _note_mark(line: Line) -> Mark:
    if line.wrong_proofs >= TRIES:
        return Mark("bad", "lock")
    return Mark("doubt", "qrcode") if line.waits_for_code and line.listed else Mark("slate")


COLUMNS: Final = (
    Column("person.student_no", lambda line, _: line.student_no, 16, "number"),
    Column("person.name", lambda line, _: line.name or "", 14, "name"),
    Column(
        "person.department", lambda line, _: line.department or "", 14, "department", stretch=True
    ),
    Column("person.level", _level, 17, "level"),
    Column("staff.students.state", said_state, 23, "state", mark_of),
    Column("staff.students.note", _note, 18, mark=_note_mark),
)
