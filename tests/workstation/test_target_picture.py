"""The mean of a steady burst, and the sharpest frame of a shaken one."""

from __future__ import annotations

from datetime import UTC, datetime

import cv2
import numpy as np
import pytest

from dscope_gui.domain.frame import Frame
from dscope_gui.workstation.target_picture import target_picture

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def frame(index: int, *, shift_px: float = 0.0, blur_px: float = 1.0) -> Frame:
    """Dark dots of 8 px every 32 px, with noise."""
    grey = np.full((256, 320), 190.0, np.float32)
    for y in range(24, 256, 32):
        for x in range(24, 320, 32):
            cv2.circle(grey, (x, y), 8, 40.0, cv2.FILLED)
    moved = cv2.warpAffine(grey, np.array([[1, 0, shift_px], [0, 1, 0]], np.float32), (320, 256), borderValue=190.0)
    blurred = cv2.GaussianBlur(moved, (0, 0), blur_px)
    noise = np.random.default_rng(index).normal(0, 2, grey.shape)
    return Frame(np.clip(np.rint(blurred + noise), 0, 255).astype(np.uint8), index, NOON, "simulator")


def test_a_steady_burst_becomes_its_mean_with_less_noise() -> None:
    frames = [frame(number) for number in range(8)]
    picture = target_picture(frames)
    assert picture.frames == 8
    assert picture.image.dtype == np.uint16
    glass = (slice(36, 44), slice(36, 44))
    assert picture.image[glass].std() / 257 < 0.6 * frames[0].image[glass].std()
    assert picture.image[glass].mean() / 257 == pytest.approx(190, abs=1)


def test_a_burst_that_drifts_by_a_fraction_of_a_pixel_is_averaged_too() -> None:
    assert target_picture([frame(number, shift_px=0.05 * number) for number in range(8)]).frames == 8


def test_of_a_shaken_burst_the_sharpest_frame_alone_is_taken() -> None:
    frames = [frame(number, shift_px=1.5 * (-1) ** number * number, blur_px=1.0 + 0.2 * number) for number in range(6)]
    picture = target_picture(frames)
    assert picture.frames == 1
    assert picture.image is frames[0].image


def test_a_single_frame_is_itself() -> None:
    only = frame(3)
    assert target_picture([only]).image is only.image


def test_the_evidence_is_the_picture_pixel_by_pixel() -> None:
    picture = target_picture([frame(number) for number in range(4)])
    back = cv2.imdecode(np.frombuffer(picture.png(), np.uint8), cv2.IMREAD_UNCHANGED)
    assert back is not None
    assert np.array_equal(back, picture.image)
    assert len(picture.sha256()) == 64
