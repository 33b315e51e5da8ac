"""Cutting out what is judged: the video frame goes, large pictures are reduced, places map back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.profile.flatten import CropSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import flatten
from dscope_gui.engine.flatten.crop import cut
from dscope_gui.simulator import Pit, clean_scene, draw

SCENE = clean_scene("mm-50-125", 0.9, blur_um=0.9, read_noise=1.0)


def cropped(deep: Profile, **changes: float) -> CropSettings:
    return deep.flatten.crop.model_copy(update=changes)


def test_the_black_frame_of_a_video_signal_is_cut_off_with_its_margin(deep: Profile) -> None:
    drawing = draw(replace(SCENE, sensor=replace(SCENE.sensor, border_px=(8, 6, 9, 0))), 1)
    part = cut(drawing.picture, drawing.cladding, deep.flatten.crop)
    margin = deep.flatten.crop.border_margin_px
    height, width = drawing.picture.shape
    assert (part.x0, part.y0) == (8 + margin, 6 + margin)
    assert part.grey.shape == (height - 6 - margin, width - 8 - 9 - 2 * margin)
    assert part.grey.min() > 20.0


def test_a_picture_without_a_frame_keeps_its_edge(deep: Profile) -> None:
    drawing = draw(SCENE, 1)
    assert cut(drawing.picture, drawing.cladding, deep.flatten.crop).grey.shape == drawing.picture.shape


def test_a_wholly_black_picture_is_cut_without_complaint(deep: Profile) -> None:
    black = np.zeros((200, 300), np.uint8)
    assert cut(black, Ellipse(150.0, 100.0, 40.0, 40.0), deep.flatten.crop).grey.shape == (169, 169)


def test_only_what_is_judged_is_cut_out(deep: Profile) -> None:
    part = cut(
        np.full((1000, 1500), 100, np.uint8), Ellipse(700.0, 400.0, 100.0, 50.0), cropped(deep, outer_radius=2.0)
    )
    assert (part.x0, part.y0) == (500, 300)
    assert part.grey.shape == (201, 401)
    assert (part.cladding.cx, part.cladding.cy) == (200.0, 100.0)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_levels_are_those_of_eight_bits_whatever_the_depth(deep: Profile, dtype: type[np.unsignedinteger]) -> None:
    full = np.iinfo(dtype).max
    picture = np.full((200, 200), full // 5, dtype)
    part = cut(picture, Ellipse(100.0, 100.0, 40.0, 40.0), deep.flatten.crop)
    assert part.grey.dtype == np.float32
    assert part.grey == pytest.approx(np.full(part.grey.shape, 51.0))


@pytest.mark.parametrize(("megapixels", "step"), [(4.0, 1), (0.04, 2), (0.01, 3), (0.002, 5)])
def test_large_pictures_are_reduced_by_a_whole_step(deep: Profile, megapixels: float, step: int) -> None:
    drawing = draw(SCENE, 1)
    height, width = drawing.picture.shape
    part = cut(drawing.picture, drawing.cladding, cropped(deep, largest_megapixels=megapixels))
    assert part.step == step
    assert part.grey.shape == (height // step, width // step)
    assert part.grey.size <= megapixels * 1e6
    # One crop pixel is the mean of the picture's pixels under it.
    seen = drawing.picture[: height // step * step, : width // step * step].astype(np.float32)
    means = seen.reshape(height // step, step, width // step, step).mean(axis=(1, 3))
    assert part.grey == pytest.approx(means, abs=0.501)  # whole levels of 8 bits remain


@pytest.mark.parametrize(("um_per_px", "step"), [(None, 1), (0.434, 1), (0.18, 1), (0.17, 2), (0.1, 3)])
def test_pixels_finer_than_the_optics_are_taken_together(deep: Profile, um_per_px: float | None, step: int) -> None:
    drawing = draw(SCENE, 1)
    part = cut(drawing.picture, drawing.cladding, cropped(deep, fine_um_per_px=0.35), um_per_px)
    assert part.step == step


@pytest.mark.parametrize("step", [1, 2, 3])
def test_places_of_a_reduced_crop_map_back_exactly(deep: Profile, step: int) -> None:
    drawing = draw(replace(SCENE, plane=replace(SCENE.plane, cx=140.3, cy=120.6)), 1)
    megapixels = 4.0 if step == 1 else 0.05 / step**2 * 0.999
    settings = deep.flatten.model_copy(update={"crop": cropped(deep, largest_megapixels=megapixels)})
    crop = flatten(drawing.picture, EndFace(drawing.cladding, drawing.core, "drawn", 1.0, 0.0), settings)
    assert crop.step == step
    assert crop.to_picture(crop.cladding.cx, crop.cladding.cy) == pytest.approx((140.3, 120.6), abs=1e-9)
    assert crop.to_picture(-0.5, -0.5) == (crop.x0 - 0.5, crop.y0 - 0.5)  # corner upon corner
    assert crop.cladding.a * step == pytest.approx(drawing.cladding.a)


@pytest.mark.parametrize("megapixels", [4.0, 0.0125])
def test_a_pit_is_where_it_was_drawn_also_on_a_reduced_crop(deep: Profile, megapixels: float) -> None:
    drawing = draw(replace(SCENE, flaws=(Pit((-30.0, 21.0), 8.0, -60.0),)), 1)
    settings = deep.flatten.model_copy(update={"crop": cropped(deep, largest_megapixels=megapixels)})
    crop = flatten(drawing.picture, EndFace(drawing.cladding, drawing.core, "drawn", 1.0, 0.0), settings)
    dark = np.where((crop.residual < -15.0) & (crop.radius < 0.9), -crop.residual, 0.0)
    y, x = np.mgrid[: dark.shape[0], : dark.shape[1]]
    found = crop.to_picture(float((x * dark).sum() / dark.sum()), float((y * dark).sum() / dark.sum()))
    assert found == pytest.approx(drawing.defects[0].center_px, abs=0.1)
