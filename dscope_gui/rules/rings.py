"""Where zones lie on a measured end face, in cladding radii."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.part_rings import PartShares
from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.errors import RuleSetInvalid, WrongUse
from dscope_gui.paths import rules_folder

_PERCENT = 100.0


def measured_cladding_um(end_face: EndFace, scale: Scale) -> float:
    """Diameter in µm of the circle with the cladding's true area, whatever the shape of the pixels."""
    return 2 * end_face.cladding.mean_radius * scale.um_per_px


def zone_rings(rule_set: RuleSet, end_face: EndFace, scale: Scale | None) -> tuple[ZoneRing, ...]:
    """Rings of the rule set on this end face, concentric with the fitted cladding.

    Raises
    ------
    WrongUse : zones in µm, but no scale.
    """
    whole = _PERCENT
    if rule_set.unit is ZoneUnit.UM:
        if scale is None:
            raise WrongUse(
                f"The zones of {rule_set.id} are in µm, but the picture has no scale",
                "Name the fiber, give µm per pixel or a calibration file.",
            )
        whole = measured_cladding_um(end_face, scale)
    return tuple(ZoneRing(zone.name, zone.inner / whole, zone.outer / whole) for zone in rule_set.zones)


def default_rings(end_face: EndFace, shares: PartShares | None = None) -> tuple[ZoneRing, ...]:
    """The visible parts of the end face, for pictures without scale or rule set.

    A core that was not seen gets no ring: it is never assumed.
    """
    shares = shares or load_part_shares(rules_folder() / "parts" / "default.json")
    core = end_face.core_radius or 0.0
    # A core as wide as a hard-clad one leaves no cladding inside the adhesive margin; the adhesive then begins there.
    rim = max(core, shares.adhesive_inner)
    edges = (
        ("core", 0.0, core),
        ("cladding", core, rim),
        ("adhesive", rim, shares.adhesive_outer),
        ("contact", shares.adhesive_outer, shares.contact_outer),
    )
    return tuple(ZoneRing(name, inner, outer) for name, inner, outer in edges if outer > inner)


def is_cut_off(
    rule_set: RuleSet, rings: tuple[ZoneRing, ...], end_face: EndFace | None, shape: tuple[int, ...]
) -> bool:
    """Whether a zone in which something can fail reaches out of a picture of this shape, rows first."""
    graded = {zone.name for zone in rule_set.zones if zone.is_graded}
    outermost = max((ring.outer for ring in rings if ring.name in graded), default=0.0)
    if end_face is None or outermost == 0.0:
        return False
    edge = end_face.cladding.scaled(outermost)
    half_width, half_height = edge.half_extent()
    room_x, room_y = min(edge.cx, shape[1] - 1 - edge.cx), min(edge.cy, shape[0] - 1 - edge.cy)
    return room_x < half_width or room_y < half_height


@lru_cache(maxsize=8)
def load_part_shares(path: Path) -> PartShares:
    """Shares of the cladding radius at which the visible parts end; raises RuleSetInvalid."""
    try:
        return PartShares.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        raise RuleSetInvalid(f"{path} does not say where the parts of an end face lie: {error}") from error
