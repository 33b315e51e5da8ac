"""Settings of the uncertainty budget: what edges and scale do not explain."""

from __future__ import annotations

from pydantic import Field, field_validator

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.profile.common import NotNegative, Positive, Section, Share


class FormTerms(Section):
    """How one size of one kind of defect differs from the true one.

    The first four are known biases, taken off; the others are standard uncertainties.

    Parameters
    ----------
    blur, spread_blur : in blurs of the optics: rounded corners, edges that are no steps.
    rough : in blurs times the square root of what is missing to a circle (1 - circularity): the outermost corners of a
        rough outline are rounded off.
    narrow, spread_narrow : as a share of the length over which its two ends are thinner than the blur.
    share, spread_share : as a share of the size itself: where such a mark ends is not defined better.
    spread_faint : as a share of the size over the mark's height in standard deviations of the noise: faint parts that
        are not seen.
    spread_uneven : as a share of the size times the unevenness of the line: an uneven scratch has no single width, and
        light from another side shows another one.
    """

    blur: float = 0.0
    rough: float = 0.0
    narrow: float = 0.0
    share: float = Field(default=0.0, gt=-1.0)
    spread_blur: NotNegative = 0.0
    spread_narrow: NotNegative = 0.0
    spread_share: NotNegative = 0.0
    spread_faint: NotNegative = 0.0
    spread_uneven: NotNegative = 0.0


class KindForm(Section):
    """The terms of each size of one kind."""

    length: FormTerms
    width: FormTerms
    diameter: FormTerms


class ContinuationSettings(Section):
    """When a line may go on where it seems to end.

    Parameters
    ----------
    rim : an end this close to the cladding's edge, in cladding radii, may be where it is lost in the edge's own shadow;
    rim_reach : it may go on by as much as this, in cladding radii.
    turn_deg, aside_px, aside_share : another line continues it when their directions differ by no more than this and
        it lies aside by no more than so many px and this share of the gap between them.
    gap_share : and the gap is at most this share of both together.
    least_aspect : other marks at least this many times as long as wide may be pieces of a line too.
    """

    rim: Positive
    rim_reach: Positive
    turn_deg: Positive
    aside_px: NotNegative
    aside_share: Share
    gap_share: Share
    least_aspect: Positive


class PartSettings(Section):
    """Standard uncertainty of the radii of the fiber's parts.

    Parameters
    ----------
    cladding_px : where exactly the glass ends between bevel, adhesive and halo.
    core_px, core_share : the same of the core, in px and as a share: its light fades out, more so where the index does.
    """

    cladding_px: NotNegative
    core_px: NotNegative
    core_share: Share


class BudgetSettings(Section):
    """Beside the uncertainty of edges and scale, which the step `measure` states.

    Parameters
    ----------
    largest_narrow : the ends are never more than this share of the length.
    forms : found by comparing 1,000 and more drawn defects with their true sizes (`dscope validate --coverage`).
    """

    largest_narrow: Share
    continuation: ContinuationSettings
    parts: PartSettings
    forms: dict[DefectKind, KindForm]

    @field_validator("forms")
    @classmethod
    def _of_every_kind(cls, forms: dict[DefectKind, KindForm]) -> dict[DefectKind, KindForm]:
        if missing := [kind.value for kind in DefectKind if kind not in forms]:
            raise ValueError(f"forms: {', '.join(missing)} missing")
        return forms
