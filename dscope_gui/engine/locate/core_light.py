"""How clearly a core is lit: by how much its level differs from that of the glass around it."""

from __future__ import annotations

from typing import Final

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.engine.locate.fit import even_angles
from dscope_gui.engine.locate.profiles import sample

_ANGLES: Final = 180
_INSIDE: Final = np.linspace(0.80, 0.94, 6)
_AROUND: Final = np.linspace(1.06, 1.20, 6)
"""Radii in core radii, clear of the edge itself and of the halo that sharpening puts there."""
_SAME_WAY: Final = 0.95
"""Share of the circle on which a core is brighter, or darker, throughout; dirt beside an edge covers less."""


def core_step(grey: GreyImage, core: Ellipse) -> float:
    """Level inside the core's edge less the level around it, of an 8-bit picture.

    0 where the way it goes changes along the circle. An index ring or a trench is thin, and the glass on both sides of
    it nearly the same: on drawn end faces with a hidden core their steps stay below 5 levels.
    """
    inside, around = (np.median(sample(grey, core, even_angles(_ANGLES), r).levels, axis=1) for r in (_INSIDE, _AROUND))
    steps = inside - around
    step = float(np.median(steps))
    same_way = float(np.mean(np.sign(steps) == np.sign(step)))
    return step if same_way >= _SAME_WAY else 0.0
