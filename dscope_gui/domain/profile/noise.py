"""Settings of the noise model that flattening and detection share."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, Self

from pydantic import Field, field_validator, model_validator

from dscope_gui.domain.profile.common import Count, Positive, Section

MOST_EDGES: Final = 257
"""The radius is told apart in 256 steps."""
FEWEST_SAMPLES: Final = 8
"""Of a ring; fewer say nothing of how it spreads."""


class NoiseSettings(Section):
    """Rings between `edges` (cladding radii), narrow where the end face changes quickly with the radius.

    `robust` uses median and median absolute deviation, which defects hardly touch; otherwise mean and standard
    deviation, as the published methods do.
    """

    robust: bool
    edges: tuple[float, ...] = Field(min_length=2, max_length=MOST_EDGES)
    samples_per_ring: int = Field(ge=FEWEST_SAMPLES)
    smallest_sample: Count
    mad_to_sigma: Positive

    @field_validator("edges")
    @classmethod
    def _rising(cls, edges: tuple[float, ...]) -> tuple[float, ...]:
        if any(b <= a for a, b in pairwise(edges)):
            raise ValueError("the edges must rise from the centre outwards")
        return edges

    @model_validator(mode="after")
    def _believes_some_ring(self) -> Self:
        if self.smallest_sample > self.samples_per_ring:
            raise ValueError("smallest_sample: at most samples_per_ring, or no ring is ever believed")
        return self
