"""Frame after frame: found, followed, remembered with its age, and never passed on memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import PictureFacts, Software
from dscope_gui.domain.live import Geometry, LiveFrame
from dscope_gui.domain.own_dirt import Speck, SpeckSource
from dscope_gui.domain.realtime import GeometrySettings
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.engine import pipeline
from dscope_gui.engine.read import read_picture
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import find_fiber, load_config, load_fibers
from dscope_gui.simulator import Flaw, Pit, Scratch, clean_scene, draw
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.realtime.light import LightInspector
from dscope_gui.workstation.realtime.one_thread import opencv_in_one_thread
from dscope_gui.workstation.setup import InspectionSetup
from tests.conftest import GoldenPictures
from tests.hand_built import NOON

CONFIG = load_config()
UM_PER_PX = 0.7
SIZE = (480, 420)
CENTER = (240.0, 210.0)
RADIUS = 62.5 / UM_PER_PX
FRAME_S = 0.04
GEOMETRY = GeometrySettings(remembered_s=1.0, search_every_s=2.0)
SETUP = InspectionSetup(
    profile="fast_scan",
    request=ExamineRequest(CONFIG.profile("fast_scan"), find_fiber(load_fibers(), "mm-50-125")),
    rule_set=load_rule_set("iec61300-3-35-2015-mm"),
    software=Software("0.1.0", "0" * 64),
)
BAD: tuple[Flaw, ...] = (Scratch((-10.0, -8.0), (12.0, -6.0), 6.0, -60.0), Pit((30.0, 25.0), 12.0, -60.0))
EMPTY = np.full(SIZE[::-1], 190, np.uint8)


def drawn(center: tuple[float, float] = CENTER, flaws: tuple[Flaw, ...] = (), seed: int = 1) -> GreyImage:
    scene = clean_scene("mm-50-125", UM_PER_PX, size=SIZE, center_px=center, blur_um=0.4, read_noise=1.2, flaws=flaws)
    return draw(scene, seed=seed).picture


class Stream:
    """Frames one after the other, each 40 ms after the one before."""

    def __init__(self, setup: InspectionSetup = SETUP, geometry: GeometrySettings = GEOMETRY) -> None:
        self.light = LightInspector(setup, geometry, SystemClock())
        self.frames = 0
        self.now_s = 100.0

    def show(self, image: GreyImage, *, after_s: float = FRAME_S) -> LiveFrame:
        self.frames += 1
        self.now_s += after_s
        captured_at = NOON + timedelta(seconds=self.now_s)
        return self.light.inspect(Frame(image, self.frames, captured_at, "simulator"), self.now_s)


@pytest.fixture
def stream() -> Stream:
    return Stream()


def cladding(seen: LiveFrame) -> Ellipse:
    assert seen.inspection.examination is not None
    assert seen.inspection.examination.end_face is not None
    return seen.inspection.examination.end_face.cladding


def causes(seen: LiveFrame) -> list[Cause]:
    return [reason.cause for reason in seen.inspection.verdict.reasons]


def test_the_first_frame_is_searched_and_those_after_it_are_followed(stream: Stream) -> None:
    seen = [stream.show(drawn(seed=seed)) for seed in range(5)]

    assert [one.geometry for one in seen] == [Geometry.FOUND, *[Geometry.FOLLOWED] * 4]
    assert {one.geometry_age_s for one in seen} == {0.0}
    assert [one.frame_id for one in seen] == [1, 2, 3, 4, 5]
    assert {one.inspection.verdict.status for one in seen} == {VerdictStatus.PASS}


def test_a_frame_keeps_its_times_and_its_size(stream: Stream) -> None:
    seen = stream.show(drawn())

    assert seen.received_s == stream.now_s
    assert seen.inspection.captured_at == NOON + timedelta(seconds=stream.now_s)
    assert seen.inspection.picture == PictureFacts("", None, *SIZE)
    assert {"locate", "detect", "judge", "total"} <= seen.inspection.timing_ms.keys()


def test_a_followed_frame_is_judged_as_a_searched_one(stream: Stream) -> None:
    stream.show(drawn(flaws=BAD))
    for step in range(1, 12):
        image = drawn((CENTER[0] + 1.3 * step, CENTER[1] - 0.6 * step), BAD, seed=step)
        followed, searched = stream.show(image), Stream().show(image)

        assert (followed.geometry, searched.geometry) == (Geometry.FOLLOWED, Geometry.FOUND)
        assert followed.inspection.verdict.status is searched.inspection.verdict.status is VerdictStatus.FAIL
        assert causes(followed) == causes(searched)
        assert sizes(followed) == pytest.approx(sizes(searched), abs=0.15)


def sizes(seen: LiveFrame) -> list[float]:
    assert seen.inspection.examination is not None
    found = [defect.diameter.um for defect in seen.inspection.examination.defects]
    return sorted(um for um in found if um is not None)


def test_at_least_every_other_second_the_whole_picture_is_searched(stream: Stream) -> None:
    image = drawn()
    seen = [stream.show(image, after_s=0.5) for _ in range(9)]

    assert [index for index, one in enumerate(seen) if one.geometry is Geometry.FOUND] == [0, 4, 8]


def test_one_frame_without_an_end_face_shows_it_where_it_lay_and_never_passes(stream: Stream) -> None:
    clean = stream.show(drawn())
    gone = stream.show(EMPTY)
    back = stream.show(drawn(seed=2))

    assert clean.inspection.verdict.status is VerdictStatus.PASS
    assert gone.geometry is Geometry.REMEMBERED
    assert gone.geometry_age_s == pytest.approx(FRAME_S)
    assert cladding(gone) == cladding(clean)
    assert gone.inspection.zones == clean.inspection.zones
    assert gone.inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE
    assert causes(gone) == [Cause.END_FACE_REMEMBERED]
    assert gone.inspection.verdict.reasons[0].text == (
        "The end face was not seen on this frame; it is shown where it lay 0.04 s before"
    )
    assert (back.geometry, back.inspection.verdict.status) == (Geometry.FOLLOWED, VerdictStatus.PASS)


def test_nothing_is_said_of_what_lies_where_the_end_face_lay(stream: Stream) -> None:
    stream.show(drawn())
    marked = EMPTY.copy()
    cv2.circle(marked, (240, 210), 9, 20, cv2.FILLED)

    seen = stream.show(marked)

    assert seen.geometry is Geometry.REMEMBERED
    assert seen.inspection.examination is not None
    assert seen.inspection.examination.defects == ()


def test_what_is_remembered_ages_and_is_forgotten(stream: Stream) -> None:
    stream.show(drawn())
    seen = [stream.show(EMPTY, after_s=0.3) for _ in range(5)]

    assert [one.geometry for one in seen] == [*[Geometry.REMEMBERED] * 3, None, None]
    assert [one.geometry_age_s for one in seen] == pytest.approx([0.3, 0.6, 0.9, 0.0, 0.0])
    assert [causes(one) for one in seen[-2:]] == [[Cause.NO_END_FACE]] * 2
    assert {one.inspection.verdict.status for one in seen} == {VerdictStatus.NOT_INSPECTABLE}


def test_nothing_is_remembered_where_nothing_shall_be() -> None:
    stream = Stream(geometry=GeometrySettings(remembered_s=0.0))
    stream.show(drawn())

    assert stream.show(EMPTY).geometry is None


def test_an_end_face_that_comes_back_elsewhere_is_found_there(stream: Stream) -> None:
    stream.show(drawn())
    stream.show(EMPTY)

    seen = stream.show(drawn((260.0, 200.0)))

    assert seen.geometry is Geometry.FOUND
    assert (cladding(seen).cx, cladding(seen).cy) == pytest.approx((260.0, 200.0), abs=0.3)


@pytest.mark.parametrize("center", [(CENTER[0] + 0.08 * RADIUS, CENTER[1]), (270.0, 190.0)])
def test_an_end_face_that_jumps_is_found_at_once_where_it_is(stream: Stream, center: tuple[float, float]) -> None:
    stream.show(drawn())

    seen = stream.show(drawn(center, BAD))

    assert seen.geometry is Geometry.FOUND
    assert (cladding(seen).cx, cladding(seen).cy) == pytest.approx(center, abs=0.3)
    assert seen.inspection.verdict.status is VerdictStatus.FAIL


def test_a_dirty_connector_in_the_place_of_a_clean_one_fails_on_its_first_frame(stream: Stream) -> None:
    clean, dirty = stream.show(drawn()), stream.show(drawn(flaws=BAD))

    assert clean.inspection.verdict.status is VerdictStatus.PASS
    assert dirty.inspection.verdict.status is VerdictStatus.FAIL


def test_a_frame_out_of_focus_passes_in_no_way(stream: Stream) -> None:
    stream.show(drawn())
    for sigma in (3.0, 6.0, 12.0, 25.0):
        blurred = np.asarray(cv2.GaussianBlur(drawn(), (0, 0), sigma), dtype=np.uint8)

        assert stream.show(blurred).inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE


def test_a_camera_that_begins_to_code_coarsely_is_noticed_at_once(stream: Stream) -> None:
    clear = drawn()
    fine, coarse = (_coded(clear, quality) for quality in (97, 20))
    seen = [stream.show(image) for image in (clear, fine, coarse)]

    assert [one.geometry for one in seen[1:]] == [Geometry.FOLLOWED] * 2
    assert [one.inspection.verdict.status for one in seen[:2]] == [VerdictStatus.PASS] * 2
    assert causes(seen[2]) == [Cause.COARSELY_CODED]


def _coded(image: GreyImage, quality: int) -> GreyImage:
    _, written = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(written, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def test_where_a_search_fails_an_edge_that_is_seen_in_its_place_still_counts(
    stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream.show(drawn())
    monkeypatch.setattr(pipeline, "locate", lambda *_: None)

    due = stream.show(drawn(seed=2), after_s=2.5)
    gone = stream.show(EMPTY)

    assert (due.geometry, due.inspection.verdict.status) == (Geometry.FOLLOWED, VerdictStatus.PASS)
    assert gone.geometry is Geometry.REMEMBERED


def test_a_picture_of_another_size_has_nothing_to_do_with_those_before(stream: Stream) -> None:
    stream.show(drawn())

    assert stream.show(EMPTY[:400, :400].copy()).geometry is None


def test_after_forgetting_nothing_is_followed_or_remembered(stream: Stream) -> None:
    stream.show(drawn())
    stream.light.forget()

    assert stream.show(EMPTY).geometry is None


def test_another_setup_counts_from_the_next_frame_on(stream: Stream) -> None:
    passed = stream.show(drawn())
    stream.light.use(replace(SETUP, refusal=Reason("The calibration has ended", Cause.CALIBRATION_UNUSABLE)))
    refused, remembered = stream.show(drawn()), stream.show(EMPTY)

    assert passed.inspection.verdict.status is VerdictStatus.PASS
    assert causes(refused) == causes(remembered) == [Cause.CALIBRATION_UNUSABLE]


def test_a_setup_is_fitted_to_each_frame() -> None:
    fitted: list[int] = []

    def fit(setup: InspectionSetup, frame: Frame) -> InspectionSetup:
        fitted.append(frame.index)
        return replace(
            setup, own_dirt=(Speck(x_px=283.0, y_px=246.0, diameter_px=40.0, source=SpeckSource.BLANK, found_at=NOON),)
        )

    light = LightInspector(SETUP, GEOMETRY, SystemClock(), fit)
    image = drawn(flaws=(Pit((30.0, 25.0), 12.0, -60.0),))
    seen = [light.inspect(Frame(image, index, NOON, "simulator"), 0.04 * index) for index in (1, 2)]

    assert fitted == [1, 2]
    for one in seen:
        assert one.inspection.examination is not None
        assert Exclusion.OWN_DIRT in {defect.excluded for defect in one.inspection.examination.defects}


def test_the_part_itself_is_checked(stream: Stream) -> None:
    other = replace(
        SETUP, part="LC-PC-OM1", request=replace(SETUP.request, fiber=find_fiber(load_fibers(), "mm-62.5-125"))
    )
    stream.light.use(other)

    assert [causes(stream.show(drawn())) for _ in range(2)] == [[Cause.WRONG_CORE]] * 2


def test_a_zone_that_leaves_the_picture_allows_no_pass(stream: Stream) -> None:
    seen = [stream.show(drawn((RADIUS + 20.0, 210.0), seed=seed)) for seed in (1, 2)]

    assert [one.geometry for one in seen] == [Geometry.FOUND, Geometry.FOLLOWED]
    assert [causes(one) for one in seen] == [[Cause.ZONE_CUT_OFF]] * 2


@settings(max_examples=8, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["there", "gone", "jump", "dirty"]),
            st.floats(-2.0, 2.0),
            st.floats(-2.0, 2.0),
            st.sampled_from([0.02, 0.04, 0.4, 1.5]),
        ),
        min_size=4,
        max_size=12,
    )
)
def test_whatever_happens_only_a_clean_end_face_that_is_there_passes(
    events: list[tuple[str, float, float, float]],
) -> None:
    stream, center = Stream(), CENTER
    for seed, (what, dx, dy, after_s) in enumerate(events):
        reach = 12.0 if what == "jump" else 1.0
        x, y = np.clip((center[0] + reach * dx, center[1] + reach * dy), (200.0, 185.0), (280.0, 235.0)).tolist()
        center = (x, y)
        image = EMPTY if what == "gone" else drawn(center, BAD if what == "dirty" else (), seed=seed)

        seen = stream.show(image, after_s=after_s)

        expected = {"gone": VerdictStatus.NOT_INSPECTABLE, "dirty": VerdictStatus.FAIL}.get(what, VerdictStatus.PASS)
        assert seen.inspection.verdict.status is expected
        if what == "gone":
            assert seen.geometry in (Geometry.REMEMBERED, None)
            assert seen.geometry is None or 0 < seen.geometry_age_s <= GEOMETRY.remembered_s
        else:
            assert (cladding(seen).cx, cladding(seen).cy) == pytest.approx(center, abs=0.3)


def test_a_real_end_face_on_a_first_frame_is_judged_as_its_picture_is(golden: GoldenPictures) -> None:
    for name in sorted(golden.truth)[::13]:
        grey = read_picture(golden.path(name), SETUP.request.profile.read).grey
        facts = PictureFacts("", None, grey.shape[1], grey.shape[0])
        clock = SystemClock()

        first = Stream().show(grey).inspection
        alone = inspect_image(grey, facts, SETUP, NOON, Stopwatch(clock.monotonic_s))

        assert first.examination is not None
        assert alone.examination is not None
        assert first.verdict == alone.verdict
        assert [defect.id for defect in first.examination.defects] == [
            defect.id for defect in alone.examination.defects
        ]


def test_a_real_end_face_that_stays_is_followed_with_the_same_verdict(golden: GoldenPictures) -> None:
    for name in sorted(golden.truth)[::13]:
        grey = read_picture(golden.path(name), SETUP.request.profile.read).grey
        stream = Stream()

        first, second = stream.show(grey), stream.show(grey)

        assert (first.geometry, second.geometry) == (Geometry.FOUND, Geometry.FOLLOWED)
        assert second.inspection.verdict.status is first.inspection.verdict.status
        assert causes(second) == causes(first)


def test_while_a_stream_runs_opencv_works_in_one_thread() -> None:
    before = cv2.getNumThreads()

    with opencv_in_one_thread():
        assert cv2.getNumThreads() == 1

    assert cv2.getNumThreads() == before
