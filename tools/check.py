"""Runs every check that is not a test, in the developer's environment: ``tools/check.py [--fix]``.

Lint, format, types, who may import whom, and that no number of the standard stands in code.
``--fix`` first lets ruff mend what it can. All of them run even if one fails, on all cores; each
tells its verdict when it is done.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIXES = (("-m", "ruff", "check", "--fix", "--quiet"), ("-m", "ruff", "format", "--quiet"))
# The longest first, so that the short ones run beside it.
CHECKS = {
    "types": ("-m", "mypy"),
    "numbers": ("tools/profile_numbers.py",),
    "lint": ("-m", "ruff", "check"),
    "format": ("-m", "ruff", "format", "--check"),
    "imports": ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
    "words": ("tools/linguist.py", "--check"),
}


def main() -> int:
    """Return 0 if every check passes, else 1."""
    if "--fix" in sys.argv[1:]:
        for fix in FIXES:
            subprocess.run([sys.executable, *fix], cwd=ROOT, check=False)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        names = {pool.submit(run, check): name for name, check in CHECKS.items()}
        failed = [
            names[each] for each in as_completed(names) if not told(names[each], *each.result())
        ]
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def run(check: tuple[str, ...]) -> tuple[subprocess.CompletedProcess[str], float]:
    """Run one check; return what came of it and how many seconds it took."""
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
    return done, time.monotonic() - began_s


def told(name: str, done: subprocess.CompletedProcess[str], took_s: float) -> bool:
    """Print a check's verdict, and its output if it has something to say; return if it passed."""
    verdict = "FAILED" if done.returncode else "ok"
    print(f"{name:8} {verdict:6} {took_s:5.1f} s", flush=True)
    if done.returncode:
        print(done.stdout, flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
