"""A list of two students in the store, as an import leaves it."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.rights import account_actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import check
from kiosk.roster.read import parse_table
from kiosk.store.open import Store
from kiosk.store.rosters import Roster

# The example number of GB 11643, and a passport.
RESIDENT = "11010519491231002X"
PASSPORT = "E12345678"
HEADINGS = "学号,姓名,证件号码,院系,学历层次,入学日期,预计毕业日期,采集情形"
WANG = f"22S1,王小明,{RESIDENT},机电学院,硕士,2023-09-01,2025-06-30,提前答辩"
SMITH = f"22S2,John Smith,{PASSPORT},理学院,博士,2021-09-01,2025-06-30,"
ON_TIME = date(2025, 3, 1)


def csv_of(*rows: str, headings: str = HEADINGS) -> bytes:
    """Return the bytes of a list."""
    return "\r\n".join((headings, *rows, "")).encode()


def listed(store: Store, now: datetime, *rows: str) -> Roster:
    """Import a list of these rows, or of the two students."""
    checked = check(parse_table(csv_of(*(rows or (WANG, SMITH))), "list.csv"))
    assert checked.faults == ()
    return apply(store, preview(store, checked), who=account_actor("office"), now=now)
