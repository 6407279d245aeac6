"""The report as a PDF: all departments, over as many pages as they take, with Chinese in it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFailed
from kiosk.gui.report_paper import save_report
from kiosk.report.figures import Group, Report
from kiosk.store.progress import STAGES
from kiosk.words import LANGUAGES, Language, Words


def report(departments: int, now: datetime) -> Report:
    """Return the figures of so many departments."""
    stages = dict(zip(STAGES, range(1, 6), strict=True))
    groups = tuple(
        Group(f"<b>学院</b> {number}", stages, 1, 2, {"RJ-G1": 1}) for number in range(departments)
    )
    return Report(now, groups, Group("", stages, 1, 2, {"RJ-G1": departments}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_takes_the_pages_it_needs(
    tmp_path: Path, now: datetime, language: Language
) -> None:
    file = tmp_path / "new" / "report.pdf"
    few = save_report(report(3, now), Words(language), "B-1", file)
    data = file.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"%%EOF" in data[-32:]
    many = save_report(report(120, now), Words(language), "B-1", file)
    assert 1 <= few < many
    pages = file.read_bytes().count(b"/Type /Page\n")
    assert pages == many


def test_a_report_without_anybody_is_a_page(tmp_path: Path, now: datetime) -> None:
    assert save_report(report(0, now), Words("zh"), "B-1", tmp_path / "report.pdf") == 1


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, now: datetime) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    with pytest.raises(EnvironmentFailed) as caught:
        save_report(report(1, now), Words("zh"), "B-1", tmp_path / "taken" / "report.pdf")
    assert "taken" in Words("zh").explain(caught.value)
