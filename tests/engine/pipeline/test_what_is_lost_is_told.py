"""A picture that gets worse step by step: its marks are found, or it says that they would not be."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.simulator import Drawing, Pit, draw
from tests.engine.pipeline.looking import looked_at, named, nearest_to, small_scene

UM_PER_PX = 0.6
PITS = tuple(
    Pit((radius * np.cos(turn), radius * np.sin(turn)), 5.0, -22.0)
    for radius, turn in ((38.0, 0.4), (40.0, 1.9), (36.0, 3.1), (42.0, 4.4), (12.0, 5.5))
)
HIDING = {
    QualityWarning.LOW_CONTRAST,
    QualityWarning.SOFT,
    QualityWarning.BLURRED,
    QualityWarning.COARSELY_CODED,
    QualityWarning.POOR_ILLUMINATION,
}

Disturbed = Callable[[GreyImage, float], GreyImage]


def _whole(levels: np.ndarray) -> GreyImage:
    return np.asarray(np.clip(np.rint(levels), 0, 255), dtype=np.uint8)


def noisy(picture: GreyImage, sigma: float) -> GreyImage:
    return _whole(picture + np.random.default_rng(7).normal(0.0, sigma, picture.shape))


def veiled(picture: GreyImage, share: float) -> GreyImage:
    return _whole(picture.mean() + (1.0 - share) * (picture - picture.mean()))


def dimmed(picture: GreyImage, light: float) -> GreyImage:
    return _whole(light * picture.astype(np.float64))


def blurred(picture: GreyImage, sigma_px: float) -> GreyImage:
    soft = cv2.GaussianBlur(picture.astype(np.float32), (0, 0), sigma_px)
    return noisy(_whole(np.asarray(soft)), 1.0)


def compressed(picture: GreyImage, quality: float) -> GreyImage:
    _, data = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, int(quality)))
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


@pytest.fixture(scope="module")
def pitted() -> Drawing:
    return draw(small_scene(flaws=PITS, um_per_px=UM_PER_PX), 5)


def found(drawing: Drawing, seen: Examination) -> int:
    """How many of the drawn marks."""
    near = (
        np.hypot(*np.subtract(nearest_to(true.center_px, seen.defects).centroid_px, true.center_px)) < 2.0
        for true in drawing.defects
        if seen.defects
    )
    return sum(map(bool, near))


@pytest.mark.parametrize(
    ("disturbed", "levels"),
    [
        (noisy, (0.5, 1.0, 2.0, 3.0, 5.0, 8.0)),
        (veiled, (0.2, 0.4, 0.6, 0.8, 0.9)),
        (dimmed, (0.8, 0.6, 0.4, 0.25, 0.1)),
        (blurred, (0.8, 1.5, 2.5, 4.0, 6.0)),
        (compressed, (95, 75, 50, 30, 15, 5)),
    ],
    ids=["noise", "stray light", "less light", "blur", "compression"],
)
def test_marks_are_found_or_the_picture_says_that_they_are_lost(
    disturbed: Disturbed, levels: tuple[float, ...], pitted: Drawing, deep: Profile
) -> None:
    told_before = False
    for level in levels:
        seen = looked_at(disturbed(pitted.picture, level), deep, fiber=named("mm-50-125"))
        told = seen.end_face is None or bool(HIDING & set(seen.quality.warnings))
        assert told or found(pitted, seen) == len(PITS), level
        assert told or not told_before, f"a worse picture ({level}) is called good again"
        told_before = told
    assert told_before, "the worst picture is called good"


def test_an_undisturbed_picture_says_nothing(pitted: Drawing, deep: Profile) -> None:
    seen = looked_at(pitted.picture, deep, fiber=named("mm-50-125"))
    assert seen.quality.warnings == ()
    assert found(pitted, seen) == len(PITS)


@pytest.mark.parametrize("light", [1.0, 0.7, 0.5])
def test_faint_pits_are_found_in_less_light_as_long_as_noise_allows(light: float, deep: Profile) -> None:
    faint = tuple(Pit(pit.center_um, 3.0, -15.0) for pit in PITS)
    drawing = draw(small_scene(flaws=faint, um_per_px=UM_PER_PX), 6)
    assert found(drawing, looked_at(dimmed(drawing.picture, light), deep, fiber=named("mm-50-125"))) == len(faint)
