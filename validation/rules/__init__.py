"""The table of rules: the order is the order in which people see them.

Adding a rule is one file, one line here, one entry in the profile and its
sentences in the catalogue; a test names whatever is missing. A rule that the
profile names and that has no line here is reported as skipped.
"""

from __future__ import annotations

from validation.measured import Rule
from validation.rules import (
    face_single,
    file_bytes,
    file_colour,
    file_dpi,
    file_format,
    file_name,
    file_quality,
    file_size_px,
    geometry_centred,
    geometry_crown,
    geometry_eyes,
    geometry_face_width,
    geometry_resolution,
    image_sharp,
    pose_roll,
)

RULES: tuple[Rule, ...] = (
    Rule("file.format", file_format.measure),
    Rule("file.size_px", file_size_px.measure),
    Rule("file.dpi", file_dpi.measure),
    Rule("file.colour", file_colour.measure),
    Rule("file.quality", file_quality.measure),
    Rule("file.bytes", file_bytes.measure),
    Rule("file.name", file_name.measure),
    Rule("face.single", face_single.measure, live=True),
    Rule("geometry.crown", geometry_crown.measure),
    Rule("geometry.eyes", geometry_eyes.measure),
    Rule("geometry.face_width", geometry_face_width.measure),
    Rule("geometry.centred", geometry_centred.measure),
    Rule("geometry.resolution", geometry_resolution.measure),
    Rule("pose.roll", pose_roll.measure, live=True),
    Rule("image.sharp", image_sharp.measure),
)
