"""Whether a photo still passes, when the profile is another one than it was judged by.

A rule never compares: a report keeps the native value that each rule measured, and
the profile alone says what is enough. So the values of the day the photo was taken
are held against the limits of today, without measuring a face again (decision 0017).
What the file's bytes say is measured anew in any case; this is for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from validation.margin import Value, margin
from validation.profile import Judged, Limit, Profile

_OF_THE_FILE: Final = "file."


def newly_broken(report: Mapping[str, Any], profile: Profile) -> list[str]:
    """Return the ids of the rules that a photo breaks now and did not when it was judged.

    A rule that a reviewer saw broken, or in doubt, was decided on by the approval. A rule
    that the report does not know at all, and that is no matter of opinion, counts as
    broken: nobody can say that the photo keeps it.

    Args:
        report: as it is kept with a submission.
        profile: the one of today.
    """
    rows = {row["id"]: row for row in report["rules"]}
    return [
        rule
        for rule, requirement in profile.rules.items()
        if not rule.startswith(_OF_THE_FILE) and not _stands(rows.get(rule), requirement.limit)
    ]


def _stands(row: Mapping[str, Any] | None, limit: Limit) -> bool:
    if isinstance(limit, Judged):
        return True
    if row is None:
        return False
    if row.get("value") is None or row["verdict"] != "pass":
        return True
    try:
        distance = margin(_value(row["value"]), limit)
    except ValueError:  # the rule measures something else by now
        return False
    return distance is None or distance >= 0


def _value(kept: Any) -> Value:  # noqa: ANN401 - whatever JSON made of it
    return tuple(kept) if isinstance(kept, list) else kept
