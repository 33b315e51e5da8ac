"""What a mark's kind says about its size: biases that are known and taken off, and what stays unknown.

A size is defined by the place where a mark ends. A pit has a wall; the corners of a chip run out into nothing, a film
thins out. The blur swallows what is thinner than itself, and the same for all marks of a kind (GUM, D.3.4: the
measurand is not defined completely).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from dscope_gui.domain.defect import DefectKind, Size
from dscope_gui.domain.profile.budget import BudgetSettings, FormTerms

_LEAST_SHARE = 0.2
"""Of its seen size that a mark keeps whatever is taken off."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Under which a mark was measured, in px of the picture.

    Parameters
    ----------
    blur_px : standard deviation of the optics' blur.
    clarity : height of the mark in standard deviations of the noise of one pixel.
    length_px, width_px : of the smallest rectangle around the mark.
    um_per_px : scale of a mean pixel, for sizes of which nothing was left; 0 without a scale.
    circularity : of the outline, 1 is a circle.
    unevenness : spread of a line's height along it, see `Ridge`; 0 for all else.
    hidden_px : by which a line may go on unseen; 0 for all else.
    """

    blur_px: float
    clarity: float
    length_px: float
    width_px: float
    um_per_px: float
    circularity: float
    unevenness: float = 0.0
    hidden_px: float = 0.0

    def narrow_px(self, largest_share: float) -> float:
        """Length over which the two tips of an ellipse of this size are thinner than the blur.

        Half the width at a distance s from the tip of an ellipse is W sqrt(s / L); it is a blur at s = L (blur / W)².
        """
        loss = self.length_px * (self.blur_px / max(self.width_px, self.blur_px)) ** 2
        return min(loss, largest_share * self.length_px)


def stated(
    sizes: tuple[Size, Size, Size], kind: DefectKind, circumstances: Circumstances, settings: BudgetSettings
) -> tuple[Size, Size, Size]:
    """Length, width and diameter freed from known biases, with the whole standard uncertainty."""
    form, narrow_px = settings.forms[kind], circumstances.narrow_px(settings.largest_narrow)
    whole = replace(circumstances, hidden_px=0.0)
    length = _stated(sizes[0], form.length, circumstances, narrow_px)
    width = _stated(sizes[1], form.width, whole, narrow_px)
    return length, _at_most(width, length), _stated(sizes[2], form.diameter, circumstances, narrow_px)


def _at_most(width: Size, length: Size) -> Size:
    """No mark is wider than long, whatever was taken off."""
    if width.um is None or length.um is None:
        return replace(width, px=min(width.px, length.px))
    return width if width.um <= length.um else Size(length.px, length.um, width.uncertainty_um)


def _stated(size: Size, terms: FormTerms, seen: Circumstances, narrow_px: float) -> Size:
    rounded_px = (terms.blur + terms.rough * math.sqrt(1.0 - seen.circularity)) * seen.blur_px
    bias_px = rounded_px + terms.narrow * narrow_px + terms.share * size.px
    px = max(size.px - bias_px, _LEAST_SHARE * size.px)
    if size.um is None or size.uncertainty_um is None:
        return replace(size, px=px)
    um_per_px = size.um / size.px if size.px > 0.0 else seen.um_per_px
    form_px = math.hypot(
        terms.spread_blur * seen.blur_px,
        terms.spread_narrow * narrow_px,
        terms.spread_share * px,
        terms.spread_faint * px / max(seen.clarity, 1.0),
        terms.spread_uneven * px * seen.unevenness,
        seen.hidden_px,
    )
    return Size(px, px * um_per_px, math.hypot(size.uncertainty_um, form_px * um_per_px))
