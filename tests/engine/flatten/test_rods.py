"""Flattening fibers with stress rods: the rods go, what lies on them stays."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import flatten
from dscope_gui.simulator import Drawing, clean_scene, draw
from dscope_gui.simulator.flaws import Flaw, Pit, Scratch
from dscope_gui.simulator.scene import Scene

STEP = 9.0
ROD = (27.0, 0.0)
"""µm from the core; the rods of the drawn fiber are 35 µm wide and 9 levels darker than the cladding."""


def drawn(*flaws: Flaw, read_noise: float = 0.8, tilt_deg: float = 0.0) -> Drawing:
    scene: Scene = clean_scene(
        "pm-panda-125", 0.434, blur_um=0.5, read_noise=read_noise, tilt_deg=tilt_deg, tilt_direction_deg=40.0
    )
    return draw(replace(scene, flaws=flaws), 1)


def rods_of(drawing: Drawing) -> tuple[Ellipse, ...]:
    plane = drawing.scene.plane
    centers = plane.to_px(plane.to_surface(np.array([(rod.x_um, rod.y_um) for rod in drawing.scene.fiber.rods])))
    own = plane.ellipse(drawing.scene.fiber.rods[0].diameter_um / 2.0)
    return tuple(own.moved(float(x) - own.cx, float(y) - own.cy) for x, y in centers)


def flattened(drawing: Drawing, deep: Profile, rods: tuple[Ellipse, ...]) -> FlattenedCrop:
    return flatten(drawing.picture, EndFace(drawing.cladding, drawing.core, "drawn", 1.0, 0.0, rods), deep.flatten)


def near_rods(crop: FlattenedCrop, rods: tuple[Ellipse, ...], inner: float, outer: float) -> np.ndarray:
    y, x = np.mgrid[: crop.residual.shape[0], : crop.residual.shape[1]]
    mask = np.zeros(crop.residual.shape, bool)
    for rod in rods:
        radius = rod.normalised_radius(x + crop.x0, y + crop.y0)
        mask |= (radius >= inner) & (radius < outer)
    return mask


@pytest.mark.parametrize("tilt_deg", [0.0, 8.0])
def test_nothing_of_a_rod_remains(deep: Profile, tilt_deg: float) -> None:
    drawing = drawn(tilt_deg=tilt_deg)
    rods = rods_of(drawing)
    with_rods, without = flattened(drawing, deep, rods), flattened(drawing, deep, ())
    over = near_rods(with_rods, rods, 0.0, 1.5)
    assert np.std(without.residual[over]) > 2.0
    # Noise is 0.8 levels; the medians themselves add a little.
    assert np.std(with_rods.residual[over]) < 1.1
    assert np.abs(with_rods.residual[over]).max() < 5.0


def test_the_cladding_beside_the_rods_is_not_touched(deep: Profile) -> None:
    drawing = drawn()
    rods = rods_of(drawing)
    crop = flattened(drawing, deep, rods)
    beside = (crop.radius < 0.75) & (crop.radius > 0.15) & ~near_rods(crop, rods, 0.0, 1.3)
    assert np.median(crop.residual[beside]) == pytest.approx(0.0, abs=0.2)
    assert np.std(crop.residual[beside]) < 1.1


def level_at(crop: FlattenedCrop, drawing: Drawing, x_um: float, y_um: float) -> float:
    x, y = drawing.scene.plane.to_px(np.array([(x_um, y_um)]))[0]
    column, row = round(x - crop.x0), round(y - crop.y0)
    return float(crop.residual[row - 1 : row + 2, column - 1 : column + 2].mean())


@pytest.mark.parametrize(
    "spot",
    [ROD, (ROD[0], 9.0), (ROD[0], 17.5), (ROD[0] - 17.5, 0.0), (0.0, 33.0)],
    ids=["in its middle", "on it", "on its edge", "between core and rod", "beside it"],
)
def test_a_pit_keeps_its_depth(deep: Profile, spot: tuple[float, float]) -> None:
    drawing = drawn(Pit(spot, 4.0, -40.0, 0.0, 0.8))
    crop = flattened(drawing, deep, rods_of(drawing))
    assert level_at(crop, drawing, *spot) == pytest.approx(-40.0, abs=6.0)


def test_a_scratch_across_a_rod_keeps_its_contrast(deep: Profile) -> None:
    drawing = drawn(Scratch((20.0, -25.0), (34.0, 25.0), 3.0, 10.0, 0.0, ()))
    crop = flattened(drawing, deep, rods_of(drawing))
    on_course = [level_at(crop, drawing, ROD[0] + 14.0 * t, 50.0 * t) for t in (-0.4, -0.2, 0.0, 0.2, 0.4)]
    assert on_course == pytest.approx([10.0] * 5, abs=2.5)


def test_the_edges_of_the_rods_are_known_to_be_steep(deep: Profile) -> None:
    drawing = drawn()
    rods = rods_of(drawing)
    crop = flattened(drawing, deep, rods)
    on_edge, inside = near_rods(crop, rods, 0.98, 1.02), near_rods(crop, rods, 0.0, 0.8)
    # A step blurred by sigma is at most step / (sigma sqrt(2 pi)) steep; sigma is 0.5 µm.
    steepest = STEP / (0.5 / 0.434 * math.sqrt(2.0 * math.pi))
    assert np.median(crop.slope[on_edge]) == pytest.approx(steepest, rel=0.3)
    assert np.median(crop.slope[inside]) < 0.3


def test_rods_partly_outside_the_picture_break_nothing(deep: Profile) -> None:
    drawing = drawn()
    rods = tuple(rod.moved(-110.0, 0.0) for rod in rods_of(drawing))
    face = EndFace(drawing.cladding.moved(-110.0, 0.0), None, "drawn", 1.0, 0.0, rods)
    picture = drawing.picture[:, 110:].copy()
    assert np.isfinite(flatten(picture, face, deep.flatten).residual).all()
    far = tuple(rod.moved(-1000.0, 0.0) for rod in rods)
    assert np.isfinite(flatten(picture, replace(face, rods=far), deep.flatten).residual).all()
