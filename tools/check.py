"""Runs every check that is not a test, in the developer's environment: ``tools/check.py [--fix]``.

Lint, format, types, who may import whom, and that no number of the standard stands in code.
``--fix`` first lets ruff mend what it can. All of them run even if one fails.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIXES = (("-m", "ruff", "check", "--fix", "--quiet"), ("-m", "ruff", "format", "--quiet"))
CHECKS = {
    "lint": ("-m", "ruff", "check"),
    "format": ("-m", "ruff", "format", "--check"),
    "types": ("-m", "mypy"),
    "imports": ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
    "numbers": ("tools/profile_numbers.py",),
    "words": ("tools/linguist.py", "--check"),
}


def main() -> int:
    """Return 0 if every check passes, else 1."""
    if "--fix" in sys.argv[1:]:
        for fix in FIXES:
            subprocess.run([sys.executable, *fix], cwd=ROOT, check=False)
    failed = [name for name, check in CHECKS.items() if not passes(name, check)]
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def passes(name: str, check: tuple[str, ...]) -> bool:
    """Run one check, print its verdict, and its output if it has something to say."""
    began_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, *check],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    verdict = "FAILED" if done.returncode else "ok"
    print(f"{name:8} {verdict:6} {time.monotonic() - began_s:5.1f} s", flush=True)
    if done.returncode:
        print(done.stdout, flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
