"""Micrometres per pixel, where they come from, and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ScaleSource(StrEnum):
    FIBER_SPEC = "fiber_spec"
    """The known cladding diameter, measured on the same picture."""
    CALIBRATION = "calibration"
    """A calibration file made from a dot target."""
    GIVEN = "given"
    """Typed in by the user."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels may be non-square, so x and y have a scale each. `uncertainty_rel` is one standard deviation."""

    um_per_px_x: float
    um_per_px_y: float
    source: ScaleSource
    uncertainty_rel: float

    @property
    def um_per_px(self) -> float:
        """Scale of an area-true mean pixel."""
        return float((self.um_per_px_x * self.um_per_px_y) ** 0.5)
