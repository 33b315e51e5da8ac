"""What was found on the end face: candidates before, defects after measuring and naming."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points
from dscope_gui.domain.judges import UNASKED, ByJudge


class DefectKind(StrEnum):
    SCRATCH = "scratch"
    PIT = "pit"
    CHIP = "chip"
    CRACK = "crack"
    CONTAMINATION = "contamination"
    FILM = "film"

    @property
    def is_linear(self) -> bool:
        """Linear features are sized by their width, all others by their enclosing circle."""
        return self in (DefectKind.SCRATCH, DefectKind.CRACK)


class Exclusion(StrEnum):
    """Why a mark says nothing about the part, and is left out of judging."""

    OWN_DIRT = "own_dirt"
    """It lies on the microscope's own optics or sensor: it stays where it is whatever part is looked at."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A suspected defect: pixels that several methods together found remarkable.

    Parameters
    ----------
    x0, y0 : top-left pixel of `mask` in the coordinates of the examined crop.
    mask : (h, w) bool, cropped to the candidate; pieces of one broken scratch share one mask.
    peak_z : largest contrast-to-noise ratio inside.
    line_z : largest response of the line detectors inside, in the same unit.
    detectors : names of the methods that saw it, strongest first.
    confidence : fused confidence, 0 to 1.
    by_judge : the same of each judge for itself.
    """

    x0: int
    y0: int
    mask: NDArray[np.bool_]
    peak_z: float
    line_z: float
    detectors: tuple[str, ...]
    confidence: float
    by_judge: ByJudge = UNASKED


@dataclass(frozen=True, slots=True)
class Size:
    """A measured length in px and, where a scale is known, in µm with its standard uncertainty."""

    px: float
    um: float | None = None
    uncertainty_um: float | None = None


@dataclass(frozen=True, slots=True)
class Defect:
    """One measured and named defect, in picture coordinates.

    Parameters
    ----------
    id : letter of the kind and a number, such as `S1`; unique within the inspection.
    outline_px : (N, 2) float, (x, y), closed outline, sub-pixel.
    bbox_px : (x, y, width, height) of the whole pixels covered.
    length, width : of the smallest rotated rectangle; the width of a linear defect is that of its cross profile.
    diameter : of the smallest enclosing circle.
    nearest_radius, farthest_radius : distance of the nearest and farthest point from the cladding's centre,
        in cladding radii (1.0 is the edge of the cladding). Zones belong to the rule set, not to the defect.
    contrast : mean difference to the background of a perfect end face, as a share of 255; negative is dark.
    orientation_deg : of the long axis, from +x towards +y, 0 to 180.
    detectors : names of the methods that saw it, strongest first.
    excluded : why it is not judged; None where it is.
    by_judge : how sure each judge is for itself.
    pieces_px : outlines of its pieces where it has more than one, and `outline_px` is their hull; empty else, and in
        records older than this field.
    """

    id: str
    kind: DefectKind
    outline_px: Points
    bbox_px: tuple[int, int, int, int]
    centroid_px: tuple[float, float]
    centroid_um: tuple[float, float] | None
    length: Size
    width: Size
    diameter: Size
    area_px: float
    area_um2: float | None
    nearest_radius: float
    farthest_radius: float
    orientation_deg: float
    aspect_ratio: float
    circularity: float
    contrast: float
    confidence: float
    detectors: tuple[str, ...]
    excluded: Exclusion | None = None
    by_judge: ByJudge = UNASKED
    pieces_px: tuple[Points, ...] = ()

    @property
    def outlines_px(self) -> tuple[Points, ...]:
        """Of all that it covers, as exactly as it is known."""
        return self.pieces_px or (self.outline_px,)
