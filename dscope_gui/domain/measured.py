"""What was measured on a candidate, before it gets its name."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.defect import Size
from dscope_gui.domain.images import Points
from dscope_gui.domain.judges import ByJudge


@dataclass(frozen=True, slots=True)
class Ridge:
    """The candidate seen as a line.

    Parameters
    ----------
    length : along the line, bends included.
    width : of the cross profile at half of its height, freed from the blur of the optics.
    straightness : largest distance from the chord between the ends, as a share of the chord; 0 is straight.
    continuity : share of the length on which the line stands out against both of its sides.
    unevenness : spread of the height of the cross profile along the line, as a share of its median.
    dip : how far the faintest stretches fall below the median height, as a share of it; a row of pits has dips near 1.
    jaggedness : how far the line wanders off the smooth curve fitted to it, in widths as seen; a crack turns abruptly.
    radial_span_px : difference between the largest and the smallest distance from the cladding's centre; small along
        a ring.
    orientation_deg : of the chord, from +x towards +y, 0 to 180.
    """

    length: Size
    width: Size
    straightness: float
    continuity: float
    unevenness: float
    dip: float
    jaggedness: float
    radial_span_px: float
    orientation_deg: float

    @property
    def slenderness(self) -> float:
        """Length in widths."""
        return self.length.px / max(self.width.px, 1.0)


@dataclass(frozen=True, slots=True)
class Measured:
    """Sizes and shape of one candidate, in picture coordinates; fields shared with `Defect` mean the same there.

    Parameters
    ----------
    length, width : of the smallest rotated rectangle around the outline.
    pieces : separate parts of the outline.
    pieces_px : their outlines where there are several, strongest first; `outline_px` is their hull then.
    solidity : area as a share of the area of the convex hull.
    softness : width of the edge in units of what the optics alone would show; 1 is as sharp as can be.
    mottle : strength of the opposite polarity inside, as a share of the main one; bright and dark dirt is near 1.
    peak_z, line_z, by_judge : as the detectors found them, see `Candidate`.
    blur_px : standard deviation of the optics' blur.
    clarity : height along the edge in standard deviations of the noise of one pixel.
    ridge : the candidate seen as a line, or None when it is too round for that.
    """

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
    circularity: float
    contrast: float
    pieces: int
    solidity: float
    softness: float
    mottle: float
    peak_z: float
    line_z: float
    confidence: float
    detectors: tuple[str, ...]
    by_judge: ByJudge
    blur_px: float
    clarity: float
    ridge: Ridge | None
    pieces_px: tuple[Points, ...] = ()
