"""Real end faces as frames of a stream: judged as their pictures are."""

from __future__ import annotations

from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.live import Geometry
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.read import read_picture
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_image
from tests.conftest import GoldenPictures
from tests.hand_built import NOON
from tests.workstation.realtime.frames_shown import (
    SETUP,
    Stream,
    causes,
)


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
