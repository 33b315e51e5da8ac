"""Settings of the step `read`."""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import Section

MOST_BITS: Final = 16
"""Of a pixel; no picture that is read has more."""
MOST_SIDE_PX: Final = 32_000
"""OpenCV looks up pixels by numbers of 16 bits."""
MOST_PIXELS: Final = 256_000_000
MOST_BYTES: Final = 2_000_000_000
"""A picture and what is made of it on the way take some twenty bytes for each pixel."""
Bits = Annotated[int, Field(ge=1, le=MOST_BITS)]
Side = Annotated[int, Field(ge=1, le=MOST_SIDE_PX)]


class ReadSettings(Section):
    """What is accepted as a picture.

    `container_bits` are the camera depths that leave the upper bits of a 16-bit file unused; a 16-bit picture whose
    largest value needs that many bits or fewer is shifted up. `least_bits` is the smallest such depth assumed.
    """

    min_side_px: Side
    max_side_px: Side
    max_pixels: Annotated[int, Field(ge=1, le=MOST_PIXELS)]
    max_bytes: Annotated[int, Field(ge=1, le=MOST_BYTES)]
    least_bits: Bits
    container_bits: tuple[Bits, ...] = Field(max_length=MOST_BITS)

    @model_validator(mode="after")
    def _takes_some_picture(self) -> Self:
        if self.min_side_px > self.max_side_px:
            raise ValueError("max_side_px: at least min_side_px, or no picture is ever taken")
        return self
