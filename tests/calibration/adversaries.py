"""Pictures that ask for a wrong scale: no such picture may get one, with nothing known but the pitch."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image, ImageDraw

from dscope_gui.domain.images import GreyImage
from tests.calibration.drawers import integrated
from tests.calibration.scenes import PITCH_UM, Disc, DotScene, discs, dots_only, lattice, random_scene, with_spoiling
from tests.calibration.taking import photographed, taken


@dataclass(frozen=True)
class Trap:
    """A picture, and the true scale of it; None where it has none, and every scale is wrong."""

    picture: GreyImage
    um_per_px: tuple[float, float] | None


def _base(seed: int) -> DotScene:
    """An honest scene to spoil: dots large enough, little dirt, square pixels or not."""
    scene = random_scene(seed)
    pitch = min(max(scene.pitch_px, 24.0), 70.0)
    return replace(scene, pitch_px=pitch, radius_px=0.25 * pitch, missing=0.0, dirty=0.0, crumbs=0, distortion=0.0)


def _true(scene: DotScene) -> tuple[float, float]:
    return scene.um_per_px_x, scene.um_per_px_y


def second_rows_missing(seed: int) -> Trap:
    scene = _base(seed)
    return Trap(taken(scene, drawn=dots_only(scene, lambda at: at[:, 1] % 2 == 0)), _true(scene))


def checkerboard_missing_but_few(seed: int) -> Trap:
    """Every other dot is missing, as on a checkerboard, but for a few that were left."""
    scene, rng = _base(seed), np.random.default_rng(seed)
    left = rng.uniform(0.05, 0.3)
    keep = dots_only(scene, lambda at: (at.sum(axis=1) % 2 == 0) | (rng.random(len(at)) < left))
    return Trap(taken(scene, drawn=keep), _true(scene))


def alternating_faint(seed: int) -> Trap:
    """Every other dot is fainter or smaller."""
    scene, rng = _base(seed), np.random.default_rng(seed)
    index, places = lattice(scene)
    share, size = (rng.uniform(0.15, 0.45), 1.0) if rng.random() < 0.5 else (1.0, rng.uniform(0.3, 0.6))
    drawn = []
    for (i, j), (x, y) in zip(index.astype(int), places, strict=True):
        odd = (i + j) % 2
        r = scene.radius_px * (size if odd else 1.0)
        if -r < x < scene.width + r and -r < y < scene.height + r:
            drawn.append(Disc(x, y, r, r / scene.aspect, share if odd else 1.0))
    return Trap(taken(scene, drawn=drawn), _true(scene))


def fiducials(seed: int) -> Trap:
    """Every fifth dot is larger: the rest is honest."""
    scene = _base(seed)
    index, places = lattice(scene)
    drawn = []
    for (i, j), (x, y) in zip(index.astype(int), places, strict=True):
        r = scene.radius_px * (1.6 if i % 5 == 0 and j % 5 == 0 else 1.0)
        if -r < x < scene.width + r and -r < y < scene.height + r:
            drawn.append(Disc(x, y, r, r / scene.aspect))
    return Trap(taken(scene, drawn=drawn), _true(scene))


def only_fiducials_seen(seed: int) -> Trap:
    """Large dots every third place, and small ones in between that blur has nearly washed away."""
    scene = with_spoiling(_base(seed), blur_px=2.0)
    scene = replace(scene, pitch_px=24.0, radius_px=7.0)
    index, places = lattice(scene)
    drawn = []
    for (i, j), (x, y) in zip(index.astype(int), places, strict=True):
        large = i % 3 == 0 and j % 3 == 0
        r = 7.0 if large else 2.0
        if -r < x < scene.width + r and -r < y < scene.height + r:
            drawn.append(Disc(x, y, r, r / scene.aspect))
    return Trap(taken(scene, drawn=drawn), _true(scene))


def hexagonal(seed: int) -> Trap:
    scene = _base(seed)
    _, places = lattice(replace(scene, rotation_deg=0.0, offset_px=(0.0, 0.0), aspect=1.0))
    middle = (scene.width / 2, scene.height / 2)
    skewed = (places - middle) @ np.array([[1.0, 0.0], [0.5, math.sqrt(0.75)]])
    turn = math.radians(scene.rotation_deg)
    turned = skewed @ np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]]) + middle
    r = scene.radius_px
    return Trap(
        taken(scene, drawn=[Disc(x, y, r, r) for x, y in turned if 0 < x < scene.width and 0 < y < scene.height]), None
    )


def tilted(seed: int) -> Trap:
    """By three to ten degrees, about any axis, seen from ten to thirty times the half picture."""
    rng = np.random.default_rng(seed)
    scene = replace(
        _base(seed),
        aspect=1.0,
        tilt_deg=rng.uniform(3, 10),
        tilt_axis_deg=rng.uniform(0, 360),
        distance=rng.uniform(10, 30),
    )
    return Trap(taken(scene), _true(scene))


def tilted_without_perspective(seed: int) -> Trap:
    """As a microscope sees it: only shorter."""
    rng = np.random.default_rng(seed)
    scene = replace(
        _base(seed), aspect=1.0, tilt_deg=rng.uniform(3, 10), tilt_axis_deg=rng.uniform(0, 360), distance=1e6
    )
    return Trap(taken(scene), _true(scene))


def blurred(seed: int) -> Trap:
    scene = _base(seed)
    return Trap(
        taken(with_spoiling(scene, blur_px=scene.radius_px * np.random.default_rng(seed).uniform(0.4, 1.5))),
        _true(scene),
    )


def two_focus_levels(seed: int) -> Trap:
    """One half of the picture is sharp and the other is not."""
    scene = _base(seed)
    shares = integrated(discs(scene), scene.width, scene.height)
    soft = cv2.GaussianBlur(shares, (0, 0), 0.5 * scene.radius_px)
    left = np.clip((np.arange(scene.width) - scene.width / 2) / 40 + 0.5, 0, 1)
    return Trap(photographed(shares * (1 - left) + soft * left, scene), _true(scene))


def dirty_all_over(seed: int) -> Trap:
    scene, rng = _base(seed), np.random.default_rng(seed)
    scene = replace(scene, dirty=rng.uniform(0.2, 0.7), missing=rng.uniform(0, 0.2), crumbs=int(rng.integers(5, 60)))
    return Trap(taken(scene), _true(scene))


def half_missing(seed: int) -> Trap:
    scene = replace(_base(seed), missing=np.random.default_rng(seed).uniform(0.3, 0.7))
    return Trap(taken(scene), _true(scene))


def saturated(seed: int) -> Trap:
    """Light far too strong: everything is white but the middles of the dots."""
    scene = replace(_base(seed), dark=True, glass=np.random.default_rng(seed).uniform(400, 1500), dot=150.0)
    return Trap(taken(scene), _true(scene))


def moire(seed: int) -> Trap:
    """Dots finer than pixels can show: what is left of them after optics and pixels is a faint beat."""
    scene, n = _base(seed), 6
    pitch = np.random.default_rng(seed).uniform(1.02, 1.9)
    x, y = ((np.arange(size * n) + 0.5) / n for size in (480, 360))
    turn = math.radians(scene.rotation_deg / 30)
    u = x[None, :] * math.cos(turn) + y[:, None] * math.sin(turn)
    v = y[:, None] * math.cos(turn) - x[None, :] * math.sin(turn)
    off = np.hypot((u + pitch / 2) % pitch - pitch / 2, (v + pitch / 2) % pitch - pitch / 2)
    seen = cv2.GaussianBlur((off < 0.3 * pitch).astype(np.float64), (0, 0), 0.35 * n)
    shares = cv2.resize(seen, (480, 360), interpolation=cv2.INTER_AREA)
    small = with_spoiling(replace(scene, width=480, height=360, pitch_px=pitch, glass=250.0, dot=0.0), blur_px=0.0)
    return Trap(photographed(np.asarray(shares, dtype=np.float64), small), _true(small))


def checkerboard(seed: int) -> Trap:
    scene = _base(seed)
    x, y = np.meshgrid(np.arange(scene.width) + 0.2, np.arange(scene.height) + 0.7)
    turn = math.radians(scene.rotation_deg)
    u, v = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
    board = ((np.floor(u / scene.pitch_px) + np.floor(v / scene.pitch_px)) % 2).astype(np.float64)
    return Trap(photographed(board, scene), _true(scene))


def speckle(seed: int) -> Trap:
    scene, rng = _base(seed), np.random.default_rng(seed)
    grain = cv2.GaussianBlur(rng.normal(size=(scene.height, scene.width)), (0, 0), rng.uniform(1.0, 12.0))
    return Trap(photographed((grain > rng.uniform(0, 1.5) * grain.std()).astype(np.float64), scene), None)


def random_dots(seed: int) -> Trap:
    scene, rng = _base(seed), np.random.default_rng(seed)
    many = int(rng.integers(20, 400))
    places = rng.uniform(0, 1, (many, 2)) * (scene.width, scene.height)
    return Trap(taken(scene, drawn=[Disc(x, y, scene.radius_px, scene.radius_px) for x, y in places]), None)


def ruler(seed: int) -> Trap:
    scene = _base(seed)
    x = np.arange(scene.width)
    lines = np.tile(((x % scene.pitch_px) < scene.pitch_px / 2).astype(np.float64), (scene.height, 1))
    return Trap(photographed(lines, scene), None)


def text(seed: int) -> Trap:
    scene, rng = _base(seed), np.random.default_rng(seed)
    picture = Image.new("L", (scene.width, scene.height), 0)
    pen = ImageDraw.Draw(picture)
    letters = "o.e:c0O8 ai" if rng.random() < 0.5 else "the quick brown fox jumps over the lazy dog"
    for row in range(0, scene.height, 14):
        pen.text((5, row), "".join(rng.choice(list(letters), scene.width // 6)), fill=255)
    return Trap(photographed(np.asarray(picture, dtype=np.float64) / 255, scene), None)


def end_face(seed: int) -> Trap:
    scene = _base(seed)
    middle, r = (scene.width / 2, scene.height / 2), scene.height * 0.3
    rings = [Disc(*middle, r * k, r * k, share) for k, share in ((1.6, 0.3), (1.0, 0.8), (0.4, 0.5), (0.07, 1.0))]
    specks = [replace(d, share=0.9) for d in discs(replace(scene, missing=0.97))]
    return Trap(taken(scene, drawn=rings + specks), None)


def blank(seed: int) -> Trap:
    scene = with_spoiling(_base(seed), vignetting=0.4, noise=3.0)
    return Trap(taken(scene, drawn=[]), None)


def dark(seed: int) -> Trap:
    scene = replace(_base(seed), glass=np.random.default_rng(seed).uniform(3, 14), dot=1.0)
    return Trap(taken(scene), _true(scene))


def oblong_grid(seed: int) -> Trap:
    """A target whose rows are farther apart than its columns, turned."""
    scene, rng = _base(seed), np.random.default_rng(seed)
    flat = replace(scene, rotation_deg=0.0, aspect=1.0, offset_px=(0.0, 0.0))
    _, places = lattice(flat)
    middle = (scene.width / 2, scene.height / 2)
    turn, factor = math.radians(rng.uniform(5, 85)), rng.uniform(1.03, 1.8)
    c, s = math.cos(turn), math.sin(turn)
    turned = ((places - middle) * (1.0, factor)) @ np.array([[c, s], [-s, c]]) + middle
    r = scene.radius_px
    return Trap(taken(scene, drawn=[Disc(x, y, r, r) for x, y in turned]), None)


def gone_at_the_border(seed: int) -> Trap:
    """Two rows and a piece of dots: too few to say anything."""
    scene = _base(seed)
    _, places = lattice(scene)
    r = scene.radius_px
    kept = [Disc(x, y, r, r / scene.aspect) for x, y in places if 0 < x < scene.width and 0 < y < 2.4 * scene.pitch_px]
    return Trap(taken(scene, drawn=kept), _true(scene))


TRAPS: dict[str, Callable[[int], Trap]] = {
    name.replace("_", " "): make
    for name, make in list(globals().items())
    if callable(make) and getattr(make, "__module__", "") == __name__ and name[0] != "_" and make is not Trap
}
PITCH = PITCH_UM
