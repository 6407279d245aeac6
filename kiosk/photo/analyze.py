"""Measures any photograph: what the engine sees, and the rules that make sense uncropped."""

from __future__ import annotations

from typing import Any

from validation.evidence import Evidence
from validation.judge import judge
from validation.profile import Profile
from validation.reading import Pixels, Reading
from validation.rules import RULES

_LIVE = tuple(rule for rule in RULES if rule.live)


def analysis_json(file: str, reading: Reading, pixels: Pixels, profile: Profile) -> dict[str, Any]:
    """Return the object of ``photo analyze``: positions in pixels of the picture.

    Args:
        file: as the caller named it.
        reading: of the picture.
        pixels: RGB uint8, orientation applied.
        profile: gives the limits for the margins.
    """
    report = judge(Evidence(frame=pixels, frame_reading=reading, reading=reading), profile, _LIVE)
    measured = [row for row in report.rows if row.value is not None]
    found: dict[str, Any] = {
        "file": file,
        "width": reading.width,
        "height": reading.height,
        "faces": len(reading.faces) + len(reading.bystanders),
    }
    face = reading.face
    if face is None:
        return found
    return found | {
        "eyes": [[round(float(x), 2), round(float(y), 2)] for x, y in face.eyes],
        "crown_y": None if reading.crown is None else round(reading.crown.y, 2),
        "crown_cut": None if reading.crown is None else reading.crown.cut,
        "chin_y": round(face.chin_y, 2),
        "face_left_x": round(face.left_x, 2),
        "face_right_x": round(face.right_x, 2),
        "yaw": round(face.pose.yaw, 2),
        "pitch": round(face.pose.pitch, 2),
        "roll": round(face.pose.roll, 2),
        "measures": {row.id: row.value for row in measured},
        "margins": {row.id: round(row.margin, 4) for row in measured if row.margin is not None},
    }
