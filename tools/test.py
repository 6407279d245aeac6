"""Sets everything up, then checks and tests: ``python3 tools/test.py [--tests-only] [pytest's]``.

First tools/check.py (lint, format, types, import contracts, numbers), then pytest, which gets
every other argument. This is also all that CI runs.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from tools import environment

TESTS_ONLY = "--tests-only"


def main() -> int:
    """Return 0 if all is well, 3 where it could not be set up, else the failing tool's code."""
    arguments = [each for each in sys.argv[1:] if each != TESTS_ONLY]
    try:
        environment.ready(for_tests=True)
    except environment.CannotSetUp as problem:
        print(problem, file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        print("\nStopped. The next run goes on from here.", file=sys.stderr)
        return 130
    os.chdir(environment.ROOT)
    if TESTS_ONLY not in sys.argv[1:]:
        failed = environment.run(["tools/check.py"])
        if failed:
            return failed
    # On all cores, a file at a time, so that what a file makes once is made once.
    return environment.run(["-m", "pytest", "-n", "auto", "--dist", "loadfile", *arguments])


if __name__ == "__main__":
    sys.exit(main())
