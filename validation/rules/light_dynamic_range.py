"""The picture is rich in tone, not washed out.

Measures: how many times the light doubles from the darkest to the lightest part of the sitter, from
hair to clothes (percentiles, so that single pixels do not count). Pupils, lashes, nostrils, hair or
folds of cloth are nearly black in every portrait, whatever the skin; haze, flare, a dirty lens or a
slack curve lift them all. Where the sitter is not told from the backdrop, the face speaks alone.
Unit: bit, that is stops of linear light.
Source: ISO/IEC 29794-5, dynamic range (there the entropy of the codes, which noise raises and
even light lowers); FICV test 13, washed out.
Fooled by: black rims of glasses, which stay dark where only the rest is hazy; somebody bald and
fair in light clothes with closed eyes; steps of tone (posterisation), which this does not see.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from validation.evidence import Evidence, MissingEvidence
from validation.eye_zone import light_of
from validation.measured import Measured
from validation.ranks import percentile

_TAILS: Final = (0.5, 99.5)
"""Percentiles of the luminance that count as the darkest and the lightest."""
_FLOOR: Final = 0.002
"""Linear light added to both, so that black does not make the range endless."""
_FEW: Final = 500
"""Pixels of the sitter below which the face speaks alone."""


def measure(evidence: Evidence) -> Measured:
    """Return the range of light of the sitter."""
    dark, light = _dark_and_light(evidence)
    return Measured(float(np.log2((light + _FLOOR) / (dark + _FLOOR))))


def _dark_and_light(evidence: Evidence) -> NDArray[np.float64]:
    tone = evidence.the_tone()
    try:
        scene = evidence.the_scene()
        sitter = scene.lab[..., 0][scene.sitter]
    except MissingEvidence:
        sitter = np.empty(0, np.float32)
    if len(sitter) < _FEW:
        return _tails(tone.luminance[tone.oval])
    return light_of(_tails(sitter)[:, None])


def _tails(values: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.array([percentile(values, each) for each in _TAILS])
