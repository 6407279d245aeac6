"""The migration for data that students have deleted: that it went is on record, not what it was."""

from __future__ import annotations

from typing import Final

ERASURES: Final = """
-- Students whose data were deleted because they asked for it. Nothing personal stands here but the
-- number, without which nobody could say that it was done.
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY,
    student_no TEXT NOT NULL REFERENCES students (student_no),
    erased_at TEXT NOT NULL,
    erased_by TEXT NOT NULL CHECK (erased_by <> ''),
    photos INTEGER NOT NULL CHECK (photos >= 0),
    pictures INTEGER NOT NULL CHECK (pictures >= 0),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0)
) STRICT;
CREATE INDEX erasures_by_student ON erasures (student_no);
-- Photos whose pictures are gone with it. Their rows stay, with hash and size and a zero byte each.
CREATE TABLE erased_photos (
    submission_id INTEGER PRIMARY KEY REFERENCES submissions (id),
    erasure_id INTEGER NOT NULL REFERENCES erasures (id),
    handed_over INTEGER NOT NULL CHECK (handed_over IN (0, 1))
) STRICT;
CREATE TRIGGER erasures_keep_rows BEFORE UPDATE ON erasures
BEGIN
    SELECT raise(ABORT, 'the record of a deletion is not edited');
END;
CREATE TRIGGER erasures_lose_no_row BEFORE DELETE ON erasures
BEGIN
    SELECT raise(ABORT, 'the record of a deletion is not dropped');
END;
CREATE TRIGGER erased_photos_keep_rows BEFORE UPDATE ON erased_photos
BEGIN
    SELECT raise(ABORT, 'the record of a deletion is not edited');
END;
CREATE TRIGGER erased_photos_lose_no_row BEFORE DELETE ON erased_photos
BEGIN
    SELECT raise(ABORT, 'the record of a deletion is not dropped');
END;
"""
