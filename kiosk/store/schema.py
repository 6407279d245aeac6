"""The tables, as a list of migrations that are only ever added to.

Each migration takes a database one step further; a database remembers by name
which it has had. A released migration is never edited: the next one mends it.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from kiosk.spelling import keys
from kiosk.store.schema_backdrop import BACKDROP
from kiosk.store.schema_calibration import CALIBRATION
from kiosk.store.schema_erasures import ERASURES
from kiosk.store.schema_receivers import RECEIVERS
from kiosk.store.schema_replies import REPLIES
from kiosk.store.schema_way_back import WAY_BACK

MIGRATIONS = Migrations("photo-kiosk")


def unknown_migrations(db: Database) -> list[str]:
    """Return the migrations a database has had that this version does not know."""
    with Database(memory=True, execute_plugins=False) as nothing:
        known = {migration.name for migration in MIGRATIONS.pending(nothing)}
    return [migration.name for migration in MIGRATIONS.applied(db) if migration.name not in known]


def _run(db: Database, script: str) -> None:
    """Execute statements, each of which ends with a line, inside the transaction that is open.

    ``Database.executescript`` looks after every single character whether a statement ends there,
    which took most of the time that a new database costs.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement.strip())
            statement = ""
    if statement.strip():
        raise RuntimeError(f"this statement has no end: {statement.strip()}")


@MIGRATIONS(name="0001_corridor")
def _corridor(db: Database) -> None:
    _run(db, _CORRIDOR)


@MIGRATIONS(name="0002_students")
def _students(db: Database) -> None:
    _run(db, _STUDENTS)


@MIGRATIONS(name="0003_people")
def _people(db: Database) -> None:
    _run(db, _PEOPLE)


@MIGRATIONS(name="0004_keep")
def _keep(db: Database) -> None:
    _run(db, _KEEP)


@MIGRATIONS(name="0005_desk")
def _desk(db: Database) -> None:
    _run(db, _DESK)
    known = db.execute("SELECT student_no, name FROM students").fetchall()
    db.conn.executemany(
        "INSERT INTO student_keys (student_no, keys) VALUES (?, ?)",
        [(student_no, keys(student_no, name)) for student_no, name in known],
    )


@MIGRATIONS(name="0006_receivers")
def _receivers(db: Database) -> None:
    _run(db, RECEIVERS)


@MIGRATIONS(name="0007_replies")
def _replies(db: Database) -> None:
    _run(db, REPLIES)


@MIGRATIONS(name="0008_recrops")
def _recrops(db: Database) -> None:
    _run(db, _RECROPS)


@MIGRATIONS(name="0009_way_back")
def _way_back(db: Database) -> None:
    _run(db, WAY_BACK)


@MIGRATIONS(name="0013_backdrop")
def _backdrop(db: Database) -> None:
    _run(db, BACKDROP)


@MIGRATIONS(name="0014_calibration")
def _calibration(db: Database) -> None:
    _run(db, CALIBRATION)


@MIGRATIONS(name="0015_erasures")
def _erasures(db: Database) -> None:
    _run(db, ERASURES)


_CORRIDOR = """
CREATE TABLE students (
    student_no TEXT PRIMARY KEY
        CHECK (student_no <> '' AND student_no NOT GLOB '*[^0-9A-Z]*'),
    name TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    student_no TEXT NOT NULL REFERENCES students (student_no),
    state TEXT NOT NULL
        CHECK (state IN ('submitted', 'approved', 'returned', 'withdrawn', 'exported')),
    version INTEGER NOT NULL CHECK (version > 0),
    booth TEXT NOT NULL,
    source TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    profile_id TEXT NOT NULL,
    profile_sha256 TEXT NOT NULL,
    software TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'warn', 'fail')),
    report TEXT NOT NULL CHECK (json_valid(report)),
    transform TEXT NOT NULL CHECK (json_valid(transform))
) STRICT;
CREATE INDEX submissions_by_student ON submissions (student_no);
CREATE INDEX submissions_by_state ON submissions (state, submitted_at);
-- One photo of a person at a time is waiting or accepted; the acts see to it, this is the net.
CREATE UNIQUE INDEX submissions_one_live ON submissions (student_no)
    WHERE state IN ('submitted', 'approved', 'exported');

-- data stands last: a query for the small columns then never touches the pages of the picture.
CREATE TABLE images (
    id INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    kind TEXT NOT NULL CHECK (kind IN ('original', 'finished')),
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL CHECK (length(data) > 0),
    UNIQUE (submission_id, kind)
) STRICT;

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    decision TEXT NOT NULL CHECK (decision IN ('approve', 'reject')),
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    note TEXT NOT NULL,
    override INTEGER NOT NULL CHECK (override IN (0, 1)),
    reviewer TEXT NOT NULL CHECK (reviewer <> ''),
    decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX reviews_by_submission ON reviews (submission_id);

CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    booth TEXT NOT NULL,
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
    -- Trial batches count apart, so that they leave no gap among the real ones.
    UNIQUE (booth, simulated, sequence)
) STRICT;

CREATE TABLE batch_items (
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    submission_id INTEGER NOT NULL UNIQUE REFERENCES submissions (id),
    file_name TEXT NOT NULL,
    photo_sha256 TEXT NOT NULL,
    UNIQUE (batch_id, file_name)
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER audit_keeps_rows BEFORE UPDATE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit trail is not edited');
END;
CREATE TRIGGER audit_loses_no_row BEFORE DELETE ON audit
BEGIN
    SELECT raise(ABORT, 'the audit trail is not shortened');
END;
"""

_STUDENTS = """
-- What a roster says of a person; NULL where it is silent. Days are YYYY-MM-DD.
ALTER TABLE students ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1));
ALTER TABLE students ADD COLUMN identity_no TEXT CHECK (identity_no <> '');
ALTER TABLE students ADD COLUMN department TEXT;
ALTER TABLE students ADD COLUMN major TEXT;
ALTER TABLE students ADD COLUMN level TEXT CHECK (level IN ('master', 'doctor'));
ALTER TABLE students ADD COLUMN route TEXT CHECK (route IN ('ordinary', 'direct', 'combined'));
ALTER TABLE students ADD COLUMN master_defence INTEGER CHECK (master_defence IN (0, 1));
ALTER TABLE students ADD COLUMN enrolled_on TEXT;
ALTER TABLE students ADD COLUMN graduates_on TEXT;
ALTER TABLE students ADD COLUMN standard_years REAL CHECK (standard_years > 0);
ALTER TABLE students ADD COLUMN circumstance TEXT
    CHECK (circumstance IN ('early_defence', 'over_period', 'make_up'));
-- Why the staff send a person to the camera whatever the rules say; NULL: they do not.
ALTER TABLE students ADD COLUMN admitted_because TEXT CHECK (admitted_because <> '');
CREATE INDEX students_by_department ON students (department);

CREATE TABLE rosters (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    faulty INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;

-- Wrong answers to the question for the second fact, counted until a right one or the staff.
CREATE TABLE proofs (
    student_no TEXT PRIMARY KEY REFERENCES students (student_no),
    wrong INTEGER NOT NULL CHECK (wrong >= 0)
) STRICT;

-- One code, one record; what the text means, only CHSI can read.
CREATE TABLE collection_codes (
    student_no TEXT PRIMARY KEY REFERENCES students (student_no),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE particulars (
    submission_id INTEGER PRIMARY KEY REFERENCES submissions (id),
    consent_version TEXT NOT NULL,
    consent_sha256 TEXT NOT NULL,
    consent_language TEXT NOT NULL,
    consent_given_at TEXT NOT NULL,
    decision TEXT CHECK (decision IS NULL OR json_valid(decision)),
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    identity TEXT NOT NULL CHECK (identity IN ('proved', 'unchecked'))
) STRICT;
"""

_PEOPLE = """
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    -- Without case and width, so that nobody can pass for somebody else by a capital letter.
    folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
    role TEXT NOT NULL CHECK (role IN ('operator', 'reviewer', 'administrator')),
    secret TEXT NOT NULL CHECK (secret GLOB '$argon2id$*'),
    secret_set_at TEXT NOT NULL,
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    created_at TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

-- Wrong tries in a row at a secret, kept here so that a new process is no new chance.
CREATE TABLE tries (
    guard TEXT PRIMARY KEY,
    wrong INTEGER NOT NULL CHECK (wrong >= 0),
    locked_until TEXT
) STRICT;

-- The PIN behind the hidden corner of the student's window; it opens a door and is nobody's.
CREATE TABLE doors (
    name TEXT PRIMARY KEY,
    secret TEXT NOT NULL CHECK (secret GLOB '$argon2id$*'),
    secret_set_at TEXT NOT NULL
) STRICT;

CREATE TABLE confirmations (
    review_id INTEGER PRIMARY KEY REFERENCES reviews (id),
    confirmed_by TEXT NOT NULL CHECK (confirmed_by <> ''),
    confirmed_at TEXT NOT NULL
) STRICT;
"""

_KEEP = """
-- What the office answered about a photo that it was handed; the retention of its original
-- counts from here.
CREATE TABLE acknowledgements (
    submission_id INTEGER PRIMARY KEY REFERENCES submissions (id),
    at TEXT NOT NULL,
    by TEXT NOT NULL CHECK (by <> ''),
    reply TEXT NOT NULL CHECK (reply IN ('accepted', 'rejected'))
) STRICT;

-- Originals whose bytes are gone for good. Their rows in images stay, with size and hash, and hold
-- a single zero byte, because a picture without any is refused.
CREATE TABLE purges (
    submission_id INTEGER PRIMARY KEY REFERENCES submissions (id),
    purged_at TEXT NOT NULL,
    purged_by TEXT NOT NULL CHECK (purged_by <> ''),
    acknowledged_at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL CHECK (size_bytes > 0)
) STRICT;
-- The act sees to it, this is the net: no original goes before the office accepted the student.
CREATE TRIGGER purges_wait_for_the_office BEFORE INSERT ON purges
WHEN NOT EXISTS (
    SELECT 1 FROM acknowledgements
    JOIN submissions AS accepted ON accepted.id = acknowledgements.submission_id
    JOIN submissions AS purged ON purged.student_no = accepted.student_no
    WHERE purged.id = NEW.submission_id AND reply = 'accepted'
        AND acknowledgements.at = NEW.acknowledged_at AND acknowledgements.at <= NEW.purged_at
)
BEGIN
    SELECT raise(ABORT, 'the office has not accepted it');
END;
CREATE TRIGGER purges_keep_rows BEFORE UPDATE ON purges
BEGIN
    SELECT raise(ABORT, 'a purge record is not edited');
END;
CREATE TRIGGER purges_lose_no_row BEFORE DELETE ON purges
BEGIN
    SELECT raise(ABORT, 'a purge record is not dropped');
END;
"""

_DESK = """
-- What a student may be looked up by (kiosk/spelling.py). A table of its own and a narrow one,
-- because a search for what stands inside a key reads all of it.
CREATE TABLE student_keys (
    student_no TEXT PRIMARY KEY REFERENCES students (student_no),
    keys TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the staff said the columns of a list mean, so that nobody is asked twice.
CREATE TABLE roster_columns (
    headings TEXT PRIMARY KEY CHECK (json_valid(headings)),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL
) STRICT;

-- How far somebody has come is told without reading reports, which lie in the same rows.
DROP INDEX submissions_by_student;
CREATE INDEX submissions_by_student ON submissions (student_no, state, number);
CREATE INDEX submissions_of_state ON submissions (state, student_no);
CREATE INDEX audit_by_subject ON audit (subject);
"""

_RECROPS = """
-- Finished photos that a reviewer cut anew from the original: as they were before, bytes and all.
CREATE TABLE recrops (
    id INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    version INTEGER NOT NULL CHECK (version > 0),
    replaced_by TEXT NOT NULL CHECK (replaced_by <> ''),
    replaced_at TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'warn', 'fail')),
    report TEXT NOT NULL CHECK (json_valid(report)),
    transform TEXT NOT NULL CHECK (json_valid(transform)),
    profile_id TEXT NOT NULL,
    profile_sha256 TEXT NOT NULL,
    software TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL CHECK (length(data) > 0),
    UNIQUE (submission_id, version)
) STRICT;
CREATE TRIGGER recrops_keep_rows BEFORE UPDATE ON recrops
BEGIN
    SELECT raise(ABORT, 'what a photo was before is not edited');
END;
"""
