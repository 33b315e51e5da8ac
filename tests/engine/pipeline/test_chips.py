"""Chips on drawn end faces: named and sized as missing glass, for a scratch may be as long as it likes."""

from __future__ import annotations

import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.simulator import Chip, Scratch, clean_scene, draw
from tests.engine.pipeline.looking import kinds, looked_at, named

UM_PER_PX = 0.5

# Longer than half of the angular window that the background looks at, shallow ones and deep, dark ones and light.
CHIPS = (
    Chip(215.0, 22.0, 13.0, -48.0),
    Chip(20.0, 36.0, 10.0, -40.0, 0.3),
    Chip(300.0, 32.0, 6.5, 41.0, 0.27),
    Chip(130.0, 28.0, 8.0, -15.0, 0.2),
)


@pytest.mark.parametrize("chip", CHIPS)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_chip_is_one_chip_as_long_as_it_was_drawn(chip: Chip, seed: int, deep: Profile) -> None:
    drawing = draw(clean_scene("mm-62.5-125", UM_PER_PX, read_noise=1.0, flaws=(chip,)), seed)
    seen = looked_at(drawing.picture, deep, fiber=named("mm-62.5-125"))
    (defect,) = seen.defects
    assert defect.kind is DefectKind.CHIP
    # The tips of a shallow chip are thinner than the blur.
    assert defect.diameter.um == pytest.approx(drawing.defects[0].diameter_um, abs=0.25 * chip.along_um)
    assert defect.nearest_radius == pytest.approx(drawing.defects[0].nearest_radius, abs=0.01)


@pytest.mark.parametrize("end_um", [(0.0, 62.5), (25.0, 57.3), (-50.0, 60.0)])
def test_a_scratch_that_ends_at_the_rim_or_crosses_it_is_a_scratch(end_um: tuple[float, float], deep: Profile) -> None:
    scratch = Scratch((-8.0, 20.0), end_um, 2.5, -35.0)
    drawing = draw(clean_scene("mm-62.5-125", UM_PER_PX, read_noise=1.0, flaws=(scratch,)), 1)
    assert kinds(looked_at(drawing.picture, deep, fiber=named("mm-62.5-125"))) == ["scratch"]
