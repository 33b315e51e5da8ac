"""A picture as it comes from a camera."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dscope_gui.domain.images import GreyImage


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture and what the camera says about it.

    Parameters
    ----------
    image : (H, W) uint8, or uint16 over its full range; read-only, nobody else writes into it.
    index : counts the frames that the camera took since it was started; a gap is a frame that nobody saw.
    captured_at : UTC.
    exposure_us, gain_db : None where the camera does not tell.
    file : name of the file that it was read from; empty for a picture that a camera took.
    """

    image: GreyImage
    index: int
    captured_at: datetime
    camera_id: str
    exposure_us: float | None = None
    gain_db: float | None = None
    file: str = ""
