"""Clean end faces have no defects."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.inspection import InspectionStatus
from dscope_gui.settings import load_config
from dscope_gui.simulator import FIBERS, clean_scene, draw
from dscope_gui.simulator.looks import Look, clean_look
from tests.engine.pipeline.looking import looked_at, named, small_scene

PROFILES = load_config().profiles
# Not the published methods as they stand, which take noise for defects.
each_profile = pytest.mark.parametrize("profile", ["deep_inspection", "fast_scan"])


@each_profile
@pytest.mark.parametrize("fiber", list(FIBERS))
def test_a_clean_fiber_has_no_defect_for_all_its_noise(profile: str, fiber: str) -> None:
    drawing = draw(small_scene(fiber), 1)
    seen = looked_at(drawing.picture, PROFILES[profile], fiber=named(fiber))
    assert seen.status is InspectionStatus.INSPECTED
    assert seen.defects == ()
    assert seen.end_face is not None
    assert seen.end_face.cladding.mean_radius == pytest.approx(drawing.cladding.mean_radius, rel=0.002)
    assert seen.scale is not None
    assert seen.scale.um_per_px == pytest.approx(drawing.um_per_px[0], rel=0.002)


@pytest.mark.slow
@each_profile
@pytest.mark.parametrize("fiber", list(FIBERS))
def test_neither_has_it_at_twice_the_size_and_with_other_noise(profile: str, fiber: str) -> None:
    um = 1.6 * FIBERS[fiber].cladding_um / 560
    for seed in range(3):
        scene = clean_scene(fiber, um, blur_um=um, read_noise=(0.4, 1.0, 2.5)[seed])
        assert looked_at(draw(scene, seed).picture, PROFILES[profile]).defects == ()


@pytest.mark.slow
@each_profile
@pytest.mark.parametrize("look", list(Look))
def test_clean_end_faces_as_real_instruments_show_them_have_next_to_none(profile: str, look: Look) -> None:
    """Index rings, rims, texture, sharpening and compression as on real pictures."""
    defects = inspected = 0
    for seed in range(8):
        scene = clean_look(look, np.random.default_rng(seed))
        if scene.sensor.width > 1300:
            continue  # as many pixels as all others together
        seen = looked_at(draw(scene, seed).picture, PROFILES[profile])
        inspected += seen.status is InspectionStatus.INSPECTED
        defects += len(seen.defects)
    assert defects == 0
    assert inspected >= 3
