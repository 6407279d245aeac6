"""Times the import of a long list, step by step, and writes docs/roster-speed.md.

``.venv/bin/python tools/roster_speed.py [--rows 200000] [--rounds 3]``: a made-up list of students
is written as CSV and as XLSX, and each is imported into a new booth as the staff window does it:
read, checked, compared, prepared, written. Then the same list comes again with every tenth student
changed. Wall and processor time are medians over the rounds; the write lock is timed by itself,
because a student at the camera waits for it.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from operator import mul
from pathlib import Path
from typing import TypeVar

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from xlsxwriter import Workbook  # type: ignore[import-untyped] # ships no types

from kiosk.rights import account_actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import check
from kiosk.roster.pages import Pages
from kiosk.roster.read import read_table
from kiosk.store.open import Store, open_store

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "roster-speed.md"
LIMIT_S = 20
"""What the office may wait for 200 000 rows."""
HEADINGS = (
    "学号", "姓名", "证件号码", "院系", "专业", "学历层次", "培养方式", "是否硕士答辩", "入学日期",
    "预计毕业日期", "学制", "采集情形",
)  # fmt: skip
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余"
GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文辉鑫宇浩然子涵梓轩雨欣思远嘉怡佳琪博"
    "晨曦若琳婧瑶俊峰建华志国海燕玉兰春梅晓东雪松云飞天翔永康家豪乐安宁"
)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SIGNS = "10X98765432"
STEPS = ("read", "check", "compare", "pages", "write", "lock", "whole")
Value = TypeVar("Value")
Spent = dict[str, tuple[float, float]]
"""Step -> seconds by the wall, seconds of the processor."""


class TimedStore(Store):
    """A store that notes how long its write lock is held."""

    locked = (0.0, 0.0)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock, and note for how long."""
        began = _now()
        with super().writing():
            yield
        self.locked = _since(began)


def main() -> int:
    """Return 0 if each import was fast enough, 1 if not."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--rows", type=int, default=200_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", choices=("csv", "xlsx"))
    options.add_argument("--page", action="store_true", help="write docs/roster-speed.md")
    chosen = options.parse_args()
    kinds = [chosen.only] if chosen.only else ["csv", "xlsx"]
    found: dict[str, list[Spent]] = {}
    with tempfile.TemporaryDirectory() as folder:
        lists = {kind: _lists(Path(folder), kind, chosen.rows) for kind in kinds}
        for number in range(chosen.rounds):
            for kind, (first, second) in lists.items():
                data = Path(folder) / f"booth-{kind}-{number}"
                found.setdefault(f"{kind} new", []).append(_import(data, first))
                found.setdefault(f"{kind} again", []).append(_import(data, second))
    page = _page(found, chosen.rows, chosen.rounds)
    print(page)
    if chosen.page:
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    slow = [name for name, rounds in found.items() if _median(rounds, "whole", 0) >= LIMIT_S]
    return 1 if slow else 0


def _import(data: Path, file: Path) -> Spent:
    spent: Spent = {}
    who, now = account_actor("office"), datetime.now(UTC)
    with open_store(data) as opened:
        store = TimedStore(opened.path, opened.db)
        began = _now()
        table = _timed(spent, "read", lambda: read_table(file))
        checked = _timed(spent, "check", lambda: check(table))
        plan = _timed(spent, "compare", lambda: preview(store, checked))
        _timed(spent, "pages", lambda: Pages(plan).rows(0, 100, ("new", "changed")))
        _timed(spent, "write", lambda: apply(store, plan, who=who, now=now))
        spent["whole"] = _since(began)
        spent["lock"] = store.locked
    print(file.name, {step: tuple(round(s, 2) for s in spent[step]) for step in STEPS}, flush=True)
    return spent


def _timed(spent: Spent, step: str, act: Callable[[], Value]) -> Value:
    began = _now()
    value = act()
    spent[step] = _since(began)
    return value


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def _since(began: tuple[float, float]) -> tuple[float, float]:
    wall, processor = _now()
    return wall - began[0], processor - began[1]


def _lists(folder: Path, kind: str, count: int) -> tuple[Path, Path]:
    """Write a list, and the same with every tenth student in another department."""
    made = []
    for name, moved in (("first", False), ("second", True)):
        path = folder / f"{name}.{kind}"
        rows = _rows(count, moved=moved)
        if kind == "csv":
            text = "".join(",".join(row) + "\r\n" for row in rows)
            path.write_bytes(text.encode("gb18030" if moved else "utf-8"))
        else:
            with Workbook(path, {"constant_memory": True}) as book:
                sheet = book.add_worksheet("名单")
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row)
        made.append(path)
    return made[0], made[1]


def _rows(count: int, *, moved: bool) -> Iterator[Sequence[str]]:
    yield HEADINGS
    dice = random.Random(7)  # noqa: S311 - people who do not exist
    for number in range(count):
        doctor = number % 4 == 0
        name = dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=dice.choice((1, 2, 2, 2))))
        birth = f"{dice.randint(1990, 2002)}{dice.randint(1, 12):02d}{dice.randint(1, 28):02d}"
        department = number % 40 + (1 if moved and number % 10 == 0 else 0)
        yield (
            f"23{number:08d}",
            name,
            _identity(f"990000{birth}{number % 1000:03d}", number // 1000),
            f"第{department}学院",
            f"专业{number % 200}",
            "博士" if doctor else "硕士",
            ("普通", "直博", "硕博连读")[number // 4 % 3] if doctor else "",
            "否" if doctor else "",
            f"{2020 + number % 4}-09-01",
            f"2025-0{number % 2 + 6}-30",
            "4" if doctor else "3",
            "提前答辩" if number % 50 == 0 else "",
        )


def _identity(body: str, district: int) -> str:
    number = f"99{district:04d}{body[6:]}"
    return number + SIGNS[sum(map(mul, map(int, number), WEIGHTS)) % len(SIGNS)]


def _load() -> str:
    """Say what else the computer did: the wall's seconds mean little beside other work."""
    if not hasattr(os, "getloadavg"):
        return ""
    load = os.getloadavg()[2]
    return f"So many programs wanted a processor meanwhile (load of the last quarter): {load:.1f}."


def _median(rounds: Sequence[Spent], step: str, which: int) -> float:
    return statistics.median(spent[step][which] for spent in rounds)


def _page(found: dict[str, list[Spent]], rows: int, rounds: int) -> str:
    about = (
        f"Written by `tools/roster_speed.py --page`: {rows} rows of {len(HEADINGS)} columns,"
        f" medians of {rounds} rounds, seconds by the wall / of the processor, on {os.cpu_count()}"
        f" processors ({platform.machine()}), Python {platform.python_version()}."
        " “New” is a first import into an empty booth; “again” is the same list with every tenth"
        " student changed. “Lock” is the part of “write” during which others wait."
        f" {_load()}"
    )
    lines = [
        "# How fast a long list is imported",
        "",
        about,
        "",
        f"| list | {' | '.join(STEPS)} |",
        f"| --- | {' | '.join('---:' for _ in STEPS)} |",
    ]
    for name, spent in found.items():
        cells = [f"{_median(spent, s, 0):.1f} / {_median(spent, s, 1):.1f}" for s in STEPS]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
