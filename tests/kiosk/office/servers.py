"""A real PostgreSQL for the tests, started where its programs are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt")


def programs() -> Path | None:
    """Return the folder of initdb and pg_ctl, or None if they are not here."""
    found = shutil.which("initdb")
    if found and shutil.which("pg_ctl"):
        return Path(found).resolve().parent
    folders = [path.parent for place in PLACES for path in Path(place).glob("**/bin/initdb")]
    return max(folders, default=None)


def account() -> str | None:
    """Return who the server runs as: it refuses the administrator of the computer."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


@contextmanager
def postgres(binaries: Path) -> Iterator[str]:
    """Start a server that only listens on a socket of its own; give its address."""
    # Not below the tests' own folder, into which another account may not look.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    user = account()
    if user:
        shutil.chown(folder, user)
    data = folder / "data"

    def run(*command: str | Path) -> None:
        subprocess.run(
            list(map(str, command)), cwd=folder, user=user, check=True, stdout=subprocess.DEVNULL,
            extra_groups=[] if user else None,
        )  # fmt: skip

    options = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions")
    try:
        run(binaries / "initdb", "-D", data, "--locale=C", *options)
        settings = f"-k {folder} -c listen_addresses= -c fsync=off"
        log = folder / "log"
        run(binaries / "pg_ctl", "-D", data, "-l", log, "-o", settings, "-w", "start")
        try:
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            run(binaries / "pg_ctl", "-D", data, "-m", "fast", "-w", "stop")
    finally:
        shutil.rmtree(folder)
