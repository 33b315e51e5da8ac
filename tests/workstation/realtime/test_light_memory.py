"""An end face that is not seen on a frame: remembered with its age, forgotten, and never passed on memory."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.live import Geometry
from dscope_gui.domain.realtime import GeometrySettings
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.engine import pipeline
from tests.workstation.realtime.frames_shown import (
    BAD,
    CENTER,
    EMPTY,
    FRAME_S,
    GEOMETRY,
    Stream,
    causes,
    cladding,
    drawn,
)


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
