"""Pictures are deterministic, of the wanted size and depth, for every fiber."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.simulator import FIBERS, Ferrule, Light, Look, Pit, Sensor, clean_scene, draw, random_scene


@pytest.mark.parametrize("name", FIBERS)
def test_every_fiber_draws_with_its_nominal_size(name: str) -> None:
    scene = clean_scene(name, FIBERS[name].cladding_um / 150.0)
    drawing = draw(scene, 1)
    assert drawing.cladding.mean_radius * drawing.um_per_px[0] * 2.0 == pytest.approx(FIBERS[name].cladding_um)
    assert drawing.picture.shape == (scene.sensor.height, scene.sensor.width)
    assert int(drawing.picture.max()) > int(drawing.picture[tuple(s // 3 for s in drawing.picture.shape)])


def test_an_unknown_fiber_is_named() -> None:
    with pytest.raises(WrongUse, match="mm-51-125"):
        clean_scene("mm-51-125")


def test_same_scene_and_seed_give_the_same_picture() -> None:
    scene = random_scene(3, look=Look.VIDEO)
    assert np.array_equal(draw(scene, 5).picture, draw(random_scene(3, look=Look.VIDEO), 5).picture)
    assert not np.array_equal(draw(scene, 5).picture, draw(scene, 6).picture)


def test_one_more_flaw_leaves_noise_and_grain_as_they_are() -> None:
    scene = clean_scene(um_per_px=1.0, read_noise=2.0)
    scene = replace(scene, ferrule=replace(scene.ferrule, texture_contrast=2.0))
    changed = draw(scene, 1).picture != draw(replace(scene, flaws=(Pit((30.0, 0.0), 4.0, -50.0),)), 1).picture
    assert 0 < changed.sum() < 150


@pytest.mark.parametrize(("bits", "dtype", "step"), [(8, np.uint8, 1), (12, np.uint16, 16), (16, np.uint16, 1)])
def test_depths_use_the_full_range_of_their_type(bits: int, dtype: type, step: int) -> None:
    sensor = Sensor(width=200, height=180, bits=bits, read_noise=1.0)
    picture = draw(clean_scene(um_per_px=1.0, sensor=sensor), 1).picture
    assert picture.dtype == dtype
    assert not (picture % step).any()
    assert picture.mean() / np.iinfo(dtype).max == pytest.approx(0.6, abs=0.1)


def test_noise_is_as_strong_as_asked_for() -> None:
    sensor = Sensor(width=200, height=180, read_noise=3.0, shot_noise=4.0)
    corner = draw(clean_scene(um_per_px=1.0, sensor=sensor), 1).picture[:20]
    # Shot noise at level 190: 4 * sqrt(190 / 255); rounding adds 1/12. 4000 px say 2 % at best.
    assert corner.std() == pytest.approx((9.0 + 16.0 * 190.0 / 255.0 + 1.0 / 12.0) ** 0.5, rel=0.06)


def test_sharpening_makes_a_halo_outside_the_cladding() -> None:
    plain = Sensor(width=200, height=180, blur_um=1.0)
    halo = draw(clean_scene(um_per_px=1.0, sensor=replace(plain, sharpening=0.8)), 1).picture
    assert draw(clean_scene(um_per_px=1.0, sensor=plain), 1).picture.max() == 190
    assert 195 < halo.max() < 230


def test_light_falls_off_and_leans() -> None:
    scene = replace(clean_scene(um_per_px=1.0), ferrule=Ferrule(150.0), light=Light(gradient=0.2, vignetting=0.1))
    picture = draw(scene, 1).picture
    assert picture[0, -1] > picture[0, 0]
    assert picture[0, 0] < 150 * 0.8


def test_the_video_border_is_black() -> None:
    sensor = Sensor(width=200, height=180, border_px=(8, 6, 9, 0))
    picture = draw(clean_scene(um_per_px=1.0, sensor=sensor), 1).picture
    assert max(picture[:6].max(), picture[:, :8].max(), picture[:, -9:].max()) < 10
    assert picture[6:, 8:-9].min() > 50


@pytest.mark.parametrize("look", Look)
def test_random_end_faces_lie_on_the_picture(look: Look) -> None:
    for seed in range(20):
        scene = random_scene(seed, look=look)
        ellipse = scene.plane.ellipse(scene.fiber.cladding_um / 2.0)
        dx, dy = ellipse.half_extent()
        assert ellipse.cx - dx > 0
        assert ellipse.cx + dx < scene.sensor.width
        assert ellipse.cy - dy > 0
        assert ellipse.cy + dy < scene.sensor.height
        assert len(scene.flaws) <= 8


def test_the_population_is_varied() -> None:
    scenes = [random_scene(seed) for seed in range(200)]
    assert {scene.fiber.name for scene in scenes} == set(FIBERS)
    assert len({type(flaw) for scene in scenes for flaw in scene.flaws}) == 7
    assert sum(not scene.flaws for scene in scenes) > 20
    assert {scene.sensor.bits for scene in scenes} == {8, 12, 16}
