"""How the camera's light is: whether it is still as it was calibrated."""

from __future__ import annotations

from contextlib import closing
from typing import Final

from kiosk.backdrop_check import load_limits
from kiosk.calibration import Standing, standing
from kiosk.keep.checkup import Line, Patient, Verdict
from kiosk.store.open import FILE_NAME, open_store

_REMEDIES: Final = {
    "none": "doctor.remedy.calibrate",
    "other": "doctor.remedy.calibrate",
}


def calibration_line(patient: Patient) -> Line:
    """Hold today's looks through the camera against its calibration."""
    part = "calibration"
    if patient.settings.camera_hold == "off":
        return Line(part, "ok", "doctor.calibration.off")
    if not (patient.data / FILE_NAME).exists():
        return _line(Standing("none"))
    with closing(open_store(patient.data, create=False)) as store:
        return _line(standing(store, patient.now, load_limits()))


def _line(stands: Standing) -> Line:
    worst = stands.worst
    # That nobody has looked today is the backdrop's line to say.
    verdict: Verdict = "ok" if stands.state in ("fine", "unchecked") else "warn"
    remedy = _REMEDIES.get(stands.state)
    if worst is not None:
        verdict = "fail" if worst["verdict"] == "fail" else "warn"
        remedy = str(worst["advice"]["key"])
    return Line("calibration", verdict, stands.words_key, stands.fields, remedy)
