"""Each key of the booth with its days: plain rows for the table, from the signed statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from kiosk.batch.sign import fingerprint_of
from kiosk.gui.staff.house.spoken import Zone, moment
from kiosk.gui.staff.table import Column, Mark
from kiosk.gui.voice import Voice
from kiosk.key_change import Known

State = Literal["present", "changed", "revoked"]
_MARKS: Final = {
    "present": Mark("good", "circle-check"),
    "changed": Mark("slate", "history"),
    "revoked": Mark("bad", "circle-x"),
}


@dataclass(frozen=True)
class KeyDays:
    """One key.

    Attributes:
        fingerprint: as OpenSSH prints it.
        since: when it took over; None for the first.
        until: when another took over; None for the present one.
        who: who ended it; empty for the present one.
        why: in their words; empty likewise.
    """

    fingerprint: str
    state: State
    since: datetime | None
    until: datetime | None
    who: str = ""
    why: str = ""


def days_of(found: Known) -> tuple[KeyDays, ...]:
    """Return every key of the booth, the present one first."""
    said = [each.says for each in found.history]
    moments = [datetime.fromisoformat(each["at"]) for each in said]
    since = [None, *moments]
    rows = [KeyDays(found.fingerprint, "present", since[-1], None)]
    for place, each in enumerate(said):
        state: State = "revoked" if each["act"] == "revoke_key" else "changed"
        print_of = fingerprint_of(each["replaces"])
        ended = KeyDays(
            print_of, state, since[place], moments[place], str(each["by"]), str(each["why"])
        )
        rows.insert(1, ended)
    return tuple(rows)


def columns(zone: Zone) -> Sequence[Column]:
    """Return the columns of the table."""

    def day(at: datetime | None, voice: Voice, none: str) -> str:
        return voice.say(none) if at is None else moment(at, zone)

    return (
        Column(
            "staff.keys.column.state",
            lambda row, voice: voice.say(f"staff.keys.state.{row.state}"),
            16,
            mark=lambda row: _MARKS[row.state],
        ),
        Column(
            "staff.keys.column.since",
            lambda row, voice: day(row.since, voice, "staff.keys.from_the_first"),
            20,
        ),
        Column(
            "staff.keys.column.until",
            lambda row, voice: day(row.until, voice, "staff.keys.till_now"),
            20,
        ),
        Column("column.who", lambda row, _: row.who, 12),
        Column("column.reason", lambda row, _: row.why, 18),
        Column("staff.keys.column.fingerprint", lambda row, _: row.fingerprint, stretch=True),
    )
