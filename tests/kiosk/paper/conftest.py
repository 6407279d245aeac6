"""A booth's key, its receipt, and who may sign for whom."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from kiosk.batch.sign import signers_of
from kiosk.batch.standalone import Signer
from kiosk.keys import SigningKey
from kiosk.paper.receipt import Receipt, sign
from tests.kiosk.paper.signing import BOOTH, new_key


@pytest.fixture
def key() -> SigningKey:
    return new_key()


@pytest.fixture
def receipt() -> Receipt:
    # Early in the day at the booth: in UTC it is still the day before.
    at = datetime(2026, 3, 1, 7, 30, 5, tzinfo=timezone(timedelta(hours=8)))
    return Receipt("BOOTH-1-20260301-0001", "0123456789abcdef" * 4, BOOTH, at)


@pytest.fixture
def line(receipt: Receipt, key: SigningKey) -> str:
    return sign(receipt, key)


@pytest.fixture
def signers(key: SigningKey) -> list[Signer]:
    return signers_of(key, BOOTH)
