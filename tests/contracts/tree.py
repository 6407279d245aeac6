"""The product's own modules as syntax trees, parsed once for all tests of structure."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("capture", "kiosk", "validation")


@dataclass(frozen=True)
class Module:
    """One module: its file, its path from the root with slashes, its text and its tree."""

    file: Path
    path: str
    text: str
    tree: ast.Module


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Return every module under these folders of the checkout; the product's without any."""
    found = []
    for folder in folders or PACKAGES:
        for file in sorted((ROOT / folder).rglob("*.py")):
            text = file.read_text(encoding="utf-8")
            path = file.relative_to(ROOT).as_posix()
            found.append(Module(file, path, text, ast.parse(text, path)))
    return tuple(found)


def imported(tree: ast.Module) -> set[str]:
    """Return the full names that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names
