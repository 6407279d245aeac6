"""A labelled folder is read strictly: what is wrong is named with its line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kiosk.errors import BadInput
from kiosk.evaluate.labels import read_labels


def folder_with(tmp_path: Path, text: str) -> Path:
    (tmp_path / "labels.csv").write_text(text, encoding="utf-8", newline="")
    return tmp_path


def test_a_row_becomes_a_label(tmp_path: Path) -> None:
    folder = folder_with(
        tmp_path,
        "file,people,fails,notes,img_left_eye_x,img_left_eye_y,img_right_eye_x,img_right_eye_y\r\n"
        'studio/a.jpg,1,pose; eyes,"self, and so on",40,12,20,11\r\n'
        "b.jpg,0,none,,,,,\r\n",
    )
    first, second = read_labels(folder)
    assert first.file == "studio/a.jpg"
    assert first.path == tmp_path / "studio" / "a.jpg"
    assert first.source == "studio"
    assert first.fails == {"pose", "eyes"}
    assert first.says("notes", ("AND SO",))
    assert not first.says("absent", ("x",))
    assert first.eyes is not None
    assert np.array_equal(first.eyes, [[20, 11], [40, 12]])
    assert (second.people, second.fails, second.eyes, second.source) == (0, frozenset(), None, ".")


def test_a_table_of_a_spreadsheet_with_bom_and_short_rows_is_read(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "\ufefffile,fails,source\na.jpg,blur\n")
    (label,) = read_labels(folder)
    assert label.file == "a.jpg"
    assert label.people == 1


@pytest.mark.parametrize(
    ("text", "key", "named"),
    [
        ("file,notes\na.jpg,x\n", "evaluate.labels.column", "fails"),
        ("", "evaluate.labels.column", "file, fails"),
        ("file,fails\n", "evaluate.labels.empty", "labels.csv"),
        ("file,fails\n../a.jpg,none\n", "evaluate.labels.file", "../a.jpg"),
        ("file,fails\n/etc/a.jpg,none\n", "evaluate.labels.file", "/etc/a.jpg"),
        ("file,fails\n,none\n", "evaluate.labels.file", "2"),
        ("file,fails,people\na.jpg,none,two\n", "evaluate.labels.number", "two"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, key: str, named: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_labels(folder_with(tmp_path, text))
    assert caught.value.words_key == key
    assert named in " ".join(map(str, caught.value.fields.values()))


def test_labels_that_are_missing_or_in_another_encoding_are_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as missing:
        read_labels(tmp_path)
    assert missing.value.words_key == "file.missing"
    (tmp_path / "labels.csv").write_bytes("file,fails\n照片.jpg,none\n".encode("gb18030"))
    with pytest.raises(BadInput) as encoding:
        read_labels(tmp_path)
    assert encoding.value.words_key == "evaluate.labels.encoding"
