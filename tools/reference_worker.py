"""The other side of tools/reference_speed.py: times mediapipe on frames from a file.

Runs in an environment of its own, which has mediapipe and its own numpy and none of this product.
``reference_worker.py FRAMES.npy``; each line on stdin is a JSON list of frame numbers, and each
gets a line back: ``{"wall_ms": [...], "cpu_ms": [...], "seen": N}``. The first line out names the
version.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from typing import Any

import numpy as np


def main() -> int:
    """Answer until stdin ends."""
    # What the C++ side prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    # By name, because the product's own environment, where this is checked, has no mediapipe.
    package: Any = importlib.import_module("mediapipe")
    mesh = package.solutions.face_mesh.FaceMesh(refine_landmarks=True, max_num_faces=1)
    person = package.solutions.selfie_segmentation.SelfieSegmentation(model_selection=0)
    frames = np.load(sys.argv[1], mmap_mode="r")
    print(json.dumps({"version": package.__version__}), file=answers, flush=True)
    for line in sys.stdin:
        wall_ms, cpu_ms, seen = [], [], 0
        for number in json.loads(line):
            pixels = np.asarray(frames[number])
            at_work, begun = time.process_time(), time.perf_counter()
            faces = mesh.process(pixels).multi_face_landmarks
            mask = person.process(pixels).segmentation_mask
            wall_ms.append((time.perf_counter() - begun) * 1000)
            cpu_ms.append((time.process_time() - at_work) * 1000)
            seen += int(faces is not None and mask is not None)
        answer = {"wall_ms": wall_ms, "cpu_ms": cpu_ms, "seen": seen}
        print(json.dumps(answer), file=answers, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
