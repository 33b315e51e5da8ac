"""Messages on their way to a real receiver."""

from __future__ import annotations

import math
import threading
import time
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest

from dscope_gui.domain.live import HEAT_MAP, NOTICE, REPORT, LivePicture, PartState, StreamMessage
from dscope_gui.domain.realtime import PushKind
from dscope_gui.domain.record import record_of
from dscope_gui.protocols import Publisher
from dscope_gui.streaming.push.letters import Backlog
from dscope_gui.streaming.push.posting import Poster
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.workstation.clock import SystemClock
from tests import hand_built
from tests.streaming.push.pushing import frame, looking, pushing, settings, wait_until
from tests.streaming.push.receiver import Reply, free_port, receiving


def backlog(folder: Path) -> Backlog:
    with looking(folder) as outbox:
        return outbox.backlog()


def test_each_message_is_posted_once_and_in_order(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        publisher: Publisher = push
        for number in range(50):
            publisher.publish(frame(number, text="Ø 125 µm"))
        receiver.wait_for_messages(50)
        wait_until(lambda: backlog(tmp_path).waiting == 0)
    assert receiver.numbers == list(range(50))
    assert len(receiver.requests) == len(receiver.taken) == 50
    request = receiver.requests[0]
    assert request.message == frame(0, text="Ø 125 µm")
    assert request.path == "/defect-stream"
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert UUID(request.key).version == 7


def test_heat_maps_and_pictures_stay_here_unless_asked_for(tmp_path: Path) -> None:
    heat_map = cast("StreamMessage", {"schema": HEAT_MAP, "frame_id": -1})
    notice, report = (cast("StreamMessage", {"schema": one, "frame_id": 0}) for one in (NOTICE, REPORT))
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        assert not push.wants_pictures
        push.show(LivePicture(1, b"", 1, 1, (1.0, 1.0)))
        for message in (heat_map, notice, report):
            push.publish(message)
        receiver.wait_for_messages(2)
    assert [one["schema"] for one in receiver.taken.values()] == [NOTICE, REPORT]
    with receiving() as receiver, pushing(tmp_path, receiver.port, kinds=(PushKind.HEAT_MAP,)) as push:
        push.publish(notice)
        push.publish(heat_map)
        receiver.wait_for_messages(1)
    assert receiver.numbers == [-1]


def test_the_record_of_a_judged_connector_is_posted_too(tmp_path: Path) -> None:
    record = record_of(hand_built.inspection())
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish_record(record)
        receiver.wait_for_messages(1)
    assert list(receiver.taken.values()) == [record]


def test_what_cannot_be_written_as_json_is_counted_and_harms_nothing(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish(frame(1, value=math.nan))
        push.publish(frame(2, value=object()))
        assert push.health().state is PartState.FAILED
        push.publish(frame(3))
        receiver.wait_for_messages(1)
        assert "not kept since the start: 2" in push.health().text
        assert push.health().state is PartState.OK
    assert receiver.numbers == [3]


def test_publishing_does_not_wait_for_a_receiver_that_is_not_there(tmp_path: Path) -> None:
    port = free_port()
    with pushing(tmp_path, port) as push:
        began_s = time.perf_counter()
        for number in range(200):
            push.publish(frame(number))
        took_s = time.perf_counter() - began_s
        wait_until(lambda: push.health().state is PartState.WAITING)
        wait_until(
            lambda: push.health().text.startswith(
                f"Messages waiting for http://127.0.0.1:{port}/defect-stream: 200, the oldest for "
            )
        )
        assert "network" in push.health().hint
        with receiving(port=port) as receiver:
            receiver.wait_for_messages(200)
            wait_until(lambda: push.health().state is PartState.OK)
    assert took_s < 4.0
    assert receiver.numbers == list(range(200))


def test_what_is_published_after_closing_keeps_until_next_time(tmp_path: Path) -> None:
    with receiving() as receiver:
        with pushing(tmp_path, receiver.port) as push:
            push.close()
            push.publish(frame(1))
        with pushing(tmp_path, receiver.port):
            receiver.wait_for_messages(1)
    assert receiver.numbers == [1]


def test_a_fault_of_the_program_itself_is_told_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog_of_program: pytest.LogCaptureFixture
) -> None:
    with receiving() as receiver:
        with monkeypatch.context() as broken, pushing(tmp_path, receiver.port) as push:
            broken.setattr(Poster, "post", lambda _self, _letter: 1 / 0)
            push.publish(frame(1))
            wait_until(lambda: push.health().state is PartState.FAILED)
            assert "division by zero" in push.health().text
        with pushing(tmp_path, receiver.port):
            receiver.wait_for_messages(1)
    assert "Traceback" in caplog_of_program.text


def test_closing_is_quick_with_a_silent_receiver_and_loses_nothing(tmp_path: Path) -> None:
    with receiving(lambda _request: Reply(is_silent=True, takes=False)) as receiver:
        push = RestPush(settings(receiver.port), SystemClock(), tmp_path)
        push.publish(frame(1))
        receiver.wait_for_requests(1)
        began_s = time.perf_counter()
        push.close()
        push.close()
        took_s = time.perf_counter() - began_s
    assert took_s < 3.0
    assert not any(one.name == "push" for one in threading.enumerate())
    assert backlog(tmp_path).waiting == 1


def test_what_waited_leaves_before_what_is_new_after_a_restart(tmp_path: Path) -> None:
    port = free_port()
    with pushing(tmp_path, port) as push:
        for number in range(5):
            push.publish(frame(number))
    with receiving(port=port) as receiver, pushing(tmp_path, port) as push:
        push.publish(frame(5))
        receiver.wait_for_messages(6)
    assert receiver.numbers == list(range(6))


def test_two_programs_on_one_outbox_lose_nothing_and_one_sends_at_a_time(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port) as first:
        first.publish(frame(0))
        receiver.wait_for_messages(1)
        with pushing(tmp_path, receiver.port) as second:
            second.publish(frame(1))
            wait_until(lambda: "Another program" in second.health().text)
            first.publish(frame(2))
            receiver.wait_for_messages(3)
            first.close()
            second.publish(frame(3))
            receiver.wait_for_messages(4)
    assert receiver.numbers == [0, 1, 2, 3]
    assert len(receiver.requests) == 4
