"""The catalogue and the code agree: no key without a sentence, no sentence without a use.

Keys are found where they can be told statically: every string of the product that looks like a
key of one of the catalogue's families, and every f-string that builds one.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from kiosk.words import keys, parse, placeholders
from tests.contracts.tree import ROOT, modules

KEY = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")
FILES = re.compile(r".*\.(csv|db|jpe?g|json|log|mp4|part|png|qss|sig|svg|toml|txt|zip)")
ERRORS = {"AnswerIsNo", "BadInput", "EnvironmentFailed"}
SPEAKERS = {"say"}
Node = TypeVar("Node", ast.Call, ast.JoinedStr)


def report(found: list[str]) -> str:
    """Return what was found with a line for each."""
    return "\n" + "\n".join(found)


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Return the sentences as the files have them."""
    files = (ROOT / "assets" / "words").glob("*.toml")
    return parse({path.name: path.read_text(encoding="utf-8") for path in files})


def families() -> set[str]:
    """Return what stands before the first dot of the keys."""
    return {key.partition(".")[0] for key in keys()}


def looks_like_a_key(text: str) -> bool:
    """Return whether a string of the code can only be meant as a key."""
    is_dotted = KEY.fullmatch(text) and not FILES.fullmatch(text)
    return bool(is_dotted) and text.partition(".")[0] in families()


@cache
def parts() -> frozenset[str]:
    """Return what keys begin or end with, up to a dot; the code puts the rest to it."""
    split = [key.split(".") for key in keys()]
    heads = {".".join(names[:at]) for names in split for at in range(2, len(names))}
    tails = {".".join(names[at:]) for names in split for at in range(1, len(names) - 1)}
    return frozenset(heads | tails)


@cache
def rule_ids() -> frozenset[str]:
    """Return the ids of the profile's rules, which look like keys and are none."""
    profile = ROOT / "assets" / "profiles" / "chsi-2017.toml"
    return frozenset(tomllib.loads(profile.read_text(encoding="utf-8"))["rules"])


@cache
def season_figures() -> frozenset[str]:
    """Return the figures of a season by their places in its file, which look like keys too."""
    parts = tomllib.loads((ROOT / "assets" / "season.toml").read_text(encoding="utf-8"))
    tables = {name: part for name, part in parts.items() if isinstance(part, dict)}
    return frozenset(f"{name}.{figure}" for name, part in tables.items() for figure in part)


def strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield (line, text) of a module's strings, docstrings and parts of f-strings apart."""
    apart = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            apart.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            apart |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in apart:
            yield node.lineno, node.value


def nodes(kind: type[Node]) -> Iterator[tuple[str, Node]]:
    """Yield (file:line, node) for every node of a kind in the product."""
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, kind):
                yield f"{module.path}:{node.lineno}", node


def pattern(node: ast.JoinedStr) -> str:
    """Return the regular expression of what an f-string can become."""
    fixed = (part.value if isinstance(part, ast.Constant) else None for part in node.values)
    return "".join(re.escape(part) if isinstance(part, str) else ".+" for part in fixed)


def built_keys() -> dict[str, str]:
    """Return place -> pattern for every f-string that begins like a key of some family."""
    patterns = {place: pattern(node) for place, node in nodes(ast.JoinedStr)}
    return {
        place: built
        for place, built in patterns.items()
        if built.partition(r"\.")[0] in families() and r"\." in built
    }


def spoken() -> Iterator[tuple[str, str, set[str] | None]]:
    """Yield (file:line, key, fields) of each sentence asked for by a literal key.

    The fields are None where some of them are only known when the code runs.
    """
    for place, node in nodes(ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else None
        name = node.func.attr if isinstance(node.func, ast.Attribute) else name
        key = node.args[0] if node.args else None
        if name in ERRORS | SPEAKERS and isinstance(key, ast.Constant):
            fields = {each.arg for each in node.keywords if each.arg is not None}
            yield place, str(key.value), fields if len(fields) == len(node.keywords) else None


def test_the_catalogue_is_whole() -> None:
    assert set(catalogue()) == keys()


def test_every_key_in_code_has_a_sentence() -> None:
    unknown = [
        f"{module.path}:{line}: {text}"
        for module in modules()
        for line, text in strings(module.tree)
        if looks_like_a_key(text) and text not in keys() | rule_ids() | parts() | season_figures()
    ]
    unknown += [f"{place}: {key}" for place, key, _ in spoken() if key not in keys()]
    assert not unknown, report(unknown)


def test_every_key_that_code_builds_can_become_one_with_a_sentence() -> None:
    hopeless = [
        f"{place}: {built}"
        for place, built in built_keys().items()
        if not any(re.fullmatch(built, key) for key in keys())
    ]
    assert not hopeless, report(hopeless)


def test_every_sentence_is_given_the_fields_that_it_asks_for() -> None:
    lacking = [
        f"{place}: {key} lacks {sorted(asked - fields)}"
        for place, key, fields in spoken()
        if fields is not None and key in keys()
        for asked in [placeholders(catalogue()[key]["zh"])]
        if not asked <= fields
    ]
    assert not lacking, report(lacking)


def test_no_sentence_is_unused() -> None:
    said = {text.partition("  ")[0] for each in modules() for _, text in strings(each.tree)}
    built = [re.compile(each) for each in built_keys().values()]
    unused = [
        key for key in sorted(keys() - said) if not any(each.fullmatch(key) for each in built)
    ]
    assert not unused, report(unused)


def test_every_rule_of_the_profile_has_a_name_and_no_other_rule_has() -> None:
    named = {key.removeprefix("rule.") for key in keys() if key.startswith("rule.")}
    assert named == rule_ids()


def test_chinese_sentences_use_chinese_punctuation() -> None:
    # Before a mark alone: behind one a name of the command may end, as in "sim:" and what follows.
    half_width = re.compile(r"[\u4e00-\u9fff][,:;?!(]|[,;?!)][\u4e00-\u9fff]")
    wrong = [key for key, said in catalogue().items() if half_width.search(said["zh"])]
    assert not wrong, report(wrong)
