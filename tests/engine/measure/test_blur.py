"""Blur of the optics: read off the edge, and taken off again."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.measure.blur import FWHM_PER_SIGMA, bounded_by_objects, edge_blur_px
from dscope_gui.engine.measure.deblur import true_disc_diameter, true_strip_width
from tests.engine.measure.drawn import crop_of, disc, seen_blur


def cladding(psf: float, *, radius: float = 60.0, sharpening: float = 0.0) -> FlattenedCrop:
    """A dark cladding in a bright ferrule."""
    side = 2 * int(radius) + 30
    empty = crop_of(np.zeros((side, side), dtype=np.float32), blur=psf, radius=radius)
    middle = empty.cladding.cx
    grey = cv2.GaussianBlur(190.0 - 110.0 * disc(side, middle, middle, 2.0 * radius), (0, 0), psf)
    soft = cv2.GaussianBlur(grey, (0, 0), 1.5)
    return replace(empty, grey=np.asarray(grey + sharpening * (grey - soft), dtype=np.float32))


@pytest.mark.parametrize("psf", [0.8, 1.1, 1.5, 2.5])
def test_the_edge_of_the_cladding_tells_the_blur(psf: float, deep: Profile) -> None:
    assert edge_blur_px(cladding(psf), deep.measure.blur) == pytest.approx(seen_blur(psf), rel=0.08)


def test_sharpening_in_the_camera_makes_the_blur_smaller_and_nothing_else(deep: Profile) -> None:
    sharp = edge_blur_px(cladding(1.2, sharpening=0.6), deep.measure.blur)
    assert 0.7 * seen_blur(1.2) < sharp < seen_blur(1.2)


def test_an_edge_that_cannot_be_seen_gives_the_usual_blur(deep: Profile) -> None:
    flat = crop_of(np.zeros((150, 150), dtype=np.float32), blur=1.0, radius=60.0)
    assert edge_blur_px(flat, deep.measure.blur) == deep.measure.blur.default_px


def test_no_object_is_narrower_than_the_blur(deep: Profile) -> None:
    settings = deep.measure.blur
    narrow = [2.0] * settings.min_objects
    assert bounded_by_objects(3.0, narrow, 0.0, settings) == pytest.approx(
        2.0 * settings.objects_share / FWHM_PER_SIGMA
    )
    assert bounded_by_objects(0.7, narrow, 0.0, settings) == 0.7
    assert bounded_by_objects(3.0, narrow[1:], 0.0, settings) == 3.0


@pytest.mark.parametrize("true", [1.5, 3.0, 6.0, 15.0])
def test_half_height_widths_lead_back_to_the_strip_that_was_blurred(true: float) -> None:
    x = np.arange(-40.0, 40.0, 0.02)
    strip = (np.abs(x) < true / 2.0).astype(np.float32)[None, :]
    profile = cv2.GaussianBlur(strip, (0, 0), sigmaX=50.0, sigmaY=0.1)[0]  # 50 samples are one px
    seen = float(np.count_nonzero(profile > profile.max() / 2.0)) * 0.02
    assert true_strip_width(seen, 1.0) == pytest.approx(true, abs=0.12)


def test_what_is_no_wider_than_the_blur_has_no_width_of_its_own() -> None:
    assert true_strip_width(FWHM_PER_SIGMA, 1.0) == 0.0
    assert true_disc_diameter(0.5 * FWHM_PER_SIGMA, 1.0) == 0.0


def test_large_things_keep_their_size() -> None:
    assert true_strip_width(40.0, 1.0) == pytest.approx(40.0, abs=1e-3)
    assert true_disc_diameter(40.0, 1.0) == pytest.approx(40.0, abs=0.06)
