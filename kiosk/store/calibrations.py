"""The calibrations of the cameras: one row each, never changed; the newest of a camera counts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.store import backdrop_checks, text
from kiosk.store.backdrop_checks import BackdropCheck
from kiosk.store.open import Row, Store


@dataclass(frozen=True)
class Calibration:
    """What a camera saw, and how it was set, when the booth was as it should be.

    Attributes:
        camera: name of the source.
        empty: the look at the empty booth.
        card: the look at the grey card.
        controls: exposure, gain, white balance and focus as the camera read them back, by name
            and in its own units; what it does not know is not there.
        id: of the row; 0 while it is not kept.
    """

    at: datetime
    by: str
    camera: str
    simulated: bool
    empty: BackdropCheck
    card: BackdropCheck
    controls: Mapping[str, float]
    id: int = 0


def add(store: Store, calibration: Calibration) -> int:
    """Keep a calibration and return its id; only inside ``Store.writing``."""
    return store.insert(
        "calibrations",
        {
            "at": text.from_moment(calibration.at),
            "by": calibration.by,
            "camera": calibration.camera,
            "simulated": int(calibration.simulated),
            "empty_id": calibration.empty.id,
            "card_id": calibration.card.id,
            "controls": text.canonical(dict(calibration.controls)),
        },
    )


def newest_of_each(store: Store) -> list[Calibration]:
    """Return the newest calibration of every camera, the newest of them first."""
    rows = store.rows(
        "SELECT * FROM calibrations AS one WHERE id = (SELECT id FROM calibrations AS other"
        " WHERE other.camera = one.camera ORDER BY at DESC, id DESC LIMIT 1)"
        " ORDER BY at DESC, id DESC"
    )
    return [_calibration(store, row) for row in rows]


def _calibration(store: Store, row: Row) -> Calibration:
    return Calibration(
        at=text.to_moment(row["at"]),
        by=row["by"],
        camera=row["camera"],
        simulated=bool(row["simulated"]),
        empty=backdrop_checks.one(store, row["empty_id"]),
        card=backdrop_checks.one(store, row["card_id"]),
        controls=json.loads(row["controls"]),
        id=row["id"],
    )
