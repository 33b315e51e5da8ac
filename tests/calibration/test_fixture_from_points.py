"""Rotation, origin and scale of a fixture from points of known millimetres."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dscope_gui.calibration.fixture_from_points import FittedFixture, fixture_from_points
from dscope_gui.calibration.fixture_points import FixturePoint, parse_fixture_point, read_fixture_points
from dscope_gui.domain.fixture import Fixture
from dscope_gui.domain.images import Points
from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.errors import WrongUse

TRUTH = FixtureCalibration(
    pixels_per_micron=(2.0, 2.5),
    origin_xy_pixels=(1000.0, 800.0),
    physical_origin_mm=(12.0, 7.0),
    rotation_deg=123.4,
    y_points_up=True,
)
UM_PER_PX = (0.5, 0.4)
PX = np.array([[100.0, 150.0], [1900.0, 200.0], [1700.0, 1400.0], [300.0, 1300.0]])


def mm_of(settings: FixtureCalibration, px: Points = PX) -> Points:
    mm = Fixture(settings).place(px).mm
    assert mm is not None
    return mm


def same_places(fitted: FittedFixture, truth: FixtureCalibration) -> bool:
    """Whether both put the whole picture to the same places, within 10 nm."""
    corners = np.array([[0.0, 0.0], [2047.0, 0.0], [2047.0, 1535.0], [0.0, 1535.0], [1000.0, 700.0]])
    return bool(np.allclose(mm_of(fitted.settings, corners), mm_of(truth, corners), atol=1e-5))


@given(
    turn=st.floats(-180.0, 180.0),
    per_um=st.floats(0.2, 10.0),
    aspect=st.floats(0.8, 1.25),
    is_up=st.booleans(),
    x_mm=st.floats(-300.0, 300.0),
)
def test_any_fixture_is_found_from_four_points(
    turn: float, per_um: float, aspect: float, is_up: bool, x_mm: float
) -> None:
    truth = FixtureCalibration(
        pixels_per_micron=(per_um, per_um / aspect),
        origin_xy_pixels=(10.0, 20.0),
        physical_origin_mm=(x_mm, -4.0),
        rotation_deg=turn,
        y_points_up=is_up,
    )
    fitted = fixture_from_points(PX, mm_of(truth), pixel_aspect=aspect)
    assert same_places(fitted, truth)
    assert fitted.residual_mm < 1e-9


def test_with_a_known_scale_the_scale_is_kept_and_compared() -> None:
    stretched = 7.0 + 1.02 * (mm_of(TRUTH) - 7.0)
    fitted = fixture_from_points(PX, stretched, um_per_px=UM_PER_PX)
    assert fitted.settings.pixels_per_micron == pytest.approx((2.0, 2.5))
    assert fitted.settings.rotation_deg == pytest.approx(123.4)
    assert fitted.scale_off == pytest.approx(0.02)
    assert fitted.residual_mm > 0.001


def test_two_points_are_enough_where_the_handedness_is_said() -> None:
    fitted = fixture_from_points(PX[:2], mm_of(TRUTH)[:2], pixel_aspect=0.8, y_points_up=True)
    assert same_places(fitted, TRUTH)


def test_square_pixels_are_written_as_one_number() -> None:
    truth = TRUTH.model_copy(update={"pixels_per_micron": 2.0})
    assert fixture_from_points(PX, mm_of(truth)).settings.pixels_per_micron == pytest.approx(2.0)


def test_the_misses_of_points_read_with_noise_are_as_large_as_the_noise() -> None:
    """Eight points read to 5 µm: of their 16 coordinates four are used up by the fit."""
    chance = np.random.default_rng(6)
    px = chance.uniform(0.0, 2000.0, (8, 2))
    true_mm = mm_of(TRUTH, px)
    found = [
        fixture_from_points(px, true_mm + chance.normal(0.0, 0.005, px.shape), pixel_aspect=0.8) for _ in range(50)
    ]
    mean = math.sqrt(float(np.mean([one.residual_mm**2 for one in found])))
    assert mean == pytest.approx(0.005 * math.sqrt(12 / 8), rel=0.1)
    worst = max(float(np.abs(mm_of(one.settings) - mm_of(TRUTH)).max()) for one in found)
    assert worst < 0.025


@pytest.mark.parametrize(
    ("px", "mm", "said"),
    [
        ([], [], "At least two points"),
        ([[1, 2]], [[1, 2]], "At least two points"),
        ([[1, 2], [3, 4]], [[1, 2]], "At least two points"),
        ([[1, 2], [1.2, 2.3]], [[1, 2], [3, 4]], "on top of each other in px"),
        ([[1, 2], [300, 400]], [[1, 2], [1, 2]], "on top of each other in mm"),
        ([[1, 2], [float("nan"), 4]], [[1, 2], [3, 4]], "no number"),
        ([[1, 2], [3, float("inf")]], [[1, 2], [3, 4]], "no number"),
        ([[1, 2], [301, 402]], [[1, 2], [3, 4]], "one line"),
        ([[0, 0], [100, 1], [200, 0], [300, 1]], [[0, 0], [1, 0], [2, 0], [3, 0]], "one line"),
        ([[0, 0], [100, 0], [0, 100]], [[0, 0], [1, 0], [2, 0]], "fit neither way"),
    ],
)
def test_points_that_do_not_tell_are_refused(px: list[list[float]], mm: list[list[float]], said: str) -> None:
    with pytest.raises(WrongUse, match=said):
        fixture_from_points(px, mm)


def test_exchanged_points_are_called_a_contradiction_with_the_worst_point() -> None:
    mm = mm_of(TRUTH)[[1, 0, 2, 3]]
    with pytest.raises(WrongUse, match=r"contradict each other: they miss by .* mm, point [12] most"):
        fixture_from_points(PX, mm, um_per_px=UM_PER_PX, y_points_up=True)


def test_micrometres_given_for_millimetres_are_noticed_where_the_scale_is_known() -> None:
    with pytest.raises(WrongUse, match="as far apart as the given scale says"):
        fixture_from_points(PX, mm_of(TRUTH) * 1000.0, um_per_px=UM_PER_PX)


def test_a_point_is_written_as_pixels_and_millimetres() -> None:
    assert parse_fixture_point("1024,768.5=12.5,-7") == FixturePoint((1024.0, 768.5), (12.5, -7.0))


@pytest.mark.parametrize("text", ["", "1,2", "1,2=3", "1,2,3=4", "1=2,3,4", "a,2=3,4", "1,2=3,4=5"])
def test_what_is_no_point_is_refused(text: str) -> None:
    with pytest.raises(WrongUse, match="is no point"):
        parse_fixture_point(text)


@pytest.mark.parametrize(
    "text",
    [
        "x_px,y_px,x_mm,y_mm\n1,2,3.5,4\n5,6,7,8\n",
        "\ufeff1;2;3,5;4\r\n5;6;7;8\r\n",
        "# the bracket\n1 2 3.5 4  # upper left\n\n5\t6\t7\t8",
    ],
)
def test_a_table_may_be_written_as_spreadsheets_write_it(text: str) -> None:
    assert read_fixture_points(text) == (
        FixturePoint((1.0, 2.0), (3.5, 4.0)),
        FixturePoint((5.0, 6.0), (7.0, 8.0)),
    )


@pytest.mark.parametrize(("text", "line"), [("1,2,3,4\n1,2,3", 2), ("x,y,X,Y\n1,2,3,4\nhello", 3), ("1,2,3,4,5", 1)])
def test_a_line_that_is_no_point_is_named(text: str, line: int) -> None:
    with pytest.raises(WrongUse, match=f"Line {line} is no point"):
        read_fixture_points(text)
