"""One press of the key, with the simulated camera, the real engine and a real history."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.history import EventKind, HistoryQuery
from dscope_gui.domain.record import record_of
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Cause
from dscope_gui.errors import CameraLost, StoreUnavailable, WrongUse
from dscope_gui.settings import load_config, load_recipes
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.acquire import Acquisition, CameraState
from dscope_gui.workstation.answers import Advice
from dscope_gui.workstation.bookings import Bookings
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.live import look
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.setups import Setups
from dscope_gui.workstation.sharpest import sharpest
from dscope_gui.workstation.tally import tally_of

PART = "LC-PC-OM4"
FIBER = "om4-50-125"
_PATIENCE_S = 10.0


@dataclass
class Bench:
    """A headless workstation whose camera loop runs."""

    camera: SimulatedCamera
    acquisition: Acquisition
    store: SqliteStore
    setups: Setups
    capture: Capture
    bookings: Bookings
    live: threading.Event

    def show(self, condition: Condition) -> None:
        self.camera.insert(FIBER, 5, condition=condition)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    config, clock = load_config(), SystemClock()
    camera = SimulatedCamera(clock, width=800, height=600)
    live = threading.Event()
    acquisition = Acquisition(
        camera,
        CameraSettings(frames_per_s=100.0),
        clock,
        on_frame=lambda _frame: None,
        on_status=lambda status: live.set() if status.state is CameraState.LIVE else None,
    )
    store = SqliteStore(tmp_path / "history")
    setups = Setups(config, load_recipes(), Ruler(config.workstation, clock))
    capture = Capture(acquisition, store, clock, config.workstation.capture, setups.judging)
    thread = threading.Thread(target=acquisition.run)
    thread.start()
    try:
        assert live.wait(_PATIENCE_S)
        yield Bench(camera, acquisition, store, setups, capture, Bookings(store, clock), live)
    finally:
        acquisition.stop()
        thread.join(_PATIENCE_S)
        capture.close()
        store.close()
        assert not thread.is_alive()


def test_a_clean_connector_passes_and_is_on_disk_before_it_is_told(bench: Bench) -> None:
    bench.show(Condition.CLEAN)
    judged = bench.capture.capture(Ticket(PART, "A-1", "lot 7", "Ana", "Station 1"))

    assert judged.answer is Answer.PASS
    assert judged.advice is Advice.NONE
    stored = bench.store.get(judged.inspection.id)
    assert stored.line.ticket == Ticket(PART, "A-1", "lot 7", "Ana", "Station 1")
    assert stored.record == record_of(judged.inspection)


def test_the_stored_picture_is_the_judged_frame_pixel_by_pixel(bench: Bench) -> None:
    bench.show(Condition.CLEAN)
    judged = bench.capture.capture(Ticket(PART))

    stored = bench.store.get(judged.inspection.id)
    file = stored.picture.read_bytes()
    decoded = cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None
    assert np.array_equal(decoded, judged.grey)
    assert stored.record["image"]["sha256"] == hashlib.sha256(file).hexdigest()
    assert stored.record["image"]["path"] == stored.picture.name


@pytest.mark.parametrize(("fiber", "cause"), [("mm-62.5-125", Cause.WRONG_CORE), ("large-92-142", Cause.WRONG_CORE)])
def test_a_part_that_is_not_the_recipes_is_taken_again_with_the_reason(bench: Bench, fiber: str, cause: Cause) -> None:
    bench.camera.insert(fiber, 5, condition=Condition.CLEAN)
    judged = bench.capture.capture(Ticket(PART))
    assert judged.answer is Answer.RETAKE
    (reason,) = judged.inspection.verdict.reasons
    assert reason.cause is cause
    assert PART in reason.text
    assert bench.store.get(judged.inspection.id).line.first_reason == reason.text


def test_a_scratched_connector_fails_with_the_scratch_named(bench: Bench) -> None:
    bench.show(Condition.SCRATCHED)
    judged = bench.capture.capture(Ticket(PART))

    assert judged.answer is Answer.FAIL
    assert judged.advice is Advice.REPOLISH
    assert judged.inspection.verdict.reasons[0].defects[0].startswith("S")


def test_wiping_a_dirty_connector_turns_a_fail_into_a_pass_and_keeps_both_pictures(bench: Bench) -> None:
    bench.show(Condition.DIRTY)
    before = bench.capture.capture(Ticket(PART, "A-2"))
    bench.camera.wipe()
    after = bench.capture.capture(Ticket(PART, "A-2"), before)

    assert (before.answer, before.advice) == (Answer.FAIL, Advice.CLEAN)
    assert after.answer is Answer.PASS
    assert after.cleanings == 1
    assert after.comparison is not None
    assert {
        defect for reason in before.inspection.verdict.reasons for defect in reason.defects
    } <= after.comparison.gone
    assert bench.store.get(after.inspection.id).before == before.inspection.id
    assert bench.store.get(before.inspection.id).picture.is_file()


@pytest.mark.parametrize(
    ("disturb", "cause"),
    [
        (lambda camera: camera.remove(), Cause.NO_END_FACE),
        (lambda camera: camera.set_focus_um(25.0), Cause.BLURRED),
        (lambda camera: camera.set_light(0.05), Cause.POOR_ILLUMINATION),
    ],
    ids=["no connector", "out of focus", "dark"],
)
def test_a_bad_picture_is_retaken_and_never_failed(
    bench: Bench, disturb: Callable[[SimulatedCamera], None], cause: Cause
) -> None:
    bench.show(Condition.CLEAN)
    disturb(bench.camera)
    judged = bench.capture.capture(Ticket(PART))

    assert judged.answer is Answer.RETAKE
    assert cause in {reason.cause for reason in judged.inspection.verdict.reasons}


def test_a_blurred_picture_after_cleaning_is_compared_with_nothing(bench: Bench) -> None:
    bench.show(Condition.DIRTY)
    before = bench.capture.capture(Ticket(PART))
    bench.camera.set_focus_um(25.0)
    after = bench.capture.capture(Ticket(PART), before)

    assert after.answer is Answer.RETAKE
    assert after.comparison is None


def test_a_cable_pulled_in_the_middle_of_a_capture_leaves_no_verdict_and_nothing_stored(bench: Bench) -> None:
    bench.show(Condition.CLEAN)
    bench.camera.pull_cable()
    with pytest.raises(CameraLost):
        bench.capture.capture(Ticket(PART))
    assert bench.store.count(HistoryQuery()) == 0

    bench.live.clear()
    bench.camera.plug_in()
    assert bench.live.wait(_PATIENCE_S)
    assert bench.capture.capture(Ticket(PART)).answer is Answer.PASS


def test_without_a_history_there_is_no_verdict(bench: Bench) -> None:
    bench.show(Condition.CLEAN)
    bench.store.close()
    with pytest.raises(StoreUnavailable):
        bench.capture.capture(Ticket(PART))


def test_an_unknown_part_number_is_told_before_anything_is_captured(bench: Bench) -> None:
    with pytest.raises(WrongUse, match="no part 'XY'"):
        bench.capture.capture(Ticket("XY"))


def test_a_booking_is_undone_with_a_reason_and_both_steps_stay_in_the_history(bench: Bench) -> None:
    bench.show(Condition.CLEAN)
    judged = bench.capture.capture(Ticket(PART, "A-3", operator="Ana"))
    bench.bookings.book(judged)
    assert bench.store.get(judged.inspection.id).line.is_booked

    back = bench.bookings.undo("Ben", "wrong part")

    assert back is judged
    stored = bench.store.get(judged.inspection.id)
    assert not stored.line.is_booked
    assert [(event.kind, event.by, event.reason) for event in stored.events] == [
        (EventKind.BOOKED, "Ana", ""),
        (EventKind.UNDONE, "Ben", "wrong part"),
    ]
    with pytest.raises(WrongUse, match="no booking"):
        bench.bookings.undo("Ben", "again")


def test_an_undo_without_a_reason_is_refused(bench: Bench) -> None:
    bench.show(Condition.CLEAN)
    bench.bookings.book(bench.capture.capture(Ticket(PART, "A-4")))
    with pytest.raises(WrongUse, match="needs a reason"):
        bench.bookings.undo("Ben", "  ")
    assert bench.bookings.last is not None


def test_a_lot_counts_each_part_once_with_its_last_result(bench: Bench) -> None:
    bench.show(Condition.DIRTY)
    first = bench.capture.capture(Ticket(PART, "A-5", "lot 8"))
    bench.camera.wipe()
    bench.capture.capture(Ticket(PART, "A-5", "lot 8"), first)
    bench.show(Condition.SCRATCHED)
    bench.capture.capture(Ticket(PART, "A-6", "lot 8"))

    tally = tally_of(bench.store, "lot 8")

    assert (tally.parts, tally.passed, tally.share_passed) == (2, 1, 0.5)
    assert tally_of(bench.store, "").share_passed is None


def test_a_live_look_finds_the_end_face_its_zones_and_the_light(bench: Bench) -> None:
    bench.show(Condition.SCRATCHED)
    frame = bench.acquisition.burst(1, 2.0)[0]

    seen = look(frame, bench.setups.live(PART), SystemClock(), detect=True)

    assert seen.end_face is not None
    assert [zone.name for zone in seen.zones][:2] == ["core", "cladding"]
    assert seen.focus > 0.8
    assert seen.off_centre is not None
    assert seen.off_centre < 0.5
    assert seen.frame_index == frame.index
    assert not look(frame, bench.setups.live(PART), SystemClock(), detect=False).defects


def test_the_sharpest_of_a_burst_is_chosen(bench: Bench) -> None:
    bench.show(Condition.WORN)
    sharp = bench.acquisition.burst(1, 2.0)[0]
    soft, softer = (_blurred(sharp, sigma) for sigma in (1.0, 3.0))
    assert sharpest([softer, sharp, soft]) is sharp


def _blurred(frame: Frame, sigma: float) -> Frame:
    return replace(frame, image=cv2.GaussianBlur(frame.image, (0, 0), sigma).astype(np.uint8))
