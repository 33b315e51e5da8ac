"""Settings of the step `quality`."""

from __future__ import annotations

from typing import Final, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.bounds import MOST
from dscope_gui.domain.profile.common import Count, NotNegative, Positive, Section, Share

FEWEST_RIM_SAMPLES: Final = 8
"""Across the cladding's edge; fewer have no slope to be measured."""


class CoveredSettings(Section):
    """When what remains after flattening is structure: smoothed by `sigma_px`, its spread on the `fiber` or on the
    `ferrule` (rings in cladding radii) exceeds `least_levels` grey levels and `least_share` of the unsmoothed spread.
    """

    sigma_px: Positive
    fiber: tuple[NotNegative, Positive]
    ferrule: tuple[NotNegative, Positive]
    least_levels: Positive
    least_share: Share
    mad_to_sigma: Positive


class ContrastSettings(Section):
    """The cladding's rim must be a step of at least `least` times the noise, or marks are lost in it.

    The step lies between the outermost `ends` of the profiles across the rim; the noise is what a smoothing over
    `grain_px` takes away within `reach` cladding radii, at least `least_noise` grey levels: those of rounding.
    Noise above `most_noise` levels, and a step below `least_visibility` of both sides' sum, are too poor in any case.
    """

    least: Positive
    ends: Share
    reach: Positive
    grain_px: Positive
    least_noise: Positive
    most_noise: Positive
    least_visibility: Share
    mad_to_sigma: Positive


class CodingSettings(Section):
    """When compression has taken marks away: from the steps in which the long waves of about `most_blocks` blocks lie.

    On a running camera `blocks_at_a_glance` do where the step stays below `uncoded_gap`.
    The step is the `gap_quantile` of the amplitudes that are left, where at least `fewest_waves` are. It is too much
    above `largest_gap` grey levels, or above `noticeable_gap` where more than `most_emptied` of all waves are zero.
    """

    most_blocks: Count
    blocks_at_a_glance: Count = 600
    uncoded_gap: Positive = 2.0
    gap_quantile: Share
    fewest_waves: Count
    largest_gap: Positive
    noticeable_gap: Positive
    most_emptied: Share


class QualitySettings(Section):
    """Whether a picture is fit for inspection.

    Illumination is poor when more than `extreme_share` of all pixels lie in the bottom or top `extreme_band` of the
    range; pixels from `saturated_level` on are saturated, more than `saturated_share` of them raise a warning. Of a
    picture with twice `histogram_rows` and more not every row is counted.
    An edge is as sharp as optics and sampling allow when it is `sharp_px` or `sharp_radii` cladding radii wide,
    whichever is more; focus is that width over the measured one, below `blurred_focus` a warning. Below `soft_focus`
    small marks are lost, unless the edge is narrower than `sharp_um` all the same: its pixels are fine then.
    Noise of a median slope reaches `noise_medians` times that in the same share.
    `rim_*`, `arcs` and `lobe_end` say where and how the cladding's edge is measured; without an end face the edges on
    every `row_step`-th row are, at the two smoothings `scales_px`, counting the steepest `steep_share`.
    """

    histogram_rows: Count
    extreme_band: Share
    extreme_share: Share
    saturated_level: Positive
    saturated_share: Share
    sharp_px: Positive
    sharp_radii: Positive
    blurred_focus: Share
    soft_focus: Share
    sharp_um: Positive
    rim_reach_px: Positive
    rim_reach: Positive
    rim_samples: int = Field(ge=FEWEST_RIM_SAMPLES)
    arcs: Count
    rays_per_arc: Count
    lobe_end: Share
    row_step: Count
    scales_px: tuple[Positive, Positive]
    steep_share: Share
    least_slope: Positive
    noise_medians: Positive
    contrast: ContrastSettings
    coding: CodingSettings
    covered: CoveredSettings

    @model_validator(mode="after")
    def _looks_at_so_many_rays(self) -> Self:
        if self.arcs * self.rays_per_arc > MOST:
            raise ValueError(f"arcs times rays_per_arc: at most {MOST} rays make sense")
        return self
