"""``kiosk audit``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.store.open import Store
from kiosk.submit import Take, submit

Kiosk = Callable[..., Any]


def test_a_whole_trail_is_a_yes_and_an_edited_one_a_no(
    kiosk: Kiosk, data: Path, store: Store, make_take: Callable[..., Take], now: datetime
) -> None:
    submit(store, "22B1", make_take(), booth="B", now=now)
    submit(store, "22B2", make_take(), booth="B", now=now)
    whole = kiosk("audit", "verify", "--json", "--data", data)
    assert (whole.code, whole.json["whole"], whole.json["entries"]) == (0, True, 2)
    store.db.execute("DROP TRIGGER audit_keeps_rows")
    store.db.execute("UPDATE audit SET who = 'nobody' WHERE id = 2")
    edited = kiosk("audit", "verify", "--json", "--data", data)
    assert (edited.code, edited.json["whole"], edited.json["broken_at"]) == (1, False, 2)
    assert "2" in kiosk("audit", "verify", "--data", data, "--language", "en").out
