"""What a reviewer decides, as plain values, and the act that each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk import review
from kiosk.rights import Actor
from kiosk.store.open import Store
from kiosk.store.waiting import Waiting


@dataclass(frozen=True)
class Approve:
    """The reviewer says yes; ``why`` is the reason of an override, else empty."""

    waiting: Waiting
    why: str = ""


@dataclass(frozen=True)
class Reject:
    """The reviewer sends the photo back, for these coded reasons."""

    waiting: Waiting
    reasons: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class TakeAgain:
    """The student is asked to come again; nothing is found fault with."""

    waiting: Waiting
    note: str


Decision = Approve | Reject | TakeAgain


def carry_out(store: Store, decision: Decision, actor: Actor, now: datetime) -> None:
    """Take a decision about the version that was looked at.

    Raises:
        AnswerIsNo: the actor may not, or somebody else was faster.
        BadInput: the note is not acceptable.
    """
    number, version = decision.waiting.number, decision.waiting.version
    match decision:
        case Approve(waiting, why):
            approval = review.Approval(
                actor, now, override_reason=why or None, expected_version=version
            )
            act = review.approve if waiting.override is None else review.confirm
            act(store, number, approval)
        case Reject(_, reasons, note):
            rejection = review.Rejection(actor, now, reasons, note, expected_version=version)
            review.reject(store, number, rejection)
        case TakeAgain(_, note):
            asked = review.ComeAgain(actor, now, note, expected_version=version)
            review.send_back(store, number, asked)
