"""The table of the looks at the empty booth, which ``schema.py`` puts into a database."""

from __future__ import annotations

from typing import Final

BACKDROP: Final = """
-- Looks at the empty booth, and at a grey card in it; thumbnail shows nobody.
CREATE TABLE backdrop_checks (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('empty', 'card')),
    at TEXT NOT NULL,
    by TEXT NOT NULL CHECK (by <> ''),
    camera TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    profile_id TEXT NOT NULL,
    profile_sha256 TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'warn', 'fail')),
    rows TEXT NOT NULL CHECK (json_valid(rows)),
    drift TEXT NOT NULL CHECK (json_valid(drift)),
    measures TEXT NOT NULL CHECK (json_valid(measures)),
    thumbnail BLOB NOT NULL CHECK (length(thumbnail) > 0)
) STRICT;
CREATE INDEX backdrop_checks_by_moment ON backdrop_checks (at);
"""
