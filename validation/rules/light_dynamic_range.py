"""The face is rich in tone, not washed out.

Measures: how many times the light doubles from the darkest to the lightest part of the face, eyes
and mouth included (percentiles, so that single pixels do not count). Pupils, lashes and nostrils
are dark in every face, whatever its skin; haze, flare, a dirty lens or a slack curve lift them.
Unit: bit, that is stops of linear light.
Source: ISO/IEC 29794-5, dynamic range (there the entropy of the codes, which noise raises and
even light lowers); FICV test 13, washed out.
Fooled by: black rims of glasses and black hair over the brow, which stay dark in a haze; steps of
tone (posterisation), which this does not see.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from validation.evidence import Evidence
from validation.measured import Measured

_TAILS: Final = (0.5, 99.5)
"""Percentiles of the luminance that count as the darkest and the lightest."""
_FLOOR: Final = 0.002
"""Linear light added to both, so that black does not make the range endless."""


def measure(evidence: Evidence) -> Measured:
    """Return the range of light of the face."""
    tone = evidence.the_tone()
    dark, light = np.percentile(tone.luminance[tone.oval], _TAILS)
    return Measured(float(np.log2((light + _FLOOR) / (dark + _FLOOR))))
