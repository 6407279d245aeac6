"""The labels of a folder of photographs: ``labels.csv``, a row for each picture, read strictly."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
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
    table = csv.DictReader(io.StringIO(text, newline=""), restkey="", restval="")
    missing = [name for name in _NEEDED if name not in (table.fieldnames or ())]
    if missing:
        raise BadInput("evaluate.labels.column", file=str(path), column=", ".join(missing))
    labels = [_label(folder, row, table.line_num) for row in table]
    if not labels:
        raise BadInput("evaluate.labels.empty", file=str(path))
    return labels


def _label(folder: Path, row: dict[str, str], line: int) -> Label:
    file = row["file"].strip().replace("\\", "/")
    parts = file.split("/")
    if not file or ".." in parts or Path(file).is_absolute():
        raise BadInput("evaluate.labels.file", line=line, file=file[:80])
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
        return float(text) if text else otherwise
    except ValueError as error:
        raise BadInput(
            "evaluate.labels.number", line=line, column=column, value=text[:40]
        ) from error
