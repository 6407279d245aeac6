"""The table of the calibrations of a camera, which ``schema.py`` puts into a database."""

from __future__ import annotations

from typing import Final

CALIBRATION: Final = """
-- A look at the empty booth and one at a grey card, made in a row with the camera's light held;
-- controls are what the camera read back then, in its own units. The newest of a camera counts.
CREATE TABLE calibrations (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL CHECK (by <> ''),
    camera TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    empty_id INTEGER NOT NULL REFERENCES backdrop_checks (id),
    card_id INTEGER NOT NULL REFERENCES backdrop_checks (id),
    controls TEXT NOT NULL CHECK (json_valid(controls))
) STRICT;
CREATE INDEX calibrations_by_camera ON calibrations (camera, at);
"""
