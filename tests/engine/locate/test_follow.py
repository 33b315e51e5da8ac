"""Following an end face: what is followed is what a search would find, and in doubt nothing is followed."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import LocateSettings
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.engine.locate import FOLLOWED, Known, follow, known_from, locate
from dscope_gui.engine.read import read_picture
from dscope_gui.settings import load_config
from dscope_gui.simulator import Core, Pit, Scratch, clean_scene, draw, fiber_model
from tests.conftest import GoldenPictures

PROFILE = load_config().profile("fast_scan")
LOCATE = PROFILE.locate
UM_PER_PX = 0.9
SIZE = (320, 240)
RADIUS = 62.5 / UM_PER_PX
CENTER = (160.0, 120.0)
FLAWS = (Scratch((-40.0, -18.0), (10.0, -30.0), 3.0, -30.0), Pit((18.0, 12.0), 5.0, -50.0))

SAME_CLADDING = 0.001
"""Centre and radius, in cladding radii: a tenth of what moves a defect of 1 µm by its own uncertainty."""
SAME_CORE = 0.005
"""In cladding radii: 0.3 µm."""


def drawn(
    center: tuple[float, float] = CENTER,
    *,
    fiber: str = "mm-50-125",
    um_per_px: float = UM_PER_PX,
    blur_um: float = 0.6,
    seed: int = 1,
) -> GreyImage:
    scene = clean_scene(fiber, um_per_px, size=SIZE, center_px=center, blur_um=blur_um, read_noise=1.2, flaws=FLAWS)
    return draw(scene, seed=seed).picture


def searched(grey: GreyImage, how: LocateSettings = LOCATE) -> EndFace:
    found = locate(grey, how)
    assert found is not None
    return found


def known(grey: GreyImage, how: LocateSettings = LOCATE) -> Known:
    return known_from(grey, searched(grey, how), how.follow)


@pytest.fixture(scope="module")
def before() -> Known:
    return known(drawn())


def assert_same(followed: EndFace, found: EndFace) -> None:
    radius = found.cladding.mean_radius
    apart = math.hypot(followed.cladding.cx - found.cladding.cx, followed.cladding.cy - found.cladding.cy)
    assert apart <= SAME_CLADDING * radius
    assert abs(followed.cladding.mean_radius / radius - 1.0) <= SAME_CLADDING
    assert (followed.core_radius is None) == (found.core_radius is None)
    if followed.core_radius is not None and found.core_radius is not None:
        assert abs(followed.core_radius - found.core_radius) <= SAME_CORE


@settings(max_examples=25, deadline=None)
@given(angle=st.floats(0.0, 2.0 * math.pi), share=st.floats(0.0, 0.9), seed=st.integers(0, 1000))
def test_what_drifts_is_followed_to_where_a_search_would_find_it(angle: float, share: float, seed: int) -> None:
    step = share * LOCATE.follow.max_move * RADIUS
    grey = drawn((CENTER[0] + step * math.cos(angle), CENTER[1] + step * math.sin(angle)), seed=seed)

    followed = follow(grey, known(drawn()), LOCATE)

    assert followed is not None
    assert followed.method == FOLLOWED
    assert_same(followed, searched(grey))


def test_a_long_way_in_small_steps_is_followed_to_its_end(before: Known) -> None:
    place = before
    for step in range(1, 31):
        grey = drawn((CENTER[0] + 1.5 * step, CENTER[1] - 0.7 * step), seed=step)
        followed = follow(grey, place, LOCATE)
        assert followed is not None, step
        assert_same(followed, searched(grey))
        place = place.moved_to(followed.cladding)


@pytest.mark.parametrize(
    ("why", "grey"),
    [
        ("it jumped", drawn((CENTER[0] + 0.1 * RADIUS, CENTER[1]))),
        ("it is somewhere else", drawn((CENTER[0] - 30.0, CENTER[1] + 12.0))),
        ("it was taken out", np.full(SIZE[::-1], 190, np.uint8)),
        ("nothing but noise", np.random.default_rng(1).integers(0, 256, SIZE[::-1], dtype=np.uint8)),
        ("the light went out", np.zeros(SIZE[::-1], np.uint8)),
        ("another core", drawn(fiber="mm-62.5-125")),
        ("another cladding", drawn(um_per_px=UM_PER_PX * 0.97)),
        ("the light was changed", cv2.convertScaleAbs(drawn(), alpha=0.8)),
        ("half of it is hidden", np.where(np.arange(SIZE[0])[None, :] > CENTER[0], 150, drawn()).astype(np.uint8)),
        ("far out of focus", cv2.GaussianBlur(drawn(), (0, 0), 12.0)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_in_doubt_it_is_not_followed(before: Known, why: str, grey: GreyImage) -> None:
    assert follow(grey, before, LOCATE) is None, why


def test_another_end_face_in_the_very_place_is_measured_and_not_taken_over(before: Known) -> None:
    fiber = replace(fiber_model("mm-50-125"), core=Core(51.5, 60.0))
    grey = draw(clean_scene(fiber, UM_PER_PX, size=SIZE, center_px=(160.6, 119.7), read_noise=1.2), seed=3).picture

    followed = follow(grey, before, LOCATE)

    assert followed is not None
    assert_same(followed, searched(grey))
    assert followed.core_radius != before.end_face.core_radius


def test_stress_rods_go_along_and_are_missed_when_they_are_gone() -> None:
    with_rods, without = drawn(fiber="pm-panda-125", um_per_px=0.6), drawn(um_per_px=0.6)
    place = known(with_rods)

    followed = follow(with_rods, place, LOCATE)

    assert followed is not None
    assert len(followed.rods) == len(place.end_face.rods) == 2
    assert follow(without, place, LOCATE) is None


def test_pictures_of_16_bits_are_followed_alike() -> None:
    deep: GreyImage = drawn().astype(np.uint16) * np.uint16(257)

    followed = follow(deep, known(deep), LOCATE)

    assert followed is not None
    assert_same(followed, searched(drawn()))


def test_the_picture_stays_as_it_is(before: Known) -> None:
    grey = drawn()
    kept = grey.copy()
    grey.flags.writeable = False

    follow(grey, before, LOCATE)

    np.testing.assert_array_equal(grey, kept)


def golden_pictures(golden: GoldenPictures, read: ReadSettings) -> list[GreyImage]:
    return [read_picture(golden.path(name), read).grey for name in sorted(golden.truth)]


def test_real_end_faces_that_drift_are_followed_to_where_a_search_finds_them(golden: GoldenPictures) -> None:
    random = np.random.default_rng(7)
    followed = 0
    pictures = golden_pictures(golden, PROFILE.read)[::3]
    for grey in pictures:
        place = known(grey)
        step = 0.6 * LOCATE.follow.max_move * place.end_face.cladding.mean_radius
        shift = np.array([[1.0, 0.0, random.uniform(-step, step)], [0.0, 1.0, random.uniform(-step, step)]])
        size = (grey.shape[1], grey.shape[0])
        moved = np.asarray(cv2.warpAffine(grey, shift, size, borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
        there = follow(moved, place, LOCATE)
        if there is not None:
            followed += 1
            assert_same(there, searched(moved))

    # One of the 78 hides much of its rim; what a search sees of it depends on a fraction of a pixel.
    assert followed >= len(pictures) - 1


def test_real_end_faces_that_are_exchanged_in_one_go_are_never_mistaken(golden: GoldenPictures) -> None:
    pictures = golden_pictures(golden, PROFILE.read)
    places = [known(grey) for grey in pictures]
    followed = 0
    for apart in (1, 2, 5):
        for grey, place, was in zip(pictures[apart:], places[apart:], places[:-apart], strict=True):
            there = follow(grey, was, LOCATE)
            if there is not None:
                followed += 1
                assert_same(there, place.end_face)

    assert followed
