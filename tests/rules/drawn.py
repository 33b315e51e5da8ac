"""End faces and defects of chosen size and place, as the engine would hand them to the rules."""

from __future__ import annotations

import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.inspection import Examination, InspectionStatus
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.domain.scale import Scale, ScaleSource

UM_PER_PX = 0.5


def end_face(cladding_um: float = 125.0, core_um: float | None = None) -> EndFace:
    radius = cladding_um / 2 / UM_PER_PX
    core = None if core_um is None else Ellipse(300, 300, core_um / 2 / UM_PER_PX, core_um / 2 / UM_PER_PX)
    return EndFace(Ellipse(300, 300, radius, radius), core, "drawn", 1.0, 0.1)


def scale(um_per_px: float = UM_PER_PX) -> Scale:
    return Scale(um_per_px, um_per_px, ScaleSource.CALIBRATION, 0.003)


def defect(
    kind: str,
    size_um: float | None,
    at_um: float,
    *,
    to_um: float | None = None,
    name: str = "X1",
    cladding_um: float = 125.0,
    uncertainty_um: float = 0.2,
) -> Defect:
    """A defect between the radii `at_um` and `to_um`; its size is the one that its kind is judged by."""
    known = Size(10.0, size_um, uncertainty_um)
    other = Size(10.0, None if size_um is None else size_um * 3, uncertainty_um)
    is_scratch = kind == "scratch"
    radius = cladding_um / 2
    return Defect(
        id=name,
        kind=DefectKind(kind),
        outline_px=np.zeros((4, 2)),
        bbox_px=(300, 300, 4, 4),
        centroid_px=(302.0, 302.0),
        centroid_um=None,
        length=other,
        width=known if is_scratch else Size(1.0, 0.1, uncertainty_um),
        diameter=other if is_scratch else known,
        area_px=9.0,
        area_um2=None,
        nearest_radius=at_um / radius,
        farthest_radius=(at_um if to_um is None else to_um) / radius,
        orientation_deg=0.0,
        aspect_ratio=1.0,
        circularity=1.0,
        contrast=-0.3,
        confidence=0.9,
        detectors=("drawn",),
    )


def several(kind: str, size_um: float, at_um: float, count: int) -> tuple[Defect, ...]:
    return tuple(defect(kind, size_um, at_um, name=f"X{number + 1}") for number in range(count))


def examination(
    *defects: Defect,
    face: EndFace | None = None,
    at_scale: Scale | None = None,
    scaled: bool = True,
    warnings: tuple[QualityWarning, ...] = (),
) -> Examination:
    return Examination(
        InspectionStatus.INSPECTED,
        Quality(0.9, 140.0, 0.0, warnings),
        face or end_face(),
        (at_scale or scale()) if scaled else None,
        defects,
    )
