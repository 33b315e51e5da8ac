"""The end face as it was found on the picture."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.ellipse import Ellipse


@dataclass(frozen=True, slots=True)
class EndFace:
    """Cladding, core and how they were found.

    Parameters
    ----------
    cladding : edge of the glass, sub-pixel.
    core : or None when it cannot be seen; it is never assumed.
    method : name of the localiser whose candidate held.
    edge_seen : share of the circumference on which the edge was really found, 0 to 1.
    residual_px : root mean square distance of the edge points from the cladding ellipse.
    rods : the two stress rods of a polarisation-maintaining fiber, else empty.
    """

    cladding: Ellipse
    core: Ellipse | None
    method: str
    edge_seen: float
    residual_px: float
    rods: tuple[Ellipse, ...] = ()

    @property
    def core_radius(self) -> float | None:
        """Core radius in cladding radii, or None when the core cannot be seen."""
        return None if self.core is None else self.core.mean_radius / self.cladding.mean_radius
