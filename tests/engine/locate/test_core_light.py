"""How clearly a core is lit, and what is no core at all."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.engine.locate import core_step
from dscope_gui.simulator import Core, Drawing, Ring, clean_scene, draw, fiber_model


def drawn(contrast: float, rings: tuple[Ring, ...] = ()) -> Drawing:
    model = replace(fiber_model("mm-50-125"), core=Core(50.0, contrast), rings=rings)
    return draw(clean_scene(model, 0.434, read_noise=0.5), 1)


@pytest.mark.parametrize("contrast", [-20.0, 6.0, 25.0, 90.0])
def test_the_step_is_the_contrast_of_the_core(contrast: float) -> None:
    picture = drawn(contrast)
    assert picture.core is not None
    assert core_step(picture.picture, picture.core) == pytest.approx(contrast, abs=1.0)


def test_pictures_of_16_bits_tell_the_same() -> None:
    picture = drawn(25.0)
    assert picture.core is not None
    deep: GreyImage = picture.picture.astype(np.uint16) * np.uint16(257)
    assert core_step(deep, picture.core) == pytest.approx(25.0, abs=1.0)


def test_a_thin_ring_in_the_glass_is_no_step() -> None:
    picture = drawn(0.0, (Ring(37.5, 1.5, 12.0),))
    assert abs(core_step(picture.picture, picture.cladding.scaled(0.6))) < 3.0


def test_dirt_on_one_side_is_no_step() -> None:
    picture = drawn(0.0)
    core, grey = picture.cladding.scaled(0.4), picture.picture.copy()
    rows, columns = np.indices(grey.shape)
    inside = np.hypot(rows - core.cy, columns - core.cx) < core.mean_radius
    grey[inside & (rows < core.cy)] += 40
    assert core_step(grey, core) == 0.0
