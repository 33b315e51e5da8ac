"""What the picture alone cannot settle, said to the user."""

from __future__ import annotations

from typing import Final

from dscope_gui.calibration.camera_axes import CameraAxes
from dscope_gui.calibration.target_fit import Budget
from dscope_gui.domain.calibration import DotTarget

_USUAL_WIDTHS: Final = (0.4, 0.65)
"""Width of the dots as a share of the pitch; half the pitch is what targets are commonly sold with."""
_PERCENT: Final = 100.0


def remarks_on(
    axes: CameraAxes, dot_um: float | None, target: DotTarget, budget: Budget, *, known: bool
) -> tuple[str, ...]:
    """Sentences for the user; empty where nothing is in doubt.

    Parameters
    ----------
    known : whether the scale was compared with an expected one.
    """
    said = []
    width = _USUAL_WIDTHS[0] if dot_um is None else dot_um / target.pitch_um
    if not known and target.dot_um is None and not _USUAL_WIDTHS[0] <= width <= _USUAL_WIDTHS[1]:
        said.append(
            f"The dots are {width:.2f} of their pitch wide, most targets' are half: if every second dot were missing, "
            "the picture would look like this. Give the dots' diameter or an expected scale to be sure."
        )
    if budget.tilt > 0.0:
        said.append(
            f"The pixels seem to be {_PERCENT * (axes.aspect - 1.0):+.2f} % higher than wide: they are oblong, or the "
            "target is tilted. Give the pixels' aspect to be sure."
        )
    return tuple(said)
