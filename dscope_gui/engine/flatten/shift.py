"""A decentred core, and how far the rings between it and the cladding follow it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage


@dataclass(frozen=True, slots=True)
class CoreShift:
    """Rings follow the core's centre inside it, the cladding's at the edge, and slide between.

    Parameters
    ----------
    dx, dy : of the core's centre from the cladding's, in px.
    edge : radius of the core in cladding radii, below 1.
    """

    dx: float
    dy: float
    edge: float

    def share(self, radius: NDArray[np.floating]) -> FloatImage:
        """Share of the shift that applies at a radius in cladding radii."""
        return np.asarray(np.clip((1.0 - radius) / (1.0 - self.edge), 0.0, 1.0), dtype=np.float32)
