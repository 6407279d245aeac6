"""A labelled folder is read strictly: what is wrong is named with its line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kiosk.errors import BadInput
from kiosk.evaluate.labels import read_labels, require_pictures


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
        ("file,fails,people\na.jpg,none,nan\n", "evaluate.labels.number", "nan"),
        ("file,fails,strength\na.jpg,none,much\n", "evaluate.labels.number", "much"),
        ("file,fails\na\0.jpg,none\n", "evaluate.labels.file", "a?.jpg"),
        ('file,fails\n"a.jpg,none\n', "evaluate.labels.form", "labels.csv"),
        ("file,fails\na.jpg,none\na.jpg,eyes\n", "evaluate.labels.twice", "a.jpg"),
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


def test_pictures_that_are_not_there_are_told_before_the_first_is_read(tmp_path: Path) -> None:
    labels = read_labels(
        folder_with(tmp_path, "file,fails\nlabels.csv,none\na.jpg,none\nb.jpg,x\n")
    )
    with pytest.raises(BadInput) as caught:
        require_pictures(labels)
    assert caught.value.words_key == "evaluate.labels.absent"
    assert dict(caught.value.fields)["count"] == 2
    assert "a.jpg" in str(caught.value.fields["file"])
    require_pictures(labels[:1])


def test_a_spoilt_picture_knows_its_photograph_and_its_strength(tmp_path: Path) -> None:
    text = "file,fails,base,strength\nblur/a.png,image.sharp,a,0.5\nunaltered/a.png,none,a,\n"
    spoilt, unspoilt = read_labels(folder_with(tmp_path, text))
    assert (spoilt.base, spoilt.strength) == ("a", 0.5)
    assert (unspoilt.base, unspoilt.strength) == ("a", 0.0)
    plain = read_labels(folder_with(tmp_path, "file,fails\na.jpg,none\n"))[0]
    assert (plain.base, plain.strength) == (None, 0.0)
