"""What is known of a flat field beside its picture: the JSON file that lies with it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

SCHEMA: Final = "dscope.flat_field/1"

NotNegative = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]


class FlatFieldFacts(BaseModel):
    """One flat field of one camera.

    Parameters
    ----------
    valid_until : None never ends.
    camera : its id as `dscope cameras` lists it.
    width, height : of the picture in px; it fits pictures of the same size only.
    exposure_us, gain_db : None where the camera does not tell.
    captures, frames : how often the blank was captured, and of how many frames in all.
    level : mean grey level, 0 to 255.
    darkest, brightest : of the light, as a share of its mean.
    specks : how many stayed in place while the blank was moved; None where that could not be told.
    picture_sha256 : of the picture's file.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    format: Annotated[Literal["dscope.flat_field/1"], Field(alias="schema")] = SCHEMA
    made_at: AwareDatetime
    valid_until: AwareDatetime | None
    camera: str
    operator: str
    width: Count
    height: Count
    exposure_us: float | None
    gain_db: float | None
    captures: Count
    frames: Count
    level: NotNegative
    darkest: NotNegative
    brightest: NotNegative
    specks: Count | None
    picture_sha256: str

    def is_stale(self, now: datetime) -> bool:
        """Whether it should be made anew."""
        return self.valid_until is not None and now > self.valid_until
