"""Settings of the search for the stress rods of polarisation-maintaining fibers, and of their background."""

from __future__ import annotations

from typing import Annotated, Final, Self

import numpy as np
from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import MOST_ROUNDS, Count, Positive, Section, Share

MOST_STEPS: Final = 64
"""Of a radius and of a distance: every one of the one is tried with every one of the other."""

FEWEST_ANGLES: Final = 32
"""Around the cladding; of an even number, as its two halves are compared."""
FEWEST_SAMPLES: Final = 8
"""From `inner` to `outer`; a rod is a few of them wide."""


class RodSearchSettings(Section):
    """Matched filters on a small copy unrolled around the cladding; lengths in cladding radii.

    Parameters
    ----------
    radius_px : radius of the cladding on the small copy; `angles` and `samples` are the size of the unrolled picture.
    inner, outer : part of the cladding that is looked at.
    rod_radius, distance : smallest and largest radius of a rod, and distance of its center; `steps` tried of each.
    gap : least distance of a rod's edge from the center.
    harmonics : of the half turn after which a pair of rods repeats.
    clip, clip_quantile : residuals beyond this many times that quantile of their sizes are defects; the rods' own share
        of the picture must lie above it.
    min_correlation : of the best filter with the picture.
    min_step : of that filter, in grey levels.
    """

    radius_px: Positive
    angles: Annotated[int, Field(ge=FEWEST_ANGLES, multiple_of=2)]
    samples: Annotated[int, Field(ge=FEWEST_SAMPLES)]
    inner: Positive
    outer: Positive
    rod_radius: tuple[Positive, Positive]
    distance: tuple[Positive, Positive]
    steps: int = Field(ge=1, le=MOST_STEPS)
    gap: Positive
    harmonics: Count
    clip: Positive
    clip_quantile: Share
    min_correlation: Share
    min_step: Positive

    @model_validator(mode="after")
    def _looks_somewhere(self) -> Self:
        for name, (low, high) in {
            "inner to outer": (self.inner, self.outer),
            "rod_radius": self.rod_radius,
            "distance": self.distance,
        }.items():
            if low >= high:
                raise ValueError(f"{name} must rise, not go from {low:g} to {high:g}")
        if self.inner >= self.distance[0]:
            raise ValueError("inner: less than the smallest distance, or half of a rod is not looked at")
        if self.harmonics > self.angles // 4:
            raise ValueError("harmonics: at most a quarter of angles, as there are no more")
        if not self.sizes:
            raise ValueError("gap and outer leave no room for any rod of rod_radius at any distance")
        return self

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Radius and distance of every pair that is tried: clear of the center, and within `outer`."""
        return tuple(
            (float(radius), float(distance))
            for radius in np.linspace(*self.rod_radius, self.steps)
            for distance in np.linspace(*self.distance, self.steps)
            if distance - radius >= self.gap and distance + radius <= self.outer
        )


class RodEdgeSettings(Section):
    """Placing a rod on its edge; lengths in radii of the rod.

    `windows` are the half widths of the search, one for each round; next to the edge `blur_px` are left out where
    levels inside and outside are compared. Displacements beyond `tukey` sigmas, but not below `floor`, are defects.
    """

    angles: Count
    sectors: Count
    samples: Annotated[int, Field(ge=FEWEST_SAMPLES)]
    windows: tuple[Positive, ...] = Field(min_length=1, max_length=MOST_ROUNDS)
    blur_px: Positive
    tukey: Positive
    floor: Positive
    fit_rounds: Count

    @model_validator(mode="after")
    def _fills_its_sectors(self) -> Self:
        if self.angles % self.sectors:
            raise ValueError("angles: a multiple of sectors, so that all have as many")
        return self


class RodPairSettings(Section):
    """What two discs must show to be a pair of stress rods.

    Parameters
    ----------
    min_step : grey levels; `step_ratio` the smaller over the larger.
    min_sigmas : step over its standard error around the circle.
    seen_step : share of the step from which a sector of the edge counts as seen.
    min_seen : share of the circumference on which it must be, on either rod.
    radius_ratio : the smaller radius over the larger.
    max_offset : of the middle between the two from the center of the cladding, in cladding radii.
    max_move : from where the search has seen them, in cladding radii.
    """

    min_step: Positive
    step_ratio: Share
    min_sigmas: Positive
    seen_step: Share
    min_seen: Share
    radius_ratio: Share
    max_offset: Positive
    max_move: Positive


class RodSettings(Section):
    """Search for the stress rods."""

    search: RodSearchSettings
    edge: RodEdgeSettings
    pair: RodPairSettings


class RodBackgroundSettings(Section):
    """Background of a perfect rod: medians over an angular window around its own center.

    Parameters
    ----------
    margin, margin_px : how far a rod reaches with the blur of its edge, in its radii and in px beyond its edge; the
        larger counts. Over the last `fade` radii the background goes to nothing.
    half_window_deg, smallest_half_window_px : as around the cladding.
    middle_px : the circle of this radius serves for all smaller ones.
    """

    margin: Positive
    margin_px: Positive
    fade: Positive
    half_window_deg: Positive
    smallest_half_window_px: Positive
    middle_px: Positive
