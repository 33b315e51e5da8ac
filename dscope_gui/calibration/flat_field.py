"""A flat field from captures of a blank: the light alone, without noise, dust or grain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.calibration.blank_refused import BlankFault, BlankRefused, other_size
from dscope_gui.calibration.blank_shot import BlankShot
from dscope_gui.calibration.fixed_specks import FoundSpeck, fixed_specks
from dscope_gui.calibration.smooth_light import smooth_light
from dscope_gui.domain.images import FloatImage

_UNEVEN: Final = 0.4
"""Darkest over brightest hundredth of the light. Where less light falls, noise hides what is looked for, and no
correction brings it back."""
_PERCENTILES: Final = (1.0, 99.0)


@dataclass(frozen=True, slots=True)
class FlatField:
    """What is divided out of every picture from now on.

    Parameters
    ----------
    light : (H, W) float32, smooth, in grey levels of an 8-bit picture; black nowhere.
    seen : (H, W) float32, mean of the captures, for showing.
    darkest, brightest : of the light, as a share of its mean.
    specks : that stayed in place; None where the blank was not seen to move, so that nobody can tell.
    """

    light: FloatImage
    seen: FloatImage
    shots: tuple[BlankShot, ...]
    darkest: float
    brightest: float
    specks: tuple[FoundSpeck, ...] | None

    @property
    def frames(self) -> int:
        return sum(shot.frames for shot in self.shots)

    @property
    def corrected(self) -> FloatImage:
        """(H, W) float32, the captures after the correction."""
        return np.asarray(self.seen * (float(self.light.mean()) / self.light), np.float32)


def flat_field_of(shots: Sequence[BlankShot]) -> FlatField:
    """Make a flat field of captures of a blank that was moved a little between them.

    Raises
    ------
    BlankRefused
        There are none, they differ in size, or the light is too uneven to be corrected.
    """
    if len({shot.mean.shape for shot in shots}) != 1:
        raise other_size() if shots else _nothing()
    seen = np.asarray(np.mean([shot.mean for shot in shots], axis=0), np.float32)
    light = smooth_light(seen)
    darkest, brightest = (float(v) / float(light.mean()) for v in np.percentile(light[::8, ::8], _PERCENTILES))
    if darkest < _UNEVEN * brightest:
        text = f"The light is too uneven: in the darkest corner {darkest / brightest:.0%} of the brightest place"
        hint = "Centre the lamp, look for what is in its way, and start over"
        raise BlankRefused(BlankFault.UNEVEN, text, hint)
    return FlatField(light, seen, tuple(shots), darkest, brightest, fixed_specks(shots))


def _nothing() -> BlankRefused:
    return BlankRefused(BlankFault.TOO_FEW_FRAMES, "The blank was not captured yet", "Put it in and capture it")
