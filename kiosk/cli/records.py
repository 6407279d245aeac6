"""How the records look on the command line: as JSON for scripts, as lines for people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.cli.table import aligned
from kiosk.eligibility import Decision
from kiosk.reasons import all_reasons
from kiosk.store import text
from kiosk.store.confirmations import Override
from kiosk.store.particulars import Kept
from kiosk.store.reviews import Review
from kiosk.store.submissions import Submission
from kiosk.words import Words


def submission_object(submission: Submission) -> dict[str, object]:
    """Return the JSON object of a submission, without its report."""
    return {
        "number": submission.number,
        "student_no": submission.student_no,
        "state": submission.state,
        "version": submission.version,
        "verdict": submission.verdict,
        "failing": list(submission.failing_rules),
        "doubtful": list(submission.rules_with("warn")),
        "taken_at": text.from_moment(submission.taken_at),
        "submitted_at": text.from_moment(submission.submitted_at),
        "booth": submission.booth,
        "source": submission.source,
        "simulated": submission.simulated,
        "profile": submission.profile_id,
        "profile_sha256": submission.profile_sha256,
        "software": submission.software,
        "original_sha256": submission.original_sha256,
        "finished_sha256": submission.finished_sha256,
    }


def decision_object(decision: Decision, words: Words) -> dict[str, object]:
    """Return the JSON object of a decision on who is photographed here."""
    return {
        "path": decision.path,
        "reason": decision.reason,
        "sentence": words.say(decision.words_key, **decision.fields),
        "next": words.say(decision.next_key, **decision.fields),
        "facts": dict(decision.facts),
    }


def particulars_object(kept: Kept) -> dict[str, object]:
    """Return the JSON object of what a visit left with a submission."""
    return {
        "consent": {
            "version": kept.consent_version,
            "sha256": kept.consent_sha256,
            "language": kept.consent_language,
            "given_at": text.from_moment(kept.consent_given_at),
        },
        "decision": kept.decision,
        "flagged": kept.flagged,
        "identity": kept.identity,
    }


def particulars_lines(kept: Kept, words: Words) -> str:
    """Return what the reviewer should see of a visit: who was checked, what was flagged."""
    lines = [words.say(f"particulars.{kept.identity}")]
    if kept.flagged:
        lines.append(words.say("particulars.flagged"))
    return "\n".join(lines)


def review_object(review: Review) -> dict[str, object]:
    """Return the JSON object of a decision."""
    return {
        "decision": review.decision,
        "reasons": list(review.reasons),
        "note": review.note,
        "override": review.override,
        "reviewer": review.reviewer,
        "decided_at": text.from_moment(review.decided_at),
    }


def override_object(override: Override) -> dict[str, object]:
    """Return the JSON object of an override: who gave it, and who confirmed it."""
    at = override.confirmed_at
    return {
        "by": override.by,
        "why": override.why,
        "confirmed_by": override.confirmed_by,
        "confirmed_at": text.from_moment(at) if at else None,
    }


def override_line(override: Override, words: Words) -> str:
    """Return one line that says whether a second reviewer has confirmed an override."""
    if override.confirmed_by is None or override.confirmed_at is None:
        return words.say("review.line.unconfirmed")
    at = local_time(override.confirmed_at)
    return words.say("review.line.confirmed", by=override.confirmed_by, at=at)


def submission_table(found: Sequence[Submission], words: Words) -> str:
    """Return one line for each submission, under headings."""
    columns = ("number", "student_no", "submitted_at", "state", "verdict", "look_at")
    headings = [words.say(f"column.{column}") for column in columns]
    return aligned(headings, [_cells(submission, words) for submission in found])


def review_lines(review: Review, words: Words) -> str:
    """Return a decision as lines: who, when, what, and each reason in words."""
    asked = review.decision == "reject" and not review.reasons
    lines = [
        words.say(
            f"review.line.{'come_again' if asked else review.decision}",
            reviewer=review.reviewer,
            at=local_time(review.decided_at),
        )
    ]
    lines += [
        f"  {code}  {all_reasons()[code].sentences[words.language]}" for code in review.reasons
    ]
    if review.note:
        lines.append(f"  {review.note}")
    return "\n".join(lines)


def local_time(moment: datetime) -> str:
    """Return a moment as people at the booth write it."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _cells(submission: Submission, words: Words) -> list[str]:
    trouble = [*submission.failing_rules, *submission.rules_with("warn")]
    if submission.simulated:
        trouble.insert(0, words.say("submission.simulated"))
    return [
        submission.number,
        submission.student_no,
        local_time(submission.submitted_at),
        words.say(f"state.{submission.state}"),
        words.say(f"verdict.{submission.verdict}"),
        ", ".join(trouble) or "-",
    ]
