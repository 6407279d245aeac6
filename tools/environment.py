"""Makes the checkout ready to run: system libraries, ``.venv``, the locked packages, the models.

One call, ``ready``, for tools/start.py and tools/test.py. The first time it takes a minute or
two and says what it does; after that a stamp in ``.venv`` lets it pass in a blink. Standard
library only, for this runs on the bare system Python of Debian (which has pip but refuses to
install into itself, and no ensurepip) as well as on Windows.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tools import system

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "kiosk-ready.json"
LOG = VENV / "setup.log"
OLDEST_PYTHON = (3, 11)
# What an install depends on beside the lock; a change in one of these makes it run again.
GROUND = ("pyproject.toml", "hatch_build.py", "assets/models.toml")


class CannotSetUp(Exception):
    """Why the checkout cannot be made ready, as sentences for the person who asked."""


def say(words: str) -> None:
    """Tell what is going on; on stderr, because stdout belongs to the command that follows."""
    print(words, file=sys.stderr, flush=True)


def python() -> Path:
    """Return the path of the Python inside ``.venv``."""
    if os.name == "nt":
        return VENV / "Scripts" / "python.exe"
    return VENV / "bin" / "python"


def run(arguments: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a module or file with the Python inside ``.venv`` and return its exit code.

    Args:
        arguments: what follows ``python -P``; -P keeps the current folder's names out of it.
        environment: variables to add.
    """
    command = [str(python()), "-P", *arguments]
    with subprocess.Popen(command, env=os.environ | (environment or {})) as running:
        while True:
            try:
                return running.wait()
            except KeyboardInterrupt:
                continue  # the child got it too and decides what to do about it


def ready(*, for_tests: bool) -> None:
    """Make everything that the kiosk (or its tests) needs be there.

    Args:
        for_tests: also the check and test tools.

    Raises:
        CannotSetUp: this Python is too old, the system lacks what Qt needs, or an install failed.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise CannotSetUp(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    _see_to_system(for_tests=for_tests)
    lock = ROOT / ("requirements-test.lock" if for_tests else "requirements.lock")
    if _is_installed(lock) and _models_are_right():
        return
    say("Setting up in .venv. The first time this takes a minute or two.")
    _make_venv()
    _install_packages(lock)
    say("  the product itself, and its face models (checked by SHA-256)")
    _pip(["install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    _put_stamp(lock)
    say("Ready.")


def _see_to_system(*, for_tests: bool) -> None:
    """Have the system's own packages there, or say how to get them."""
    missing = system.lacks(for_tests=for_tests)
    complaint = ""
    if missing and system.can_install():
        say("Installing from the system's packages: " + ", ".join(_names(missing)))
        complaint = system.install(missing)
        missing = system.lacks(for_tests=for_tests)
    if not missing:
        return
    remedy = f"On Debian or Ubuntu:\n  {system.install_line(missing)}"
    if complaint:
        remedy = f"apt-get said: {complaint}. {remedy}"
    if any(lack.fatal for lack in missing):
        raise CannotSetUp(f"The system lacks {', '.join(_names(missing))}. {remedy}")
    say(f"Going on without {', '.join(_names(missing))}. {remedy}")


def _names(missing: list[system.Lack]) -> list[str]:
    return [lack.what for lack in missing]


def _digest(lock: Path) -> str:
    content = hashlib.sha256(str(ROOT).encode())
    for path in (lock, *(ROOT / name for name in GROUND)):
        content.update(path.read_bytes())
    return content.hexdigest()


def _stamps() -> dict[str, str]:
    try:
        stamps: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps


def _is_installed(lock: Path) -> bool:
    """Return whether this lock, or the tests' lock that holds all of it, was installed whole."""
    stamps = _stamps()
    fitting = {lock, ROOT / "requirements-test.lock"}
    return python().exists() and any(stamps.get(each.name) == _digest(each) for each in fitting)


def _put_stamp(lock: Path) -> None:
    stamps = {name: digest for name, digest in _stamps().items() if name != lock.name}
    STAMP.write_text(json.dumps(stamps | {lock.name: _digest(lock)}), encoding="utf-8")


def _models_are_right() -> bool:
    """Return whether each fetched file is there, unaltered."""
    import tomllib  # not in a Python too old to get this far

    listed = tomllib.loads((ROOT / "assets" / "models.toml").read_text(encoding="utf-8"))["files"]
    folder = ROOT / "assets" / "fetched"
    return all(
        (folder / name).is_file()
        and hashlib.sha256((folder / name).read_bytes()).hexdigest() == entry["sha256"]
        for name, entry in listed.items()
    )


def _make_venv() -> None:
    """Have a working virtual environment, with pip where this Python can give it one."""
    if _works():
        return
    say("  a virtual environment")
    command = [sys.executable, "-m", "venv", "--clear"]
    if importlib.util.find_spec("ensurepip") is None:
        command.append("--without-pip")
    done = subprocess.run(
        [*command, str(VENV)], capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode != 0:
        last = (done.stdout + done.stderr).strip().splitlines()[-1:]
        raise CannotSetUp(f"The virtual environment could not be made: {' '.join(last)}")


def _works() -> bool:
    """Return whether this Python runs and is new enough; one that was removed leaves a husk."""
    if not python().exists():
        return False
    ask = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return subprocess.run([str(python()), "-c", ask], check=False).returncode == 0


def _install_packages(lock: Path) -> None:
    """Install the lock, naming each package as pip comes to it."""
    say(f"  packages, as pinned in {lock.name}")
    offline: list[str] = []
    if os.environ.get("KIOSK_WHEELS"):
        offline = ["--no-index", "--find-links", os.environ["KIOSK_WHEELS"]]
    pinned = ["--require-hashes", "--only-binary=:all:", "--requirement", str(lock)]
    _pip(["install", *offline, *pinned], _tell_progress)


def _pip(arguments: list[str], tell: Callable[[str], None] | None = None) -> None:
    """Run pip on ``.venv``; its whole output goes to the log.

    The environment's own pip where it has one; otherwise this Python's, pointed at it.

    Args:
        arguments: what follows ``pip``.
        tell: called with each line of pip's as it comes.

    Raises:
        CannotSetUp: with what pip, or the build of the product, gave as the reason.
    """
    own = subprocess.run([str(python()), "-c", "import pip"], capture_output=True, check=False)
    if own.returncode == 0:
        command = [str(python()), "-m", "pip"]
    elif importlib.util.find_spec("pip") is not None:
        command = [sys.executable, "-m", "pip", "--python", str(python())]
    else:
        raise CannotSetUp("This Python has no pip. On Debian: sudo apt-get install python3-pip")
    command += ["--disable-pip-version-check", "--no-input", *arguments, "--progress-bar=off"]
    lines: list[str] = []
    with (
        LOG.open("a", encoding="utf-8") as log,
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as running,
    ):
        for raw in running.stdout or ():
            line = raw.decode("utf-8", errors="replace").rstrip()
            log.write(line + "\n")
            lines.append(line.strip())
            if tell is not None:
                tell(line)
    if running.returncode != 0:
        raise CannotSetUp(f"{_reason(lines)} The whole story is in {LOG}.")


def _tell_progress(line: str) -> None:
    """Turn a line of pip's into a word for a person, where it marks a step."""
    if line.startswith("Collecting "):
        say("    " + line.split()[1])
    elif line.startswith("Installing collected packages"):
        say("  unpacking them")


def _reason(lines: list[str]) -> str:
    """Return the sentence that says why pip failed: our build hook's, or pip's last error."""
    ours = [line for line in lines if line.startswith("kiosk: ")]
    errors = [line for line in lines if line.upper().startswith("ERROR: ")]
    if ours:
        return ours[-1].removeprefix("kiosk: ")
    why = f" ({errors[-1][len('ERROR: ') :].rstrip('.')})" if errors else ""
    return f"pip failed{why}. Check the network and pip's settings."
