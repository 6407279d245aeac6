"""The whole corridor in one straight line, with no person and no screen.

A source plays the sitter; guide, finish, submit, approve, export and verify are
the very functions that the windows and commands call. Nothing is loosened: where
the photo falls short, the reviewer approves by an override with that reason.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from capture.finish import Finished, NotFinished, Reader, Sitting, finish
from capture.frame import Frame
from capture.guide import Guidance, GuideState, guide
from capture.sources.source import Source
from kiosk.batch import verify as verifying
from kiosk.batch.export import Exported, export
from kiosk.batch.plan import Order
from kiosk.batch.sign import signers_line, signers_of
from kiosk.batch.standalone import MANIFEST, NAMESPACE, SIGNATURE
from kiosk.booth import Booth
from kiosk.errors import AnswerIsNo
from kiosk.keys import SigningKey, open_or_make
from kiosk.photo.check import file_check
from kiosk.photo.files import write_file
from kiosk.photo.rows import report_json, say
from kiosk.review import Approval, approve, confirm, needs_override
from kiosk.rights import account_actor
from kiosk.store.open import Store
from kiosk.store.submissions import Submission
from kiosk.submit import parse_student_no, submit
from kiosk.take import lossless, take_from
from validation.profile import Profile
from validation.reading import Reading
from validation.report import Advice

PATIENCE_S: Final = 20.0
"""Seconds of the sitter's time after which the shutter is pressed anyway."""
_EVERY: Final = 3
"""Of the thirty frames a second every third is looked at, which is enough to guide."""
_REVIEWER: Final = "demo"
_SECOND: Final = "demo-2"
"""Who confirms an override, so that the demo walks the whole way; the trail names the demo."""

Tell = Callable[..., None]
"""Called with the key of a sentence and its fields, once a step."""


@dataclass(frozen=True)
class Demo:
    """What a demo needs.

    Attributes:
        booth: with its data folder inside ``out``.
        profile: the standard.
        engine: reads the pictures.
        source: plays the sitter.
        out: the folder that everything is left in.
        tell: says what happens.
    """

    booth: Booth
    profile: Profile
    engine: Reader
    source: Source
    out: Path
    tell: Tell


@dataclass(frozen=True)
class Moment:
    """A frame, what the engine saw in it, and what the guide showed on it."""

    frame: Frame
    reading: Reading
    guidance: Guidance


@dataclass(frozen=True)
class Outcome:
    """What the demo came to.

    Attributes:
        advised: a moment at which there was something to change, None if there was none.
        taken: the moment of the photo.
        finished: the photo and the verdict on it.
        submission: its record.
        verified: whether the batch was accepted, and refused after one byte was changed.
    """

    advised: Moment | None
    taken: Moment
    finished: Finished
    submission: Submission
    verified: bool


def run(demo: Demo) -> Outcome:
    """Walk the corridor once.

    Raises:
        AnswerIsNo: no photo could be made of this sitter; the sentence says why.
        BadInput: the sitter's source is unusable.
        EnvironmentFailed: the folder cannot be written, the disk is full, ...
    """
    advised, taken, finished = _photograph(demo)
    _tell_photo(demo, finished)
    write_file(demo.out / "photo.jpg", finished.photo.jpeg)
    write_file(demo.out / "original.png", lossless(taken.frame.pixels))
    report = report_json("photo.jpg", finished.report, demo.booth.words)
    text = json.dumps(report, ensure_ascii=False, indent=1) + "\n"
    write_file(demo.out / "photo.json", text.encode())
    with demo.booth.open_store() as store:
        submission = _submit_and_approve(demo, store, taken.frame, finished)
        exported, key = _export(demo, store)
    verified = _verify(demo, exported, key)
    return Outcome(advised, taken, finished, submission, verified)


def _photograph(demo: Demo) -> tuple[Moment | None, Moment, Finished]:
    """Guide the sitter until all is right, or patience ends; then press the shutter.

    Returns:
        A moment with an advice, the moment of the photo, and the photo.
    """
    advised: Moment | None = None
    reasons: tuple[Advice, ...] = ()
    for waited_s, moment in _guided(demo):
        guidance = moment.guidance
        if guidance.advice is not None and guidance.plan is not None:
            advised = moment
        patient = waited_s < PATIENCE_S
        if patient and not guidance.ready:
            continue
        try:
            sitting = Sitting(guidance.open_eyes_mm)
            finished = finish(moment.frame, demo.profile, demo.engine, sitting=sitting)
        except NotFinished as refusal:
            reasons = refusal.reasons
            if patient:
                continue
            break
        demo.tell("demo.ready" if guidance.ready else "demo.shutter", seconds=f"{waited_s:4.1f}")
        return advised, moment, finished
    why = " ".join(say(reason, demo.booth.words) for reason in reasons[:1])
    raise AnswerIsNo("demo.no_photo", source=demo.source.name, reason=why)


def _guided(demo: Demo) -> Iterator[tuple[float, Moment]]:
    """Yield the moments that were looked at, with the seconds since the first, for ever."""
    state, shown = GuideState(), None
    demo.source.open()
    try:
        demo.tell("demo.sitter", source=demo.source.name)
        began_s: float | None = None
        while True:
            frame = demo.source.read()
            if frame.number % _EVERY:
                continue
            began_s = frame.taken_s if began_s is None else began_s
            waited_s = frame.taken_s - began_s
            reading = demo.engine.read(frame.pixels)
            guidance, state = guide(reading, demo.profile, state, frame.taken_s, frame.pixels)
            if guidance.advice is not None and guidance.advice != shown:
                shown = guidance.advice
                advice = say(shown, demo.booth.words)
                demo.tell("demo.advice", seconds=f"{waited_s:4.1f}", advice=advice)
            yield waited_s, Moment(frame, reading, guidance)
    finally:
        demo.source.close()


def _tell_photo(demo: Demo, finished: Finished) -> None:
    photo, report = finished.photo, finished.report
    values = {row.id: row.value for row in report.rows}
    demo.tell(
        "demo.finished",
        crown=_rounded(values["geometry.crown"]),
        eyes=_rounded(values["geometry.eyes"]),
        face_width=_rounded(values["geometry.face_width"]),
        quality=photo.quality,
        sampling=photo.sampling,
        length=len(photo.jpeg),
        scale=f"{photo.scale:.3f}",
    )
    for row in report.rows:
        if row.verdict in ("fail", "warn") and row.advice is not None:
            name = demo.booth.words.say(f"rule.{row.id}")
            advice = say(row.advice, demo.booth.words)
            demo.tell(f"demo.{row.verdict}", name=name, advice=advice)
    demo.tell("demo.photo_hash", sha256=photo.sha256)


def _rounded(value: object) -> str:
    return f"{value:.0f}" if isinstance(value, int | float) else "–"


def _submit_and_approve(demo: Demo, store: Store, frame: Frame, finished: Finished) -> Submission:
    booth = demo.booth
    now = booth.clock()
    take = take_from(frame, finished, now, booth.words)
    # A number of its own for each run, so that a photo that is locked stands in nobody's way.
    student_no = parse_student_no(f"D{now:%y%m%d%H%M%S}")
    submission = submit(store, student_no, take, booth=booth.settings.booth, now=now)
    demo.tell("demo.submitted", number=submission.number, verdict=submission.verdict)
    reason = None
    if needs_override(submission):
        failing = [booth.words.say(f"rule.{rule}") for rule in submission.failing_rules]
        reason = booth.words.say(
            "demo.override_reason", rules=booth.words.say("demo.separator").join(failing)
        )
    reviewer = account_actor(_REVIEWER)
    approved = approve(
        store, submission.number, Approval(reviewer, booth.clock(), override_reason=reason)
    )
    if reason is not None:
        second = account_actor(_SECOND, _REVIEWER)
        confirm(store, submission.number, Approval(second, booth.clock()))
    if reason is None:
        demo.tell("demo.approved", number=approved.number)
    else:
        demo.tell("demo.approved_by_override", number=approved.number, reason=reason)
    return approved


def _export(demo: Demo, store: Store) -> tuple[Exported, SigningKey]:
    booth, profile = demo.booth, demo.profile
    key = open_or_make(booth.data)
    signers = signers_line(key, booth.settings.booth) + "\n"
    write_file(demo.out / "allowed_signers", signers.encode("ascii"))
    order = Order(
        to=demo.out / "batch",
        booth=booth.settings.booth,
        profile_id=profile.id,
        profile_sha256=profile.sha256,
        by=account_actor(_REVIEWER),
        software=booth.software,
        now=booth.clock(),
        simulated=demo.source.simulated,
    )
    order.to.mkdir(parents=True, exist_ok=True)
    exported = export(store, key, order, file_check(profile))
    demo.tell(
        "demo.exported",
        folder=str(exported.folder),
        count=exported.batch.count,
        fingerprint=exported.signer,
    )
    return exported, key


def _verify(demo: Demo, exported: Exported, key: SigningKey) -> bool:
    """Verify the batch by ourselves and by stock tools, then a copy with one byte changed."""
    booth = demo.booth.settings.booth
    signers = signers_of(key, booth)
    check = file_check(demo.profile)
    accepted = verifying.verify(exported.folder, signers, check).accepted
    demo.tell("demo.verified" if accepted else "demo.not_verified", by="kiosk batch verify")
    agreed = _tell_stock_tools(demo, exported.folder)
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary) / exported.folder.name
        shutil.copytree(exported.folder, copy)
        photo = next(path for path in sorted(copy.rglob("*.jpg")))
        data = bytearray(photo.read_bytes())
        data[len(data) // 2] ^= 1
        photo.write_bytes(data)
        outcome = verifying.verify(copy, signers, check)
    refused = not outcome.accepted
    for sentence in verifying.sentences(outcome, demo.booth.words)[:1]:
        demo.tell("demo.tampered", fault=sentence)
    return accepted and agreed and refused


def _tell_stock_tools(demo: Demo, folder: Path) -> bool:
    """Run the two stock commands on the batch; a tool that is not there does not count."""
    signers = (demo.out / "allowed_signers").resolve()
    commands = {
        "sha256sum": ["-c", MANIFEST],
        "ssh-keygen": [
            *("-Y", "verify", "-f", str(signers), "-I", demo.booth.settings.booth),
            *("-n", NAMESPACE, "-s", SIGNATURE),
        ],
    }
    agreed = True
    for name, arguments in commands.items():
        tool = shutil.which(name)
        if tool is None:
            demo.tell("demo.no_tool", tool=name)
            continue
        manifest = (folder / MANIFEST).read_bytes()
        done = subprocess.run(
            [tool, *arguments], cwd=folder, input=manifest, capture_output=True, check=False
        )
        demo.tell("demo.not_verified" if done.returncode else "demo.verified", by=name)
        agreed = agreed and done.returncode == 0
    return agreed
