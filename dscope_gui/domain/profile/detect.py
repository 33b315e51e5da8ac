"""Settings of the step `detect`: one section per method, null where a profile does without it.

`shrink` is the factor by which a method's picture is reduced first; kernel sizes count full-size pixels.
`floor` is the smallest noise in grey levels of the method's own response: quantisation and JPEG leave flat areas
with no measurable noise at all, where any ripple would otherwise count as remarkable.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from dscope_gui.domain.profile.common import MOST_ROUNDS, Count, NotNegative, Positive, Section
from dscope_gui.domain.profile.noise import NoiseSettings

MOST_SHRUNK: Final = 16
"""Of a picture reduced further no defect is left."""
MOST_DIRECTIONS: Final = 180
"""Of the half circle; lines a degree apart are one and the same."""
MOST_SURROUND: Final = 20.0
"""Further around a mark lies something else."""
Shrink = Annotated[int, Field(ge=1, le=MOST_SHRUNK)]
Directions = Annotated[int, Field(ge=1, le=MOST_DIRECTIONS)]


class BlobScale(Section):
    sigma_px: Positive
    shrink: Shrink
    floor: Positive


class MultiscaleSettings(Section):
    """Difference of Gaussians at several scales; `surround` is the ratio of the two sigmas."""

    scales: tuple[BlobScale, ...] = Field(min_length=1, max_length=MOST_ROUNDS)
    surround: Annotated[float, Field(gt=1, le=MOST_SURROUND)]


class LineSize(Section):
    """An oriented bar; `gap_px` lies between its centre line and the two it is compared with."""

    shrink: Shrink
    length_px: Positive
    sigma_px: Positive
    gap_px: Positive
    floor: Positive


class OrientedLineSettings(Section):
    """Bars compared with their parallels on both sides; the weaker contrast counts."""

    directions: Directions
    sizes: tuple[LineSize, ...] = Field(min_length=1, max_length=MOST_ROUNDS)


class Do2mrSettings(Section):
    """Difference of min-max ranking filtering (Sensors 2018, 18, 1408)."""

    shrink: Shrink
    blur_px: Count
    window_px: Count
    median_px: Count
    floor: Positive


class LeiSettings(Section):
    """Linear enhancement inspector (Sensors 2018, 18, 1408)."""

    shrink: Shrink
    directions: Directions
    length_px: Positive
    gap_px: Positive
    floor: Positive


class BlackHatSettings(Section):
    """Closing minus picture and picture minus opening, the larger of the two."""

    shrink: Shrink
    kernel_px: Count
    blur_sigma_px: Positive
    floor: Positive


class GradientSettings(Section):
    """Morphological gradient."""

    shrink: Shrink
    kernel_px: Count
    blur_sigma_px: Positive
    floor: Positive


class EdgeSkeletonSettings(Section):
    """Canny edges, thinned, joined to straight segments; a segment's evidence is its length over `shortest_px`.

    `low_ratio` and `high_ratio` are the Canny thresholds in units of the noise, as 3x3 Sobel sums: a step as high as
    the noise counts four.
    """

    shrink: Shrink
    low_ratio: Positive
    high_ratio: Positive
    shortest_px: Positive
    largest_gap_px: Positive
    votes: Count
    angle_step_deg: Positive
    close_px: Count
    floor: Positive


class CellSettings(Section):
    """Cells of `cell_px` × `cell_px` pixels, each compared with its eight neighbours."""

    cell_px: Count
    floor: Positive


class MethodSettings(Section):
    multiscale: MultiscaleSettings | None
    large_scale: MultiscaleSettings | None
    oriented_line: OrientedLineSettings | None
    do2mr: Do2mrSettings | None
    lei: LeiSettings | None
    black_hat: BlackHatSettings | None
    morphological_gradient: GradientSettings | None
    edge_skeleton: EdgeSkeletonSettings | None
    cells: CellSettings | None


class DetectSettings(Section):
    """`ring_jitter_px`: by how much rings may be out of round; steep ones count less for it.

    `threads` share the methods among them.
    """

    ring_jitter_px: NotNegative
    threads: Count
    noise: NoiseSettings
    methods: MethodSettings
