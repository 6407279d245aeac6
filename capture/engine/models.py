"""The model files on disk: checked against their pinned hashes, then made runnable.

This package is the only one that knows the inference runtime (LiteRT). The
files arrive when the product is installed; they are never fetched at run time.
"""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Final

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

Tensor = NDArray[np.float32]

DETECTOR: Final = "face_detection_short_range.tflite"
MESH: Final = "face_landmark.tflite"
IRIS: Final = "iris_landmark.tflite"
SEGMENTER: Final = "selfie_segmentation.tflite"


class ModelDamaged(Exception):
    """A model file is missing or is not the pinned one.

    Attributes:
        name: of the file.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)


class Model:
    """One network: float32 in, float32 out, one thread.

    One thread, because two make the slowest frames slower on a small machine.
    """

    def __init__(self, content: bytes) -> None:
        self._interpreter = Interpreter(model_content=content, num_threads=1)
        self._interpreter.allocate_tensors()
        entry = self._interpreter.get_input_details()[0]
        self._input: int = entry["index"]
        self._outputs: dict[str, int] = {
            detail["name"]: detail["index"] for detail in self._interpreter.get_output_details()
        }
        self.side: int = int(entry["shape"][1])
        """Width and height of the square input, in pixels."""

    def run(self, image: Tensor) -> dict[str, Tensor]:
        """Return the outputs by name for an image of shape (side, side, 3)."""
        self._interpreter.set_tensor(self._input, image[None])
        self._interpreter.invoke()
        return {name: self._interpreter.get_tensor(i)[0] for name, i in self._outputs.items()}


def load(folder: Path, name: str) -> Model:
    """Return the model of file ``name`` in ``folder``.

    The list of what each file must be, ``models.toml``, lies beside the folder.

    Raises:
        ModelDamaged: if the file is missing or its SHA-256 is not the pinned one.
    """
    pinned = tomllib.loads((folder.parent / "models.toml").read_text(encoding="utf-8"))
    path = folder / name
    if not path.is_file():
        raise ModelDamaged(name)
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != pinned["files"][name]["sha256"]:
        raise ModelDamaged(name)
    return Model(content)
