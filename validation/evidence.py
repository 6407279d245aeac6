"""What a rule may look at, and nothing else: file, finished photo, original frame.

A part may be unknown: a file from elsewhere has no original frame. Rules ask
for the parts by the methods of ``Evidence``; asking for one that is not there
raises ``MissingEvidence``, which the judge reports as "skipped" with its reason,
so that no rule has to test for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from validation.eye_zone import EyeZone, eye_zones
from validation.profile import Background
from validation.reading import Crown, Face, Pixels, Reading
from validation.scene import Scene, scene_of
from validation.tone import FaceTone, tone_of

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
class Provenance:
    """What is known for certain of how the photo came about, from the camera to the file.

    Attributes:
        mirrored: how many times it was mirrored.
        rotated_degrees: by how much it was turned, all turns added up.
        steps: what was done to the pixels, in order: "crop", "resample", "background", "encode".
    """

    mirrored: int
    rotated_degrees: float
    steps: tuple[str, ...]


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
        permitted: reference colours of the backdrop; the judge puts in those of the profile.
        provenance: how the photo came about; None for a file whose making nobody saw.
        years_before_graduation: age of the photo on the day of graduation.
        open_eyes_mm: how much the lids leave free of the sitter's own open eyes, from the frames
            before, in millimetres; None where no frames came before.
    """

    file: FileFacts | None = None
    photo: Pixels | None = None
    reading: Reading | None = None
    frame: Pixels | None = None
    frame_reading: Reading | None = None
    scale: float | None = None
    permitted: tuple[Background, ...] = ()
    provenance: Provenance | None = None
    years_before_graduation: float | None = None
    open_eyes_mm: float | None = None

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

    def sight(self) -> tuple[Pixels, Face]:
        """Return the pixels nearest to the camera and the face in them, live frames too."""
        if self.frame is not None and self.frame_reading is not None:
            return self.frame, _there(self.frame_reading.face, "face")
        return _there(self.photo, "photo"), self.the_face()

    def the_tone(self) -> FaceTone:
        """Return light and colour of the face in the finished photo, or else in the frame."""
        if self.photo is None and self.frame is None:
            raise MissingEvidence("photo")
        return self._tone

    def the_eyes(self) -> tuple[EyeZone, EyeZone]:
        """Return both eyes close up, the picture's left one first."""
        return self._eyes

    def the_scene(self) -> Scene:
        """Return the finished photo, or else the frame around the sitter, taken apart."""
        if self.photo is None and self.frame is None:
            raise MissingEvidence("photo")
        return _there(self._scene, "person")

    def the_backdrop(self) -> Scene:
        """Return the scene if enough of its backdrop is to be seen."""
        scene = self.the_scene()
        if not scene.has_backdrop:
            raise MissingEvidence("backdrop")
        return scene

    def the_provenance(self) -> Provenance:
        """Return how the photo came about."""
        return _there(self.provenance, "provenance")

    def the_age(self) -> float:
        """Return the photo's age on the day of graduation, in years."""
        return _there(self.years_before_graduation, "dates")

    @cached_property
    def _tone(self) -> FaceTone:
        if self.photo is not None:
            return tone_of(self.photo, self.the_face())
        return tone_of(*self.sight())

    @cached_property
    def _eyes(self) -> tuple[EyeZone, EyeZone]:
        return eye_zones(*self.sight())

    @cached_property
    def _scene(self) -> Scene | None:
        # Several rules ask for it, and it is the dearest thing that they share.
        if self.photo is not None:
            return scene_of(self.photo, self.the_reading(), cropped=True)
        reading = self.frame_reading
        if self.frame is None or reading is None:
            return None
        return scene_of(self.frame, reading, cropped=False)

    def widest_reading(self) -> Reading:
        """Return the reading of the frame, or of the photo where there is no frame."""
        return _there(self.frame_reading or self.reading, "photo")


def _there(part: PartT | None, name: str) -> PartT:
    if part is None:
        raise MissingEvidence(name)
    return part
