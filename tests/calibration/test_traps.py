"""Pictures that ask for a wrong scale are refused, with a sentence that names the reason and the remedy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.calibration import CalibrationRefused, RefusalCause, calibrate
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.images import GreyImage
from tests.calibration.adversaries import TRAPS
from tests.calibration.campaign import outcome
from tests.calibration.scenes import PITCH_UM, DotScene, dots_only, with_spoiling
from tests.calibration.taking import taken

TARGET = DotTarget(pitch_um=PITCH_UM)
PLAIN = DotScene(width=640, height=480, pitch_px=36.0, radius_px=9.0)
DOT_UM = 18.0 * PLAIN.um_per_px_x


def _refusal(picture: GreyImage, target: DotTarget = TARGET, **known: float) -> CalibrationRefused:
    with pytest.raises(CalibrationRefused) as caught:
        calibrate(picture, target, **known)  # type: ignore[arg-type]  # names of its options
    assert caught.value.message and caught.value.hint
    return caught.value


@pytest.mark.parametrize("kind", sorted(set(TRAPS) - {"tilted without perspective"}))
def test_no_trap_gets_a_wrong_scale(kind: str) -> None:
    trap = TRAPS[kind](11)
    found = outcome(kind, 11, trap.picture, trap.um_per_px)
    assert not found.wrong, found


@pytest.mark.parametrize(
    ("kind", "causes"),
    [
        ("second rows missing", {RefusalCause.NOT_SQUARE}),
        ("alternating faint", {RefusalCause.AMBIGUOUS}),
        ("hexagonal", {RefusalCause.NOT_SQUARE}),
        ("oblong grid", {RefusalCause.NOT_SQUARE}),
        ("tilted", {RefusalCause.PERSPECTIVE}),
        ("speckle", {RefusalCause.NO_GRID}),
        ("random dots", {RefusalCause.NO_GRID, RefusalCause.TOO_FEW_DOTS}),
        ("ruler", {RefusalCause.NO_DOTS}),
        ("text", {RefusalCause.NO_GRID, RefusalCause.TOO_FEW_DOTS, RefusalCause.NO_DOTS}),
        ("blank", {RefusalCause.NO_DOTS, RefusalCause.TOO_DARK}),
        ("checkerboard", {RefusalCause.NO_GRID, RefusalCause.TOO_FEW_DOTS, RefusalCause.NO_DOTS}),
    ],
)
def test_the_cause_is_named(kind: str, causes: set[RefusalCause]) -> None:
    assert _refusal(TRAPS[kind](4).picture).cause in causes


def test_a_dark_picture_asks_for_light_and_a_white_one_for_less() -> None:
    assert _refusal(np.full((480, 640), 9, dtype=np.uint8)).cause is RefusalCause.TOO_DARK
    assert _refusal(np.full((480, 640), 255, dtype=np.uint8)).cause is RefusalCause.SATURATED
    assert _refusal(np.full((480, 640), 120, dtype=np.uint8)).cause is RefusalCause.NO_DOTS


def test_light_that_bleaches_the_dots_is_too_strong() -> None:
    assert _refusal(taken(replace(PLAIN, glass=900.0, dot=210.0))).cause is RefusalCause.SATURATED


def test_a_picture_of_a_few_pixels_is_refused() -> None:
    assert _refusal(np.zeros((8, 8), dtype=np.uint8)).cause is RefusalCause.NO_DOTS


def test_blur_is_named() -> None:
    assert _refusal(taken(with_spoiling(PLAIN, blur_px=6.0))).cause is RefusalCause.BLURRED


def test_fewer_than_twenty_dots_are_too_few() -> None:
    few = replace(PLAIN, pitch_px=120.0, radius_px=30.0)
    refusal = _refusal(taken(few))
    assert refusal.cause is RefusalCause.TOO_FEW_DOTS
    assert "20 are needed" in refusal.message


def test_dots_of_two_pixels_are_too_small() -> None:
    tiny = replace(PLAIN, pitch_px=9.0, radius_px=1.1, spoiling=replace(PLAIN.spoiling, blur_px=0.3))
    assert _refusal(taken(tiny)).cause in {RefusalCause.DOTS_TOO_SMALL, RefusalCause.NO_DOTS}


def test_a_tilt_without_perspective_is_told_where_the_pixels_are_known_to_be_square() -> None:
    tilted = replace(PLAIN, tilt_deg=4.0, distance=1e9)
    refusal = _refusal(taken(tilted), pixel_aspect=1.0)
    assert refusal.cause is RefusalCause.PERSPECTIVE
    assert "tilted by 4°" in refusal.message


def test_a_tilt_about_a_slanting_axis_is_told_even_where_they_are_not() -> None:
    tilted = replace(PLAIN, tilt_deg=5.0, tilt_axis_deg=25.0, distance=1e9)
    assert _refusal(taken(tilted)).cause is RefusalCause.PERSPECTIVE


SUBGRIDS = {
    "every second dot of a checkerboard": lambda at: at.sum(axis=1) % 2 == 0,
    "every second dot in both directions": lambda at: (at % 2 == 0).all(axis=1),
}


@pytest.mark.parametrize("name", SUBGRIDS)
def test_a_grid_with_dots_missing_in_a_pattern_is_refused_where_anything_else_is_known(name: str) -> None:
    scene = replace(PLAIN, pitch_px=24.0, radius_px=6.0)
    picture = taken(scene, drawn=dots_only(scene, SUBGRIDS[name]))
    expected = _refusal(picture, expected_um_per_px=scene.um_per_px_x * 1.05)
    sized = _refusal(picture, TARGET.model_copy(update={"dot_um": 12.0 * scene.um_per_px_x}))
    assert expected.cause is sized.cause is RefusalCause.WRONG_PITCH


@pytest.mark.parametrize("name", SUBGRIDS)
def test_where_nothing_else_is_known_it_is_at_least_said(name: str) -> None:
    """Such a picture is that of a coarser target, pixel by pixel; only the width of the dots is unusual."""
    scene = replace(PLAIN, pitch_px=24.0, radius_px=6.0)
    fit = calibrate(taken(scene, drawn=dots_only(scene, SUBGRIDS[name])), TARGET)
    assert "every second dot" in fit.remarks[0]


@pytest.mark.parametrize("factor", [0.5, 0.7071, 1.2, 1.4142, 2.0])
def test_a_pitch_that_is_wrong_by_a_factor_is_refused_where_the_scale_is_expected(factor: float) -> None:
    wrong = DotTarget(pitch_um=PITCH_UM * factor)
    refusal = _refusal(taken(PLAIN), wrong, expected_um_per_px=PLAIN.um_per_px_x)
    assert refusal.cause is RefusalCause.WRONG_PITCH
    assert f"{factor:.2f} times the expected" in refusal.message


def test_a_pitch_that_is_wrong_by_a_factor_is_refused_where_the_dots_diameter_is_known() -> None:
    wrong = DotTarget(pitch_um=2.0 * PITCH_UM, dot_um=DOT_UM)
    assert _refusal(taken(PLAIN), wrong).cause is RefusalCause.WRONG_PITCH
    assert calibrate(taken(PLAIN), TARGET.model_copy(update={"dot_um": DOT_UM})).remarks == ()


def test_the_expected_scale_may_differ_in_x_and_y() -> None:
    scene = replace(PLAIN, aspect=1.09)
    fit = calibrate(taken(scene), TARGET, expected_um_per_px=(scene.um_per_px_x, scene.um_per_px_y))
    assert fit.um_per_px_y > fit.um_per_px_x


def test_pitches_beyond_any_target_are_no_pitches() -> None:
    for pitch in (0.0, -1.0, float("nan"), float("inf"), 1e9):
        with pytest.raises(ValueError, match="pitch_um"):
            DotTarget(pitch_um=pitch)
