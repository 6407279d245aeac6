"""What a rule may look at, and nothing else: file, finished photo, original frame.

A part may be unknown: a file from elsewhere has no original frame. Rules ask
for the parts by the methods of ``Evidence``; asking for one that is not there
raises ``MissingEvidence``, which the judge reports as "skipped" with its reason,
so that no rule has to test for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from validation.reading import Crown, Face, Pixels, Reading

PartT = TypeVar("PartT")


class MissingEvidence(Exception):
    """A rule asked for a part that is not known.

    Attributes:
        part: names the sentence that says what is missing.
    """

    def __init__(self, part: str) -> None:
        self.part = part
        super().__init__(part)


@dataclass(frozen=True)
class FileFacts:
    """What the bytes of an image file say about themselves.

    Attributes:
        name: file name without its folder.
        size_bytes: length of the file.
        format: "JPEG", "PNG", ... as its content says, whatever the name.
        width: in pixels.
        height: in pixels.
        dpi: horizontal and vertical density, None where the file gives none.
        bits: bits a pixel, all channels together.
        mode: colour mode, "RGB", "CMYK", "L", ...
        quality: IJG quality estimated from the quantisation tables, None if not a JPEG.
        has_metadata: whether there is EXIF, XMP or IPTC in the file.
        progressive: whether the JPEG is a progressive one.
    """

    name: str
    size_bytes: int
    format: str
    width: int
    height: int
    dpi: tuple[int, int] | None
    bits: int
    mode: str
    quality: float | None
    has_metadata: bool
    progressive: bool


@dataclass(frozen=True)
class Evidence:
    """The parts that are known.

    Attributes:
        file: facts of the finished photo's file.
        photo: pixels of the finished photo.
        reading: of the finished photo.
        frame: pixels of the original frame.
        frame_reading: of the original frame.
        scale: pixels of the photo for one pixel of the frame; above 1 = enlarged.
    """

    file: FileFacts | None = None
    photo: Pixels | None = None
    reading: Reading | None = None
    frame: Pixels | None = None
    frame_reading: Reading | None = None
    scale: float | None = None

    def the_file(self) -> FileFacts:
        """Return the facts of the file."""
        return _there(self.file, "file")

    def the_reading(self) -> Reading:
        """Return what the engine saw in the finished photo."""
        return _there(self.reading, "photo")

    def the_face(self) -> Face:
        """Return the sitter's face in the finished photo."""
        return _there(self.the_reading().face, "face")

    def the_crown(self) -> Crown:
        """Return the top of the hair in the finished photo."""
        return _there(self.the_reading().crown, "face")

    def the_scale(self) -> float:
        """Return the scale from frame to photo."""
        return _there(self.scale, "frame")

    def finest(self) -> tuple[Pixels, Face, float]:
        """Return the pixels nearest to the camera, the face in them, and their scale.

        That is the frame with its scale to the photo, or the photo itself with 1.
        """
        if self.frame is not None and self.frame_reading is not None and self.scale is not None:
            return self.frame, _there(self.frame_reading.face, "face"), self.scale
        return _there(self.photo, "photo"), self.the_face(), 1.0

    def widest_reading(self) -> Reading:
        """Return the reading of the frame, or of the photo where there is no frame."""
        return _there(self.frame_reading or self.reading, "photo")


def _there(part: PartT | None, name: str) -> PartT:
    if part is None:
        raise MissingEvidence(name)
    return part
