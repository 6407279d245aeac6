"""``kiosk roster``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import audit, students
from kiosk.store.open import FILE_NAME, Store, open_store
from kiosk.submit import Take, submit
from tests.kiosk.listing import SMITH, WANG, csv_of, listed

Kiosk = Callable[..., Any]
FAULTY = SMITH.replace("博士", "博后")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a list of two students, in the encoding of a Chinese spreadsheet."""
    path = tmp_path / "list.csv"
    path.write_bytes(csv_of(WANG, SMITH).decode().encode("gb18030"))
    return path


def test_a_list_goes_into_a_booth_that_was_never_started(
    kiosk: Kiosk, data: Path, file: Path
) -> None:
    said = kiosk("roster", "import", file, "--json", "--reviewer", "li", "--data", data)
    assert (said.code, said.err) == (0, "")
    assert said.json["encoding"] == "GB18030"
    assert [said.json[key] for key in ("imported", "rows", "new", "faulty")] == [True, 2, 2, 0]
    with open_store(data) as store:
        assert [each.name for each in students.everyone(store)] == ["王小明", "John Smith"]
        assert audit.of_subject(store, "roster")[0].who == "li"
    again = kiosk("roster", "import", file, "--data", data, "--language", "en")
    assert "0 new, 0 changed, 2 unchanged" in again.out


def test_good_rows_go_in_and_faulty_ones_are_named(
    kiosk: Kiosk, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(csv_of(WANG, FAULTY))
    said = kiosk("roster", "import", path, "--json", "--data", data, "--language", "en")
    assert (said.code, said.json["imported"], said.json["new"]) == (2, True, 1)
    (fault,) = said.json["faults"]
    assert (fault["row"], fault["column"], fault["fault"]) == (3, "学历层次", "level")
    assert "1 of 2 rows of list.csv" in said.err
    assert "Row 3" in said.err


@pytest.mark.parametrize("option", ["--dry-run", "--all-or-nothing"])
def test_nothing_goes_in_when_that_is_asked_for(
    kiosk: Kiosk, data: Path, tmp_path: Path, option: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(csv_of(WANG, FAULTY))
    said = kiosk("roster", "import", path, option, "--data", data, "--language", "en")
    assert said.code == 2
    assert "Row 3" in said.out
    with open_store(data) as store:
        assert students.everyone(store) == []
        assert audit.size(store) == 0


def test_a_dry_run_of_a_good_list_is_a_yes(kiosk: Kiosk, data: Path, file: Path) -> None:
    said = kiosk("roster", "import", file, "--dry-run", "--json", "--data", data)
    assert (said.code, said.json["imported"], said.json["new"]) == (0, False, 2)
    assert kiosk("roster", "status", "--json", "--data", data).json["listed"] == 0


def test_many_faults_are_told_in_few_lines(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(csv_of(*[f"23S{row},王,E123,,,,," for row in range(99)]))
    said = kiosk("roster", "import", path, "--data", data, "--language", "en")
    assert said.code == 2
    assert len(said.out.splitlines()) < 30
    assert "79" in said.out or "178" in said.out


def test_what_is_no_list_makes_no_database(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04")
    said = kiosk("roster", "import", path, "--data", data)
    assert (said.code, said.out) == (2, "")
    assert "list.xlsx" in said.err
    assert not (data / FILE_NAME).exists()


@pytest.fixture
def one_handed_in(store: Store, make_take: Callable[..., Take], now: datetime) -> Store:
    """Return a store with two students, of whom one has handed in a photo."""
    listed(store, now, WANG, SMITH.replace("理学院", "=1+1"))
    submit(store, "22S1", make_take(), booth="B", now=now)
    return store


@pytest.mark.usefixtures("one_handed_in")
def test_the_status_by_department_and_as_a_file(kiosk: Kiosk, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "new" / "status.csv"
    said = kiosk("roster", "status", "--by", "department", "--csv", table, "--json", "--data", data)
    assert (said.code, said.json["listed"], said.json["collected"]) == (0, 2, 1)
    assert [each["department"] for each in said.json["departments"]] == ["=1+1", "机电学院"]
    lines = table.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines[1].startswith("'=1+1,1,0,1,")
    everyone = tmp_path / "everyone.csv"
    people = kiosk("roster", "status", "--csv", everyone, "--data", data, "--language", "en")
    assert "Waiting" in people.out
    lines = everyone.read_bytes().decode("utf-8-sig").split("\r\n")
    assert lines[2].startswith("22S1,王小明,机电学院,waiting,B-20260301-0001,yes")


@pytest.mark.usefixtures("store")
def test_a_booth_without_a_list_says_so(kiosk: Kiosk, data: Path) -> None:
    said = kiosk("roster", "status", "--data", data, "--language", "en")
    assert (said.code, "No list" in said.out) == (0, True)


def test_a_table_that_cannot_be_written_is_the_environments_fault(
    kiosk: Kiosk, data: Path, store: Store, tmp_path: Path, now: datetime
) -> None:
    listed(store, now)
    (tmp_path / "taken").write_text("", encoding="utf-8")
    said = kiosk("roster", "status", "--csv", tmp_path / "taken" / "x.csv", "--data", data)
    assert said.code == 3
