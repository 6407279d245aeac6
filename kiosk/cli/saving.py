"""Writes a submission's pictures to files, each whole or not at all."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import get_args

from kiosk.errors import EnvironmentFailed
from kiosk.store import images, purges
from kiosk.store.images import Kind
from kiosk.store.open import Store
from kiosk.store.submissions import Submission

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png"}


def save_pictures(store: Store, submission: Submission, folder: Path) -> list[Path]:
    """Write the original and the finished photo into a folder; return the two paths.

    Of an original that was purged, as it had to be, there is nothing to write.

    Raises:
        EnvironmentFailed: the folder or a file cannot be written, or the bytes in the
            database are not those that were submitted.
    """
    saved = []
    for kind in get_args(Kind):
        if kind == "original" and purges.of_submission(store, submission.id):
            continue
        image = images.read(store, submission.id, kind)
        path = folder / f"{submission.number}-{kind}.{_ENDINGS[image.media_type]}"
        _write_whole(path, image.data)
        saved.append(path)
    return saved


def _write_whole(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as beside:
            fresh = Path(beside) / path.name
            fresh.write_bytes(data)
            fresh.replace(path)
    except OSError as error:
        raise EnvironmentFailed("file.not_written", file=str(path)) from error
