"""The tables of migration 0007: the office's replies."""

from __future__ import annotations

REPLIES = """
-- The office's replies that were taken in, each once: the same file again changes nothing.
CREATE TABLE replies (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,
    -- Who signed it and with which key; empty for a list, which nobody signed.
    office TEXT NOT NULL,
    signer TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0),
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL CHECK (taken_by <> '')
) STRICT;
ALTER TABLE acknowledgements ADD COLUMN reply_id INTEGER REFERENCES replies (id);
-- One photo may lie with several receivers; this is the batch that the answer was about.
ALTER TABLE acknowledgements ADD COLUMN batch_id INTEGER REFERENCES batches (id);
"""
