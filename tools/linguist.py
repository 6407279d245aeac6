"""Makes Qt Linguist's catalogues of the words, and takes a translator's work back from them.

``.venv/bin/python tools/linguist.py`` writes ``assets/i18n/kiosk_LANGUAGE.ts`` from
``assets/words/*.toml`` and compiles them to the ``.qm`` that the windows load. With ``--check``
nothing is written, and what is no longer true is named. With ``--take FILE.ts`` the sentences of a
catalogue that was edited in Qt Linguist go back into the words, from which all else is made.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

import PySide6
import tomlkit

from kiosk.words import LANGUAGES, Language, Words, keys, placeholders

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "assets" / "words"
CATALOGUES = ROOT / "assets" / "i18n"
SOURCE: Final[Language] = "zh"
"""The language that a translator sees as the source."""
QT_NAMES: Final[Mapping[Language, str]] = {"zh": "zh_CN", "en": "en"}


def main() -> int:
    """Return 0 when all is written or as it should be, 1 when not, 2 for a catalogue unread."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--check", action="store_true")
    options.add_argument("--take", type=Path, metavar="FILE.ts")
    chosen = options.parse_args()
    if chosen.take is not None:
        return taken(chosen.take)
    made = {path: data for language in LANGUAGES for path, data in catalogues(language).items()}
    stale = [path for path, data in made.items() if not path.exists() or path.read_bytes() != data]
    if chosen.check:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what the words make: tools/linguist.py")
        return 1 if stale else 0
    CATALOGUES.mkdir(exist_ok=True)
    for path in stale:
        # Renamed into place: a window that is open keeps the whole catalogue that it has loaded.
        fresh = path.with_name(f"{path.name}.new")
        fresh.write_bytes(made[path])
        fresh.replace(path)
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


def catalogues(language: Language) -> dict[Path, bytes]:
    """Return the two files of a language, Linguist's and the compiled one, with their bytes."""
    text = linguist_text(language)
    base = CATALOGUES / f"kiosk_{language}"
    with tempfile.TemporaryDirectory() as folder:
        source, compiled = Path(folder) / "kiosk.ts", Path(folder) / "kiosk.qm"
        source.write_bytes(text)
        lrelease = next((Path(PySide6.__file__).parent).glob("lrelease*"))
        asked = [str(lrelease), "-silent", "-fail-on-unfinished", str(source), "-qm", str(compiled)]
        subprocess.run(asked, check=True)
        return {base.with_suffix(".ts"): text, base.with_suffix(".qm"): compiled.read_bytes()}


def linguist_text(language: Language) -> bytes:
    """Return a catalogue of Qt Linguist: a message for each key, the key its id."""
    root = ET.Element(
        "TS", version="2.1", language=QT_NAMES[language], sourcelanguage=QT_NAMES[SOURCE]
    )
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for key in sorted(keys()):
        message = ET.SubElement(context, "message", id=key)
        ET.SubElement(message, "source").text = Words(SOURCE).template(key)
        ET.SubElement(message, "translation").text = Words(language).template(key)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode()


def taken(catalogue: Path) -> int:
    """Write the sentences of an edited catalogue into the words."""
    try:
        root = ET.parse(catalogue).getroot()  # noqa: S314 - the developer's own file
    except (OSError, ET.ParseError) as error:
        print(f"{catalogue} cannot be read: {error}", file=sys.stderr)
        return 2
    names = {name: language for language, name in QT_NAMES.items()}
    language = names.get(root.get("language", ""))
    if language is None:
        print(f"{catalogue} is not in {' or '.join(names)}", file=sys.stderr)
        return 2
    found = {
        message.get("id", ""): message.findtext("translation") or ""
        for message in root.iter("message")
    }
    refused = [key for key, text in found.items() if not fits(key, text)]
    for key in refused:
        print(f"{key}: unknown, empty, or its placeholders differ; nothing taken", file=sys.stderr)
    if refused:
        return 1
    for path in sorted(WORDS.glob("*.toml")):
        take_into(path, language, found)
    return 0


def fits(key: str, text: str) -> bool:
    """Return whether a translation can stand for a key."""
    return key in keys() and bool(text) and placeholders(text) == placeholders(_now(key, SOURCE))


def take_into(path: Path, language: Language, found: Mapping[str, str]) -> None:
    """Put the sentences that changed into one file of the words; all else of it stays."""
    text = path.read_text(encoding="utf-8")
    document = tomlkit.parse(text)
    for key, entry in document.items():
        if key in found and found[key] != _now(key, language):
            entry[language] = found[key]
            print(f"{path.name}: {key}")
    new = tomlkit.dumps(document)
    if new != text:
        path.write_text(new, encoding="utf-8", newline="\n")


def _now(key: str, language: Language) -> str:
    return Words(language).template(key)


if __name__ == "__main__":
    sys.exit(main())
