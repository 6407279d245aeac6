"""Makes the finished photo out of a photograph on a disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from capture.background import Backdrop
from capture.finish import NotFinished, Reader, finish
from capture.frame import Frame
from kiosk.errors import BadInput
from kiosk.photo.files import read_picture, write_file
from kiosk.photo.rows import report_json, say
from kiosk.words import Words
from validation.profile import Profile

_PRINT_MODES: Final = frozenset({"CMYK", "YCbCr"})


@dataclass(frozen=True)
class Standardizer:
    """What every photo of one call needs.

    Attributes:
        out: folder for the results.
        profile: the standard.
        engine: reads the pictures.
        words: language of the advice.
        background: "keep" or the backdrop to put behind the sitter.
    """

    out: Path
    profile: Profile
    engine: Reader
    words: Words
    background: Backdrop = "keep"

    def standardize(self, path: Path) -> dict[str, Any]:
        """Write the finished photo of one file and return the object to print.

        A photo that cannot be made has "output" null and its reasons in "refused".

        Raises:
            BadInput: if the file is no usable picture, or would be overwritten.
            EnvironmentFailed: if the result cannot be written.
        """
        facts, pixels, _ = read_picture(path)
        if facts.mode in _PRINT_MODES:
            raise BadInput("picture.cmyk", file=str(path))
        output = self.out / f"{path.stem}.jpg"
        if output.exists() and output.samefile(path):
            raise BadInput("photo.same_output", file=str(path), output=str(output))
        frame = Frame(pixels, 0, 0.0, path.name, simulated=False)
        try:
            finished = finish(frame, self.profile, self.engine, self.background, sitting=None)
        except NotFinished as refusal:
            return self._refused(path, refusal)
        write_file(output, finished.photo.jpeg)
        found = report_json(str(path), finished.report, self.words)
        return found | {
            "output": str(output),
            "sha256": finished.photo.sha256,
            "transform": dict(finished.photo.transform),
        }

    def _refused(self, path: Path, refusal: NotFinished) -> dict[str, Any]:
        reasons = [
            {"limit": reason.key.partition(".")[2], "advice": say(reason, self.words)}
            for reason in refusal.reasons
        ]
        found = report_json(str(path), refusal.report, self.words)
        return found | {"output": None, "verdict": "fail", "refused": reasons}
