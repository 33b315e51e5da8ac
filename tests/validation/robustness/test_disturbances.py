"""Each disturbance does to the picture what its knob says, and nothing to the given one."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.errors import WrongUse
from dscope_gui.validation.robustness import DISTURBANCES, Disturbance, disturb, disturbances_named
from dscope_gui.validation.robustness.blur_and_noise import defocused, disc_kernel, noisy
from dscope_gui.validation.robustness.camera import as_levels, grain_sigma
from dscope_gui.validation.robustness.coding import compressed
from dscope_gui.validation.robustness.light import illuminated, lit_from_one_side, veiled
from tests.validation.robustness.drawn import CENTER, picture, subject

RNG = 5


def rng() -> np.random.Generator:
    return np.random.default_rng(RNG)


def even(level: int, shape: tuple[int, int] = (200, 240)) -> GreyImage:
    return np.full(shape, level, np.uint8)


def test_half_as_much_light_again_cuts_off_at_full_scale_and_rounds_to_whole_levels() -> None:
    ramp = np.tile(np.arange(256, dtype=np.uint8), (64, 1))
    brighter = illuminated(ramp, 0.5, rng())
    assert brighter.dtype == np.uint8
    assert (brighter[:, 171:] == 255).all()
    assert abs(brighter[:, :170].astype(float) - 1.5 * ramp[:, :170]).max() <= 0.5


def test_less_light_keeps_the_relative_noise_of_light_itself() -> None:
    bright = noisy(even(160), 8.0, rng())
    dark = illuminated(bright, -0.5, np.random.default_rng(6))
    assert dark.mean() == pytest.approx(80.0, abs=0.3)
    assert dark.std() == pytest.approx(bright.std() * np.sqrt(0.5), rel=0.05)


def test_a_picture_of_twelve_bits_keeps_its_steps() -> None:
    deep = np.full((64, 64), 1000 << 4, np.uint16)
    darker = illuminated(deep, -0.5, rng())
    assert darker.dtype == np.uint16
    assert (darker == 500 << 4).all()


def test_light_from_one_side_rises_in_its_direction_only() -> None:
    lit = lit_from_one_side(even(100), 0.4, 0.0, rng()).astype(float)
    half = np.hypot(240, 200) / 2
    assert lit[:, -1].mean() == pytest.approx(100 * (1 + 0.4 * 119.5 / half), abs=1.0)
    assert lit[:, 0].mean() == pytest.approx(100 * (1 - 0.4 * 119.5 / half), abs=1.0)
    assert abs(lit[0].mean() - lit[-1].mean()) < 0.1


def test_stray_light_takes_contrast_and_leaves_noise_and_mean() -> None:
    before = picture(noise=2.0)
    after = veiled(before, 0.75, rng())
    step = [float(p[150:170, 205:215].mean()) - float(p[10:40, 10:40].mean()) for p in (before, after)]
    assert step[1] == pytest.approx(0.25 * step[0], rel=0.05)
    assert after.mean() == pytest.approx(before.mean(), abs=0.5)
    assert grain_sigma(as_levels(after)) == pytest.approx(grain_sigma(as_levels(before)), rel=0.1)


@pytest.mark.parametrize("radius", [(2.0, 2.0), (5.0, 3.0), (0.3, 0.3)])
def test_the_blur_disc_is_even_and_as_wide_as_it_says(radius: tuple[float, float]) -> None:
    disc = disc_kernel(*radius)
    assert disc.sum() == pytest.approx(1.0)
    x = np.arange(disc.shape[1]) - (disc.shape[1] - 1) / 2
    spread = np.sqrt((disc.sum(axis=0) * x**2).sum())
    assert spread == pytest.approx(radius[0] / 2 if radius[0] > 1 else 0.0, rel=0.06, abs=1e-6)


def test_defocus_spreads_a_point_over_its_disc_and_keeps_the_noise() -> None:
    point = even(0)
    point[100, 120] = 255
    soft = defocused(point, 2.0, (0.5, 1.0), rng())
    rows, columns = np.nonzero(soft)
    assert (int(np.ptp(columns)), int(np.ptp(rows))) == (8, 4)  # 2 um are 4 px across and 2 px down
    before = noisy(even(120), 3.0, rng())
    assert defocused(before, 2.0, (0.5, 0.5), np.random.default_rng(6)).std() == pytest.approx(before.std(), rel=0.1)


def test_noise_has_its_sigma_in_the_middle_and_more_where_it_is_bright() -> None:
    assert noisy(even(128), 4.0, rng()).std() == pytest.approx(4.0, rel=0.03)
    assert noisy(even(200), 4.0, rng()).std() == pytest.approx(4.0 * np.sqrt(0.5 + 0.5 * 200 / 128), rel=0.03)


def test_the_noise_of_white_noise_is_measured_right_and_marks_hardly_count() -> None:
    assert grain_sigma(as_levels(noisy(even(128), 3.0, rng()))) == pytest.approx(3.0, rel=0.03)
    assert grain_sigma(as_levels(picture(noise=2.0))) == pytest.approx(2.0, rel=0.15)


def test_a_lower_jpeg_quality_loses_more() -> None:
    before = picture(noise=2.0)
    lost = [np.abs(compressed(before, q).astype(float) - before).mean() for q in (100, 80, 40, 10)]
    assert lost == sorted(lost)
    assert lost[0] < 0.5 < lost[-1]


@pytest.mark.parametrize("disturbance", DISTURBANCES, ids=lambda one: one.name)
def test_disturbing_is_pure_and_the_same_every_time(disturbance: Disturbance) -> None:
    given, one = picture(), subject()
    given.flags.writeable = False
    before = given.copy()
    level = disturbance.levels[-1]
    first, again = disturb(given, disturbance, one, level), disturb(given, disturbance, one, level)
    assert np.array_equal(first, again)
    assert np.array_equal(given, before)
    assert first.shape == disturbance.place(one, given.shape, level).shape
    assert not (first.shape == given.shape and np.array_equal(first, given))


def test_every_picture_has_a_direction_and_a_chance_of_its_own() -> None:
    one, other = subject(), subject()
    assert one.direction_deg == other.direction_deg
    assert 0.0 <= one.direction_deg < 360.0
    assert (one.labels.geometry.cx, one.labels.geometry.cy) == CENTER


def test_levels_are_told_with_sign_and_unit() -> None:
    light, turn = DISTURBANCES[0], next(one for one in DISTURBANCES if one.cyclic)
    assert [light.level_text(level) for level in (-30, 20)] == ["−30 %", "+20 %"]
    assert turn.level_text(45) == "45°"


def test_an_unknown_knob_and_a_blur_without_a_fiber_are_told() -> None:
    with pytest.raises(WrongUse, match="no disturbance 'defokus'"):
        disturbances_named(("defokus",))
    assert [one.name for one in disturbances_named(("noise", "defocus"))] == ["defocus", "noise"]
    with pytest.raises(WrongUse, match="name no fiber"):
        disturb(picture(), disturbances_named(("defocus",))[0], subject(nominal_um=None), 1.0)
