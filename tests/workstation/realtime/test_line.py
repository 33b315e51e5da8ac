"""A production line asks the station for verdicts while the stream runs."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import cv2
import pytest

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.live import Part, PartState
from dscope_gui.domain.record import Record
from dscope_gui.errors import CameraTimeout, StoreUnavailable, WrongUse
from dscope_gui.simulator import clean_scene, draw
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.line import OPERATOR
from tests.workstation.realtime.hearing import configured, folder_of, streaming

PART = "LC-PC-OM4"
_SOON_S = 60.0


class _Station:
    """Keeps hold of the workstation behind a stream."""

    workstation: Workstation

    def keep(self, workstation: Workstation) -> None:
        self.workstation = workstation


def test_a_serial_is_captured_with_the_full_profile_judged_stored_and_booked_while_the_stream_goes_on() -> None:
    station = _Station()
    with streaming(configured(source="simulator", max_fps=10.0), prepare=station.keep) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)
        record = stream.line.judge("A-1", part=PART, lot="lot 7", timeout_s=_SOON_S)
        before = len(heard.frames)
        heard.until(lambda: len(heard.frames) > before)

        stored = station.workstation.store.get(record["id"])
        assert stream.line.last() == record == stored.record
    assert record["profile"] == "deep_inspection"
    assert record["verdict"]["status"] == "pass"
    assert stored.line.is_booked
    ticket = stored.line.ticket
    assert (ticket.part, ticket.serial, ticket.lot, ticket.operator) == (PART, "A-1", "lot 7", OPERATOR)
    assert {one["verdict"]["rule_set_sha256"] for one in heard.frames} == {record["verdict"]["rule_set_sha256"]}


def test_a_line_that_names_no_part_means_the_one_under_the_microscope() -> None:
    station = _Station()
    with streaming(configured(source="simulator"), prepare=station.keep, part=PART) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)
        record = stream.line.judge("A-2", part=None, lot="", timeout_s=_SOON_S)
        assert station.workstation.store.get(record["id"]).line.ticket.part == PART


@pytest.mark.parametrize(
    ("serial", "part", "lot", "culprit"),
    [
        ("", PART, "", "serial number is empty"),
        ("   ", PART, "", "serial number is empty"),
        ("A\n1", PART, "", "cannot be a serial number"),
        ("A" * 201, PART, "", "cannot be a serial number"),
        ("A-1", PART, "lot\x1b7", "cannot be a lot"),
        ("A-1", "LC-PC-OM9", "", "There is no part 'LC-PC-OM9'"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_nothing_stored(serial: str, part: str, lot: str, culprit: str) -> None:
    station = _Station()
    with streaming(configured(source="simulator"), prepare=station.keep) as (stream, _heard):
        with pytest.raises(WrongUse, match=culprit):
            stream.line.judge(serial, part=part, lot=lot, timeout_s=_SOON_S)
        assert station.workstation.store.count(HistoryQuery()) == 0
        assert stream.line.last() is None


def test_serials_that_come_at_once_are_judged_one_after_the_other() -> None:
    records: list[Record] = []
    with streaming(configured(source="simulator")) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)

        def judge(serial: str) -> None:
            records.append(stream.line.judge(serial, part=PART, lot="", timeout_s=_SOON_S))

        asking = [threading.Thread(target=judge, args=(f"A-{number}",)) for number in range(3)]
        for thread in asking:
            thread.start()
        for thread in asking:
            thread.join(_SOON_S)

    assert len({record["id"] for record in records}) == 3


def test_whoever_waits_too_long_for_the_part_before_is_told_so() -> None:
    with streaming(configured(source="simulator")) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)
        with stream.line._turn(1.0), pytest.raises(CameraTimeout, match="Another part"):
            stream.line.judge("A-1", part=PART, lot="", timeout_s=0.01)


def test_a_store_that_cannot_be_written_is_told_and_the_stream_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    station = _Station()
    with streaming(configured(source="simulator"), prepare=station.keep) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)

        def full(_entry: object) -> None:
            raise StoreUnavailable("The disk is full", "Make room")

        monkeypatch.setattr(station.workstation.store, "add", full)
        with pytest.raises(StoreUnavailable):
            stream.line.judge("A-1", part=PART, lot="", timeout_s=_SOON_S)
        before = len(heard.frames)
        heard.until(lambda: len(heard.frames) > before and "failed" in heard.states(Part.STORE))
        monkeypatch.undo()
        stream.line.judge("A-1", part=PART, lot="", timeout_s=_SOON_S)
        assert {one.part: one.state for one in stream.health().parts}[Part.STORE] is PartState.OK


def test_of_a_folder_the_next_picture_is_judged(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    image = draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0), 1).picture
    cv2.imwrite(str(folder / "a.png"), image)
    with streaming(folder_of(folder)) as (stream, heard):
        heard.until(lambda: len(heard.frames) == 1)
        records: list[Record] = []
        asking = threading.Thread(
            target=lambda: records.append(stream.line.judge("A-1", part=PART, lot="", timeout_s=_SOON_S))
        )
        asking.start()
        for number in itertools.takewhile(lambda _number: asking.is_alive(), range(100)):
            cv2.imwrite(str(folder / f"b{number}.png"), image)
            asking.join(0.3)

    assert [record["verdict"]["status"] for record in records] == ["pass"]


def test_the_line_knows_the_report_and_the_health_of_the_stream() -> None:
    with streaming(configured(source="simulator")) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 2)

        assert stream.line.report()["frames"] >= 2
        assert [one.part for one in stream.line.health().parts] == list(Part)
