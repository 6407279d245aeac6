"""A season of people who do not exist, for the pictures of the staff window.

A list of invented students is imported, the built-in sitter is photographed, the photos are
handed in, decided on and sent back through the same acts that the windows call, at moments of
a made-up week. Identity numbers are well formed and of no region, so that they are nobody's.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from itertools import product
from pathlib import Path
from typing import Final

from capture.finish import Sitting, finish
from capture.guide import GuideState, guide
from capture.sources.pacing import Pacer, SteppedTime
from capture.sources.sitter import Sitter, Studio
from kiosk import admission, people, review, submit
from kiosk.collection_code import add_code
from kiosk.consent import Consent, load_consent
from kiosk.eligibility import Answers
from kiosk.keep import nightly
from kiosk.keep.backup import THE_BOOTH, Order, backup
from kiosk.networks import load_engine
from kiosk.people import NewPerson
from kiosk.resources import ASSETS
from kiosk.rights import Actor
from kiosk.roster.apply import apply, preview
from kiosk.roster.check import check
from kiosk.roster.read import parse_table
from kiosk.season import load_season
from kiosk.settings import FILE_NAME, Settings, to_toml
from kiosk.store.open import Store, open_store
from kiosk.submit import Particulars, Take
from kiosk.take import take_from
from kiosk.version import software
from kiosk.words import Words
from validation.profile import Profile

ZONE: Final = timezone(timedelta(hours=8))
NOW: Final = datetime(2026, 6, 11, 10, 30, tzinfo=ZONE)
"""A Thursday morning at the booth."""
STAFF: Final = (
    NewPerson("管理员", "administrator", "a slow blue kettle"),
    NewPerson("审核员甲", "reviewer", "a quick red saucer"),
    NewPerson("审核员乙", "reviewer", "a round tin whistle"),
    NewPerson("值班员", "operator", "some tall green jar"),
)
_SURNAMES: Final = "甲乙丙丁戊己庚辛壬癸"
"""No family bears these names: nobody is meant."""
_GIVEN: Final = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十")
_DEPARTMENTS: Final = (
    "计算机科学与技术学院", "机电工程与自动化学院", "材料科学与工程学院", "土木与环境工程学院",
    "经济管理学院", "理学院", "建筑学院", "电子与信息工程学院",
)  # fmt: skip
_HEADINGS: Final = (
    "学号", "姓名", "证件号码", "学院", "专业", "层次", "入学日期", "预计毕业日期", "学制",
    "特殊情况",
)  # fmt: skip
_CASES: Final = ("提前答辩", "超期", "补采", "", "提前答辩", "", "超期", "提前答辩")
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
STUDENTS: Final = 400
HELD: Final = 90
"""The place in the list of the student whose number is on hold."""
HANDED_IN: Final = 64
_PICTURES: Final = 3
_SEATED_S: Final = 7.0
_APART_S: Final = 0.8
_EVERY: Final = 3
_REASONS: Final = (("RJ-G1",), ("RJ-G5",), ("RJ-G2", "RJ-G3"))


@dataclass(frozen=True)
class Season:
    """What was made.

    Attributes:
        data: the data folder.
        now: the moment at which the pictures are taken.
        actor: who is logged in: the administrator, who sees every room.
    """

    data: Path
    now: datetime
    actor: Actor


def furnish(data: Path, profile: Profile) -> Season:
    """Fill an empty data folder with a season, and return what to open it with."""
    takes = list(_takes(profile))
    with open_store(data) as store:
        actor = people.first_administrator(store, STAFF[0].name, STAFF[0].secret, _days_ago(20))
        for person in STAFF[1:]:
            people.add(store, actor, person, _days_ago(20))
        _import(store, actor)
        _hand_in(store, takes)
        _decide(store)
        _desk_work(store)
        _back_up(store, data, actor)
    return Season(data, NOW, actor)


def _back_up(store: Store, data: Path, actor: Actor) -> None:
    """Set where the backups go, and make two: one by the booth, one by hand."""
    folder = data.parent / "backups"
    folder.mkdir()
    chosen = Settings(
        camera="sim:empty", opening="9:00–17:00", staff_place="H101", backup_folder=str(folder)
    )
    (data / FILE_NAME).write_text(to_toml(chosen), encoding="utf-8", newline="\n")
    for by, moment in ((THE_BOOTH, _days_ago(0).replace(hour=2)), (actor, _days_ago(0.02))):
        to = folder / nightly.file_name(chosen.booth, moment)
        backup(store, Order(to, data, chosen.booth, software(), by, moment))


def student_no(place: int) -> str:
    """Return the number of the student at a place of the list."""
    return f"{23 - place % 3}{'SB'[place % 5 == 0]}{951001 + place:06d}"


def roster() -> bytes:
    """Return the list as the office would give it, as CSV."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEADINGS)
    for place in range(STUDENTS):
        writer.writerow(_row(place))
    return text.getvalue().encode("utf-8-sig")


def _row(place: int) -> Sequence[str]:
    names = list(product(_SURNAMES, _GIVEN, _GIVEN))
    surname, first, second = names[place * 7 % len(names)]
    doctor = place % 5 == 0
    number = student_no(place)
    year = 2000 + int(number[:2])
    return (
        number,
        f"{surname}{first}{second}",
        identity_no(place),
        _DEPARTMENTS[(place * place + place // 3) % len(_DEPARTMENTS)],
        "",
        "博士" if doctor else "硕士",
        f"{year - doctor}-09-01",
        "2026-06-30" if place % 4 else "2026-12-31",
        "4" if doctor else "3",
        _CASES[place % len(_CASES)],
    )


def identity_no(place: int) -> str:
    """Return the identity number of the student at a place of the list."""
    number = f"99000020000101{place:03d}"
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=True))
    return number + _CHECKS[total % len(_CHECKS)]


def _import(store: Store, actor: Actor) -> None:
    checked = check(parse_table(roster(), "2026春季线下采集名单.csv"))
    if checked.faults:
        raise ValueError(checked.faults[0])
    apply(store, preview(store, checked), who=actor, now=_days_ago(15))


def _takes(profile: Profile) -> Iterator[Take]:
    """Yield a few photos of the sitter, each of another moment, as a booth would hand them in."""
    engine, state, time = load_engine(), GuideState(), SteppedTime()
    studio = Studio(ASSETS, profile.backgrounds["light_blue"].rgb)
    sitter = Sitter("cooperative", studio, Pacer(time.clock, time.pace))
    sitter.open()
    words, made = Words("zh"), 0
    try:
        while made < _PICTURES:
            *_, frame = (sitter.read() for _ in range(_EVERY))
            guidance, state = guide(
                engine.read(frame.pixels), profile, state, frame.taken_s, frame.pixels
            )
            if time.clock() < _SEATED_S + made * _APART_S or guidance.plan is None:
                continue
            finished = finish(frame, profile, engine, sitting=Sitting(guidance.open_eyes_mm))
            yield take_from(frame, finished, NOW, words)
            made += 1
    finally:
        sitter.close()


def _hand_in(store: Store, takes: Sequence[Take]) -> None:
    """Hand in the photos over a fortnight, the last ones this morning."""
    text, season = load_consent(), load_season()
    for place in range(HANDED_IN):
        moment = NOW - timedelta(hours=5) * (HANDED_IN - place) / 1.6
        moment = moment.replace(hour=9 + place % 8, minute=place * 13 % 60)
        moment = min(moment, NOW - timedelta(minutes=3 * (HANDED_IN - place)))
        number = student_no(place)
        answers = Answers(chsi_photo=False, has_code=bool(place % 3))
        admitted = admission.decide_for(store, number, answers, season, moment)
        consent = Consent(text.version, text.sha256, "zh", moment)
        said = Particulars(
            consent=consent,
            decision=admitted.decision,
            collection_code=f"CHSI{place:08d}" if place % 3 else None,
            flagged=place % 17 == 0,
            identity="proved" if place % 11 else "unchecked",
        )
        take = _at(takes[place % len(takes)], moment)
        # What was decided long ago counts as of the students, so that some can be handed over.
        take = replace(take, simulated=take.simulated and place >= HANDED_IN // 2)
        submit.submit(store, number, take, booth="BOOTH-1", now=moment, particulars=said)


def _decide(store: Store) -> None:
    """Decide on all but the newest: most are approved, some come back."""
    first, second = (Actor(person.name, person.role) for person in STAFF[1:3])
    waiting = review.queue(store)
    for place, each in enumerate(waiting[: -HANDED_IN // 4]):
        now = each.submitted_at + timedelta(hours=20)
        if place % 7 == 3:
            reasons = _REASONS[place % len(_REASONS)]
            review.reject(store, each.number, review.Rejection(first, now, reasons))
            continue
        why = "按规范第3.2条人工复核，符合要求" if review.needs_override(each) else None
        review.approve(store, each.number, review.Approval(first, now, why))
        if why is not None and place % 5:
            review.confirm(store, each.number, review.Approval(second, now))


def _desk_work(store: Store) -> None:
    """Do what the desk does besides: a code, an exception, a number that is held."""
    operator, reviewer = Actor(STAFF[3].name, STAFF[3].role), Actor(STAFF[1].name, STAFF[1].role)
    add_code(store, student_no(3), "CHSI00990003", who=operator, now=_days_ago(1))
    because = "院系书面确认提前答辩，附件存档"
    admission.admit(store, student_no(80), because, who=reviewer, now=_days_ago(1))
    for _ in range(admission.TRIES):
        admission.prove(store, student_no(HELD), "0000", _days_ago(0.1))


def _at(take: Take, moment: datetime) -> Take:
    return replace(take, taken_at=moment - timedelta(seconds=40))


def _days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)
