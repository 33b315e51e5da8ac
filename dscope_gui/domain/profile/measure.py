"""Settings of the step `measure`."""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import Count, NotNegative, Positive, Section, Share

FARTHEST_PX: Final = 200.0
"""Across an edge or a line; further away lies something else."""
FINEST_PX: Final = 0.05
"""Between the samples of a profile; what lies between two pixels is only guessed."""
FINEST_EVERY_PX: Final = 0.25
FEWEST_SECTORS, MOST_SECTORS = 4, 360
MOST_EDGE_SAMPLES: Final = 32_000
"""Across the edge, of all sectors together; OpenCV takes no more in one go."""


class BlurSettings(Section):
    """How the blur of the optics is read off the edge of the cladding.

    Parameters
    ----------
    sectors : the edge is averaged over this many sectors of the circle, each giving one estimate.
    every_px : distance of the profiles along the edge.
    reach_px : how far the profile reaches to each side of the edge.
    step_px : distance of the samples on the profile.
    min_step_levels : a sector whose edge is lower than this gives no estimate.
    quantile : which of the sectors' estimates is taken; adhesive and bevels only ever widen an edge.
    min_px, max_px : bounds of the answer.
    default_px : used when too few sectors see an edge.
    min_sectors : estimates needed.
    min_objects, objects_quantile, objects_share, objects_sigmas : with so many objects that stand so many standard
        deviations of the noise high, the blur is at most this share of the width of the narrow ones among them.
    uncertainty_rel : one standard deviation of the answer.
    least_share : of its seen size that an object keeps when the blur is taken off; smaller ones cannot be sized.
    """

    sectors: Annotated[int, Field(ge=FEWEST_SECTORS, le=MOST_SECTORS)]
    every_px: Annotated[float, Field(ge=FINEST_EVERY_PX)]
    reach_px: Annotated[float, Field(gt=0, le=FARTHEST_PX)]
    step_px: Annotated[float, Field(ge=FINEST_PX)]
    min_step_levels: Positive
    quantile: Share
    min_px: Positive
    max_px: Positive
    default_px: Positive
    min_sectors: Count
    min_objects: Count
    objects_quantile: Share
    objects_share: Share
    objects_sigmas: Positive
    uncertainty_rel: Share
    least_share: Share

    @model_validator(mode="after")
    def _samples_the_profile(self) -> Self:
        if self.step_px > self.reach_px / 2:
            raise ValueError("step_px must leave samples to both sides of the edge: at most half of reach_px")
        if self.sectors * (2.0 * self.reach_px / self.step_px + 1.0) > MOST_EDGE_SAMPLES:
            raise ValueError(f"step_px: with that reach and so many sectors more than {MOST_EDGE_SAMPLES} samples")
        return self


MOST_MARGIN_PX: Final = 50.0
"""Around a mark's pixels, which are enlarged four times in each direction with it."""


class OutlineSettings(Section):
    """How the sub-pixel outline is found.

    Parameters
    ----------
    smooth_px : standard deviation of the smoothing before the outline is drawn; undone together with the blur.
    level : height of the outline as a share of the plateau next to it.
    noise_sigmas : the outline lies at least this far above the noise.
    max_flank_share : a ring or halo of the other polarity beside a plateau counts up to this share of it.
    margin_px : how far it may leave the candidate's mask.
    min_reach_blurs, max_reach_px : how far a plateau holds, bounded in blurs and px; between them the half thickness.
    fine_below_px, middle_below_px : patches smaller than this are enlarged four times or twice.
    min_piece_share : pieces weaker than this share of the strongest (height squared times border) are dropped.
    max_pieces : the strongest ones are kept.
    max_points : of the reported outline.
    tolerance_px : how far the reported outline may leave the measured one.
    """

    smooth_px: Positive
    level: Share
    noise_sigmas: Positive
    max_flank_share: Share
    margin_px: Annotated[float, Field(ge=0, le=MOST_MARGIN_PX)]
    min_reach_blurs: Positive
    max_reach_px: Positive
    fine_below_px: Positive
    middle_below_px: Positive
    min_piece_share: Share
    max_pieces: Count
    max_points: Count
    tolerance_px: Positive


FEWEST_PIXELS: Final = 64
"""Of a mask that a curve is fitted to; the curve itself has up to a dozen numbers."""
FEWEST_POINTS: Final = 8
"""Along a line; of fewer nobody can tell whether it runs on."""


class RidgeSettings(Section):
    """How a candidate is followed and sectioned as a line.

    Parameters
    ----------
    min_slenderness : squared extent over area from which a candidate is looked at as a line; a disc has 2.5.
    min_aspect : or sides of the rectangle around the outline.
    min_length_px : shorter ones are not looked at as lines.
    corridor_from_px : from this length on the longest piece leads the line,
    corridor_px, corridor_opening : to which all belongs that lies within its width and this much to each side, opening
        by this share of the distance beyond its ends.
    points_per_degree : length in px that each degree of the fitted curve needs.
    max_degree : of the fitted curve.
    max_pixels : of the mask that the curve is fitted to, about.
    max_points : along the line.
    reach_px : how far the cross profile reaches at least to each side.
    reach_widths : how far it reaches in half thicknesses.
    max_reach : bound of both, in cladding radii.
    step_px : distance of the samples across; on thick lines so many samples over the thickness will do.
    block_px : length of the pieces whose cross profiles are compared.
    dip_px, dip_quantile : length of the finer pieces among which the faint ones are sought, and which of them counts.
    wander_quantile : which of the distances between the line and its smooth curve counts as jaggedness.
    typical_low, typical_high : cross sections within these shares of the median height are averaged; pits and gaps on
        the line are left out.
    halo_reach, halo_sigmas : a dip beside the line lies within so many half widths of it and is so many standard
        deviations of the mean profile deep; half height then counts from its bottom.
    noise_sigmas : a piece counts as seen when its middle stands this far above both sides.
    """

    min_slenderness: Positive
    min_aspect: Positive
    min_length_px: Positive
    corridor_from_px: Positive
    corridor_px: NotNegative
    corridor_opening: NotNegative
    points_per_degree: Positive
    max_degree: Count
    max_pixels: int = Field(ge=FEWEST_PIXELS)
    max_points: int = Field(ge=FEWEST_POINTS)
    reach_px: Annotated[float, Field(gt=0, le=FARTHEST_PX)]
    reach_widths: Positive
    max_reach: Positive
    step_px: Annotated[float, Field(ge=FINEST_PX)]
    samples_across: Positive
    block_px: Positive
    dip_px: Positive
    dip_quantile: Share
    wander_quantile: Share
    typical_low: Positive
    typical_high: Positive
    halo_reach: Count
    halo_sigmas: Positive
    noise_sigmas: Positive

    @model_validator(mode="after")
    def _samples_the_profile(self) -> Self:
        if self.step_px > self.reach_px / 2:
            raise ValueError("step_px must leave samples to both sides of the line: at most half of reach_px")
        return self


class MeasureSettings(Section):
    """All sizes.

    Parameters
    ----------
    sampling_px : standard uncertainty of an interpolated edge position on a pixel grid.
    model_px : standard uncertainty of a width because the real spread of light is no Gaussian: sharpening in the
        camera, diffraction, slanted walls.
    noise_excess : an enclosing circle touches the outermost points, which noise pushes outwards; it is made smaller by
        this many times the expected largest deviation of the edge.
    """

    blur: BlurSettings
    outline: OutlineSettings
    ridge: RidgeSettings
    sampling_px: NotNegative
    model_px: NotNegative
    noise_excess: NotNegative
