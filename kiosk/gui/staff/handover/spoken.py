"""What this room says where the commands speak of their options, and how it names things."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.batch.drives import Drive
from kiosk.gui.staff.notice import Part
from kiosk.gui.staff.room import said
from kiosk.gui.voice import Voice
from kiosk.store.batches import SCHOOL_SYSTEMS

_GB: Final = 10**9
_NAMED: Final = (SCHOOL_SYSTEMS, "collection-unit")
OWN_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        key: f"staff.handover.{name}"
        for key, name in {
            "keep.cancelled": "stopped",
            "key.locked": "key_locked",
            "key.wrong_passphrase": "wrong_passphrase",
            "batch.only_unconfirmed": "only_unconfirmed",
            "batch.only_trials": "only_trials",
            "batch.is_trial": "is_trial",
            "batch.target_no_folder": "no_folder",
            "acknowledge.no_signers": "no_signers",
            "acknowledge.no_batch": "no_batch",
            "reply.fault.which": "which",
            "roster.stopped": "stopped",
        }.items()
    }
)


def said_here(error: Exception) -> Part:
    """Return what to say of an error, in the words of this room."""
    key, fields = said(error)
    return OWN_WORDS.get(key, key), fields


def receiver_name(receiver_id: str, voice: Voice) -> str:
    """Return how people call a receiver; one of a school's own file is called by its name."""
    known = receiver_id in _NAMED
    return voice.say(f"staff.handover.receiver.{receiver_id}") if known else receiver_id


def drive_name(drive: Drive, voice: Voice) -> str:
    """Return a drive in one line: its label, place, file system and room."""
    key = "read_only" if drive.read_only else "one"
    return voice.say(
        f"staff.handover.drive.{key}",
        label=drive.label or voice.say("staff.handover.drive.nameless"),
        place=str(drive.place),
        system=drive.file_system,
        free=f"{drive.free_bytes / _GB:,.1f}",
    )
