"""What compression has taken out of drawn pictures, read off the pixels alone."""

from __future__ import annotations

from typing import Any, cast

import cv2
import numpy as np
import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.quality import CodingSettings
from dscope_gui.engine.quality import coding_at_a_glance, coding_of, is_coarsely_coded


@pytest.fixture(scope="module")
def settings(profile_sections: dict[str, Any]) -> CodingSettings:
    return CodingSettings.model_validate(profile_sections["quality"]["coding"])


def fiber(noise: float = 1.0, texture: float = 40.0) -> GreyImage:
    """With a texture of some levels on which every step of a table occurs."""
    image = np.full((480, 640), 190.0, np.float32)
    cv2.circle(image, (320, 240), 120, 80.0, cv2.FILLED, cv2.LINE_AA)
    rng = np.random.default_rng(1)
    patches = cv2.GaussianBlur(rng.normal(0.0, texture, image.shape), (0, 0), 3.0)
    noisy = image + patches + rng.normal(0.0, noise, image.shape)
    return np.asarray(np.clip(np.rint(noisy), 0, 255), dtype=np.uint8)


def as_jpeg(picture: GreyImage, quality: int) -> GreyImage:
    _, data = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, quality))
    return cast(GreyImage, cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))


@pytest.mark.parametrize(("quality", "step"), [(75, 6.0), (60, 9.0), (45, 13.0), (30, 20.0), (15, 40.0)])
def test_the_gap_is_the_step_of_the_table_less_what_rounding_blurs(
    quality: int, step: float, settings: CodingSettings
) -> None:
    gap = coding_of(as_jpeg(fiber(), quality), settings).gap
    assert 0.7 * step < gap < 1.1 * step


def test_the_statement_gets_worse_with_every_step_of_compression(settings: CodingSettings) -> None:
    codings = [coding_of(as_jpeg(fiber(), quality), settings) for quality in (95, 85, 75, 60, 45, 30)]
    gaps, emptied = [coding.gap for coding in codings], [coding.emptied for coding in codings]
    assert gaps == sorted(gaps)
    assert emptied == sorted(emptied)


@pytest.mark.parametrize("noise", [0.3, 1.0, 3.0])
def test_a_picture_that_was_never_compressed_has_no_gap(noise: float, settings: CodingSettings) -> None:
    coding = coding_of(fiber(noise), settings)
    assert coding.gap < 2.5
    assert not is_coarsely_coded(coding, settings)


def test_a_later_change_of_light_does_not_hide_the_steps(settings: CodingSettings) -> None:
    dimmed = np.rint(0.8 * as_jpeg(fiber(), 30).astype(np.float64)).astype(np.uint8)
    assert coding_of(dimmed, settings).gap == pytest.approx(
        0.8 * coding_of(as_jpeg(fiber(), 30), settings).gap, rel=0.2
    )


@pytest.mark.parametrize(("quality", "coarse"), [(95, False), (85, False), (75, False), (30, True), (15, True)])
def test_coarse_compression_is_told(quality: int, coarse: bool, settings: CodingSettings) -> None:
    assert is_coarsely_coded(coding_of(as_jpeg(fiber(), quality), settings), settings) == coarse


@pytest.mark.parametrize("noise", [0.3, 1.0, 3.0, 6.0])
def test_a_glance_tells_the_same(noise: float, settings: CodingSettings) -> None:
    picture = fiber(noise)
    for seen in (picture, *(as_jpeg(picture, quality) for quality in (95, 85, 75, 60, 45, 30, 15))):
        glance, whole = coding_at_a_glance(seen, settings), coding_of(seen, settings)
        assert glance.gap == pytest.approx(whole.gap, rel=0.2)
        assert is_coarsely_coded(glance, settings) == is_coarsely_coded(whole, settings)


def test_steps_that_matter_little_in_a_noisy_picture_are_told_where_the_noise_is_gone(settings: CodingSettings) -> None:
    noisy, quiet = (coding_of(as_jpeg(fiber(noise, 8.0), 45), settings) for noise in (6.0, 0.8))
    assert not is_coarsely_coded(noisy, settings)
    assert is_coarsely_coded(quiet, settings)


def test_sixteen_bits_are_read_as_eight(settings: CodingSettings) -> None:
    eight = as_jpeg(fiber(), 60)
    assert coding_of(eight.astype(np.uint16) * np.uint16(257), settings) == coding_of(eight, settings)


@pytest.mark.parametrize("picture", [np.zeros((480, 640), np.uint8), np.full((480, 640), 255, np.uint8)])
def test_black_and_white_pictures_hold_no_steps(picture: GreyImage, settings: CodingSettings) -> None:
    coding = coding_of(picture, settings)
    assert (coding.gap, coding.emptied) == (0.0, 0.0)


def test_a_picture_smaller_than_a_block_tells_nothing(settings: CodingSettings) -> None:
    assert coding_of(np.full((5, 300), 90, np.uint8), settings).gap == 0.0
