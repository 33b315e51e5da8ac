"""The dip in the middle of a lit core is no defect; a pit in the same place is."""

from __future__ import annotations

import pytest

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.fuse import fuse
from tests.engine.fuse.drawn import CLADDING, MIDDLE, RADIUS, blank, crop_of, nothing, spot, sure

LIT = 60.0
"""Levels of the core above the cladding."""
MULTIMODE, SINGLE_MODE = 0.4, 0.07
"""Core radius in cladding radii."""


@pytest.fixture(scope="module")
def settings(deep: Profile) -> FuseSettings:
    return deep.fuse


def number_found(settings: FuseSettings, mark: FloatImage, *, core_radius: float | None, step: float = LIT) -> int:
    lit = spot(MIDDLE, MIDDLE, 2.0 * RADIUS * (core_radius or MULTIMODE), step)
    crop = crop_of(mark, background=blank() + CLADDING + lit)
    return len(fuse(nothing(settings) | sure(mark, "regions", settings, 1.3), crop, core_radius, settings))


def central(contrast: float) -> FloatImage:
    return spot(MIDDLE, MIDDLE, 7.0, contrast)


@pytest.mark.parametrize("contrast", [-30.0, 30.0])
def test_a_dip_or_peak_that_stays_between_the_levels_is_excused(settings: FuseSettings, contrast: float) -> None:
    assert number_found(settings, central(contrast), core_radius=MULTIMODE) == 0


@pytest.mark.parametrize("contrast", [-LIT - 5.0, -LIT - 60.0])
def test_a_pit_as_dark_as_the_cladding_or_darker_is_kept(settings: FuseSettings, contrast: float) -> None:
    assert number_found(settings, central(contrast), core_radius=MULTIMODE) == 1


def test_the_same_dip_beside_the_middle_is_kept(settings: FuseSettings) -> None:
    beside = spot(MIDDLE + 12.0, MIDDLE, 7.0, -30.0)
    assert number_found(settings, beside, core_radius=MULTIMODE) == 1


def test_a_mark_that_reaches_out_of_the_middle_is_kept(settings: FuseSettings) -> None:
    assert number_found(settings, spot(MIDDLE, MIDDLE, 17.0, -30.0), core_radius=MULTIMODE) == 1


def test_in_single_mode_fiber_nothing_is_excused(settings: FuseSettings) -> None:
    assert number_found(settings, central(-30.0), core_radius=SINGLE_MODE) == 1


def test_where_no_core_was_seen_nothing_is_excused(settings: FuseSettings) -> None:
    assert number_found(settings, central(-30.0), core_radius=None) == 1


@pytest.mark.parametrize("step", [0.0, 3.0, -20.0])
def test_in_a_core_that_is_not_lit_nothing_is_excused(settings: FuseSettings, step: float) -> None:
    assert number_found(settings, central(-30.0), core_radius=MULTIMODE, step=step) == 1
