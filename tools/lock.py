"""Makes the two lock files anew from pyproject.toml: versions and hashes for every platform.

``requirements.lock`` is what runs and builds the product, ``requirements-test.lock`` the
same versions and what the checks and tests need. Both are installed with plain pip. Only
this tool needs uv, because only uv resolves for all platforms at once::

    python3 tools/lock.py [--upgrade] [PACKAGE ...]

Without arguments it keeps the versions that the locks have, as far as pyproject.toml allows;
``--upgrade`` takes the newest of everything, package names the newest of those.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

HEADER = """\
# Made by tools/lock.py from pyproject.toml; not edited by hand.
# Install: python -m pip install --require-hashes --only-binary=:all: -r {name}
"""


def main() -> int:
    """Write both locks and return 0, or 3 where uv is missing or finds no solution."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--upgrade", action="store_true", help="take the newest of everything")
    parser.add_argument("package", nargs="*", help="take the newest of these")
    asked = parser.parse_args()
    uv = shutil.which("uv")
    if uv is None:
        print("tools/lock.py needs uv on the path: python3 -m pip install uv", file=sys.stderr)
        return 3
    newer = ["--upgrade"] if asked.upgrade else []
    for package in asked.package:
        newer += ["--upgrade-package", package]
    run_lock, test_lock = ROOT / "requirements.lock", ROOT / "requirements-test.lock"
    done = resolve(uv, run_lock, ["--group", "build", *newer])
    if done == 0:
        groups = ["--group", "build", "--group", "test", "--constraint", str(run_lock)]
        done = resolve(uv, test_lock, [*groups, *newer])
    return 3 if done else 0


def resolve(uv: str, lock: Path, options: list[str]) -> int:
    """Have uv write one lock, put our header above it and return uv's exit code."""
    command = [uv, "pip", "compile", "pyproject.toml", "--output-file", lock.name]
    # One version for all Pythons, so that what was tested is what everybody gets; and wheels
    # only, so that an install runs nobody's build script.
    command += ["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"]
    command += ["--generate-hashes", "--only-binary", ":all:"]
    command += ["--no-header", "--no-annotate", "--quiet", *options]
    done = subprocess.run(command, cwd=ROOT, check=False).returncode
    if done == 0:
        pins = lock.read_text(encoding="utf-8")
        lock.write_text(HEADER.format(name=lock.name) + pins, encoding="utf-8", newline="\n")
    return done


if __name__ == "__main__":
    sys.exit(main())
