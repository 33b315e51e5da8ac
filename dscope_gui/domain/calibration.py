"""A calibration: micrometres per pixel from a dot target, with everything that vouches for them."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from dscope_gui.domain.scale import Scale, ScaleSource

SCHEMA: Final = "dscope.calibration/1"

LEAST_UM_PER_PX, MOST_UM_PER_PX = 1e-3, 1e3
"""A pixel of a nanometre or of a millimetre is a slip of the keyboard: no microscope lies beyond."""

MOST_PITCH_UM: Final = 1e5
"""A tenth of a metre: no target for a microscope has a larger one."""

UmPerPx = Annotated[float, Field(ge=LEAST_UM_PER_PX, le=MOST_UM_PER_PX)]
Positive = Annotated[float, Field(gt=0)]
NotNegative = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]


class _Written(BaseModel):
    """Base of what stands in a calibration file."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class DotTarget(_Written):
    """A square grid of dots on glass.

    Parameters
    ----------
    pitch_um : from centre to centre.
    pitch_uncertainty_um : standard uncertainty of the pitch, from the target's certificate.
    dot_um : diameter of the dots, where it is known; it tells a wrong pitch, and a grid with dots missing in a pattern.
    name, certificate : what is written on it, for people.
    """

    pitch_um: Annotated[float, Field(gt=0, le=MOST_PITCH_UM)]
    pitch_uncertainty_um: NotNegative = 0.0
    dot_um: Positive | None = None
    name: str = ""
    certificate: str = ""


class Calibration(_Written):
    """The scale of one camera behind one objective.

    Parameters
    ----------
    valid_until : None never ends.
    camera : its id as `dscope cameras` lists it; empty for a picture from a file.
    width, height : of the picture in px; another region of interest has another middle, another binning another scale.
    uncertainty_rel : standard uncertainty of the scale as a share.
    rotation_deg : of the target's rows against the picture's, from +x towards +y.
    shear_deg : by which the grid's angle in the picture differs from a right angle.
    distortion : by how much of its distance from the middle a point at the picture's corner is moved outwards.
    residual_px, largest_residual_px : root mean square and largest distance of a dot from its place on the fitted grid.
    """

    format: Annotated[Literal["dscope.calibration/1"], Field(alias="schema")] = SCHEMA
    made_at: AwareDatetime
    valid_until: AwareDatetime | None
    camera: str
    objective: str
    operator: str
    target: DotTarget
    width: Count
    height: Count
    um_per_px_x: UmPerPx
    um_per_px_y: UmPerPx
    uncertainty_rel: Annotated[float, Field(ge=0, lt=1)]
    rotation_deg: float
    shear_deg: float
    distortion: float
    dots_found: Count
    dots_used: Count
    residual_px: NotNegative
    largest_residual_px: NotNegative
    picture_sha256: str
    note: str = ""

    @property
    def scale(self) -> Scale:
        """The ruler that pictures of this camera are measured with."""
        return Scale(self.um_per_px_x, self.um_per_px_y, ScaleSource.CALIBRATION, self.uncertainty_rel)
