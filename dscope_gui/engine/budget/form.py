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
    hidden_px : by which a line may go on unseen; 0 for all else.
    """

    blur_px: float
    clarity: float
    length_px: float
    width_px: float
    hidden_px: float = 0.0

    def tips_px(self, largest_share: float) -> float:
        """Length that the blur swallows of two ends of an ellipse: a tip is thinner than the blur over this length."""
        loss = self.length_px * (self.blur_px / max(self.width_px, self.blur_px)) ** 2
        return min(loss, largest_share * self.length_px)


def stated(
    sizes: tuple[Size, Size, Size], kind: DefectKind, circumstances: Circumstances, settings: BudgetSettings
) -> tuple[Size, Size, Size]:
    """Length, width and diameter freed from known biases, with the whole standard uncertainty."""
    form = settings.forms[kind]
    tips = circumstances.tips_px(settings.largest_tips)
    length, width, diameter = sizes
    hidden = circumstances.hidden_px
    return (
        _stated(length, form.length, circumstances, tips, hidden),
        _stated(width, form.width, circumstances, tips, 0.0),
        _stated(diameter, form.diameter, circumstances, tips, hidden),
    )


def _stated(size: Size, terms: FormTerms, seen: Circumstances, tips_px: float, hidden_px: float) -> Size:
    bias_px = terms.blur * seen.blur_px + terms.tips * tips_px + terms.share * size.px
    px = max(size.px - bias_px, _LEAST_SHARE * size.px)
    if size.um is None or size.uncertainty_um is None or size.px <= 0.0:
        return replace(size, px=px)
    um_per_px = size.um / size.px
    form_px = math.hypot(
        terms.spread_blur * seen.blur_px,
        terms.spread_tips * tips_px,
        terms.spread_share * px,
        terms.spread_faint * px / max(seen.clarity, 1.0),
        hidden_px,
    )
    return Size(px, px * um_per_px, math.hypot(size.uncertainty_um, form_px * um_per_px))
