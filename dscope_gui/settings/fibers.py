"""Fiber types by name, and fibers whose diameters were typed in."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.domain.fiber import Fiber, FiberCatalogue
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.paths import fibers_file
from dscope_gui.settings.json_file import load_model

TYPED_IN_TOLERANCE = 0.01
"""Half tolerance of a typed-in cladding, as a share: G.652 and IEC 60793-2 allow 0.7 to 1 µm on 125 µm."""

LEAST_UM, MOST_UM = 0.1, 1e5
"""Diameters that are typed in lie between the wavelength of light and a light guide of ten centimetres."""


def load_fibers(path: Path | None = None) -> dict[str, Fiber]:
    """The catalogue `config/fibers.json` by name."""
    catalogue = load_model(path or fibers_file(), FiberCatalogue)
    return {fiber.name: fiber for fiber in catalogue.fibers}


def find_fiber(fibers: dict[str, Fiber], name: str) -> Fiber:
    """The fiber type of that name.

    Raises
    ------
    WrongUse
        There is none; the hint names the nearest.
    """
    if name not in fibers:
        raise WrongUse(f"There is no fiber {name!r}", did_you_mean(name, fibers))
    return fibers[name]


def fiber_of_diameters(core_um: float | None, cladding_um: float) -> Fiber:
    """A fiber of which only the diameters are known.

    Raises
    ------
    WrongUse
        A diameter is none of a fiber, or the core does not fit into the cladding.
    """
    for diameter in (cladding_um, core_um):
        if diameter is not None and not LEAST_UM <= diameter <= MOST_UM:
            raise WrongUse(f"{diameter:g} µm is no diameter of a fiber", f"Give {LEAST_UM:g} to {MOST_UM:g} µm")
    if core_um is not None and core_um >= cladding_um:
        raise WrongUse(f"A core of {core_um:g} µm does not fit into a cladding of {cladding_um:g} µm")
    core = "?" if core_um is None else f"{core_um:g}"
    return Fiber(
        name=f"{core}/{cladding_um:g}",
        title=f"{core}/{cladding_um:g} µm, as typed in",
        core_um=core_um,
        cladding_um=cladding_um,
        cladding_tolerance_um=cladding_um * TYPED_IN_TOLERANCE,
        source="typed in",
    )
