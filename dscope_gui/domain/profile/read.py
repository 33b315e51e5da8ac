"""Settings of the step `read`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import Count, Section


class ReadSettings(Section):
    """What is accepted as a picture.

    `container_bits` are the camera depths that leave the upper bits of a 16-bit file unused; a 16-bit picture whose
    largest value needs that many bits or fewer is shifted up. `least_bits` is the smallest such depth assumed.
    """

    min_side_px: Count
    max_side_px: Count
    max_pixels: Count
    max_bytes: Count
    least_bits: Count
    container_bits: tuple[Count, ...]
