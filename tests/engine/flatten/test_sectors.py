"""What fills whole angular windows is a mark, not the end face; what changes slowly with the angle is the end face."""

from __future__ import annotations

import math

import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import flatten
from dscope_gui.engine.flatten.sectors import without_sectors
from dscope_gui.simulator import Chip, clean_scene, draw

POSITIONS = 24
TURN = np.linspace(0.0, 2.0 * math.pi, POSITIONS, endpoint=False)[:, None]
SHADED = (80.0 + 5.0 * np.cos(TURN) * np.ones((1, 5))).astype(np.float32)
UM_PER_PX = 0.434


def test_light_from_one_side_stays_in_the_background(deep: Profile) -> None:
    kept = without_sectors(SHADED, deep.flatten.background.sectors)
    np.testing.assert_allclose(kept, SHADED, atol=1e-4)


@pytest.mark.parametrize("contrast", [-40.0, 40.0])
@pytest.mark.parametrize("first", [0, 7, 22])
def test_a_mark_that_fills_three_windows_is_taken_out_wherever_it_lies(
    contrast: float, first: int, deep: Profile
) -> None:
    marked = SHADED.copy()
    marked[np.arange(first, first + 3) % POSITIONS, 2] += contrast
    kept = without_sectors(marked, deep.flatten.background.sectors)
    # Under a mark only the windows around it are known, and light goes on changing between them.
    np.testing.assert_allclose(kept, SHADED, atol=4.0)


def test_a_ring_out_of_round_stays_in_the_background(deep: Profile) -> None:
    uneven = SHADED.copy()
    uneven[:, 3] += 12.0 * np.cos(3.0 * TURN[:, 0]).astype(np.float32)
    kept = without_sectors(uneven, deep.flatten.background.sectors)
    np.testing.assert_allclose(kept, uneven, atol=1e-4)


@pytest.mark.parametrize("contrast", [-48.0, 48.0])
def test_a_chip_along_a_tenth_of_the_rim_keeps_its_depth_and_leaves_no_ghosts_beside_it(
    contrast: float, deep: Profile
) -> None:
    drawing = draw(clean_scene("mm-50-125", UM_PER_PX, flaws=(Chip(0.0, 38.0, 12.0, contrast, 0.0),)), 1)
    cladding: Ellipse = drawing.cladding
    crop = flatten(drawing.picture, EndFace(cladding, drawing.core, "drawn", 1.0, 0.0), deep.flatten)
    spots = cladding.points_at(np.radians([0.0, -26.0, 26.0]), 0.93) - (crop.x0, crop.y0)
    chip, *beside = (float(crop.residual[round(y), round(x)]) for x, y in spots)
    assert chip == pytest.approx(contrast, abs=6.0)
    assert beside == pytest.approx([0.0, 0.0], abs=4.0)
