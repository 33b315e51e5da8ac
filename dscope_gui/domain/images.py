"""Array types. All images are `[row, col]`; points are `(x, y)` floats, origin at the centre of the top-left pixel."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

GreyImage: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
"""(H, W), as read: 8 bit, or 16 bit with the full range used (12-bit pictures are shifted up)."""

FloatImage: TypeAlias = NDArray[np.float32]
"""(H, W) float32 in grey levels of an 8-bit picture (0 to 255), whatever the picture's own depth."""

Mask: TypeAlias = NDArray[np.bool_]
"""(H, W) bool."""

Points: TypeAlias = NDArray[np.float64]
"""(N, 2) float64, (x, y) in px."""
