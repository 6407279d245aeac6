"""What the looks at the empty booth found: one row each, never changed.

It keeps what it is given and knows nothing of limits and verdicts. The pictures show nobody.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from kiosk.store import text
from kiosk.store.open import Row, Store

Kind = Literal["empty", "card"]
Told = Mapping[str, Any]
"""A row of a report, as JSON."""


@dataclass(frozen=True)
class BackdropCheck:
    """One look at the booth.

    Attributes:
        kind: at the empty scene, or at a grey card.
        camera: name of the source.
        size: width and height of its frames.
        verdict: the worst of the rows.
        rows: what was found.
        drift: against the first one of the day; empty for that one.
        measures: what later ones are compared with.
        thumbnail: PNG of the empty scene.
        id: of the row; 0 while it is not kept.
    """

    kind: Kind
    at: datetime
    by: str
    camera: str
    simulated: bool
    size: tuple[int, int]
    profile_id: str
    profile_sha256: str
    verdict: str
    rows: tuple[Told, ...]
    drift: tuple[Told, ...]
    measures: Told
    thumbnail: bytes
    id: int = 0


def add(store: Store, check: BackdropCheck) -> int:
    """Keep a check and return its id; only inside ``Store.writing``."""
    return store.insert(
        "backdrop_checks",
        {
            "kind": check.kind,
            "at": text.from_moment(check.at),
            "by": check.by,
            "camera": check.camera,
            "simulated": int(check.simulated),
            "width": check.size[0],
            "height": check.size[1],
            "profile_id": check.profile_id,
            "profile_sha256": check.profile_sha256,
            "verdict": check.verdict,
            "rows": text.canonical(_plain(check.rows)),
            "drift": text.canonical(_plain(check.drift)),
            "measures": text.canonical(dict(check.measures)),
            "thumbnail": check.thumbnail,
        },
    )


def since(store: Store, moment: datetime, kind: Kind = "empty") -> list[BackdropCheck]:
    """Return the checks of a kind since a moment, oldest first."""
    rows = store.rows(
        "SELECT * FROM backdrop_checks WHERE at >= ? AND kind = ? ORDER BY at, id",
        [text.from_moment(moment), kind],
    )
    return [_check(row) for row in rows]


def one(store: Store, id_: int) -> BackdropCheck:
    """Return the check of an id that another row refers to."""
    (row,) = store.rows("SELECT * FROM backdrop_checks WHERE id = ?", [id_])
    return _check(row)


def newest(store: Store, limit: int) -> list[BackdropCheck]:
    """Return the newest checks of any kind, the newest first."""
    rows = store.rows("SELECT * FROM backdrop_checks ORDER BY at DESC, id DESC LIMIT ?", [limit])
    return [_check(row) for row in rows]


def _plain(rows: Sequence[Told]) -> list[dict[str, Any]]:
    return [dict(row) for row in rows]


def _check(row: Row) -> BackdropCheck:
    return BackdropCheck(
        kind=row["kind"],
        at=text.to_moment(row["at"]),
        by=row["by"],
        camera=row["camera"],
        simulated=bool(row["simulated"]),
        size=(row["width"], row["height"]),
        profile_id=row["profile_id"],
        profile_sha256=row["profile_sha256"],
        verdict=row["verdict"],
        rows=tuple(json.loads(row["rows"])),
        drift=tuple(json.loads(row["drift"])),
        measures=json.loads(row["measures"]),
        thumbnail=row["thumbnail"],
        id=row["id"],
    )
