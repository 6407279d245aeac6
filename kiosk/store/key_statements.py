"""The history of the booth's keys: each change a statement that a key signed, none ever edited."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.store.open import Store


@dataclass(frozen=True)
class Signed:
    """One statement.

    Attributes:
        number: from 1 on, without a gap.
        text: canonical JSON, which is what was signed.
        signature: in OpenSSH's format.
        signed_by: the public line of the key that signed.
    """

    number: int
    text: str
    signature: str
    signed_by: str

    @property
    def says(self) -> Mapping[str, Any]:
        """The statement itself."""
        said: Mapping[str, Any] = json.loads(self.text)
        return said


def everything(store: Store) -> list[Signed]:
    """Return all statements, oldest first."""
    rows = store.rows(
        "SELECT number, statement, signature, signed_by FROM key_statements ORDER BY number"
    )
    return [
        Signed(row["number"], row["statement"], row["signature"], row["signed_by"]) for row in rows
    ]


def add(store: Store, signed: Signed) -> None:
    """Keep a statement; only inside ``Store.writing``."""
    row: dict[str, str | int] = {
        "number": signed.number,
        "statement": signed.text,
        "signature": signed.signature,
        "signed_by": signed.signed_by,
    }
    store.insert("key_statements", row)
