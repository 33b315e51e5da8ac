"""An end face upon which the zones of a rule set are laid: a stored one, or one drawn for the purpose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dscope_gui.cameras.simulator.connectors import LIGHT, Condition, drawn_fiber, make_connector
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.record import inspection_of
from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.simulator import Plane, Scene, Sensor, draw
from dscope_gui.workstation.stored_picture import stored_picture

_SIZE_PX: Final = (1152, 864)
_ROOM: Final = 1.08
"""Of the picture's height to the outermost zone's diameter."""
_LEAST_CLADDINGS: Final = 1.5
"""Diameters of the cladding that the picture shows at least, however few zones there are."""
_BLUR_PX: Final = 0.9
_READ_NOISE: Final = 1.2
_SHARPNESS_REL: Final = 0.002
_SEED: Final = 7
_USUAL_UM: Final = 125.0
_USUAL_FIBER: Final = "sm-9-125"
_PERCENT: Final = 100.0


@dataclass(frozen=True, slots=True)
class Specimen:
    """A picture and where the fiber lies on it.

    Parameters
    ----------
    scale : None where the picture has none; zones in µm cannot be laid on it then.
    title : what it shows, for the reader.
    """

    grey: GreyImage
    end_face: EndFace
    scale: Scale | None
    title: str
    defects: tuple[Defect, ...] = ()


def stored_specimen(stored: StoredInspection) -> Specimen | None:
    """The end face of a stored inspection, None where none was found; reads the picture, so beside the GUI thread.

    Raises
    ------
    PictureUnreadable
        The picture is missing, damaged, or another one than was judged.
    """
    found = inspection_of(stored.record).examination
    if found is None or found.end_face is None:
        return None
    ticket = stored.line.ticket
    return Specimen(
        stored_picture(stored), found.end_face, found.scale, f"{ticket.serial} · {ticket.part}", found.defects
    )


def drawn_specimen(rule_set: RuleSet, fibers: dict[str, Fiber]) -> Specimen:
    """A slightly worn end face of the kind the rule set is meant for, drawn with room for its outermost zone.

    Takes about a third of a second, so beside the GUI thread.
    """
    fiber = _fiber_for(rule_set, fibers)
    model = drawn_fiber(fiber)
    outer_um = rule_set.zones[-1].outer
    if rule_set.unit is ZoneUnit.PERCENT_OF_CLADDING:
        outer_um *= model.cladding_um / _PERCENT
    width, height = _SIZE_PX
    um_per_px = _ROOM * max(outer_um, _LEAST_CLADDINGS * model.cladding_um) / height
    connector = make_connector(fiber, _SEED, Condition.WORN)
    sensor = Sensor(width, height, blur_um=_BLUR_PX * um_per_px, read_noise=_READ_NOISE)
    plane = Plane((width - 1) / 2.0, (height - 1) / 2.0, um_per_px, um_per_px)
    drawing = draw(Scene(model, connector.ferrule, plane, LIGHT, sensor, connector.flaws), _SEED)
    drawing.picture.flags.writeable = False
    face = EndFace(drawing.cladding, drawing.core, "drawn", edge_seen=1.0, residual_px=0.0)
    scale = Scale(um_per_px, um_per_px, ScaleSource.FIBER_SPEC, _SHARPNESS_REL)
    return Specimen(drawing.picture, face, scale, fiber.title)


def _fiber_for(rule_set: RuleSet, fibers: dict[str, Fiber]) -> Fiber:
    """The first fiber the rule set names; else one with the cladding it is written for."""
    named = next((fibers[name] for name in rule_set.applies_to.fibers if name in fibers), None)
    if named is not None:
        return named
    wanted_um = rule_set.cladding.diameter_um if rule_set.cladding else _USUAL_UM
    usual = fibers[_USUAL_FIBER]
    if usual.cladding_um == wanted_um:
        return usual
    return min(fibers.values(), key=lambda fiber: abs(fiber.cladding_um - wanted_um))
