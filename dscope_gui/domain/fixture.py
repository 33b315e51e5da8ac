"""From points of the picture to micrometres and to the millimetres of the fixture that holds the connector."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import Points
from dscope_gui.domain.live import Placed
from dscope_gui.domain.location import Fix
from dscope_gui.domain.realtime import FixtureCalibration, Pair
from dscope_gui.domain.scale import Scale

UM_PER_MM: Final = 1000.0


@dataclass(frozen=True, slots=True)
class PlacedPoints:
    """Where points of the picture lie; None what cannot be known.

    Parameters
    ----------
    um : (N, 2) µm from the fixture's origin along the picture's axes, y down.
    mm : (N, 2) mm in the fixture's own axes.
    uncertainty_um : (N,) what the scale's uncertainty makes of the distance from the origin, one standard deviation;
        None where the scale does not tell its own.
    """

    um: Points | None = None
    mm: Points | None = None
    uncertainty_um: NDArray[np.float64] | None = None


@dataclass(frozen=True, slots=True)
class Fixture:
    """How one frame lies in the fixture.

    The scale of the section `calibration` goes before the station's. Without any scale there are no µm; without an
    origin neither, and a cladding's centre is one only where an end face was seen; without `physical_origin_mm` there
    are no mm.

    Examples
    --------
    2 px per µm along x and 2.5 along y, the origin at the pixel (1000, 800), which lies at (12, 7) mm. The camera is
    turned by 90°, so that its x axis runs along the fixture's y axis. A point 200 px right of the origin and 100 px
    below it is 100 µm right and 40 µm below; right is the fixture's +y and below its -x:

    >>> settings = FixtureCalibration(
    ...     pixels_per_micron=(2.0, 2.5), origin_xy_pixels=(1000.0, 800.0), physical_origin_mm=(12.0, 7.0),
    ...     rotation_deg=90.0)
    >>> placed = Fixture(settings).place([[1200.0, 900.0]])
    >>> placed.um.round(3).tolist(), placed.mm.round(3).tolist()
    ([[100.0, 40.0]], [[11.96, 7.1]])

    With `y_points_up` the fixture's axes are the other way round seen from the camera, and below is its +x:

    >>> Fixture(settings.model_copy(update={"y_points_up": True})).place([[1200.0, 900.0]]).mm.round(3).tolist()
    [[12.04, 7.1]]
    """

    settings: FixtureCalibration
    scale: Scale | None = None
    end_face: EndFace | None = None

    @property
    def um_per_px(self) -> Pair | None:
        """Size of a pixel along x and y."""
        written = self.settings.pixels_per_micron
        if written is not None:
            along_x, along_y = written if isinstance(written, tuple) else (written, written)
            return 1.0 / along_x, 1.0 / along_y
        return None if self.scale is None else (self.scale.um_per_px_x, self.scale.um_per_px_y)

    @property
    def origin_px(self) -> Pair | None:
        """The point of the picture that is fixed in the fixture."""
        if self.settings.origin_xy_pixels is not None or self.end_face is None:
            return self.settings.origin_xy_pixels
        return self.end_face.cladding.cx, self.end_face.cladding.cy

    @property
    def uncertainty_rel(self) -> float | None:
        """Of the scale, as a share; nobody knows that of a scale written in the configuration."""
        return None if self.scale is None or self.settings.pixels_per_micron is not None else self.scale.uncertainty_rel

    def place(self, points_px: ArrayLike) -> PlacedPoints:
        """Where points lie.

        Parameters
        ----------
        points_px : (N, 2) float, (x, y); N may be 0.
        """
        size, origin = self.um_per_px, self.origin_px
        if size is None or origin is None:
            return PlacedPoints()
        um = (_rows(points_px) - origin) * size
        share = self.uncertainty_rel
        unsure = None if share is None else np.asarray(np.hypot(um[:, 0], um[:, 1]) * share)
        return PlacedPoints(um, self._mm(um), unsure)

    def place_of(self, fix: Fix | None) -> Callable[[Pair], Placed]:
        """The same for single points, as messages want it: from (x, y) in px to its place, with the place on earth."""
        size, origin, physical = self.um_per_px, self.origin_px, self.settings.physical_origin_mm
        if size is None or origin is None:
            return lambda _: Placed(None, None, fix)
        (a, b), (c, d) = (self._axes() / UM_PER_MM).tolist()

        def placed(point_px: Pair) -> Placed:
            # In plain floats: NumPy takes ten times as long for one point, and a stream has thousands in a second.
            x, y = (point_px[0] - origin[0]) * size[0], (point_px[1] - origin[1]) * size[1]
            mm = None if physical is None else (physical[0] + a * x + b * y, physical[1] + c * x + d * y)
            return Placed((x, y), mm, fix)

        return placed

    def points_px(self, points_mm: ArrayLike) -> Points | None:
        """Where points of the fixture are on the picture: (N, 2) mm to (N, 2) px; None where it cannot be known."""
        size, origin, physical = self.um_per_px, self.origin_px, self.settings.physical_origin_mm
        if size is None or origin is None or physical is None:
            return None
        # The inverse of a matrix of orthonormal rows is its transpose: row vectors times the matrix itself.
        um = (_rows(points_mm) - physical) * UM_PER_MM @ self._axes()
        return np.asarray(um / size + origin)

    def _mm(self, um: Points) -> Points | None:
        physical = self.settings.physical_origin_mm
        return None if physical is None else np.asarray(um @ self._axes().T / UM_PER_MM + physical)

    def _axes(self) -> NDArray[np.float64]:
        """(2, 2) orthonormal; its columns are the picture's x axis and its downward y axis in the fixture."""
        turn = math.radians(self.settings.rotation_deg)
        c, s = math.cos(turn), math.sin(turn)
        down = -1.0 if self.settings.y_points_up else 1.0
        return np.array([[c, -s * down], [s, c * down]])


def _rows(points: ArrayLike) -> Points:
    return np.asarray(points, dtype=np.float64).reshape(-1, 2)
