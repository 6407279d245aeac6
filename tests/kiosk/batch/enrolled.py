"""Students as a roster and their collection codes make them known, with approved photos."""

from __future__ import annotations

from kiosk.collection_code import add_code
from kiosk.rights import account_actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import check
from kiosk.roster.read import parse_table
from tests.kiosk.batch.desk import Desk
from tests.kiosk.people import identity_of

NAMES = {"2100001": "欧阳明月", "2100002": "Ayşe Gül", "2100003": "买买提·艾力"}
IDENTITIES = {
    "2100001": identity_of("2100001"),
    "2100002": identity_of("2100002"),
    "2100003": "A1234567",
}
HEADINGS = "学号,姓名,证件号码,院系,专业,学历层次"
CODE = "c0llect10n/c0de+of-{}"


def enrol(desk: Desk, *numbers: int, coded: bool = True) -> None:
    """Have a roster name the students, give them codes, and approve their photos."""
    for number in numbers:
        student_no = str(2_100_000 + number)
        row = (
            student_no,
            NAMES.get(student_no, f"Name {number}"),
            IDENTITIES.get(student_no, f"E{number:07d}"),
        )
        line = ",".join((*row, "计算学部", "网络空间安全", "硕士"))
        checked = check(parse_table(f"{HEADINGS}\r\n{line}\r\n".encode(), "list.csv"))
        apply(desk.store, preview(desk.store, checked), who=account_actor("office"), now=desk.now)
        if coded:
            who = account_actor("Mr Desk")
            add_code(desk.store, student_no, CODE.format(number), who=who, now=desk.now)
    desk.approve(*numbers)
