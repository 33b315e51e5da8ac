"""Draws what lies under the microscope besides connectors: targets with dots on glass, and blank surfaces."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.domain.images import FloatImage, Points
from dscope_gui.simulator.blank import blank_surface
from dscope_gui.simulator.camera import light_on
from dscope_gui.simulator.plane import Plane, clip_box
from dscope_gui.simulator.scene import Light, Sensor

_BRIGHT: Final = 205.0
_DARK: Final = 28.0
_DIRT_SHARE: Final = (0.35, 0.8)
"""Radius of a crumb as a share of the radius of the dot it lies on."""
_DIRT_LEVEL: Final = 0.55
_EVEN: Final = Light()


@dataclass(frozen=True, slots=True)
class BlankGlass:
    """A bright surface, lit as unevenly as `light` says.

    Parameters
    ----------
    level : in its middle, of an 8-bit picture.
    seed : of its grain and its dust; None is perfect, with nothing on it at all.
    shift : how often it was moved by hand.
    """

    light: Light = _EVEN
    level: float = _BRIGHT
    seed: int | None = None
    shift: int = 0


@dataclass(frozen=True, slots=True)
class DotGlass:
    """A square grid of dots.

    Parameters
    ----------
    rotation_deg : of the rows, from +x towards +y.
    offset_um : of one of the dots from the middle of the picture.
    dark : whether the dots are darker than the glass.
    missing, dirty : share of the dots that are not there, or have a crumb at their edge.
    seed : which ones.
    """

    pitch_um: float
    dot_um: float
    rotation_deg: float = 0.0
    offset_um: tuple[float, float] = (0.0, 0.0)
    dark: bool = True
    missing: float = 0.0
    dirty: float = 0.0
    light: Light = _EVEN
    seed: int = 0


Glass = BlankGlass | DotGlass


def draw_glass(glass: Glass, plane: Plane, width: int, height: int) -> FloatImage:
    """(height, width) light from the glass in grey levels of an 8-bit picture, sharp and without noise.

    Parameters
    ----------
    plane : where the middle of the glass lies, and how large it is seen.
    """
    levels = _blank(glass, width, height) if isinstance(glass, BlankGlass) else _dots(glass, plane, width, height)
    return np.asarray(levels * light_on(glass.light, Sensor(width, height), (0, 0, width, height)))


def _blank(glass: BlankGlass, width: int, height: int) -> FloatImage:
    if glass.seed is None:
        return np.full((height, width), glass.level, dtype=np.float32)
    return np.float32(glass.level) * blank_surface(glass.seed, glass.shift, width, height)


def _dots(glass: DotGlass, plane: Plane, width: int, height: int) -> FloatImage:
    ground, dot = (_BRIGHT, _DARK) if glass.dark else (_DARK, _BRIGHT)
    levels = np.full((height, width), ground, dtype=np.float32)
    rng = np.random.default_rng(glass.seed)
    for center in _centers(glass, plane, width, height):
        fate, turn, share = rng.random(), rng.uniform(0.0, 2.0 * math.pi), rng.uniform(*_DIRT_SHARE)
        if fate < glass.missing:
            continue
        _lay(levels, plane, center, glass.dot_um / 2.0, dot)
        if fate > 1.0 - glass.dirty:
            away = glass.dot_um / 2.0 * np.array([math.cos(turn), math.sin(turn)])
            _lay(levels, plane, center + away, share * glass.dot_um / 2.0, _DIRT_LEVEL * _BRIGHT)
    return levels


def _centers(glass: DotGlass, plane: Plane, width: int, height: int) -> Points:
    """All dots that may reach into the picture, in µm."""
    reach = math.hypot(width * plane.um_per_px_x, height * plane.um_per_px_y) / 2.0 + glass.dot_um
    most = math.ceil((reach + math.hypot(*glass.offset_um)) / glass.pitch_um)
    steps = np.arange(-most, most + 1) * glass.pitch_um
    along, down = (axis.ravel() for axis in np.meshgrid(steps, steps))
    c, s = math.cos(math.radians(glass.rotation_deg)), math.sin(math.radians(glass.rotation_deg))
    centers = np.stack([along * c - down * s, along * s + down * c], axis=1) + glass.offset_um
    at = plane.to_px(centers)
    room = glass.dot_um / plane.um_per_px
    inside = (at > -room).all(axis=1) & (at < (width + room, height + room)).all(axis=1)
    return np.asarray(centers[inside])


def _lay(levels: FloatImage, plane: Plane, center: Points, radius_um: float, level: float) -> None:
    """A disc over what is there."""
    height, width = levels.shape
    drawn = plane.box_around(center[None, :], radius_um + plane.um_per_px)
    x, y, w, h = box = clip_box(drawn, (0, 0, width, height))
    if w == 0 or h == 0:
        return
    inside = plane.coverage(box, lambda u, v: np.hypot(u - center[0], v - center[1]) - radius_um)
    part = levels[y : y + h, x : x + w]
    part += inside * (np.float32(level) - part)
