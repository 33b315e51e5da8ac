"""Diameters of cladding and core in µm, each with its standard uncertainty."""

from __future__ import annotations

import math

from dscope_gui.domain.defect import Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.profile.budget import PartSettings
from dscope_gui.domain.scale import Scale
from dscope_gui.engine.budget.edges import from_scale_um


def cladding_size(end_face: EndFace, scale: Scale | None, settings: PartSettings) -> Size:
    """Diameter of the circle with the cladding's area.

    Where the cladding itself is the ruler, this is its nominal diameter, and the uncertainty that of the ruler.
    """
    edge_px = math.hypot(end_face.residual_px, settings.cladding_px)
    return _diameter(end_face.cladding, edge_px, scale)


def core_size(end_face: EndFace, scale: Scale | None, settings: PartSettings) -> Size | None:
    """Diameter of the circle with the core's area; None where the core cannot be seen."""
    if end_face.core is None:
        return None
    edge_px = math.hypot(settings.core_px, settings.core_share * end_face.core.mean_radius)
    return _diameter(end_face.core, edge_px, scale)


def _diameter(part: Ellipse, edge_px: float, scale: Scale | None) -> Size:
    px = 2.0 * part.mean_radius
    if scale is None:
        return Size(px)
    um = px * scale.um_per_px
    of_edge_um = 2.0 * edge_px * scale.um_per_px
    return Size(px, um, math.hypot(of_edge_um, from_scale_um(um, scale.uncertainty_rel)))
