"""Random end faces as they come to an inspection station: many fibers, instruments and defects."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.simulator.flaws import Chip, Crack, Flaw, OilFilm, Particle, Pit, Scratch, Smear, Spot
from dscope_gui.simulator.looks import Look, chance, clean_look
from dscope_gui.simulator.scene import Scene

Discs: TypeAlias = NDArray[np.float64]
"""(N, 3) x, y, radius in µm."""

_OUTERMOST = 1.85
"""Flaws lie within this many cladding radii; beyond 2.0 nobody judges."""

_INSIDE_SHARE = 0.65
_TRIES = 12
_SPACING_UM = 3.0
_MAX_FLAWS = 8


def random_scene(seed: int, *, look: Look | None = None, flaws: int | None = None) -> Scene:
    """One end face of a varied population. Same arguments, same scene.

    Parameters
    ----------
    look : instrument; without it any of them.
    flaws : number of defects; without it 0 to 8, one in five end faces clean.
    """
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(0,)))
    scene = clean_look(look or Look(rng.choice(list(Look), p=[0.45, 0.2, 0.35])), rng)
    count = _flaw_count(rng) if flaws is None else flaws
    return replace(scene, flaws=_scattered(scene, count, rng))


def _flaw_count(rng: np.random.Generator) -> int:
    return 0 if chance(rng, 0.2) else int(rng.integers(1, _MAX_FLAWS + 1))


def _scattered(scene: Scene, count: int, rng: np.random.Generator) -> tuple[Flaw, ...]:
    """Flaws that keep clear of each other, so that the truth of each stays its own."""
    kinds = list(_MAKERS)
    weights = np.array([share for share, _ in _MAKERS.values()])
    placed: list[Flaw] = []
    taken: list[Discs] = []
    for kind in rng.choice(kinds, size=count, p=weights / weights.sum()):
        for _ in range(_TRIES):
            flaw = _MAKERS[str(kind)][1](scene, rng)
            discs = _discs(flaw, scene)
            if not any(_overlap(discs, other) for other in taken):
                placed.append(flaw)
                taken.append(discs)
                break
    return tuple(placed)


def _overlap(discs: Discs, others: Discs) -> bool:
    gaps = np.hypot(*(discs[:, None, :2] - others[None, :, :2]).transpose(2, 0, 1))
    return bool((gaps < discs[:, None, 2] + others[None, :, 2] + _SPACING_UM).any())


def _discs(flaw: Flaw, scene: Scene) -> Discs:
    """Discs that cover a flaw."""
    match flaw:
        case Scratch():
            t = np.linspace(0.0, 1.0, 25)[:, None]
            line = np.asarray(flaw.start_um) * (1 - t) + np.asarray(flaw.end_um) * t
            return np.hstack([line, np.full((25, 1), flaw.width_um / 2.0 + abs(flaw.bow_um))])
        case Crack():
            return np.array([[*flaw.start_um, flaw.length_um]])
        case Chip():
            turn, half = math.radians(flaw.angle_deg), scene.fiber.cladding_um / 2.0
            return np.array([[half * math.cos(turn), half * math.sin(turn), flaw.along_um]])
        case Smear():
            return np.array([[*flaw.center_um, math.hypot(flaw.length_um, flaw.width_um) / 2.0]])
        case Pit():
            return np.array([[*flaw.center_um, flaw.diameter_um / 2.0 + 2.0 * flaw.ring_um]])
        case Particle() | OilFilm():
            return np.array([[*flaw.center_um, 0.65 * flaw.diameter_um * math.sqrt(flaw.aspect)]])


def _place(scene: Scene, rng: np.random.Generator) -> Spot:
    """On the fiber mostly, else on the ferrule around it; always on the picture."""
    half, plane, (x0, y0, w, h) = scene.fiber.cladding_um / 2.0, scene.plane, scene.seen_box
    for _ in range(_TRIES):
        inside = chance(rng, _INSIDE_SHARE)
        r = half * math.sqrt(rng.uniform(0.0, 0.92**2) if inside else rng.uniform(1.08**2, _OUTERMOST**2))
        turn = rng.uniform(0.0, 2.0 * math.pi)
        spot = r * math.cos(turn), r * math.sin(turn)
        x, y = plane.to_px(np.array([spot]))[0]
        if x0 + 4 < x < x0 + w - 4 and y0 + 4 < y < y0 + h - 4:
            return spot
    return 0.3 * half, 0.2 * half


def _contrast(rng: np.random.Generator, low: float, high: float, dark: float = 1.0) -> float:
    """Log-uniform between two contrasts in grey levels; dark with the given probability."""
    step = math.exp(rng.uniform(math.log(low), math.log(high)))
    return -step if rng.random() < dark else step


def _diameter(scene: Scene, rng: np.random.Generator, low_um: float, high_um: float) -> float:
    """Log-uniform, but never below two pixels, and growing with the fiber as handling damage does."""
    grown = high_um * max(1.0, scene.fiber.cladding_um / 125.0) ** 0.7
    return math.exp(rng.uniform(math.log(max(low_um, 2.0 * scene.plane.um_per_px)), math.log(grown)))


def _pit(scene: Scene, rng: np.random.Generator) -> Flaw:
    diameter, contrast = _diameter(scene, rng, 1.2, 5.0), _contrast(rng, 12.0, 90.0)
    ring = rng.uniform(0.1, 0.3) * -contrast if diameter > 2.5 and chance(rng, 0.5) else 0.0  # noqa: PLR2004  (µm; share)
    return Pit(_place(scene, rng), diameter, contrast, ring, max(0.8, 1.5 * scene.plane.um_per_px))


def _scratch(scene: Scene, rng: np.random.Generator) -> Flaw:
    start, half = _place(scene, rng), scene.fiber.cladding_um / 2.0
    turn, length = rng.uniform(0.0, 2.0 * math.pi), half * rng.uniform(0.4, 2.2)
    end = start[0] + length * math.cos(turn), start[1] + length * math.sin(turn)
    reach = math.hypot(*end) / half
    if reach > _OUTERMOST:
        end = end[0] * _OUTERMOST / reach, end[1] * _OUTERMOST / reach
    chord = math.dist(start, end)
    return Scratch(
        start_um=start,
        end_um=end,
        width_um=max(rng.uniform(0.8, 4.0), 1.5 * scene.plane.um_per_px),
        contrast=_contrast(rng, 2.5, 18.0, dark=0.5),
        bow_um=chord * rng.uniform(0.02, 0.12) if chance(rng, 0.3) else 0.0,
        gaps=_gaps(rng) if chance(rng, 0.35) else (),
    )


def _gaps(rng: np.random.Generator) -> tuple[tuple[float, float], ...]:
    """Up to five missing stretches that do not touch."""
    starts = np.linspace(0.12, 0.88, int(rng.integers(1, 6)) + 2)[1:-1]
    return tuple((float(s), float(s + rng.uniform(0.02, 0.07))) for s in starts)


def _chip(scene: Scene, rng: np.random.Generator) -> Flaw:
    along = _diameter(scene, rng, 3.0, 16.0)
    return Chip(rng.uniform(0.0, 360.0), along, along * rng.uniform(0.2, 0.5), _contrast(rng, 15.0, 90.0, dark=0.75))


def _crack(scene: Scene, rng: np.random.Generator) -> Flaw:
    length = scene.fiber.cladding_um * rng.uniform(0.1, 0.4)
    width = max(rng.uniform(0.6, 1.4), 1.2 * scene.plane.um_per_px)
    contrast = _contrast(rng, 12.0, 60.0)
    return Crack(_place(scene, rng), rng.uniform(0.0, 360.0), length, width, contrast, int(rng.integers(0, 4)))


def _particle(scene: Scene, rng: np.random.Generator) -> Flaw:
    contrast = _contrast(rng, 12.0, 110.0, dark=0.85)
    shine = rng.uniform(0.3, 0.9) * -contrast if chance(rng, 0.4) else 0.0
    diameter, turn = _diameter(scene, rng, 2.0, 16.0), rng.uniform(0.0, 180.0)
    return Particle(
        center_um=_place(scene, rng),
        diameter_um=diameter,
        contrast=contrast,
        aspect=rng.uniform(1.0, 2.2),
        orientation_deg=turn,
        roughness=rng.uniform(0.05, 0.15),
        highlight=shine,
        mottling=rng.uniform(0.0, 0.5),
    )


def _oil_film(scene: Scene, rng: np.random.Generator) -> Flaw:
    contrast, turn = _contrast(rng, 2.0, 14.0, dark=0.6), rng.uniform(0.0, 180.0)
    diameter, fringes = _diameter(scene, rng, 12.0, 50.0), float(rng.choice([0.0, rng.uniform(1.0, 3.0)]))
    return OilFilm(_place(scene, rng), diameter, contrast, rng.uniform(1.0, 1.8), turn, rng.uniform(0.04, 0.1), fringes)


def _smear(scene: Scene, rng: np.random.Generator) -> Flaw:
    length, contrast = _diameter(scene, rng, 20.0, 60.0), _contrast(rng, 2.0, 8.0, dark=0.6)
    breadth, turn = length * rng.uniform(0.2, 0.5), rng.uniform(0.0, 180.0)
    return Smear(_place(scene, rng), length, breadth, turn, contrast, int(rng.integers(3, 8)))


_MAKERS: dict[str, tuple[float, Callable[[Scene, np.random.Generator], Flaw]]] = {
    "pit": (0.34, _pit),
    "scratch": (0.24, _scratch),
    "particle": (0.16, _particle),
    "chip": (0.1, _chip),
    "crack": (0.04, _crack),
    "oil_film": (0.06, _oil_film),
    "smear": (0.06, _smear),
}
"""Share of each kind: real end faces show pits and scratches most."""
