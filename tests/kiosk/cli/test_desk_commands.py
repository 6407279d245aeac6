"""``kiosk student find|history|unlock``, ``kiosk report``, ``kiosk roster`` with workbooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.review import Approval, approve
from kiosk.rights import account_actor
from kiosk.store import audit
from kiosk.store.open import Store, open_store
from kiosk.submit import Take, submit
from tests.kiosk.listing import SMITH, WANG, csv_of, listed
from tests.kiosk.workbooks import ROWS, workbook

Kiosk = Callable[..., Any]


@pytest.fixture
def approved(store: Store, now: datetime, make_take: Callable[..., Take]) -> str:
    """Return the number of an approved photo of the first of two listed students."""
    listed(store, now, WANG, SMITH.replace("理学院", "=1+1"))
    done = submit(store, "22S1", make_take(), booth="B", now=now)
    return approve(store, done.number, Approval(account_actor("li"), now)).number


def test_a_workbook_goes_in_by_the_columns_that_were_said(
    kiosk: Kiosk, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook([["学员编号", *ROWS[0][1:]], *ROWS[1:]]))
    refused = kiosk("roster", "import", path, "--data", data, "--language", "en")
    assert (refused.code, "学号" in refused.err) == (2, True)
    said = kiosk("roster", "import", path, "--map", "学员编号=学号", "--json", "--data", data)
    assert (said.code, said.json["encoding"], said.json["new"]) == (0, "XLSX", 2)
    assert said.json["mapped"] == {"学员编号": "student_no"}
    again = kiosk("roster", "import", path, "--json", "--data", data)
    assert (again.code, again.json["unchanged"]) == (0, 2)


def test_what_would_change_is_told_before_and_after(
    kiosk: Kiosk, data: Path, tmp_path: Path, store: Store, now: datetime
) -> None:
    listed(store, now)
    path = tmp_path / "list.csv"
    path.write_bytes(csv_of(WANG.replace("机电", "材料"), SMITH))
    said = kiosk("roster", "import", path, "--dry-run", "--json", "--data", data)
    assert said.json["changes"] == [
        {"row": 2, "student_no": "22S1", "cells": {"department": ["机电学院", "材料学院"]}}
    ]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_empty_list_can_be_filled_in(
    kiosk: Kiosk, data: Path, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"list.{ending}"
    said = kiosk("roster", "template", path, "--json", "--data", data)
    assert (said.code, said.json["columns"][:3]) == (0, ["学号", "姓名", "证件号码"])
    empty = kiosk("roster", "import", path, "--data", data)
    assert (empty.code, path.name in empty.err) == (2, True)
    wrong = kiosk("roster", "template", tmp_path / "list.doc", "--data", data)
    assert (wrong.code, "list.doc" in wrong.err) == (2, True)


@pytest.mark.usefixtures("approved")
def test_a_student_is_found_by_initials(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("student", "find", "wxm", "--json", "--data", data)
    assert (said.code, said.json["total"]) == (0, 1)
    assert said.json["students"][0]["state"] == "approved"
    table = kiosk("student", "find", "--data", data, "--language", "en")
    assert "2 found" in table.out
    assert "王小明" in table.out
    none = kiosk("student", "find", "wxm", "--state", "missing", "--data", data)
    assert (none.code, none.err) == (1, "")


def test_a_photo_is_unlocked_with_a_reason(kiosk: Kiosk, data: Path, approved: str) -> None:
    refused = kiosk("student", "unlock", "22S1", "--data", data, "--language", "en")
    assert (refused.code, "Say why" in refused.err) == (2, True)
    arguments = ("student", "unlock", "22S1", "--because", "闭眼", "--reviewer", "zhao")
    said = kiosk(*arguments, "--json", "--data", data)
    assert (said.code, said.json["number"], said.json["state"]) == (0, approved, "withdrawn")
    with open_store(data) as store:
        assert audit.of_subject(store, approved)[-1].who == "zhao"
    assert kiosk(*arguments, "--data", data).code == 1


def test_a_student_is_deleted_after_the_number_was_repeated(
    kiosk: Kiosk, data: Path, approved: str
) -> None:
    delete = ("student", "delete", "22S1", "--data", data)
    would = kiosk(*delete, "--dry-run", "--json")
    assert (would.code, would.json["deleted"], would.json["pictures"]) == (0, False, 2)
    once = kiosk(*delete, "--because", "本人书面申请", "--language", "en")
    assert (once.code, "--yes 22S1" in once.err) == (2, True)
    named = kiosk(*delete, "--because", "王小明要求", "--yes", "22S1", "--language", "en")
    assert (named.code, "Do not write" in named.err) == (2, True)
    said = kiosk(*delete, "--because", "本人书面申请", "--yes", "22s1", "--json")
    assert (said.code, said.json["deleted"], said.json["photos"]) == (0, True, 1)
    assert said.json["older_copies"]["nightly"] == 0
    shown = kiosk("review", "show", approved, "--save", data / "out", "--data", data)
    assert shown.code == 1
    assert kiosk("audit", "verify", "--data", data).code == 0
    assert kiosk("student", "history", "22S1", "--json", "--data", data).json["name"] is None
    assert kiosk(*delete, "--because", "again", "--yes", "22S1").code == 1


def test_the_history_of_a_student_is_told(kiosk: Kiosk, data: Path, approved: str) -> None:
    said = kiosk("student", "history", "22S1", "--json", "--data", data).json
    assert [each["number"] for each in said["submissions"]] == [approved]
    assert said["submissions"][0]["reviews"][0]["decision"] == "approve"
    assert [each["act"] for each in said["trail"]] == ["submit", "approve"]
    text = kiosk("student", "history", "22S1", "--data", data, "--language", "en").out
    assert "王小明" in text
    assert "approve" in text
    assert kiosk("student", "history", "NOBODY", "--data", data).code == 1


@pytest.mark.usefixtures("approved")
def test_the_report_is_printed_and_written(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"report.{ending}" for ending in ("csv", "xlsx", "pdf")]
    options = [each for file in files for each in (f"--{file.suffix[1:]}", file)]
    said = kiosk("report", "--by", "department", *options, "--json", "--data", data)
    assert (said.code, said.json["total"]["listed"], said.json["total"]["approved"]) == (0, 2, 1)
    assert [each["department"] for each in said.json["departments"]] == ["=1+1", "机电学院"]
    assert said.json["files"] == [str(file) for file in files]
    heads = [file.read_bytes()[:4] for file in files]
    assert heads == ["\ufeff院".encode()[:4], b"PK\x03\x04", b"%PDF"]
    table = kiosk("report", "--data", data, "--language", "en")
    assert "Accepted by the office" in table.out
