"""What a station check consists of: the list `workstation.station_check.steps` of `config/config.json`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.profile.common import LONGEST_NAME, Section, Share, Sigmas

Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, pattern=r"^[^.\s][^.]*$")]
"""Series of the control charts are called `step.reading`."""
MOST_FRAMES: Final = 50
"""Of one burst, all of which are kept until it is judged."""
MOST_PAINTED: Final = 100
"""Defects on one frame; more leave no glass between them."""
LARGEST_UM: Final = 1e4
"""Ten times the thickest fiber."""
FARTHEST: Final = 10.0
"""In cladding radii; no picture of an end face shows more."""
Frames = Annotated[int, Field(ge=1, le=MOST_FRAMES)]
Micrometres = Annotated[float, Field(ge=0, le=LARGEST_UM)]
Extent = Annotated[float, Field(gt=0, le=LARGEST_UM)]
Radii = Annotated[float, Field(ge=0, le=FARTHEST)]
Level = Annotated[float, Field(ge=0, le=255)]
NotNegativeCount = Annotated[int, Field(ge=0, le=1000)]


class StepKind(StrEnum):
    LIGHT = "light"
    DOT_TARGET = "dot_target"
    GOLDEN = "golden"
    PAINTED = "painted"


def checked_rising(pair: tuple[float, float]) -> tuple[float, float]:
    """From less to more, or both the same."""
    if pair[0] > pair[1]:
        raise ValueError(f"from less to more is wanted here, not from {pair[0]:g} to {pair[1]:g}")
    return pair


class _Step(Section):
    """`is_required` : the check is red when this step is; another one only warns."""

    name: Name
    is_required: bool


class LightStep(_Step):
    """Light and focus, looked at on a clean reference connector.

    Parameters
    ----------
    mean_level : from, to; grey levels of an 8-bit picture.
    most_saturated : share of the pixels.
    least_evenness : of the darkest to the brightest of `sectors` sectors of the ring `ring` around the fiber, in
        cladding radii.
    least_focus : 0 to 1, as everywhere.
    """

    kind: Literal[StepKind.LIGHT]
    mean_level: Annotated[tuple[Level, Level], AfterValidator(checked_rising)]
    most_saturated: Share
    least_evenness: Share
    least_focus: Share
    ring: Annotated[tuple[Radii, Radii], AfterValidator(checked_rising)]
    sectors: Annotated[int, Field(ge=3, le=360)]


class DotTargetStep(_Step):
    """The scale today on a dot target, against the calibration in force.

    Parameters
    ----------
    most_off : share by which the two may differ beyond `sigmas` of their joint standard uncertainty.
    """

    kind: Literal[StepKind.DOT_TARGET]
    target: DotTarget
    most_off: Share
    sigmas: Sigmas


class GoldenStep(_Step):
    """Every golden connector that is taught, one after the other.

    Parameters
    ----------
    least_connectors : with fewer taught the step is red.
    captures : taken when one is taught; what is not seen on all of them may be missing later.
    most_off_um, most_off : a size may differ by so many µm, a diameter of cladding or core by such a share, each beyond
        `sigmas` of the joint standard uncertainty.
    """

    kind: Literal[StepKind.GOLDEN]
    least_connectors: NotNegativeCount
    captures: Frames
    most_off_um: Micrometres
    most_off: Share
    sigmas: Sigmas


class PaintedKind(StrEnum):
    """What can be painted; its value is what the engine should call it, as far as it must."""

    PIT = DefectKind.PIT.value
    SCRATCH = DefectKind.SCRATCH.value
    CONTAMINATION = DefectKind.CONTAMINATION.value


class PaintedDefect(Section):
    """One defect painted into the live picture.

    Parameters
    ----------
    size_um : width of a scratch, diameter of anything else.
    length_um : of a scratch; None for anything else.
    contrast : share of the brightness it lies on, negative is darker.
    radius : from, to; where its middle lies, in cladding radii.
    """

    kind: PaintedKind
    size_um: Extent
    length_um: Extent | None = None
    contrast: Annotated[float, Field(ge=-1, le=1)]
    radius: Annotated[tuple[Radii, Radii], AfterValidator(checked_rising)]

    @model_validator(mode="after")
    def _scratches_have_lengths(self) -> Self:
        if (self.length_um is not None) != (self.kind is PaintedKind.SCRATCH):
            raise ValueError("a scratch has a length_um, and nothing else has")
        return self


class PaintedStep(_Step):
    """Known defects painted into real frames, each frame with other places.

    Parameters
    ----------
    frames : how many are painted.
    least_found : share of the painted defects that must be found.
    least_right : share of the found ones whose size must be right within `sigmas` of its standard uncertainty plus
        `most_off_um`.
    most_extra : how many defects may be found that are neither painted nor on the unpainted frame.
    """

    kind: Literal[StepKind.PAINTED]
    frames: Frames
    defects: Annotated[tuple[PaintedDefect, ...], Field(min_length=1, max_length=MOST_PAINTED)]
    least_found: Share
    least_right: Share
    most_off_um: Micrometres
    sigmas: Sigmas
    most_extra: NotNegativeCount


CheckStep = Annotated[LightStep | DotTargetStep | GoldenStep | PaintedStep, Field(discriminator="kind")]
