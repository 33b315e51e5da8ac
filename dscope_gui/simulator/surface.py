"""The perfect end face: ferrule, adhesive line, cladding, rings, core, without a single defect."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.simulator.plane import Box, Plane, clip_box
from dscope_gui.simulator.scene import Core, CoreProfile, FiberModel, Ring, Rod, Scene

Profile: TypeAlias = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""Grey levels as a function of the radius in µm."""

_TABLE_PER_PX = 8
_FWHM = 2.0 * math.sqrt(2.0 * math.log(2.0))
_DIP_RADIUS = 0.07


def surface(scene: Scene, rng: np.random.Generator) -> FloatImage:
    """Grey levels (H, W) float32 under even light, before blur; `rng` draws the ferrule's grain."""
    levels = _ferrule(scene, rng)
    _draw_hole(levels, scene)
    _draw_fiber(levels, scene)
    return levels


def _ferrule(scene: Scene, rng: np.random.Generator) -> FloatImage:
    shape = (scene.sensor.height, scene.sensor.width)
    ferrule = scene.ferrule
    if ferrule.texture_contrast == 0:
        return np.full(shape, ferrule.level, dtype=np.float32)
    grain = rng.standard_normal(shape, dtype=np.float32)
    sigma = (ferrule.texture_um / scene.plane.um_per_px_x / 2.0, ferrule.texture_um / scene.plane.um_per_px_y / 2.0)
    cv2.GaussianBlur(grain, (0, 0), sigmaX=max(sigma[0], 0.3), sigmaY=max(sigma[1], 0.3), dst=grain)
    grain *= ferrule.texture_contrast / max(float(grain.std()), 1e-6)
    grain += ferrule.level
    return grain


def _draw_hole(levels: FloatImage, scene: Scene) -> None:
    """Bevel and adhesive line: the hole of the ferrule before the fiber lies in it."""
    ferrule, plane = scene.ferrule, scene.plane
    if ferrule.adhesive_um <= 0 and ferrule.bevel_um <= 0:
        return
    hole = scene.fiber.cladding_um / 2.0 + ferrule.adhesive_um
    box = _box(scene, hole + ferrule.bevel_um + 2.0 * plane.um_per_px, ferrule.hole_offset_um)
    radius = _radius_map(plane, box, ferrule.hole_offset_um)
    part = _part(levels, box)
    if ferrule.bevel_um > 0:
        bevel = _disc(hole + ferrule.bevel_um, ferrule.bevel_contrast, plane)
        part += _look_up(bevel, radius, plane)
    if ferrule.adhesive_um > 0:
        _blend(part, _look_up(_disc(hole, 1.0, plane), radius, plane), ferrule.adhesive_level)


def _draw_fiber(levels: FloatImage, scene: Scene) -> None:
    fiber, plane = scene.fiber, scene.plane
    widest = max([fiber.cladding_um / 2.0, *(ring.radius_um + 2.0 * ring.width_um for ring in fiber.rings)])
    box = _box(scene, widest + 2.0 * plane.um_per_px)
    radius = _radius_map(plane, box)
    inside = _look_up(_disc(fiber.cladding_um / 2.0, 1.0, plane), radius, plane)
    part = _part(levels, box)
    _blend(part, inside, _look_up(_inside_profile(fiber, plane), radius, plane))
    for rod in fiber.rods:
        _draw_rod(levels, scene, rod)
    if fiber.core is not None:
        _draw_core(levels, scene, fiber.core)
    for ring in fiber.rings:
        part += _look_up(_ring_profile(ring), radius, plane) * _swing(ring, plane, box)


def _blend(levels: FloatImage, share: FloatImage, other: FloatImage | float) -> None:
    levels += share * (other - levels)


def _inside_profile(fiber: FiberModel, plane: Plane) -> Profile:
    discs = [_disc(step.radius_um, step.contrast, plane) for step in fiber.steps]
    return lambda r: np.asarray(fiber.level + sum((disc(r) for disc in discs), np.zeros_like(r)))


def _disc(radius_um: float, contrast: float, plane: Plane, edge_um: float = 0.0) -> Profile:
    """A disc whose edge is as wide as one pixel: the share of a pixel that it covers."""
    width = max(plane.um_per_px, edge_um)
    return lambda r: np.asarray(contrast * np.clip(0.5 - (r - radius_um) / width, 0.0, 1.0))


def _ring_profile(ring: Ring) -> Profile:
    sigma = ring.width_um / _FWHM
    return lambda r: np.asarray(np.exp(-0.5 * ((r - ring.radius_um) / sigma) ** 2))


def _swing(ring: Ring, plane: Plane, box: Box) -> FloatImage | float:
    """Contrast of a ring, stronger towards the side the light comes from."""
    if ring.swing == 0:
        return ring.contrast
    x, y = plane.grid(box)
    turn = math.radians(ring.direction_deg)
    along = (x * math.cos(turn) + y * math.sin(turn)) / np.maximum(np.hypot(x, y), 1e-6)
    return np.asarray(ring.contrast + ring.swing * along, dtype=np.float32)


def _draw_rod(levels: FloatImage, scene: Scene, rod: Rod) -> None:
    center = (rod.x_um, rod.y_um)
    box = _box(scene, rod.diameter_um / 2.0 + 2.0 * scene.plane.um_per_px, center)
    disc = _disc(rod.diameter_um / 2.0, rod.contrast, scene.plane)
    part = _part(levels, box)
    part += _look_up(disc, _radius_map(scene.plane, box, center), scene.plane)


def _draw_core(levels: FloatImage, scene: Scene, core: Core) -> None:
    plane, half = scene.plane, core.diameter_um / 2.0
    box = _box(scene, half + core.edge_um + 2.0 * plane.um_per_px, core.offset_um)
    radius = _radius_map(plane, box, core.offset_um)
    edge = _disc(half, 1.0, plane, core.edge_um)
    part = _part(levels, box)
    part += _look_up(lambda r: edge(r) * _core_levels(core, r / half), radius, plane)


def _core_levels(core: Core, rho: NDArray[np.float64]) -> NDArray[np.float64]:
    """Difference to the cladding in grey levels at a share of the core's radius."""
    shape = np.ones_like(rho)
    if core.profile is CoreProfile.GRADED:
        shape -= 0.5 * rho**2
    elif core.profile is CoreProfile.DIP:
        shape -= 0.6 * np.exp(-0.5 * (rho / _DIP_RADIUS) ** 2)
    rings = core.mode_contrast * np.cos(2.0 * math.pi * core.mode_count * rho) * (1.0 - 0.5 * rho)
    return np.asarray(core.contrast * shape + rings)


def _box(scene: Scene, radius_um: float, offset_um: tuple[float, float] = (0.0, 0.0)) -> Box:
    ellipse = scene.plane.ellipse(radius_um, offset_um)
    dx, dy = ellipse.half_extent()
    x0, y0 = math.floor(ellipse.cx - dx), math.floor(ellipse.cy - dy)
    box = x0, y0, math.ceil(ellipse.cx + dx) - x0 + 1, math.ceil(ellipse.cy + dy) - y0 + 1
    return clip_box(box, (0, 0, scene.sensor.width, scene.sensor.height))


def _part(levels: FloatImage, box: Box) -> FloatImage:
    x, y, w, h = box
    return levels[y : y + h, x : x + w]


def _radius_map(plane: Plane, box: Box, offset_um: tuple[float, float] = (0.0, 0.0)) -> FloatImage:
    """Distance in µm from a point of the fiber's cross section, (h, w) float32."""
    x, y = plane.to_fiber(*plane.grid(box))
    dx, dy = (x - offset_um[0]).astype(np.float32), (y - offset_um[1]).astype(np.float32)
    return np.asarray(np.hypot(dx, dy))


def _look_up(profile: Profile, radius: FloatImage, plane: Plane) -> FloatImage:
    """The profile at every radius, through a fine table: far quicker than evaluating it pixel by pixel."""
    if radius.size == 0:
        return radius
    per_um = _TABLE_PER_PX / plane.um_per_px
    n = int(float(radius.max()) * per_um) + 2
    table = profile(np.arange(n) / per_um).astype(np.float32)[None, :]
    place = radius * np.float32(per_um)
    return np.asarray(cv2.remap(table, place, np.zeros_like(place), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
