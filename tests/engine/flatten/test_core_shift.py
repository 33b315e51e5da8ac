"""A decentred core: how far it lies off, read from the picture itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten.core_shift import core_shift
from dscope_gui.engine.flatten.crop import cut
from dscope_gui.engine.flatten.shift import CoreShift
from dscope_gui.simulator import FIBERS, Core, Drawing, Light, clean_scene, draw

UM_PER_PX = 0.9
EVEN = Light()


def lit_core(offset_px: tuple[float, float], *, contrast: float = 60.0, light: Light = EVEN) -> Drawing:
    x, y = offset_px
    core = Core(50.0, contrast, offset_um=(x * UM_PER_PX, y * UM_PER_PX))
    fiber = replace(FIBERS["mm-50-125"], core=core)
    return draw(replace(clean_scene(fiber, UM_PER_PX, blur_um=0.9, read_noise=1.0), light=light), 1)


def found(drawing: Drawing, deep: Profile, core_radius: float = 0.4) -> CoreShift | None:
    part = cut(drawing.picture, drawing.cladding, deep.flatten.crop)
    return core_shift(part, core_radius, deep.flatten.background)


# From a fraction of the edge's width, which is 1 px, to three times of it.
@pytest.mark.parametrize("offset_px", [(0.4, 0.3), (-1.2, 0.8), (0.0, 2.0), (3.0, -1.0)])
def test_a_decentred_core_is_placed_to_a_tenth_of_a_pixel(deep: Profile, offset_px: tuple[float, float]) -> None:
    shift = found(lit_core(offset_px), deep)
    assert shift is not None
    assert (shift.dx, shift.dy) == pytest.approx(offset_px, abs=0.1)


def test_a_dark_core_is_placed_as_well_as_a_lit_one(deep: Profile) -> None:
    shift = found(lit_core((1.0, -0.5), contrast=-20.0), deep)
    assert shift is not None
    assert (shift.dx, shift.dy) == pytest.approx((1.0, -0.5), abs=0.1)


def test_light_from_one_side_does_not_move_the_core(deep: Profile) -> None:
    shift = found(lit_core((1.0, 0.0), light=Light(gradient=0.15, direction_deg=90.0, vignetting=0.3)), deep)
    assert shift is not None
    assert (shift.dx, shift.dy) == pytest.approx((1.0, 0.0), abs=0.1)


def test_a_centred_core_is_left_where_it_is(deep: Profile) -> None:
    assert found(lit_core((0.0, 0.0)), deep) is None


def test_where_there_is_no_edge_nothing_is_moved(deep: Profile) -> None:
    # By chance one in a hundred passes three standard errors; these eight places do not.
    places = np.linspace(0.55, 0.85, 8)
    drawing = lit_core((0.0, 0.0))
    assert [found(drawing, deep, core_radius=float(place)) for place in places] == [None] * 8


def test_rings_follow_the_core_inside_it_and_the_cladding_at_its_edge() -> None:
    shift = CoreShift(2.0, 1.0, edge=0.4)
    radii = np.array([0.0, 0.4, 0.7, 1.0, 1.5])
    assert shift.share(radii) == pytest.approx([1.0, 1.0, 0.5, 0.0, 0.0])
