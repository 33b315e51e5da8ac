"""Is a pixel today as large as the calibration in force says?"""

from __future__ import annotations

import math

from dscope_gui.domain.check_plan import DotTargetStep
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.station_check import Reading, StepResult, Trouble, Unit


def judge_target(measured: Scale, in_force: Scale, step: DotTargetStep) -> StepResult:
    """Hold the scale of a dot target against the one that parts are measured with, across and down."""
    # The pitch is the target's own: where both come from the same target its error is in both and cancels, so that
    # the limits are rather too wide than too narrow.
    room = step.most_off + step.sigmas * math.hypot(measured.uncertainty_rel, in_force.uncertainty_rel)
    readings = tuple(
        Reading(name, now, then * (1.0 - room), then * (1.0 + room), Unit.UM_PER_PX)
        for name, now, then in (
            ("um_per_px_x", measured.um_per_px_x, in_force.um_per_px_x),
            ("um_per_px_y", measured.um_per_px_y, in_force.um_per_px_y),
        )
    )
    trouble = Trouble.NONE if all(reading.is_ok for reading in readings) else Trouble.OUT_OF_LIMITS
    return StepResult(step.name, step.kind, step.is_required, trouble, readings)
