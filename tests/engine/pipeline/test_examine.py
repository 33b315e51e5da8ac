"""A picture's whole way through the engine."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination, InspectionStatus
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import Seen, decide, examine
from dscope_gui.settings import load_config
from dscope_gui.simulator import Drawing, Light, Pit, Scratch, draw
from tests.engine.pipeline.looking import looked_at, named, nearest_to, small_scene

UM_PER_PX = 0.6
FLAWS = (
    Pit((-15.0, 8.0), 5.0, -45.0),
    Pit((30.0, -25.0), 4.0, -40.0),
    Pit((-38.0, -12.0), 6.0, 40.0),
    Scratch((-30.0, -50.0), (-5.0, -15.0), 2.5, 20.0),
    Scratch((20.0, 18.0), (30.0, 48.0), 3.0, -18.0),
)


@pytest.fixture(scope="module")
def marked() -> Drawing:
    """Three pits, one of them light, and two scratches, one light and one dark."""
    return draw(small_scene(flaws=FLAWS, um_per_px=UM_PER_PX), 3)


@pytest.fixture(scope="module")
def seen(marked: Drawing, deep: Profile) -> Examination:
    return looked_at(marked.picture, deep, fiber=named("mm-50-125"))


@pytest.mark.parametrize("profile", ["deep_inspection", "fast_scan"])
def test_exactly_what_was_drawn_is_found_where_it_was_drawn(marked: Drawing, profile: str) -> None:
    found = looked_at(marked.picture, load_config().profile(profile), fiber=named("mm-50-125")).defects
    assert len(found) == len(marked.defects)
    for true in marked.defects:
        defect = nearest_to(true.center_px, found)
        # Half a pixel for spots; how far the ends of a faint line are seen moves its middle.
        off = 0.5 if true.source == "pit" else 3.0
        assert np.hypot(*np.subtract(defect.centroid_px, true.center_px)) < off
        assert defect.kind.is_linear == true.kind.is_linear
        # In cladding radii, of 104 px: a pixel.
        assert defect.nearest_radius == pytest.approx(true.nearest_radius, abs=0.02)
        assert defect.farthest_radius == pytest.approx(true.farthest_radius, abs=0.02)
        assert np.sign(defect.contrast) == np.sign(true.contrast)


def test_sizes_come_out_in_micrometres(marked: Drawing, seen: Examination) -> None:
    for true in marked.defects:
        defect = nearest_to(true.center_px, seen.defects)
        measured, expected = (
            (defect.width, true.width_um) if true.kind.is_linear else (defect.diameter, true.diameter_um)
        )
        assert measured.um == pytest.approx(expected, abs=0.4)  # the product's target for widths


def test_a_scratch_along_the_circles_leaves_no_echo_beside_it(deep: Profile) -> None:
    along = Scratch((-35.0, 55.0), (25.0, 50.0), 3.0, -18.0)
    found = looked_at(draw(small_scene(flaws=(along,), um_per_px=UM_PER_PX), 3).picture, deep).defects
    assert [defect.kind.value for defect in found] == ["scratch"]


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((300, 400), np.uint8),
        np.full((300, 400), 255, np.uint8),
        np.full((300, 400), 30000, np.uint16),
        np.random.default_rng(0).integers(0, 255, (300, 400)).astype(np.uint8),
        np.tile(np.linspace(20, 220, 400), (300, 1)).astype(np.uint8),
    ],
    ids=["black", "white", "grey of 16 bits", "noise", "ramp"],
)
def test_without_an_end_face_nothing_is_guessed(deep: Profile, picture: GreyImage) -> None:
    scale = Scale(0.5, 0.5, ScaleSource.CALIBRATION, 0.001)
    failed = looked_at(picture, deep, fiber=named("mm-50-125"), scale=scale)
    assert failed.status is InspectionStatus.LOCALIZATION_FAILED
    assert (failed.end_face, failed.scale, failed.defects) == (None, None, ())


def test_the_surer_ruler_measures_and_a_given_scale_steps_in_without_a_fiber(
    marked: Drawing, deep: Profile, seen: Examination
) -> None:
    given = Scale(0.605, 0.605, ScaleSource.CALIBRATION, 0.02)
    both = looked_at(marked.picture, deep, fiber=named("mm-50-125"), scale=given)
    assert both.scale == seen.scale
    assert both.scale is not None
    assert both.scale.source is ScaleSource.FIBER_SPEC
    assert both.scale.um_per_px == pytest.approx(UM_PER_PX, rel=0.002)
    sure = replace(given, uncertainty_rel=0.001)
    assert looked_at(marked.picture, deep, fiber=named("mm-50-125"), scale=sure).scale == sure
    alone = looked_at(marked.picture, deep, scale=given)
    assert alone.scale == given
    assert alone.defects[0].diameter.um == pytest.approx((seen.defects[0].diameter.um or 0.0) * 0.605 / 0.6, rel=0.01)


def test_a_scale_that_contradicts_the_fiber_is_warned_of(marked: Drawing, deep: Profile, seen: Examination) -> None:
    wrong = Scale(0.8, 0.8, ScaleSource.CALIBRATION, 0.001)
    both = looked_at(marked.picture, deep, fiber=named("mm-50-125"), scale=wrong)
    assert len(both.quality.warnings) == len(seen.quality.warnings) + 1


def test_without_a_scale_there_are_no_micrometres(marked: Drawing, deep: Profile, seen: Examination) -> None:
    blind = looked_at(marked.picture, deep)
    assert blind.scale is None
    assert len(blind.defects) == len(seen.defects)
    for defect in blind.defects:
        assert defect.centroid_um is None
        assert defect.area_um2 is None
        assert (defect.length.um, defect.width.um, defect.diameter.um) == (None, None, None)


def told(examination: Examination) -> str:
    return repr(examination)


def test_the_same_picture_gives_the_same_examination(marked: Drawing, deep: Profile, seen: Examination) -> None:
    with np.printoptions(threshold=10**6, precision=17):
        assert told(looked_at(marked.picture, deep, fiber=named("mm-50-125"))) == told(seen)


def test_one_thread_or_two_give_the_same_examination(marked: Drawing, deep: Profile, seen: Examination) -> None:
    alone = deep.model_copy(update={"detect": deep.detect.model_copy(update={"threads": 1})})
    with np.printoptions(threshold=10**6, precision=17):
        assert told(looked_at(marked.picture, alone, fiber=named("mm-50-125"))) == told(seen)


def test_the_picture_is_not_touched(marked: Drawing, deep: Profile) -> None:
    picture = marked.picture.copy()
    picture.flags.writeable = False
    looked_at(picture, deep)
    assert np.array_equal(picture, marked.picture)


@pytest.mark.parametrize("bits", [12, 16])
def test_a_deeper_picture_of_the_same_scene_agrees(
    marked: Drawing, deep: Profile, seen: Examination, bits: int
) -> None:
    finer = draw(replace(marked.scene, sensor=replace(marked.scene.sensor, bits=bits)), 3)
    found = looked_at(finer.picture, deep, fiber=named("mm-50-125")).defects
    assert [defect.id for defect in found] == [defect.id for defect in seen.defects]
    for deeper, shallow in zip(found, seen.defects, strict=True):
        assert deeper.centroid_px == pytest.approx(shallow.centroid_px, abs=0.5)
        assert deeper.diameter.px == pytest.approx(shallow.diameter.px, abs=1.0)
        assert deeper.contrast == pytest.approx(shallow.contrast, abs=0.01)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_picture_has_the_same_defects_turned(
    marked: Drawing, deep: Profile, seen: Examination, quarters: int
) -> None:
    picture = np.asarray(np.rot90(marked.picture, quarters), dtype=np.uint8, order="C")
    turned = looked_at(picture, deep, fiber=named("mm-50-125"))
    assert len(turned.defects) == len(seen.defects)
    height, width = marked.picture.shape
    for defect in seen.defects:
        x, y = defect.centroid_px
        for _ in range(quarters):
            x, y = y, width - 1 - x  # the picture is square
        found = nearest_to((x, y), turned.defects)
        assert found.centroid_px == pytest.approx((x, y), abs=1.0)
        assert found.kind is defect.kind
        assert found.diameter.px == pytest.approx(defect.diameter.px, abs=1.0)
    assert height == width


def test_a_flat_field_takes_the_light_out_of_what_is_looked_at(deep: Profile, marked: Drawing) -> None:
    dim = draw(replace(marked.scene, light=Light(gradient=0.2, direction_deg=30.0, vignetting=0.4)), 3)
    blank = draw(replace(dim.scene, fiber=replace(dim.scene.fiber, core=None, level=190.0), flaws=()), 9).picture
    request = ExamineRequest(deep, fiber=named("mm-50-125"), flat_field=blank.astype(np.float32))
    found = examine(dim.picture, request, Stopwatch(lambda: 0.0))
    assert found.status is InspectionStatus.INSPECTED
    assert len(found.defects) == len(FLAWS)


def test_every_step_gets_a_lap(marked: Drawing, deep: Profile) -> None:
    stopwatch = Stopwatch(lambda: 0.0)
    examine(marked.picture, ExamineRequest(deep), stopwatch)
    laps = [lap.stage for lap in stopwatch.laps]
    assert laps == ["locate", "quality", "flatten", "detect", "fuse", "measure", "classify"]


def test_what_was_seen_once_is_decided_upon_under_another_threshold_as_if_it_were_looked_at_anew(
    marked: Drawing, deep: Profile
) -> None:
    seen: list[Seen] = []
    request = ExamineRequest(deep, named("mm-50-125"))
    found = examine(marked.picture, request, Stopwatch(lambda: 0.0), onlooker=seen.append)
    threshold = deep.fuse.threshold.model_copy(update={"final": 10.0 * deep.fuse.threshold.final})
    strict = deep.model_copy(update={"fuse": deep.fuse.model_copy(update={"threshold": threshold})})
    again = decide(seen[0], strict, Stopwatch(lambda: 0.0))
    anew = looked_at(marked.picture, strict, fiber=named("mm-50-125"))
    assert told(again) == told(anew) and 0 < len(again.defects) < len(found.defects)
    assert told(decide(seen[0], deep, Stopwatch(lambda: 0.0))) == told(found)


def test_where_there_is_no_end_face_nothing_is_seen(deep: Profile) -> None:
    seen: list[Seen] = []
    empty = np.full((300, 300), 120, np.uint8)
    found = examine(empty, ExamineRequest(deep), Stopwatch(lambda: 0.0), onlooker=seen.append)
    assert found.status is InspectionStatus.LOCALIZATION_FAILED and not seen
