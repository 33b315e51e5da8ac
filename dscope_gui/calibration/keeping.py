"""From the fit of one picture to the calibration that is kept."""

from __future__ import annotations

from datetime import datetime

from dscope_gui.calibration.target_fit import TargetFit
from dscope_gui.domain.calibration import Calibration, DotTarget


def calibration_of(
    fit: TargetFit,
    *,
    target: DotTarget,
    camera: str,
    objective: str,
    operator: str,
    made_at: datetime,
    valid_until: datetime | None,
    shape: tuple[int, ...],
    picture_sha256: str,
    note: str = "",
) -> Calibration:
    """The calibration with everything that vouches for it.

    Parameters
    ----------
    shape : of the picture, (H, W).
    """
    return Calibration(
        made_at=made_at,
        valid_until=valid_until,
        camera=camera,
        objective=objective,
        operator=operator,
        target=target,
        width=shape[1],
        height=shape[0],
        um_per_px_x=fit.um_per_px_x,
        um_per_px_y=fit.um_per_px_y,
        uncertainty_rel=fit.uncertainty_rel,
        rotation_deg=fit.rotation_deg,
        shear_deg=fit.shear_deg,
        distortion=fit.distortion,
        dots_found=fit.dots_found,
        dots_used=fit.dots_used,
        residual_px=fit.residual_px,
        largest_residual_px=fit.largest_residual_px,
        picture_sha256=picture_sha256,
        note=note,
    )
