"""The labels of a folder of photographs: ``labels.csv``, a row for each picture, read strictly."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from kiosk.errors import BadInput
from kiosk.photo.files import read_file

LABELS: Final = "labels.csv"
_NEEDED: Final = ("file", "fails")
_EYES: Final = ("img_left_eye_x", "img_left_eye_y", "img_right_eye_x", "img_right_eye_y")
_NOTHING: Final = "none"
_STRENGTH: Final = "strength"


@dataclass(frozen=True)
class Label:
    """What somebody wrote of one picture.

    Attributes:
        file: with "/" between folders, relative to the labelled folder.
        path: of the file itself.
        columns: every column of the row, by name; absent ones are not there.
        fails: the words of what a strict reading should refuse; empty = it should pass.
        people: how many are to be seen; 1 where the labels do not say.
        eyes: shape (2, 2), the pupils (x, y) in pixels, the one with the smaller x first;
            None where the labels do not say.
    """

    file: str
    path: Path
    columns: Mapping[str, str]
    fails: frozenset[str]
    people: int
    eyes: NDArray[np.float64] | None

    @property
    def source(self) -> str:
        """Where the picture comes from: its folder, else the column ``source``, else "."."""
        folder, slash, _ = self.file.rpartition("/")
        return folder if slash else self.columns.get("source") or "."

    @property
    def base(self) -> str | None:
        """Of which photograph the picture is a spoilt copy, or that photograph itself."""
        return self.columns.get("base") or None

    @property
    def strength(self) -> float:
        """How strongly it was spoilt, 0 to 1; 0 where the labels do not say."""
        return float(self.columns.get(_STRENGTH) or 0.0)

    def says(self, column: str, words: tuple[str, ...]) -> bool:
        """Return whether a column holds one of the words, without regard to capitals."""
        text = self.columns.get(column, "").casefold()
        return any(word.casefold() in text for word in words)


def read_labels(folder: Path) -> list[Label]:
    """Return the labels of a folder, in the order of its ``labels.csv``.

    Raises:
        BadInput: if there is no ``labels.csv``, or a row is wrong; the sentence names it.
    """
    path = folder / LABELS
    try:
        text = read_file(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("evaluate.labels.encoding", file=str(path)) from error
    table = csv.DictReader(io.StringIO(text, newline=""), restkey="", restval="", strict=True)
    try:
        missing = [name for name in _NEEDED if name not in (table.fieldnames or ())]
        if missing:
            raise BadInput("evaluate.labels.column", file=str(path), column=", ".join(missing))
        labels = [_label(folder, row, table.line_num) for row in table]
    except csv.Error as error:
        raise BadInput("evaluate.labels.form", file=str(path), line=table.line_num) from error
    if not labels:
        raise BadInput("evaluate.labels.empty", file=str(path))
    twice = [file for file, count in Counter(each.file for each in labels).items() if count > 1]
    if twice:
        raise BadInput("evaluate.labels.twice", file=str(path), picture=twice[0][:80])
    return labels


def require_pictures(labels: Sequence[Label]) -> None:
    """Make sure that every picture is there, before minutes are spent on the first ones.

    Raises:
        BadInput: naming the first that is not, and how many there are.
    """
    absent = [each for each in labels if not each.path.is_file()]
    if absent:
        first = str(absent[0].path)
        raise BadInput("evaluate.labels.absent", count=len(absent), total=len(labels), file=first)


def _label(folder: Path, row: dict[str, str], line: int) -> Label:
    file = row["file"].strip().replace("\\", "/")
    parts = file.split("/")
    if not file or "\0" in file or ".." in parts or Path(file).is_absolute():
        shown = file[:80].replace("\0", "?")
        raise BadInput("evaluate.labels.file", line=line, file=shown)
    _number(row, _STRENGTH, line, 0.0)
    fails = {word.strip() for word in row["fails"].split(";")} - {"", _NOTHING}
    return Label(
        file=file,
        path=folder.joinpath(*parts),
        columns=MappingProxyType({name: value for name, value in row.items() if name}),
        fails=frozenset(fails),
        people=int(_number(row, "people", line, 1.0)),
        eyes=_eyes(row, line),
    )


def _eyes(row: dict[str, str], line: int) -> NDArray[np.float64] | None:
    if not all(row.get(name, "").strip() for name in _EYES):
        return None
    values = [_number(row, name, line, 0.0) for name in _EYES]
    eyes = np.array(values, dtype=np.float64).reshape(2, 2)
    return eyes[np.argsort(eyes[:, 0])]


def _number(row: dict[str, str], column: str, line: int, otherwise: float) -> float:
    text = row.get(column, "").strip()
    try:
        value = float(text) if text else otherwise
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise BadInput("evaluate.labels.number", line=line, column=column, value=text[:40])
    return value
