"""The batches of the past, each with what the office has answered so far."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.store import acknowledgements, batches
from kiosk.store.batches import Batch
from kiosk.store.open import Store


@dataclass(frozen=True)
class Delivery:
    """A batch and its answers.

    Attributes:
        batch: promised or complete.
        accepted: how many of its photos the office took.
        rejected: how many it sent back.
    """

    batch: Batch
    accepted: int
    rejected: int

    @property
    def open(self) -> int:
        """How many photos nobody has answered yet."""
        return self.batch.count - self.accepted - self.rejected


def deliveries(store: Store) -> list[Delivery]:
    """Return every batch with its answers, the newest first; a photo has one answer for all."""
    counts: dict[tuple[int, str], int] = {
        (row["batch_id"], row["reply"]): row["number"]
        for row in store.rows(
            "SELECT batch_items.batch_id, reply, count(*) AS number FROM batch_items"
            " JOIN acknowledgements USING (submission_id) GROUP BY 1, 2"
        )
    }
    found = sorted(batches.all_batches(store), key=lambda batch: batch.id, reverse=True)
    return [
        Delivery(batch, *(counts.get((batch.id, reply), 0) for reply in acknowledgements.REPLIES))
        for batch in found
    ]
