"""Batches of a booth whose key was changed, and what a thief of the old key can and cannot do."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.batch.standalone import Signer, open_source, parse_signers, verify
from kiosk.key_change import Change, change, known
from kiosk.rights import account_actor
from tests.kiosk.batch.desk import BOOTH, Desk

BEFORE_THE_CHANGE = "2026-03-01T01:00:00Z"
THIRD = 3


def codes(folder: Path, signers: list[Signer], *accepted: str) -> set[str]:
    outcome = verify(open_source(folder), signers, {BOOTH: list(accepted)})
    return {fault.code for fault in outcome.faults}


def test_old_batches_hold_as_of_their_day_and_only_revoking_stops_a_thief_who_dates_back(
    desk: Desk, tmp_path: Path
) -> None:
    stick, day = tmp_path / "stick", timedelta(days=1)
    desk.approve(1)
    first = desk.export(stick)
    asked = Change(BOOTH, account_actor("Ms Admin"), "every year", desk.now + 10 * day)
    later = replace(desk, key=change(desk.store, desk.store.path.parent, asked))
    desk.approve(2)
    second = later.export(stick, now=desk.now + 11 * day)
    said = known(desk.store, desk.store.path.parent, BOOTH)
    lines = "\n".join(said.allowed_signers)
    signers = parse_signers(lines)
    one, two = first.batch.manifest_sha256, second.batch.manifest_sha256
    assert codes(first.folder, signers) == set()
    assert codes(second.folder, signers, one) == set()

    # A thief has the old key. Dated after the change nothing of his is taken.
    forged = tmp_path / "forged"
    shutil.copytree(second.folder, forged)
    desk.change_header(forged)
    assert codes(forged, signers, one) == {"signature_date"}
    # Dated back, it must still find its place among what the office has: taken, leaping, loose.
    desk.change_header(forged, exported_at=BEFORE_THE_CHANGE)
    assert codes(forged, signers, one, two) == {"sequence_older"}
    desk.change_header(forged, sequence=THIRD + 1, previous_manifest_sha256="0" * 64)
    assert codes(forged, signers, one, two) == {"sequence_gap"}
    desk.change_header(forged, sequence=THIRD)
    assert codes(forged, signers, one, two) == {"chain_broken"}
    # Who also saw the last batch can follow it; then the booth's own next one shows the theft.
    desk.change_header(forged, previous_manifest_sha256=two)
    assert codes(forged, signers, one, two) == set()
    desk.approve(3)
    third = later.export(stick, now=desk.now + 12 * day)
    taken = later.verify(forged).manifest_sha256
    assert codes(third.folder, signers, one, two, taken) == {"sequence_older"}
    # Once revoked, nothing that the old key signed is taken, whatever day it names.
    revoked = parse_signers(lines, desk.key.public_line)
    assert codes(forged, revoked, one, two) == {"signature_revoked"}
    assert codes(third.folder, revoked, one, two) == set()
    assert codes(first.folder, revoked) == {"signature_revoked"}
