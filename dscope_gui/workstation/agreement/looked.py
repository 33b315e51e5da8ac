"""What one station looked at on an end face: the marks of the part, and where it would have seen any."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import Points
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import OUTSIDE
from dscope_gui.domain.station_pair import MarkSeen
from dscope_gui.domain.zone import zones_touched
from dscope_gui.tracking.footprint import around
from dscope_gui.workstation.same_marks import defects_of_the_part


@dataclass(frozen=True, slots=True)
class Looked:
    """An inspection that shows an end face and has a scale."""

    inspection: Inspection
    face: EndFace
    defects: tuple[Defect, ...]

    def places(self, indices: Sequence[int]) -> Points:
        """(N, 2) of these defects in cladding radii."""
        points = np.array([self.defects[i].centroid_px for i in indices], np.float64).reshape(-1, 2)
        return around(self.face.cladding).of(points)

    def can_see(self, places: Points) -> NDArray[np.bool_]:
        """(N,) whether places in cladding radii, (N, 2), lie on its picture and where its rule set looks."""
        where, picture = around(self.face.cladding), self.inspection.picture
        x = places[:, 0] * where.half_width + where.cx
        y = places[:, 1] * where.half_height + where.cy
        radius = np.hypot(places[:, 0], places[:, 1])
        seen = (x >= 0) & (y >= 0) & (x < picture.width) & (y < picture.height)
        seen &= radius <= max((ring.outer for ring in self.inspection.zones), default=math.inf)
        for ring in self.inspection.zones:
            if ring.name in self.inspection.context.skipped_zones:
                seen &= (radius < ring.inner) | (radius >= ring.outer)
        return np.asarray(seen)

    def mark(self, index: int) -> MarkSeen:
        defect = self.defects[index]
        assert defect.width.um is not None, "a scale gives every defect its micrometres"
        assert defect.diameter.um is not None, "a scale gives every defect its micrometres"
        touched = zones_touched(self.inspection.zones, defect.nearest_radius, defect.farthest_radius)
        return MarkSeen(
            id=defect.id,
            kind=defect.kind.value,
            zone=touched[0] if touched else OUTSIDE,
            is_linear=defect.kind.is_linear,
            width_um=defect.width.um,
            diameter_um=defect.diameter.um,
            nearest=defect.nearest_radius,
        )


def looked_at(inspection: Inspection) -> Looked:
    found = inspection.examination
    assert found is not None, "only what was examined is compared"
    assert found.end_face is not None, "only what shows an end face is compared"
    return Looked(inspection, found.end_face, tuple(defects_of_the_part(found)))
