"""Frame after frame: found where it is, followed, and judged as a picture would be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import cv2
import numpy as np
import pytest

from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.live import Geometry, LiveFrame
from dscope_gui.domain.own_dirt import Speck, SpeckSource
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.settings import find_fiber, load_fibers
from dscope_gui.simulator import Pit
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.realtime.light import LightInspector
from dscope_gui.workstation.realtime.one_thread import opencv_in_one_thread
from dscope_gui.workstation.setup import InspectionSetup
from tests.hand_built import NOON
from tests.workstation.realtime.frames_shown import (
    BAD,
    CENTER,
    EMPTY,
    GEOMETRY,
    RADIUS,
    SETUP,
    SIZE,
    Stream,
    causes,
    cladding,
    drawn,
)


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


def test_while_a_stream_runs_opencv_works_in_one_thread() -> None:
    before = cv2.getNumThreads()

    with opencv_in_one_thread():
        assert cv2.getNumThreads() == 1

    assert cv2.getNumThreads() == before
