"""Light, saturation and focus of drawn pictures."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.quality import QualitySettings
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.engine.quality import assess
from dscope_gui.engine.quality.contrast import contrast_of

FACE = EndFace(Ellipse(320, 240, 120, 120), None, "hough", 1.0, 0.1)


@pytest.fixture(scope="module")
def settings(profile_sections: dict[str, Any]) -> QualitySettings:
    return QualitySettings.model_validate(profile_sections["quality"])


def disc(blur: float = 0.8, noise: float = 0.0, ferrule: float = 190.0) -> GreyImage:
    image = np.full((480, 640), ferrule, np.float32)
    cv2.circle(image, (320, 240), 120, 80.0, cv2.FILLED, cv2.LINE_AA)
    blurred = np.asarray(cv2.GaussianBlur(image, (0, 0), blur), dtype=np.float64)
    noisy = blurred + np.random.default_rng(1).normal(0.0, noise, image.shape)
    return np.asarray(np.clip(noisy, 0, 255), dtype=np.uint8)


def test_a_sharp_picture_has_no_warning_and_full_focus(settings: QualitySettings) -> None:
    quality = assess(disc(), FACE, settings)
    assert quality.warnings == ()
    assert quality.focus > 0.9
    assert quality.mean_level == pytest.approx(190 - 110 * np.pi * 120**2 / (640 * 480), abs=1)


@pytest.mark.parametrize("face", [FACE, None])
def test_focus_falls_steadily_with_blur_until_it_is_a_warning(settings: QualitySettings, face: EndFace | None) -> None:
    qualities = [assess(disc(blur, noise=1.0), face, settings) for blur in (0.8, 1.5, 2.5, 4.0)]
    focus = [quality.focus for quality in qualities]
    assert focus == sorted(focus, reverse=True)
    assert QualityWarning.BLURRED not in qualities[1].warnings
    assert QualityWarning.BLURRED in qualities[3].warnings


@pytest.mark.parametrize("noise", [2.0, 5.0])
def test_noise_is_not_taken_for_sharpness(settings: QualitySettings, noise: float) -> None:
    clean, noisy = (assess(disc(3.0, level), FACE, settings).focus for level in (0.0, noise))
    assert noisy == pytest.approx(clean, rel=0.15)


def test_pure_noise_shows_no_edge_at_all(settings: QualitySettings) -> None:
    noise = np.random.default_rng(2).normal(120, 20, (480, 640)).astype(np.uint8)
    assert assess(noise, None, settings).focus == 0.0


@pytest.mark.parametrize("level", [0, 12, 245, 255])
def test_a_picture_at_the_end_of_the_range_is_poorly_lit(settings: QualitySettings, level: int) -> None:
    quality = assess(np.full((300, 400), level, np.uint8), None, settings)
    assert QualityWarning.POOR_ILLUMINATION in quality.warnings
    assert (QualityWarning.SATURATED in quality.warnings) == (level == 255)


def test_sixteen_bits_are_judged_as_eight(settings: QualitySettings) -> None:
    eight = disc(noise=1.0)
    one, other = assess(eight, FACE, settings), assess(eight.astype(np.uint16) * 257, FACE, settings)
    assert other.focus == pytest.approx(one.focus, rel=0.05)
    assert other.mean_level == pytest.approx(one.mean_level, abs=0.01)


@pytest.mark.parametrize(("ferrule", "noise", "lost"), [(190.0, 1.0, False), (95.0, 1.0, True), (190.0, 8.0, True)])
def test_a_fiber_that_hardly_stands_out_of_the_noise_is_told(
    ferrule: float, noise: float, lost: bool, settings: QualitySettings
) -> None:
    quality = assess(disc(noise=noise, ferrule=ferrule), FACE, settings)
    assert (QualityWarning.LOW_CONTRAST in quality.warnings) == lost


def test_contrast_is_the_step_over_the_noise_at_either_depth(settings: QualitySettings) -> None:
    shallow = disc(noise=2.0)
    kept = 0.961  # of white noise, when its own smoothing is taken away
    expected = pytest.approx(110 / (2.0 * kept), rel=0.12)  # the rim counts as noise, too
    deep = shallow.astype(np.uint16) * np.uint16(257)
    assert contrast_of(shallow, FACE.cladding, settings).to_noise == expected
    assert contrast_of(deep, FACE.cladding, settings).to_noise == expected
    assert contrast_of(deep, FACE.cladding, settings).visibility == pytest.approx(110 / 270, rel=0.03)


@pytest.mark.parametrize(("noise", "told"), [(1.0, False), (2.0, False), (3.5, True), (6.0, True)])
def test_noise_above_one_percent_of_the_range_is_told_however_strong_the_fiber_stands_out(
    noise: float, told: bool, settings: QualitySettings
) -> None:
    image = disc(noise=noise, ferrule=220.0)
    contrast = contrast_of(image, FACE.cladding, settings)
    assert contrast.to_noise > settings.contrast.least or noise > 5.0
    assert (QualityWarning.LOW_CONTRAST in assess(image, FACE, settings).warnings) == told


@pytest.mark.parametrize(("stray", "told"), [(0.0, False), (0.3, False), (0.5, False), (0.75, True), (0.9, True)])
def test_stray_light_is_told_even_where_there_is_hardly_any_noise(
    stray: float, told: bool, settings: QualitySettings
) -> None:
    clean = disc().astype(np.float64)
    veiled = np.rint(clean.mean() + (1.0 - stray) * (clean - clean.mean())).astype(np.uint8)
    assert (QualityWarning.LOW_CONTRAST in assess(veiled, FACE, settings).warnings) == told


def test_contrast_falls_steadily_with_stray_light_and_with_noise(settings: QualitySettings) -> None:
    pictures = [disc(noise=noise) for noise in (0.5, 1.0, 2.0, 4.0, 8.0)]
    to_noise = [contrast_of(picture, FACE.cladding, settings).to_noise for picture in pictures]
    visible = [contrast_of(disc(ferrule=level), FACE.cladding, settings).visibility for level in (200, 150, 110, 90)]
    assert to_noise == sorted(to_noise, reverse=True)
    assert visible == sorted(visible, reverse=True)


@pytest.mark.parametrize(
    ("blur", "um_per_px", "soft"), [(0.8, 0.43, False), (1.2, 0.43, False), (2.0, 0.43, True), (2.0, 0.2, False)]
)
def test_an_edge_is_soft_when_it_is_wide_in_pixels_and_in_um(
    blur: float, um_per_px: float, soft: bool, settings: QualitySettings
) -> None:
    quality = assess(disc(blur, noise=1.0), FACE, settings, um_per_px)
    assert (QualityWarning.SOFT in quality.warnings) == soft
    assert QualityWarning.BLURRED not in quality.warnings


def test_without_a_scale_nobody_knows_whether_an_edge_is_soft(settings: QualitySettings) -> None:
    assert QualityWarning.SOFT not in assess(disc(2.0, noise=1.0), FACE, settings).warnings
