"""One advice at a time, from the same limits that will judge the finished photo.

A plain state machine: a reading and the time go in, an advice and the next state
come out. What it asks for is what the crop solver and the rules ask for, so that
it can never say "hold still" for a photo that is then refused. To keep it from
flickering, a new advice must hold for a moment before it is shown, a shown one
stays for a moment, and what was good enough stays so until it really is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from capture.standardize.solve import LimitName, NoPlan, Plan, solve
from validation.evidence import Evidence, MissingEvidence
from validation.judge import judge
from validation.lids import free_of_lids_mm
from validation.margin import side
from validation.profile import Between, Profile
from validation.reading import Pixels, Reading
from validation.report import Advice, Report
from validation.rules import RULES

HOLD_S: Final = 1.2
"""Seconds for which all must be right before the photo is taken."""
_APPEAR_S: Final = 0.3
"""Seconds for which a new advice must be due before it is shown."""
_STAY_S: Final = 1.0
"""Seconds for which a shown advice stays."""
_FORGIVE_S: Final = 0.4
"""Seconds of trouble, such as a blink or a lost frame, that do not undo the hold."""
_ENTER: Final = 0.2
"""Margin that each limit must have before all is right."""
_LEAVE: Final = 0.1
"""Margin that keeps it right once it is: below the first one, so that trembling is forgiven, and
not 0, because the finished photo is measured anew. Being small and coded it reads crown, eyes and
width up to 2 pixels off and the roll up to a third of a degree, all less than this margin; the
light on the two cheeks strays by up to a quarter of its comfort where it is steep."""
_WIDER: Final = 0.3
"""Share of the way that the own opening goes towards wider eyes with each frame."""
_NARROWER: Final = 0.003
"""The same towards narrower ones: within a blink of a dozen frames a thirtieth."""
_LIVE = tuple(rule for rule in RULES if rule.live)


@dataclass(frozen=True)
class GuideState:
    """What the guide remembers from frame to frame."""

    shown: Advice | None = None
    shown_since_s: float = float("-inf")
    due: Advice | None = None
    due_since_s: float = float("-inf")
    right_since_s: float | None = None
    last_right_s: float = float("-inf")
    open_eyes_mm: float | None = None
    """How much the lids leave free of the sitter's own open eyes; None until they were seen."""


@dataclass(frozen=True)
class Guidance:
    """What to show now.

    Attributes:
        advice: the one thing to change; None while all is right.
        ready: whether all has been right for the hold time.
        progress: of the hold time, 0 to 1.
        plan: the crop that would be saved of this frame, None where there is none.
        open_eyes_mm: how much the lids leave free of the sitter's own open eyes; None where it
            is not known.
    """

    advice: Advice | None
    ready: bool
    progress: float
    plan: Plan | None
    open_eyes_mm: float | None = None


def guide(
    reading: Reading,
    profile: Profile,
    state: GuideState,
    now_s: float,
    pixels: Pixels | None = None,
) -> tuple[Guidance, GuideState]:
    """Return what to show for a reading at time ``now_s``, and the next state.

    Args:
        reading: of the frame.
        profile: of the standard.
        state: as the last call returned it.
        now_s: seconds of a clock that never goes back.
        pixels: of the frame; without them the rules that look at pixels are left out.
    """
    solved = solve(reading, profile)
    plan = solved if isinstance(solved, Plan) else None
    wanted = _LEAVE if state.right_since_s is not None else _ENTER
    state = replace(state, open_eyes_mm=_own_opening(reading, pixels, state.open_eyes_mm))
    report = judge(
        Evidence(
            frame=pixels,
            reading=reading,
            frame_reading=reading,
            open_eyes_mm=state.open_eyes_mm,
        ),
        profile,
        _LIVE,
    )
    advice = next(_troubles(reading, solved, profile, report, wanted), None)
    state = _hold(_show(state, advice, now_s), advice, now_s)
    held_s = 0.0 if state.right_since_s is None else now_s - state.right_since_s
    shown = state.shown if state.right_since_s is None else None
    progress = min(held_s / HOLD_S, 1.0)
    ready = progress >= 1.0 and advice is None and plan is not None
    return Guidance(shown, ready, progress, plan, state.open_eyes_mm), state


def _troubles(
    reading: Reading, solved: Plan | NoPlan, profile: Profile, report: Report, wanted: float
) -> Iterator[Advice]:
    """Yield what is wrong, the most important first."""
    if reading.face is None:
        yield Advice("guide.no_face")
        return
    if report.row("face.single").verdict == "fail":
        yield Advice("guide.several_faces")
    if isinstance(solved, NoPlan):
        yield Advice(_position_advice(set(solved.limits), reading, profile))
    else:
        tight = {name for name, margin in solved.margins.items() if margin < wanted}
        if tight:
            yield Advice(_position_advice(tight, reading, profile))
    for rule_id, below, above in _FACE:
        row = report.row(rule_id)
        if row.margin is not None and row.margin < wanted:
            above_zero = isinstance(row.value, int | float) and row.value > 0
            yield Advice(above if above_zero else below)
    for rule_id, low, other in _LIGHT:
        row = report.row(rule_id)
        if row.margin is None or row.value is None or row.margin >= wanted:
            continue
        # What is beyond its limit and only warns is for a person, and no sitter can mend it.
        if row.margin >= 0 or row.verdict == "fail":
            yield Advice(low if side(row.value, row.limit) == "low" else other)


_FACE: Final = (
    ("pose.yaw", "guide.turn_left", "guide.turn_right"),
    ("pose.pitch", "guide.chin_up", "guide.chin_down"),
    ("pose.roll", "guide.tilt_left", "guide.tilt_right"),
    ("eyes.open", "guide.open_eyes", "guide.open_eyes"),
    ("eyes.gaze", "guide.look_here", "guide.look_here"),
    ("mouth.closed", "guide.close_mouth", "guide.close_mouth"),
)
"""Rules of the face in the order in which they are told, with what to do about a value below zero
and above it."""


_LIGHT: Final = (
    ("light.exposure", "guide.exposure_low", "guide.exposure_high"),
    ("light.uniform", "guide.uniform_low", "guide.uniform_high"),
    ("light.hotspots", "guide.shine", "guide.shine"),
    ("eyes.glare", "guide.glare", "guide.glare"),
)
"""Rules of the light, told last: the sitter can do least about it, and they need the pixels."""


def _own_opening(reading: Reading, pixels: Pixels | None, before_mm: float | None) -> float | None:
    """Return what the lids leave free of the sitter's open eyes, by the frames before and this one.

    It follows wider eyes at once and narrower ones slowly, so that no blink becomes the custom,
    and begins anew when nobody is there.
    """
    if reading.face is None:
        return None
    try:
        opening = min(free_of_lids_mm(reading.face, pixels))
    except MissingEvidence:
        return before_mm
    if before_mm is None:
        return opening
    follow = _WIDER if opening > before_mm else _NARROWER
    return before_mm + follow * (opening - before_mm)


def _position_advice(limits: set[LimitName], reading: Reading, profile: Profile) -> str:
    """Turn the limits in the way into where to move; left and right are the sitter's own."""
    if "frame.size" in limits:
        return "guide.small_picture"
    near = {"frame.top", "frame.bottom"} <= limits or {"frame.left", "frame.right"} <= limits
    if near or "face_width.high" in limits or _too_near(reading, profile):
        return "guide.back"
    for name, key in _MOVES:
        if name in limits:
            return key
    return "guide.back"


_MOVES: Final[tuple[tuple[LimitName, str], ...]] = (
    ("resolution.high", "guide.closer"),
    ("face_width.low", "guide.closer"),
    ("frame.left", "guide.move_left"),
    ("frame.right", "guide.move_right"),
    ("centred.left", "guide.move_left"),
    ("centred.right", "guide.move_right"),
    ("frame.crown", "guide.lower"),
    ("frame.top", "guide.lower"),
    ("crown.low", "guide.lower"),
    ("frame.bottom", "guide.higher"),
    ("eyes.high", "guide.hair_down"),
    ("crown.high", "guide.back"),
    ("eyes.low", "guide.back"),
)


def _too_near(reading: Reading, profile: Profile) -> bool:
    """Say whether the whole photo is higher than the frame even for the widest face."""
    face = reading.face
    if face is None:
        return False
    widest = profile.limit("geometry.face_width", Between).high
    return profile.photo_size[1] * face.width / widest > reading.height


def _show(state: GuideState, advice: Advice | None, now_s: float) -> GuideState:
    if advice != state.due:
        state = replace(state, due=advice, due_since_s=now_s)
    settled = now_s - state.due_since_s >= _APPEAR_S
    may_change = state.shown is None or now_s - state.shown_since_s >= _STAY_S
    if advice != state.shown and settled and may_change:
        return replace(state, shown=advice, shown_since_s=now_s)
    return state


def _hold(state: GuideState, advice: Advice | None, now_s: float) -> GuideState:
    if advice is None:
        since = state.right_since_s if state.right_since_s is not None else now_s
        return replace(state, right_since_s=since, last_right_s=now_s)
    if now_s - state.last_right_s > _FORGIVE_S:
        return replace(state, right_since_s=None)
    return state
