"""Dust on the sensor told from dust on the blank."""

from __future__ import annotations

import math

import pytest

from dscope_gui.calibration.fixed_specks import fixed_specks
from tests.calibration.blanks import microscope, shots


def test_what_stays_while_the_blank_is_moved_is_found_at_its_place_in_its_size() -> None:
    camera = microscope()
    dust = camera.set_own_dirt(8, 4)
    camera.set_uneven(0.3)
    found = fixed_specks(shots(camera, 4))

    assert found is not None
    assert len(found) == len(dust)
    for speck in dust:
        nearest = min(found, key=lambda one: math.hypot(one.x_px - speck.x_px, one.y_px - speck.y_px))
        assert (nearest.x_px, nearest.y_px) == pytest.approx((speck.x_px, speck.y_px), abs=0.7)
        assert nearest.diameter_px == pytest.approx(speck.diameter_px, abs=1.5)
        assert nearest.contrast == pytest.approx(-speck.depth, abs=0.12)


def test_the_blank_s_own_dust_is_not_the_microscope_s() -> None:
    assert fixed_specks(shots(microscope(), 3)) == ()


def test_nothing_is_claimed_of_a_blank_that_was_not_moved() -> None:
    camera = microscope()
    camera.set_own_dirt(5, 1)
    assert fixed_specks(shots(camera, 4, moved=False)) is None


def test_nothing_is_claimed_when_two_captures_show_the_blank_at_one_place() -> None:
    camera = microscope()
    there_twice = [*shots(camera, 1), *shots(camera, 1, moved=False), *shots(camera, 2)]
    assert fixed_specks(there_twice) is None


def test_two_places_are_too_few() -> None:
    assert fixed_specks(shots(microscope(), 2)) is None
