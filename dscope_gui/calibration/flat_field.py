"""A flat field from captures of a blank: the light alone, without noise, dust or grain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from dscope_gui.calibration.blank_shot import BlankFault, BlankRefused, BlankShot, other_size
from dscope_gui.calibration.fixed_specks import FoundSpeck, fixed_specks
from dscope_gui.calibration.smooth_light import lamp_light, smooth_light
from dscope_gui.domain.images import FloatImage

_UNEVEN: Final = 0.4
"""Darkest over brightest hundredth of the light. Where less light falls, noise hides what is looked for, and no
correction brings it back."""
_PERCENTILES: Final = (1.0, 99.0)
_GRID: Final = 256
"""Cells across, in which is looked for what is no blank."""
_STEP: Final = 0.04
"""Share by which neighbouring cells differ at an edge; the light of no lamp changes so fast."""
_EDGES_SHARE: Final = 0.01
_LARGEST_THING: Final = 0.06
"""Of the picture's height: an end face is larger even where the picture shows two millimetres, a speck smaller."""


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
        They show something else than a blank, or the light is too uneven to be corrected.
    """
    if len({shot.mean.shape for shot in shots}) != 1:
        raise other_size() if shots else _nothing()
    for shot in shots:
        _check_blank(shot.mean)
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


def _check_blank(mean: FloatImage) -> None:
    """An end face, a target or much dirt has edges, long ones or many; light and shadows of a lamp are soft."""
    height, width = mean.shape
    size = (_GRID, max(1, round(_GRID * height / width)))
    cells = np.asarray(cv2.resize(mean, size, interpolation=cv2.INTER_AREA), np.float64)
    even = cells / lamp_light(cells)
    edges = np.zeros(even.shape, np.uint8)
    edges[:, 1:] |= np.abs(np.diff(even, axis=1)) > _STEP
    edges[1:, :] |= np.abs(np.diff(even, axis=0)) > _STEP
    _, _, stats, _ = cv2.connectedComponentsWithStats(edges)
    largest = max((max(row[cv2.CC_STAT_WIDTH], row[cv2.CC_STAT_HEIGHT]) for row in stats[1:]), default=0)
    if float(edges.mean()) > _EDGES_SHARE or largest > _LARGEST_THING * size[1]:
        text = "Something lies under the microscope that is no blank: an end face, a target, or dirt"
        raise BlankRefused(BlankFault.NOT_BLANK, text, "Put in a clean and evenly bright blank, and start over")
