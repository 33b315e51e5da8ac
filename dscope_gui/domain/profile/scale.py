"""Settings of the step `scale`."""

from __future__ import annotations

from dscope_gui.domain.profile.common import NotNegative, Positive, Section


class ScaleSettings(Section):
    """When the cladding tells that pixels are not square, and when two scales contradict each other.

    An upright ellipse (axes within `upright_deg` of the picture's) longer than `tilted_ratio` plus `ratio_margin` is a
    circle on non-square pixels; any other ellipse is a tilted or angled face on square ones.
    `edge_px` is the standard uncertainty of the fitted cladding's radius beyond the scatter of its edge points: where
    exactly the glass ends between bevel, adhesive and halo.
    Two scales agree within `agreement` (relative) or `agreement_sigmas` of their uncertainties, whichever is more.
    """

    upright_deg: Positive
    tilted_ratio: Positive
    ratio_margin: NotNegative
    edge_px: NotNegative
    agreement: Positive
    agreement_sigmas: Positive
