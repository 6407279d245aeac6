"""A finished photo cut anew from its original: same doors, same limits, the old one kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from capture.engine.engine import Engine
from capture.finish import Sitting, finish, reproduce
from capture.frame import Frame
from capture.picture import decode
from capture.standardize.solve import Crop
from kiosk import recrop
from kiosk.errors import AnswerIsNo, BadInput, KioskError
from kiosk.networks import load_engine
from kiosk.recrop import Ground, Recrop
from kiosk.review import Approval, approve, take_back
from kiosk.rights import Actor, account_actor
from kiosk.standards import load_profile
from kiosk.store import audit, images, recrops, submissions
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import Take, submit
from kiosk.take import lossless, take_from
from kiosk.words import LANGUAGES, Words
from tests.kiosk.gui.cameras import good_picture
from tests.kiosk.staff import hire
from validation.profile import AtMost, Profile

THEN = datetime(2026, 3, 1, 8, tzinfo=UTC)
LATER = THEN + timedelta(hours=1)
LI = account_actor("Li")


@pytest.fixture(scope="session")
def profile() -> Profile:
    return load_profile()


@pytest.fixture(scope="session")
def engine() -> Engine:
    return load_engine()


@pytest.fixture(scope="session")
def take(engine: Engine, profile: Profile) -> Take:
    """Return a real take of the built-in sitter."""
    frame = Frame(good_picture(engine, profile), 1, 0.0, "sim:cooperative", simulated=True)
    sitting = Sitting(open_eyes_mm=9.5, years_before_graduation=0.5)
    return take_from(frame, finish(frame, profile, engine, sitting=sitting), THEN, Words("zh"))


@pytest.fixture
def photo(store: Store, take: Take) -> Submission:
    return submit(store, "22B1", take, booth="B", now=THEN)


@pytest.fixture
def ground(store: Store, photo: Submission, engine: Engine) -> Ground:
    return recrop.opened(recrop.fetch(store, photo.number), engine)


def act(who: Actor = LI) -> Recrop:
    return Recrop(who, LATER, Words("zh"))


def test_a_moved_photo_takes_the_place_of_the_first_and_can_be_made_again_bit_for_bit(
    store: Store, photo: Submission, ground: Ground, engine: Engine, profile: Profile
) -> None:
    before = images.read(store, photo.id, "finished")
    crop = recrop.moved(ground, ground.crop, 3, -2)
    after = recrop.keep(store, photo, recrop.cut(ground, crop, engine), act())
    picture = images.read(store, photo.id, "finished")
    original = decode(images.read(store, photo.id, "original").data)
    assert picture.sha256 == after.finished_sha256 != before.sha256
    assert reproduce(original, after.transform, profile) == picture.data
    assert after.transform["crop"] == [ground.crop.x + 3, ground.crop.y - 2, *_size(ground.crop)]
    assert (after.transform["mirrored"], after.transform["rotated"]) == (False, 0)
    # What the camera chain knew of the sitting goes on with the photo.
    assert after.transform["open_eyes_mm"] == photo.transform["open_eyes_mm"]
    assert (after.state, after.version) == ("submitted", photo.version + 1)
    assert len(after.report["rules"]) == len(profile.rules)  # type: ignore[arg-type]
    assert recrops.count(store, photo.id) == 1
    (kept,) = store.rows("SELECT * FROM recrops")
    assert (kept["data"], kept["sha256"]) == (before.data, before.sha256)
    assert hashlib.sha256(kept["data"]).hexdigest() == photo.finished_sha256


def test_the_trail_says_who_moved_what_from_where_to_where(
    store: Store, photo: Submission, ground: Ground, engine: Engine
) -> None:
    crop = recrop.moved(ground, ground.crop, 0, 0, 1)
    after = recrop.keep(store, photo, recrop.cut(ground, crop, engine), act())
    entry = audit.of_subject(store, photo.number)[-1]
    assert (entry.act, entry.who, entry.at) == ("recrop", "Li", LATER)
    told_before, told_after = entry.detail["before"], entry.detail["after"]
    assert isinstance(told_before, dict)
    assert isinstance(told_after, dict)
    assert told_before["crop"] == photo.transform["crop"]
    assert told_before["finished_sha256"] == photo.finished_sha256
    assert told_after["crop"] == after.transform["crop"]
    assert told_after["finished_sha256"] == after.finished_sha256
    assert audit.verify(store) is None


def test_the_figures_before_the_cut_are_those_that_the_rules_then_measure(
    ground: Ground, engine: Engine, profile: Profile
) -> None:
    crop = recrop.moved(ground, ground.crop, 2, 1, -1)
    told = {each.rule: each for each in recrop.figures(ground, crop)}
    report = recrop.cut(ground, crop, engine).report
    for rule, figure in told.items():
        measured = report.row(rule).value
        assert isinstance(measured, float)
        # The face is found anew in the finished photo, so a few hundredths of the comfort.
        limit = profile.rules[rule].limit
        comfort = getattr(limit, "comfort", 1.0)
        assert figure.value == pytest.approx(measured, abs=max(0.35 * comfort, 0.01)), rule
        assert figure.margin >= 0


def test_a_crop_never_leaves_the_original_nor_enlarges_it(ground: Ground, profile: Profile) -> None:
    height, width = ground.frame.pixels.shape[:2]
    far = max(width, height)
    most = profile.limit("geometry.resolution", AtMost).high
    for dx, dy, steps in ((-far, -far, 0), (far, far, 0), (0, 0, far), (0, 0, -far), (far, 0, far)):
        crop = recrop.moved(ground, ground.crop, dx, dy, steps)
        assert 0 <= crop.x <= crop.x + crop.width <= width
        assert 0 <= crop.y <= crop.y + crop.height <= height
        assert crop.width * profile.photo_size[1] == crop.height * profile.photo_size[0]
        assert profile.photo_size[0] / crop.width <= most


def test_scaling_keeps_the_middle_and_one_is_no_change(ground: Ground) -> None:
    assert recrop.scaled(ground, ground.crop, 1.0) == ground.crop
    nearer = recrop.scaled(ground, ground.crop, 1.1)
    assert nearer.width == pytest.approx(ground.crop.width / 1.1, abs=3)
    middle = ground.crop.x + ground.crop.width / 2
    assert nearer.x + nearer.width / 2 == pytest.approx(middle, abs=1)
    for absurd in (0.0, -1.0, 100.0, float("nan")):
        with pytest.raises(BadInput):
            recrop.scaled(ground, ground.crop, absurd)


def refused(store: Store, number: str, act: Callable[[], object]) -> str:
    before = (submissions.get(store, number), audit.size(store))
    with pytest.raises(KioskError) as caught:
        act()
    for language in LANGUAGES:
        assert Words(language).explain(caught.value)
    assert (submissions.get(store, number), audit.size(store)) == before
    assert store.rows("SELECT * FROM recrops") == []
    return caught.value.words_key


def test_a_crop_that_breaks_a_limit_is_refused_in_the_words_of_the_rule(
    store: Store, photo: Submission, ground: Ground, engine: Engine
) -> None:
    crop = replace(ground.crop, y=0)
    assert any(each.margin < 0 for each in recrop.figures(ground, crop))
    key = refused(store, photo.number, lambda: recrop.cut(ground, crop, engine))
    assert key.startswith("advice.geometry.")
    away = recrop.moved(ground, ground.crop, ground.frame.pixels.shape[1], 0)
    assert refused(store, photo.number, lambda: recrop.cut(ground, away, engine))
    same = lambda: recrop.cut(ground, ground.crop, engine)  # noqa: E731 - read as one line
    assert refused(store, photo.number, same) == "recrop.nothing_moved"


def test_who_may_not_and_who_was_slower_are_told(
    store: Store, photo: Submission, ground: Ground, engine: Engine
) -> None:
    finished = recrop.cut(ground, recrop.moved(ground, ground.crop, 1, 0), engine)
    operator = hire(store, "Ms Operator", "operator", THEN)
    number = photo.number
    no_right = lambda: recrop.keep(store, photo, finished, act(operator))  # noqa: E731 - one line
    assert refused(store, number, no_right) == "rights.needs.reviewer"
    approve(store, number, Approval(LI, THEN, "the sitter is built in"))
    too_late = lambda: recrop.keep(store, photo, finished, act())  # noqa: E731 - one line
    assert refused(store, number, too_late) == "review.already.approved"
    assert refused(store, number, lambda: recrop.fetch(store, number)) == "review.already.approved"
    take_back(store, number, LI, THEN)
    assert refused(store, number, too_late) == "submission.stale"


def test_what_is_no_picture_or_shows_nobody_is_said_so(
    store: Store, ground: Ground, take: Take, engine: Engine
) -> None:
    broken = submit(store, "22B2", replace(take, original=b"no picture"), booth="B", now=THEN)
    key = refused(
        store, broken.number, lambda: recrop.opened(recrop.fetch(store, broken.number), engine)
    )
    assert key == "recrop.unreadable"
    blank = ground.frame.pixels.copy()
    blank[:] = 255
    basis = recrop.fetch(store, broken.number)
    empty = replace(basis, original=replace(basis.original, data=lossless(blank)))
    assert refused(store, broken.number, lambda: recrop.opened(empty, engine)) == (
        "recrop.not_measured"
    )
    with pytest.raises(AnswerIsNo):
        recrop.opened(empty, engine)


def _size(crop: Crop) -> tuple[int, int]:
    return crop.width, crop.height
