"""From pixels to micrometres and fixture millimetres: known answers, and what must hold for any fixture."""

from __future__ import annotations

import doctest
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from dscope_gui.domain import fixture
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fixture import Fixture, PlacedPoints
from dscope_gui.domain.images import Points
from dscope_gui.domain.live import Placed
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.domain.scale import Scale, ScaleSource

END_FACE = EndFace(Ellipse(500.0, 400.0, 180.0, 165.0), None, "hough", 1.0, 0.2)
SCALE = Scale(0.35, 0.38, ScaleSource.CALIBRATION, 0.002)
HERE = Fix(48.0, 11.0, FixQuality.GPS, 0.5)

coordinate = st.floats(-4000.0, 4000.0)
points = st.lists(st.tuples(coordinate, coordinate), min_size=1, max_size=8)
per_um = st.floats(0.1, 20.0)
fixtures = st.builds(
    lambda x, y, origin, physical, turn, up: Fixture(
        FixtureCalibration(
            pixels_per_micron=(x, y),
            origin_xy_pixels=origin,
            physical_origin_mm=physical,
            rotation_deg=turn,
            y_points_up=up,
        )
    ),
    per_um,
    per_um,
    st.tuples(coordinate, coordinate),
    st.tuples(st.floats(-500.0, 500.0), st.floats(-500.0, 500.0)),
    st.floats(-360.0, 360.0),
    st.booleans(),
)


def _mm(made: Fixture, points_px: ArrayLike) -> Points:
    found = made.place(points_px).mm
    assert found is not None
    return found


def test_the_worked_example_of_the_docstring_is_right() -> None:
    tried = doctest.testmod(fixture)
    assert tried.attempted >= 3
    assert tried.failed == 0


def test_without_any_scale_nothing_is_placed() -> None:
    made = Fixture(FixtureCalibration(origin_xy_pixels=(1.0, 2.0), physical_origin_mm=(0.0, 0.0)), None, END_FACE)
    assert made.place([[3.0, 4.0]]) == PlacedPoints(None, None, None)
    assert made.place_of(HERE)((3.0, 4.0)) == Placed(None, None, HERE)
    assert made.points_px([[0.0, 0.0]]) is None


def test_without_an_origin_and_without_an_end_face_nothing_is_placed() -> None:
    assert Fixture(FixtureCalibration(), SCALE, None).place([[3.0, 4.0]]).um is None


def test_without_a_physical_origin_there_are_micrometres_from_the_cladding_but_no_millimetres() -> None:
    found = Fixture(FixtureCalibration(), SCALE, END_FACE).place([[600.0, 300.0], [500.0, 400.0]])
    assert found.um is not None
    assert found.um.tolist() == pytest.approx(np.array([[35.0, -38.0], [0.0, 0.0]]))
    assert found.mm is None


def test_the_written_scale_goes_before_the_stations() -> None:
    made = Fixture(FixtureCalibration(pixels_per_micron=4.0), SCALE, END_FACE)
    assert made.um_per_px == (0.25, 0.25)
    assert made.uncertainty_rel is None
    assert made.place([[510.0, 400.0]]).uncertainty_um is None


def test_the_scales_uncertainty_grows_with_the_distance_from_the_origin() -> None:
    found = Fixture(FixtureCalibration(), SCALE, END_FACE).place([[500.0, 400.0], [600.0, 400.0], [500.0, 600.0]])
    assert found.uncertainty_um is not None
    assert found.uncertainty_um.tolist() == pytest.approx([0.0, 0.002 * 35.0, 0.002 * 76.0])


def test_no_points_are_no_places() -> None:
    found = Fixture(FixtureCalibration(physical_origin_mm=(0.0, 0.0)), SCALE, END_FACE).place([])
    assert found.um is not None and found.um.shape == (0, 2)
    assert found.mm is not None and found.mm.shape == (0, 2)


@pytest.mark.parametrize(
    ("rotation_deg", "y_points_up", "right", "down"),
    [
        (0.0, False, (1.0, 0.0), (0.0, 1.0)),
        (90.0, False, (0.0, 1.0), (-1.0, 0.0)),
        (180.0, False, (-1.0, 0.0), (0.0, -1.0)),
        (0.0, True, (1.0, 0.0), (0.0, -1.0)),
        (90.0, True, (0.0, 1.0), (1.0, 0.0)),
        (-90.0, True, (0.0, -1.0), (-1.0, 0.0)),
    ],
)
def test_right_and_down_on_the_picture_are_these_directions_of_the_fixture(
    rotation_deg: float, y_points_up: bool, right: tuple[float, float], down: tuple[float, float]
) -> None:
    made = Fixture(
        FixtureCalibration(
            pixels_per_micron=0.001,  # a pixel is a millimetre
            origin_xy_pixels=(0.0, 0.0),
            physical_origin_mm=(0.0, 0.0),
            rotation_deg=rotation_deg,
            y_points_up=y_points_up,
        )
    )
    assert _mm(made, [(1.0, 0.0), (0.0, 1.0)]).tolist() == pytest.approx(np.array([right, down]), abs=1e-12)


@given(made=fixtures, points_px=points)
def test_the_way_back_leads_to_the_same_pixels(made: Fixture, points_px: list[tuple[float, float]]) -> None:
    back = made.points_px(_mm(made, points_px))
    assert back is not None
    # A millimetre of 500 keeps 1e-13 of it, 20 px per µm make 2e-6 px of that.
    assert np.allclose(back, points_px, atol=1e-5)


@given(made=fixtures, first=st.tuples(coordinate, coordinate), second=st.tuples(coordinate, coordinate))
def test_turning_and_mirroring_keep_distances(
    made: Fixture, first: tuple[float, float], second: tuple[float, float]
) -> None:
    um, mm = made.place([first, second]).um, _mm(made, [first, second])
    assert um is not None
    assert math.dist(*mm) * 1000.0 == pytest.approx(math.dist(*um), abs=1e-6)


@given(made=fixtures)
def test_the_picture_is_mirrored_just_where_y_points_up(made: Fixture) -> None:
    at, right, down = _mm(made, [(0.0, 0.0), (100.0, 0.0), (0.0, 100.0)])
    (a, b), (c, d) = right - at, down - at
    assert bool(a * d - b * c < 0) is made.settings.y_points_up


@given(made=fixtures)
def test_the_origin_lies_where_it_was_measured(made: Fixture) -> None:
    assert made.settings.origin_xy_pixels is not None
    assert _mm(made, [made.settings.origin_xy_pixels])[0].tolist() == pytest.approx(made.settings.physical_origin_mm)


@given(made=fixtures, points_px=points)
def test_single_points_get_the_same_places_as_many(made: Fixture, points_px: list[tuple[float, float]]) -> None:
    many, single = made.place(points_px), list(map(made.place_of(HERE), points_px))
    assert many.um is not None
    assert np.allclose([one.um or () for one in single], many.um, atol=1e-9)
    assert np.allclose([one.mm or () for one in single], _mm(made, points_px), atol=1e-9)
    assert {one.fix for one in single} == {HERE}


def test_two_points_of_a_stage_micrometer_lie_a_millimetre_apart_whatever_way_it_lies() -> None:
    """Pixels 0.35 µm wide and 0.38 µm high: a millimetre is 2857.14 px along x and 2631.58 px along y."""
    made = Fixture(FixtureCalibration(physical_origin_mm=(10.0, 20.0), rotation_deg=37.0), SCALE, END_FACE)
    along_x = _mm(made, [(100.0, 100.0), (100.0 + 1000.0 / 0.35, 100.0)])
    along_y = _mm(made, [(100.0, 100.0), (100.0, 100.0 + 1000.0 / 0.38)])
    assert math.dist(*along_x) == pytest.approx(1.0)
    assert math.dist(*along_y) == pytest.approx(1.0)
