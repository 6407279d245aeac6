"""The process that ``kiosk bench`` starts to time the real window; no command of its own.

``python -m kiosk.cli.rehearse FOLDER TAKES``: opens the student's window as ``kiosk`` does, with an
empty booth in FOLDER and the pictures that lie there for a camera, and prints what was timed.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

from kiosk.bench.machine import most_resident_mb
from kiosk.bench.mjpeg import Mjpeg, read_pictures
from kiosk.booth import build_booth
from kiosk.cli.windows import show_kiosk


def main(folder: Path, takes: int) -> int:
    """Play the visit and print one JSON object; return Qt's exit code."""
    booth = build_booth(folder / "data", None)
    booth = replace(booth, settings=replace(booth.settings, sound=False))
    camera = Mjpeg(read_pictures(folder))
    rehearsals = []

    def opened(window: object) -> None:
        from kiosk.gui.rehearsal import Rehearsal
        from kiosk.gui.student.window import StudentWindow

        if isinstance(window, StudentWindow):
            rehearsals.append(Rehearsal(window, camera.arrived, takes))

    code = show_kiosk(booth, lambda: camera, windowed=False, opened=opened)
    (rehearsal,) = rehearsals
    told = {**asdict(rehearsal.seen), "memory_mb": most_resident_mb()}
    sys.stdout.write(json.dumps(told) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
