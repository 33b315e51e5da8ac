"""How good the picture itself is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class QualityWarning(StrEnum):
    POOR_ILLUMINATION = "poor_illumination"
    BLURRED = "blurred"
    SATURATED = "saturated"
    LOW_CONTRAST = "low_contrast"
    """The fiber hardly stands out of noise or stray light: faint and small marks are lost."""
    SOFT = "soft"
    """Not quite sharp: what is large is found, what is small is washed out."""
    COARSELY_CODED = "coarsely_coded"
    """Compression has taken faint marks out of the picture, and with them the noise that would tell."""
    COVERED = "covered"
    """A film or fringes over everything: single defects cannot be told."""
    ZONE_CUT_OFF = "zone_cut_off"
    """A zone with limits reaches out of the picture: what lies there was not seen."""
    SCALE_DISAGREES = "scale_disagrees"
    """The measured cladding contradicts the scale or the fiber that was named."""


@dataclass(frozen=True, slots=True)
class Quality:
    """Focus 0 (hopeless) to 1 (as sharp as the optics can); levels in grey levels of an 8-bit picture."""

    focus: float
    mean_level: float
    saturated: float
    warnings: tuple[QualityWarning, ...] = ()
