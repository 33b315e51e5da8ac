"""Settings of the step `flatten`."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import Count, NotNegative, Positive, Section, Share
from dscope_gui.domain.profile.noise import NoiseSettings
from dscope_gui.domain.profile.rods import RodBackgroundSettings


class ClaheSettings(Section):
    """Contrast-limited adaptive histogram equalisation before anything is looked at."""

    clip_limit: Positive
    tiles: Count


LEAST_MEGAPIXELS: Final = 0.01
"""Of a crop: 100 × 100 px. In a coarser one no defect would be left, and in the coarsest no picture."""

COARSEST_UM_PER_PX: Final = 2.0
"""On coarser pixels no rule set's smallest marks are left."""


class CropSettings(Section):
    """Which part of the picture is judged, and how finely.

    `border_level` and `border_margin_px`: rows and columns at the picture's edge that nowhere rise above this grey
    level are the black frame of a video signal and are cut off together with the margin.
    `fine_um_per_px`: pixels so fine that several together are no larger than this are taken together; the optics show
    nothing smaller. None keeps every pixel, as does a picture without a scale.
    """

    outer_radius: Positive
    largest_megapixels: float = Field(ge=LEAST_MEGAPIXELS)
    fine_um_per_px: Annotated[float, Field(gt=0, le=COARSEST_UM_PER_PX)] | None
    border_level: NotNegative
    border_margin_px: Annotated[int, Field(ge=0)]


MOST_STRIDE_PX: Final = 32
"""Light has six terms; so many pixels apart there are still enough of them on the smallest crop."""


class LightSettings(Section):
    """Surface of second order through the ferrule beyond `inner_radius`.

    Parameters
    ----------
    stride_px : every so many pixels are looked at in each direction.
    smallest_share : without so much ferrule in the crop the light is left as it is.
    rounds, cut, smallest_spread : what lies `cut` median deviations off is left out in the next round; fewer than one
        would leave out more than half.
    darkest, lightest : bounds of the light relative to the fiber's centre.
    """

    inner_radius: Positive
    stride_px: Annotated[int, Field(ge=1, le=MOST_STRIDE_PX)]
    smallest_share: Share
    rounds: Count
    cut: Annotated[float, Field(ge=1)]
    smallest_spread: Positive
    darkest: Positive
    lightest: Positive


class CropContrastSettings(Section):
    """Contrast at which floors in grey levels are meant: the `fiber` and the `ferrule`, rings in cladding radii, differ
    by `full_levels`. On a fainter picture they shrink, down to `least` of what they are, unless compression rounds to
    `full_coded_step` levels or neighbours differ by less than `least_grain`, where no more than `steep_levels` counts.
    Every `stride_px` is looked at.
    """

    stride_px: Annotated[int, Field(ge=1, le=MOST_STRIDE_PX)]
    fiber: tuple[NotNegative, Positive]
    ferrule: tuple[NotNegative, Positive]
    full_levels: Positive
    full_coded_step: Positive
    least_grain: Positive
    steep_levels: Positive
    least: Share


class CoreShiftSettings(Section):
    """Search for a decentred core in a band of `band` cladding radii around its edge.

    Shifts below `smallest_px` are left alone.
    """

    band: Positive
    smallest_band_px: Positive
    sectors: Count
    smallest_px: Positive


class ArcSettings(Section):
    """Marks along a circle: up to about `half_width_px` wide in radius.

    Where the background changes by more than `steep_levels` a pixel within `steep_reach_px` nothing is told apart.
    """

    half_width_px: Count
    steep_levels: Positive
    steep_reach_px: Count


class SectorSettings(Section):
    """Marks that fill the angular windows of few positions.

    Parameters
    ----------
    reach_deg : positions within this angle on either side are those around; a mark must fill fewer than half of them.
    least_levels : a position that differs by no more from those around it is always believed, by twice as much never.
    spreads : the same in median differences of all positions at that radius, where these are larger.
    """

    reach_deg: Positive
    least_levels: Positive
    spreads: Positive


FEWEST_ANGLES, MOST_ANGLES = 16, 1440
"""Samples of a circle; a quarter of a degree is finer than the pixels at the rim of any end face."""
MOST_POSITIONS: Final = 360
"""Of a background that changes slowly with the angle; each takes as long as all of the others."""


class BackgroundSettings(Section):
    """Background of a perfect end face: medians over an angular window at every radius.

    Parameters
    ----------
    model : `radial` follows rings and slow shading; `mean` subtracts one number, as the published methods do.
    angles : samples around the circle.
    positions : angular positions at which the median is taken, interpolated between.
    half_window_deg, smallest_half_window_px : half the window; near the centre it must not shrink below the pixels.
    full_circle_px : inside this radius the median of the whole circle serves.
    window_samples : samples of a window that the median really looks at.
    """

    model: Literal["radial", "mean"]
    angles: Annotated[int, Field(ge=FEWEST_ANGLES, le=MOST_ANGLES)]
    positions: Annotated[int, Field(ge=1, le=MOST_POSITIONS)]
    half_window_deg: Positive
    smallest_half_window_px: Positive
    full_circle_px: Positive
    window_samples: Count
    core_shift: CoreShiftSettings
    sectors: SectorSettings
    arcs: ArcSettings
    rods: RodBackgroundSettings

    @model_validator(mode="after")
    def _fills_the_sectors(self) -> Self:
        if self.core_shift.sectors > self.angles:
            raise ValueError("core_shift.sectors: at most angles, or some are empty")
        return self


class FlattenSettings(Section):
    clahe: ClaheSettings | None
    crop: CropSettings
    light: LightSettings | None
    background: BackgroundSettings
    contrast: CropContrastSettings
    noise: NoiseSettings
    noise_floor: Positive
