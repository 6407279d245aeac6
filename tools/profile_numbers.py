"""Refuses a number of the standard that stands in code or tests instead of in the profile.

Every number of the standard has one home, ``assets/profiles/chsi-2017.toml``; whoever needs it
takes it from the profile object. This walks the syntax trees and names each literal that equals
one of those numbers. A number that is the same by chance says so in its statement, with a reason::

    PREVIEW_HEIGHT = 480  # not-profile: lines of the camera's preview mode

A reason that no longer excuses anything is refused too. (The file is not called ``numbers.py``
because that would hide the standard library's module of that name from every script beside it.)
"""

from __future__ import annotations

import ast
import re
import sys
import tokenize
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROFILE = Path("assets", "profiles", "chsi-2017.toml")
FOLDERS = ("capture", "kiosk", "validation", "tests")

# Numbers of the profile that code uses for a hundred other things; a guard that cried at each
# would be waived by habit. Every other limit is guarded.
TRIVIAL = {
    0.5: "a half",
    1.5: "half as much again",
    100: "per cent",
    255: "the largest value of a byte",
}
COUNTING = 10  # whole numbers up to this one count things

# Comfort distances only scale a margin. They break nothing when a timeout happens to equal one.
UNGUARDED = "comfort"

WAIVER = re.compile(r"#\s*not-profile:\s*(?P<reason>.*)$")


def guarded(profile: Mapping[str, object]) -> dict[float, str]:
    """Return the guarded numbers, unsigned, each with the first key of the profile it stands at."""
    found: dict[float, str] = {}
    for key, number in _numbers(profile, ""):
        if not is_trivial(abs(number)) and UNGUARDED not in key:
            found.setdefault(abs(number), key)
    return found


def is_trivial(number: float) -> bool:
    """Return whether a number says too little to be guarded."""
    return number in TRIVIAL or (number <= COUNTING and number == int(number))


def _numbers(value: object, key: str) -> Iterator[tuple[str, float]]:
    """Yield every number inside a TOML value with the dotted key that leads to it."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _numbers(inner, f"{key} {name}".strip())
    elif isinstance(value, list):
        for inner in value:
            yield from _numbers(inner, key)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield key, value


def complaints(source: str, numbers: Mapping[float, str]) -> list[tuple[int, str]]:
    """Return (line, complaint) for one module's text.

    Args:
        source: the module.
        numbers: what ``guarded`` gave.

    Raises:
        SyntaxError: the text is not Python.
    """
    tree = ast.parse(source)
    begins = _statement_begins(tree)
    waivers = {begins.get(line, line): (line, reason) for line, reason in _waivers(source)}
    found: list[tuple[int, str]] = []
    used: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant):
            continue
        value = node.value
        if isinstance(value, bool) or not isinstance(value, int | float) or value not in numbers:
            continue
        begin = begins.get(node.lineno, node.lineno)
        if begin in waivers:
            used.add(begin)
        else:
            found.append((node.lineno, f"{value} is '{numbers[value]}' of the profile"))
    for begin, (line, reason) in waivers.items():
        if not reason:
            found.append((line, "a not-profile waiver must give its reason"))
        elif begin not in used:
            found.append((line, "this not-profile waiver excuses nothing"))
    return sorted(set(found))


def _statement_begins(tree: ast.Module) -> dict[int, int]:
    """Return line -> first line of the simple statement that it belongs to.

    A waiver holds for its statement, because the formatter may move it to another line of it.
    """
    simple = (node for node in ast.walk(tree) if isinstance(node, ast.stmt) and not _has_body(node))
    return {
        line: node.lineno
        for node in simple
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def _has_body(node: ast.stmt) -> bool:
    return hasattr(node, "body") or isinstance(node, ast.Match)


def _waivers(source: str) -> Iterator[tuple[int, str]]:
    """Yield (line, reason) of the waiver comments; comments only, not strings that look alike."""
    for token in tokenize.generate_tokens(StringIO(source).readline):
        match = WAIVER.search(token.string) if token.type == tokenize.COMMENT else None
        if match:
            yield token.start[0], match["reason"].strip()


def search(root: Path, folders: Iterable[str] = FOLDERS) -> list[str]:
    """Return ``file:line: complaint`` for every module under the folders of a checkout."""
    numbers = guarded(tomllib.loads((root / PROFILE).read_text(encoding="utf-8")))
    paths = [path for folder in folders for path in sorted((root / folder).rglob("*.py"))]
    return [
        f"{path.relative_to(root).as_posix()}:{line}: {complaint}"
        for path in paths
        for line, complaint in complaints(path.read_text(encoding="utf-8"), numbers)
    ]


def main() -> int:
    """Print what is wrong and return 1, or return 0."""
    found = search(ROOT)
    for complaint in found:
        print(complaint)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
