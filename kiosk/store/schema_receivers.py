"""The migration that gives every receiver of batches its own numbers, and the keys a history."""

from __future__ import annotations

from typing import Final

RECEIVERS: Final = """
-- Every receiver of batches has a line of numbers of its own, so that none sees a gap, and one
-- photo may go to each of them once. A UNIQUE cannot be changed in place: the tables are made anew.
CREATE TABLE batches_anew (
    id INTEGER PRIMARY KEY,
    booth TEXT NOT NULL,
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    folder TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    previous_manifest_sha256 TEXT,
    count INTEGER NOT NULL CHECK (count > 0),
    profile_id TEXT NOT NULL,
    profile_sha256 TEXT NOT NULL,
    software TEXT NOT NULL,
    exported_at TEXT NOT NULL,
    exported_by TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    -- NULL: promised (number, manifest and photos are fixed), not yet known to be delivered.
    completed_at TEXT,
    -- Header and records as promised, until the promise is kept: rosters may change meanwhile.
    texts TEXT CHECK (texts IS NULL OR json_valid(texts)),
    UNIQUE (booth, receiver, simulated, sequence),
    UNIQUE (id, receiver)
) STRICT;
INSERT INTO batches_anew
    SELECT id, booth, 'school-systems', sequence, folder, manifest_sha256,
        previous_manifest_sha256, count, profile_id, profile_sha256, software, exported_at,
        exported_by, simulated, completed_at, NULL
    FROM batches;
CREATE TABLE batch_items_anew (
    batch_id INTEGER NOT NULL,
    receiver TEXT NOT NULL,
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    file_name TEXT NOT NULL,
    photo_sha256 TEXT NOT NULL,
    UNIQUE (receiver, submission_id),
    UNIQUE (batch_id, file_name),
    FOREIGN KEY (batch_id, receiver) REFERENCES batches_anew (id, receiver)
) STRICT;
INSERT INTO batch_items_anew
    SELECT batch_id, 'school-systems', submission_id, file_name, photo_sha256 FROM batch_items;
DROP TABLE batch_items;
DROP TABLE batches;
ALTER TABLE batches_anew RENAME TO batches;
ALTER TABLE batch_items_anew RENAME TO batch_items;
CREATE INDEX batch_items_by_submission ON batch_items (submission_id);

-- The keys that signed for this booth, and every change of them as a statement that a key signed.
-- Nothing secret stands here.
CREATE TABLE key_statements (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    statement TEXT NOT NULL CHECK (json_valid(statement)),
    signature TEXT NOT NULL,
    signed_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER key_statements_keep_rows BEFORE UPDATE ON key_statements
BEGIN
    SELECT raise(ABORT, 'the history of the keys is not edited');
END;
CREATE TRIGGER key_statements_lose_no_row BEFORE DELETE ON key_statements
BEGIN
    SELECT raise(ABORT, 'the history of the keys is not shortened');
END;
"""
