"""Targets drawn by Pillow, matplotlib, Qt, OpenCV and by integration: the scale comes out right."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.calibration import TargetFit, calibrate
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.images import GreyImage
from tests.calibration.campaign import CLOSE, TILTS, honest, trapped
from tests.calibration.drawers import DRAWERS
from tests.calibration.scenes import PITCH_UM, DotScene, Spoiling, lattice, placed, with_spoiling
from tests.calibration.taking import taken

TARGET = DotTarget(pitch_um=PITCH_UM)
PLAIN = DotScene(width=640, height=480, pitch_px=36.0, radius_px=9.0)


def _fit(scene: DotScene, drawer: str = "integrated") -> TargetFit:
    return calibrate(taken(scene, drawer), TARGET)


def _errors(fit: TargetFit, scene: DotScene) -> tuple[float, float]:
    return fit.um_per_px_x / scene.um_per_px_x - 1.0, fit.um_per_px_y / scene.um_per_px_y - 1.0


@pytest.mark.parametrize("drawer", DRAWERS)
def test_every_drawing_gives_its_scale(drawer: str) -> None:
    assert _errors(_fit(PLAIN, drawer), PLAIN) == pytest.approx((0.0, 0.0), abs=CLOSE / 5)


@pytest.mark.parametrize(
    "scene",
    [
        replace(PLAIN, dark=False),
        replace(PLAIN, rotation_deg=45.0),
        replace(PLAIN, rotation_deg=-91.0),
        replace(PLAIN, aspect=0.917),
        replace(PLAIN, aspect=1 / 0.917, rotation_deg=30.0),
        replace(PLAIN, distortion=0.03),
        replace(PLAIN, distortion=-0.03, rotation_deg=20.0),
        replace(PLAIN, missing=0.35),
        replace(PLAIN, dirty=0.15, crumbs=8),
        replace(PLAIN, pitch_px=11.0, radius_px=2.8),
        replace(PLAIN, pitch_px=80.0, radius_px=26.0),
        replace(PLAIN, glass=120.0, dot=80.0),
        replace(PLAIN, spoiling=Spoiling(vignetting=0.5, gradient=0.4, gradient_deg=70.0)),
        replace(PLAIN, dark=False, dot=100.0, glass=180.0, spoiling=Spoiling(vignetting=0.4, gradient=0.3)),
        replace(PLAIN, spoiling=Spoiling(blur_px=2.5, noise=6.0)),
        replace(PLAIN, spoiling=Spoiling(jpeg=50)),
        replace(PLAIN, spoiling=Spoiling(gamma=0.45)),
        replace(PLAIN, spoiling=Spoiling(bits16=True)),
        replace(PLAIN, glass=255.0, dot=0.0, spoiling=Spoiling(blur_px=0.0, noise=0.0)),
    ],
    ids=lambda scene: str({k: v for k, v in vars(scene).items() if v != getattr(PLAIN, k)}),
)
def test_the_scale_comes_out_right_whatever_the_target_went_through(scene: DotScene) -> None:
    fit = _fit(scene)
    assert _errors(fit, scene) == pytest.approx((0.0, 0.0), abs=CLOSE)
    assert max(map(abs, _errors(fit, scene))) <= 4.0 * fit.uncertainty_rel


def test_centres_are_where_the_dots_were_drawn_though_the_light_falls_off_across_them() -> None:
    scene = with_spoiling(
        replace(PLAIN, pitch_px=90.0, radius_px=25.0), vignetting=0.5, gradient=0.4, noise=0.0, bits16=True
    )
    fit = _fit(scene)
    _, drawn = lattice(scene)
    distance = np.sqrt(((fit.centres_px[:, None, :] - drawn[None, :, :]) ** 2).sum(axis=2)).min(axis=1)
    # The light pulls the centre of gravity of such a dot by up to 0.2 px.
    assert distance.max() < 0.02


def test_columns_and_rows_follow_the_target_through_gaps_and_distortion() -> None:
    scene = replace(PLAIN, missing=0.3, distortion=0.05, rotation_deg=10.0)
    fit = _fit(scene)
    # The grid may have been counted from another dot: one shift must bring all of it onto the truth.
    index, drawn = lattice(scene)
    nearest = ((fit.centres_px[:, None, :] - drawn[None, :, :]) ** 2).sum(axis=2).argmin(axis=1)
    assert len(np.unique(index[nearest] - fit.index, axis=0)) == 1


def test_rotation_distortion_and_the_dots_own_size_are_told() -> None:
    scene = replace(PLAIN, rotation_deg=12.5, distortion=0.02)
    fit = _fit(scene)
    assert fit.rotation_deg == pytest.approx(12.5, abs=0.01)
    assert fit.distortion == pytest.approx(0.02, abs=0.0005)
    assert fit.shear_deg == pytest.approx(0.0, abs=0.01)
    assert fit.dot_um == pytest.approx(2.0 * 9.0 * scene.um_per_px_x, rel=0.03)
    assert fit.dots_dark


def test_dirty_dots_are_found_and_left_out() -> None:
    clean, dirty = _fit(PLAIN), _fit(replace(PLAIN, dirty=0.2))
    assert clean.used.all()
    assert 0.1 < 1.0 - dirty.dots_used / len(dirty.used) < 0.3
    assert dirty.largest_residual_px < 0.2


def test_the_picture_is_left_as_it_was_and_gives_the_same_answer_twice() -> None:
    picture: GreyImage = taken(PLAIN)
    before = picture.copy()
    first, second = calibrate(picture, TARGET), calibrate(picture, TARGET)
    assert (picture == before).all()
    assert (first.um_per_px_x, first.uncertainty_rel) == (second.um_per_px_x, second.uncertainty_rel)


def test_the_uncertainty_of_the_pitch_is_part_of_that_of_the_scale() -> None:
    fit = calibrate(taken(PLAIN), DotTarget(pitch_um=PITCH_UM, pitch_uncertainty_um=0.03))
    assert fit.budget.pitch == pytest.approx(0.003)
    assert fit.uncertainty_rel == pytest.approx(0.003, rel=0.01)


def test_slightly_oblong_pixels_may_be_a_tilted_target_and_the_uncertainty_says_so() -> None:
    scene = replace(PLAIN, aspect=1.02)
    unknown, known = _fit(scene), calibrate(taken(scene), TARGET, pixel_aspect=1.02)
    assert unknown.budget.tilt == pytest.approx(0.02 / np.sqrt(3.0), rel=0.05)
    assert "oblong" in unknown.remarks[-1]
    assert known.budget.tilt == 0.0


def test_the_drawn_lattice_is_the_one_that_was_meant() -> None:
    """Guards the tests themselves: one column is a pitch to the right, whatever else is set."""
    step = placed(replace(PLAIN, rotation_deg=0.0), np.array([[0.0, 0.0], [1.0, 0.0]]))
    assert step[1] - step[0] == pytest.approx((36.0, 0.0))


@pytest.mark.slow
def test_of_many_random_targets_nearly_all_come_out_right_and_none_wrong() -> None:
    outcomes = list(honest(range(7_000, 7_025)))
    assert np.mean([one.close for one in outcomes]) >= 0.95
    assert not [one for one in outcomes if one.wrong]
    # Of 25 pictures, fewer than 21 within 2 u would be one in a hundred by chance at 95 %.
    assert sum(one.error is None or abs(one.error) <= 2 * one.uncertainty for one in outcomes) >= 21


@pytest.mark.slow
def test_of_the_traps_that_look_most_like_targets_none_gets_a_wrong_scale() -> None:
    kinds = ("alternating faint", "checkerboard missing but few", "only fiducials seen", "oblong grid")
    found = [*trapped(range(20, 22), kinds=kinds), *trapped(range(20, 22), kinds=TILTS, pixel_aspect=1.0)]
    assert not [one for one in found if one.wrong]
