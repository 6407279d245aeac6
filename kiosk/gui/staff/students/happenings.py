"""What happened with a student, one line each, the newest first: the trail, batches, replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from kiosk.gui.staff.table import Mark
from kiosk.gui.voice import Voice
from kiosk.history import History, Passed
from kiosk.store.audit import Recorded

_LOOKS: Final[Mapping[str, Mark]] = MappingProxyType(
    {
        "submit": Mark("accent", "camera"),
        "approve": Mark("good", "circle-check"),
        "confirm_override": Mark("good", "user-check"),
        "reject": Mark("bad", "arrow-back-up"),
        "send_back": Mark("bad", "arrow-back-up"),
        "take_back": Mark("doubt", "arrow-back-up"),
        "recrop": Mark("accent", "focus-centered"),
        "withdraw": Mark("slate", "circle-minus"),
        "admit": Mark("doubt", "user-check"),
        "unadmit": Mark("slate", "circle-minus"),
        "code": Mark("accent", "qrcode"),
        "hold": Mark("bad", "lock"),
        "release": Mark("good", "check"),
        "unlock": Mark("doubt", "key"),
        "revoke_override": Mark("doubt", "arrow-back-up"),
        "delete_student": Mark("slate", "trash"),
        "purge": Mark("slate", "trash"),
        "batch": Mark("accent", "door-exit"),
        "accepted": Mark("good", "shield-check"),
        "refused": Mark("bad", "circle-x"),
    }
)
_OTHER: Final = "other"
_WHY: Final = ("because", "reason", "why", "override", "note")
"""Where the acts keep what a person gave as their reason."""


@dataclass(frozen=True)
class Happening:
    """One line.

    Attributes:
        kind: of the words, ``staff.students.event.<kind>``.
        act: as the trail calls it, for what has no words of its own.
        who: did it; "" where nobody did.
        subject: the photo's or the batch's number; "" for the student.
        why: as the person wrote it, with the codes of reasons.
    """

    at: datetime
    kind: str
    act: str = ""
    who: str = ""
    subject: str = ""
    why: str = ""

    @property
    def mark(self) -> Mark:
        """How it looks."""
        return _LOOKS.get(self.kind, Mark("slate", "info-circle"))

    def said(self, voice: Voice) -> str:
        """Return it in words."""
        return voice.say(
            f"staff.students.event.{self.kind}", number=self.subject, who=self.who, act=self.act
        )


def happenings(history: History) -> tuple[Happening, ...]:
    """Return what happened, the newest first."""
    student_no = history.student.student_no
    found = [_recorded(entry, student_no) for entry in history.trail]
    for photo in history.photos:
        found += _handed_over(photo)
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def _recorded(entry: Recorded, student_no: str) -> Happening:
    codes = entry.detail.get("reasons")
    given = [entry.detail.get(name) for name in _WHY]
    why = [*codes] if isinstance(codes, list) else []
    why += [each for each in given if isinstance(each, str) and each]
    return Happening(
        at=entry.at,
        kind=entry.act if entry.act in _LOOKS else _OTHER,
        act=entry.act,
        who=entry.who,
        subject="" if entry.subject == student_no else entry.subject,
        why=" ".join(dict.fromkeys(map(str, why))),
    )


def _handed_over(photo: Passed) -> list[Happening]:
    found = []
    if photo.batch is not None:
        at = photo.batch.completed_at or photo.batch.exported_at
        who, folder = photo.batch.exported_by, photo.batch.folder
        found.append(Happening(at, "batch", who=who, subject=folder))
    if photo.acknowledged_at is not None:
        kind = "accepted" if photo.accepted else "refused"
        found.append(Happening(photo.acknowledged_at, kind, subject=photo.submission.number))
    return found
