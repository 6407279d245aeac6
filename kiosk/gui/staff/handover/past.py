"""The batches of the past: number, when, who, for whom, how many, and what the office said."""

from __future__ import annotations

from kiosk.gui.staff.handover.spoken import receiver_name
from kiosk.gui.staff.house.spoken import Zone, moment
from kiosk.gui.staff.table import Column, Mark, Table
from kiosk.gui.voice import Look, Voice
from kiosk.store.deliveries import Delivery


def past_table(look: Look, zone: Zone) -> Table:
    """Return an empty table of batches."""
    columns = (
        Column("staff.handover.column.batch", lambda each, _: each.batch.folder, 20, stretch=True),
        Column("column.time", lambda each, _: moment(each.batch.exported_at, zone), 22),
        Column("column.who", lambda each, _: each.batch.exported_by, 16),
        Column(
            "staff.handover.column.receiver",
            lambda each, voice: receiver_name(each.batch.receiver, voice),
            36,
        ),
        Column(
            "staff.handover.column.count", lambda each, _: f"{each.batch.count:,}", 9, number=True
        ),
        Column("staff.handover.column.answered", _answered, 48, mark=_mark),
    )
    table = Table(look, columns, same=lambda each: each.batch.id)
    table.say_when_empty("staff.handover.past.none")
    return table


def _answered(each: Delivery, voice: Voice) -> str:
    fields = {"accepted": each.accepted, "rejected": each.rejected, "open": each.open}
    return voice.say(f"staff.handover.past.{_state(each)}", **fields)


def _state(each: Delivery) -> str:
    if each.batch.completed_at is None:
        return "unfinished"
    if each.open == each.batch.count:
        return "unanswered"
    return "partly" if each.open else "answered"


def _mark(each: Delivery) -> Mark:
    return {
        "unfinished": Mark("bad", "alert-triangle"),
        "unanswered": Mark("doubt", "hourglass"),
        "partly": Mark("doubt", "hourglass"),
        "answered": Mark("good", "circle-check"),
    }[_state(each)]
