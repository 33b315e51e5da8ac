"""Targets and blanks that can be laid under the simulated camera."""

from __future__ import annotations

from typing import Final, TypedDict, Unpack

from dscope_gui.domain.calibration import DotTarget
from dscope_gui.simulator import DotGlass, Light

USUAL_TARGET: Final = DotTarget(
    pitch_um=25.0, pitch_uncertainty_um=0.0025, dot_um=12.5, name="Simulated target, 25 µm pitch"
)
"""Twenty by fifteen dots on the simulated picture; its pitch is certain to one part in ten thousand."""

UNEVEN: Final = Light(gradient=0.06, direction_deg=30.0, vignetting=0.12)
"""Unlike any connector's: a blank is looked at because light is uneven."""

_HALF_PITCH: Final = 0.5


class TargetLooks(TypedDict, total=False):
    """How the target lies there and what has become of it, see `DotGlass`."""

    rotation_deg: float
    offset_um: tuple[float, float]
    dark: bool
    missing: float
    dirty: float
    light: Light
    seed: int


def target_glass(target: DotTarget, **looks: Unpack[TargetLooks]) -> DotGlass:
    """The target as it is drawn; dots of unknown size are half a pitch wide."""
    usual: TargetLooks = {"rotation_deg": 2.0, "offset_um": (3.0, -2.0), "light": UNEVEN}
    return DotGlass(target.pitch_um, target.dot_um or _HALF_PITCH * target.pitch_um, **(usual | looks))
