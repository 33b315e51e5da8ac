"""Flattening: of a perfect end face only noise remains, and a defect stays as deep as it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, Mask
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import flatten
from dscope_gui.simulator import FIBERS, Core, CoreProfile, Drawing, Light, Pit, Plane, Ring, Scene, clean_scene, draw

UM_PER_PX = 0.9
FIBER = FIBERS["mm-50-125"]
SCENE = clean_scene("mm-50-125", UM_PER_PX, blur_um=0.9, read_noise=1.0)
RINGS = (Ring(37.0, 1.2, 6.0), Ring(63.7, 1.0, 10.0), Ring(61.9, 0.8, -30.0, swing=8.0, direction_deg=40.0))
"""Index ring, halo, and a dark rim that is darker on one side."""
LIT = Core(50.0, 100.0, offset_um=(1.2, -0.8))
LIGHT = Light(gradient=0.15, direction_deg=30.0, vignetting=0.35)


def placed(x: float, y: float) -> Scene:
    return replace(SCENE, plane=Plane(x, y, UM_PER_PX, UM_PER_PX))


PERFECT = {
    "plain": SCENE,
    "rings": replace(SCENE, fiber=replace(FIBER, rings=RINGS)),
    "lit, decentred core": replace(SCENE, fiber=replace(FIBER, core=LIT)),
    "graded core with modes": replace(
        SCENE, fiber=replace(FIBER, core=Core(50.0, 60.0, CoreProfile.GRADED, mode_contrast=3.0))
    ),
    "sharpened in the camera": replace(SCENE, sensor=replace(SCENE.sensor, sharpening=0.6, sharpening_px=2.0)),
    "uneven light": replace(SCENE, light=LIGHT),
    "non-square pixels": replace(SCENE, plane=Plane(111.0, 111.0, 1.09 * UM_PER_PX, UM_PER_PX)),
    "angled polish": replace(SCENE, plane=Plane(111.0, 111.0, UM_PER_PX, UM_PER_PX, 8.0, 30.0)),
    "16 bits": replace(SCENE, sensor=replace(SCENE.sensor, bits=16)),
    "near the edge of the picture": placed(80.0, 90.0),
    "partly outside": placed(40.0, 110.0),
    "all at once": replace(
        placed(85.0, 95.0),
        fiber=replace(FIBER, core=LIT, rings=RINGS),
        light=replace(LIGHT, gradient=0.1),
        plane=Plane(85.0, 95.0, 1.09 * UM_PER_PX, UM_PER_PX),
        sensor=replace(SCENE.sensor, bits=16),
    ),
}


def end_face(drawing: Drawing) -> EndFace:
    return EndFace(drawing.cladding, drawing.core, "drawn", 1.0, 0.0)


def flattened(drawing: Drawing, deep: Profile) -> FlattenedCrop:
    return flatten(drawing.picture, end_face(drawing), deep.flatten)


@pytest.fixture(scope="module", params=list(PERFECT.values()), ids=list(PERFECT))
def perfect(request: pytest.FixtureRequest, deep: Profile) -> FlattenedCrop:
    return flattened(draw(request.param, 1), deep)


def off_rim(crop: FlattenedCrop) -> Mask:
    """Judged pixels without the step of the cladding's edge, which is 6 px wide here."""
    return np.asarray((crop.radius < 2.0) & (np.abs(crop.radius - 1.0) > 0.05))


def test_what_remains_of_a_perfect_end_face_is_its_noise(perfect: FlattenedCrop) -> None:
    spread = 1.4826 * float(np.median(np.abs(perfect.residual[off_rim(perfect)])))
    # The camera's noise is 1 level; vignetting takes some, sharpening adds up to half, whole levels round to 1.48.
    assert 0.8 < spread < 1.6
    assert float(np.median(perfect.residual[off_rim(perfect)])) == pytest.approx(0.0, abs=0.15)


def test_nothing_of_a_perfect_end_face_stands_out_of_the_noise(perfect: FlattenedCrop) -> None:
    unsure = np.hypot(perfect.noise, 0.2 * perfect.slope)  # rings may be out of round by a fifth of a pixel
    # Of 50 000 values of Gaussian noise the largest is 4.3 sigma; sigma itself is good to a tenth in small rings.
    assert float((np.abs(perfect.residual) / perfect.noise)[off_rim(perfect)].max()) < 6.0
    assert float((np.abs(perfect.residual) / unsure)[perfect.radius < 2.0].max()) < 6.0


def test_no_pattern_is_left_along_any_direction(perfect: FlattenedCrop) -> None:
    """Means over patches of 7 x 7 px: noise falls to a seventh there, a pattern would not."""
    whole = perfect.residual.shape[0] // 7 * 7, perfect.residual.shape[1] // 7 * 7
    blocks = tuple(side // 7 for side in whole)

    def patches(image: FloatImage) -> FloatImage:
        shaped = image[: whole[0], : whole[1]].reshape(blocks[0], 7, blocks[1], 7)
        return np.asarray(shaped.mean(axis=(1, 3)), dtype=np.float32)

    judged = patches(off_rim(perfect).astype(np.float32)) == 1.0
    ratio = patches(perfect.residual)[judged] / (patches(perfect.noise)[judged] / 7.0)
    # The background is itself a median of some forty noisy samples, and noise of a sharpening camera is correlated.
    assert float(ratio.std()) < 2.0
    assert float(np.abs(ratio).max()) < 8.0


PLACES = {"core": (8.0, 4.0), "edge of the core": (25.0, 0.0), "cladding": (-30.0, 30.0), "ferrule": (70.0, -50.0)}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
@pytest.mark.parametrize("contrast", [-50.0, 40.0])
def test_a_pit_keeps_its_contrast(deep: Profile, place: tuple[float, float], contrast: float) -> None:
    still = replace(SCENE, sensor=replace(SCENE.sensor, read_noise=0.0, bits=16))
    without = flattened(draw(still, 1), deep).residual
    crop = flattened(draw(replace(still, flaws=(Pit(place, 6.0, contrast),)), 1), deep)
    change = crop.residual - without
    x, y = np.rint(np.asarray(place) / UM_PER_PX + 111.0).astype(int)
    # 6.7 px wide and blurred by 1 px: the middle shows the full contrast.
    assert change[y - crop.y0, x - crop.x0] == pytest.approx(contrast, rel=0.05)
    away = (
        np.hypot(*np.meshgrid(np.arange(change.shape[1]) + crop.x0 - x, np.arange(change.shape[0]) + crop.y0 - y)) > 9
    )
    assert float(np.abs(change[away]).max()) < 0.05 * abs(contrast)


def test_a_mean_for_a_background_leaves_the_rings_where_they_are(deep: Profile) -> None:
    mean = deep.flatten.background.model_copy(update={"model": "mean"})
    drawing = draw(PERFECT["lit, decentred core"], 1)
    crop = flatten(drawing.picture, end_face(drawing), deep.flatten.model_copy(update={"background": mean}))
    inside = crop.radius <= 2.1
    assert float(np.std(crop.residual[inside])) == pytest.approx(float(np.std(crop.grey[inside])), rel=1e-3)
    assert not crop.slope.any()


def test_an_end_face_whose_core_is_not_seen_is_flattened_as_well(deep: Profile) -> None:
    drawing = draw(SCENE, 1)
    crop = flatten(drawing.picture, replace(end_face(drawing), core=None), deep.flatten)
    assert float((np.abs(crop.residual) / crop.noise)[off_rim(crop)].max()) < 6.0


def test_the_picture_is_not_touched(deep: Profile) -> None:
    drawing = draw(SCENE, 1)
    drawing.picture.flags.writeable = False
    before = drawing.picture.copy()
    crop = flattened(drawing, deep)
    assert np.array_equal(drawing.picture, before)
    assert not np.shares_memory(crop.grey, drawing.picture)


def test_eight_and_sixteen_bits_leave_the_same(deep: Profile) -> None:
    eight, sixteen = (draw(replace(SCENE, sensor=replace(SCENE.sensor, bits=bits)), 1) for bits in (8, 16))
    difference = flattened(eight, deep).residual - flattened(sixteen, deep).residual
    # Rounding to whole levels: at most half a level in the pixel and half a level in the background.
    assert float(np.abs(difference).max()) <= 1.0 + 1e-3


def test_steep_rings_are_known_to_be_steep(deep: Profile) -> None:
    crop = flattened(draw(SCENE, 1), deep)
    # A step of 115 levels blurred by 1 px, seen through two interpolations, rises by two thirds within 2 px.
    assert float(np.median(crop.slope[np.abs(crop.radius - 1.0) < 0.005])) == pytest.approx(115.0 / 3.0, rel=0.2)
    # The medians of forty samples still vary by a quarter of a level.
    assert float(np.median(crop.slope[np.abs(crop.radius - 0.7) < 0.1])) < 0.6
