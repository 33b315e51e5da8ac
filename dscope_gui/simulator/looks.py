"""How pictures of different instruments look: ranges of levels, light, sharpness and noise, measured on real ones."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum

import numpy as np

from dscope_gui.simulator.fibers import fiber_model
from dscope_gui.simulator.plane import Plane
from dscope_gui.simulator.scene import Core, CoreProfile, Ferrule, FiberModel, Light, Ring, Rod, Scene, Sensor, Step

_FEW_FIBERS = ("sm-9-125", "mm-50-125", "mm-62.5-125", "large-92-142", "si-105-125", "pm-panda-125")
_ALL_FIBERS = (*_FEW_FIBERS, "sm-6-80", "hcs-200-230", "hcs-400-425", "hcs-600-630", "hcs-1000-1035")
_SIZES = ((640, 480), (720, 576), (1024, 768), (1152, 864), (1280, 1024), (1600, 1200), (2048, 1536))
_APC_DEG = 8.0


class Look(StrEnum):
    BENCH = "bench"
    """Digital bench microscope: even light, in-camera sharpening, mild JPEG."""
    VIDEO = "video"
    """Video microscope: non-square pixels, black border, oblique light, vignetting, soft, strong JPEG."""
    INDUSTRIAL = "industrial"
    """Monochrome industrial camera: no sharpening, no compression, 8 to 16 bits, any size and fiber."""


def chance(rng: np.random.Generator, share: float) -> bool:
    """True for the given share of calls."""
    return bool(rng.random() < share)


def clean_look(look: Look, rng: np.random.Generator) -> Scene:
    """A random end face without defects in the given look."""
    return _BUILDERS[look](rng)


def _bench(rng: np.random.Generator) -> Scene:
    sensor = Sensor(
        width=1152,
        height=864,
        blur_um=rng.uniform(0.42, 0.5),
        sharpening=rng.uniform(0.4, 0.8),
        sharpening_px=rng.uniform(1.6, 2.2),
        read_noise=rng.uniform(0.5, 0.8),
        shot_noise=rng.uniform(0.3, 0.6),
        noise_grain_px=0.65,
        jpeg_quality=int(rng.integers(88, 97)),
    )
    name = str(rng.choice(_FEW_FIBERS))
    plane = _plane(sensor, 0.434, 0.434, rng, off_center=0.6 * fiber_model(name).cladding_um / 2.0)
    level = rng.uniform(66.0, 91.0)
    fiber = _dressed(fiber_model(name), level, _core_contrast(rng), rng)
    ferrule = _ferrule(rng.uniform(185.0, 200.0), rng, texture=rng.uniform(0.2, 0.9))
    light = Light(rng.uniform(0.0, 0.02), rng.uniform(0.0, 360.0), rng.uniform(0.02, 0.09))
    return Scene(replace(fiber, rings=(*fiber.rings, *_rim(fiber, rng))), ferrule, plane, light, sensor)


def _video(rng: np.random.Generator) -> Scene:
    sensor = Sensor(
        width=720,
        height=576,
        blur_um=rng.uniform(0.7, 1.1),
        sharpening=rng.uniform(0.3, 0.6),
        sharpening_px=2.0,
        read_noise=rng.uniform(1.0, 1.5),
        shot_noise=rng.uniform(0.5, 1.5),
        noise_grain_px=0.8,
        jpeg_quality=int(rng.integers(62, 83)),
        border_px=(int(rng.integers(8, 10)), 6, int(rng.integers(8, 10)), 0),
    )
    name = str(rng.choice(("large-92-142", "mm-50-125", "mm-62.5-125", "si-105-125")))
    um = rng.uniform(0.58, 0.68)
    plane = _plane(sensor, um * 1.09, um, rng, off_center=0.5 * fiber_model(name).cladding_um / 2.0)
    level = rng.uniform(88.0, 116.0)
    core_ranges = [(-3.0, 8.0), (20.0, 80.0), (90.0, 150.0)]
    fiber = _dressed(fiber_model(name), level, rng.uniform(*core_ranges[rng.integers(3)]), rng)
    direction = rng.uniform(-40.0, 40.0)
    sickle = Ring(fiber.cladding_um / 2.0 + um, 3.5 * um, 4.0, swing=rng.uniform(10.0, 30.0), direction_deg=direction)
    ferrule = _ferrule(rng.uniform(135.0, 185.0), rng, texture=rng.uniform(0.3, 1.2))
    light = Light(
        rng.uniform(0.0, 0.15), direction, rng.uniform(0.25, 0.38), relief=rng.uniform(0.4, 0.9), relief_um=2.2
    )
    return Scene(replace(fiber, rings=(*fiber.rings, sickle)), ferrule, plane, light, sensor)


def _industrial(rng: np.random.Generator) -> Scene:
    width, height = (int(side) for side in rng.choice(_SIZES))
    model = fiber_model(str(rng.choice(_ALL_FIBERS)))
    um = model.cladding_um / (height * rng.uniform(0.3, 0.85))
    sensor = Sensor(
        width=width,
        height=height,
        blur_um=max(rng.uniform(0.25, 0.6), um * rng.uniform(0.5, 1.3)),
        read_noise=rng.uniform(0.2, 0.8),
        shot_noise=rng.uniform(0.5, 2.0),
        bits=int(rng.choice([8, 8, 12, 16])),
    )
    tilt = _APC_DEG if chance(rng, 0.2) else 0.0
    room = 0.08 * height * um
    plane = replace(
        _plane(sensor, um, um, rng, off_center=room), tilt_deg=tilt, tilt_direction_deg=rng.uniform(0.0, 180.0)
    )
    fiber = _dressed(model, rng.uniform(45.0, 110.0), _core_contrast(rng), rng)
    ferrule = _ferrule(rng.uniform(140.0, 215.0), rng, texture=rng.uniform(0.3, 2.0))
    light = Light(rng.uniform(0.0, 0.12), rng.uniform(0.0, 360.0), rng.uniform(0.0, 0.2))
    return Scene(fiber, ferrule, plane, light, sensor)


_BUILDERS = {Look.BENCH: _bench, Look.VIDEO: _video, Look.INDUSTRIAL: _industrial}


def _plane(sensor: Sensor, um_x: float, um_y: float, rng: np.random.Generator, *, off_center: float) -> Plane:
    """The fiber near the middle of the picture, off by up to `off_center` µm."""
    turn, away = rng.uniform(0.0, 2.0 * math.pi), off_center * math.sqrt(rng.uniform(0.0, 1.0))
    cx = (sensor.width - 1) / 2.0 + away * math.cos(turn) / um_x
    cy = (sensor.height - 1) / 2.0 + away * math.sin(turn) / um_y
    return Plane(cx, cy, um_x, um_y)


def _core_contrast(rng: np.random.Generator) -> float:
    """Step from cladding to core as it is spread over 89 real pictures: hidden, faint, lit, and a tenth dark."""
    ranges = [(0.5, 3.0), (3.0, 10.0), (10.0, 30.0), (30.0, 110.0)]
    step = rng.uniform(*ranges[rng.choice(len(ranges), p=[0.11, 0.24, 0.15, 0.5])])
    return float(-min(step, 25.0) if chance(rng, 0.1) else step)


def _dressed(model: FiberModel, level: float, core_contrast: float, rng: np.random.Generator) -> FiberModel:
    """The fiber with its true tolerances, core light, index ring and trench."""
    cladding_um = model.cladding_um * float(1.0 + np.clip(rng.normal(0.0, 0.002), -0.005, 0.005))
    core = _lit_core(model.core, core_contrast, rng) if model.core else None
    rings, steps = _index_ring(model, rng)
    return replace(
        model, cladding_um=cladding_um, level=level, core=core, rings=rings, steps=steps, rods=_rods(model, rng)
    )


def _lit_core(core: Core, contrast: float, rng: np.random.Generator) -> Core:
    small = core.diameter_um < 20.0  # noqa: PLR2004  (single-mode)
    profile = CoreProfile(rng.choice(list(CoreProfile), p=[0.5, 0.35, 0.15] if not small else [0.5, 0.5, 0.0]))
    modes = 0.0 if small else rng.uniform(0.0, 0.05) * abs(contrast)
    spread = float(np.clip(rng.normal(1.0, 0.012), 0.96, 1.04))
    return replace(
        core,
        diameter_um=core.diameter_um * spread,
        contrast=contrast,
        profile=profile,
        offset_um=(rng.normal(0.0, 0.3), rng.normal(0.0, 0.3)),
        mode_contrast=modes,
        mode_count=rng.uniform(3.0, 9.0),
        edge_um=rng.uniform(0.0, 1.2),
    )


def _rods(model: FiberModel, rng: np.random.Generator) -> tuple[Rod, ...]:
    """Stress rods turned as the fiber happened to be glued in."""
    turn, contrast = rng.uniform(0.0, math.pi), -math.exp(rng.uniform(math.log(2.0), math.log(15.0)))
    c, s = math.cos(turn), math.sin(turn)
    return tuple(
        Rod(rod.x_um * c - rod.y_um * s, rod.x_um * s + rod.y_um * c, rod.diameter_um, contrast) for rod in model.rods
    )


def _index_ring(model: FiberModel, rng: np.random.Generator) -> tuple[tuple[Ring, ...], tuple[Step, ...]]:
    """A thin bright ring with a darker disc inside, as the preform leaves it between core and edge."""
    half, core = model.cladding_um / 2.0, model.core.diameter_um / 2.0 if model.core else 0.0
    place = 0.6 if core < 0.55 * half else 0.85
    if core > 0.8 * half or model.rods or chance(rng, 0.25):
        return (), ()
    radius = half * (place + rng.uniform(-0.02, 0.02))
    return (Ring(radius, rng.uniform(0.8, 1.6), rng.uniform(2.0, 6.0)),), (Step(radius, -rng.uniform(1.0, 5.0)),)


def _rim(fiber: FiberModel, rng: np.random.Generator) -> tuple[Ring, ...]:
    """Rounded edge of the polished glass: bright just outside, a dark line inside, often a grey ring further in."""
    half, direction = fiber.cladding_um / 2.0, rng.uniform(0.0, 360.0)
    halo = Ring(half + 1.2, 1.0, rng.uniform(2.0, 14.0))
    dark = Ring(half - 0.6, 0.8, -rng.uniform(0.0, 40.0), swing=rng.uniform(0.0, 10.0), direction_deg=direction)
    if chance(rng, 0.3):
        return halo, dark
    bright = rng.uniform(6.0, 45.0)
    swing = rng.uniform(0.2, 0.8) * bright
    grey = Ring(half - rng.uniform(1.7, 2.4), rng.uniform(0.9, 1.8), bright, swing, direction + 180.0)
    return halo, dark, grey


def _ferrule(level: float, rng: np.random.Generator, *, texture: float) -> Ferrule:
    with_line = chance(rng, 0.4)
    return Ferrule(
        level=level,
        adhesive_um=rng.uniform(0.2, 0.9) if with_line else 0.0,
        # Nearer to the ferrule than to the glass, so that the largest step is the edge of the cladding.
        adhesive_level=level * rng.uniform(0.75, 0.92),
        hole_offset_um=(rng.normal(0.0, 0.15), rng.normal(0.0, 0.15)) if with_line else (0.0, 0.0),
        texture_contrast=texture,
        texture_um=rng.uniform(0.6, 1.6),
    )
