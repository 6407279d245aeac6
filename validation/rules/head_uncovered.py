"""Nothing covers the head, but for religious, medical or cultural need.

Measures: the share of the head above the forehead whose colour neither hair nor skin has: a hue
outside that of brown, black, blond and red. Above the limit it is a cover. Below it only what is
surely bare passes: skin shows above the top of the mesh's forehead, so that no brim or cloth lies
on it, everything over it has the colour of this skin or of dark, brown or blond hair, and it is
not as smooth as cloth. Whatever else there is, a person looks: a cap in the colour of hair, a
fringe to the brows, grey hair, dyed hair.
Unit: share, 0 to 1.
Source: ISO/IEC 29794-5, no head coverings; FVC-onGoing FICV test 27.
Fooled by: a rough cap in the colour of hair, pushed back off the forehead; a cap in the colour of
the skin; a light of a strong colour; a background that shows through the hair.
"""

from __future__ import annotations

from validation.evidence import Evidence
from validation.head_top import head_top
from validation.measured import Measured


def measure(evidence: Evidence) -> Measured:
    """Return the share of the top of the head that has no colour of hair or skin."""
    top = head_top(evidence.the_scene())
    if top is None:
        return Measured(0.0, look="inside")
    return Measured(top.strange, look="never" if top.surely_bare else "inside")
