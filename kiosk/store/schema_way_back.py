"""The migration that keeps what an import changed, so that it can be taken back."""

from __future__ import annotations

from typing import Final

WAY_BACK: Final = """
-- The import that first named a student, so that it can be taken back.
ALTER TABLE students ADD COLUMN roster_id INTEGER REFERENCES rosters (id);

-- An import that was taken back happened all the same; it is in force no longer.
ALTER TABLE rosters ADD COLUMN taken_back_by TEXT CHECK (taken_back_by <> '');
ALTER TABLE rosters ADD COLUMN taken_back_at TEXT;

-- What was known of a student before an import changed it; dropped with the way back.
CREATE TABLE roster_before (
    roster_id INTEGER NOT NULL REFERENCES rosters (id),
    student_no TEXT NOT NULL REFERENCES students (student_no),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    name TEXT,
    identity_no TEXT,
    department TEXT,
    major TEXT,
    level TEXT,
    route TEXT,
    master_defence INTEGER,
    enrolled_on TEXT,
    graduates_on TEXT,
    standard_years REAL,
    circumstance TEXT,
    PRIMARY KEY (roster_id, student_no)
) STRICT, WITHOUT ROWID;
-- The way back is kept for rosters from this number on; older ones have none.
CREATE TABLE ways_back (first_roster_id INTEGER NOT NULL) STRICT;
INSERT INTO ways_back SELECT coalesce(max(id), 0) + 1 FROM rosters;
CREATE INDEX roster_before_by_student ON roster_before (student_no);
"""
