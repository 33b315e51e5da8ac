"""Connectors that can be put into the simulated camera, and what wiping does to them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np

from dscope_gui.domain.fiber import Fiber
from dscope_gui.simulator import (
    FIBERS,
    Chip,
    Core,
    Ferrule,
    FiberModel,
    Flaw,
    Light,
    Look,
    OilFilm,
    Particle,
    Pit,
    Scratch,
    Smear,
    fiber_model,
    random_scene,
)

PartName: TypeAlias = str | Fiber | None
"""A fiber of the simulator or of `config/fibers.json` by name, one with its sizes, or None for any."""

_SAME_PICTURE: Final = {
    "sm-g657-125": "sm-9-125",
    "om1-62.5-125": "mm-62.5-125",
    "om2-50-125": "mm-50-125",
    "om3-50-125": "mm-50-125",
    "om4-50-125": "mm-50-125",
    "om5-50-125": "mm-50-125",
}
"""Fibers that differ in their index profile, which no end face shows."""

_USUAL_UM: Final = 125.0
_MOVABLE: Final = (Particle, OilFilm, Smear)
_REMOVED: Final = 0.85
_MOVED: Final = 0.1
_FARTHEST: Final = 1.9
"""Cladding radii within which moved dirt comes to lie."""

_LIKE_ANY: Final = "mm-50-125"
"""Looks and defects of this one go with a fiber that the simulator has no picture of."""

_SEEDS_APART: Final = 1000
"""More tries than it ever takes to find a random end face of a given fiber."""


class Condition(StrEnum):
    """What is to be seen on a connector, in the order of the demonstration."""

    CLEAN = "clean"
    DIRTY = "dirty"
    """Passes when it has been wiped."""
    SCRATCHED = "scratched"
    WORN = "worn"
    """Small pits that every standard allows."""
    CHIPPED = "chipped"
    """Dirty besides: wiping helps, but not enough."""
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Connector:
    """One end face.

    Parameters
    ----------
    flaws : damage first and dirt behind it, so that damage keeps its irregular shapes when dirt goes.
    wipes : how often it was wiped.
    """

    fiber: FiberModel
    ferrule: Ferrule
    light: Light
    flaws: tuple[Flaw, ...]
    condition: Condition
    seed: int
    wipes: int = 0


def make_connector(part: PartName, seed: int, condition: Condition) -> Connector:
    """The connector of that fiber, seed and condition; always the same.

    Raises
    ------
    WrongUse : no such fiber can be drawn.
    """
    if condition is Condition.RANDOM:
        return _random(part, seed)
    model = drawn_fiber("sm-9-125" if part is None else part)
    flaws = _FLAWS[condition](model.cladding_um / _USUAL_UM)
    return Connector(model, _FERRULE, LIGHT, _damage_first(flaws), condition, seed)


def drawn_fiber(part: str | Fiber) -> FiberModel:
    """How the simulator draws a fiber."""
    name = part if isinstance(part, str) else part.name
    name = _SAME_PICTURE.get(name, name)
    if isinstance(part, str) or name in FIBERS:
        return fiber_model(name)
    core = None if part.core_um is None else replace(_PLAIN_CORE, diameter_um=part.core_um)
    return replace(FIBERS[_LIKE_ANY], name=part.name, cladding_um=part.cladding_um, core=core)


def wiped(connector: Connector) -> Connector:
    """What a wipe leaves: most dirt is gone, some may only have moved; scratches, pits, chips and cracks stay."""
    wipes = connector.wipes + 1
    rng = np.random.default_rng(np.random.SeedSequence(connector.seed, spawn_key=(wipes,)))
    radius = connector.fiber.cladding_um / 2.0
    if connector.condition is Condition.DIRTY:
        left = tuple(flaw for flaw in connector.flaws if not is_dirt(flaw))
    else:
        left = tuple(after for flaw in connector.flaws if (after := _after_wipe(flaw, radius, rng)) is not None)
    return replace(connector, flaws=left, wipes=wipes)


def is_dirt(flaw: Flaw) -> bool:
    """Whether it can be wiped away."""
    return isinstance(flaw, _MOVABLE)


def _after_wipe(flaw: Flaw, radius_um: float, rng: np.random.Generator) -> Flaw | None:
    if not isinstance(flaw, _MOVABLE):
        return flaw
    fate = rng.random()
    if fate < _REMOVED:
        return None
    return flaw if fate > _REMOVED + _MOVED else _moved(flaw, radius_um, rng)


def _moved(flaw: Particle | OilFilm | Smear, radius_um: float, rng: np.random.Generator) -> Flaw:
    turn, way = rng.uniform(0.0, 2.0 * math.pi), radius_um * rng.uniform(0.2, 0.5)
    x, y = flaw.center_um[0] + way * math.cos(turn), flaw.center_um[1] + way * math.sin(turn)
    inwards = min(1.0, _FARTHEST * radius_um / max(math.hypot(x, y), 1.0))
    return replace(flaw, center_um=(x * inwards, y * inwards))


def _random(part: PartName, seed: int) -> Connector:
    """One of the varied population, looked at with an industrial camera, of the fiber that was asked for."""
    wanted = None if part is None else drawn_fiber(part)
    special = wanted is not None and wanted.name not in FIBERS
    alike = None if wanted is None else _LIKE_ANY if special else wanted.name
    number = next(n for n in itertools.count(seed * _SEEDS_APART) if alike in (None, _fiber_of(n)))
    scene = random_scene(number, look=Look.INDUSTRIAL)
    fiber = wanted if wanted is not None and special else scene.fiber
    return Connector(fiber, scene.ferrule, scene.light, _damage_first(scene.flaws), Condition.RANDOM, number)


def _fiber_of(number: int) -> str:
    return random_scene(number, look=Look.INDUSTRIAL, flaws=0).fiber.name


def _damage_first(flaws: tuple[Flaw, ...]) -> tuple[Flaw, ...]:
    return tuple(sorted(flaws, key=is_dirt))


_PLAIN_CORE: Final = Core(50.0, 25.0)
_FERRULE: Final = Ferrule(level=190.0, adhesive_um=0.5, adhesive_level=160.0, texture_contrast=0.6, texture_um=1.2)
LIGHT: Final = Light(gradient=0.04, direction_deg=30.0, vignetting=0.06)
"""Of the microscope, for connectors and blanks alike."""


def _clean(_: float) -> tuple[Flaw, ...]:
    return ()


def _dirty(k: float) -> tuple[Flaw, ...]:
    """`k` : size of the fiber in usual ones; where things lie grows with it, and how large they are."""
    return (
        Particle((21.0 * k, -17.0 * k), 11.0 * k, -60.0, 1.4, 35.0, mottling=0.3),
        Particle((-30.0 * k, -24.0 * k), 7.0 * k, -75.0, 1.2, 110.0, highlight=40.0),
        Particle((4.0 * k, 6.0 * k), 6.0 * k, -50.0, 1.3, 70.0),
        Particle((-66.0 * k, 50.0 * k), 16.0 * k, -90.0, 1.6, 20.0, mottling=0.4),
        OilFilm((-20.0 * k, 27.0 * k), 26.0 * k, -11.0, 1.3, 60.0, 0.08, 1.5),
    )


def _scratched(k: float) -> tuple[Flaw, ...]:
    return (
        Scratch((-44.0 * k, -21.0 * k), (37.0 * k, 25.0 * k), 4.6, -24.0, bow_um=2.0 * k),
        Scratch((-24.0 * k, 40.0 * k), (32.0 * k, 31.0 * k), 2.2, -12.0),
        Pit((30.0 * k, -30.0 * k), 1.8, -50.0),
    )


def _worn(k: float) -> tuple[Flaw, ...]:
    return (
        Pit((28.0 * k, 21.0 * k), 1.5, -50.0),
        Pit((-33.0 * k, 14.0 * k), 1.4, -45.0),
        Pit((-19.0 * k, -37.0 * k), 1.6, -55.0),
        Pit((72.0 * k, -40.0 * k), 3.2, -90.0),
    )


def _chipped(k: float) -> tuple[Flaw, ...]:
    return (
        Chip(215.0, 22.0 * k, 13.0 * k, -48.0),
        Pit((26.0 * k, -28.0 * k), 1.6, -50.0),
        Particle((18.0 * k, 24.0 * k), 12.0 * k, -65.0, 1.5, 80.0, mottling=0.3),
        Smear((-22.0 * k, 12.0 * k), 30.0 * k, 12.0 * k, 25.0, -9.0),
    )


_FLAWS: Final[dict[Condition, Callable[[float], tuple[Flaw, ...]]]] = {
    Condition.CLEAN: _clean,
    Condition.DIRTY: _dirty,
    Condition.SCRATCHED: _scratched,
    Condition.WORN: _worn,
    Condition.CHIPPED: _chipped,
}
