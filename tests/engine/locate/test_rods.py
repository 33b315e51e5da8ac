"""Stress rods: found on drawn PANDA fibers wherever they lie, and on no other fiber."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.profile.rods import RodSettings
from dscope_gui.engine.locate.rods import overlap, rods_of
from dscope_gui.engine.read import read_picture
from dscope_gui.simulator import Drawing, clean_scene, draw
from dscope_gui.simulator.fibers import fiber_model
from dscope_gui.simulator.flaws import Particle, Pit, Scratch
from dscope_gui.simulator.population import random_scene
from dscope_gui.simulator.scene import Rod, Scene, Sensor
from tests.conftest import GoldenPictures

HALF_UM = 62.5


@pytest.fixture(scope="module")
def settings(profile_sections: dict[str, Any]) -> RodSettings:
    return RodSettings.model_validate(profile_sections["locate"]["rods"])


def panda(
    *,
    turn_deg: float = 0.0,
    step: float = -9.0,
    radius: float = 0.28,
    distance: float = 0.432,
    um_per_px: float | tuple[float, float] = 0.434,
    tilt_deg: float = 0.0,
) -> Scene:
    """Lengths of the rods in cladding radii."""
    x, y = (distance * HALF_UM * wave(math.radians(turn_deg)) for wave in (math.cos, math.sin))
    rods = tuple(Rod(side * x, side * y, 2.0 * radius * HALF_UM, step) for side in (1.0, -1.0))
    fiber = replace(fiber_model("pm-panda-125"), rods=rods)
    return clean_scene(fiber, um_per_px, tilt_deg=tilt_deg, tilt_direction_deg=30.0, blur_um=0.5, read_noise=1.2)


def assert_found(drawing: Drawing, settings: RodSettings) -> None:
    """Centers within 1 px, radii within 3 %, on the true cladding."""
    found = rods_of(drawing.picture, drawing.cladding, settings)
    assert len(found) == 2
    for rod in drawing.scene.fiber.rods:
        true = drawing.scene.plane.ellipse(rod.diameter_um / 2.0, (rod.x_um, rod.y_um))
        center = drawing.scene.plane.to_px(drawing.scene.plane.to_surface(np.array([(rod.x_um, rod.y_um)])))[0]
        nearest = min(found, key=lambda e: math.hypot(e.cx - center[0], e.cy - center[1]))
        assert math.hypot(nearest.cx - center[0], nearest.cy - center[1]) < 1.0
        assert nearest.mean_radius == pytest.approx(true.mean_radius, rel=0.03)


@pytest.mark.parametrize("turn_deg", [0.0, 37.0, 90.0, 133.0, 179.0])
def test_rods_are_found_at_any_rotation(settings: RodSettings, turn_deg: float) -> None:
    assert_found(draw(panda(turn_deg=turn_deg), 1), settings)


@pytest.mark.parametrize("step", [-30.0, -2.5, 2.5, 30.0])
def test_rods_are_found_faint_and_strong_dark_and_bright(settings: RodSettings, step: float) -> None:
    assert_found(draw(panda(turn_deg=20.0, step=step), 2), settings)


@pytest.mark.parametrize(("radius", "distance"), [(0.24, 0.4), (0.24, 0.48), (0.30, 0.42), (0.30, 0.48)])
def test_rods_of_any_common_size_and_distance_are_found(settings: RodSettings, radius: float, distance: float) -> None:
    assert_found(draw(panda(turn_deg=60.0, radius=radius, distance=distance), 3), settings)


def test_rods_are_found_through_tilt_and_pixels_that_are_not_square(settings: RodSettings) -> None:
    assert_found(draw(panda(turn_deg=75.0, um_per_px=(0.654, 0.6), tilt_deg=8.0), 4), settings)


def test_rods_are_found_in_a_small_picture_and_in_a_large_one(settings: RodSettings) -> None:
    for um_per_px in (1.0, 0.15):
        assert_found(draw(panda(turn_deg=10.0, um_per_px=um_per_px), 5), settings)


def test_dirt_on_the_rods_does_not_hide_them(settings: RodSettings) -> None:
    flaws = (
        Pit((10.0, 0.0), 5.0, -60.0, 0.0, 0.8),
        Pit((-27.0, 17.0), 6.0, -60.0, 0.0, 0.8),
        Scratch((-50.0, -20.0), (50.0, 25.0), 3.0, 15.0, 0.0, ()),
    )
    assert_found(draw(replace(panda(), flaws=flaws), 6), settings)


def test_a_deeper_picture_gives_the_same_rods(settings: RodSettings) -> None:
    drawing = draw(panda(turn_deg=50.0), 7)
    deep = drawing.picture.astype(np.uint16) * 257
    for rod, same in zip(
        rods_of(drawing.picture, drawing.cladding, settings), rods_of(deep, drawing.cladding, settings), strict=True
    ):
        assert (rod.cx, rod.cy, rod.a) == pytest.approx((same.cx, same.cy, same.a), abs=0.05)


@pytest.mark.parametrize("name", ["sm-9-125", "mm-50-125", "mm-62.5-125", "si-105-125", "large-92-142", "hcs-200-230"])
def test_no_other_fiber_has_rods(settings: RodSettings, name: str) -> None:
    scene = clean_scene(name, fiber_model(name).cladding_um / 290.0, blur_um=0.4, read_noise=1.2)
    drawing = draw(scene, 8)
    assert rods_of(drawing.picture, drawing.cladding, settings) == ()


def test_two_drops_opposite_each_other_but_not_alike_are_no_rods(settings: RodSettings) -> None:
    drops = (Particle((27.0, 0.0), 35.0, -9.0), Particle((-27.0, 0.0), 22.0, -9.0))
    drawing = draw(clean_scene("sm-9-125", 0.434, read_noise=1.2, flaws=drops), 9)
    assert rods_of(drawing.picture, drawing.cladding, settings) == ()


def test_a_single_disc_is_no_rod(settings: RodSettings) -> None:
    scene = panda()
    lone = replace(scene, fiber=replace(scene.fiber, rods=scene.fiber.rods[:1]))
    drawing = draw(lone, 10)
    assert rods_of(drawing.picture, drawing.cladding, settings) == ()


def test_a_flat_picture_has_no_rods(settings: RodSettings) -> None:
    assert rods_of(np.full((200, 200), 80, np.uint8), Ellipse(99.5, 99.5, 80.0, 80.0), settings) == ()


def test_rods_partly_outside_the_picture_break_nothing(settings: RodSettings) -> None:
    drawing = draw(panda(), 11)
    left = drawing.picture[:, : drawing.picture.shape[1] // 3].copy()
    assert rods_of(left, drawing.cladding, settings) == ()


def test_overlap_is_judged_in_the_plane_of_the_fiber() -> None:
    cladding = Ellipse(100.0, 100.0, 120.0, 80.0)
    rod = cladding.scaled(0.28).moved(0.43 * 120.0, 0.0)
    assert not overlap(cladding.scaled(0.14), rod, cladding)
    assert overlap(cladding.scaled(0.16), rod, cladding)


@pytest.mark.slow
def test_rods_are_seen_in_a_varied_population_where_there_are_some_and_only_there(settings: RodSettings) -> None:
    found = {True: [0, 0], False: [0, 0]}
    for seed in range(90):
        scene = random_scene(seed)
        if scene.sensor.width <= 1300:
            drawing = draw(scene, seed)
            counts = found[bool(scene.fiber.rods)]
            counts[0] += bool(rods_of(drawing.picture, drawing.cladding, settings))
            counts[1] += 1
    assert found[False][0] == 0
    assert found[True][0] == found[True][1] > 0


@pytest.mark.golden
@pytest.mark.slow
def test_no_real_ordinary_fiber_has_rods(golden: GoldenPictures, settings: RodSettings, deep: Any) -> None:
    for name, label in golden.truth.items():
        cladding = Ellipse(*(label["geometry"][key] for key in ("cx", "cy", "a", "b", "ang")))
        assert rods_of(read_picture(golden.path(name), deep.read).grey, cladding, settings) == (), name


def test_sensor_noise_alone_makes_no_rods(settings: RodSettings) -> None:
    for seed in range(5):
        sensor = Sensor(width=480, height=480, blur_um=0.4, read_noise=3.0)
        drawing = draw(clean_scene("sm-9-125", 0.434, sensor=sensor), seed)
        assert rods_of(drawing.picture, drawing.cladding, settings) == ()
