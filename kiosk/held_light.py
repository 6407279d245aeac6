"""What a calibrated camera is set to whenever it is opened, if the settings ask for it.

The student's window needs this before its first picture, and nothing of how a calibration is made.
"""

from __future__ import annotations

from capture.sources.controls import Light
from kiosk.settings import Settings
from kiosk.store import calibrations
from kiosk.store.open import Store


def lights(store: Store) -> dict[str, Light]:
    """Return the light of each calibrated camera, by its name.

    Focus is kept on record and never put back: it follows the face.
    """
    return {
        each.camera: Light(
            white_balance=each.controls.get("white_balance"),
            exposure=each.controls.get("exposure"),
            gain=each.controls.get("gain"),
        )
        for each in calibrations.newest_of_each(store)
    }


def lights_wanted(store: Store, settings: Settings) -> dict[str, Light]:
    """Return the lights that the settings ask to be put back; none unless they do."""
    return lights(store) if settings.camera_hold == "calibrated" else {}
