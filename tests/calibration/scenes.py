"""Dot targets with known scale, as numbers: where every dot lies on the picture, and what lies in between."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points

PITCH_UM = 10.0


@dataclass(frozen=True)
class Spoiling:
    """What light, lens, sensor and file do to a drawn target."""

    vignetting: float = 0.0
    gradient: float = 0.0
    gradient_deg: float = 0.0
    blur_px: float = 0.7
    noise: float = 1.0
    gamma: float = 1.0
    jpeg: int | None = None
    bits16: bool = False


@dataclass(frozen=True)
class DotScene:
    """A target on a picture.

    Parameters
    ----------
    pitch_px : in x where rows lie along x; in y it is `pitch_px / aspect`.
    aspect : height of a pixel in widths.
    distortion : at the corner, outwards.
    tilt_deg, tilt_axis_deg, distance : the target turned about an axis, seen from so many half diagonals.
    """

    width: int = 1200
    height: int = 900
    pitch_px: float = 40.0
    radius_px: float = 10.0
    rotation_deg: float = 7.0
    aspect: float = 1.0
    offset_px: tuple[float, float] = (3.3, -7.7)
    dark: bool = True
    glass: float = 215.0
    dot: float = 35.0
    missing: float = 0.0
    dirty: float = 0.0
    crumbs: int = 0
    distortion: float = 0.0
    tilt_deg: float = 0.0
    tilt_axis_deg: float = 0.0
    distance: float = 20.0
    seed: int = 0
    spoiling: Spoiling = field(default_factory=Spoiling)

    @property
    def um_per_px_x(self) -> float:
        return PITCH_UM / self.pitch_px

    @property
    def um_per_px_y(self) -> float:
        return PITCH_UM / self.pitch_px * self.aspect

    @property
    def levels(self) -> tuple[float, float]:
        """Of the glass and of the dots."""
        return (self.glass, self.dot) if self.dark else (self.dot, self.glass)


@dataclass(frozen=True)
class Disc:
    """An ellipse on the picture, upright; `share` : 0 looks like glass, 1 like a dot."""

    x: float
    y: float
    rx: float
    ry: float
    share: float = 1.0


def lattice(scene: DotScene) -> tuple[Points, Points]:
    """(N, 2) columns and rows, and (N, 2) places in px of all dots that may reach into the picture."""
    half = math.hypot(scene.width, scene.height * max(scene.aspect, 1.0)) / 2.0
    most = math.ceil(1.3 * half / scene.pitch_px) + 2
    steps = np.arange(-most, most + 1)
    index = np.stack([axis.ravel() for axis in np.meshgrid(steps, steps)], axis=1).astype(np.float64)
    return index, placed(scene, index)


def placed(scene: DotScene, index: Points) -> Points:
    """Where places of the grid lie on the picture."""
    turn = math.radians(scene.rotation_deg)
    c, s = math.cos(turn), math.sin(turn)
    flat = (index * scene.pitch_px) @ np.array([[c, s], [-s, c]]) + scene.offset_px
    half = math.hypot(scene.width, scene.height) / 2.0
    seen = _tilted(flat, scene, half) / (1.0, scene.aspect)
    radius = (seen**2).sum(axis=1, keepdims=True) / half**2
    return np.asarray(seen * (1.0 + scene.distortion * radius) + _middle(scene))


def _middle(scene: DotScene) -> tuple[float, float]:
    return (scene.width - 1) / 2.0, (scene.height - 1) / 2.0


def _tilted(flat: Points, scene: DotScene, half: float) -> Points:
    axis = math.radians(scene.tilt_axis_deg)
    along, tilt = np.array([math.cos(axis), math.sin(axis)]), math.radians(scene.tilt_deg)
    out = flat @ along
    shorter = flat + np.outer(out * (math.cos(tilt) - 1.0), along)
    return np.asarray(shorter / (1.0 + out * math.sin(tilt) / (scene.distance * half))[:, None])


def discs(scene: DotScene) -> list[Disc]:
    """All dots, with some missing, and dirt."""
    rng = np.random.default_rng(scene.seed)
    _, places = lattice(scene)
    rx, ry = scene.radius_px, scene.radius_px / scene.aspect
    inside = ((places > -2 * rx) & (places < (scene.width + 2 * rx, scene.height + 2 * rx))).all(axis=1)
    drawn = []
    for x, y in places[inside]:
        fate, turn, size = rng.random(), rng.uniform(0, 2 * math.pi), rng.uniform(0.3, 0.9)
        if fate < scene.missing:
            continue
        drawn.append(Disc(x, y, rx, ry))
        if fate > 1.0 - scene.dirty:
            drawn.append(Disc(x + rx * math.cos(turn), y + ry * math.sin(turn), size * rx, size * ry, 0.8))
    for _ in range(scene.crumbs):
        size = rx * rng.uniform(0.2, 3.0)
        x, y = rng.uniform(0, scene.width), rng.uniform(0, scene.height)
        drawn.append(Disc(x, y, size, size * rng.uniform(0.3, 1.0), rng.uniform(0.3, 1.0)))
    return drawn


def random_scene(seed: int) -> DotScene:
    """One of a wide population of honest pictures: everything that a station may meet, and more."""
    rng = np.random.default_rng(seed)
    width, height = [(640, 480), (800, 600), (1152, 864), (1280, 1024), (1600, 1200)][rng.integers(5)]
    share = rng.uniform(0.15, 0.33)
    least = max(3.0 / share, 10.0)
    pitch = float(np.exp(rng.uniform(np.log(least), np.log(height / 6.5))))
    aspect = float(rng.choice([1.0, 1.0, 1.0, 1.0 / 0.917, 0.917, rng.uniform(0.9, 1.1)]))
    dark = bool(rng.random() < 0.6)
    glass = rng.uniform(90, 255)
    dot = rng.uniform(0.0, 0.55) * glass
    radius = share * pitch
    return DotScene(
        width=width,
        height=height,
        pitch_px=pitch,
        radius_px=radius,
        rotation_deg=rng.uniform(-180, 180),
        aspect=aspect,
        offset_px=tuple(rng.uniform(-pitch, pitch, 2)),
        dark=dark,
        glass=glass,
        dot=dot,
        missing=rng.uniform(0, 0.2) if rng.random() < 0.5 else 0.0,
        dirty=rng.uniform(0, 0.08) if rng.random() < 0.5 else 0.0,
        crumbs=int(rng.integers(0, 8)) if rng.random() < 0.4 else 0,
        distortion=rng.uniform(-0.015, 0.015) if rng.random() < 0.5 else 0.0,
        seed=seed,
        spoiling=_random_spoiling(rng, radius),
    )


def _random_spoiling(rng: np.random.Generator, radius: float) -> Spoiling:
    return Spoiling(
        vignetting=rng.uniform(0, 0.4) if rng.random() < 0.7 else 0.0,
        gradient=rng.uniform(0, 0.3) if rng.random() < 0.7 else 0.0,
        gradient_deg=rng.uniform(0, 360),
        blur_px=rng.uniform(0.4, max(0.25 * radius, 0.9)),
        noise=rng.uniform(0, 4.0),
        gamma=rng.uniform(0.6, 1.6) if rng.random() < 0.3 else 1.0,
        jpeg=int(rng.integers(60, 96)) if rng.random() < 0.4 else None,
        bits16=bool(rng.random() < 0.1),
    )


def dots_only(scene: DotScene, keep: Callable[[NDArray[np.int64]], NDArray[np.bool_]]) -> list[Disc]:
    """The dots whose column and row a test wants: `keep` takes (N, 2) and gives (N,) bool."""
    index, places = lattice(scene)
    rx, ry = scene.radius_px, scene.radius_px / scene.aspect
    inside = ((places > -2 * rx) & (places < (scene.width + 2 * rx, scene.height + 2 * rx))).all(axis=1)
    return [Disc(x, y, rx, ry) for x, y in places[inside & keep(index.astype(np.int64))]]


def with_spoiling(scene: DotScene, **changes: Any) -> DotScene:
    return replace(scene, spoiling=replace(scene.spoiling, **changes))
