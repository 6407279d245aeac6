"""Whose signature under a reply is taken: the office's public keys, put in and taken away.

They lie in the data folder in OpenSSH's form. Putting them in is what makes a reply
believed, so it asks for the administrator, is in the trail with who, when, before and after,
and a line that we do not follow to the letter is refused and not passed over.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk import own_file
from kiosk.batch import standalone
from kiosk.batch.sign import REPLIES
from kiosk.configure import Order
from kiosk.errors import AnswerIsNo, BadInput
from kiosk.store import audit, people
from kiosk.store.open import Store

FILE_NAME: Final = "office_signers"
"""In the data folder."""
_LARGEST: Final = 64 * 1024
_COMMENT: Final = "#"
_ACTS: Final = {True: "install_office_keys", False: "remove_office_keys"}


@dataclass(frozen=True)
class OfficeKey:
    """One key of the office.

    Attributes:
        name: of the office, as the line says it.
        fingerprint: as OpenSSH prints it; to be compared by another way than the file came.
    """

    name: str
    fingerprint: str


@dataclass(frozen=True)
class Installed:
    """What the booth goes by now.

    Attributes:
        version: of the file.
        keys: whose replies are taken; empty for nobody's.
        by: who changed it last, "" if nobody did here.
        at: when that was.
        usable: the file can be read; else no signed reply is taken until it is replaced.
    """

    version: str
    keys: tuple[OfficeKey, ...]
    by: str = ""
    at: datetime | None = None
    usable: bool = True


def read_keys(text: str) -> tuple[OfficeKey, ...]:
    """Return the keys that the lines of an office name.

    Raises:
        BadInput: a line is none that ``kiosk office key`` gives, is for something else than
            replies, or there is no line at all.
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.strip().startswith(_COMMENT):
            continue
        signers = standalone.parse_signers(line)
        if not signers:
            raise BadInput("office_signers.bad_line", line=number)
        spaces = signers[0].namespaces
        if spaces is not None and REPLIES not in spaces:
            raise BadInput("office_signers.other_purpose", line=number)
        name = ", ".join(signers[0].principals)
        found.append(OfficeKey(name, standalone.fingerprint(signers[0].key)))
    if not found:
        raise BadInput("office_signers.empty")
    return tuple(found)


def read_file(file: Path) -> str:
    """Return the text of a file that the office gave.

    Raises:
        BadInput: it cannot be read, or is no such file.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("batch.signers_unreadable", file=str(file)) from error
    if len(data) > _LARGEST:
        raise BadInput("batch.signers_unreadable", file=str(file))
    return text


def installed(store: Store, folder: Path) -> Installed:
    """Return whose replies the booth takes now, and who said so.

    Raises:
        EnvironmentFailed: the file is there and cannot be read.
    """
    data = own_file.read(folder / FILE_NAME)
    version = own_file.version_of(data)
    entries = audit.of_subject(store, FILE_NAME)
    by, at = (entries[-1].who, entries[-1].at) if entries else ("", None)
    if data is None:
        return Installed(version, (), by, at)
    try:
        return Installed(version, read_keys(data.decode("utf-8-sig")), by, at)
    except (UnicodeDecodeError, BadInput):
        return Installed(version, (), by, at, usable=False)


def install(store: Store, folder: Path, order: Order, text: str) -> Installed:
    """Take the replies of these keys from now on, and of no others; return what is in force.

    Raises:
        AnswerIsNo: whoever asks may not, or somebody changed the file meanwhile.
        BadInput: as ``read_keys``.
        EnvironmentFailed: the file or the trail cannot be written; nothing has changed.
    """
    read_keys(text)
    return _put(store, folder, order, text)


def remove(store: Store, folder: Path, order: Order) -> Installed:
    """Take no signed reply any more; as ``install``."""
    return _put(store, folder, order, None)


def _put(store: Store, folder: Path, order: Order, text: str | None) -> Installed:
    path = folder / FILE_NAME
    with ExitStack() as undo:
        with store.writing():
            people.demand(store, order.actor, "manage_keys")
            old = own_file.read(path)
            if own_file.version_of(old) != order.version:
                raise AnswerIsNo("configure.changed_meanwhile", file=FILE_NAME)
            detail = {
                "before": _told(installed(store, folder)),
                "after": [] if text is None else [_line(key) for key in read_keys(text)],
                **order.actor.trace,
            }
            act = _ACTS[text is not None]
            audit.append(store, audit.Entry(order.now, order.actor.name, act, FILE_NAME, detail))
            own_file.put(path, None if text is None else text.encode("utf-8"))
            undo.callback(own_file.put, path, old)
        undo.pop_all()
    return installed(store, folder)


def _told(before: Installed) -> object:
    return [_line(key) for key in before.keys] if before.usable else "unusable"


def _line(key: OfficeKey) -> str:
    return f"{key.name} {key.fingerprint}"
