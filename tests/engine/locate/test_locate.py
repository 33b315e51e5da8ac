"""Finding cladding and core: on drawn end faces of known geometry, and never where there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import LocateSettings
from dscope_gui.engine.locate import locate
from dscope_gui.engine.locate.reduce import background
from dscope_gui.simulator import Drawing, clean_scene, draw

HEIGHT, WIDTH = 480, 640
CENTER = (330.3, 228.6)


@pytest.fixture(scope="module")
def settings(profile_sections: dict[str, Any]) -> LocateSettings:
    return LocateSettings.model_validate(profile_sections["locate"])


def disc(
    cladding: Ellipse, *, glass: float = 80.0, ferrule: float = 190.0, noise: float = 1.5, blur: float = 1.0
) -> GreyImage:
    """A plain fiber, 2.5 px of edge, in the middle of nothing else."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    distance = (cladding.normalised_radius(x, y) - 1.0) * cladding.mean_radius
    image = glass + (ferrule - glass) / (1.0 + np.exp(-1.7 * distance / blur))
    return clipped(image, noise)


def clipped(image: np.ndarray, noise: float = 1.5) -> GreyImage:
    noisy = image + np.random.default_rng(5).normal(0.0, noise, image.shape)
    return np.asarray(np.clip(noisy, 0, 255), dtype=np.uint8)


def assert_found(found: EndFace | None, cladding: Ellipse, center_px: float = 0.3, radius: float = 0.003) -> EndFace:
    assert found is not None
    assert np.hypot(found.cladding.cx - cladding.cx, found.cladding.cy - cladding.cy) < center_px
    assert found.cladding.mean_radius == pytest.approx(cladding.mean_radius, rel=radius)
    return found


@pytest.mark.parametrize("radius", [16, 30, 80, 150, 225])
def test_the_cladding_is_found_at_every_size(settings: LocateSettings, radius: float) -> None:
    cladding = Ellipse(*CENTER, radius, radius)
    found = assert_found(locate(disc(cladding), settings), cladding)
    assert found.edge_seen > 0.95
    assert found.core is None


@pytest.mark.parametrize(("a", "b", "angle"), [(92, 100, 0), (100, 85, 0), (110, 96, 35)])
def test_ellipses_are_measured_with_both_axes(settings: LocateSettings, a: float, b: float, angle: float) -> None:
    cladding = Ellipse(*CENTER, a, b, angle)
    found = assert_found(locate(disc(cladding), settings), cladding)
    assert found.cladding.half_extent() == pytest.approx(cladding.half_extent(), rel=0.003)


@pytest.mark.parametrize(("glass", "ferrule"), [(120, 30), (100, 112), (3, 9), (200, 250)])
def test_any_contrast_between_glass_and_ferrule_will_do(settings: LocateSettings, glass: float, ferrule: float) -> None:
    cladding = Ellipse(*CENTER, 100, 100)
    assert_found(locate(disc(cladding, glass=glass, ferrule=ferrule, noise=1.0), settings), cladding, radius=0.005)


@pytest.mark.parametrize("noise", [8, 30])
def test_noise_does_not_move_the_cladding(settings: LocateSettings, noise: float) -> None:
    cladding = Ellipse(*CENTER, 100, 100)
    assert_found(locate(disc(cladding, noise=noise), settings), cladding)


def test_light_from_one_side_does_not_move_the_cladding(settings: LocateSettings) -> None:
    cladding = Ellipse(*CENTER, 100, 100)
    lit = disc(cladding, noise=0.0) * np.linspace(0.5, 1.3, WIDTH)
    assert_found(locate(clipped(lit), settings), cladding)


def test_an_edge_that_changes_sign_around_the_circle_is_one_edge(settings: LocateSettings) -> None:
    cladding = Ellipse(*CENTER, 100, 100)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    side = 45.0 * np.cos(np.arctan2(y - cladding.cy, x - cladding.cx))
    image = 130.0 + side / (1.0 + np.exp(-1.7 * 100 * (cladding.normalised_radius(x, y) - 1.0)))
    assert_found(locate(clipped(image), settings), cladding)


@pytest.mark.parametrize("x", [95, 70, 40])
def test_a_fiber_partly_out_of_the_picture_is_found(settings: LocateSettings, x: float) -> None:
    cladding = Ellipse(x, 240, 100, 100)
    found = assert_found(locate(disc(cladding), settings), cladding)
    assert found.edge_seen < 1.0


def test_less_than_half_of_the_rim_is_not_enough(settings: LocateSettings) -> None:
    assert locate(disc(Ellipse(-10, 240, 100, 100)), settings) is None


def test_dirt_on_the_rim_is_left_out_of_the_fit(settings: LocateSettings) -> None:
    cladding = Ellipse(*CENTER, 100, 100)
    image = disc(cladding)
    for angle, size, level in [(0.3, 18, 30), (1.5, 9, 230), (2.2, 22, 20), (4.0, 14, 60), (5.1, 6, 250)]:
        x, y = cladding.points_at(np.array([angle]))[0]
        cv2.circle(image, (int(x), int(y)), size, level, cv2.FILLED)
    found = assert_found(locate(image, settings), cladding)
    assert found.edge_seen < 0.95


def test_the_fiber_is_preferred_to_field_stop_and_bevel(settings: LocateSettings) -> None:
    cladding = Ellipse(*CENTER, 70, 70)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    stopped = disc(cladding)
    stopped[np.hypot(x - 310, y - 240) > 210] = 2
    assert_found(locate(stopped, settings), cladding)
    beveled = disc(cladding)
    cv2.circle(beveled, (330, 229), 190, 150, 4)
    assert_found(locate(beveled, settings), cladding)


def test_the_black_frame_of_a_video_signal_does_not_outvote_a_pale_fiber(settings: LocateSettings) -> None:
    cladding = Ellipse(326.0, 312.0, 85.0, 92.0)
    image = disc(cladding, glass=125.0, ferrule=137.0)
    image[:6] = image[:, :9] = image[:, -9:] = 2
    assert_found(locate(image, settings), cladding, radius=0.01)


def drawn(fiber: str, um_per_px: float | tuple[float, float], **more: Any) -> Drawing:
    return draw(clean_scene(fiber, um_per_px, read_noise=1.0, **more), seed=3)


@pytest.mark.parametrize(
    ("fiber", "um_per_px"),
    [
        ("sm-9-125", 0.434),
        ("mm-50-125", 0.434),
        ("mm-62.5-125", (0.47, 0.434)),
        ("large-92-142", 0.434),
        ("si-105-125", 0.434),
        ("pm-panda-125", 0.3),
        ("hcs-400-425", 1.0),
        ("hcs-1000-1035", 1.0),
    ],
)
def test_the_core_is_measured_on_common_fibers(
    settings: LocateSettings, fiber: str, um_per_px: float | tuple[float, float]
) -> None:
    drawing = drawn(fiber, um_per_px)
    found = assert_found(locate(drawing.picture, settings), drawing.cladding)
    assert found.core is not None
    assert drawing.core is not None
    assert found.core.mean_radius == pytest.approx(drawing.core.mean_radius, rel=0.03)


def test_a_tilted_end_face_is_an_ellipse_of_the_right_size(settings: LocateSettings) -> None:
    drawing = drawn("mm-50-125", 0.3, tilt_deg=8.0, tilt_direction_deg=30.0)
    found = assert_found(locate(drawing.picture, settings), drawing.cladding)
    ratio = max(found.cladding.a, found.cladding.b) / min(found.cladding.a, found.cladding.b)
    assert ratio == pytest.approx(1 / np.cos(np.radians(8)), abs=0.002)


def with_profile(change: Callable[[np.ndarray], np.ndarray]) -> GreyImage:
    """A fiber of 100 px whose level changes with the radius (in cladding radii) by `change`."""
    cladding = Ellipse(*CENTER, 100, 100)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    return clipped(disc(cladding, noise=0.0) + change(cladding.normalised_radius(x, y)))


def edge(r: np.ndarray, radius: float) -> np.ndarray:
    return np.asarray(1.0 / (1.0 + np.exp(np.clip((r - radius) / 0.006, -60.0, 60.0))))


def ring(r: np.ndarray, radius: float, height: float) -> np.ndarray:
    return np.asarray(height * np.exp(-np.square((r - radius) / 0.015)))


@pytest.mark.parametrize("step", [-4.0, 1.5, 3.0, 60.0])
def test_a_core_fainter_than_the_index_ring_is_still_the_core(settings: LocateSettings, step: float) -> None:
    image = with_profile(lambda r: step * edge(r, 0.4) + ring(r, 0.6, 5.0))
    found = locate(image, settings)
    assert found is not None
    assert found.core_radius == pytest.approx(0.4, rel=0.03)


def test_an_index_ring_alone_is_no_core(settings: LocateSettings) -> None:
    found = locate(with_profile(lambda r: ring(r, 0.6, 5.0)), settings)
    assert found is not None
    assert found.core is None


def test_a_core_off_center_is_placed_where_it_is(settings: LocateSettings) -> None:
    cladding, core = Ellipse(*CENTER, 100, 100), Ellipse(CENTER[0] + 1.5, CENTER[1] - 1.0, 40, 40)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    image = clipped(disc(cladding, noise=0.0) + 60.0 * edge(core.normalised_radius(x, y), 1.0))
    found = locate(image, settings)
    assert found is not None
    assert found.core is not None
    assert (found.core.cx, found.core.cy) == pytest.approx((core.cx, core.cy), abs=0.3)
    assert found.core.mean_radius == pytest.approx(40, abs=0.5)


def without_end_face() -> dict[str, GreyImage]:
    rng = np.random.default_rng(7)
    size = (HEIGHT, WIDTH)
    noise = rng.normal(0.0, 1.0, size)
    text = np.full(size, 230, np.uint8)
    for row in range(11):
        cv2.putText(text, "quick brown fox 0O8B", (10, 40 + 42 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 20, 2)
    scratched = np.full(size, 190, np.uint8)
    for x0, x1 in rng.uniform(0, WIDTH, (8, 2)):
        cv2.line(scratched, (int(x0), 0), (int(x1), HEIGHT), 150, 2)
    square, hexagon, half = (np.full(size, 190, np.uint8) for _ in range(3))
    cv2.rectangle(square, (220, 140), (420, 340), 70, cv2.FILLED)
    corners = [(320 + 110 * np.cos(a), 240 + 110 * np.sin(a)) for a in np.arange(6) * np.pi / 3]
    cv2.fillPoly(hexagon, [np.array(corners, np.int32)], 70)
    cv2.ellipse(half, (320, 240), (110, 110), 0, 0, 180, 70, cv2.FILLED)
    return {
        "black": np.zeros(size, np.uint8),
        "white": np.full(size, 255, np.uint8),
        "tiny": np.zeros((64, 64), np.uint8),
        "noise": clipped(128 + 50 * noise),
        "clouds": clipped(128 + 1500 * cv2.GaussianBlur(noise, (0, 0), 25)),
        "mottle": clipped(128 + 300 * cv2.GaussianBlur(noise, (0, 0), 6)),
        "text": text,
        "scratched ferrule": scratched,
        "square": square,
        "hexagon": hexagon,
        "half a disc": half,
    }


@pytest.mark.parametrize("name", list(without_end_face()))
def test_where_there_is_no_end_face_none_is_guessed(settings: LocateSettings, name: str) -> None:
    assert locate(without_end_face()[name], settings) is None


def test_sixteen_bits_give_the_same_answer_and_the_picture_stays_untouched(settings: LocateSettings) -> None:
    cladding = Ellipse(*CENTER, 100, 100)
    image = disc(cladding)
    image.flags.writeable = False
    one, again, other = (locate(p, settings) for p in (image, image, image.astype(np.uint16) * 257))
    assert one == again
    assert one is not None
    assert_found(other, one.cladding, center_px=0.05, radius=0.0005)


@pytest.mark.parametrize("step", [1, 12, 400, 20_000])
def test_the_light_is_fitted_however_coarse_its_grid_is_wanted(settings: LocateSettings, step: int) -> None:
    rows, columns = np.mgrid[:240, :320]
    lit = np.asarray(60 + 0.3 * rows + 0.1 * columns, np.uint8)
    fitted = background(lit, settings.reduce.model_copy(update={"background_step": step}))
    # A coarse grid is drawn out level at the edges.
    assert np.abs(lit - fitted)[60:-60, 80:-80].max() < 2.0
